import { describe, expect, it } from "vitest";
import { formatQuery, matches } from "../../src/query/index.js";
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
    ["a path without names", { kind: "path", segments: [] }],
  ])("%s matches nothing, and can be written", (_, where) => {
    expect(matches(condition(where), { deviceId: "d" })).toBe(false);
    expect(typeof formatQuery(condition(where))).toBe("string");
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
