import { describe, expect, it } from "vitest";
import { edgeHubLimits, iotHub2016Limits, iotHubLimits, sectionSize, validateTwin } from "../../src/twin/index.js";
import type { TwinLimits } from "../../src/twin/index.js";
import { deepFreeze } from "../support/freeze.js";

/** One case: what is reported, and the breaches by code and path; none means it passes. */
interface LimitCase {
  readonly name: string;
  readonly reported: unknown;
  readonly breaches: readonly (readonly [string, string])[];
}

const STARS = "*".repeat(5000);
const DATE = "2021-01-20T10:11:12.0000000Z";

/** `level1` in `level2` in …, the innermost one empty. */
function levels(count: number): unknown {
  let value: unknown = {};
  for (let level = count; level >= 1; level -= 1) value = { [`level${level}`]: value };
  return value;
}

function arrays(count: number, innermost: unknown): unknown {
  let value: unknown = innermost;
  for (let level = 1; level < count; level += 1) value = [value];
  return value;
}

const LARGE = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [`LargeByteArray${index === 0 ? "" : index + 1}`, "AAAA".repeat(1000)]),
);

// reference/iot-hub-twin.md §5.1: ReportedPropertiesValidatorTest, in its order.
const EDGE_HUB_CASES: readonly LimitCase[] = [
  { name: "1 level1…level10", reported: levels(10), breaches: [] },
  {
    name: "2 a nested text of 5000 bytes",
    reported: { ok: "ok", level: { ok: "ok", propertyWithBigValue: STARS } },
    breaches: [["text-too-long", "/level/propertyWithBigValue"]],
  },
  {
    name: "3 a number below -2^52",
    reported: { level: { invalidNumber: -4503599627370497 } },
    breaches: [["integer-out-of-range", "/level/invalidNumber"]],
  },
  {
    name: "4 level1…level11",
    reported: levels(11),
    breaches: [["section-too-deep", `/${Array.from({ length: 11 }, (_, index) => `level${index + 1}`).join("/")}`]],
  },
  {
    name: "5 the innermost of ten arrays at level 11",
    reported: { ok: "ok", level1: { array1: arrays(10, ["one", "two", "three"]) } },
    breaches: [["section-too-deep", `/level1/array1${"/0".repeat(9)}`]],
  },
  { name: "6 an array of numbers", reported: { array: [0, 1, 2] }, breaches: [] },
  { name: "7 a text of 5000 bytes", reported: { tooBig: STARS }, breaches: [["text-too-long", "/tooBig"]] },
  { name: "8 a null", reported: { ok: "ok", level1: { ok: null } }, breaches: [] },
  { name: "9 a null of another name", reported: { ok: "good", level1: { field1: null } }, breaches: [] },
  {
    name: "10 a hash sign in a name",
    reported: { "o#k": "good", level1: { field1: null } },
    breaches: [["key-character", "/o#k"]],
  },
  {
    name: "11 a name of 5001 bytes that ends with a space",
    reported: { [`${STARS} `]: "good" },
    breaches: [
      ["key-too-long", `/${STARS} `],
      ["key-character", `/${STARS} `],
    ],
  },
  { name: "12 nine texts of 4000 bytes", reported: LARGE, breaches: [["section-too-large", ""]] },
  {
    name: "13 a null in an object in an array",
    reported: { ok: ["good"], ok2: [], level1: [{ field1: null }] },
    breaches: [["null-in-array", "/level1/0/field1"]],
  },
  {
    name: "14 a null in an object in an array in an object in an array",
    reported: { ok: "ok", complex: { array1: ["one", "two", { array2: [{ hello: null }] }] } },
    breaches: [["null-in-array", "/complex/array1/2/array2/0/hello"]],
  },
  {
    name: "15 a null in an array",
    reported: { ok: "ok", array: ["foo", null, "boo"] },
    breaches: [["null-in-array", "/array/1"]],
  },
  {
    name: "16 a null in an array among other values",
    reported: {
      ok: "ok",
      complex: { ok: "ok", pi: 3.14, sometime: DATE, array: ["one", "two", null, "four"] },
    },
    breaches: [["null-in-array", "/complex/array/2"]],
  },
  {
    name: "17 a null in an array in an array",
    reported: {
      ok: "ok",
      complex: {
        ok: "ok",
        array: [
          ["one", "two", "three"],
          ["four", null, "six"],
        ],
      },
    },
    breaches: [["null-in-array", "/complex/array/1/1"]],
  },
  {
    name: "18 arrays in arrays, with an object",
    reported: {
      ok: "ok",
      complex: {
        ok: "ok",
        array: [
          ["one", "two", "three"],
          ["four", "five", "six"],
          ["seven", { ok: "ok" }],
        ],
        pi: 3.14,
        sometime: DATE,
      },
    },
    breaches: [],
  },
];

// reference/iot-hub-twin.md §5.2: V1 TwinManagerTest, five levels; its lengths were others.
const V1_LIMITS: TwinLimits = { ...edgeHubLimits, maxDepth: 5, maxKeyBytes: 4096, maxTextBytes: 4096 };
const V1_CASES: readonly LimitCase[] = [
  { name: "a name of 5000 bytes", reported: { [STARS]: "ok" }, breaches: [["key-too-long", `/${STARS}`]] },
  { name: "a nested text of 5000 bytes", reported: { a: { b: STARS } }, breaches: [["text-too-long", "/a/b"]] },
  { name: "a null", reported: { ok: null }, breaches: [] },
  { name: "a number below -2^52", reported: { n: -4503599627370497 }, breaches: [["integer-out-of-range", "/n"]] },
  {
    name: "level6",
    reported: levels(6),
    breaches: [["section-too-deep", "/level1/level2/level3/level4/level5/level6"]],
  },
  { name: "level5", reported: levels(5), breaches: [] },
  { name: "arrays", reported: { ok: ["good"], level1: { field1: [{ something: "ok" }] } }, breaches: [] },
];

// reference/iot-hub-twin.md §3.2: shapes on both sides of level 10.
const DEPTH_CASES: readonly LimitCase[] = [
  { name: "a scalar under 11 names", reported: nest(10, { property: "value" }), breaches: [] },
  {
    name: "a scalar under 12 names",
    reported: nest(11, { property: "value" }),
    breaches: [["section-too-deep", "/a".repeat(11)]],
  },
  { name: "10 nested arrays", reported: { array: arrays(10, []) }, breaches: [] },
  {
    name: "11 nested arrays",
    reported: { array: arrays(11, []) },
    breaches: [["section-too-deep", `/array${"/0".repeat(10)}`]],
  },
  { name: "9 nested arrays below an object", reported: { level1: { array: arrays(9, []) } }, breaches: [] },
];

function nest(count: number, innermost: unknown): unknown {
  let value: unknown = innermost;
  for (let level = 0; level < count; level += 1) value = { a: value };
  return value;
}

function breaches(reported: unknown, limits: TwinLimits): readonly (readonly [string, string])[] {
  return validateTwin(deepFreeze({ properties: { reported } }), { limits }).map(({ code, path, severity }) => {
    expect(severity).toBe("error");
    return [code, path.replace("/properties/reported", "")];
  });
}

describe("ReportedPropertiesValidatorTest", () => {
  it.each(EDGE_HUB_CASES)("case $name", ({ reported, breaches: expected }) => {
    expect(breaches(reported, edgeHubLimits)).toStrictEqual(expected);
  });

  it("has 18 cases, and the size of case 12 is 36189 bytes", () => {
    expect(EDGE_HUB_CASES).toHaveLength(18);
    expect(sectionSize(LARGE, "edgeHub")).toBe(36189);
  });
});

describe("TwinManagerTest, with five levels", () => {
  it.each(V1_CASES)("$name", ({ reported, breaches: expected }) => {
    expect(breaches(reported, V1_LIMITS)).toStrictEqual(expected);
  });
});

describe("the depth rule at level 10", () => {
  it.each(DEPTH_CASES)("$name", ({ reported, breaches: expected }) => {
    expect(breaches(reported, iotHubLimits)).toStrictEqual(expected);
  });
});

describe("the limits of 2016", () => {
  it("refuse arrays, names of 65 bytes, texts of 513 bytes and sections beyond 8 KB", () => {
    expect(breaches({ a: [] }, iotHub2016Limits)).toStrictEqual([["array-not-allowed", "/a"]]);
    expect(breaches({ ["k".repeat(65)]: 1, ["l".repeat(64)]: 1 }, iotHub2016Limits)).toStrictEqual([
      ["key-too-long", `/${"k".repeat(65)}`],
    ]);
    expect(breaches({ a: "v".repeat(513), b: "v".repeat(512) }, iotHub2016Limits)).toStrictEqual([
      ["text-too-long", "/a"],
    ]);
    const full = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`k${index + 10}`, "v".repeat(509)]));
    expect(breaches(full, iotHub2016Limits)).toStrictEqual([]);
    expect(breaches({ ...full, x: null }, iotHub2016Limits)).toStrictEqual([["section-too-large", ""]]);
  });
});
