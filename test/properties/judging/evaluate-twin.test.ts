import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { evaluateTwin, isComponent, TWIN_STATES, twinMember } from "../../../src/properties/index.js";
import type { EvaluateTwinOptions, MemberEvaluation, TwinProgress } from "../../../src/properties/index.js";
import { nested } from "../../support/arbitraries.js";
import { createStory } from "../../simulation/twin-story.js";

const statesOf = ({ members }: TwinProgress): unknown =>
  Object.fromEntries(members.map(({ path, state }) => [path, state]));
const codesOf = ({ reasons }: TwinProgress): readonly string[] => reasons.map(({ code }) => code);

describe("a twin in any shape", () => {
  it("is empty when there is none, and invalid when it is something else", () => {
    expect(evaluateTwin(undefined)).toMatchObject({ state: "empty", reasons: [{ code: "nothing-desired" }] });
    expect(evaluateTwin("twin")).toMatchObject({ state: "invalid", reasons: [{ code: "not-a-twin", path: "" }] });
    expect(evaluateTwin({})).toMatchObject({ state: "empty", members: [], applied: [], targeted: [] });
  });

  it.each(["desired", "reported"])("is invalid when the section %s is not an object, and names it", (name) => {
    const { state, reasons } = evaluateTwin({ properties: { [name]: [1] } });
    expect(state).toBe("invalid");
    expect(reasons[0]).toStrictEqual({
      code: "malformed-section",
      path: `/properties/${name}`,
      message: `The section "${name}" should be an object; it is an array.`,
    });
    expect(evaluateTwin({ properties: { [name]: null, tags: 1 } }).state).toBe("empty");
  });

  it.each([
    [undefined, "empty", { code: "nothing-desired", path: "", message: "No twin was given." }],
    ["twin", "invalid", { code: "not-a-twin", path: "", message: "Expected a twin, found a string." }],
    [[1], "invalid", { code: "not-a-twin", path: "", message: "Expected a twin, found an array." }],
  ])("has no members when it is none: %j", (twin, state, reason) => {
    expect(evaluateTwin(twin)).toStrictEqual({ state, members: [], applied: [], targeted: [], reasons: [reason] });
  });

  it("has paths in the names that it was given in", () => {
    const twin = { DeviceId: "d", Properties: { Desired: { a: 1 }, Reported: { a: 2 } } };
    expect(evaluateTwin(twin)).toMatchObject({ state: "outOfSync", reasons: [{ path: "/Properties/Reported/a" }] });
  });

  it("has its own names in the paths of everything that is said", () => {
    const twin = { ModuleId: "$edgeHub", Properties: { Desired: { a: 1 } } };
    expect(evaluateTwin(twin).reasons[0]?.path).toBe("/ModuleId");
  });

  it("says where it is told to be one of a runtime module", () => {
    expect(evaluateTwin({ moduleId: "$edgeHub", desired: { a: 1 } })).toStrictEqual({
      state: "unknown",
      members: [],
      applied: [],
      targeted: [],
      reasons: [
        {
          code: "runtime-twin",
          path: "/moduleId",
          message: "The twin is the one of $edgeHub, which has a judge of its own.",
        },
      ],
    });
  });

  it("points into the document as it was given", () => {
    const device = { desired: { a: 1 }, reported: { a: 2 } };
    expect(evaluateTwin(device).reasons[0]?.path).toBe("/reported/a");
    expect(evaluateTwin({ properties: device }).reasons[0]?.path).toBe("/properties/reported/a");
  });

  it.each([
    [{ moduleId: "$edgeAgent" }, "$edgeAgent"],
    [{ moduleId: "$edgeHub" }, "$edgeHub"],
    [{ desired: { routes: {} }, reported: { lastDesiredVersion: 1 } }, "$edgeHub"],
    [{ desired: { storeAndForwardConfiguration: {} }, reported: { lastDesiredStatus: {} } }, "$edgeHub"],
    [{ desired: {}, reported: { lastDesiredVersion: 1, clients: {} } }, "$edgeHub"],
    [{ desired: {}, reported: { lastDesiredVersion: 1 } }, "$edgeAgent"],
    [{ desired: { systemModules: {} }, reported: {} }, "$edgeAgent"],
    [{ desired: {}, reported: { systemModules: {} } }, "$edgeAgent"],
  ])("leaves the twin of a runtime module to its own judge: %j", (twin, module) => {
    const { state, reasons } = evaluateTwin(twin);
    expect(state).toBe("unknown");
    expect(reasons[0]).toMatchObject({ code: "runtime-twin", message: expect.stringContaining(module) as string });
  });

  it.each([
    { moduleId: "camera", desired: { systemModules: {} }, reported: {} },
    { desired: { routes: {} }, reported: {} },
  ])("judges the twin of any other module: %j", (twin) => {
    expect(codesOf(evaluateTwin(twin))).not.toContain("runtime-twin");
  });

  it("takes members of any depth and any name", () => {
    const desired = { deep: nested(20_000), constructor: 2, ["__proto__"]: 3 };
    const { state, members } = evaluateTwin({ desired, reported: { deep: nested(20_000), constructor: 2 } });
    expect(state).toBe("notStarted");
    expect(members.map(({ path }) => path)).toStrictEqual(["/__proto__", "/constructor", "/deep"]);
  });
});

describe("members and their conventions", () => {
  const conventionOf = (desired: JsonValue, reported: JsonValue, name = "m"): string | undefined =>
    evaluateTwin({ desired: { [name]: desired }, reported: { [name]: reported } }).members[0]?.convention;

  it.each([
    ["configuration-group", { __meta: {} }, null],
    ["configuration-group", null, { __errors: null }],
    ["configuration-group", { app: { __meta: {} } }, null],
    ["configuration-group", "refreshing", {}],
    ["plain", { __x: { __meta: {} } }, null],
    ["plug-and-play", { __t: "c" }, {}],
    ["plug-and-play", 5, { value: 5, ac: 200, av: 1 }],
    ["plug-and-play", 5, { value: 5, status: "completed", desiredVersion: 1 }],
    ["plug-and-play", 5, { ac: 200 }],
    ["plain", 5, { ac: 200, other: 1 }],
    ["plain", 5, { value: 5 }],
    ["device-words", { a: 1 }, { a: 1, status: "OK" }],
    ["plain", { a: 1 }, { a: 1, status: "never heard" }],
    ["plain", { status: "ok" }, { status: "ok" }],
    ["plain", 5, 5],
    ["plain", "eco", "eco"],
    ["plain", { a: 1 }, { a: 1, mode: "failed" }],
    ["plain", { a: 1 }, { a: 1, status: 5 }],
    ["plain", { __t: "d" }, { __t: "d" }],
    ["configuration-group", { app: { __errors: null } }, null],
    ["configuration-group", { a_b: { __meta: {} } }, null],
    ["configuration-group", { _b: { __meta: {} } }, null],
    ["plain", { app: [{ __meta: {} }] }, null],
    ["plain", 5, { __t: "c" }],
  ])("%s: %j, %j", (convention, desired, reported) => {
    expect(conventionOf(desired, reported)).toBe(convention);
  });

  it.each([
    ["deviceUpdate", { service: {} }, {}, "device-update"],
    ["deviceUpdate", {}, { agent: {} }, "device-update"],
    ["deviceUpdate", {}, { client: {} }, "plain"],
    ["azureDeviceUpdateAgent", {}, { client: {} }, "device-update"],
    ["azureDeviceUpdateAgent", {}, { agent: {} }, "device-update"],
    ["azureDeviceUpdateAgent", { service: {} }, {}, "device-update"],
    ["azureDeviceUpdateAgent", { agent: 1 }, {}, "device-update"],
    ["azureDeviceUpdateAgent", { a: 1 }, { a: 1 }, "plain"],
    ["diagnosticInformation", {}, { agent: {} }, "device-update"],
    ["diagnosticInformation", { a: 1 }, { a: 1 }, "plain"],
    ["deviceUpdate", { a: 1 }, { a: 1 }, "plain"],
    ["other", { __t: "c", service: 1 }, {}, "plain"],
    ["diagnosticInformation", { service: {} }, {}, "device-update"],
    ["other", { service: {} }, { agent: {} }, "plain"],
  ])("%s with %j, %j is %s", (name, desired, reported, convention) => {
    expect(conventionOf(desired, reported, name)).toBe(convention);
  });

  it("judges a component property by property, whichever side has the marker", () => {
    for (const marker of [
      [{ __t: "c" }, {}],
      [{}, { __t: "c" }],
    ]) {
      const twin = {
        desired: { $version: 3, t1: { p: 5, q: 6, $version: 1, ...marker[0] } },
        reported: { t1: { p: { value: 5, ac: 200, av: 3 }, r: 7, ...marker[1] } },
      };
      expect(statesOf(evaluateTwin(twin))).toStrictEqual({
        "/t1/p": "succeeded",
        "/t1/q": "notStarted",
        "/t1/r": "unmanaged",
      });
    }
  });

  it.each([
    [{ t1: { __t: "c", p: 5 } }, { t1: { __t: "c" } }, { "/t1/p": "notStarted" }],
    [{ t1: { __t: "c", p: 5 } }, { t1: 7 }, { "/t1/p": "notStarted" }],
    [{}, { deviceInformation: { __t: "c", model: "m" } }, { "/deviceInformation": "unmanaged" }],
    [{ t1: null }, { t1: { __t: "c", p: 5 } }, { "/t1": "unmanaged" }],
    [{ t1: { __t: "c", p: null } }, {}, { "/t1": "unmanaged" }],
    [{ t1: { __t: "c", p: { s: 1 } } }, { t1: { p: { s: 1, state: "Failed" } } }, { "/t1/p": "failed" }],
  ])("judges the component of %j, %j", (desired, reported, states) => {
    expect(statesOf(evaluateTwin({ desired, reported }))).toStrictEqual(states);
  });

  it("has no component and no Device Update in a component", () => {
    const twin = { desired: { t1: { __t: "c", deviceUpdate: { service: {} }, q: { __t: "c", r: 1 } } }, reported: {} };
    expect(evaluateTwin(twin).members.map(({ path, convention }) => `${path} ${convention}`)).toStrictEqual([
      "/t1/deviceUpdate plain",
      "/t1/q plain",
    ]);
  });

  it("points at what is there of a component that is not reported", () => {
    const twin = { desired: { t1: { __t: "c", p: 5 } }, reported: { other: 1 } };
    expect(evaluateTwin(twin).members[1]?.reasons).toStrictEqual([
      {
        code: "nothing-reported",
        path: "/reported/t1",
        message: 'The member "t1/p" has a desired value, and the device has reported none of it.',
      },
    ]);
  });

  it("tells a component by its marker alone", () => {
    expect([isComponent({ __t: "c" }), isComponent({ __t: "d" }), isComponent("c")]).toStrictEqual([
      true,
      false,
      false,
    ]);
  });

  it("judges words only when they are asked for, and the strongest of several", () => {
    const twin = {
      desired: { a: { x: 1 } },
      reported: { a: { x: 1, aStatus: "ok", state: "pending", zStatus: "ERROR" } },
    };
    const [member] = evaluateTwin(twin).members;
    expect(member).toMatchObject({ state: "failed", convention: "device-words", message: "ERROR" });
    expect(member?.reasons[0]).toMatchObject({ code: "device-says-failed", path: "/reported/a/zStatus" });
    expect(evaluateTwin(twin, { words: false }).members[0]).toStrictEqual({
      path: "/a",
      convention: "plain",
      state: "inSync",
      reasons: [{ code: "values-agree", path: "/reported/a", message: 'The member "a" is reported as desired.' }],
    });
  });

  it("gives groups as evaluateGroups does, in their places", () => {
    const twin = {
      desired: { a: 1, g: { x: 1, __meta: { dependencies: "h" } }, h: { __meta: {} }, z: 1 },
      reported: {
        g: { x: 2, y: 1, __meta: { deploymentStatus: "succeeded" } },
        h: {
          __meta: { deploymentStatus: "failed" },
          __errors: { o: { context: "o", code: 5, subsystem: "s", message: "no disk" } },
        },
        $metadata: { g: { $lastUpdated: "2026-01-01T00:00:00Z" } },
      },
    };
    const progress = evaluateTwin(twin);
    expect(statesOf(progress)).toStrictEqual({
      "/a": "notStarted",
      "/g": "succeeded",
      "/h": "failed",
      "/z": "notStarted",
    });
    expect(progress.order).toStrictEqual(["h", "g"]);
    expect(progress.summary).toMatchObject({ failedCount: 1 });
    expect(progress.groups?.map(({ id }) => id)).toStrictEqual(["g", "h"]);
    const members = Object.fromEntries(progress.members.map((member) => [member.path, member]));
    expect(members["/g"]).toMatchObject({ differs: ["/g/x"], since: "2026-01-01T00:00:00Z" });
    expect(members["/h"]?.message).toBe("no disk");
    expect(progress.state).toBe("failed");
    expect(codesOf(progress)).toContain("waits-for");
  });

  it("says of a group what it lacks, and of all groups that they go in a circle", () => {
    const meta = (dependencies: string): JsonValue => ({ __meta: { dependencies }, x: 1 });
    const progress = evaluateTwin({
      desired: { g: meta("h"), h: meta("g") },
      reported: { g: { __meta: { deploymentStatus: "pending" } }, h: { __errors: { o: { message: "" } } } },
    });
    expect(progress.order).toBeNull();
    expect(codesOf(progress)).toContain("dependency-cycle");
    expect(progress.members[0]).toMatchObject({ state: "pending", notReported: ["/g/x"] });
    expect(progress.members[1]).not.toHaveProperty("message");
  });

  it("gives a group without metadata no time", () => {
    const twin = { desired: { g: { x: 1, __meta: {} } }, reported: {} };
    expect(Object.keys(evaluateTwin(twin).members[0] ?? {})).toStrictEqual(["path", "convention", "state", "reasons"]);
  });

  it("counts a group that is being rebuilt as pending, and leaves what speaks of all groups aside", () => {
    const twin = { desired: { __meta: 1, g: { a: 1 } }, reported: { __summary: {}, g: "refreshing" } };
    expect(statesOf(evaluateTwin(twin))).toStrictEqual({ "/g": "pending" });
  });
});

describe("since when", () => {
  const story = createStory({ deviceId: "d" });
  story.report({ agrees: 1, differs: 1 });
  story.desire({ agrees: 1, differs: 2 });

  it("is the last change of the desired value while it waits for an answer, else the last report", () => {
    const twin = story.twin;
    const { members } = evaluateTwin(twin);
    const [agrees, differs] = members;
    expect(agrees?.since).toBe(twin.properties.reported.$metadata?.$lastUpdated);
    expect(differs?.since).toBe(twin.properties.desired.$metadata?.$lastUpdated);
  });

  it("is in doubt when the report is older than the wish", () => {
    for (const { reasons } of evaluateTwin(story.twin).members) {
      expect(reasons.map(({ code }) => code)).toContain("reported-before-change");
    }
  });

  it.each([
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", true],
    ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", false],
    ["2026-01-02T00:00:00Z", "2026-01-01T00:00:00Z", false],
    ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z", true],
    ["2026-01-01T00:00:00+00:00", "2026-01-01T02:00:00+01:00", true],
    ["yesterday", "2026-01-02T00:00:00Z", false],
    [7, "2026-01-02T00:00:00Z", false],
  ])("reported %j, desired %j: %s", (reportedAt, desiredAt, isOlder) => {
    const mark = ($lastUpdated: unknown): unknown => ({ a: { $lastUpdated } });
    const progress = evaluateTwin({
      desired: { a: 1, $metadata: mark(desiredAt) },
      reported: { a: 1, $metadata: mark(reportedAt) },
    });
    expect(codesOf(progress).includes("reported-before-change")).toBe(isOlder);
  });
});

describe("versions", () => {
  it("are the property's own: the greatest in its part of the metadata, however deep and damaged", () => {
    const twinWith = (marks: JsonValue): JsonValue => ({
      desired: { p: { a: 1 }, $version: 9, $metadata: { p: marks } },
      reported: { p: { value: { a: 2 }, ac: 200, av: 3 } },
    });
    const stateWith = (marks: JsonValue): string => evaluateTwin(twinWith(marks)).state;
    expect(stateWith({ $lastUpdatedVersion: 3 })).toBe("succeeded");
    expect(stateWith({ $lastUpdatedVersion: 3, a: { $lastUpdatedVersion: 4 } })).toBe("stale");
    expect(stateWith({ $lastUpdatedVersion: "3", a: { $lastUpdatedVersion: 3 } })).toBe("succeeded");
    expect(stateWith("none")).toBe("stale");
    expect(stateWith({})).toBe("stale");
    expect(
      evaluateTwin({ desired: { p: 1, $version: "x" }, reported: { p: { value: 1, ac: 200, av: 3 } } }).state,
    ).toBe("succeeded");
  });
});

describe("a twin whose version is damaged", () => {
  it.each(["4", 4.5, -1, null, {}])("says so: %j", (version) => {
    const { state, reasons } = evaluateTwin({
      desired: { p: 1, $version: version },
      reported: { p: { value: 1, ac: 200, av: 4 } },
    });
    expect(state).toBe("succeeded");
    expect(reasons.at(-1)).toMatchObject({ code: "malformed-version", path: "/desired/$version" });
    expect(reasons.at(-1)?.message).toMatch(
      /^The \$version of the desired section should be a whole number; it is .+\.$/,
    );
  });

  it("has nothing to say of one that is sound or missing", () => {
    expect(codesOf(evaluateTwin({ desired: { $version: 4 } }))).toStrictEqual(["nothing-desired"]);
    expect(codesOf(evaluateTwin({ desired: {} }))).toStrictEqual(["nothing-desired"]);
  });
});

describe("the reasons of the other members", () => {
  it("begin with the worst", () => {
    const { state, reasons } = evaluateTwin({
      desired: { a: 1, b: 2, c: 3, d: 4, $version: 2 },
      reported: { a: 1, b: { ac: 202, av: 2 }, c: { ac: 400, av: 2 }, d: { ac: 200, av: 2 } },
    });
    expect(state).toBe("pending");
    expect(reasons.map(({ path }) => path.slice("/reported/".length))).toStrictEqual(["b", "c", "d", "d", "a"]);
  });
});

describe("a state that is not well", () => {
  const changedAt = "2026-03-02T08:00:00Z";
  const twinWith = (root: object, reportedAt?: string): object => ({
    ...root,
    desired: { a: 1, $metadata: { $lastUpdated: changedAt } },
    reported: reportedAt === undefined ? {} : { b: 2, $metadata: { $lastUpdated: reportedAt } },
  });
  const contextOf = (twin: object, options?: EvaluateTwinOptions): readonly string[] =>
    evaluateTwin(twin, options)
      .reasons.slice(1)
      .map(({ code, message }) => `${code}: ${message}`);

  it("is explained by the identity that is disabled, before anything else", () => {
    const root = { status: "disabled", statusReason: "stolen", lastActivityTime: "0001-01-01T00:00:00Z" };
    expect(contextOf(twinWith(root))).toStrictEqual([
      'identity-disabled: The device is disabled ("stolen"): it may not connect.',
    ]);
    expect(contextOf(twinWith({ status: "disabled", moduleId: "m", statusReason: "" }))).toStrictEqual([
      "identity-disabled: The module's device is disabled: it may not connect.",
    ]);
  });

  it("is explained by a device that never connected", () => {
    const never = { lastActivityTime: "0001-01-01T00:00:00Z" };
    expect(contextOf(twinWith(never))).toStrictEqual(["never-connected: The device has never connected."]);
    expect(contextOf({ ...never, desired: { a: 1 } })).toStrictEqual([
      "never-connected: The device has never connected.",
    ]);
    expect(contextOf(twinWith({ lastActivityTime: "2026-01-01T00:00:00Z" }))).toStrictEqual([
      "no-report-since-change: The device has reported nothing since the desired section was changed.",
    ]);
    expect(contextOf({ lastActivityTime: "2026-01-01T00:00:00Z", desired: { a: 1 } })).toStrictEqual([]);
  });

  it.each([
    [undefined, ""],
    ["2026-03-02T07:30:30Z", "; it has been silent for 0 minutes"],
    ["2026-03-02T07:31:00Z", "; it has been silent for 1 minute"],
    ["2026-03-02T09:30:00Z", "; it has been silent for 2 hours"],
    ["2026-03-05T09:30:00Z", "; it has been silent for 3 days"],
    ["2026-03-01T00:00:00Z", ""],
  ])("is explained by no report since the change; at %s%s", (now, silence) => {
    expect(contextOf(twinWith({}, "2026-03-02T07:30:00Z"), { now })).toStrictEqual([
      `no-report-since-change: The device has reported nothing since the desired section was changed${silence}.`,
    ]);
  });

  it("tells no silence of a section that was never updated", () => {
    expect(contextOf(twinWith({}, "0001-01-01T00:00:00Z"), { now: changedAt })[0]).toMatch(/changed\.$/);
  });

  it("is explained by reports since that are not about it", () => {
    expect(contextOf(twinWith({}, "2026-03-02T09:00:00Z"))[0]).toMatch(/^reports-without-this: .*2026-03-02T09/);
    const failed = {
      desired: { a: { x: 1 }, $metadata: { $lastUpdated: changedAt } },
      reported: { a: { status: "error" } },
    };
    expect(contextOf(failed)).toStrictEqual([]);
  });

  it("comes with the last known connection, which a well one does not", () => {
    const root = { connectionState: "Disconnected" };
    expect(contextOf({ ...root, desired: { a: 1 } })).toStrictEqual([
      'connection-state: The hub last knew the connection as "Disconnected", which can be late and wrong.',
    ]);
    expect(codesOf(evaluateTwin({ ...root, desired: { a: 1 }, reported: { a: 1 } }))).toStrictEqual(["values-agree"]);
  });
});

describe("configurations", () => {
  const twin = {
    configurations: { winter: { status: "Applied" }, base: { status: "Targeted" } },
    desired: { a: 1 },
    reported: { a: 1 },
  };

  it("are those of the hub", () => {
    expect(evaluateTwin(twin)).toMatchObject({ applied: ["winter"], targeted: ["base"] });
  });

  it.each([
    ["winter", "configuration-applied", /the device agrees/],
    ["base", "configuration-targeted", /not applied/],
    ["summer", "configuration-not-found", /does not target/],
  ])("are spoken of when asked for: %s", (deploymentId, code, message) => {
    const { state, reasons } = evaluateTwin(twin, { deploymentId });
    expect(state).toBe("inSync");
    expect(reasons.find((reason) => reason.code === code)?.message).toMatch(message);
  });

  it.each([[[]], ["winter"], [7]])("that are no object cannot be looked up: %j", (configurations) => {
    const { reasons } = evaluateTwin({ ...twin, configurations }, { deploymentId: "winter" });
    expect(reasons.find(({ code }) => code === "configuration-not-found")?.message).toBe(
      'The configuration "winter" cannot be looked up: the configurations of the twin are not an object.',
    );
  });

  it("do not speak for the device", () => {
    const { reasons } = evaluateTwin({ ...twin, reported: {} }, { deploymentId: "winter" });
    expect(reasons.find(({ code }) => code === "configuration-applied")?.message).toMatch(/nothing of the device/);
  });
});

describe("options", () => {
  it.each([
    [{ words: 1 }, 'The option "words" must be true or false, not 1.'],
    [{ now: "today" }, 'The option "now" must be an ISO 8601 time, not "today".'],
    [{ values: "yes" }, /"values"/],
    [{ deploymentId: 7 }, /"deploymentId"/],
  ])("that are wrong throw: %j", (options, message) => {
    expect(() => evaluateTwin({}, options as EvaluateTwinOptions)).toThrow(message);
  });
});

describe("a member of a fleet", () => {
  it.each([
    ["invalid", "failed"],
    ["pending", "running"],
    ["failed", "failed"],
    ["stale", "notStarted"],
    ["notStarted", "notStarted"],
    ["outOfSync", "notStarted"],
    ["unknown", "unknown"],
    ["cancelled", "superseded"],
    ["succeeded", "succeeded"],
    ["inSync", "succeeded"],
    ["empty", "skipped"],
  ] as const)("in the state %s has the outcome %s", (state, outcome) => {
    expect(twinMember("d", { state, members: [] })).toStrictEqual({ id: "d", state, outcome, failing: [] });
    expect(TWIN_STATES).toContain(state);
  });

  it("names what failed, a group as a group and everything else as a component", () => {
    const member = (path: string, convention: MemberEvaluation["convention"], state: MemberEvaluation["state"]) =>
      ({ path, convention, state, reasons: [] }) as const;
    const members = [
      member("/a", "plain", "invalid"),
      member("/b", "plain", "stale"),
      member("/g", "configuration-group", "failed"),
      member("/t/p", "plug-and-play", "failed"),
    ];
    expect(twinMember("d", { state: "invalid", members }).failing).toStrictEqual([
      { kind: "component", name: "a" },
      { kind: "group", name: "g" },
      { kind: "component", name: "t/p" },
    ]);
  });
});
