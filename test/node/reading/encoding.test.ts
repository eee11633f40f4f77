import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodingOf } from "../../../src/node/reading/encoding.js";
import type { Encoding } from "../../../src/node/reading/encoding.js";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";

const MARK = "\uFEFF";

/** Writes a text as each encoding does. */
const ENCODERS: Readonly<Record<Encoding, (text: string) => Buffer>> = {
  "utf-8": (text) => Buffer.from(text, "utf8"),
  "utf-16le": (text) => Buffer.from(text, "utf16le"),
  "utf-16be": (text) => Buffer.from(text, "utf16le").swap16(),
  "utf-32le": (text) => utf32(text).swap32(),
  "utf-32be": utf32,
};

function utf32(text: string): Buffer {
  const points = Array.from(text, (character) => character.codePointAt(0)!);
  const bytes = Buffer.alloc(points.length * 4);
  points.forEach((point, at) => bytes.writeUInt32BE(point, at * 4));
  return bytes;
}

const ROWS = (Object.keys(ENCODERS) as Encoding[]).flatMap((encoding) =>
  ["", MARK].map((mark) => ({ encoding, mark, named: mark === "" ? "without a mark" : "with a mark" })),
);

describe.each(ROWS)("a text in $encoding, $named", ({ encoding, mark }) => {
  const encode = ENCODERS[encoding];

  it.each([
    ["one document", '{"a":"é€😀"}', [[1, { a: "é€😀" }]]],
    [
      "documents on lines with CRLF",
      '{"a":1}\r\n{"😀":2}\r\n',
      [
        [1, { a: 1 }],
        [2, { "😀": 2 }],
      ],
    ],
    ["an array over lines", '[\n{"a":1}\n]\n', [[2, { a: 1 }]]],
    ["a number", "1", [[1, 1]]],
    ["words", "Starting", [[1, "malformed-json"]]],
  ])("is read as UTF-8 is: %s", async (_name, text, documents) => {
    const bytes = encode(mark + text);
    expect(encodingOf(bytes)).toBe(text === "1" && mark === "" && encoding === "utf-8" ? "utf-8" : encoding);
    for (const size of [1, 3, 7, 4096]) {
      expect(summarize(await collectDocuments(inChunks(bytes, size)))).toStrictEqual(documents);
      expect(summarize(await collectDocuments(inChunks(gzipSync(bytes), size)))).toStrictEqual(documents);
    }
  });

  it("may hold more marks, where files were joined", async () => {
    const bytes = encode(`${mark}{"a":1}\n${MARK}{"b":1}\n`);
    expect(summarize(await collectDocuments([bytes]))).toStrictEqual([
      [1, { a: 1 }],
      [2, { b: 1 }],
    ]);
  });

  it.skipIf(encoding === "utf-8")("that ends within a character is told, and what came before is read", async () => {
    const bytes = encode(`${mark}{"a":1}\n{"b":1}`);
    expect(summarize(await collectDocuments([bytes.subarray(0, -1)]))).toStrictEqual([
      [1, { a: 1 }],
      [2, "invalid-utf8"],
    ]);
  });
});

describe("what is no character", () => {
  it.each([
    ["half of one, low", ENCODERS["utf-16le"]('{"a":1}\n{"b":"\uDC00"}\n{"c":1}')],
    ["half of one, high", ENCODERS["utf-16be"]('{"a":1}\n{"b":"\uD800"}\n{"c":1}')],
    ["half of one in UTF-32", ENCODERS["utf-32le"]('{"a":1}\n{"b":"\uD800"}\n{"c":1}')],
    ["a number beyond Unicode", beyondUnicode()],
  ])("makes its own document unreadable: %s", async (_name, bytes) => {
    expect(summarize(await collectDocuments([bytes]))).toStrictEqual([
      [1, { a: 1 }],
      [2, "invalid-utf8"],
      [3, { c: 1 }],
    ]);
  });

  function beyondUnicode(): Buffer {
    const bytes = utf32('{"a":1}\n{"b":"x"}\n{"c":1}');
    bytes.writeUInt32BE(0x110000, 14 * 4);
    return bytes;
  }
});

describe("bytes that only resemble another encoding", () => {
  it.each([
    ["nothing", ""],
    ["one byte", "31"],
    ["zeros alone", "00000000"],
    ["one zero", "7b7d0000"],
  ])("count as UTF-8: %s", (_name, hex) => {
    expect(encodingOf(Buffer.from(hex, "hex"))).toBe("utf-8");
  });
});

describe("a large text in UTF-16", () => {
  it("is read piece by piece, whatever the pieces", async () => {
    const lines = Array.from({ length: 5000 }, (_, index) => `{"index":${index},"x":"é😀"}\r\n`).join("");
    const bytes = ENCODERS["utf-16le"](MARK + lines);
    for (const size of [1021, 65_536]) {
      const documents = await collectDocuments(inChunks(bytes, size));
      expect(documents).toHaveLength(5000);
      expect(documents.every(({ result }) => result.ok)).toBe(true);
    }
  });
});

describe("the output of Windows PowerShell", () => {
  it("holds the twin that was written", async () => {
    const documents = await collectDocuments("test/fixtures/cases/80-utf16le-bom.json");
    expect(documents.map(({ result }) => result.ok && (result.value as { deviceId: string }).deviceId)).toStrictEqual([
      "gw-30",
    ]);
    expect(readFileSync("test/fixtures/cases/80-utf16le-bom.json").subarray(0, 2).toString("hex")).toBe("fffe");
  });
});
