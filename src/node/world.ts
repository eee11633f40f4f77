import type { Writable } from "node:stream";
import type { ByteSource } from "./chunks.js";

/** A stream that is written to; `isTTY` when a person is watching it. */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  /** How many characters a line of the terminal has. */
  readonly columns?: number;
}

/** What a command touches of the world around it, so that tests can give it another. */
export interface World {
  readonly stdin: ByteSource;
  /** Data, and nothing else. */
  readonly stdout: OutputStream;
  /** Everything that is no data. */
  readonly stderr: OutputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A clock in milliseconds, for the rate and the remaining time. */
  readonly now: () => number;
}
