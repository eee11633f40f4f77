import { describe, expect, it } from "vitest";
import { toIssue } from "../../src/schema/breach.js";

function tell(
  keyword: string,
  params: Readonly<Record<string, unknown>>,
  document: unknown = { a: "secret" },
): unknown {
  const { code, path, message } = toIssue({ instancePath: "/a", keyword, params }, document);
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
      'The member "runtime" is missing, which must accompany "modules".',
    ],
    ["false schema", {}, "unexpected-member", "/a", "This member must not be here."],
    [
      "additionalProperties",
      { additionalProperty: "b/c" },
      "unexpected-member",
      "/a/b~1c",
      "This member must not be here.",
    ],
    [
      "enum",
      { allowedValues: [1, "x"] },
      "value-not-allowed",
      "/a",
      'Expected one of 1, "x", found a string with another value.',
    ],
    ["const", { allowedValue: "x" }, "value-not-allowed", "/a", 'Expected "x", found a string with another value.'],
    ["minimum", { comparison: ">=", limit: 0 }, "out-of-range", "/a", "Expected a number >= 0."],
    ["maximum", { comparison: "<=", limit: 9 }, "out-of-range", "/a", "Expected a number <= 9."],
    ["exclusiveMinimum", { comparison: ">", limit: 0 }, "out-of-range", "/a", "Expected a number > 0."],
    ["exclusiveMaximum", { comparison: "<", limit: 9 }, "out-of-range", "/a", "Expected a number < 9."],
    ["minLength", { limit: 1 }, "wrong-length", "/a", "Expected at least 1 characters."],
    ["maxLength", { limit: 128 }, "wrong-length", "/a", "Expected at most 128 characters."],
    ["minItems", { limit: 1 }, "wrong-length", "/a", "Expected at least 1 elements."],
    ["maxItems", { limit: 9 }, "wrong-length", "/a", "Expected at most 9 elements."],
    ["minProperties", { limit: 1 }, "wrong-length", "/a", "Expected at least 1 members."],
    ["maxProperties", { limit: 9 }, "wrong-length", "/a", "Expected at most 9 members."],
    ["pattern", { pattern: "^x$" }, "wrong-format", "/a", "The text does not match the pattern ^x$."],
    ["uniqueItems", {}, "schema-breach", "/a", "A rule of the schema does not hold here."],
  ])("%s %j is %s at %s: %s", (keyword, params, code, path, message) => {
    expect(tell(keyword, params)).toStrictEqual([code, path, message]);
  });

  it("is an error", () => {
    expect(toIssue({ instancePath: "", keyword: "type", params: { type: "null" } }, 1).severity).toBe("error");
  });
});
