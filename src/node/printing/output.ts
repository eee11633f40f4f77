import type { OutputStream } from "./terminal.js";

/** How many bytes are collected before they are written; a system call costs more than a twin. */
const BATCH = 64 * 1024;

/** How many bytes the collection holds: a batch, and what the last documents that were read together add to it. */
const ROOM = 4 * BATCH;

/** What a code unit takes at most in UTF-8, in bytes. */
const WIDEST = 3;

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

  /** Collects a text; it becomes bytes at once, while it is still warm from being put together. */
  write(text: string): void {
    if (text.length * WIDEST <= ROOM - this.length) this.length += this.collected.write(text, this.length);
    else this.writeBytes(Buffer.from(text));
  }

  /** Takes bytes that are complete already, and stay as they are. */
  writeBytes(bytes: Buffer): void {
    if (bytes.length <= BATCH && bytes.length <= ROOM - this.length) {
      this.length += bytes.copy(this.collected, this.length);
      return;
    }
    if (this.length > 0) {
      this.earlier.push(this.collected.subarray(0, this.length));
      this.collected = Buffer.allocUnsafe(ROOM);
      this.length = 0;
    }
    this.earlier.push(bytes);
  }

  /**
   * Writes what is collected and waits until it is taken.
   *
   * @throws whatever went wrong, unless it was only that nobody reads any more
   */
  async flush(): Promise<void> {
    const pieces = [...this.earlier, this.collected.subarray(0, this.length)];
    this.earlier = [];
    this.length = 0;
    for (const piece of pieces) if (piece.length > 0 && !this.isClosed) await this.take(piece);
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
