import type { Result } from "../../result/index.js";
import type { ReadingCode } from "../codes.js";
import { pipeChunks, streamChunks, textChunks } from "./chunks.js";
import type { ByteSource } from "./chunks.js";
import { FileChunks } from "./file-chunks.js";
import { brokeOff, findFiles, unavailable } from "./sources.js";

/** The text of one source while it arrives. */
export interface SourceText {
  /** The file's path as it was reached, or `stdin`. */
  readonly source: string;
  /** The size in bytes as it lies there; 0 where nobody knows. */
  readonly size: number;
  /** The text as UTF-8, unpacked and without a byte order mark; each piece is good only until the next is asked for. */
  readonly chunks: AsyncIterable<Buffer>;
  /** What it is read by where it is a file. */
  readonly file?: FileChunks;
  /** Says why the text could not be read, or not to its end. */
  readonly failure: (error: unknown, line: number) => Result<never, ReadingCode>;
}

/**
 * Opens a source as text, without looking for documents in it: a file, the files of a directory, or standard input.
 *
 * @param source - a path, or `-` for standard input
 * @param stdin - what standard input is
 * @returns the text of each file; where a place cannot be looked at, a text that fails
 * @internal
 */
export async function* sourceTexts(source: string, stdin: () => ByteSource): AsyncGenerator<SourceText, void> {
  if (source === "-") {
    yield { source: "stdin", size: 0, chunks: textChunks(streamChunks(stdin())), failure: failureOf("stdin") };
    return;
  }
  for await (const { path, size, isPipe, failure } of findFiles(source)) {
    if (failure === undefined) {
      const told = { source: path, size, failure: failureOf(path) };
      const file = new FileChunks(path);
      if (isPipe) yield { ...told, chunks: textChunks(pipeChunks(path, undefined)) };
      else yield { ...told, chunks: textChunks(file), file };
    } else yield { source: path, size: 0, chunks: failing(), failure: () => failure };
  }
}

/** A source that fails before its first line was never opened. */
function failureOf(source: string): SourceText["failure"] {
  return (error, line) => (line === 0 ? unavailable(source, error) : brokeOff(source, line, error));
}

// eslint-disable-next-line @typescript-eslint/require-await -- a text that fails where it would begin
async function* failing(): AsyncGenerator<Buffer, void> {
  throw new Error("There is nothing to read.");
}
