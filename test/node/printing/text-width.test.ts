import { describe, expect, it } from "vitest";
import { cutEnd, cutStart, padText } from "../../../src/node/printing/text-width.js";

describe("a text that is cut to a width in columns", () => {
  it.each([
    ["edge-agent", 10, "edge-agent", "edge-agent"],
    ["edge-agent", 6, "edge-…", "…agent"],
    ["設備設備", 5, "設備…", "…設備"],
    ["設備設備", 6, "設備…", "…設備"],
    ["ab👨‍👩‍👧cd", 4, "ab…", "…cd"],
    ["ab👨‍👩‍👧cd", 5, "ab👨‍👩‍👧…", "…👨‍👩‍👧cd"],
  ])("%j to %d is %j, or %j where its end tells more", (text, width, start, end) => {
    expect([cutEnd(text, width), cutStart(text, width)]).toStrictEqual([start, end]);
  });

  it("is filled up with blanks where it takes less", () => {
    expect([padText("ab", 4), padText("設", 4), padText("abcde", 4)]).toStrictEqual(["ab  ", "設  ", "abcde"]);
  });
});
