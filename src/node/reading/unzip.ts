import { createGunzip } from "node:zlib";

/** How much compressed data is unpacked at once, in bytes, so that a bomb of a thousand to one stays small. */
const COMPRESSED_CHUNK = 16 * 1024;

/** How much unpacked data comes at once, in bytes: small pieces cost more in events than unpacking does. */
const UNPACKED_CHUNK = 256 * 1024;

/** How much of a member is kept, in bytes as it is packed, to find what a break would have lost. */
const KEPT = 4 * 1024 * 1024;

/** Bytes that may be after the last member: zeros, with which tapes and blocks are filled up, and what a shell or an editor adds. */
const PADDING: ReadonlySet<number> = new Set(Buffer.from("\0 \t\r\n"));

/** How many of them come one by one: no packed data ends with more of them. */
const SINGLE_BLANKS = 64;

/** A blank that is no zero. */
const BLANK = Buffer.from("\n");

/** What the engine says of two bytes that begin no member. */
const NO_MEMBER = "incorrect header check";

/**
 * Unpacks gzip data piece by piece: every member of it, zeros between members, and zeros and blanks after the last one.
 *
 * What was unpacked before a break is given before the break is thrown, also where only the checksum at the end is wrong; of a
 * member of more than 4 MiB as it is packed, the last 16 KiB before the break may be missing.
 *
 * @internal
 */
export async function* unzip(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  let unpacking = new Unpacking();
  let blanks: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of inPieces(chunks)) {
      let rest = piece;
      while (rest.length > 0) {
        rest = await unpacking.take(rest);
        yield* unpacking.release();
        if (!unpacking.isDone) continue;
        const behind = withoutPadding(rest);
        if (blanks.length === 0) blanks = firstBlank(rest.subarray(0, rest.length - behind.length));
        if (behind.length === 0) break;
        // Only at the end are blanks padding: what follows them is damage, even if it is another member.
        rest = Buffer.concat([blanks, behind]);
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

/** Cuts what comes into pieces that are unpacked at once; blanks at their ends come one by one, so that it is known where a member ends among them. */
async function* inPieces(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer, void> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += COMPRESSED_CHUNK) {
      const piece = chunk.subarray(at, at + COMPRESSED_CHUNK);
      const start = startOfBlanks(piece);
      const end = Math.min(piece.length, start + SINGLE_BLANKS);
      if (start > 0) yield piece.subarray(0, start);
      for (let single = start; single < end; single += 1) yield piece.subarray(single, single + 1);
      if (end < piece.length) yield piece.subarray(end);
    }
  }
}

/** Where the padding at the end of a piece begins; its length if that is nothing, or zeros alone. */
function startOfBlanks(piece: Buffer): number {
  let start = piece.length;
  while (start > 0 && PADDING.has(piece.readUInt8(start - 1))) start -= 1;
  return firstBlank(piece.subarray(start)).length === 0 ? piece.length : start;
}

/** The unpacking of members that stand directly one behind the other. */
class Unpacking {
  /** Whether a member ended and something stands behind it that is none. */
  isDone = false;
  private failure: Error | undefined;
  /** How many of the last bytes are padding, of those that came without anything else. */
  private padding = 0;
  /** Whether the last byte is a blank that is no zero. */
  private endsWithBlank = false;
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
    this.padding = withoutPadding(bytes).length === 0 ? this.padding + bytes.length : 0;
    this.endsWithBlank = this.padding > 0 && bytes.at(-1) !== 0;
    await Promise.race([this.ended, new Promise((resolve) => this.gunzip.write(bytes, resolve))]);
    if (this.padding > 1 && this.failure?.message === NO_MEMBER) {
      this.failure = undefined;
      this.isDone = true;
      return BLANK;
    }
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

  /** Tells that nothing more comes. One blank alone is padding if it begins no member with another one; a member that the other one breaks was cut off. */
  async finish(): Promise<void> {
    if (this.endsWithBlank) await this.tryBlank();
    if (this.failure !== undefined) this.failure = Object.assign(new Error("cut off"), { code: "Z_BUF_ERROR" });
    if (this.isDone) return;
    this.gunzip.end();
    await this.ended;
  }

  /** Takes a blank that did not come, and keeps nothing of it: in a member that was cut off it stands for something. */
  private async tryBlank(): Promise<void> {
    const { kept } = this;
    this.kept = [];
    this.gunzip.removeAllListeners("data").resume();
    await this.take(BLANK);
    this.kept = kept;
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
  const start = bytes.findIndex((byte) => !PADDING.has(byte));
  return start === -1 ? bytes.subarray(bytes.length) : bytes.subarray(start);
}

/** The first byte of padding that is no zero, which begins no member; nothing where there is none. */
function firstBlank(padding: Buffer): Buffer {
  const start = padding.findIndex((byte) => byte !== 0);
  return start === -1 ? padding.subarray(padding.length) : padding.subarray(start, start + 1);
}
