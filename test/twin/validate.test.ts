import { describe, expect, it } from "vitest";
import {
  edgeHubLimits,
  iotHubLimits,
  TWIN_LIMIT_RULES,
  TWIN_LIMITS,
  sectionSize,
  validateNesting,
  validateTwin,
} from "../../src/twin/index.js";
import type { TwinLimits } from "../../src/twin/index.js";
import { nested } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const FIVE_LEVELS = {
  configuration_group_id_1: { instance_id_2: { __errors_3: { context_4: { parameters_5: {} } } } },
};

function found(twin: unknown, limits?: TwinLimits): readonly (readonly [string, string])[] {
  return validateTwin(deepFreeze(twin), limits === undefined ? {} : { limits }).map(({ code, path }) => [code, path]);
}

describe("validateNesting", () => {
  it("takes the five levels of the source document, and says where a sixth is", () => {
    expect(validateNesting(FIVE_LEVELS)).toStrictEqual([]);
    const six = {
      configuration_group_id_1: { instance_id_2: { __errors_3: { context_4: { parameters_5: { a: [1] } } } } },
    };
    expect(validateNesting(deepFreeze(six))).toStrictEqual([
      {
        code: "section-too-deep",
        severity: "error",
        path: "/configuration_group_id_1/instance_id_2/__errors_3/context_4/parameters_5/a",
        message: "Here is an array at level 6; the deepest level that is allowed is 5.",
      },
    ]);
  });

  it("names every branch that is too deep once, in document order", () => {
    const section = { a: { b: { c: {} }, d: [] }, e: { f: 1 }, g: [[{}], []] };
    expect(validateNesting(section, { maxDepth: 1 }).map(({ path }) => path)).toStrictEqual([
      "/a/b",
      "/a/d",
      "/g/0",
      "/g/1",
    ]);
    expect(validateNesting(section, { maxDepth: 0 }).map(({ path }) => path)).toStrictEqual(["/a", "/e", "/g"]);
    expect(validateNesting(section, { maxDepth: Infinity })).toStrictEqual([]);
  });

  it("does not count what the hub keeps at the root, and counts it below", () => {
    expect(validateNesting({ $metadata: { a: { b: {} } }, $version: 1 }, { maxDepth: 1 })).toStrictEqual([]);
    expect(validateNesting({ a: { $metadata: {} } }, { maxDepth: 1 })).toHaveLength(1);
  });

  it("looks at nothing but the depth", () => {
    expect(validateNesting({ "a.b": [null], c: 2 ** 60 })).toStrictEqual([]);
  });

  it.each([undefined, null, 1, "text", true])("finds nothing nested in %s", (section) => {
    expect(validateNesting(section)).toStrictEqual([]);
  });

  it("gives an answer for 1,000,000 levels", () => {
    expect(validateNesting(nested(1_000_000)).map(({ path }) => path)).toStrictEqual(["/a".repeat(6)]);
  });

  it.each([-1, Number.NaN, "5", null])("throws for the maximum %s", (maxDepth) => {
    expect(() => validateNesting({}, { maxDepth: maxDepth as number })).toThrow(
      new TypeError("options.maxDepth must be a number of levels, 0 or more."),
    );
  });
});

describe("validateTwin", () => {
  it("allows five levels unless told otherwise", () => {
    expect(found({ desired: FIVE_LEVELS, reported: nested(6) })).toStrictEqual([]);
    expect(found({ desired: nested(7) })).toStrictEqual([["section-too-deep", "/desired/a/a/a/a/a/a"]]);
    expect(found({ desired: nested(7) }, iotHubLimits)).toStrictEqual([]);
  });

  it("checks every section of every shape, with paths into the twin as it was given", () => {
    const section = { "a b": 1 };
    const breaches = (prefix: string): readonly (readonly [string, string])[] =>
      ["/tags", `${prefix}/desired`, `${prefix}/reported`].map((path) => ["key-character", `${path}/a b`]);
    expect(found({ tags: section, properties: { desired: section, reported: section } })).toStrictEqual(
      breaches("/properties"),
    );
    expect(found({ tags: section, desired: section, reported: section })).toStrictEqual(breaches(""));
  });

  it("reports all breaches, those about the size first, then in document order", () => {
    const reported = {
      big: "x".repeat(4097),
      "$bad#": [null, { deep: { deeper: { deepest: { last: {} } } } }],
      n: 2 ** 52,
    };
    const filled = {
      ...reported,
      ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`t${index}`, "y".repeat(4000)])),
    };
    expect(found({ reported: filled })).toStrictEqual([
      ["section-too-large", "/reported"],
      ["text-too-long", "/reported/big"],
      ["key-character", "/reported/$bad#"],
      ["null-in-array", "/reported/$bad#/0"],
      ["section-too-deep", "/reported/$bad#/1/deep/deeper/deepest/last"],
      ["integer-out-of-range", "/reported/n"],
    ]);
  });

  it.each([
    ["-2^52", -(2 ** 52), 0],
    ["-2^52 - 1", -(2 ** 52) - 1, 1],
    ["2^52 - 1", 2 ** 52 - 1, 0],
    ["2^52", 2 ** 52, 1],
    ["1.5e300 - not whole in the document, whole in JavaScript", 1.5e300, 1],
    ["0.5", 0.5, 0],
  ])("knows the range of whole numbers: %s", (_, number, breaches) => {
    expect(found({ desired: { number } })).toHaveLength(breaches);
  });

  it.each([
    ["a.b", 1],
    ["a$b", 1],
    ["a#b", 1],
    ["a b", 1],
    ["a\u0000", 1],
    ["a\u001f", 1],
    ["a\u007f", 1],
    ["a\u009f", 1],
    ["a\u00a0", 0],
    ["a\u2003", 0],
    ["a-b_c/d~e!\"%&'()*+,:;<=>?@[]^`{|}", 0],
    ["ünïcode€", 0],
    ["__meta", 0],
    ["", 0],
  ])("knows the characters of a name: %j", (name, breaches) => {
    expect(found({ desired: { [name]: 1 } })).toHaveLength(breaches);
  });

  it("refuses every white space in a name where edgeHub decides", () => {
    for (const space of [
      "\u0085",
      "\u00a0",
      "\u1680",
      "\u2003",
      "\u2028",
      "\u2029",
      "\u202f",
      "\u205f",
      "\u3000",
      " ",
      "\t",
      ".",
      "$",
      "#",
    ]) {
      expect(found({ reported: { [`a${space}b`]: 1 } }, edgeHubLimits).map(([code]) => code)).toStrictEqual([
        "key-character",
      ]);
    }
    expect(found({ reported: { "a\ufeffb": 1, "a€b": 1 } }, edgeHubLimits)).toStrictEqual([]);
  });

  it("measures names and texts in bytes of UTF-8", () => {
    expect(found({ desired: { ["€".repeat(341)]: "€".repeat(1365) } })).toStrictEqual([]);
    expect(found({ desired: { ["€".repeat(342)]: "€".repeat(1366) } }).map(([code]) => code)).toStrictEqual([
      "key-too-long",
      "text-too-long",
    ]);
  });

  it("takes exactly 32 KB of desired and 8 KB of tags", () => {
    const texts = (count: number): Record<string, string> =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`key${index}`, "x".repeat(4092)]));
    expect(found({ desired: texts(8), tags: texts(2) })).toStrictEqual([]);
    expect(found({ desired: { ...texts(8), a: null }, tags: { ...texts(2), a: null } })).toStrictEqual([
      ["section-too-large", "/tags"],
      ["section-too-large", "/desired"],
    ]);
    expect(found({ tags: texts(9) }, edgeHubLimits)).toStrictEqual([]);
  });

  it("tells sizes and limits in its messages, and no values", () => {
    const issues = validateTwin({ desired: { secret: `SharedAccessKey=${"x".repeat(40_000)}` } });
    expect(issues.map(({ message }) => message)).toStrictEqual([
      "The section desired has 40022 bytes; at most 32768 are allowed.",
      "The text has 40016 bytes; at most 4096 are allowed.",
    ]);
  });

  it("tells what is no JSON", () => {
    const desired = { a: undefined, b: [1n], c: Number.NaN, d: true };
    expect(validateTwin({ desired }).map(({ code, path }) => [code, path])).toStrictEqual([
      ["not-json", "/desired/a"],
      ["not-json", "/desired/b/0"],
      ["not-json", "/desired/c"],
    ]);
  });

  it("measures an array by the elements that are there, where the rule does not count the others", () => {
    const a: unknown[] = Object.assign([], { length: 4_294_967_295, 7: "abc", 4_294_967_294: true });
    expect(sectionSize({ a })).toBe(8);
    expect(sectionSize({ a: Object.assign([], { length: 3, 1: true }) }, "edgeHub")).toBe(
      '{"a":[null,true,null]}'.length,
    );
  });

  describe("elements of an array that are missing", () => {
    const holed = (length: number, present: Readonly<Record<string, unknown>>): unknown[] =>
      Object.assign([], { length }, present);
    const NOTHING = "Expected a JSON value, found nothing.";

    it.each([
      ["one", holed(3, { 0: 1, 2: 1 }), [["/1", NOTHING]]],
      ["two", holed(4, { 0: 1, 3: 1 }), [["/1", `${NOTHING} The element after it is missing, too.`]]],
      ["three at the end", holed(4, { 0: 1 }), [["/1", `${NOTHING} The 2 elements after it are missing, too.`]]],
      [
        "very many at the end",
        holed(300_001, { 0: 1 }),
        [["/1", `${NOTHING} The 299999 elements after it are missing, too.`]],
      ],
      [
        "two runs",
        holed(5, { 1: 1, 3: 1 }),
        [
          ["/0", NOTHING],
          ["/2", NOTHING],
          ["/4", NOTHING],
        ],
      ],
      [
        "undefined is there",
        holed(3, { 1: undefined }),
        [
          ["/0", NOTHING],
          ["/1", NOTHING],
          ["/2", NOTHING],
        ],
      ],
      ["what is no element", holed(3, { 0: 1, x: 5 }), [["/1", `${NOTHING} The element after it is missing, too.`]]],
    ] as const)("are told once a run: %s", (_, a, expected) => {
      const issues = validateTwin({ desired: { a, z: "x".repeat(4097) } });
      expect(issues.map(({ path, message }) => [path.replace("/desired/a", ""), message])).toStrictEqual([
        ...expected,
        ["/desired/z", "The text has 4097 bytes; at most 4096 are allowed."],
      ]);
      expect(a).toHaveLength(a.length);
    });

    it.each([
      [100_000, [1]],
      [100_002, [1]],
      [20_000_000, [1]],
      [4_294_967_294, [1, 2_000_000_000, 4_294_967_292]],
    ])("take no time, however many they are: %d", (last, others) => {
      const present = [...others, last].map((index) => [index, "x".repeat(4097)] as const);
      const a = holed(last + 1, { 4_294_967_294: 1, ...Object.fromEntries(present), x: 5, "1e9": 7 });
      a.length = last + 1;
      const issues = validateTwin({ desired: { a: [a, 1n] } }).filter(({ code }) => code !== "section-too-large");
      const places = issues.filter(({ code }) => code !== "not-json").map(({ path }) => path);
      expect(places).toStrictEqual(present.map(([index]) => `/desired/a/0/${index}`));
      const holes = issues.filter(({ code }) => code === "not-json").map(({ path }) => path);
      const runs = [0, ...present.slice(0, -1).map(([index]) => index + 1)].filter(
        (start) => !present.some(([index]) => index === start),
      );
      expect(holes).toStrictEqual([...runs.map((start) => `/desired/a/0/${start}`), "/desired/a/1"]);
    });
  });

  it.each([
    [undefined, "not-a-twin", ""],
    [null, "not-a-twin", ""],
    [[], "not-a-twin", ""],
    [{}, "not-a-twin", ""],
    [{ desired: 1 }, "wrong-type", "/desired"],
    [{ properties: { reported: [] } }, "wrong-type", "/properties/reported"],
    [{ tags: null }, "wrong-type", "/tags"],
  ])("says that %j cannot be judged", (twin, code, path) => {
    expect(found(twin)).toStrictEqual([[code, path]]);
  });

  it("lets the hub's own members stand at the root of a section, and only there", () => {
    const hub = { $version: 1, $metadata: { "a.b": [null] }, $etag: "x" };
    expect(found({ tags: hub, desired: hub, reported: hub })).toStrictEqual([]);
    expect(
      found({ tags: { a: { $version: 1 } }, reported: { b: { $etag: "x" } } }).map(([, path]) => path),
    ).toStrictEqual(["/tags/a/$version", "/reported/b/$etag"]);
  });

  it("finds nothing in a twin without sections", () => {
    expect(found({ deviceId: "meter-7", properties: {} })).toStrictEqual([]);
  });

  it("takes __proto__ and toString as names like any other", () => {
    const twin: unknown = JSON.parse('{"desired":{"__proto__":{"a.b":[null]},"toString":1}}');
    expect(found(twin)).toStrictEqual([
      ["key-character", "/desired/__proto__/a.b"],
      ["null-in-array", "/desired/__proto__/a.b/0"],
    ]);
  });

  it("allows no more than 500 levels, and no part of a level", () => {
    const deepest = (levels: number, maxDepth: number): number => validateNesting(nested(levels), { maxDepth }).length;
    // The section is level 0, and one of the levels that are made.
    expect([deepest(501, 600), deepest(502, 600), deepest(700, Infinity)]).toStrictEqual([0, 1, 1]);
    expect([deepest(3, 2.9), deepest(4, 2.9)]).toStrictEqual([0, 1]);
    expect(validateNesting(nested(502), { maxDepth: 600 })[0]?.message).toContain("allowed is 500.");
  });

  it("gives an answer for 1,000,000 levels", () => {
    expect(found({ desired: nested(1_000_000) })).toStrictEqual([
      ["section-too-large", "/desired"],
      ["section-too-deep", "/desired/a/a/a/a/a/a"],
    ]);
  });

  it("looks 500 levels deep, and no further", () => {
    const breach = { "a.b": 1 };
    expect(found({ desired: nested(500, breach as never) })).toHaveLength(2);
    expect(found({ desired: nested(501, breach as never) })).toHaveLength(1);
  });

  it.each([{}, { maxDepth: "5" }, { ...iotHubLimits, maxTextBytes: Number.NaN }])(
    "throws for limits that are none: %j",
    (limits) => {
      expect(() => validateTwin({}, { limits: limits as TwinLimits })).toThrow(
        new TypeError(
          "options.limits is not a complete set of limits; the presets are: device-agent, iot-hub, iot-hub-2016, edge-hub.",
        ),
      );
    },
  );
});

describe("the presets", () => {
  it("are told by every row of the table", () => {
    for (const { says, rule } of TWIN_LIMIT_RULES) {
      expect(rule).toMatch(/\.$/);
      for (const limits of Object.values(TWIN_LIMITS)) expect(says(limits)).toMatch(/\S/);
    }
    expect(
      TWIN_LIMIT_RULES.map(({ says }) => says({ ...edgeHubLimits, arrays: false, nullInArrays: true })),
    ).toStrictEqual([
      "tags unlimited, desired 32768, reported 32768 (edgeHub)",
      "level 10",
      "not allowed",
      "1024 bytes",
      "control characters, '.', '$', '#' or white space",
      "4096 bytes",
      "-4503599627370496 … 4503599627370495",
      "finite",
      "allowed",
      "string, number, boolean, object, array, null",
    ]);
  });

  it("can be changed: nulls in arrays, where somebody allows them", () => {
    expect(found({ desired: { a: [null] } }, { ...iotHubLimits, nullInArrays: true })).toStrictEqual([]);
  });
});
