import type { Outcome } from "../../result/index.js";
import type { JsonValue } from "../../json/index.js";
import type { GapClass } from "./gaps.js";
import type { LearnedText } from "./learned-text.js";

/** How a twin counts. */
export interface TwinCount {
  readonly state: string;
  readonly outcome: Outcome;
  readonly isJudged: boolean;
}

/** What is printed of a twin, and how it counts. */
export interface Printed {
  readonly text: string;
  readonly counted: TwinCount;
}

/** What is known of twins that differ in their gaps only. */
export interface KnownTwin {
  readonly key: Buffer;
  readonly gapClass: GapClass;
  /** The exits of which it makes a difference whether they were never, a bit for each. */
  readonly exits: number;
  readonly text: LearnedText;
  readonly counted: TwinCount;
}

/** A twin that was met before and is not known yet: whoever judges it may teach what is printed of it. */
export interface Sighting {
  /** Learns what is printed of the twin, which was just printed, by having it printed with marks in its gaps. */
  readonly learn: (actual: string, print: (twin: JsonValue) => Printed) => void;
}
