import { open } from "node:fs/promises";
import { plainTextStart } from "./chunks.js";

/** How much is read from a file at once. */
const FILE_CHUNK = 1024 * 1024;

/**
 * Reads a file in pieces of 1 MiB, the next one while the last is worked on; each piece is good only until the next is asked for.
 *
 * @internal
 */
export class FileChunks implements AsyncIterable<Buffer> {
  /** What others read the file by, as long as the pieces are gone through. */
  descriptor = -1;
  /** Where the text begins; `undefined` where the bytes stand for it in another way, and before the first piece. */
  textStart: number | undefined;
  private readonly path: string;
  private skipped: number | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** Has the next piece begin at a place, in bytes of the file: who asks has read what comes before it. */
  skipTo(position: number): void {
    this.skipped = position;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer, void> {
    const handle = await open(this.path);
    this.descriptor = handle.fd;
    // Not every file has places; one that has none is never skipped in.
    let place: number | null = null;
    const read = async (buffer: Buffer): Promise<Buffer> => {
      const { bytesRead } = await handle.read(buffer, 0, FILE_CHUNK, place);
      if (place !== null) place += bytesRead;
      return buffer.subarray(0, bytesRead);
    };
    let [current, other] = [Buffer.allocUnsafe(FILE_CHUNK), Buffer.allocUnsafe(FILE_CHUNK)];
    let pending = read(current);
    try {
      this.textStart = plainTextStart(await pending);
      for (let piece = await pending; piece.length > 0; piece = await pending) {
        [current, other] = [other, current];
        pending = read(current);
        // A failure is met where it is awaited; until then it must not count as unhandled.
        pending.catch(() => undefined);
        yield piece;
        if (this.skipped === undefined) continue;
        await pending.catch(() => undefined);
        place = this.skipped;
        this.skipped = undefined;
        pending = read(current);
      }
    } finally {
      await handle.close();
    }
  }
}
