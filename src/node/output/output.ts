import { pieces, withoutActive } from "./printable.js";
import type { OutputStream } from "./terminal.js";

/** How many bytes are collected before they are written; a system call costs more than a twin. */
const BATCH = 64 * 1024;

/** How many bytes the collection holds: a batch, and what the last documents that were read together add to it. */
const ROOM = 4 * BATCH;

/** What a code unit takes at most in UTF-8, in bytes. */
const WIDEST = 3;

const DELETE = 0x7f;

/**
 * Writes data in batches, waits for a slow reader, and takes it quietly when the reader has gone (`| head`).
 *
 * @internal
 */
export class Output {
  /** Whether nobody reads any more. */
  isClosed = false;
  /** Filled again and again: whoever reads slowly has taken it all before it is filled anew. */
  private collected = Buffer.allocUnsafe(ROOM);
  private length = 0;
  /** What is to be written before that, when more came than there was room for. */
  private earlier: Buffer[] = [];
  private failure: Error | undefined;
  private readonly stream: OutputStream;

  constructor(stream: OutputStream) {
    this.stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.isClosed = true;
      if (error.code !== "EPIPE") this.failure = error;
    });
  }

  /** Whether nothing is collected. */
  get isEmpty(): boolean {
    return this.earlier.length === 0 && this.length === 0;
  }

  /** Whether enough is collected to be written. */
  get isFull(): boolean {
    return this.earlier.length > 0 || this.length >= BATCH;
  }

  /**
   * Collects a text; it becomes bytes at once, while it is still warm from being put together. What a terminal would obey is
   * escaped as JSON does it: values keep what they say, and other formats have none of it left.
   */
  write(text: string): void {
    if (!this.fits(text)) {
      for (const piece of pieces(text)) this.writeBytes(Buffer.from(withoutActive(piece)));
      return;
    }
    const end = this.length + this.collected.write(text, this.length);
    // Where a byte is a code unit all is ASCII, of which only DEL is active: nearly every text is done here.
    const isAscii = end - this.length === text.length;
    const safe = isAscii && !this.collected.subarray(this.length, end).includes(DELETE) ? text : withoutActive(text);
    if (safe === text) this.length = end;
    else if (this.fits(safe)) this.length += this.collected.write(safe, this.length);
    else this.writeBytes(Buffer.from(safe));
  }

  private fits(text: string): boolean {
    return text.length * WIDEST <= ROOM - this.length;
  }

  /** Takes bytes that are complete already, and stay as they are until they are written. */
  writeBytes(bytes: Buffer): void {
    if (bytes.length > BATCH) {
      this.setAside();
      this.earlier.push(bytes);
    } else this.copyBytes(bytes);
  }

  /** Takes bytes that are complete already, and good only for now. */
  copyBytes(bytes: Buffer): void {
    if (bytes.length > ROOM - this.length) this.setAside();
    if (bytes.length > ROOM) this.earlier.push(Buffer.from(bytes));
    else this.length += bytes.copy(this.collected, this.length);
  }

  /** Puts what is collected with what is to be written first. */
  private setAside(): void {
    if (this.length === 0) return;
    this.earlier.push(this.collected.subarray(0, this.length));
    this.collected = Buffer.allocUnsafe(ROOM);
    this.length = 0;
  }

  /**
   * Writes what is collected and waits until it is taken.
   *
   * @throws whatever went wrong, unless it was only that nobody reads any more
   */
  async flush(): Promise<void> {
    const written = [...this.earlier, this.collected.subarray(0, this.length)];
    this.earlier = [];
    this.length = 0;
    for (const piece of written) if (piece.length > 0 && !this.isClosed) await this.take(piece);
    if (this.failure !== undefined) throw this.failure;
  }

  /** Writes some bytes and waits until they may be overwritten. */
  private async take(bytes: Uint8Array): Promise<void> {
    await new Promise<void>((resolve) => {
      this.stream.write(bytes, () => {
        resolve();
      });
    });
  }
}
