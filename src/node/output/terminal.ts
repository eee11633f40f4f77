import type { Writable } from "node:stream";

/** A stream that is written to; `isTTY` when a person is watching it. */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean;
  /** How many characters a line of the terminal has. */
  readonly columns?: number;
}

/** Where a command prints to. */
export interface Terminal {
  /** Data, and nothing else. */
  readonly stdout: OutputStream;
  /** Everything that is not data. */
  readonly stderr: OutputStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A clock in milliseconds, for the rate and the remaining time. */
  readonly now: () => number;
}
