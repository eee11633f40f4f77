import type { CauseCode } from "../cause-codes.js";

/** One row of the table of causes: what a failure text has in it, and what that means. */
export interface DescriptionCause {
  /** The code of the reason that it gives. */
  readonly code: CauseCode | "unpullable-image" | "pull-probably-timed-out";
  /** What gives the cause away, in lower case: one of them is enough, and of a list every one is needed. */
  readonly words: readonly (string | readonly string[])[];
  /** What was the matter, as a phrase after "The module … could not be …:". */
  readonly says: string;
}
