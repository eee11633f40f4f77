import { createGunzip } from "node:zlib";

/** How much compressed data is unpacked at once, in bytes, so that a bomb of a thousand to one stays small. */
const COMPRESSED_CHUNK = 16 * 1024;

/**
 * Unpacks gzip data piece by piece: every member of it, and padding of zeros between and behind them.
 *
 * What came before a break is given before the break is thrown.
 *
 * @internal
 */
export async function* unzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let unpacking = new Unpacking();
  try {
    for await (const chunk of chunks) {
      for (let at = 0; at < chunk.length; at += COMPRESSED_CHUNK) {
        let rest = chunk.subarray(at, at + COMPRESSED_CHUNK);
        while (rest.length > 0) {
          rest = await unpacking.take(rest);
          yield* unpacking.release();
          if (!unpacking.isDone) continue;
          rest = withoutPadding(rest);
          if (rest.length === 0) break;
          unpacking.close();
          unpacking = new Unpacking();
        }
      }
    }
    await unpacking.finish();
    yield* unpacking.release();
  } finally {
    unpacking.close();
  }
}

/** The unpacking of members that stand directly one behind the other. */
class Unpacking {
  /** Whether a member ended and something stands behind it that is none. */
  isDone = false;
  private failure: Error | undefined;
  private ready: Buffer[] = [];
  private readonly gunzip = createGunzip();
  private readonly ended: Promise<void>;

  constructor() {
    this.ended = new Promise((resolve) => {
      this.gunzip.once("end", () => {
        this.isDone = true;
        resolve();
      });
      this.gunzip.once("close", resolve);
    });
    this.gunzip.on("data", (piece: Buffer) => this.ready.push(piece));
    this.gunzip.on("error", (error) => {
      this.failure = error;
    });
  }

  /** Takes some bytes, and answers those that stand behind the last member. */
  async take(bytes: Buffer): Promise<Buffer> {
    if (this.isDone) return bytes;
    const before = this.gunzip.bytesWritten;
    await Promise.race([this.ended, new Promise((resolve) => this.gunzip.write(bytes, resolve))]);
    return bytes.subarray(this.gunzip.bytesWritten - before);
  }

  /** Hands over what is unpacked, then throws what went wrong. */
  *release(): Generator<Buffer, void> {
    const { ready } = this;
    this.ready = [];
    yield* ready;
    if (this.failure !== undefined) throw this.failure;
  }

  /** Tells that nothing more comes. */
  async finish(): Promise<void> {
    this.gunzip.end();
    await this.ended;
  }

  close(): void {
    this.gunzip.destroy();
  }
}

function withoutPadding(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  return start === -1 ? bytes.subarray(bytes.length) : bytes.subarray(start);
}
