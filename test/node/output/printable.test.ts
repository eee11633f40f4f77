import { describe, expect, it } from "vitest";
import { pieces, printable, withoutActive } from "../../../src/node/output/printable.js";

const AT_ONCE = 64 * 1024;

describe("a long text", () => {
  it("is cut into pieces that make it up, and no character is cut in two", () => {
    const text = `${"x".repeat(AT_ONCE - 1)}😀${"y".repeat(AT_ONCE - 1)}z`;
    const cut = pieces(text);
    expect(cut.join("")).toBe(text);
    expect(cut.map(({ length }) => length)).toStrictEqual([AT_ONCE + 1, AT_ONCE]);
    expect(pieces("short")).toStrictEqual(["short"]);
  });

  it("is escaped as a short one is", () => {
    const text = "a\u007f😀".repeat(AT_ONCE);
    expect(printable(text)).toBe(String.raw`a\u007f😀`.repeat(AT_ONCE));
    expect(withoutActive(text)).toBe(String.raw`a\u007f😀`.repeat(AT_ONCE));
  });
});

describe("what is printed", () => {
  it.each([
    "\u0000",
    "\u001f",
    "\u007f",
    "\u0080",
    "\u009f",
    "\u200e",
    "\u061c",
    "\u200f",
    "\u2028",
    "\u2029",
    "\u202e",
    "\u2066",
    "\u2069",
  ])("shows %j as what it is", (character) => {
    expect(printable(`a${character}b`)).toBe(`a\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}b`);
  });

  it.each([" ", "~", "\u00a0", "\u200d", "\u2027", "\u202f", "\u2065", "\u206a", "😀"])(
    "leaves %j as it is",
    (character) => {
      expect(printable(character)).toBe(character);
    },
  );
});
