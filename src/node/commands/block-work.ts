import type { Lane } from "../lane/index.js";
import type { Output } from "../output/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { BlockAnswer, Counted, LeftOut, ReportTotals, ThreadBlock } from "./thread-task.js";

/** What a command does with a block: it prints what comes of it, and answers what it counts. */
export type BlockWork = (block: ThreadBlock) => Promise<BlockAnswer | undefined>;

/** How what is in a document counts, and how many times. */
export type Content = readonly (readonly [Counted, number])[];

/** What a command does with each document, in whatever thread: it prints it, and says how what is in it counts. */
export interface DocumentWork {
  readonly output: Output;
  readonly take: (document: SourceDocument) => Content;
  /** Reads twins only as far as their verdicts depend on them, where no more is wanted. */
  readonly lane: Lane | undefined;
  /** What was left out since this was asked last. */
  readonly takeLeftOut?: () => LeftOut;
  /** What is counted until the end, of the documents since this was asked last. */
  readonly takeTotals?: () => ReportTotals;
}
