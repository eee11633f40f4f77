import { describe, expect, it } from "vitest";
import {
  compileCondition,
  compileQuery,
  explainQuery,
  formatQuery,
  matches,
  parseCondition,
  runQuery,
} from "../../src/query/index.js";
import type { Condition, Expression, Query } from "../../src/query/index.js";
import { refusing } from "../../src/query/issue.js";

function condition(where: Expression, dialect: Condition["dialect"] = "twin"): Condition {
  return { kind: "condition", dialect, from: null, where };
}

const NO_EXPRESSION = "An expression has one of the kinds path, literal, undefined, array, call, unary, binary.";
const minusOne = { kind: "literal", value: -1 } as const;
const one = { kind: "literal", value: 1 } as const;

const tags = { kind: "path", segments: ["tags", "a"] } as const;
const list = { kind: "array", items: [one] } as const;

function call(name: string, ...values: readonly Expression[]): Expression {
  return { kind: "call", name, arguments: values };
}

function between(left: Expression, operator: string, right: Expression): Expression {
  return { kind: "binary", operator: operator as "=", left, right };
}

describe("trees by hand that no text means", () => {
  it.each<readonly [string, Expression, Condition["dialect"], RegExp]>([
    ["an unknown operator", between(one, "~", one), "twin", /Found "~"/],
    ["an operator of the other dialect", between(one, "||", one), "twin", /Found "\|\|"/],
    ["an operator of the other dialect", between(one, "IN", list), "routing", /Found "IN"/],
    ["an operator in another spelling", between(one, "<>", one), "twin", /another tree/],
    ["an operator in small letters", between(one, "and", one), "twin", /another tree/],
    ["an unknown operator in front", { kind: "unary", operator: "+" as "-", operand: tags }, "twin", /Found "\+"/],
    ["an unknown function", call("F"), "twin", /no function of the name F/],
    ["a function of the other dialect", call("IS_NULL", tags), "twin", /IS_NULL belongs to/],
    ["a function in small letters", call("is_defined", tags), "twin", /another tree/],
    ["a function with too few arguments", call("STARTSWITH", tags), "twin", /STARTSWITH has 1 arguments/],
    ["a question about no property", call("IS_DEFINED", one), "twin", /not a property/],
    ["IN without a list", between(one, "IN", one), "twin", /constants in square brackets/],
    ["NIN with a list of paths", between(one, "NIN", { kind: "array", items: [tags] }), "twin", /not constant/],
    ["IN with a list that is empty", between(one, "IN", { kind: "array", items: [] }), "twin", /Found "]"/],
    ["a section at the root", between({ kind: "path", segments: ["reported", "a"] }, "=", one), "twin", /properties\./],
    ["a collection in a path", { kind: "path", segments: ["devices", "tags"] }, "twin", /another tree/],
    ["a root in another spelling", { kind: "path", segments: ["TAGS"] }, "twin", /another tree/],
  ])("%s is not written: %j in the dialect %s", (_, where, dialect, message) => {
    const write = (): string => formatQuery(condition(where, dialect));
    expect(write).toThrow(TypeError);
    expect(write).toThrow(/^No text means this tree/);
    expect(write).toThrow(message);
  });

  it.each<readonly [string, Expression]>([
    ["an unknown operator", between(one, "~", one)],
    ["an unknown operator in front", between({ kind: "unary", operator: "+" as "-", operand: tags }, "=", tags)],
    ["an unknown operator in front", between({ kind: "unary", operator: "+" as "-", operand: one }, "=", minusOne)],
    ["an unknown function", call("F")],
    ["IN without a list", between(one, "IN", one)],
  ])("%s matches nothing", (_, where) => {
    expect(matches(condition(where), { deviceId: "d", tags: { a: 0 } })).toBe(false);
  });

  it.each<readonly [string, unknown]>([
    ["nothing", undefined],
    ["null inside", { kind: "unary", operator: "NOT", operand: null }],
    ["an unknown kind", { kind: "between" }],
    ["a member of every object", { kind: "constructor" }],
  ])("%s is no expression", (_, where) => {
    const tree = condition(where as Expression);
    expect(() => formatQuery(tree)).toThrow(new TypeError(NO_EXPRESSION));
    expect(() => matches(tree, {})).toThrow(new TypeError(NO_EXPRESSION));
  });

  it.each([undefined, {}, [1]])("%j is no constant", (value) => {
    const where = { kind: "literal", value: value as never } as const;
    expect(() => formatQuery(condition(where))).toThrow(
      new TypeError("A constant in a query is a string, a finite number, true, false or null."),
    );
  });

  it.each<readonly [string, Condition, RegExp]>([
    ["a collection without a condition", { ...condition(one), from: "devices.modules", where: null }, /WHERE/],
    ["an unknown collection", { ...condition(one), from: "twins" as "devices" }, /No collection has this name/],
    ["everything in routing", { ...condition(one, "routing"), where: null }, /Found "\*"/],
    ["a collection in routing", { ...condition(one, "routing"), from: "devices" }, /Found "devices"/],
    ["an unknown dialect", condition(tags, "sql" as "twin"), /"dialect" is "twin" or "routing"/],
  ])("a condition with %s is not written", (_, tree, message) => {
    expect(() => formatQuery(tree)).toThrow(TypeError);
    expect(() => formatQuery(tree)).toThrow(message);
  });

  const count = { kind: "aggregate", aggregate: "COUNT", of: null, alias: null } as const;
  const column = { kind: "path", path: tags, alias: null } as const;
  it.each<readonly [string, Partial<Query>, RegExp]>([
    ["fewer rows than none", { top: -1 }, /whole number of rows/],
    ["half a row", { top: 0.5 }, /whole number of rows/],
    ["an unknown collection", { from: "twins" as "devices" }, /No collection has this name/],
    ["no columns", { select: [] }, /\* or a column/],
    ["an unknown aggregate", { select: [{ ...count, aggregate: "MEDIAN" as "COUNT" }] }, /Found "\("/],
    ["a count of a path", { select: [{ ...count, of: tags }] }, /COUNT\(\)/],
    ["a sum of nothing", { select: [{ ...count, aggregate: "SUM" }] }, /a path/],
    ["columns of one document and of many", { select: [count, column] }, /counts many/],
    ["columns of jobs", { from: "devices.jobs", select: [column] }, /over jobs/],
    ["a column that is called nothing", { select: [{ ...column, alias: "" }] }, /not empty/],
  ])("a query with %s is not written", (_, change, message) => {
    const tree = { kind: "query", top: null, select: "*", from: "devices", where: null, groupBy: null } as const;
    expect(() => formatQuery({ ...tree, ...change })).toThrow(TypeError);
    expect(() => formatQuery({ ...tree, ...change })).toThrow(message);
  });

  it.each<readonly [string, Expression, Condition["dialect"]]>([
    ["a path without names", { kind: "path", segments: [] }, "twin"],
    ["a path without names", { kind: "path", segments: [] }, "routing"],
    ["a path with an index", { kind: "path", segments: ["tags", 0] }, "twin"],
    ["a path that begins with an index", { kind: "path", segments: [0, "a"] }, "routing"],
    ["an index below zero", { kind: "path", segments: ["$body", -1] }, "routing"],
    ["an index that is no whole number", { kind: "path", segments: ["$body", 0.5] }, "routing"],
    ["an index that has no digits", { kind: "path", segments: ["$body", 1e21] }, "routing"],
    ["a name with a blank", { kind: "path", segments: ["$body", "a b"] }, "routing"],
    ["a first name with a blank", { kind: "path", segments: ["a b"] }, "routing"],
    ["a name with a dot", { kind: "path", segments: ["$body", "a.b"] }, "routing"],
    ["an empty name", { kind: "path", segments: ["$body", ""] }, "routing"],
    ["a first name that is a number", { kind: "path", segments: ["5"] }, "routing"],
    ["a first name that is a word of the language", { kind: "path", segments: ["and"] }, "routing"],
    ["a name in braces without a $", { kind: "path", segments: ["a"], escaped: true }, "routing"],
    ["a first name that is a constant", { kind: "path", segments: ["true"] }, "routing"],
    ["a number that is none", { kind: "literal", value: Number.NaN }, "twin"],
    ["a number without end", { kind: "literal", value: Number.POSITIVE_INFINITY }, "twin"],
  ])("%s is not written: %j in the dialect %s", (_, where, dialect) => {
    expect(() => formatQuery(condition(where, dialect))).toThrow(TypeError);
    expect(matches(condition(where, dialect), { deviceId: "d" })).toBe(false);
  });

  it.each<readonly [readonly (string | number)[], string, Condition["dialect"]]>([
    [["$body", "list", 0, "5g", "a-b"], "$body.list[0].5g.a-b", "routing"],
    [["$body", "true"], "$body.true", "routing"],
    [["$body", "and"], "$body.and", "routing"],
    [["5g"], "5g", "routing"],
    [["TRUE"], "TRUE", "routing"],
    [["tags", "true"], "tags.[[true]]", "twin"],
    [["a-b"], "devices.[[a-b]]", "twin"],
    [["group", "x"], "devices.[[group]].x", "twin"],
    [["5g"], "devices.[[5g]]", "twin"],
  ])("%j is written %s in the dialect %s, and read again", (segments, text, dialect) => {
    const tree = condition({ kind: "path", segments }, dialect);
    expect(formatQuery(tree)).toBe(text);
    const read = parseCondition(text, { dialect });
    expect(read.ok && read.value).toStrictEqual(tree);
  });

  it("a name at the root in another spelling is none, and jobs have their own", () => {
    const is = (...segments: readonly string[]): Condition => condition({ kind: "path", segments });
    expect(matches(is("TAGS", "a"), { TAGS: { a: true } })).toBe(false);
    expect(matches({ ...is("outcome"), from: "devices.jobs" }, { jobId: "j", outcome: true })).toBe(true);
    expect(matches(is("outcome"), { deviceId: "d", outcome: true })).toBe(false);
    expect(matches(is("nothing"), { nothing: true })).toBe(false);
  });

  it("an empty list holds nothing, and nothing else is in it", () => {
    const list: Expression = { kind: "array", items: [] };
    expect(matches(condition({ kind: "binary", operator: "NIN", left: one, right: list }), {})).toBe(true);
    expect(matches(condition({ kind: "binary", operator: "IN", left: one, right: list }), {})).toBe(false);
    expect(matches(condition(between(one, "NIN", one)), {})).toBe(true);
    expect(matches(condition(between(tags, "NIN", list)), {})).toBe(true);
  });

  it("the twin of a message without a path is undefined", () => {
    expect(matches("IS_DEFINED(tags)", { twin: { tags: {} } })).toBe(false);
    const twin = { kind: "path", segments: ["$twin"] } as const;
    const defined = { kind: "call", name: "IS_DEFINED", arguments: [twin] } as const;
    expect(matches(condition(defined, "routing"), { twin: { tags: {} } })).toBe(false);
  });
});

describe("what is no twin", () => {
  it.each([[5], ["text"], [null], [undefined], [["tags"]], [true]])(
    "has nothing that a condition could see: %j",
    (value) => {
      expect(matches("IS_DEFINED(tags)", value)).toBe(false);
      expect(matches("NOT IS_DEFINED(tags)", value)).toBe(true);
      expect(matches("deviceId = 'd' OR tags.length > 0", value)).toBe(false);
    },
  );
});

describe("what is no tree", () => {
  const NO_TREES = [undefined, null, 5, true, [], {}, { kind: "path" }, { ok: true, value: {} }] as const;
  const A_QUERY = 'The parameter "query" is a string or a tree, the value of what parseQuery gives.';
  const A_CONDITION = 'The parameter "condition" is a string or a tree, the value of what parseCondition gives.';
  const ANY_TREE = 'The parameter "query" is a tree, the value of what parseQuery or parseCondition gives.';

  it.each(NO_TREES)("%j is a wrong argument, and the message says what is right", (input) => {
    expect(() => runQuery(input as never, [])).toThrow(new TypeError(A_QUERY));
    expect(() => compileQuery(input as never)).toThrow(new TypeError(A_QUERY));
    expect(() => explainQuery(input as never)).toThrow(new TypeError(A_QUERY));
    expect(() => matches(input as never, {})).toThrow(new TypeError(A_CONDITION));
    expect(() => compileCondition(input as never)).toThrow(new TypeError(A_CONDITION));
    expect(() => formatQuery(input as never)).toThrow(new TypeError(ANY_TREE));
  });

  it("a tree of the other kind is a wrong argument too", () => {
    const tree = condition(one);
    expect(() => runQuery(tree as never, [])).toThrow(new TypeError(A_QUERY));
    const query = { kind: "query", top: null, select: "*", from: "devices", where: null, groupBy: null } as const;
    expect(() => matches(query as never, {})).toThrow(new TypeError(A_CONDITION));
    expect(formatQuery(query)).toBe("SELECT * FROM devices");
  });

  it("formatQuery takes no text", () => {
    expect(() => formatQuery("SELECT * FROM devices" as never)).toThrow(new TypeError(ANY_TREE));
  });

  it.each([undefined, null, 5, "[]", {}, { deviceId: "a" }])("%j is no iterable of documents", (twins) => {
    const message = 'The parameter "twins" is an iterable of twins or jobs, such as an array.';
    expect(() => runQuery("SELECT * FROM devices", twins as never)).toThrow(new TypeError(message));
    expect(runQuery("SELECT * FROM devices", new Set([{ deviceId: "a" }]))).toMatchObject({ value: [{}] });
  });
});

describe("a mistake of our own while parsing", () => {
  it("is not taken for a mistake in the query", () => {
    const mistake = new RangeError("ours");
    expect(() =>
      refusing(() => {
        throw mistake;
      }),
    ).toThrow(mistake);
  });
});
