import { describe, expect, it } from "vitest";
import { iotHub2016Limits, TWIN_LIMIT_RULES, validateTwin } from "../../src/twin/index.js";

/** The first breach of what is desired, by the limits of 2016, which refuse the most. */
function told(desired: unknown): unknown {
  const [issue] = validateTwin({ desired }, { limits: iotHub2016Limits });
  return [issue?.code, issue?.message];
}

const DEEP = { a: { a: { a: { a: { a: { a: {} } } } } } };

describe("the message of a limit that is broken", () => {
  it.each<[string, unknown, string]>([
    [
      "section-too-large",
      Object.fromEntries(Array.from({ length: 17 }, (_, index) => [`k${index + 10}`, "x".repeat(500)])),
      "The section desired has 8551 bytes; at most 8192 are allowed.",
    ],
    ["section-too-deep", DEEP, "Here is an object at level 6; the deepest level that is allowed is 5."],
    ["array-not-allowed", { a: [] }, "Arrays are not allowed; use an object whose members are numbered."],
    [
      "key-too-long",
      { ["é".repeat(33)]: 1 },
      'The name "ééééééééééééééééééééééééééééééééé" has 66 bytes; at most 64 are allowed.',
    ],
    ["key-character", { "a.b": 1 }, `The name "a.b" must not contain control characters, '.', '$', '#' or ' '.`],
    ["text-too-long", { a: "é".repeat(257) }, "The text has 514 bytes; at most 512 are allowed."],
    ["integer-out-of-range", { a: 2 ** 52 }, "Whole numbers lie between -4503599627370496 and 4503599627370495."],
    ["not-json", { a: Infinity }, "Expected a number that JSON can write."],
    ["not-json", { a: 1n }, "Expected a JSON value, found something that is not JSON."],
  ])("%s: says what was found and what is allowed", (code, desired, message) => {
    expect(told(desired)).toStrictEqual([code, message]);
  });

  it("null-in-array: says what to do", () => {
    const issues = validateTwin({ desired: { a: [{ b: null }] } });
    expect(issues).toStrictEqual([
      {
        code: "null-in-array",
        severity: "error",
        path: "/desired/a/0/b",
        message: "A null below an array is not allowed; leave the element or the member out.",
      },
    ]);
    expect(validateTwin({ desired: { a: { b: null } } })).toStrictEqual([]);
  });

  it("is there for every row of the table", () => {
    expect(TWIN_LIMIT_RULES.map(({ code }) => code)).toStrictEqual([
      "section-too-large",
      "section-too-deep",
      "array-not-allowed",
      "key-too-long",
      "key-character",
      "text-too-long",
      "integer-out-of-range",
      "not-json",
      "null-in-array",
      "not-json",
    ]);
  });
});
