import type { FleetMember } from "../../result/index.js";
import type { Finding, Printer } from "../printing/index.js";

/** Documents that have something in common. */
export interface SummaryCount {
  readonly count: number;
  /** How many of them are in which state, in the order in which the states were met. */
  readonly states: ReadonlyMap<string, number>;
  /** The place of the worst outcome among all outcomes, the worst first. */
  readonly rank: number;
  /** Some of their names, the first ones. */
  readonly samples: readonly string[];
}

/** What a view has counted of some documents, as plain data that another thread can send. */
export interface ViewCounts {
  /** Of a summary: by what they have in common, in the order in which that was met; `null` for those that have nothing. */
  readonly summary?: ReadonlyMap<string | null, SummaryCount>;
  /** Of a list of what fails: the members that fail. */
  readonly failing?: readonly FleetMember[];
}

/** What a view counts until the end: what some documents come to can be added to what those before them do. */
export interface Counting {
  /** Gives what was counted since this was asked last, and forgets it. */
  readonly take: () => ViewCounts;
  /** Takes what somebody else has counted, of documents that come after all that were added so far. */
  readonly addCounts: (counts: ViewCounts) => void;
  /**
   * Adds documents that are like one but for their names, some of which were added before.
   *
   * @returns whether it did; it does not where their names are wanted
   */
  readonly addAlike: (finding: Finding, times: number) => boolean;
}

/** A view of a report. */
export interface ReportView extends Printer<Finding> {
  /** Missing where it prints the documents themselves. */
  readonly counting?: Counting | undefined;
}
