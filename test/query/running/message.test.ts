import { describe, expect, it } from "vitest";
import { matches, parseCondition, validateMessage } from "../../../src/query/index.js";
import type { Condition, QueryDialect } from "../../../src/query/index.js";

function condition(text: string, dialect: QueryDialect = "routing"): Condition {
  const result = parseCondition(text, { dialect });
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}

describe("validateMessage warns of a body that is not read", () => {
  const message = { body: { a: 1 }, systemProperties: { contentEncoding: "utf-8" } };
  const count = (text: string, dialect?: QueryDialect): number =>
    validateMessage(condition(text, dialect), message).length;

  it.each(["$body.a = 1", "$BODY.a = 1", "x = 'y' AND NOT ($body.a.b = 1)"])(
    "where the condition reads it: %s",
    (text) => {
      expect(count(text)).toBe(1);
    },
  );

  it.each(["level = 'x'", "$twin.tags.a = 1", "$contentType = 'x'", "is_defined($body)", "level.a = 'x'"])(
    "and not where it does not: %s",
    (text) => {
      expect(count(text)).toBe(0);
    },
  );

  it("nor over twins, where there is no body", () => {
    expect(count("$body.a = 1", "twin")).toBe(0);
  });

  it("and takes a content type in an array for none", () => {
    const systemProperties = { contentType: ["application/json"], contentEncoding: "utf-8" };
    expect(validateMessage(condition("$body.a = 1"), { systemProperties })).toHaveLength(1);
    expect(matches(condition("$body.a = 1"), { body: { a: 1 }, systemProperties })).toBe(false);
  });

  it("and names the parameter that is no tree", () => {
    const message = 'The parameter "condition" is a tree, the value of what parseCondition gives.';
    expect(() => validateMessage("$body.a = 1" as never, {})).toThrow(new TypeError(message));
  });
});
