import { constants, openSync } from "node:fs";
import { withoutMarks } from "./byte-order-mark.js";
import { decodeChunks, ENCODING_HEAD, encodingOf } from "./encoding.js";

/** The first two bytes of gzip data. */
const GZIP_MARK = Buffer.from([0x1f, 0x8b]);

/** Anything that gives bytes or text piece by piece: a stream, a generator, an array. */
export type ByteSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * Reads a named pipe. No thread waits in it for a writer that may never come: a signal ends the waiting, and so does
 * the end of the program.
 *
 * @internal
 */
export async function* pipeChunks(path: string, signal: AbortSignal | undefined): AsyncGenerator<Buffer, void> {
  const { Socket } = await import("node:net");
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const options = { fd, readable: true, writable: false };
  yield* new Socket(signal === undefined ? options : { ...options, signal }) as AsyncIterable<Buffer>;
}

/** The first half of a character at the end of a text. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/**
 * Takes the pieces of a stream as buffers; text counts as UTF-8, and may be cut inside of a character.
 *
 * @internal
 */
export async function* streamChunks(stream: ByteSource): AsyncGenerator<Buffer, void> {
  let half = "";
  for await (const piece of stream) {
    if (typeof piece === "string") {
      const text = half + piece;
      half = HALF_CHARACTER.exec(text)?.[0] ?? "";
      yield Buffer.from(half === "" ? text : text.slice(0, -1), "utf8");
      continue;
    }
    if (half !== "") yield Buffer.from(half, "utf8");
    half = "";
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
  if (half !== "") yield Buffer.from(half, "utf8");
}

/** gzip data in gzip data is unpacked down to this level. */
const MAX_GZIP_LEVELS = 8;

/**
 * Gives the text that the bytes stand for, as UTF-8 and without a byte order mark: unpacks gzip data and decodes UTF-16 and
 * UTF-32, which it knows by their first bytes.
 *
 * @throws NestedGzipError when gzip data lies more than 8 levels deep
 * @internal
 */
export async function* textChunks(chunks: AsyncIterable<Buffer>, level = 0): AsyncGenerator<Buffer, void> {
  const [head, rest] = await splitHead(chunks[Symbol.asyncIterator]());
  const whole = joined(head, rest);
  if (head.subarray(0, 2).equals(GZIP_MARK)) {
    if (level === MAX_GZIP_LEVELS) throw new NestedGzipError();
    const { unzip } = await import("./unzip.js");
    yield* textChunks(unzip(whole), level + 1);
    return;
  }
  const encoding = encodingOf(head);
  if (encoding === "utf-8") yield* withoutMark(whole);
  else yield* withoutMark(decodeChunks(whole, encoding));
}

/**
 * Tells where the text begins in a file by its first bytes; nothing where its bytes stand for the text in another way.
 *
 * @internal
 */
export function plainTextStart(head: Buffer): number | undefined {
  const isPlain = isTelling(head) && !head.subarray(0, 2).equals(GZIP_MARK) && encodingOf(head) === "utf-8";
  return isPlain ? head.length - withoutMarks(head).length : undefined;
}

/** Tells that gzip data lies in gzip data again and again, as no tool writes it. */
class NestedGzipError extends Error {
  readonly code = "GZIP_LEVELS";
}

/** Drops the byte order mark at the beginning; the first piece holds all of it. */
async function* withoutMark(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst ? withoutMarks(chunk) : chunk;
    isFirst = false;
  }
}

async function splitHead(chunks: AsyncIterator<Buffer>): Promise<readonly [Buffer, AsyncIterator<Buffer>]> {
  let head: Buffer = Buffer.alloc(0);
  while (!isTelling(head)) {
    const step = await chunks.next();
    if (step.done === true) break;
    head = Buffer.concat([head, step.value]);
  }
  return [head, chunks];
}

/** Whether the beginning tells what the bytes are; a fourth byte matters only for UTF-16 and UTF-32. */
function isTelling(head: Buffer): boolean {
  if (head.length >= ENCODING_HEAD) return true;
  return head.length === 3 && !head.includes(0) && head[0] !== 0xff;
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void> {
  try {
    if (head.length > 0) yield head;
    for (let step = await rest.next(); step.done !== true; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}
