import type { Outcome } from "../../result/index.js";
import type { ExitCode } from "./exit-code.js";
import type { OptionValues } from "./options.js";
import type { ReadingWarning } from "./reading-warnings.js";

/** How another thread is started. */
export interface ThreadStarter {
  /** How many threads the machine runs at once. */
  readonly count: number;
  /** Starts a thread that does what a command does with each document. */
  readonly start: (task: ThreadTask) => Thread;
}

/** What a thread is to do: everything that its answers depend on, besides the blocks. */
export interface ThreadTask {
  /** The command that is run. */
  readonly command: string;
  readonly values: OptionValues;
}

/** Another thread. */
export interface Thread {
  /** Has it read a block; the answer comes when it has. */
  readonly read: (block: ThreadBlock) => Promise<ThreadAnswer | undefined>;
  readonly end: () => void;
}

/** A block of lines, and where it is in its source. */
export interface ThreadBlock {
  readonly source: string;
  readonly bytes: Uint8Array;
  readonly line: number;
  readonly index: number;
}

/** What a thread answers to a block; nothing where the documents after the block decide how its last ones are told. */
export interface ThreadAnswer {
  /** What is printed of its documents. */
  readonly printed: Uint8Array;
  /** How many documents there were, each run of unreadable ones counted once. */
  readonly documents: number;
  /** How many documents there were, all of them counted, and how many of these could not be read. */
  readonly read: number;
  readonly unreadable: number;
  readonly warnings: readonly ReadingWarning[];
  /** The documents that count alike, and how many of each, in the order in which they were met first. */
  readonly counts: readonly (readonly [Counted, number])[];
}

/** What is counted of a document, or of one of those in an envelope. */
export interface Counted {
  readonly state: string;
  readonly outcome: Outcome;
  /** Whether the document was read, and there was something to judge. */
  readonly isJudged: boolean;
  /** What it adds to the exit code. */
  readonly exitCode: ExitCode;
}
