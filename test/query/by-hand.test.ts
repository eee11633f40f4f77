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
import type { Condition, Expression } from "../../src/query/index.js";
import { refusing } from "../../src/query/issue.js";

function condition(where: Expression, dialect: Condition["dialect"] = "twin"): Condition {
  return { kind: "condition", dialect, from: null, where };
}

const one = { kind: "literal", value: 1 } as const;

describe("trees by hand that no text means", () => {
  it.each<readonly [string, Expression]>([
    ["an unknown operator", { kind: "binary", operator: "~" as "=", left: one, right: one }],
    ["an unknown function", { kind: "call", name: "F", arguments: [] }],
    ["IN without a list", { kind: "binary", operator: "IN", left: one, right: one }],
  ])("%s matches nothing, and can be written", (_, where) => {
    expect(matches(condition(where), { deviceId: "d" })).toBe(false);
    expect(typeof formatQuery(condition(where))).toBe("string");
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
    ["a first name that begins with a digit", { kind: "path", segments: ["5g"] }, "routing"],
    ["a name that is a word of the language", { kind: "path", segments: ["$body", "and"] }, "routing"],
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

  it("an empty list holds nothing, and nothing else is in it", () => {
    const list: Expression = { kind: "array", items: [] };
    expect(matches(condition({ kind: "binary", operator: "NIN", left: one, right: list }), {})).toBe(true);
    expect(matches(condition({ kind: "binary", operator: "IN", left: one, right: list }), {})).toBe(false);
  });

  it("the twin of a message without a path is undefined", () => {
    expect(matches("IS_DEFINED(tags)", { twin: { tags: {} } })).toBe(false);
    const twin = { kind: "path", segments: ["$twin"] } as const;
    const defined = { kind: "call", name: "IS_DEFINED", arguments: [twin] } as const;
    expect(matches(condition(defined, "routing"), { twin: { tags: {} } })).toBe(false);
  });
});

describe("what is no tree", () => {
  const NO_TREES = [undefined, null, 5, true, [], {}, { kind: "path" }, { ok: true, value: {} }] as const;
  const A_QUERY = 'The parameter "query" is a text or a tree, the value of what parseQuery gives.';
  const A_CONDITION = 'The parameter "condition" is a text or a tree, the value of what parseCondition gives.';
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
