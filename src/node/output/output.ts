import { pieces, withoutActive } from "./printable.js";
import type { OutputStream } from "./terminal.js";

/** How many bytes are collected before they are written; a system call costs more than a twin. */
const BATCH = 64 * 1024;

/** How many bytes the collection holds at first: a batch, and what the last documents that were read together mostly add to it. */
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
  private collected = Buffer.allocUnsafeSlow(ROOM);
  private start = 0;
  private end = 0;
  /** What is to be written before what is collected. */
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
    return this.earlier.length === 0 && this.end === this.start;
  }

  /** Whether enough is collected to be written. */
  get isFull(): boolean {
    return this.earlier.length > 0 || this.end - this.start >= BATCH;
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
    const end = this.end + this.collected.write(text, this.end);
    // Where a byte is a code unit all is ASCII, of which only DEL is active: nearly every text is done here.
    const isAscii = end - this.end === text.length;
    const safe = isAscii && !this.collected.subarray(this.end, end).includes(DELETE) ? text : withoutActive(text);
    if (safe === text) this.end = end;
    else if (this.fits(safe)) this.end += this.collected.write(safe, this.end);
    else this.writeBytes(Buffer.from(safe));
  }

  private fits(text: string): boolean {
    return text.length * WIDEST <= this.collected.length - this.end;
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
    this.makeRoom(bytes.length);
    this.end += bytes.copy(this.collected, this.end);
  }

  /** Makes the room larger where more comes at once, and keeps it: new memory for each time costs more than what is written to it. */
  private makeRoom(size: number): void {
    if (size <= this.collected.length - this.end) return;
    const kept = this.collected.subarray(this.start, this.end);
    this.collected = Buffer.allocUnsafeSlow(2 * (kept.length + size));
    this.start = 0;
    this.end = kept.copy(this.collected);
  }

  /** Puts what is collected with what is to be written first. */
  private setAside(): void {
    if (this.end > this.start) this.earlier.push(this.collected.subarray(this.start, this.end));
    this.start = this.end;
  }

  /**
   * Writes what is collected and waits until it is taken.
   *
   * @throws whatever went wrong, unless it was only that nobody reads any more
   */
  async flush(): Promise<void> {
    this.setAside();
    const written = this.earlier;
    this.earlier = [];
    this.start = 0;
    this.end = 0;
    for (const piece of written) if (!this.isClosed) await this.take(piece);
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
