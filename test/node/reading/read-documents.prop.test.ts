import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../src/json/index.js";
import type { SourceDocument } from "../../../src/node/index.js";
import { anyJson } from "../../support/arbitraries.js";
import { collectDocuments, inChunks } from "../../support/documents.js";

const documentsOf = fc.array(
  anyJson.map((member) => ({ member })),
  { maxLength: 6 },
);
const size = fc.integer({ min: 1, max: 50 });

/** The ways in which documents are written to a file. */
const FORMATS: Readonly<Record<string, (documents: readonly JsonValue[]) => string>> = {
  lines: (documents) => documents.map((document) => JSON.stringify(document)).join("\n"),
  "lines with CRLF": (documents) => documents.map((document) => `${JSON.stringify(document)}\r\n\r\n`).join(""),
  array: (documents) => JSON.stringify(documents),
  "indented array": (documents) => JSON.stringify(documents, null, 2),
  page: (documents) => JSON.stringify({ next: "x", value: documents, count: documents.length }),
  "indented page": (documents) => JSON.stringify({ items: documents, next: ["x"] }, null, "\t"),
  "indented, one below the other": (documents) =>
    documents.map((document) => JSON.stringify(document, null, 2)).join("\n"),
  "one behind the other": (documents) => documents.map((document) => JSON.stringify(document)).join(""),
};

describe("reading documents", () => {
  it.each(Object.keys(FORMATS).map((format) => ({ format })))(
    "gives back what was written: $format",
    async ({ format }) => {
      await fc.assert(
        fc.asyncProperty(documentsOf, size, fc.boolean(), async (documents, chunkSize, isZipped) => {
          const text = FORMATS[format]!(documents);
          const read = await collectDocuments(inChunks(isZipped ? gzipSync(text) : Buffer.from(text), chunkSize));
          const values = read.map(({ result }) =>
            result.ok ? JSON.stringify(result.value) : result.issues[0].message,
          );
          expect(values).toStrictEqual(documents.map((document) => JSON.stringify(document)));
          expect(read.map(({ index }) => index)).toStrictEqual(documents.map((_, index) => index));
        }),
      );
    },
  );

  it("loses no line after a whole first one: each is a document, or counted in one that stands for several", async () => {
    const garbage = fc.stringMatching(/^[a-z{}[\],:"\\ 0-9]{1,12}$/).filter((line) => line.trim() !== "");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(garbage, fc.constant('{"a":1}'))), size, async (lines, chunkSize) => {
        const whole = lines.filter((line) => isNoArray(line));
        const read = await collectDocuments(inChunks(`{"a":0}\n${whole.join("\n")}\n`, chunkSize));
        expect(read.flatMap(linesOf)).toStrictEqual([1, ...whole.map((_, index) => index + 2)]);
      }),
      { examples: [[["a,0", ", "], 1]] },
    );
  });

  it("never throws on bytes, and does not depend on how they arrive", async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array)),
      fc.stringMatching(/^[a{}[\],:"\\ \n0]{0,60}$/).map((text) => Buffer.from(text)),
    );
    await fc.assert(
      fc.asyncProperty(bytes, size, async (data, chunkSize) => {
        const whole = await collectDocuments([data]);
        expect(await collectDocuments(inChunks(data, chunkSize))).toStrictEqual(whole);
      }),
    );
  });
});

/** The lines that a document stands for: its own, or those of a run that could not be read, which says how many they are. */
function linesOf({ line, lines = 1 }: SourceDocument): readonly number[] {
  return Array.from({ length: lines }, (_, at) => line + at);
}

/** A line that begins with a square bracket, or holds several values, may hold any number of documents. */
function isNoArray(line: string): boolean {
  return line === '{"a":1}' || !/[[{]/.test(line);
}
