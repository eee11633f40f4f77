import { describe, expect, it } from "vitest";
import { pieces, printable, withoutActive } from "../../../src/node/printing/printable.js";

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
