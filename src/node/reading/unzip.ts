import { createGunzip } from "node:zlib";

/** How much compressed data is unpacked at once, in bytes, so that a bomb of a thousand to one stays small. */
const COMPRESSED_CHUNK = 16 * 1024;

/** How much unpacked data comes at once, in bytes: small pieces cost more in events than unpacking does. */
const UNPACKED_CHUNK = 256 * 1024;

/** How much of a member is kept, in bytes as it is packed, to find what a break would have lost. */
const KEPT = 4 * 1024 * 1024;

/**
 * Unpacks gzip data piece by piece: every member of it, and padding of zeros between and behind them.
 *
 * What was unpacked before a break is given before the break is thrown, also where only the checksum at the end is wrong; of a
 * member of more than 4 MiB as it is packed, the last 16 KiB before the break may be missing.
 *
 * @internal
 */
export async function* unzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let unpacking = new Unpacking();
  try {
    for await (const piece of inPieces(chunks)) {
      let rest = piece;
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
    await unpacking.finish();
    yield* unpacking.release();
  } finally {
    unpacking.close();
  }
}

/** Cuts what comes into pieces that are unpacked at once. */
async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += COMPRESSED_CHUNK) yield chunk.subarray(at, at + COMPRESSED_CHUNK);
  }
}

/** The unpacking of members that stand directly one behind the other. */
class Unpacking {
  /** Whether a member ended and something stands behind it that is none. */
  isDone = false;
  private failure: Error | undefined;
  private ready: Buffer[] = [];
  private given = 0;
  private kept: Buffer[] = [];
  private keptSize = 0;
  private readonly gunzip = createGunzip({ chunkSize: UNPACKED_CHUNK });
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
    this.keep(bytes);
    const before = this.gunzip.bytesWritten;
    await Promise.race([this.ended, new Promise((resolve) => this.gunzip.write(bytes, resolve))]);
    return bytes.subarray(this.gunzip.bytesWritten - before);
  }

  /** Hands over what is unpacked, then throws what went wrong. */
  async *release(): AsyncGenerator<Buffer, void> {
    const { ready } = this;
    this.ready = [];
    for (const piece of ready) this.given += piece.length;
    yield* ready;
    if (this.failure === undefined) return;
    if (this.keptSize <= KEPT) yield* unpackAgain(this.kept, this.given);
    throw this.failure;
  }

  /** The engine drops what it unpacked from the piece in which it meets a break, so the pieces are kept to be tried again. */
  private keep(bytes: Buffer): void {
    this.keptSize += bytes.length;
    if (this.keptSize <= KEPT) this.kept.push(Buffer.from(bytes));
    else this.kept = [];
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

/** Unpacks pieces of which the last is broken, that one byte by byte, and answers what is there beyond `given` bytes. */
async function* unpackAgain(pieces: readonly Buffer[], given: number): AsyncGenerator<Buffer, void> {
  const gunzip = createGunzip();
  const unpacked: Buffer[] = [];
  let passed = 0;
  gunzip.on("data", (piece: Buffer) => {
    if (passed + piece.length > given) unpacked.push(piece.subarray(Math.max(0, given - passed)));
    passed += piece.length;
  });
  const failed = new Promise<void>((resolve) =>
    gunzip.once("error", () => {
      resolve();
    }),
  );
  const write = (bytes: Buffer): Promise<unknown> =>
    Promise.race([failed, new Promise((resolve) => gunzip.write(bytes, resolve))]);
  for (const piece of pieces.slice(0, -1)) await write(piece);
  for (const byte of pieces.at(-1) ?? []) {
    await write(Buffer.from([byte]));
    if (gunzip.destroyed) break;
  }
  gunzip.destroy();
  yield* unpacked;
}

function withoutPadding(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 0);
  return start === -1 ? bytes.subarray(bytes.length) : bytes.subarray(start);
}
