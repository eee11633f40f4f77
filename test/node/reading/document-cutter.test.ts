import { describe, expect, it } from "vitest";
import { DocumentCutter } from "../../../src/node/reading/document-cutter.js";
import type { CutDocument } from "../../../src/node/reading/source-document.js";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";

const LIMIT = 64 * 1024 * 1024;
const MIB = 1024 * 1024;
const MARK = "\uFEFF";

/** A text, and the line of each document with its value or the code of what is wrong with it. */
type Row = readonly [name: string, text: string, documents: readonly (readonly [number, unknown])[]];

async function expectDocuments(text: string, documents: Row[2], maxDocumentBytes = LIMIT): Promise<void> {
  for (const size of text.length > MIB ? [64 * 1024, 5 * MIB] : [1, 3, 4096]) {
    const read = await collectDocuments(inChunks(text, size), { maxDocumentBytes });
    expect(summarize(read), `in pieces of ${size} bytes`).toStrictEqual(documents);
  }
}

describe("a cutter copies what must outlive a call", () => {
  it.each([
    ["of a line", '{"a":1}\n{"b', '":2}\n', [{ a: 1 }, { b: 2 }]],
    ["of an array", '[{"a":1},{"b', '":2}]', [{ a: 1 }, { b: 2 }]],
    ["of an array over lines", '[\n{"a":1},\n{"b', '":2}\n]', [{ a: 1 }, { b: 2 }]],
    ["of a first line that goes on", '{"a":\n', "[1]\n}\n", [{ a: [1] }]],
    ["of a first line that is cut off", '{"a":\n', '{"b":2}\n', ["truncated-json", { b: 2 }]],
  ])("%s", (_name, first, second, values) => {
    const seen: CutDocument[] = [];
    const cutter = new DocumentCutter(LIMIT, (document) => seen.push(document));
    for (const text of [first, second]) {
      const chunk = Buffer.from(text);
      cutter.push(chunk);
      chunk.fill("#");
    }
    cutter.finish();
    expect(seen.map(({ result }) => (result.ok ? result.value : result.issues[0].code))).toStrictEqual(values);
  });
});

describe("the first line decides between one document a line and documents that span lines", () => {
  const rows: readonly Row[] = [
    [
      "lines: one that is cut off is none but itself",
      '{"a":1}\n{"b":\n3\n{"c":1}',
      [
        [1, { a: 1 }],
        [2, "truncated-json"],
        [3, 3],
        [4, { c: 1 }],
      ],
    ],
    ["an object whose value stands on a line of its own", '{"a":\n3\n}\n', [[1, { a: 3 }]]],
    ["an object whose value begins on the second line", '{"a":\n{\n"b":1}}\n', [[1, { a: { b: 1 } }]]],
    [
      "words behind an array on the first line",
      '[1] hello\n{"b":1}',
      [
        [1, 1],
        [1, "malformed-json"],
        [2, { b: 1 }],
      ],
    ],
    [
      "words behind an object on the first line",
      '{"a":1} hello\n3',
      [
        [1, "malformed-json"],
        [2, 3],
      ],
    ],
    [
      "a broken array and an object on one line",
      '[1,,2]{"b":1}',
      [
        [1, 1],
        [1, "malformed-json"],
        [1, 2],
        [1, { b: 1 }],
      ],
    ],
  ];

  it.each(rows)("%s", async (_name, text, documents) => {
    await expectDocuments(text, documents);
  });

  it("a first line exactly as large as the limit counts", async () => {
    const first = `{"a":"${"x".repeat(92)}"}`;
    await expectDocuments(
      `${first}\n{"b":\n[1]\n`,
      [
        [1, JSON.parse(first)],
        [2, "truncated-json"],
        [3, 1],
      ],
      100,
    );
  });
});

describe("documents that span lines", () => {
  const rows: readonly Row[] = [
    [
      "end with a number",
      '{\n"a":1\n}\n3',
      [
        [1, { a: 1 }],
        [4, 3],
      ],
    ],
    [
      "in an array with CRLF and tabs",
      '[\r\n\t{"a":1},\r\n\r\n\t2\r\n]',
      [
        [2, { a: 1 }],
        [4, 2],
      ],
    ],
    [
      "may hold a string that is not closed on its line",
      '{\n"a":"x\n}\n{"b":1}\n',
      [
        [1, "malformed-json"],
        [4, { b: 1 }],
      ],
    ],
    [
      "in an array of nothing but a comma",
      "[ ,]",
      [
        [1, "malformed-json"],
        [1, "malformed-json"],
      ],
    ],
    ["in an array of blanks", "[\r\n\t ]", []],
    [
      "have words with commas and brackets between them",
      '{\n"a":1\n}\nWARN x, [1,2] {y} z\n{"b":1}',
      [
        [1, { a: 1 }],
        [4, "malformed-json"],
        [5, { b: 1 }],
      ],
    ],
    [
      "may hold an object where a comma should be",
      '[{"a":1 {"b":2}},\n3]',
      [
        [1, "malformed-json"],
        [2, 3],
      ],
    ],
    ["may hold an object where a name should be", '{\n"a":1, {"b":1}\n}\n', [[1, "malformed-json"]]],
    ["may hold a name that looks like that of a page", '{\n"x "value":\n[1]\n}\n', [[1, "malformed-json"]]],
    ["may hold an array where a name should be", '{\n"a":1,\n[2]\n}\n', [[1, "malformed-json"]]],
    [
      "behind a page that is cut off behind its array",
      '{\n"value":[1],\n{"a":1}\n{\n"b":1}',
      [
        [2, 1],
        [3, "truncated-json"],
        [3, { a: 1 }],
        [4, { b: 1 }],
      ],
    ],
    [
      "in an array that is cut off behind a comma",
      "[\n1,\n\n",
      [
        [2, 1],
        [4, "truncated-json"],
      ],
    ],
    [
      "in an array that is cut off on its line, among lines",
      '{"a":1}\n[1,2\n{"b":1}',
      [
        [1, { a: 1 }],
        [2, 1],
        [2, 2],
        [2, "truncated-json"],
        [3, { b: 1 }],
      ],
    ],
  ];

  it.each(rows)("%s", async (_name, text, documents) => {
    await expectDocuments(text, documents);
  });
});

describe("what is no document", () => {
  it("is malformed, not too large, when it is exactly as large as the limit", async () => {
    await expectDocuments("x".repeat(100), [[1, "malformed-json"]], 100);
    await expectDocuments(
      `{"a":1}\n${"{".padEnd(99, "x")}}\n`,
      [
        [1, { a: 1 }],
        [2, "malformed-json"],
      ],
      100,
    );
  });

  it("is one document a line, though a page stands behind its words", async () => {
    const page = { value: [1, 2] };
    await expectDocuments('{"a":1}\nWARN {"value":[1,2]}\n{"b":1}', [
      [1, { a: 1 }],
      [2, page],
      [3, { b: 1 }],
    ]);
    await expectDocuments('{\n"a":1\n}\nWARN {"value":[1,2]}\n{"b":1}', [
      [1, { a: 1 }],
      [4, page],
      [5, { b: 1 }],
    ]);
  });
});

describe("a page with two arrays on one line gives the elements of both, in their order", () => {
  it.each([
    ['{"value":[1],"n":0,"items":[2,3]}', [1, 2, 3]],
    ['{"items":[1,[2]],"value":[3]}', [1, [2], 3]],
    ['{"items":[],"value":[3]}', [3]],
    ['{"items":{},"value":[3]}', [3]],
    ['{"items":[1],"value":3}', [1]],
  ])("%s", async (text, elements) => {
    const documents = elements.map((element) => [1, element] as const);
    await expectDocuments(text, documents);
    await expectDocuments(`${text}\n`, documents);
  });
});

describe("byte order marks between files that were put together", () => {
  const rows: readonly Row[] = [
    [
      "that span lines",
      `${MARK}{\n"a":1\n}\n${MARK}{\n"b":1\n}\n`,
      [
        [1, { a: 1 }],
        [4, { b: 1 }],
      ],
    ],
    [
      "that are arrays over lines",
      `${MARK}[\n1\n]\n${MARK}[\n2,\n{}]\n`,
      [
        [2, 1],
        [5, 2],
        [6, {}],
      ],
    ],
    [
      "that do not end with a line break",
      `${MARK}{\n"a":1\n}${MARK}${MARK}{\n"value":[2]}`,
      [
        [1, { a: 1 }],
        [4, 2],
      ],
    ],
    [
      "that stand on one line",
      `{"a":1}${MARK}{"b":1}\n`,
      [
        [1, { a: 1 }],
        [1, { b: 1 }],
      ],
    ],
  ];

  it.each(rows)("%s", async (_name, text, documents) => {
    await expectDocuments(text, documents);
  });

  it("may be any number", async () => {
    await expectDocuments(`{"a":1}\n${MARK.repeat(50_000)}{"b":1}`, [
      [1, { a: 1 }],
      [2, { b: 1 }],
    ]);
  });

  it("in front of a long line are no part of it", async () => {
    const long = { x: "x".repeat(2 * MIB) };
    await expectDocuments(`{"a":1}\n${MARK}${JSON.stringify(long)}\n{"a":1}\n`, [
      [1, { a: 1 }],
      [2, long],
      [3, { a: 1 }],
    ]);
  });

  it.each([`${MARK}x{"b":1}`, `x${MARK}y{"b":1}`])("inside of words are words: %j", async (words) => {
    await expectDocuments(`{"a":1}\n${words}\n{"a":1}`, [
      [1, { a: 1 }],
      [2, "malformed-json"],
      [3, { a: 1 }],
    ]);
    await expectDocuments(`{\n"a":1}\n${words}\n{"a":1}`, [
      [1, { a: 1 }],
      [3, "malformed-json"],
      [4, { a: 1 }],
    ]);
  });

  it("are blanks between the elements of an array", async () => {
    await expectDocuments(`[1,${MARK}{"a":1},\n2]`, [
      [1, 1],
      [1, { a: 1 }],
      [2, 2],
    ]);
  });
});

describe("a long line", () => {
  const long = { x: "x".repeat(2 * MIB) };
  const text = JSON.stringify(long);
  const rows: readonly Row[] = [
    ["of blanks is no document", `${" ".repeat(2 * MIB)}\n{"a":1}`, [[2, { a: 1 }]]],
    [
      "that is cut off inside an array does not take the next one with it",
      `{"a":1}\n{"b":[${text}\n{"a":1}\n`,
      [
        [1, { a: 1 }],
        [2, "truncated-json"],
        [3, { a: 1 }],
      ],
    ],
    [
      "with more behind its document is cut into documents",
      `${text} {"a":1} hello\n`,
      [
        [1, long],
        [1, { a: 1 }],
        [1, "malformed-json"],
      ],
    ],
    [
      "whose document ends on another line makes documents that span lines",
      `${text.slice(0, -1)},\n"b":1}\n{"c":1} hello\n`,
      [
        [1, { ...long, b: 1 }],
        [3, { c: 1 }],
        [3, "malformed-json"],
      ],
    ],
    [
      "behind a byte order mark leaves open what the next is",
      `${MARK}${text}\n{"c":1} hello\n`,
      [
        [1, long],
        [2, "malformed-json"],
      ],
    ],
    [
      "with a document of its own leaves open what the next is",
      `${text}\n{"c":1} hello\n`,
      [
        [1, long],
        [2, "malformed-json"],
      ],
    ],
  ];

  it("that begins an array goes on, even among lines", async () => {
    await expectDocuments(`{"a":1}\n[${text},\n{"b":1},\n2]\n{"c":1}\n`, [
      [1, { a: 1 }],
      [2, long],
      [3, { b: 1 }],
      [4, 2],
      [5, { c: 1 }],
    ]);
  });

  it.each(rows)("%s", async (_name, whole, documents) => {
    await expectDocuments(whole, documents);
  });
});
