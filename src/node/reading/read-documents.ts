import { constants } from "node:buffer";
import { fileURLToPath } from "node:url";
import type { Lane } from "../lane/index.js";
import { abortable } from "./abortable.js";
import { pipeChunks, streamChunks } from "./chunks.js";
import type { ByteSource } from "./chunks.js";
import { FileChunks } from "./file-chunks.js";
import type { CutDocument, SourceDocument } from "./source-document.js";
import { SourceReader } from "./source-reader.js";
import type { Arrival, DocumentBatch, Reading } from "./source-reader.js";
import { BOOLEAN_OPTION, describeType, requireOption } from "../../result/index.js";
import { findFiles } from "./sources.js";
import { standardInput } from "../standard-input.js";

/** A document above this size is refused unless the caller says otherwise: 64 MiB, in bytes. */
export const DEFAULT_MAX_DOCUMENT_BYTES: number = 64 * 1024 * 1024;

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
  /**
   * The size in bytes from which on a file of lines is handed out in blocks, and read by whoever asks for the batches; nothing is where
   * it is missing.
   */
  readonly smallestInBlocks?: number | undefined;
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
 * names, subdirectories included. A path that nothing is called by, and that holds `*` or `?`, stands for what is called so.
 *
 * Each document is given as it is in its source: `judgeDocument` and `checkDocument` open an envelope around it themselves, and
 * `unwrapDocuments` gives what is in one.
 *
 * Source: the design, §5.9.
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
  for await (const arrival of readArrivals(source, options)) yield* arrival;
}

/**
 * Reads as {@link readBatches} does, and gives together what has arrived together.
 *
 * @internal
 */
export async function* readArrivals(
  source: string | URL | ByteSource,
  options: BatchOptions = {},
): AsyncGenerator<Arrival, void, undefined> {
  const { signal, lane, smallestInBlocks, strictJson = false } = options;
  const reading: Reading = {
    limit: checkLimit(options.maxDocumentBytes ?? DEFAULT_MAX_DOCUMENT_BYTES),
    isStrict: strictJson,
    holdsBareValues: options.holdsBareValues === true,
    signal,
    lane,
    smallestInBlocks,
  };
  requireOption("strictJson", BOOLEAN_OPTION, strictJson);
  checkSource(source);
  signal?.throwIfAborted();
  if (source === "-") yield* readStream(standardInput(), options.name ?? "stdin", reading);
  else if (typeof source === "string") yield* readFiles(source, reading);
  else if (source instanceof URL) yield* readFiles(fileURLToPath(source), reading);
  else yield* readStream(source, options.name ?? "stream", reading);
}

/** Reads a file, or the files of a folder in the order of their names. */
async function* readFiles(start: string, reading: Reading): AsyncGenerator<Arrival, void> {
  const { signal } = reading;
  for await (const { path, size, isPipe, failure } of findFiles(start)) {
    signal?.throwIfAborted();
    if (failure !== undefined) yield [failedBatch(path, failure)];
    else if (isPipe) yield* new SourceReader(path, 0, reading).read(pipeChunks(path, signal));
    else {
      const file = new FileChunks(path);
      yield* new SourceReader(path, size, reading, file).read(file);
    }
  }
}

function readStream(stream: ByteSource, name: string, reading: Reading): AsyncGenerator<Arrival, void> {
  return new SourceReader(name, 0, reading).read(streamChunks(abortable(stream, reading.signal)));
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
