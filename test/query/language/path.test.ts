import { describe, expect, it } from "vitest";
import { parseCondition } from "../../../src/query/index.js";
import type { QueryDialect } from "../../../src/query/index.js";

const codes = (text: string, dialect: QueryDialect): readonly string[] => {
  const { ok, issues } = parseCondition(text, { dialect });
  return [...(ok ? [] : ["refused"]), ...issues.map(({ code }) => code)];
};

describe("a sign in a name", () => {
  it.each<[string, QueryDialect, readonly string[]]>([
    // Over twins a dash between two names is a subtraction, and in double brackets every sign is part of the name.
    ["tags.a-b = 1", "twin", ["sign-in-name"]],
    ["tags.a - tags.b = 1", "twin", []],
    ["tags.[[a+b]] = 1 AND tags.[[-a]] = 1 AND tags.[[5g-a]] = 1", "twin", []],
    // In routing a sign without spaces is part of the name.
    ["a='x'", "routing", []],
    ["a ='x'", "routing", []],
    ["a!='x'", "routing", ["sign-in-name"]],
    ["a! = 'x'", "routing", []],
    ["a+b = 'x'", "routing", ["sign-in-name"]],
    ["-a = 'x'", "routing", ["sign-in-name"]],
    ["5g-a = 'x'", "routing", ["sign-in-name"]],
    ["a-b = 'x'", "routing", []],
    ["a5-b = 'x'", "routing", []],
  ])("%s in the dialect %s: %j", (text, dialect, expected) => {
    expect(codes(text, dialect)).toStrictEqual(expected);
  });
});

describe("what comes first is no name in one dialect, and one in the other", () => {
  it.each<[string, QueryDialect, readonly string[]]>([
    ["{$a} = 'x'", "routing", []],
    ["{$a} = 'x'", "twin", ["refused", "unexpected-token"]],
    ["SELECT = 'x'", "routing", []],
    ["SELECT = 'x'", "twin", ["refused", "unexpected-token"]],
    ["SELECT * = 'x'", "routing", ["refused", "unexpected-token"]],
  ])("%s in the dialect %s: %j", (text, dialect, expected) => {
    expect(codes(text, dialect)).toStrictEqual(expected);
  });
});

describe("an element of an array", () => {
  it.each([
    ["$body.a[0] = 1", ["$body", "a", 0]],
    ["$body.a[12][3] = 1", ["$body", "a", 12, 3]],
  ])("%s has a number of any length", (text, segments) => {
    const condition = parseCondition(text, { dialect: "routing" });
    expect(condition.ok && condition.value.where).toMatchObject({ left: { kind: "path", segments } });
  });
});

describe("an issue", () => {
  it("has what was expected, and has no such member where nothing else could be there", () => {
    expect(parseCondition("tags.a = ").issues[0]).toHaveProperty("expected");
    expect(parseCondition("NOT tags.a = 1").issues[0]).not.toHaveProperty("expected");
  });
});
