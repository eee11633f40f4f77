import type { OutputStream } from "./world.js";

/** How many characters are collected before they are written; a system call costs more than a twin. */
const BATCH = 64 * 1024;

/** What one call to the system writes at most, in bytes: a batch of plain letters and the line that filled it. */
const PIECE = 2 * BATCH;

/**
 * Writes data in batches, waits for a slow reader, and takes it quietly when the reader has gone (`| head`).
 *
 * @internal
 */
export class Output {
  /** Whether nobody reads any more. */
  isClosed = false;
  private batch = "";
  private failure: Error | undefined;
  private readonly stream: OutputStream;
  private readonly encoder = new TextEncoder();
  /** Filled again and again; whoever reads slowly has taken it all before the next piece is put there. */
  private readonly piece = new Uint8Array(PIECE);

  constructor(stream: OutputStream) {
    this.stream = stream;
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.isClosed = true;
      if (error.code !== "EPIPE") this.failure = error;
    });
  }

  /** Whether enough is collected to be written. */
  get isFull(): boolean {
    return this.batch.length >= BATCH;
  }

  /** Collects a text. */
  write(text: string): void {
    this.batch += text;
  }

  /**
   * Writes what is collected and waits until it is taken.
   *
   * @throws whatever went wrong, unless it was only that nobody reads any more
   */
  async flush(): Promise<void> {
    let rest = this.batch;
    this.batch = "";
    while (rest !== "" && !this.isClosed) {
      const { read, written } = this.encoder.encodeInto(rest, this.piece);
      await this.take(this.piece.subarray(0, written));
      rest = rest.slice(read);
    }
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
