import { describe, expect, it } from "vitest";
import { documentedBytes, jsonTextBytes, utf8Bytes } from "../../src/twin/text.js";

/** The first and last units of everything that UTF-8, JSON and the documentation tell apart. */
const UNITS = [
  0x00, 0x07, 0x08, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x0e, 0x1f, 0x20, 0x21, 0x22, 0x23, 0x5b, 0x5c, 0x5d, 0x7e, 0x7f,
  0x80, 0x9f, 0xa0, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000, 0xffff,
].map((unit) => String.fromCharCode(unit));
const PAIRS = UNITS.flatMap((first) => UNITS.map((second) => first + second));
const TEXTS = ["", ...UNITS, ...PAIRS, ...PAIRS.map((pair) => `${pair}\udc00`)];

/** The texts that are measured otherwise than the platform does it. */
function measuredOtherwise(measure: (text: string) => number, expected: (text: string) => number): readonly string[] {
  return TEXTS.filter((text) => measure(text) !== expected(text));
}

describe("the bytes of a text", () => {
  it("are those of UTF-8", () => {
    expect(measuredOtherwise(utf8Bytes, (text) => Buffer.byteLength(text))).toStrictEqual([]);
  });

  it("are, by the documentation, those that are no control characters, C0 and C1", () => {
    const controls = (text: string): string => text.replace(/[^\u0000-\u001f\u0080-\u009f]/g, "");
    const expected = (text: string): number => Buffer.byteLength(text) - Buffer.byteLength(controls(text));
    expect(measuredOtherwise(documentedBytes, expected)).toStrictEqual([]);
  });

  it("are those of its JSON, with quotes and escapes", () => {
    expect(measuredOtherwise(jsonTextBytes, (text) => Buffer.byteLength(JSON.stringify(text)))).toStrictEqual([]);
  });
});
