import { constants, openSync } from "node:fs";
import { open } from "node:fs/promises";
import { unzip } from "./unzip.js";

/** How much is read from a file at once. */
const FILE_CHUNK = 1024 * 1024;

/** The first two bytes of gzip data. */
const GZIP_MARK = Buffer.from([0x1f, 0x8b]);

const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** Enough bytes to tell gzip data and byte order marks. */
const HEAD = 3;

/** Anything that gives bytes or text piece by piece: a stream, a generator, an array. */
export type ByteSource = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/**
 * Reads a file in pieces of 1 MiB, the next one while the last is worked on; each piece is good only until the next is
 * asked for.
 *
 * @internal
 */
export async function* fileChunks(path: string): AsyncGenerator<Buffer, void> {
  const handle = await open(path);
  const read = (buffer: Buffer): Promise<Buffer> =>
    handle.read(buffer, 0, FILE_CHUNK, null).then(({ bytesRead }) => buffer.subarray(0, bytesRead));
  let [current, other] = [Buffer.allocUnsafe(FILE_CHUNK), Buffer.allocUnsafe(FILE_CHUNK)];
  let pending = read(current);
  try {
    for (let piece = await pending; piece.length > 0; piece = await pending) {
      [current, other] = [other, current];
      pending = read(current);
      // A failure is met where it is awaited; until then it must not count as unhandled.
      pending.catch(() => undefined);
      yield piece;
    }
  } finally {
    await handle.close();
  }
}

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

/**
 * Takes the pieces of a stream as buffers; text counts as UTF-8.
 *
 * @internal
 */
export async function* streamChunks(stream: ByteSource): AsyncGenerator<Buffer, void> {
  for await (const piece of stream) {
    yield typeof piece === "string"
      ? Buffer.from(piece, "utf8")
      : Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
  }
}

/**
 * Gives the text behind the bytes: unpacks gzip data, which it knows by its first bytes, and drops a byte order mark.
 *
 * @internal
 */
export async function* textChunks(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  const [head, rest] = await splitHead(chunks[Symbol.asyncIterator]());
  if (head.subarray(0, 2).equals(GZIP_MARK)) yield* textChunks(unzip(joined(head, rest)));
  else yield* joined(head.subarray(0, 3).equals(BYTE_ORDER_MARK) ? head.subarray(3) : head, rest);
}

async function splitHead(chunks: AsyncIterator<Buffer>): Promise<readonly [Buffer, AsyncIterator<Buffer>]> {
  let head: Buffer = Buffer.alloc(0);
  while (head.length < HEAD) {
    const step = await chunks.next();
    if (step.done === true) break;
    head = Buffer.concat([head, step.value]);
  }
  return [head, chunks];
}

async function* joined(head: Buffer, rest: AsyncIterator<Buffer>): AsyncGenerator<Buffer, void> {
  try {
    if (head.length > 0) yield head;
    for (let step = await rest.next(); step.done !== true; step = await rest.next()) yield step.value;
  } finally {
    await rest.return?.();
  }
}

/**
 * Drops byte order marks: files that were written one behind the other may each have brought one.
 *
 * @internal
 */
export function withoutMarks(bytes: Buffer): Buffer {
  let start = 0;
  while (bytes.subarray(start, start + 3).equals(BYTE_ORDER_MARK)) start += 3;
  return bytes.subarray(start);
}
