import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";

/** A text, and what it holds: the line of each document and its value, or the code of what is wrong with it. */
type Row = readonly [name: string, text: string, documents: readonly (readonly [number, unknown])[]];

const A = { a: 1 };
const B = { b: "}" };
const [ONE, TWO] = [JSON.stringify(A), JSON.stringify(B)];

const WHOLE: readonly Row[] = [
  ["one document on one line", ONE, [[1, A]]],
  ["one document over many lines", JSON.stringify({ A, B: [B, [1]] }, null, 2), [[1, { A, B: [B, [1]] }]]],
  ["a document behind empty lines", `\n \r\n${ONE}`, [[3, A]]],
  [
    "one document a line",
    `${ONE}\n${TWO}\n`,
    [
      [1, A],
      [2, B],
    ],
  ],
  [
    "one document a line, with CRLF and empty lines",
    `${ONE}\r\n\r\n\n${TWO}\r\n`,
    [
      [1, A],
      [4, B],
    ],
  ],
  [
    "scalars, one a line",
    '1\n"x"\nnull\ntrue',
    [
      [1, 1],
      [2, "x"],
      [3, null],
      [4, true],
    ],
  ],
  [
    "an array on one line",
    `[${ONE},${TWO},3]`,
    [
      [1, A],
      [1, B],
      [1, 3],
    ],
  ],
  [
    "an array over many lines",
    `[\n  ${ONE},\n\n  ${TWO}\n]\n`,
    [
      [2, A],
      [4, B],
    ],
  ],
  [
    "an array whose elements span lines",
    JSON.stringify([A, B], null, 2),
    [
      [2, A],
      [5, B],
    ],
  ],
  ["an empty array", "[ ]", []],
  [
    "arrays in an array",
    "[[1,[2]],[]]",
    [
      [1, [1, [2]]],
      [1, []],
    ],
  ],
  [
    "a query page with value",
    `{"value":[${ONE},${TWO}]}`,
    [
      [1, A],
      [1, B],
    ],
  ],
  [
    "a query page with items over many lines",
    `{\n  "continuationToken": "x{[",\n  "items" : [\n    ${ONE},\n    ${TWO}\n  ],\n  "count": [2]\n}\n`,
    [
      [4, A],
      [5, B],
    ],
  ],
  [
    "a page with two arrays",
    `{\n"value":[${ONE}],\n"items":[${TWO}]}`,
    [
      [2, A],
      [3, B],
    ],
  ],
  [
    "a page with two arrays on one line, in the order of the text",
    `{"items":[${ONE}],"count":[2],"value":[${TWO}]}\n{"value":[${ONE}],"items":3}\n`,
    [
      [1, A],
      [1, B],
      [2, A],
    ],
  ],
  [
    "one page a line",
    `{"items":[${ONE}]}\n{"items":[]}\n{"items":[${TWO}]}\n`,
    [
      [1, A],
      [3, B],
    ],
  ],
  ["an object whose value is no array", `{\n"value": {"items": [1]}\n}`, [[1, { value: { items: [1] } }]]],
  ["a member that only ends like the name of a page", `{\n"x\\"value":[1]\n}`, [[1, { 'x"value': [1] }]]],
  [
    "documents one behind the other",
    `${ONE}${TWO} ${ONE}\n${TWO}`,
    [
      [1, A],
      [1, B],
      [1, A],
      [2, B],
    ],
  ],
  [
    "documents over many lines, one below the other",
    `{\n"a":1\n}\n{\n"b":"}"\n}\n`,
    [
      [1, A],
      [4, B],
    ],
  ],
  [
    "arrays one below the other",
    `[${ONE}]\n[${TWO}]\n`,
    [
      [1, A],
      [2, B],
    ],
  ],
  [
    "brackets and quotes inside strings",
    String.raw`[{"a":"[{\"\\"},` + "\n" + String.raw`{"b":"\\\\]}"}]`,
    [
      [1, { a: '[{"\\' }],
      [2, { b: "\\\\]}" }],
    ],
  ],
  ["a byte order mark", `\uFEFF${ONE}\n`, [[1, A]]],
  [
    "files with byte order marks, put together",
    `\uFEFF${ONE}\n\uFEFF\uFEFF${TWO}\n`,
    [
      [1, A],
      [2, B],
    ],
  ],
  [
    "characters of two, three and four bytes",
    `{"a":"é€😀"}\n{"é":1}`,
    [
      [1, { a: "é€😀" }],
      [2, { é: 1 }],
    ],
  ],
  ["a replacement character that was meant", `{"a":"\uFFFD"}`, [[1, { a: "\uFFFD" }]]],
  ["members called __proto__", '{"__proto__":{"a":1}}', [[1, JSON.parse('{"__proto__":{"a":1}}')]]],
  ["nothing", "", []],
  ["blanks only", " \n\t\r\n ", []],
  ["a byte order mark only", "\uFEFF", []],
];

const BROKEN: readonly Row[] = [
  ["no JSON at all", "hello", [[1, "malformed-json"]]],
  [
    "a line of words among documents",
    `${ONE}\nWARNING {x}\n${TWO}`,
    [
      [1, A],
      [2, "malformed-json"],
      [3, B],
    ],
  ],
  [
    "words first",
    `WARNING: {x} [y]\n${ONE}\n`,
    [
      [1, "malformed-json"],
      [2, A],
    ],
  ],
  [
    "words behind a document on its line",
    `${ONE} hello\n${TWO}`,
    [
      [1, "malformed-json"],
      [2, B],
    ],
  ],
  [
    "a bracket too many on a line",
    `${ONE}\n${TWO}}\n${ONE}`,
    [
      [1, A],
      [2, "malformed-json"],
      [3, A],
    ],
  ],
  ["a document that is cut off", `{"a":{"b":`, [[1, "truncated-json"]]],
  [
    "a last line that is cut off",
    `${ONE}\n{"b":`,
    [
      [1, A],
      [2, "truncated-json"],
    ],
  ],
  [
    "a line in the middle that is cut off",
    `${ONE}\n{"b":\n${TWO}`,
    [
      [1, A],
      [2, "truncated-json"],
      [3, B],
    ],
  ],
  [
    "a first line that is cut off",
    `{"a":1,\n${TWO}\n${ONE}\n`,
    [
      [1, "truncated-json"],
      [2, B],
      [3, A],
    ],
  ],
  [
    "a first line that is cut off, then empty ones",
    `{"a":1,\n\n\n${TWO}\n`,
    [
      [1, "truncated-json"],
      [4, B],
    ],
  ],
  ["a document over many lines that is cut off", `{\n"a": [\n1,`, [[1, "truncated-json"]]],
  [
    "a document that is cut off in front of another",
    `{\n"a":1\n}\n{\n"b":1\n{\n"b":"}"\n}`,
    [
      [1, A],
      [4, "truncated-json"],
      [6, B],
    ],
  ],
  [
    "an element with a wrong bracket",
    `[${ONE},{"b":[1},${TWO}]`,
    [
      [1, A],
      [1, "malformed-json"],
      [1, B],
    ],
  ],
  [
    "an element with a bracket too many",
    `[{"a":1}},${TWO}]`,
    [
      [1, "malformed-json"],
      [1, B],
    ],
  ],
  [
    "an element with a square bracket too many",
    `[{"a":1]},${TWO}]`,
    [
      [1, "malformed-json"],
      [1, B],
    ],
  ],
  [
    "an element without its last bracket",
    `[{"a":{"b":1},${TWO}]`,
    [
      [1, "truncated-json"],
      [1, B],
    ],
  ],
  [
    "an element with two commas too many",
    `[{"a":1,,},\n${TWO}]`,
    [
      [1, "malformed-json"],
      [2, B],
    ],
  ],
  ["a string that is not closed, in an array", `[{"a":"x},\n${TWO}]`, [[1, "malformed-json"]]],
  [
    "a missing element",
    `[${ONE},,${TWO},,]`,
    [
      [1, A],
      [1, "malformed-json"],
      [1, B],
      [1, "malformed-json"],
      [1, "malformed-json"],
    ],
  ],
  [
    "an array that is cut off in an element",
    `[${ONE},{"b"`,
    [
      [1, A],
      [1, "truncated-json"],
    ],
  ],
  [
    "an array that is cut off behind an element",
    `[${ONE},\n${TWO}`,
    [
      [1, A],
      [2, B],
      [2, "truncated-json"],
    ],
  ],
  [
    "an array that is cut off behind a comma",
    `[${ONE},`,
    [
      [1, A],
      [1, "truncated-json"],
    ],
  ],
  [
    "an array that is cut off on its line, among lines",
    `${ONE}\n[${TWO}\n${ONE}`,
    [
      [1, A],
      [2, B],
      [2, "truncated-json"],
      [3, A],
    ],
  ],
  [
    "a page that is cut off behind its array",
    `{"value":[${ONE}]`,
    [
      [1, A],
      [1, "truncated-json"],
    ],
  ],
  [
    "a broken element in a page on a line",
    `{"items":[{"a":1,,},${TWO}]}\n${ONE}`,
    [
      [1, "malformed-json"],
      [1, B],
      [2, A],
    ],
  ],
  [
    "words between values",
    `{\n"a":1\n}\nhello\n${TWO}\n`,
    [
      [1, A],
      [4, "malformed-json"],
      [5, B],
    ],
  ],
  [
    "words at the end of values",
    `{\n"a":1\n}\nhello`,
    [
      [1, A],
      [4, "malformed-json"],
    ],
  ],
  [
    "a number that is none",
    `[01, -, 1.e3, 1e, "\\x", "\\u12g4", nul]`,
    Array.from({ length: 7 }, () => [1, "malformed-json"]),
  ],
];

describe("documents are told apart by content", () => {
  const rows = [...WHOLE, ...BROKEN].map(([name, text, documents]) => ({ name, text, documents }));

  it.each(rows)("$name", async ({ text, documents }) => {
    expect(summarize(await collectDocuments(inChunks(text, 1024)))).toStrictEqual(documents);
  });

  it.each(rows)("$name, byte by byte", async ({ text, documents }) => {
    expect(summarize(await collectDocuments(inChunks(text, 1)))).toStrictEqual(documents);
  });

  it.each(rows)("$name, gzipped", async ({ text, documents }) => {
    expect(summarize(await collectDocuments(inChunks(gzipSync(text), 7)))).toStrictEqual(documents);
  });

  it("counts broken documents, and numbers all of them", async () => {
    const documents = await collectDocuments([`${ONE}\noops\n`, `${TWO}\n`], { name: "pipe" });
    expect(documents.map(({ source, index }) => [source, index])).toStrictEqual([
      ["pipe", 0],
      ["pipe", 1],
      ["pipe", 2],
    ]);
  });
});
