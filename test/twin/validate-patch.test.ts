import { describe, expect, it } from "vitest";
import { edgeHubLimits, iotHub2016Limits, iotHubLimits, validatePatch } from "../../src/twin/index.js";
import type { TwinLimits, TwinSectionName } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

interface Options {
  readonly section?: TwinSectionName;
  readonly limits?: TwinLimits;
}

const TWIN = deepFreeze({
  tags: { site: "north" },
  properties: { desired: { interval: 5, $version: 3, $metadata: {} }, reported: { $version: 7 } },
});

function found(twin: unknown, patch: unknown, options: Options = {}): readonly (readonly [string, string])[] {
  return validatePatch(deepFreeze(twin), deepFreeze(patch), options).map(({ code, path }) => [code, path]);
}

/** So many members of 4,096 bytes each, their names of four bytes included. */
function kibibytes4(count: number): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, "x".repeat(4092)]));
}

describe("validatePatch", () => {
  it("finds nothing in a patch that a hub takes", () => {
    expect(found(TWIN, { interval: 10, log: { level: null }, list: [1] })).toStrictEqual([]);
    expect(found(TWIN, {})).toStrictEqual([]);
  });

  it("gives every reason at once", () => {
    const patch = { "a b": [null], deep: { b: { c: { d: { e: { f: {} } } } } }, n: 2 ** 60, t: "x".repeat(5000) };
    expect(found(TWIN, patch)).toStrictEqual([
      ["key-character", "/patch/a b"],
      ["null-in-array", "/patch/a b/0"],
      ["section-too-deep", "/patch/deep/b/c/d/e/f"],
      ["integer-out-of-range", "/patch/n"],
      ["text-too-long", "/patch/t"],
    ]);
  });

  it("checks names of members that are to be deleted as well", () => {
    expect(found(TWIN, { "a.b": null })).toStrictEqual([["key-character", "/patch/a.b"]]);
  });

  it("does not hold against a patch what the twin has had before", () => {
    expect(found({ desired: { "a.b": 1, deep: nested(9) }, reported: {} }, { c: 1 })).toStrictEqual([]);
  });

  it("measures the section as it is after the patch", () => {
    const twin = { desired: { ...kibibytes4(8), $version: 1, $metadata: { key0: {} } }, reported: {} };
    expect(found(twin, { key0: "y".repeat(4092) })).toStrictEqual([]);
    expect(found(twin, { key0: null, abcd: "y".repeat(4092) })).toStrictEqual([]);
    expect(found(twin, { a: 1 })).toStrictEqual([["section-too-large", "/patch"]]);
    expect(found(twin, { a: 1 }, { section: "reported" })).toStrictEqual([]);
    expect(found({ tags: kibibytes4(2) }, { a: true }, { section: "tags" })).toStrictEqual([
      ["section-too-large", "/patch"],
    ]);
  });

  it("lets a section that is too large become smaller, or stay", () => {
    const twin = { desired: kibibytes4(10), reported: {} };
    expect(found(twin, { key0: null })).toStrictEqual([]);
    expect(found(twin, { key0: "y".repeat(4092) })).toStrictEqual([]);
    expect(found(twin, { key0: "y".repeat(4093) })).toStrictEqual([["section-too-large", "/patch"]]);
  });

  it("measures by the rule of the limits", () => {
    const numbers = Object.fromEntries(Array.from({ length: 3500 }, (_, index) => [`n${index + 1000}`, 1]));
    expect(found(undefined, numbers)).toStrictEqual([["section-too-large", "/patch"]]);
    expect(found(undefined, numbers, { limits: edgeHubLimits })).toStrictEqual([["section-too-large", "/patch"]]);
    const fewer = Object.fromEntries(Object.entries(numbers).slice(0, 2400));
    expect(found(undefined, fewer, { limits: edgeHubLimits })).toStrictEqual([]);
  });

  it("takes $version as a condition", () => {
    expect(found(TWIN, { $version: 3, a: 1 })).toStrictEqual([]);
    expect(found(TWIN, { $version: 2, a: 1 })).toStrictEqual([["version-conflict", "/patch/$version"]]);
    expect(found(undefined, { $version: 1 })).toStrictEqual([["version-conflict", "/patch/$version"]]);
  });

  it("warns of members that only the hub writes", () => {
    const issues = validatePatch(TWIN, { $metadata: { "a.b": [null] }, $etag: "x", a: 1 });
    expect(issues).toStrictEqual(
      ["$metadata", "$etag"].map((name) => ({
        code: "reserved-member",
        severity: "warning",
        path: `/patch/${name}`,
        message: `The hub writes "${name}" itself; in a change it is ignored.`,
      })),
    );
  });

  it.each([
    [undefined, "nothing"],
    [null, "null"],
    [1, "a number"],
    ["text", "a string"],
    [[], "an array"],
  ])("refuses the patch %j, which is no object", (patch, name) => {
    const message = `Expected an object, found ${name}.`;
    expect(validatePatch(TWIN, patch)).toStrictEqual([
      { code: "wrong-type", severity: "error", path: "/patch", message },
    ]);
  });

  it("takes every shape of a twin, and nothing as an empty one", () => {
    for (const twin of [undefined, null, 7, {}, TWIN, { desired: 3, reported: null }]) {
      expect(found(twin, { a: 1 })).toStrictEqual([]);
      expect(found(twin, { a: 1 }, { section: "tags" })).toStrictEqual([]);
    }
  });

  it("uses the limits that it is given", () => {
    expect(found(TWIN, { a: [1] }, { limits: iotHub2016Limits })).toStrictEqual([["array-not-allowed", "/patch/a"]]);
  });

  it.each([
    ["maxDepth", -1],
    ["maxDepth", Number.NaN],
    ["maxKeyBytes", "64"],
    ["maxTextBytes", null],
    ["minInteger", Number.NaN],
    ["maxInteger", undefined],
    ["keyCharacters", "azure"],
    ["arrays", undefined],
    ["nullInArrays", 0],
    ["maxSectionBytes", undefined],
    ["maxSectionBytes", { tags: 1, desired: Number.NaN, reported: 1 }],
    ["maxSectionBytes", { tags: 1, desired: 1 }],
    ["sizeRule", "json"],
  ])("throws for limits whose %s is %j", (name, value) => {
    const limits = { ...iotHubLimits, [name]: value };
    expect(() => validatePatch({}, {}, { limits })).toThrow("options.limits is not a complete set of limits");
  });

  it("takes limits of one's own, edgeHub's characters and no limit of size among them", () => {
    const none = { tags: null, desired: null, reported: null };
    const limits = { ...edgeHubLimits, maxDepth: 0, minInteger: -Infinity, maxSectionBytes: none } as const;
    expect(validatePatch({}, { a: "x".repeat(4096), b: -1e300 }, { limits })).toStrictEqual([]);
    expect(validatePatch({}, { a: {} }, { limits }).map(({ code }) => code)).toStrictEqual(["section-too-deep"]);
  });

  it("throws for a section or limits that are none", () => {
    expect(() => validatePatch(TWIN, {}, { section: "properties" as TwinSectionName })).toThrow(
      new TypeError("options.section must be one of: tags, desired, reported."),
    );
    expect(() => validatePatch(TWIN, {}, { limits: {} as TwinLimits })).toThrow(TypeError);
  });
});

describe("a whole twin where a patch belongs", () => {
  it.each<[string, unknown, string]>([
    ["the argument of a service library", { properties: { desired: { a: 1 } } }, "/patch/properties/desired"],
    [
      "a twin as it was read",
      { deviceId: "d", moduleId: "m", etag: "*", version: 2, properties: { reported: {} } },
      "/patch/properties/reported",
    ],
    ["a section by its name", { desired: { a: 1 } }, "/patch/desired"],
    ["the device's own view", { desired: {}, reported: {}, $version: 3 }, "/patch/desired"],
    ["tags by their name", { tags: { site: "north" } }, "/patch/tags"],
  ])("is a warning: %s", (_, patch, path) => {
    const issues = validatePatch({ desired: { $version: 3 }, reported: {} }, patch);
    const name = path.replace("/patch/", "").replace("/", ".");
    const message = `The patch has the shape of a whole twin; pass what is in ${name}.`;
    expect(issues).toStrictEqual([{ code: "twin-as-patch", severity: "warning", path, message }]);
  });

  it.each<[string, unknown]>([
    ["another property beside", { properties: { desired: {} }, interval: 5 }],
    ["properties that are none of a twin", { properties: { a: {} } }],
    ["a section that is not an object", { desired: 5 }],
    ["a name alone", { deviceId: "d" }],
    ["nothing", {}],
  ])("is not %s", (_, patch) => {
    expect(validatePatch({}, patch)).toStrictEqual([]);
  });
});
