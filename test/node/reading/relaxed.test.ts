import { describe, expect, it } from "vitest";
import { DocumentCutter } from "../../../src/node/reading/document-cutter.js";
import { relaxJson } from "../../../src/node/reading/relax-json.js";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";

/** A text, the documents that are read in it, and what is said of them. */
type Row = readonly [
  name: string,
  text: string,
  documents: readonly (readonly [number, unknown])[],
  says: readonly string[],
];

const A = { a: 1 };
const MARK = "\uFEFF";

const READ: readonly Row[] = [
  [
    "comments and a trailing comma",
    '{\n  "a": 1, // one } "\n  /* { */\n}\n',
    [[1, A]],
    [
      "The document has comments and trailing commas, first at line 2, column 9, which JSON does not have; they were left out.",
    ],
  ],
  [
    "comments in front of documents",
    '// c {\n/* [\n " */ {\n"a":1}\n// d\n{"a":1}',
    [
      [3, A],
      [6, A],
    ],
    [],
  ],
  [
    "comments on lines of documents",
    '{"a":1}\n// c\n{"a":1} // d\n/* e */{"a":1}\n',
    [
      [1, A],
      [3, A],
      [4, A],
    ],
    [],
  ],
  ["a comment of stars", '{/***/"a":1}', [[1, A]], ["comments, first at line 1, column 2"]],
  [
    "a comment between brackets of a page",
    '{"value":[ // c\n{"a":1}/**/]}',
    [[2, A]],
    ["comments, first at line 2, column 8"],
  ],
  [
    "blanks of a web page",
    '{\u00a0"a":\u200b1}',
    [[1, A]],
    ["blanks that JSON does not know, first at line 1, column 2"],
  ],
  ["such blanks in front of a document that goes on over several lines", '\u00a0 \u200b{\n"a":1\n}\n', [[1, A]], []],
  [
    "such blanks in front of a list",
    '\u2060[\n{"a":1},\n{"a":1}\n]\n',
    [
      [2, A],
      [3, A],
    ],
    [],
  ],
  [
    "such blanks in front of a document on one line",
    '\u200b{"a":1}\n',
    [[1, A]],
    ["blanks that JSON does not know, first at line 1, column 1"],
  ],
  ["a mark inside", `{${MARK}"a":1}`, [[1, A]], ["blanks that JSON does not know"]],
  [
    "a comma after the last element",
    '[{"a":1},\n{"a":1},]',
    [
      [1, A],
      [2, A],
    ],
    ["There is a comma after the last element, which begins on line 2"],
  ],
  [
    "a comma after a broken last element",
    '[{"a":1},{x},]',
    [
      [1, A],
      [1, "malformed-json"],
    ],
    [],
  ],
  ["an array in a document", '{"a":[1,2,],}', [[1, { a: [1, 2] }]], ["trailing commas, first at line 1, column 10"]],
  [
    "colours",
    '\u001b[1;39m{\n\u001b[0m\u001b[34;1m"a"\u001b[0m: 1\n}\u001b[0m\n{"a":1}\n',
    [
      [1, A],
      [4, A],
    ],
    ["The document on line 1 has the colours of a terminal; they were left out."],
  ],
  [
    "colours on a line",
    '\u001b[32m{"a"\u001b[0m:1}\n',
    [[1, A]],
    ["The document on line 1 has the colours of a terminal"],
  ],
  [
    "a line of a log",
    '12:00 [D] twin: {"a":1}\n',
    [[1, A]],
    ["The document was found in a line of a log, at line 1, column 17; the words around it were left out."],
  ],
  [
    "a line of a log with a label",
    '{"a":1}\n[INFO] {"a":1}\n[12:01:00] x={"a":1} (ok)\n',
    [
      [1, A],
      [2, A],
      [3, A],
    ],
    ["at line 2, column 8", "at line 3, column 14"],
  ],
  ["a line of a log in quotes", 'level=info msg="twin" data={"a":1}', [[1, A]], ["found in a line of a log"]],
  [
    "a coloured line of a log",
    '\u001b[33mtwin\u001b[0m: {"a":1}',
    [[1, A]],
    ["colours of a terminal", "found in a line of a log, at line 1, column 7"],
  ],
];

const REFUSED: readonly Row[] = [
  [
    "a comment that is not closed",
    '{"a":1}\n/* x\n{"a":1}',
    [
      [1, A],
      [2, "malformed-json"],
      [3, A],
    ],
    [],
  ],
  [
    "a comment that is not closed, first",
    '/* x\n{"a":1}',
    [
      [1, "malformed-json"],
      [2, A],
    ],
    [],
  ],
  ["two commas", '{"a":1,,}', [[1, "malformed-json"]], []],
  ["a comma for a value", '{"a":,}', [[1, "malformed-json"]], []],
  [
    "a comma alone",
    "[,]",
    [
      [1, "malformed-json"],
      [1, "malformed-json"],
    ],
    [],
  ],
  [
    "an address is no comment",
    'see http://x {\n{"a":1}',
    [
      [1, "malformed-json"],
      [2, A],
    ],
    [],
  ],
  [
    "a slash is no comment",
    '/usr/bin {\n{"a":1}\n/',
    [
      [1, "malformed-json"],
      [2, A],
      [3, "malformed-json"],
    ],
    [],
  ],
  [
    "a slash between documents over lines",
    '{\n"a":1}\n/x {\n{"a":1}',
    [
      [1, A],
      [3, "malformed-json"],
      [4, A],
    ],
    [],
  ],
  ["an escape that is no colour", '\u001bx{"a":1}', [[1, "malformed-json"]], []],
  [
    "a colour that is not finished",
    '{"a":1}\n\u001b[3\n{"a":1}',
    [
      [1, A],
      [3, A],
    ],
    [],
  ],
  ["words directly in front of a brace", 'x{"a":1}', [[1, "malformed-json"]], []],
  ["an empty object behind words", "x {}", [[1, "malformed-json"]], []],
  ["an open quote in front of a brace", 'x "y {"a":1}', [[1, "malformed-json"]], []],
  ["a closing brace in front of it", 'x } {"a":1}', [[1, "malformed-json"]], []],
  ["a brace behind it", 'x {"a":1} {', [[1, "malformed-json"]], []],
  ["an object that is not closed", 'x {"a":1', [[1, "malformed-json"]], []],
  ["an object that is not JSON", 'x {"a":01}', [[1, "malformed-json"]], []],
  [
    "a label of a word of JSON",
    '[true] {"a":1}\n',
    [
      [1, true],
      [1, A],
    ],
    [],
  ],
];

async function read(text: string, strictJson = false): Promise<readonly [unknown, readonly string[]]> {
  const documents = await collectDocuments(inChunks(text, 4096), { strictJson });
  for (const size of [1, 3]) {
    expect(await collectDocuments(inChunks(text, size), { strictJson }), `in pieces of ${size}`).toStrictEqual(
      documents,
    );
  }
  const messages = documents.flatMap(({ result }) => (result.ok ? result.issues.map(({ message }) => message) : []));
  return [summarize(documents), messages];
}

describe("what is not strictly JSON is read where nothing is lost, with a warning", () => {
  it.each(READ)("%s", async (_name, text, documents, says) => {
    const [summary, messages] = await read(text);
    expect(summary).toStrictEqual(documents);
    expect(messages).toHaveLength(says.length);
    says.forEach((part, at) => {
      expect(messages[at]).toContain(part);
    });
  });

  it.each(READ)("and is refused where strict JSON is asked for: %s", async (_name, text) => {
    const documents = await collectDocuments([text], { strictJson: true });
    expect(documents.some(({ result }) => !result.ok)).toBe(true);
    expect(documents.every(({ result }) => result.issues.every(({ severity }) => severity === "error"))).toBe(true);
  });

  it.each(REFUSED)("and nothing is guessed: %s", async (_name, text, documents) => {
    expect((await read(text))[0]).toStrictEqual(documents);
  });

  it("strictJson must be a boolean", async () => {
    const options = { strictJson: "yes" as unknown as boolean };
    await expect(collectDocuments(["1"], options)).rejects.toThrow('The option "strictJson" must be');
  });
});

describe("NUL bytes around documents are told as one document that is missing", () => {
  const missing = [1, "nul-padding"] as const;

  it.each([
    ["in front of a document", '\0\0{"a":1}\n', [missing, [1, A]]],
    ["after a document", '{"a":1}\0\0\0', [[1, A], missing]],
    [
      "on a line of their own",
      '{"a":1}\n\0\0\n{"a":1}\n',
      [
        [1, A],
        [2, "nul-padding"],
        [3, A],
      ],
    ],
    [
      "after a document over lines",
      '{\n"a":1}\0\0\n{"a":1}',
      [
        [1, A],
        [2, "nul-padding"],
        [3, A],
      ],
    ],
    [
      "at the end of a document over lines",
      '{\n"a":1}\n\0\0',
      [
        [1, A],
        [3, "nul-padding"],
      ],
    ],
    ["after a document that is cut off", '{"a":\0\0', [[1, "truncated-json"]]],
  ])("%s", async (_name, text, documents) => {
    expect((await read(text))[0]).toStrictEqual(documents);
  });

  it("more than a megabyte of them does not swallow the document that follows", async () => {
    expect(
      summarize(await collectDocuments(inChunks(`${"\0".repeat(3_000_000)}{"a":1}\n{"a":1}`, 65_536))),
    ).toStrictEqual([missing, [1, A], [2, A]]);
  });

  it.each([7_000, 65_536, 1_000_003, 4_000_000])("are all counted, in pieces of %d bytes", async (size) => {
    for (const [text, count] of [
      [`{"a":1}\n${"\0".repeat(3_000_000)}\n{"a":1}\n`, "(3000000)"],
      [`{"a":1}\n${"\0".repeat(1_500_000)}{"a":1}\n`, "(1500000)"],
      [`${"\0".repeat(2_000_000)}\r\n{"a":1}`, "(2000000)"],
    ] as const) {
      const documents = await collectDocuments(inChunks(text, size));
      const told = documents.flatMap(({ result }) => (result.ok ? [] : result.issues.map(({ message }) => message)));
      expect(told).toStrictEqual([expect.stringContaining(count)]);
    }
  });
});

describe("a cutter", () => {
  it("reads leniently unless it is told otherwise", () => {
    const seen: boolean[] = [];
    const cutter = new DocumentCutter(1000, ({ result }) => seen.push(result.ok));
    cutter.push(Buffer.from('{"a":1,}'));
    cutter.finish();
    expect(seen).toStrictEqual([true]);
  });
});

describe("a text without what JSON does not know", () => {
  it("is looked at up to the first comment that is not closed: nothing behind it can be made good", () => {
    expect(relaxJson('/**/{"a":1,}/* {"a":1,}')).toMatchObject({ text: '    {"a":1 }/* {"a":1,}', offset: 0 });
    // It would take minutes to look for the end of each of them.
    expect(relaxJson("/* ".repeat(200_000))).toBeUndefined();
  });
});
