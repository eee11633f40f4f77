import { describe, expect, it } from "vitest";
import { countCharacters } from "../../src/schema/rules.js";

describe("countCharacters", () => {
  it("counts a pair of surrogates once, and half a pair too", () => {
    expect(["", "a", "😀", "a😀b", "\ud83d", "\ude00\ud83d", "\ud83d\ud83d\ude00"].map(countCharacters)).toStrictEqual([
      0, 1, 1, 3, 1, 2, 2,
    ]);
  });

  it("counts as the language does", () => {
    const units = ["a", "\ud7ff", "\ud800", "\udbff", "\udc00", "\udfff", "\ue000"];
    const pairs = units.flatMap((first) => units.map((second) => first + second));
    for (const text of pairs.flatMap((pair) => units.map((unit) => pair + unit))) {
      expect([text, countCharacters(text)]).toStrictEqual([text, Array.from(text).length]);
    }
  });
});
