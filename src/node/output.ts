import type { OutputStream } from "./world.js";

/** How many characters are collected before they are written; a system call costs more than a twin. */
const BATCH = 64 * 1024;

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
    const { batch } = this;
    this.batch = "";
    if (batch !== "" && !this.isClosed) {
      await new Promise<void>((resolve) => {
        this.stream.write(batch, () => {
          resolve();
        });
      });
    }
    if (this.failure !== undefined) throw this.failure;
  }
}
