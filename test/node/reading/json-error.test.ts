import { describe, expect, it } from "vitest";
import { locateJsonError } from "../../../src/node/reading/json-error.js";
import { parseDocument } from "../../../src/node/reading/parse-document.js";

const [KEY, FIRST_KEY] = ["a member name in double quotes", 'a member name in double quotes or "}"'];
const [CLOSING_QUOTE, IN_QUOTES] = ["the closing quote", "a character or an escape that JSON allows in quotes"];
const NEXT = "a comma or the closing bracket";

describe("the first character that cannot stand in JSON, and what was expected there", () => {
  it.each([
    ["", 0, "a value"],
    [" \t\r\n", 4, "a value"],
    ["x", 0, "a value"],
    ["\u00a0 1", 0, "a value"],
    ["\f1", 0, "a value"],
    ["{", 1, FIRST_KEY],
    ["{,", 1, FIRST_KEY],
    ['{"a":1,', 7, KEY],
    ['{"a":1,}', 7, KEY],
    ['{"a"', 4, '":"'],
    ['{"a" 1}', 5, '":"'],
    ['{"a":}', 5, "a value"],
    ['{"a":1]', 6, NEXT],
    ["[", 1, 'a value or "]"'],
    ["[,", 1, 'a value or "]"'],
    ["[1,]", 3, "a value"],
    ["[1 2]", 3, NEXT],
    ["[1}", 2, NEXT],
    ["[[]]]", 4, "nothing more"],
    ["{} {}", 3, "nothing more"],
    ["01", 1, "nothing more"],
    ["1.", 1, "nothing more"],
    ["1.e3", 1, "nothing more"],
    ["1e", 1, "nothing more"],
    ["-", 0, "a value"],
    ["+1", 0, "a value"],
    ["nul", 0, "a value"],
    ['["abc', 5, CLOSING_QUOTE],
    ['{"abc', 5, CLOSING_QUOTE],
    ['["ab\\u12', 8, CLOSING_QUOTE],
    ['["ab\\', 5, CLOSING_QUOTE],
    ['["ab\\vc"]', 4, IN_QUOTES],
    ['["ab\\u12g4"]', 4, IN_QUOTES],
    ['["ab\\u12"]', 4, IN_QUOTES],
    ['["ab\u001fc"]', 4, IN_QUOTES],
    ['{"ab\u0000":1}', 4, IN_QUOTES],
  ])("%j: at %d %s", (text, offset, expected) => {
    expect(locateJsonError(text)).toStrictEqual({ offset, expected });
  });

  it.each(["[]", "{}", ' {"a":[{},[],-0.1e+2,1E-7,"\\u00e9\\/\\"",true,false,null]} \r\n', '"\u007f\u2028"', "0"])(
    "is none in %j",
    (text) => {
      expect(locateJsonError(text)).toBeUndefined();
    },
  );
});

describe("a document that cannot be read", () => {
  const message = (bytes: Buffer | string, line = 7): string => {
    const result = parseDocument(Buffer.from(bytes as string), line);
    return result.ok ? "" : `${result.issues[0].code}: ${result.issues[0].message}`;
  };

  it.each([
    [
      '{"a":1',
      "truncated-json: The document is cut off: it ends at line 7, column 7 where a comma or the closing bracket should follow.",
    ],
    [
      '{"a":1,\n\n  ',
      "truncated-json: The document is cut off: it ends at line 9, column 3 where a member name in double quotes should follow.",
    ],
    ['{"a":\n x \n}', "malformed-json: The text is not JSON: at line 8, column 2 a value was expected."],
    ["{}\n}", "malformed-json: The text is not JSON: at line 8, column 1 nothing more was expected."],
    ['{"é😀": x}', "malformed-json: The text is not JSON: at line 7, column 9 a value was expected."],
  ])("%j names its line and column", (text, expected) => {
    expect(message(text)).toBe(expected);
  });

  it.each([
    ["in the middle", [0x22, 0x61, 0xff, 0x22], 3],
    ["at the beginning", [0x80, 0x22], 1],
    ["at the end", [0x22, 0x22, 0xc3], 3],
    ["behind two bytes", [0x22, 0xc3, 0xa9, 0xff], 3],
    ["behind three bytes", [0x22, 0xe2, 0x82, 0xac, 0xff], 3],
    ["behind four bytes", [0x22, 0xf0, 0x9f, 0x98, 0x80, 0xff], 4],
    ["behind four bytes, twice", [0xf0, 0x9f, 0x98, 0x80, 0xf0, 0x9f, 0x98, 0x80, 0xff, 0x61, 0x61], 5],
    ["behind many characters", [...Buffer.from("é€😀".repeat(99)), 0xff, ...Buffer.from("é€😀".repeat(5))], 397],
    ["on a second line", [0x22, 0x0a, 0x61, 0xff], 2],
  ])("names the first byte that is no UTF-8: %s", (name, bytes, column) => {
    const line = name === "on a second line" ? 8 : 7;
    expect(message(Buffer.from(bytes))).toBe(
      `invalid-utf8: The text is not UTF-8: the bytes at line ${line}, column ${column} are not valid.`,
    );
  });

  it("is not one that says U+FFFD", () => {
    expect(parseDocument(Buffer.from('"\uFFFD"'), 1)).toStrictEqual({ ok: true, value: "\uFFFD", issues: [] });
  });
});
