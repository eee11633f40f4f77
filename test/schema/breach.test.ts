import { describe, expect, it } from "vitest";
import { toIssue } from "../../src/schema/breach.js";

function tell(keyword: string, params: Readonly<Record<string, unknown>>, value: unknown = "secret"): unknown {
  const { code, path, message } = toIssue({ path: "/a", keyword, params, value });
  return [code, path, message];
}

describe("a breach of the keyword", () => {
  it.each([
    ["type", { type: "integer" }, "wrong-type", "/a", "Expected a whole number, found a string."],
    ["type", { type: ["string", "null"] }, "wrong-type", "/a", "Expected a string or null, found a string."],
    ["type", { type: ["object", "array"] }, "wrong-type", "/a", "Expected an object or an array, found a string."],
    ["type", { type: ["number", "boolean"] }, "wrong-type", "/a", "Expected a number or a boolean, found a string."],
    ["type", { type: "other" }, "wrong-type", "/a", "Expected other, found a string."],
    ["required", { missingProperty: "id" }, "missing-member", "/a", 'The member "id" is missing.'],
    [
      "dependentRequired",
      { property: "modules", missingProperty: "runtime" },
      "missing-member",
      "/a",
      'The member "runtime" is missing; it is required together with "modules".',
    ],
    ["false schema", {}, "unexpected-member", "/a", "This member is not allowed here."],
    [
      "additionalProperties",
      { additionalProperty: "b/c" },
      "unexpected-member",
      "/a/b~1c",
      "This member is not allowed here.",
    ],
    [
      "enum",
      { allowedValues: [1, "x"] },
      "value-not-allowed",
      "/a",
      'Expected one of 1, "x", found a string with another value.',
    ],
    ["const", { allowedValue: "x" }, "value-not-allowed", "/a", 'Expected "x", found a string with another value.'],
    ["minimum", { comparison: ">=", limit: 0 }, "out-of-range", "/a", "Expected a number of at least 0."],
    ["maximum", { comparison: "<=", limit: 9 }, "out-of-range", "/a", "Expected a number of at most 9."],
    ["exclusiveMinimum", { comparison: ">", limit: 0 }, "out-of-range", "/a", "Expected a number above 0."],
    ["exclusiveMaximum", { comparison: "<", limit: 9 }, "out-of-range", "/a", "Expected a number below 9."],
    ["minLength", { limit: 1 }, "wrong-length", "/a", "Expected at least 1 character."],
    ["maxLength", { limit: 128 }, "wrong-length", "/a", "Expected at most 128 characters."],
    ["minItems", { limit: 1 }, "wrong-length", "/a", "Expected at least 1 element."],
    ["maxItems", { limit: 9 }, "wrong-length", "/a", "Expected at most 9 elements."],
    ["minProperties", { limit: 1 }, "wrong-length", "/a", "Expected at least 1 member."],
    ["maxProperties", { limit: 9 }, "wrong-length", "/a", "Expected at most 9 members."],
    ["pattern", { examples: ["x", "y"] }, "wrong-format", "/a", 'Expected a string such as "x" or "y".'],
    ["anyOf", {}, "schema-breach", "/a", "The value has none of the forms that are allowed here."],
    ["uniqueItems", {}, "schema-breach", "/a", "A rule of the schema does not hold here."],
  ])("%s %j is %s at %s: %s", (keyword, params, code, path, message) => {
    expect(tell(keyword, params)).toStrictEqual([code, path, message]);
  });

  it.each([
    ["type", { type: "integer" }, 1.5, "Expected a whole number, found a number with a fraction."],
    ["type", { type: "number" }, Infinity, "Expected a number, found a number that is not finite."],
    ["type", { type: "string" }, 2, "Expected a string, found a number."],
    ["enum", { allowedValues: [200, 400] }, 999, "Expected one of 200, 400, found a number with another value."],
    ["enum", { allowedValues: ["a", "b"] }, null, 'Expected one of "a", "b", found null.'],
    ["const", { allowedValue: "x" }, true, 'Expected "x", found a boolean.'],
  ])("%s %j of %j says: %s", (keyword, params, value, message) => {
    expect(tell(keyword, params, value)).toStrictEqual([expect.anything(), "/a", message]);
  });

  it("is an error", () => {
    expect(toIssue({ path: "", keyword: "type", params: { type: "null" }, value: 1 }).severity).toBe("error");
  });
});
