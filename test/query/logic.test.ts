import { describe, expect, it } from "vitest";
import { matches } from "../../src/query/index.js";
import type { EvaluationOptions } from "../../src/query/index.js";

type Truth = boolean | undefined;

const VALUES: readonly Truth[] = [true, false, undefined];

/** What an expression comes to for a twin, seen through the only window there is: whether it and its negation match. */
function truthOf(expression: string, twin: unknown = {}, options: EvaluationOptions = {}): Truth {
  if (matches(`(${expression})`, twin, options)) return true;
  return matches(`NOT (${expression})`, twin, options) ? false : undefined;
}

describe("the three-valued truth tables", () => {
  const AND: readonly (readonly [Truth, Truth, Truth])[] = [
    [true, true, true],
    [true, false, false],
    [true, undefined, undefined],
    [false, true, false],
    [false, false, false],
    [false, undefined, false],
    [undefined, true, undefined],
    [undefined, false, false],
    [undefined, undefined, undefined],
  ];
  const OR: readonly (readonly [Truth, Truth, Truth])[] = [
    [true, true, true],
    [true, false, true],
    [true, undefined, true],
    [false, true, true],
    [false, false, false],
    [false, undefined, undefined],
    [undefined, true, true],
    [undefined, false, undefined],
    [undefined, undefined, undefined],
  ];

  it.each(AND)("%s AND %s is %s", (left, right, result) => {
    expect(truthOf(`${left} AND ${right}`)).toBe(result);
  });

  it.each(OR)("%s OR %s is %s", (left, right, result) => {
    expect(truthOf(`${left} OR ${right}`)).toBe(result);
  });

  it.each([
    [true, false],
    [false, true],
    [undefined, undefined],
  ])("NOT %s is %s", (value, result) => {
    expect(truthOf(`NOT (${value})`)).toBe(result);
  });

  it("obeys De Morgan for every pair", () => {
    for (const left of VALUES) {
      for (const right of VALUES) {
        expect(truthOf(`NOT (${left} AND ${right})`)).toBe(truthOf(`NOT (${left}) OR NOT (${right})`));
        expect(truthOf(`NOT (${left} OR ${right})`)).toBe(truthOf(`NOT (${left}) AND NOT (${right})`));
      }
    }
  });

  it.each(["null", "'true'", "1", "0", "[true]", "tags", "tags.list"])("%s is no truth value", (value) => {
    const twin = { tags: { list: [1] } };
    expect(truthOf(value, twin)).toBeUndefined();
    expect(truthOf(`${value} OR true`, twin)).toBe(true);
    expect(truthOf(`${value} AND false`, twin)).toBe(false);
    expect(truthOf(`${value} AND true`, twin)).toBeUndefined();
  });
});

describe("comparisons", () => {
  const twin = {
    tags: { one: 1, ten: 10, a: "a", B: "B", yes: true, no: false, nothing: null, list: [1], object: { x: 1 } },
  };

  it.each([
    ["tags.one = 1", true],
    ["tags.one != 1", false],
    ["tags.one <> 2", true],
    ["tags.one < tags.ten", true],
    ["tags.ten <= 10", true],
    ["tags.ten <= 9", false],
    ["tags.ten > 9", true],
    ["tags.ten > 10", false],
    ["tags.one >= 1", true],
    ["tags.one >= 2", false],
    ["tags.a = 'a'", true],
    ["tags.a = 'A'", false],
    ["tags.B < tags.a", true],
    ["'10' < '9'", true],
    ["tags.no < tags.yes", true],
    ["tags.yes = true", true],
    ["tags.yes != true", false],
    ["tags.nothing = null", true],
    ["tags.nothing != null", false],
    ["tags.nothing <= tags.object", undefined],
    ["tags.list >= tags.nothing", undefined],
    ["null < null", false],
    ["null >= null", true],
    ["0x10 = 16", true],
    ["1.5e1 = 15", true],
    ["-1 < 0", true],
    ["'2020-01-02T00:00:00Z' > '2020-01-01'", true],
  ])("%s is %s", (expression, result) => {
    expect(truthOf(expression, twin)).toBe(result);
  });

  const MISSING = ["tags.gone", "tags.one.deeper", "tags.list.length", "undefined", "tags.toString", "moduleId"];
  const OPERATORS = ["=", "!=", "<>", "<", "<=", ">", ">="];

  it.each(MISSING.flatMap((path) => OPERATORS.map((operator) => `${path} ${operator} 1`)))(
    "%s is undefined, since there is no value",
    (expression) => {
      expect(truthOf(expression, twin)).toBeUndefined();
    },
  );

  it.each(
    OPERATORS.flatMap((operator) => [`tags.one ${operator} '1'`, `tags.yes ${operator} 1`, `tags.a ${operator} null`]),
  )("%s is undefined, since the types differ", (expression) => {
    expect(truthOf(expression, twin)).toBeUndefined();
  });

  it.each(OPERATORS.flatMap((operator) => [`tags.list ${operator} tags.list`, `tags.object ${operator} tags.object`]))(
    "%s is undefined, since only scalars compare",
    (expression) => {
      expect(truthOf(expression, twin)).toBeUndefined();
    },
  );

  it("undefined does not equal undefined", () => {
    expect(truthOf("tags.gone = tags.lost", twin)).toBeUndefined();
  });

  it.each([
    ["tags.one = '1'", false],
    ["tags.one != '1'", true],
    ["tags.a != null", true],
    ["tags.one < '2'", undefined],
    ["tags.gone != 1", undefined],
    ["tags.list != 1", undefined],
  ])("with mismatch: unequal, %s is %s", (expression, result) => {
    expect(truthOf(expression, twin, { mismatch: "unequal" })).toBe(result);
  });
});

describe("lists", () => {
  it.each([
    ["tags.x IN [1, 2]", { x: 2 }, true],
    ["tags.x IN [1, 2]", { x: 3 }, false],
    ["tags.x NIN [1, 2]", { x: 3 }, true],
    ["tags.x NIN [1, 2]", { x: 1 }, false],
    ["tags.x IN ['1', 2]", { x: 2 }, true],
    ["tags.x IN ['1', 2]", { x: 3 }, undefined],
    ["tags.x NIN ['1', 2]", { x: 3 }, undefined],
    ["tags.x IN [1, 2]", {}, undefined],
    ["tags.x NIN [1, 2]", {}, undefined],
    ["tags.x IN [undefined, null]", { x: null }, true],
    ["tags.x IN [[1], 1]", { x: 1 }, true],
    ["tags.x IN [-1, +0x0F]".replace("+", ""), { x: 15 }, true],
    ["tags.x IN [true, false]", { x: false }, true],
  ])("%s for %j is %s", (expression, tags, result) => {
    expect(truthOf(expression, { tags })).toBe(result);
  });
});

describe("arithmetic", () => {
  it.each([
    ["1 + 2 * 3 = 7", true],
    ["(1 + 2) * 3 = 9", true],
    ["7 - 2 - 1 = 4", true],
    ["8 / 4 / 2 = 1", true],
    ["7 % 4 = 3", true],
    ["-tags.n = 0 - 4", true],
    ["- -tags.n = 4", true],
    ["-(2) = -2", true],
    ["-0 = 0", true],
    ["tags.n - 1 = 3", true],
    ["3 / 0 = 0", undefined],
    ["3 % 0 = 0", undefined],
    ["1e308 * 10 > 0", undefined],
    ["tags.n + '1' = 5", undefined],
    ["'a' + 'b' = 'ab'", undefined],
    ["tags.gone + 1 = 1", undefined],
    ["tags.n - '1' = 3", undefined],
    ["'4' - tags.n = 0", undefined],
    ["null * tags.n = 0", undefined],
    ["-'a' = 1", undefined],
  ])("%s is %s", (expression, result) => {
    expect(truthOf(expression, { tags: { n: 4 } })).toBe(result);
  });
});

describe("how tightly operators bind", () => {
  it.each([
    ["false AND false OR true", "(false AND false) OR true"],
    ["true OR true AND false", "true OR (true AND false)"],
    ["NOT false AND false", "(NOT false) AND false"],
    ["NOT 1 = 2", "NOT (1 = 2)"],
    ["NOT 1 IN [2]", "NOT (1 IN [2])"],
    ["1 + 1 = 2", "(1 + 1) = 2"],
    ["false = 1 > 2", "(false = 1) > 2"],
    ["true = NOT 1 = 2", "true = (NOT (1 = 2))"],
  ])("%s means %s", (short, long) => {
    expect(truthOf(short)).toBe(truthOf(long));
  });
});
