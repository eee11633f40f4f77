import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { collectDocuments, inChunks, summarize } from "../../support/documents.js";

const FIRST = { recording: 1, at: "2026-03-02T08:10:00Z", twin: { deviceId: "edge-1" } };
const SECOND = { at: "2026-03-02T08:11:00Z", change: "patchReported", patch: { a: 1 } };
const lines = (...values: readonly unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join("");

describe("a file whose first line is a recording", () => {
  it("is one document, with the lines behind it as entries", async () => {
    const documents = await collectDocuments(inChunks(lines(FIRST, SECOND, SECOND), 10));
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({ line: 1, index: 0, entries: [SECOND, SECOND] });
    expect(summarize(documents)).toStrictEqual([[1, FIRST]]);
  });

  it("may be that line alone", async () => {
    expect((await collectDocuments([lines(FIRST)]))[0]?.entries).toStrictEqual([]);
  });

  it("cannot be read when one of its lines cannot", async () => {
    const documents = await collectDocuments([`${lines(FIRST)}{"at":\n${lines(SECOND)}`]);
    expect(summarize(documents)).toStrictEqual([[1, "truncated-json"]]);
    expect(documents[0]?.result.issues[0]?.message).toMatch(/line 2/);
  });

  it("cannot be read when it is larger than the limit", async () => {
    const text = lines(FIRST, ...Array.from({ length: 10 }, () => SECOND));
    expect(summarize(await collectDocuments(inChunks(text, 10), { maxDocumentBytes: 300 }))).toStrictEqual([
      [1, "document-too-large"],
    ]);
  });

  it("is measured unpacked, so that a small gzip file cannot fill the memory", async () => {
    const text = lines(FIRST, ...Array.from({ length: 1000 }, () => SECOND));
    const packed = gzipSync(text);
    expect(packed.length).toBeLessThan(1000);
    expect(summarize(await collectDocuments([packed], { maxDocumentBytes: 1000 }))).toStrictEqual([
      [1, "document-too-large"],
    ]);
    expect(await collectDocuments([packed], { maxDocumentBytes: text.length })).toMatchObject([
      { result: { ok: true } },
    ]);
  });

  it("is none when the recording is not the first document", async () => {
    expect(await collectDocuments([lines(SECOND, FIRST, SECOND)])).toHaveLength(3);
  });

  it("is none when the member says something else", async () => {
    expect(await collectDocuments([lines({ recording: 2 }, SECOND)])).toHaveLength(2);
  });
});
