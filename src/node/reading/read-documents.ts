import { constants } from "node:buffer";
import { fileURLToPath } from "node:url";
import type { Lane } from "../lane/index.js";
import { abortable } from "./abortable.js";
import { fileChunks, pipeChunks, streamChunks, textChunks } from "./chunks.js";
import type { ByteSource } from "./chunks.js";
import { Collector } from "./collector.js";
import { DocumentCutter } from "./document-cutter.js";
import { UnreadableRuns } from "./unreadable-runs.js";
import type { CutDocument, SourceDocument } from "./source-document.js";
import { BOOLEAN_OPTION, describeType, requireOption } from "../../result/index.js";
import { brokeOff, findFiles, unavailable } from "./sources.js";
import { standardInput } from "./standard-input.js";

/** A document above this size is refused unless the caller says otherwise: 64 MiB, in bytes. */
export const DEFAULT_MAX_DOCUMENT_BYTES: number = 64 * 1024 * 1024;

/** How much text is cut at once; small enough that its documents die young. */
const CUT_AT_ONCE = 64 * 1024;

/** How documents are read. */
export interface ReadingOptions {
  /** A larger document is refused without being held, in bytes; 64 MiB by default. */
  readonly maxDocumentBytes?: number | undefined;
  /** Ends the reading: the iteration throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Refuses comments, trailing commas, colours, and JSON among the words of a log, which are read with a warning otherwise. */
  readonly strictJson?: boolean | undefined;
  /** What a stream is called in `source`; `stream` by default, `stdin` for standard input. */
  readonly name?: string | undefined;
}

/**
 * How documents are read by the program itself.
 *
 * @internal
 */
export interface BatchOptions extends ReadingOptions {
  /** Only the verdicts on the documents are wanted: twins may come without what these do not depend on. */
  readonly lane?: Lane | undefined;
  /** Takes bare numbers and booleans on lines of their own for a part of a table, and no documents, where nothing else is there. */
  readonly holdsBareValues?: boolean | undefined;
}

/** What is the same for all sources of one reading. */
interface Reading {
  readonly limit: number;
  readonly isStrict: boolean;
  readonly holdsBareValues: boolean;
  readonly signal: AbortSignal | undefined;
  readonly lane: Lane | undefined;
}

/** Some documents that were read together, and how far the reading is. */
export interface DocumentBatch {
  readonly source: string;
  readonly documents: readonly SourceDocument[];
  /** How many bytes of the source were read for this batch, as they lie there (compressed ones if they are). */
  readonly bytes: number;
  /** Set on the last batch of a source that was read to its end: how many documents it held. */
  readonly total?: number;
}

/**
 * Reads the documents of a file, a directory, a stream or standard input, one after the other, in the order of the
 * input.
 *
 * JSON, arrays of documents, query pages (an object whose `value` or `items` is an array) and NDJSON are told apart by
 * content, and each may be gzipped. Memory does not grow with the file: a huge array is cut into its elements while it
 * is read. Nothing is lost: a broken document is a failed `result` with its source and line, and reading goes on; so
 * is a source that cannot be opened or breaks off.
 *
 * In a directory, files named `*.json`, `*.ndjson`, `*.jsonl`, or these with `.gz`, are read, in the order of their
 * names, subdirectories included.
 *
 * Source: design §5.9.
 *
 * @param source - a path or `file:` URL, `"-"` for standard input, or anything that gives bytes or text piece by piece
 * @param options - the size limit, a signal to stop, a name for a stream
 * @returns the documents; asking for the next is what reads on, so a slow consumer holds the reading back
 * @throws TypeError when `source` is nothing that can be read, or `maxDocumentBytes` no whole number from 1 to the longest
 *   text that the engine can hold
 * @example
 * ```ts
 * import { readDocuments } from "twinstate/node";
 *
 * const found: boolean[] = [];
 * for await (const { result } of readDocuments(['{"deviceId":"edge-1"}\n', "oops\n"])) found.push(result.ok);
 * found; // → [true, false]
 * ```
 */
export async function* readDocuments(
  source: string | URL | ByteSource,
  options: ReadingOptions = {},
): AsyncGenerator<SourceDocument, void, undefined> {
  for await (const { documents } of readBatches(source, options)) {
    for (const document of documents) {
      yield document;
      options.signal?.throwIfAborted();
    }
  }
}

/**
 * Reads as {@link readDocuments} does, some documents at a time, with what a progress bar wants to know.
 *
 * @internal
 */
export async function* readBatches(
  source: string | URL | ByteSource,
  options: BatchOptions = {},
): AsyncGenerator<DocumentBatch, void, undefined> {
  const { signal, lane, strictJson = false } = options;
  const reading: Reading = {
    limit: checkLimit(options.maxDocumentBytes ?? DEFAULT_MAX_DOCUMENT_BYTES),
    isStrict: strictJson,
    holdsBareValues: options.holdsBareValues === true,
    signal,
    lane,
  };
  requireOption("strictJson", BOOLEAN_OPTION, strictJson);
  checkSource(source);
  signal?.throwIfAborted();
  if (source === "-") {
    yield* readStream(standardInput(), options.name ?? "stdin", reading);
  } else if (typeof source === "string" || source instanceof URL) {
    for await (const file of findFiles(typeof source === "string" ? source : fileURLToPath(source))) {
      const { path, isPipe, failure } = file;
      signal?.throwIfAborted();
      if (failure !== undefined) yield failedBatch(path, failure);
      else yield* readSource(path, isPipe ? pipeChunks(path, signal) : fileChunks(path), reading);
    }
  } else {
    yield* readStream(source, options.name ?? "stream", reading);
  }
}

function readStream(stream: ByteSource, name: string, reading: Reading): AsyncGenerator<DocumentBatch, void> {
  return readSource(name, streamChunks(abortable(stream, reading.signal)), reading);
}

async function* readSource(
  source: string,
  chunks: AsyncIterable<Buffer>,
  { limit, isStrict, holdsBareValues, signal, lane }: Reading,
): AsyncGenerator<DocumentBatch, void> {
  const collector = new Collector(source, limit);
  const runs = new UnreadableRuns((document) => {
    collector.take(document);
    if (collector.isRecording) cutter.leaveLane();
  }, holdsBareValues);
  const visit = (document: CutDocument): void => {
    runs.take(document);
  };
  const cutter = new DocumentCutter(limit, visit, { isStrict, lane });
  const reading = { isOpen: false, bytes: 0 };
  const counted = tap(chunks, (count) => {
    reading.isOpen = true;
    reading.bytes += count;
  });
  const takeBytes = (): number => {
    const { bytes } = reading;
    reading.bytes = 0;
    return bytes;
  };
  let failure: CutDocument["result"] | undefined;
  try {
    for await (const chunk of textChunks(counted)) {
      for (let at = 0; at < chunk.length; at += CUT_AT_ONCE) {
        signal?.throwIfAborted();
        const piece = chunk.subarray(at, at + CUT_AT_ONCE);
        collector.bytes += piece.length;
        cutter.push(piece);
        yield { source, documents: collector.release(), bytes: takeBytes() };
      }
    }
  } catch (error) {
    signal?.throwIfAborted();
    failure = reading.isOpen ? brokeOff(source, cutter.currentLine, error) : unavailable(source, error);
  }
  const line = reading.isOpen ? cutter.currentLine : 0;
  cutter.finish();
  runs.finish();
  collector.finish();
  if (failure === undefined) {
    yield { source, documents: collector.release(), bytes: takeBytes(), total: collector.count };
    return;
  }
  const documents = collector.release();
  const broken: SourceDocument = { source, line, index: collector.count, result: failure };
  yield { source, documents: [...documents, broken], bytes: takeBytes() };
}

async function* tap(chunks: AsyncIterable<Buffer>, see: (bytes: number) => void): AsyncGenerator<Buffer, void> {
  for await (const chunk of chunks) {
    see(chunk.length);
    yield chunk;
  }
  see(0);
}

function failedBatch(source: string, result: CutDocument["result"]): DocumentBatch {
  return { source, documents: [{ source, line: 0, index: 0, result }], bytes: 0 };
}

function checkSource(source: unknown): void {
  if (typeof source === "string" || source instanceof URL) return;
  if (typeof source === "object" && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source))
    return;
  throw new TypeError(
    `source must be a path, a file: URL, "-", or something that gives bytes or text piece by piece, not ${describeType(source)}.`,
  );
}

function checkLimit(limit: number): number {
  if (Number.isSafeInteger(limit) && limit >= 1 && limit <= constants.MAX_STRING_LENGTH) return limit;
  throw new TypeError(
    `maxDocumentBytes must be a whole number from 1 to ${constants.MAX_STRING_LENGTH}, not ${String(limit)}.`,
  );
}
