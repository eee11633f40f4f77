import type { Outcome } from "../../result/index.js";
import type { JsonValue } from "../../json/index.js";
import type { GapClass } from "./gaps.js";
import type { LearnedText } from "./learned-text.js";

/** How a document counts. */
export interface DocumentCount {
  readonly state: string;
  readonly outcome: Outcome;
  readonly isJudged: boolean;
}

/** What is printed of a document, and how it counts. */
export interface Printed {
  readonly text: string;
  readonly counted: DocumentCount;
}

/** What is known of documents that differ in their gaps only. */
export interface KnownDocument {
  readonly key: Buffer;
  readonly gapClass: GapClass;
  /** The exits of which it makes a difference whether they were never, a bit for each. */
  readonly exits: number;
  readonly text: LearnedText;
  readonly counted: DocumentCount;
}

/** A document that was met before and is not known yet: whoever judges it may teach what is printed of it. */
export interface Sighting {
  /** Learns what is printed of the document, which was just printed, by having it printed with marks in its gaps. */
  readonly learn: (actual: string, print: (document: JsonValue) => Printed) => void;
}
