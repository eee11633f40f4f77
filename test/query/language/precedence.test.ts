import { describe, expect, it } from "vitest";
import { formatQuery, parseCondition, parseQuery } from "../../../src/query/index.js";
import type { Expression, QueryDialect } from "../../../src/query/index.js";

/** Tightest first, as the routing reference lists them (§4); over twins as docs/queries.md says. */
const LEVELS: Readonly<Record<QueryDialect, readonly (readonly string[])[]>> = {
  routing: [["*", "/", "%"], ["+", "-", "||"], ["<", "<=", ">", ">="], ["=", "!=", "<>"], ["AND"], ["OR"], ["??"]],
  twin: [["*", "/", "%"], ["+", "-"], ["<", "<=", ">", ">=", "=", "!=", "<>"], ["AND"], ["OR"]],
};

function treeOf(text: string, dialect: QueryDialect): Expression {
  const result = parseCondition(text, { dialect });
  if (!result.ok || result.value.where === null) throw new Error(`${text}: ${JSON.stringify(result.issues)}`);
  return result.value.where;
}

/** The tree with brackets around everything that an operator holds together. */
function bracketed(tree: Expression): string {
  if (tree.kind === "binary") return `(${bracketed(tree.left)} ${tree.operator} ${bracketed(tree.right)})`;
  if (tree.kind === "unary") return `(${tree.operator} ${bracketed(tree.operand)})`;
  if (tree.kind === "array") return `[${tree.items.map(bracketed).join(", ")}]`;
  return tree.kind === "path" ? tree.segments.join(".") : JSON.stringify("value" in tree ? tree.value : tree.kind);
}

/** A `<>` is written `!=` in the tree. */
const canonical = (sign: string): string => (sign === "<>" ? "!=" : sign);

describe.each(["twin", "routing"] as const)("how tightly operators bind: %s", (dialect) => {
  const rows = LEVELS[dialect].flatMap((signs, level) => signs.map((sign) => ({ sign, level })));
  const pairs = rows.flatMap((first) => rows.map((second) => ({ first, second })));

  /** In routing members of the body, which can be of any type. */
  const [a, b, c] = dialect === "twin" ? ["a", "b", "c"] : ["$body.a", "$body.b", "$body.c"];
  /** A tree whose operands do not fit is refused in routing, however the brackets are written. */
  const expectRead = (text: string, expected: string): void => {
    const explicit = parseCondition(expected, { dialect });
    const result = parseCondition(text, { dialect });
    if (explicit.ok) expect(bracketed(treeOf(text, dialect))).toBe(expected);
    else expect([explicit, result].map(({ issues }) => issues[0].code)).toStrictEqual(Array(2).fill("wrong-operands"));
  };

  it.each(pairs)("a $first.sign b $second.sign c", ({ first, second }) => {
    const [left, right] = [canonical(first.sign), canonical(second.sign)];
    const expected =
      second.level < first.level ? `(${a} ${left} (${b} ${right} ${c}))` : `((${a} ${left} ${b}) ${right} ${c})`;
    expectRead(`${a} ${first.sign} ${b} ${second.sign} ${c}`, expected);
  });

  it.each(rows)("- binds tighter than $sign", ({ sign }) => {
    expectRead(`- ${a} ${sign} ${b}`, `((- ${a}) ${canonical(sign)} ${b})`);
  });

  it.each(rows)("NOT beside $sign", ({ sign, level }) => {
    const isTighter = dialect === "routing" || level >= LEVELS.twin.findIndex((signs) => signs.includes("AND"));
    const expected = isTighter ? `((NOT ${a}) ${canonical(sign)} ${b})` : `(NOT (${a} ${canonical(sign)} ${b}))`;
    expectRead(`NOT ${a} ${sign} ${b}`, expected);
  });
});

describe("how tightly IN and NIN bind", () => {
  it.each(["IN", "NIN"])(
    "%s takes what + makes, is compared no further to the right, and is taken by AND and NOT",
    (word) => {
      const twin = (text: string): string => bracketed(treeOf(text, "twin"));
      expect(twin(`a + 1 ${word} [1]`)).toBe(`((a + 1) ${word} [1])`);
      expect(twin(`a ${word} [1] = true`)).toBe(`((a ${word} [1]) = true)`);
      expect(twin(`true = a ${word} [1]`)).toBe(`((true = a) ${word} [1])`);
      expect(twin(`a ${word} [1] AND b`)).toBe(`((a ${word} [1]) AND b)`);
      expect(twin(`NOT a ${word} [1]`)).toBe(`(NOT (a ${word} [1]))`);
      expect(twin(`a ${word} [1] < 2`)).toBe(`((a ${word} [1]) < 2)`);
      expect(parseCondition(`a ${word} [1]`, { dialect: "routing" }).ok).toBe(false);
    },
  );

  it.each(["a ?? 'b'", "a || 'b'"])("%s is of the routing dialect alone", (text) => {
    expect(parseCondition(text).ok).toBe(false);
    expect(parseCondition(text, { dialect: "routing" }).ok).toBe(true);
  });
});

describe("words that are no names", () => {
  const KEYWORDS = "SELECT TOP FROM WHERE GROUP BY AS AND OR NOT IN NIN TRUE FALSE NULL UNDEFINED".split(" ");

  it.each(KEYWORDS)("tags.%s is refused, in small letters too; in double brackets it is a name", (word) => {
    for (const written of [word, word.toLowerCase()]) {
      expect(parseQuery(`SELECT deviceId FROM devices WHERE tags.${written} = 1`).ok).toBe(false);
      const quoted = parseQuery(`SELECT deviceId FROM devices WHERE tags.[[${written}]] = 1`);
      expect(quoted.ok).toBe(true);
      if (quoted.ok) expect(formatQuery(quoted.value)).toContain(`tags.[[${written}]]`);
    }
  });

  it.each(["LIMIT 5", "ORDER BY deviceId", "HAVING n > 1"])("a query that ends in %s gets a hint", (end) => {
    for (const written of [end, end.toLowerCase()]) {
      const result = parseQuery(`SELECT deviceId FROM devices WHERE tags.a = 1 ${written}`);
      expect(result.ok ? undefined : result.issues[0].hint).toBeTypeOf("string");
    }
  });

  it.each([
    "tags.a BETWEEN 1 AND 2",
    "tags.a LIKE 'x'",
    "tags.a = ‘x’",
    "tags.a = ’x’",
    "tags.a = “x”",
    "tags.a = ”x”",
  ])("%s gets a hint", (condition) => {
    const result = parseCondition(condition);
    expect(result.ok ? undefined : result.issues[0].hint).toBeTypeOf("string");
  });
});
