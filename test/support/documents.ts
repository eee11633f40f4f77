import { readDocuments } from "../../src/node/index.js";
import type { ByteSource, ReadingOptions, SourceDocument } from "../../src/node/index.js";

/** Cuts a text into pieces of so many bytes, as a pipe may deliver it. */
export function* inChunks(text: string | Buffer, size: number): Generator<Buffer> {
  const bytes = typeof text === "string" ? Buffer.from(text) : text;
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads everything that a source holds. */
export async function collectDocuments(
  source: string | URL | ByteSource,
  options?: ReadingOptions,
): Promise<SourceDocument[]> {
  const documents: SourceDocument[] = [];
  for await (const document of readDocuments(source, options)) documents.push(document);
  return documents;
}

/** What was read, in short: the line and the value, or the line and the code of the issue. */
export function summarize(documents: readonly SourceDocument[]): readonly (readonly [number, unknown])[] {
  return documents.map(({ line, result }) => [line, result.ok ? result.value : result.issues[0].code]);
}
