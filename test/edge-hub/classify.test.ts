import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  classifyEdgeHub,
  EDGE_HUB_CODES,
  EDGE_HUB_OUTCOMES,
  EDGE_HUB_STATES,
  edgeHubMember,
} from "../../src/edge-hub/index.js";
import { TWIN_CODES } from "../../src/twin/index.js";
import type { JsonObject } from "../../src/json/index.js";
import { CONFIGURATION } from "../simulation/edge-hub-scenarios.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

interface Vector {
  readonly id: string;
  readonly text: string;
  readonly desired: JsonObject;
  readonly desiredVersion: number | null;
  readonly reported: JsonObject;
  readonly state: string;
  readonly reason: string;
}

const VECTORS = JSON.parse(readFileSync("test/conformance/edge-hub.json", "utf8")) as readonly Vector[];

function twinOf({
  desired,
  desiredVersion,
  reported,
}: Pick<Vector, "desired" | "desiredVersion" | "reported">): JsonObject {
  const version = desiredVersion === null ? {} : { $version: desiredVersion };
  return deepFreeze({
    deviceId: "d",
    moduleId: "$edgeHub",
    properties: { desired: { ...desired, ...version }, reported },
  });
}

describe("the vectors of the reference", () => {
  it("are all nineteen", () => {
    expect(VECTORS.map(({ id }) => id)).toStrictEqual(Array.from({ length: 19 }, (_, index) => `H${index + 1}`));
  });

  it.each(VECTORS)("$id: $text is $state", (vector) => {
    const { state, reasons } = classifyEdgeHub(twinOf(vector));
    expect(state).toBe(vector.state);
    if (vector.reason !== "") expect(reasons.map(({ code }) => code)).toContain(vector.reason);
    expect(reasons.length).toBeGreaterThan(0);
  });
});

describe("a twin with a client that left", () => {
  const twin: unknown = JSON.parse(readFileSync("test/fixtures/cases/30-edgehub-ok-client-disconnected.json", "utf8"));

  it("is succeeded, and says which client is gone since when", () => {
    const verdict = classifyEdgeHub(twin);
    expect(verdict).toMatchObject({
      state: "succeeded",
      desiredVersion: 5,
      lastDesiredVersion: 5,
      code: 200,
      description: "",
      applied: [],
      targeted: [],
      clients: [
        {
          id: "Windows109/SimulatedTemperatureSensor",
          deviceId: "Windows109",
          moduleId: "SimulatedTemperatureSensor",
          status: "disconnected",
          since: "2020-04-09T07:02:42.1398325Z",
          path: "/properties/reported/clients/Windows109~1SimulatedTemperatureSensor",
        },
      ],
    });
    expect(verdict.reasons[1]).toStrictEqual({
      code: "clients-disconnected",
      path: "/properties/reported/clients",
      message:
        '1 of 1 clients is disconnected: "Windows109/SimulatedTemperatureSensor" since 2020-04-09T07:02:42.1398325Z.',
    });
  });
});

describe("the reasons, whole", () => {
  const reported = (code: number, lastDesiredVersion = 6): JsonObject => ({
    lastDesiredVersion,
    lastDesiredStatus: { code },
  });
  const code = "/properties/reported/lastDesiredStatus/code";
  const version = "/properties/reported/lastDesiredVersion";

  it.each<[string, JsonObject, number | null, JsonObject, readonly (readonly [string, string, string?])[]]>([
    ["nothing desired", {}, 1, {}, [["no-configuration", "/properties/desired"]]],
    ["no report", CONFIGURATION, 6, {}, [["hub-not-reported", version]]],
    ["no version", CONFIGURATION, null, reported(200), [["desired-version-missing", "/properties/desired/$version"]]],
    [
      "an older version",
      CONFIGURATION,
      7,
      reported(400),
      [
        ["version-behind", version, "edgeHub last read version 6; version 7 is desired."],
        ["refused-earlier", code, "edgeHub refused version 6 with code 400."],
      ],
    ],
    [
      "a newer version",
      CONFIGURATION,
      4,
      reported(200),
      [["version-ahead", version, "edgeHub last read version 6; version 4 is desired."]],
    ],
    ["200", CONFIGURATION, 6, reported(200), [["configuration-accepted", code]]],
    ["400", CONFIGURATION, 6, reported(400), [["configuration-refused", code]]],
    [
      "400 with a culprit",
      { ...CONFIGURATION, schemaVersion: "2.0" },
      6,
      reported(400),
      [
        ["configuration-refused", code],
        [
          "hub-schema-version-refused",
          "/properties/desired/schemaVersion",
          "schemaVersion is none of 1.0 to 1.3, the versions that edgeHub reads.",
        ],
      ],
    ],
    [
      "400 for nothing",
      {},
      6,
      reported(400),
      [
        ["configuration-refused", code],
        ["empty-configuration", "/properties/desired"],
      ],
    ],
    [
      "500",
      CONFIGURATION,
      6,
      reported(500),
      [["undocumented-code", code, "edgeHub reports the code 500; it writes 200 and 400 only."]],
    ],
    [
      "399",
      CONFIGURATION,
      6,
      reported(399),
      [["undocumented-code", code, "edgeHub reports the code 399; it writes 200 and 400 only."]],
    ],
    ["no code", CONFIGURATION, 6, { lastDesiredVersion: 6 }, [["status-missing", code.replace("/code", "")]]],
  ])("of %s", (_name, desired, desiredVersion, report, expected) => {
    const { reasons } = classifyEdgeHub(twinOf({ desired, desiredVersion, reported: report }));
    expect(reasons).toStrictEqual(
      expected.map(([name, path, message = EDGE_HUB_CODES[name as keyof typeof EDGE_HUB_CODES].explanation]) => ({
        code: name,
        path,
        message,
      })),
    );
  });
});

describe("what is no twin of $edgeHub, or damaged, is unknown", () => {
  it.each<[unknown, string, string]>([
    [undefined, "not-edge-hub", ""],
    [null, "not-edge-hub", ""],
    [7, "not-edge-hub", ""],
    [[], "not-edge-hub", ""],
    [{}, "not-edge-hub", ""],
    [{ deviceId: "d", moduleId: "$edgeHub" }, "not-edge-hub", ""],
    [{ moduleId: "$edgeAgent", desired: {}, reported: {} }, "not-edge-hub", "/moduleId"],
    [{ moduleId: 5, desired: {}, reported: {} }, "not-edge-hub", "/moduleId"],
    [{ desired: "x", reported: {} }, "malformed-hub-report", "/desired"],
    [{ properties: { desired: {}, reported: [] } }, "malformed-hub-report", "/properties/reported"],
    [{ reported: { lastDesiredVersion: "5" } }, "malformed-hub-report", "/reported/lastDesiredVersion"],
    [{ reported: { lastDesiredVersion: 5.5 } }, "malformed-hub-report", "/reported/lastDesiredVersion"],
  ])("%j", (twin, code, path) => {
    const { state, reasons } = classifyEdgeHub(deepFreeze(twin));
    expect([state, reasons.length, reasons[0]?.code, reasons[0]?.path]).toStrictEqual(["unknown", 1, code, path]);
  });

  it.each<[unknown, string]>([
    [{ moduleId: "$edgeHub", properties: {} }, "unmanaged"],
    [{ moduleId: null, desired: null, reported: {} }, "unmanaged"],
    [{ desired: { $version: 4, $metadata: {} }, reported: { lastDesiredVersion: null } }, "unmanaged"],
    [{ desired: { a: 1, $version: 4 } }, "notStarted"],
    [{ desired: { a: 1, $version: "4" }, reported: { lastDesiredVersion: 4 } }, "unknown"],
    [
      { desired: { a: 1, $version: 4 }, reported: { lastDesiredVersion: 4, lastDesiredStatus: { code: "200" } } },
      "unknown",
    ],
    [{ desired: { a: 1, $version: 4 }, reported: { lastDesiredVersion: 4, lastDesiredStatus: 200 } }, "unknown"],
  ])("%j is judged: %s", (twin, state) => {
    const verdict = classifyEdgeHub(deepFreeze(twin));
    expect(verdict.state).toBe(state);
    expect(verdict.reasons.map(({ code }) => code)).not.toContain("not-edge-hub");
  });

  it("is judged at any depth", () => {
    const deep = nested(100_000);
    expect(
      classifyEdgeHub({ desired: { routes: { r: deep }, $version: 1 }, reported: { clients: { c: deep } } }).state,
    ).toBe("notStarted");
    expect(classifyEdgeHub(deep).state).toBe("unknown");
  });
});

describe("the verdict", () => {
  it("names the deployments, and masks credentials in the words of edgeHub", () => {
    const verdict = classifyEdgeHub({
      configurations: { b: { status: "Applied" }, a: { status: "applied" }, c: { status: "Targeted" } },
      desired: { $version: 5 },
      reported: {
        lastDesiredVersion: 5,
        lastDesiredStatus: { code: 400, description: "SharedAccessKey=abc123 is wrong" },
      },
    });
    expect(verdict.applied).toStrictEqual(["a", "b"]);
    expect(verdict.targeted).toStrictEqual(["c"]);
    expect(verdict.description).toBe("SharedAccessKey=*** is wrong");
  });

  describe("what stands beside the sections", () => {
    const twin = {
      deviceId: "edge-7",
      moduleId: "$edgeHub",
      configurations: { base: { status: "Applied" }, line: { status: "Targeted" } },
      properties: {
        desired: { schemaVersion: "1.1", $version: 6, $metadata: { $lastUpdated: "2026-03-02T08:00:00Z" } },
        reported: {
          lastDesiredVersion: 5,
          lastDesiredStatus: { code: 200 },
          $metadata: { $lastUpdated: "2026-03-02T06:00:00Z" },
        },
      },
    };
    const contextOf = (root: object, options?: Parameters<typeof classifyEdgeHub>[1]): readonly string[] =>
      classifyEdgeHub({ ...twin, ...root }, options)
        .reasons.filter(({ code }) => code in TWIN_CODES && code !== "version-behind")
        .map(({ message }) => message);

    it("explains a state that is not well", () => {
      expect(contextOf({ status: "disabled", connectionState: "Disconnected" })).toStrictEqual([
        "The module's device is disabled: it may not connect.",
        'The hub last knew the connection as "Disconnected", which can be late and wrong.',
      ]);
      expect(contextOf({}, { now: "2026-03-02T09:00:00Z" })).toStrictEqual([
        "The device has reported nothing since the desired section was changed; it has been silent for 3 hours.",
      ]);
    });

    it.each([
      [
        "base",
        'The configuration "base" is applied to the twin, which says that the hub has changed it, and nothing of the device.',
      ],
      [
        "line",
        'The configuration "line" matches and is not applied: another one has priority, or the hub has not yet run.',
      ],
      ["none", 'The configuration "none" does not target this twin.'],
    ])("says what became of the deployment %s", (deploymentId, message) => {
      expect(contextOf({}, { deploymentId })[0]).toBe(message);
    });

    it("is left out where all is well, and of what is no twin of edgeHub", () => {
      const reported = { lastDesiredVersion: 6, lastDesiredStatus: { code: 200 } };
      const properties = { ...twin.properties, reported };
      expect(contextOf({ status: "disabled", properties })).toStrictEqual([]);
      expect(contextOf({ status: "disabled", moduleId: "filter" })).toStrictEqual([]);
      expect(contextOf({ properties }, { deploymentId: "base" })).toStrictEqual([
        'The configuration "base" is applied to the twin, and the device agrees.',
      ]);
    });

    it.each([
      [{ now: "noon" }, 'The option "now" must be an ISO 8601 time, not "noon".'],
      [{ deploymentId: 5 }, 'The option "deploymentId" must be a string, not 5.'],
    ])("refuses the options %j", (options, message) => {
      expect(() => classifyEdgeHub(twin, options as never)).toThrow(new TypeError(message));
    });
  });

  it("has no words where edgeHub has none", () => {
    expect(classifyEdgeHub({ reported: { lastDesiredStatus: { description: 5 } } }).description).toBeNull();
  });

  it.each(EDGE_HUB_STATES)("makes a member of a fleet in the state %s", (state) => {
    expect(edgeHubMember("edge-1", { state })).toStrictEqual({
      id: "edge-1",
      state,
      outcome: EDGE_HUB_OUTCOMES[state],
      failing: state === "failed" ? [{ kind: "module", name: "edgeHub" }] : [],
    });
  });

  it("has the outcomes that are agreed", () => {
    expect(EDGE_HUB_OUTCOMES).toStrictEqual({
      unmanaged: "skipped",
      notStarted: "notStarted",
      stale: "notStarted",
      succeeded: "succeeded",
      failed: "failed",
      unknown: "unknown",
    });
  });
});
