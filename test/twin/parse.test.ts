import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { resolvePointer } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { parseTwin, parseTwinAs, TWIN_CODES, validateTwin } from "../../src/twin/index.js";
import type { TwinSchemaName } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const FOLDER = "test/fixtures/twin";
const FILES = readdirSync(FOLDER);

function readFixture(name: string): JsonObject {
  return deepFreeze(JSON.parse(readFileSync(`${FOLDER}/${name}`, "utf8")) as JsonObject);
}

function issuesOf(input: unknown): readonly (readonly [string, string])[] {
  return parseTwin(input).issues.map(({ code, path }) => [code, path]);
}

describe("every shape of a twin (reference/iot-hub-twin.md §2.3)", () => {
  it.each(FILES.filter((file) => file.startsWith("valid-")))("%s is read", (file) => {
    expect(parseTwin(readFixture(file))).toStrictEqual({ ok: true, value: expect.anything() as unknown, issues: [] });
  });

  it.each(FILES.filter((file) => file.startsWith("invalid-")))("%s is refused, with paths as given", (file) => {
    const input = readFixture(file);
    const result = parseTwin(input);
    expect(result.ok).toBe(false);
    for (const { path } of result.issues) expect(resolvePointer(input, path)).not.toBeUndefined();
  });
});

describe("the normal form", () => {
  it.each([
    "valid-service-fresh.json",
    "valid-service-full.json",
    "valid-service-module.json",
    "valid-change-event-create.json",
  ])("of a service document is the document itself: %s", (file) => {
    const input = readFixture(file);
    expect(parseTwin(input)).toStrictEqual({ ok: true, value: input, issues: [] });
  });

  it.each<[string, JsonValue]>([
    [
      "valid-query-row-properties.json",
      { deviceId: "meter-7", properties: { desired: {}, reported: { telemetryConfig: { status: "success" } } } },
    ],
    [
      "valid-query-row-bare.json",
      {
        deviceId: "meter-7",
        properties: { desired: {}, reported: { telemetryConfig: { status: "success" }, $version: 9 } },
      },
    ],
    [
      "valid-query-row-tags.json",
      { deviceId: "meter-7", tags: { building: "43" }, properties: { desired: {}, reported: {} } },
    ],
    [
      "valid-device-side.json",
      {
        properties: {
          desired: { telemetrySendFrequency: "5m", $version: 8 },
          reported: { telemetrySendFrequency: "5m", $version: 4 },
        },
      },
    ],
    [
      "valid-change-event-tags.json",
      { version: 16, tags: { building: "44" }, properties: { desired: {}, reported: {} } },
    ],
    [
      "valid-provisioning-initial.json",
      { tags: { site: "north" }, properties: { desired: { interval: 5 }, reported: {} } },
    ],
  ])("of %s has both sections", (file, expected) => {
    expect(parseTwin(readFixture(file))).toStrictEqual({ ok: true, value: expected, issues: [] });
  });

  it("of a change event keeps what the event says and adds what it leaves out", () => {
    const input = readFixture("valid-change-event-update.json");
    const result = parseTwin(input);
    expect(result.ok && result.value.properties.reported).toStrictEqual({});
    expect(result.ok && result.value.properties.desired).toBe(resolvePointer(input, "/properties/desired"));
  });

  it("keeps members that nobody knows, `__proto__` among them", () => {
    const input = JSON.parse('{"_links":[1],"__proto__":{"a":1},"desired":{}}') as JsonValue;
    const result = parseTwin(input);
    expect(result.ok && JSON.stringify(result.value)).toBe(
      '{"_links":[1],"__proto__":{"a":1},"properties":{"desired":{},"reported":{}}}',
    );
  });

  it.each([
    ["null", { deviceId: "a", properties: null }],
    ["a number", { deviceId: "a", properties: 5 }],
    ["null beside bare sections", { deviceId: "a", properties: null, desired: {} }],
  ])("refuses properties that are no object: %s", (_, input) => {
    expect(issuesOf(input)).toStrictEqual([["wrong-type", "/properties"]]);
  });

  it("uses bare sections beside properties that hold neither section", () => {
    const result = parseTwin({ deviceId: "a", properties: { more: 1 }, reported: { b: 1 } });
    expect(result.ok && result.value).toStrictEqual({
      deviceId: "a",
      properties: { more: 1, desired: {}, reported: { b: 1 } },
    });
  });

  it("takes members that are undefined for absent", () => {
    const input = { deviceId: "a", moduleId: undefined, properties: undefined, desired: { a: 1 }, reported: undefined };
    const result = parseTwin(input);
    expect(result.ok && result.value).toStrictEqual({
      deviceId: "a",
      properties: { desired: { a: 1 }, reported: {} },
    });
    expect(issuesOf({ deviceId: undefined })).toStrictEqual([["not-a-twin", ""]]);
  });
});

describe("paths", () => {
  it("lead into a service document as it was given", () => {
    expect(issuesOf(readFixture("invalid-wrong-types-service.json"))).toStrictEqual([
      ["wrong-format", "/deviceId"],
      ["wrong-type", "/version"],
      ["out-of-range", "/properties/desired/$version"],
      ["wrong-type", "/properties/reported"],
    ]);
  });

  it("lead into a device-side document as it was given", () => {
    expect(issuesOf(readFixture("invalid-wrong-types-device.json"))).toStrictEqual([
      ["wrong-type", "/desired/$version"],
      ["wrong-type", "/desired/$metadata"],
      ["wrong-type", "/reported"],
    ]);
  });

  it("of properties that are no object stay there", () => {
    expect(issuesOf({ properties: 3 })).toStrictEqual([["wrong-type", "/properties"]]);
  });
});

describe("a module twin", () => {
  it("is what has a module id", () => {
    expect(issuesOf({ deviceId: "a", moduleId: "", properties: {} })).toStrictEqual([
      ["wrong-length", "/moduleId"],
      ["wrong-format", "/moduleId"],
    ]);
  });
});

describe("metadata (reference/iot-hub-twin.md §2.2)", () => {
  it("that is malformed is named, place by place", () => {
    expect(issuesOf(readFixture("invalid-metadata.json"))).toStrictEqual([
      ["malformed-metadata", "/properties/desired/$metadata/$lastUpdated"],
      ["malformed-metadata", "/properties/desired/$metadata/$lastUpdatedVersion"],
      ["malformed-metadata", "/properties/desired/$metadata/a/$lastUpdatedVersion"],
      ["malformed-metadata", "/properties/desired/$metadata/b"],
      ["malformed-metadata", "/properties/reported/$metadata/a~1b/c"],
    ]);
  });

  it("of a device-side document has paths as given", () => {
    expect(parseTwin(readFixture("invalid-metadata-device.json")).issues).toStrictEqual([
      {
        code: "malformed-metadata",
        severity: "error",
        path: "/desired/$metadata/$lastUpdated",
        message: "Expected an ISO 8601 time, found a number.",
      },
    ]);
  });

  it("may have members of the hub's that nobody knows yet", () => {
    expect(issuesOf({ desired: { $metadata: { $lastUpdatedBy: "hub" } } })).toStrictEqual([]);
  });

  it("may be malformed in more places than a call can have arguments", () => {
    const $metadata = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]));
    expect(parseTwin({ reported: { $metadata } }).issues).toHaveLength(200_000);
  });

  it("is named beside every other breach", () => {
    const twin = { version: "2", properties: { desired: { $metadata: { a: 1 } }, reported: {} } };
    expect(issuesOf(twin)).toStrictEqual([
      ["wrong-type", "/version"],
      ["malformed-metadata", "/properties/desired/$metadata/a"],
    ]);
  });

  it("is not looked into where the document is too deep or too large to be walked", () => {
    expect(issuesOf({ reported: {}, desired: { $metadata: { a: 1 }, b: nested(600) } })).toStrictEqual([
      ["too-deep", ""],
    ]);
    const doubled = Array.from({ length: 25 }).reduce<JsonObject>((half) => ({ a: half, b: half }), { a: 1 });
    expect(issuesOf({ desired: { $metadata: doubled }, reported: {} })).toStrictEqual([["too-large", ""]]);
  });

  it("counts the levels of the normal form, whatever the shape", () => {
    for (const shape of [(desired: unknown) => ({ desired }), (desired: unknown) => ({ properties: { desired } })]) {
      expect(issuesOf(shape({ a: nested(496, {}) }))).toStrictEqual([]);
      expect(issuesOf(shape({ a: nested(497, {}) }))).toStrictEqual([["too-deep", ""]]);
    }
  });

  it("is walked without recursion", () => {
    expect(issuesOf({ desired: { $metadata: nested(490, {}) } })).toStrictEqual([]);
    expect(issuesOf({ desired: { $metadata: nested(100_000, {}) } })).toStrictEqual([["too-deep", ""]]);
  });
});

describe("an object of an SDK", () => {
  class Registry {
    readonly key = "secret";
    readonly self = this;
  }

  it("is read without what it carries besides its sections", () => {
    const update = (): void => undefined;
    const twin = {
      deviceId: "d1",
      _registry: new Registry(),
      _links: [1],
      get: update,
      properties: { desired: { a: 1 }, reported: { a: 1, update } },
    };
    const result = parseTwin(twin);
    expect(result).toStrictEqual({
      ok: true,
      value: { deviceId: "d1", _links: [1], properties: { desired: { a: 1 }, reported: { a: 1 } } },
      issues: [],
    });
    expect(validateTwin(twin)).toStrictEqual([]);
  });

  it("keeps what only begins with an underscore: a store's own members, plain objects among them", () => {
    const twin = {
      _id: "x",
      _etag: { a: 1 },
      _ts: Object.assign(Object.create(null), { b: 2 }) as object,
      _n: null,
      desired: {},
    };
    const result = parseTwin(twin);
    expect(result.ok && Object.keys(result.value)).toStrictEqual(["_id", "_etag", "_ts", "_n", "properties"]);
  });
});

describe("what is no twin", () => {
  it.each<[unknown, string]>([
    [undefined, "nothing"],
    [null, "null"],
    ["secret", "a string"],
    [5, "a number"],
    [[], "an array"],
    [{}, "an object without any of properties, desired, reported, tags"],
    [{ deviceId: "d", temperature: 21 }, "an object without any of properties, desired, reported, tags"],
    [{ toString: 1 }, "an object without any of properties, desired, reported, tags"],
  ])("%j is named", (input, found) => {
    expect(parseTwin(input)).toStrictEqual({
      ok: false,
      issues: [
        {
          code: "not-a-twin",
          severity: "error",
          path: "",
          message: `Expected a device twin or a module twin, found ${found}.`,
        },
      ],
    });
    expect(Object.keys(TWIN_CODES)).toContain("not-a-twin");
  });
});

describe("a twin that is too deep", () => {
  it.each([500, 100_000])("is named at %d levels below a section", (levels) => {
    expect(issuesOf({ properties: { reported: nested(levels) } })).toStrictEqual([["too-deep", ""]]);
  });
});

describe("parseTwinAs", () => {
  const moduleTwin = { deviceId: "d", moduleId: "m", properties: { desired: {}, reported: {} } };

  it.each<[TwinSchemaName, readonly string[]]>([
    ["device-twin", ["/moduleId"]],
    ["module-twin", []],
    ["edge-agent-twin", ["/moduleId"]],
  ])("checks against the schema %s", (name, paths) => {
    expect(parseTwinAs(name, moduleTwin).issues.map(({ path }) => path)).toStrictEqual(paths);
  });

  it("throws a TypeError that lists the schemas of twins, for any other", () => {
    expect(() => parseTwinAs("recording" as TwinSchemaName, moduleTwin)).toThrow(
      new TypeError(
        'The option "name" must be one of "device-twin", "module-twin", "edge-agent-twin", "edge-hub-twin", not "recording".',
      ),
    );
  });
});
