import { describe, expect, it } from "vitest";
import { appendPointer, formatPointer, JSON_CODES, parsePointer, resolvePointer } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";

/** RFC 6901 §5: the document, and what each pointer into it evaluates to. */
const DOCUMENT: JsonValue = {
  foo: ["bar", "baz"],
  "": 0,
  "a/b": 1,
  "c%d": 2,
  "e^f": 3,
  "g|h": 4,
  "i\\j": 5,
  'k"l': 6,
  " ": 7,
  "m~n": 8,
};
const EXAMPLES: readonly (readonly [string, JsonValue, readonly string[]])[] = [
  ["", DOCUMENT, []],
  ["/foo", ["bar", "baz"], ["foo"]],
  ["/foo/0", "bar", ["foo", "0"]],
  ["/", 0, [""]],
  ["/a~1b", 1, ["a/b"]],
  ["/c%d", 2, ["c%d"]],
  ["/e^f", 3, ["e^f"]],
  ["/g|h", 4, ["g|h"]],
  ["/i\\j", 5, ["i\\j"]],
  ['/k"l', 6, ['k"l']],
  ["/ ", 7, [" "]],
  ["/m~0n", 8, ["m~n"]],
];

describe("RFC 6901 §5", () => {
  it.each(EXAMPLES)("%j points at %j", (pointer, value, tokens) => {
    expect(resolvePointer(DOCUMENT, pointer)).toStrictEqual(value);
    expect(parsePointer(pointer)).toStrictEqual({ ok: true, value: tokens, issues: [] });
    expect(formatPointer(tokens)).toBe(pointer);
  });
});

describe("parsePointer", () => {
  it("reads ~01 as ~1, not as / (RFC 6901 §4)", () => {
    expect(parsePointer("/~01")).toStrictEqual({ ok: true, value: ["~1"], issues: [] });
  });

  it.each([
    ["foo", 'A JSON Pointer is empty or begins with "/".'],
    ["/a~", 'In a JSON Pointer "~" is followed by 0 or 1.'],
    ["/a~2", 'In a JSON Pointer "~" is followed by 0 or 1.'],
    [undefined, "A JSON Pointer is a string, not nothing."],
    [null, "A JSON Pointer is a string, not null."],
    [["a"], "A JSON Pointer is a string, not an array."],
  ])("refuses %j", (pointer, message) => {
    expect(parsePointer(pointer)).toStrictEqual({
      ok: false,
      issues: [{ code: "malformed-pointer", severity: "error", path: "", message }],
    });
    expect(Object.keys(JSON_CODES)).toContain("malformed-pointer");
  });
});

describe("resolvePointer", () => {
  it.each([
    ["/foo/-", "no element behind the last"],
    ["/foo/2", "no such element"],
    ["/foo/00", "no leading zeros"],
    ["/foo/-1", "no negative index"],
    ["/foo/1e0", "no other notation"],
    ["/foo/length", "no property of the array itself"],
    ["/foo/0/0", "no character of a text"],
    ["/toString", "no inherited member"],
    ["/constructor/prototype", "no inherited member"],
    ["/__proto__", "no prototype"],
    ["/missing/more", "nothing below nothing"],
    ["foo", "a malformed pointer"],
  ])("finds nothing at %s: %s", (pointer) => {
    expect(resolvePointer(DOCUMENT, pointer)).toBeUndefined();
  });

  it("finds elements whose index has several digits", () => {
    const list = Array.from({ length: 12 }, (_, index) => index * 2);
    expect(resolvePointer(list, "/11")).toBe(22);
    expect(resolvePointer(list, "/10")).toBe(20);
    expect(resolvePointer(list, "/1a")).toBeUndefined();
  });

  it("finds own members whatever their names", () => {
    expect(resolvePointer(JSON.parse('{"__proto__":{"constructor":1}}'), "/__proto__/constructor")).toBe(1);
  });

  it.each([[undefined], [null], [1], ["text"]])(
    "finds nothing below %j, and the whole with an empty pointer",
    (value) => {
      expect(resolvePointer(value, "/a")).toBeUndefined();
      expect(resolvePointer(value, "")).toBe(value);
    },
  );
});

describe("appendPointer", () => {
  it("lengthens a pointer, with names and indices escaped", () => {
    expect(appendPointer("", "a/b", 0)).toBe("/a~1b/0");
    expect(appendPointer("/properties", "~")).toBe("/properties/~0");
    expect(appendPointer("/a")).toBe("/a");
  });
});
