import { describe, expect, it } from "vitest";
import { describeType, quoteName } from "../../src/result/index.js";

describe("quoteName", () => {
  it.each([
    ["tempSensor", '"tempSensor"'],
    ["", '""'],
    ['a "word"', '"a \\"word\\""'],
    ["a\\b", '"a\\\\b"'],
    ["line\nbreak", '"line\\nbreak"'],
    ["\u001b[31m", '"\\u001b[31m"'],
    ["\u007f\u009b", '"\\u007f\\u009b"'],
    ["\u2028\u202e\u2066", '"\\u2028\\u202e\\u2066"'],
    ["\u061c\u200e\u200f", '"\\u061c\\u200e\\u200f"'],
    ["grün ✓", '"grün ✓"'],
    ["é".repeat(80), `"${"é".repeat(80)}"`],
    ["a".repeat(80), `"${"a".repeat(80)}"`],
    ["a".repeat(81), `"${"a".repeat(79)}…"`],
    // Not within a character.
    [`${"a".repeat(78)}😀😀`, `"${"a".repeat(78)}…"`],
    [`${"a".repeat(77)}😀😀`, `"${"a".repeat(77)}😀…"`],
  ])("quotes %j", (text, quoted) => {
    expect(quoteName(text)).toBe(quoted);
  });
});

describe("describeType", () => {
  it.each([
    [undefined, "nothing"],
    [null, "null"],
    ["secret", "a string"],
    [7, "a number"],
    [false, "a boolean"],
    [[], "an array"],
    [{}, "an object"],
    [7n, "something that is not JSON"],
  ])("names the type of %s and not the value", (value, name) => {
    expect(describeType(value)).toBe(name);
  });
});
