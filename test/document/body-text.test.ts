import { describe, expect, it } from "vitest";
import { parseDocumentText, readBodyText } from "../../src/document/body-text.js";

const base64 = (text: string | readonly number[]): string => Buffer.from(text as string).toString("base64");
const bytes = (...data: readonly unknown[]): object => ({ type: "Buffer", data });

describe("a string that holds a document", () => {
  it.each<[string | undefined, unknown]>([
    ['{"a":1}', { a: 1 }],
    [" \n[1]", [1]],
    ['"{\\"a\\":1}"', { a: 1 }],
    ['" [1]"', [1]],
    ['"a"', undefined],
    ['"\\"{}\\""', undefined],
    ["5", undefined],
    ["true", undefined],
    ['{"a":', undefined],
    ['x{"a":1}', undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j: %j", (text, value) => {
    expect(parseDocumentText(text)).toStrictEqual(value);
  });
});

describe("the body of a message", () => {
  it.each<[string, unknown, unknown]>([
    ["JSON with space around it", ' {"a":1}\n', { a: 1 }],
    ["base64", base64('{"a":1}'), { a: 1 }],
    ["base64 with space around it", ` ${base64('{"a":1}')} `, { a: 1 }],
    ["base64 with one sign of padding", base64('{"a":12}'), { a: 12 }],
    ["base64 with two signs of padding", base64('{"a":123}'), { a: 123 }],
    ["base64 without its padding", base64('{"a":12}').replace("=", ""), { a: 12 }],
    ["base64 without both signs", base64('{"a":123}').replaceAll("=", ""), { a: 123 }],
    ["base64 with + and /", base64('{"a":"~~>>??"}'), { a: "~~>>??" }],
    ["base64 of addresses", base64('{"a":"~~>>??"}').replaceAll("+", "-").replaceAll("/", "_"), { a: "~~>>??" }],
    ["base64 of other letters", base64('{"a":"ÿþéß€😀"}'), { a: "ÿþéß€😀" }],
    ["base64 of what is not JSON", base64("hello"), undefined],
    ["base64 with padding inside", "eyJ=hIjox", undefined],
    ["base64 with three signs of padding", `${base64('{"a":12}')}==`, undefined],
    ["base64 with something before it", `!${base64('{"a":1}')}`, undefined],
    ["base64 with something after it", `${base64('{"a":1}')}!`, undefined],
    ["nothing", "", undefined],
    ["a number", 5, undefined],
    ["an object", { a: 1 }, undefined],
    ["bytes of a Buffer", bytes(...Buffer.from('{"a":"é€😀"}')), { a: "é€😀" }],
    ["bytes of another type", { type: "Bytes", data: [0x7b, 0x7d] }, undefined],
    ["a Buffer without bytes", { type: "Buffer", data: "{}" }, undefined],
    ["bytes beyond 255", bytes(0x7b, 256, 0x7d), undefined],
    ["bytes below 0", bytes(0x7b, -1, 0x7d), undefined],
    ["bytes of which one is a fraction", bytes(0x5b + 0.5, 0x5d), undefined],
    ["bytes of which one is below 0", bytes(0x5b - 128, 0x5d), undefined],
    ["bytes of which one is beyond 255", bytes(0x5b, 0x22, 0xc3, 0x1a9, 0x22, 0x5d), undefined],
    ["bytes that are fractions", bytes(0x7b, 0.5, 0x7d), undefined],
    ["bytes that are strings", bytes("123", "125"), undefined],
  ])("%s", (_what, body, value) => {
    expect(readBodyText(body)).toStrictEqual(value);
  });
});

describe("bytes that are UTF-8", () => {
  /** The character in a string of JSON. */
  const read = (...data: readonly number[]): unknown => readBodyText(bytes(0x5b, 0x22, ...data, 0x22, 0x5d));

  it.each<[string, readonly number[], number]>([
    ["the last of one byte", [0x7f], 0x7f],
    ["the first of two", [0xc2, 0x80], 0x80],
    ["the last of two", [0xdf, 0xbf], 0x7ff],
    ["the first of three", [0xe0, 0xa0, 0x80], 0x800],
    ["the last of three", [0xef, 0xbf, 0xbf], 0xffff],
    ["the first of four", [0xf0, 0x90, 0x80, 0x80], 0x10000],
    ["the last of four", [0xf4, 0x8f, 0xbf, 0xbf], 0x10ffff],
  ])("%s", (_which, data, point) => {
    expect(read(...data)).toStrictEqual([String.fromCodePoint(point)]);
  });

  it.each<[string, readonly number[]]>([
    ["one that only goes on", [0x80]],
    ["the last that only goes on", [0xbf]],
    ["two for what fits in one", [0xc0, 0x80]],
    ["two for the last that fits in one", [0xc1, 0xbf]],
    ["three for what fits in two", [0xe0, 0x9f, 0xbf]],
    ["four for what fits in three", [0xf0, 0x8f, 0xbf, 0xbf]],
    ["beyond the last character", [0xf4, 0x90, 0x80, 0x80]],
    ["a byte that no character begins with", [0xf5, 0x80, 0x80, 0x80]],
    ["a second byte that does not go on", [0xc3, 0x41]],
    ["a third byte that does not go on", [0xe2, 0x82, 0x41]],
    ["the last that only goes on, with one that goes on", [0x9f, 0xbf]],
    ["a byte that would begin five", [0xf9, 0x80, 0x80, 0x80]],
    ["a byte that begins another character", [0xc3, 0xc3]],
  ])("not %s", (_which, data) => {
    expect(read(...data)).toBeUndefined();
  });

  it("not one that ends too early", () => {
    expect(readBodyText(bytes(0x5b, 0x5d, 0xc3))).toBeUndefined();
  });
});

describe("a body of megabytes", () => {
  const body = JSON.stringify({ properties: { reported: { a: "x".repeat(6_000_000) } } });

  it("is read in base64", () => {
    expect(readBodyText(base64(body))).toHaveProperty("properties.reported.a");
  });

  it.each(["x".repeat(8_000_001), `${"x".repeat(8_000_000)} y`, "=".repeat(8_000_000)])("is none else", (text) => {
    expect(readBodyText(text)).toBeUndefined();
  });
});

describe("base64", () => {
  it.each([
    ["WzFd", [1]],
    ["WzFdCg", [1]],
    ["WzFdCg=", [1]],
    ["WzFdCg==", [1]],
    ["WzEsMl0", [1, 2]],
    ["WzEsMl0=", [1, 2]],
    ["WzEsMl0==", undefined],
    ["WzFdC", undefined],
    ["WzFdC=", undefined],
    ["WzFd=", undefined],
    ["WzFdCg===", undefined],
    ["WzFdCg=A", undefined],
  ])("%s", (text, expected) => {
    expect(readBodyText(text)).toStrictEqual(expected);
  });
});
