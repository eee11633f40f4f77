import type { JsonValue } from "../../json/index.js";
import type { Outcome } from "../../result/index.js";

/** How a document counts. */
export interface DocumentCount {
  readonly state: string;
  readonly outcome: Outcome;
  readonly isJudged: boolean;
  /** The number of what it is like in all that is counted, where more is counted than these. */
  readonly alike?: number | undefined;
}

/** What is printed of a document, and how it counts. */
export interface Printed {
  readonly text: string;
  readonly counted: DocumentCount;
}

/** A document that was met before and is not known yet: whoever judges it may teach what is printed of it. */
export interface Sighting {
  /** Learns what is printed of the document, which was just printed, by having it printed with marks in its gaps. */
  readonly learn: (actual: string, print: (document: JsonValue) => Printed) => void;
}
