import { describe, expect, it } from "vitest";
import { parseCondition } from "../../src/query/index.js";

/** One way to write a value of each type that is known before there is a message; `any` is known only with one. */
const WRITTEN = {
  string: ["key", "$sys", "'text'", "lower(key)", "key || 'x'", "substring(key, 1)"],
  number: ["12.34", "as_number(key)", "(1 + 2)", "length(key)", "(- (3))", "index_of(key, 'a')"],
  boolean: ["true", "(1 < 2)", "is_defined(key)", "(not true)", "(true and false)", "contains(key, 'a')"],
  null: ["null", "(null or null)", "(null and true)", "(null ?? null)"],
  undefined: ["undefined", "(undefined ?? undefined)"],
  any: ["$body.a", "$twin.tags.a", "$BODY.a[0]", "{$body.a}", "(undefined ?? $body.a)", "($body.a ?? 'x')"],
} as const;
type Type = keyof typeof WRITTEN;
const TYPES = Object.keys(WRITTEN) as Type[];

/** What each argument of a function is, beside what is known only at run time; written down here a second time. */
const ARGUMENTS: Readonly<Record<string, readonly (readonly Type[])[]>> = {
  ...Object.fromEntries(
    "abs exp square ceiling floor sign sqrt".split(" ").map((name) => [name, [["number"]]] as const),
  ),
  ...Object.fromEntries("length lower upper".split(" ").map((name) => [name, [["string"]]] as const)),
  ...Object.fromEntries(
    "index_of starts_with ends_with contains concat"
      .split(" ")
      .map((name) => [name, [["string"], ["string"]]] as const),
  ),
  ...Object.fromEntries(
    "is_defined is_null is_bool is_number is_string is_array is_object is_primitive"
      .split(" ")
      .map((name) => [name, [TYPES]] as const),
  ),
  power: [["number"], ["number"]],
  substring: [["string"], ["number"], ["number"]],
  as_number: [["string", "number"]],
};

const FITTING = { string: "'a'", number: "1" } as const;

interface Row {
  readonly text: string;
  readonly isFine: boolean;
  /** Where the wrong part begins, from 1. */
  readonly column: number;
  readonly code: "wrong-arguments" | "wrong-operands";
}

function argumentRows(): readonly Row[] {
  return Object.entries(ARGUMENTS).flatMap(([name, places]) =>
    places.flatMap((accepted, place) =>
      TYPES.flatMap((type) =>
        WRITTEN[type].map((value): Row => {
          const values = places.map((types, index) =>
            index === place ? value : FITTING[types.includes("string") ? "string" : "number"],
          );
          const before = `${name}(${values
            .slice(0, place)
            .map((text) => `${text}, `)
            .join("")}`;
          return {
            text: `is_defined(${name}(${values.join(", ")}))`,
            isFine: type === "any" || accepted.includes(type),
            column: "is_defined(".length + before.length + 1 + bracketsOf(value),
            code: "wrong-arguments",
          };
        }),
      ),
    ),
  );
}

/** The place of an operand in brackets is the operand's own. */
function bracketsOf(value: string): number {
  return /^\(*/.exec(value)?.[0].length ?? 0;
}

const OPERANDS: Record<string, (left: Type, right: Type) => boolean> = {};
for (const sign of ["+", "-", "*", "/", "%"])
  OPERANDS[sign] = (...types) => types.every((type) => type === "number" || type === "any");
for (const sign of ["=", "!=", "<>", "<", "<=", ">", ">=", "??"])
  OPERANDS[sign] = (left, right) =>
    left === right || [left, right].some((type) => type === "any" || type === "undefined");
for (const sign of ["and", "or", "AND"])
  OPERANDS[sign] = (...types) => types.every((type) => ["boolean", "null", "undefined", "any"].includes(type));
OPERANDS["||"] = (...types) => types.every((type) => type === "string" || type === "any");

function operatorRows(): readonly (Omit<Row, "column"> & { readonly columns: readonly number[] })[] {
  return Object.entries(OPERANDS).flatMap(([sign, fits]) =>
    TYPES.flatMap((left) =>
      TYPES.map((right) => {
        const [first, second] = [WRITTEN[left][0], WRITTEN[right][0]];
        const text = `is_defined((${first}) ${sign} (${second}))`;
        const columns = [first, second].map((written, index) => (index === 0 ? 13 : text.lastIndexOf(written) + 1));
        return { text, isFine: fits(left, right), columns, code: "wrong-operands" as const };
      }),
    ),
  );
}

describe("what the functions of routing take", () => {
  it.each(argumentRows())("$text: $isFine", ({ text, isFine, column, code }) => {
    const { ok, issues } = parseCondition(text, { dialect: "routing" });
    expect(ok).toBe(isFine);
    if (!ok) expect(issues[0]).toMatchObject({ code, severity: "error", line: 1, column });
  });
});

describe("what the operators of routing take", () => {
  it.each(operatorRows())("$text: $isFine", ({ text, isFine, columns, code }) => {
    const { ok, issues } = parseCondition(text, { dialect: "routing" });
    expect(ok).toBe(isFine);
    if (ok) return;
    expect(issues[0]).toMatchObject({ code, severity: "error", line: 1 });
    expect(columns).toContain(issues[0].column);
  });

  it.each(TYPES.flatMap((type) => WRITTEN[type].map((value) => [type, value] as const)))(
    "- and not before %s, %s",
    (type, value) => {
      expect(parseCondition(`is_defined(- (${value}))`, { dialect: "routing" }).ok).toBe(
        type === "number" || type === "any",
      );
      expect(parseCondition(`not (${value})`, { dialect: "routing" }).ok).toBe(type !== "string" && type !== "number");
    },
  );
});

describe("what is said of a wrong type", () => {
  it.each([
    ["length(12.34) = 'x'", 8, "LENGTH takes a string, and this is a number. Expected a string."],
    [
      "none or true",
      1,
      "OR takes true or false, and this is a string. Expected true or false. A property of a message is a string: write none = 'true'.",
    ],
    ["contains('hello', true)", 19, "CONTAINS takes a string, and this is true or false. Expected a string."],
    [
      "- (key)",
      4,
      '"-" takes a number, and this is a string. Expected a number. A property of a message is a string: write AS_NUMBER(key).',
    ],
    [
      "a.b > 5",
      7,
      '">" takes two values of one type, and these are a string and a number. Expected a string. A property of a message is a string: write AS_NUMBER(a.b).',
    ],
    [
      "5 > a.b",
      5,
      '">" takes two values of one type, and these are a number and a string. Expected a number. A property of a message is a string: write AS_NUMBER(a.b).',
    ],
    [
      "key = null",
      7,
      '"=" takes two values of one type, and these are a string and null. Expected a string. IS_NULL(key) asks whether it is null.',
    ],
    [
      "key = true",
      7,
      "\"=\" takes two values of one type, and these are a string and true or false. Expected a string. A property of a message is a string: write key = 'true'.",
    ],
    ["'a' = 5", 7, '"=" takes two values of one type, and these are a string and a number. Expected a string.'],
    [
      "key + 1 = 2",
      1,
      '"+" takes a number, and this is a string. Expected a number. A property of a message is a string: write AS_NUMBER(key).',
    ],
    ["not 5", 5, "NOT takes true or false, and this is a number. Expected true or false."],
    [
      "as_number(null) = 1",
      11,
      "AS_NUMBER takes a string or a number, and this is null. Expected a string or a number.",
    ],
    ["length(undefined) = 1", 8, "LENGTH takes a string, and this is undefined. Expected a string."],
  ])("%s", (text, column, message) => {
    const { issues } = parseCondition(text, { dialect: "routing" });
    expect(issues[0].message).toBe(`Line 1, column ${column}: ${message}`);
    expect(issues[0].code).toMatch(/^wrong-(?:operands|arguments)$/);
  });

  it.each([
    ["(true and false) = false", true],
    ["(true and null) = null", true],
    ["(null and true) = null", true],
    ["(true or null) = false", true],
    ["(null or true) = false", true],
    ["(null or null) = null", true],
    ["('a' ?? $body.a) = 5", true],
    ["($body.a ?? 'a') = 5", true],
    ["(undefined ?? 'a') = 'a'", true],
    ["(undefined ?? 'a') = 5", false],
    ["('a' ?? undefined) = 'a'", true],
    ["('a' ?? undefined) = 5", false],
  ])("the type of AND, OR and ?? follows from their operands: %s is taken, %s", (text, isTaken) => {
    expect(parseCondition(text, { dialect: "routing" }).ok).toBe(isTaken);
  });

  it.each(["32 = [32]", "is_array([1])", "[1] = [1]"])("an array has no place in routing: %s", (text) => {
    const { issues } = parseCondition(text, { dialect: "routing" });
    expect(issues[0]).toMatchObject({ code: "unexpected-token", token: "[", column: text.indexOf("[") + 1 });
  });

  it.each(["LENGTH(tags.a) = 1", "tags.a + 'x' = 1", "NOT 5", "-(tags.a) = 'x'", "1 = 'a' AND 2"].slice(1))(
    "over twins nothing is known before: %s",
    (text) => {
      expect(parseCondition(text).ok).toBe(true);
    },
  );
});
