import type { LearnedBytes, RecalledPart, RecallOrder } from "../lane/index.js";
import type { LineTally } from "../lines/index.js";
import type { FleetCountPart } from "../../document/index.js";
import type { ViewCounts } from "./counting-view.js";
import type { ExitCode } from "./exit-code.js";
import type { OptionValues } from "./options.js";
import type { ReadingWarning } from "./reading-warnings.js";
import type { Outcome } from "../../result/index.js";
import type { FileRange, RangeLines } from "../reading/index.js";

/** How another thread is started. */
export interface ThreadStarter {
  /** How many threads the machine runs at once. */
  readonly count: number;
  /** Has a thread started that waits for its task. */
  readonly prepare?: () => void;
  /** Starts a thread that does what a command does with each document, or gives its task to the one that waits. */
  readonly start: (task: ThreadTask) => Thread;
}

/** What a thread is to do: everything that its answers depend on, besides the blocks. */
export interface ThreadTask {
  /** The command that is run. */
  readonly command: string;
  readonly values: OptionValues;
  /** What the command is called with besides its options and sources, such as a query. */
  readonly operands: readonly string[];
  /** What is kept of documents, as the scanner of the lane reads it, where blocks are only recalled to begin with. */
  readonly table?: Uint8Array | undefined;
}

/** The first thread, where it reads blocks in the way that the others do. */
export interface FirstThread {
  readonly read: (block: ThreadBlock) => Promise<ThreadReply>;
}

/** Another thread, which reads blocks. */
export interface Thread {
  /** Whether it would begin with a block at once, or is still being started. */
  readonly isReady: boolean;
  /** Has it read a block, whose memory is handed over; both come back when it has. */
  readonly read: (block: SentBlock) => Promise<ThreadReply>;
  readonly end: () => void;
}

/** What a thread is sent: a block of lines, or a range of a file. */
export type SentBlock = ThreadBlock | SentRange;

/** A range of a file whose lines make a block. */
export interface SentRange extends Pick<ThreadBlock, "source" | "recall"> {
  readonly range: FileRange;
  /** Memory that is handed over, for what is printed of its lines and the open ones. */
  readonly room: Uint8Array;
}

/** A block of lines, and where it is in its source. */
export interface ThreadBlock {
  readonly source: string;
  /** What is after them in their memory is free for what is printed. */
  readonly bytes: Uint8Array;
  readonly line: number;
  /** The index of its first document. */
  readonly index: number;
  /** How many lines of it are not blank. */
  readonly filled: number;
  /** Has it only recalled. */
  readonly recall?: BlockRecall | undefined;
}

/** How a block is recalled, without judging any document of it. */
export interface BlockRecall {
  readonly order: RecallOrder;
  /** What the first thread has learned since the last block. */
  readonly learned: Pick<LearnedBytes, "from" | "bytes"> | undefined;
}

/** What comes back of a block. */
export interface ThreadReply {
  /** The bytes of the block, in the memory that was handed over; of a range only that memory. */
  readonly bytes: Uint8Array;
  /** What was read of it, where it is a range. */
  readonly lines?: RangeLines | undefined;
  /** What came of it; nothing where the documents after the block decide how its last ones are told. */
  readonly answer: ThreadAnswer | undefined;
  /** What was recalled of it, where it was only recalled; what is open in it is read by the first thread. */
  readonly recalled?: RecalledAnswer | undefined;
}

/** What is known of a block, and what is not. */
export interface RecalledAnswer {
  readonly parts: readonly RecalledPart[];
  /** What is printed of what is known, in the memory of the block if there is room. */
  readonly printed: Uint8Array;
  /** The open lines of a range, one behind the other. */
  readonly open?: Uint8Array;
}

/** What came of a block, besides what is printed of it. */
export interface BlockAnswer {
  /** How many documents there were, each run of unreadable ones counted once. */
  readonly documents: number;
  /** What is counted of its documents; missing for lines that are rows. */
  readonly counts?: BlockCounts;
  /** What its lines came to, where they are rows. */
  readonly tally?: LineTally;
}

/** What a thread answers to a block. */
export interface ThreadAnswer extends BlockAnswer {
  /** What is printed of its documents, in the memory of the block if there is room. */
  readonly printed: Uint8Array;
}

/** What is counted of the documents of a block. */
export interface BlockCounts {
  /** How many documents there were, and how many of these could not be read, all those in runs counted. */
  readonly read: number;
  readonly unreadable: number;
  readonly warnings: readonly ReadingWarning[];
  /** The documents that count alike, and how many of each, in the order in which they were met first. */
  readonly alike: readonly (readonly [Counted, number])[];
  /** What a query was not asked about. */
  readonly left?: LeftOut | undefined;
  /** What a report counts until its end. */
  readonly totals?: ReportTotals | undefined;
}

/** What a report counts until its end, of the documents of a block. */
export interface ReportTotals {
  /** What its view counts, where it prints no documents. */
  readonly view?: ViewCounts | undefined;
  /** What its gate counts, where it has one. */
  readonly gate?: FleetCountPart | undefined;
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

/** What a query was not asked about, or answered and could not be printed. */
export interface LeftOut {
  readonly recordings: number;
  readonly values: number;
  readonly deep: number;
}
