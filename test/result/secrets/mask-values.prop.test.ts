import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskValues, secretValues, valuesThatMayBeIn } from "../../../src/result/index.js";

/** Few characters, so that values occur in texts by chance, and all kinds of characters that a spelling changes. */
const piece = fc.string({
  unit: fc.constantFrom("a", "b", "-", ".", "_", '"', "\\", "/", " ", "%", "é", "\n"),
  maxLength: 9,
});

/** The ways in which a text repeats a value. */
const repeat = fc.constantFrom<(value: string) => string>(
  (value) => value,
  (value) => JSON.stringify(value).slice(1, -1),
  encodeURIComponent,
);

describe("valuesThatMayBeIn", () => {
  it("leaves out nothing that would have been masked", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), piece, repeat, piece, (values, before, spell, after) => {
        const text = before + spell(values[0] ?? "") + after;
        const masked = maskValues(text, secretValues(values));
        expect(maskValues(text, secretValues(valuesThatMayBeIn(text, values)))).toBe(masked);
      }),
    );
  });

  it("leaves out what is not in a short text, whatever its spelling, and what is not a string", () => {
    expect(valuesThatMayBeIn("refused: pa55", ["pa55", "information", 'x "long"', 5, null])).toEqual(["pa55"]);
  });

  it("keeps what has no four characters that every spelling leaves as they are", () => {
    expect(valuesThatMayBeIn("refused", ['a"b"c'])).toEqual(['a"b"c']);
  });

  it("keeps every value for a long text", () => {
    expect(valuesThatMayBeIn("x".repeat(1025), ["pa55word"])).toEqual(["pa55word"]);
    expect(valuesThatMayBeIn("x".repeat(1024), ["pa55word"])).toEqual([]);
  });
});
