import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import { compareSections, compareValues } from "../../../src/properties/comparison/index.js";

const EQUAL = { differs: [], notReported: [], wanted: true, agrees: true };
const UNWANTED = { differs: [], notReported: [], wanted: false, agrees: false };

/** A member or more of an object that contains itself, many times over. */
function endless(more: Readonly<Record<string, JsonValue>> = {}): JsonValue {
  const value: Record<string, JsonValue> = { ...more };
  value["self"] = value;
  return value;
}

describe("two values", () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, object]>([
    ["nothing is desired", undefined, 5, UNWANTED],
    ["null is desired", null, 5, UNWANTED],
    ["nothing is reported", 5, undefined, { ...EQUAL, notReported: ["/m"], agrees: false }],
    ["null is reported", 5, null, { ...EQUAL, notReported: ["/m"], agrees: false }],
    ["the same number, written otherwise", 5, 5.0, EQUAL],
    ["another number", 5, 6, { ...EQUAL, differs: ["/m"], agrees: false }],
    ["an array in its order", [1, 2], [1, 2], EQUAL],
    ["an array in another order", [1, 2], [2, 1], { ...EQUAL, differs: ["/m"], agrees: false }],
    ["an object for a scalar", 5, { a: 5 }, { ...EQUAL, differs: ["/m"], agrees: false }],
    ["a scalar for an object", { a: 5 }, 5, { ...EQUAL, differs: ["/m"], agrees: false }],
    ["an array for an object", {}, [], { ...EQUAL, differs: ["/m"], agrees: false }],
    ["an object desired without members, and any object reported", {}, { a: 1 }, EQUAL],
  ])("%s", (_what, desired, reported, comparison) => {
    expect(compareValues(desired, reported, "/m")).toStrictEqual(comparison);
  });
});

describe("two objects", () => {
  it.each<[string, JsonValue, JsonValue, object]>([
    ["members that are the same", { a: 1, b: { c: [2] } }, { a: 1, b: { c: [2] } }, EQUAL],
    ["members that nobody desires", { a: 1 }, { a: 1, b: 2 }, EQUAL],
    ["a member that differs", { a: 1 }, { a: 2 }, { ...EQUAL, differs: ["/m/a"], agrees: false }],
    ["one that differs beside one that agrees", { a: 1, b: 2 }, { a: 2, b: 2 }, { ...EQUAL, differs: ["/m/a"] }],
    ["a member that is missing", { a: 1 }, {}, { ...EQUAL, notReported: ["/m/a"], agrees: false }],
    ["a member that is null", { a: 1 }, { a: null }, { ...EQUAL, notReported: ["/m/a"], agrees: false }],
    ["one that is missing beside one that agrees", { a: 1, b: 2 }, { b: 2 }, { ...EQUAL, notReported: ["/m/a"] }],
    ["an inherited name", { toString: 1 }, {}, { ...EQUAL, notReported: ["/m/toString"], agrees: false }],
    ["an object that is missing as a whole", { a: { b: 1 } }, {}, { ...EQUAL, notReported: ["/m/a"], agrees: false }],
    ["an object for a scalar within", { a: 1 }, { a: {} }, { ...EQUAL, differs: ["/m/a"], agrees: false }],
    ["a scalar for an object within", { a: { b: 1 } }, { a: 1 }, { ...EQUAL, differs: ["/m/a"], agrees: false }],
    ["deeper down", { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, { ...EQUAL, differs: ["/m/a/b/c"], agrees: false }],
    [
      "all findings in the order of the names",
      { z: 1, b: { y: 1, x: 1 }, a: 1, d: 1, c: 1 },
      { z: 2, b: { y: 2, x: 2 }, a: 2 },
      { ...EQUAL, differs: ["/m/a", "/m/b/x", "/m/b/y", "/m/z"], notReported: ["/m/c", "/m/d"], agrees: false },
    ],
    ["names that have to be escaped", { "a/b": 1 }, { "a/b": 2 }, { ...EQUAL, differs: ["/m/a~1b"], agrees: false }],
    ["names of the hub, and null, are not desired", { $v: 1, n: null }, {}, EQUAL],
    ["a name with $ inside is desired", { a$: 1 }, {}, { ...EQUAL, notReported: ["/m/a$"], agrees: false }],
    [
      "an object desired without members agrees beside one that is missing",
      { a: {}, b: 1 },
      { a: { x: 1 } },
      { ...EQUAL, notReported: ["/m/b"] },
    ],
  ])("%s", (_what, desired, reported, comparison) => {
    expect(compareValues(desired, reported, "/m")).toStrictEqual(comparison);
  });

  it.each<[string, JsonValue, JsonValue]>([
    ["the desired one", endless(), endless()],
    ["the reported one, beside a part that agrees", endless({ a: 1 }), endless({ a: 1 })],
  ])("differ as a whole where they contain themselves: %s", (_which, desired, reported) => {
    expect(compareValues(desired, reported, "/m")).toStrictEqual({ ...EQUAL, differs: ["/m"], agrees: false });
  });
});

describe("two sections", () => {
  it.each<[string, JsonValue | undefined, JsonValue | undefined, object]>([
    ["nothing desired", {}, { a: 1 }, UNWANTED],
    ["no section", undefined, { a: 1 }, UNWANTED],
    ["only names of the hub and nulls", { $version: 1, a: null }, { a: 1 }, UNWANTED],
    ["a null beside something", { a: null, b: 1 }, { b: 1 }, EQUAL],
    ["no report", { a: 1 }, undefined, { ...EQUAL, notReported: ["/a"], agrees: false }],
    ["a report of null", { a: 1 }, null, { ...EQUAL, notReported: ["/a"], agrees: false }],
    ["a section that is not an object", 5, 6, { ...EQUAL, differs: [""], agrees: false }],
    ["a member desired to be {} and not reported", { a: {} }, {}, { ...EQUAL, notReported: ["/a"], agrees: false }],
  ])("%s", (_what, desired, reported, comparison) => {
    expect(compareSections(desired, reported)).toStrictEqual(comparison);
  });

  it("leave a member that is undefined aside", () => {
    expect(compareSections({ a: undefined } as never, {})).toStrictEqual(UNWANTED);
    expect(compareSections({ a: undefined, b: 1 } as never, { b: 1 })).toStrictEqual(EQUAL);
  });
});
