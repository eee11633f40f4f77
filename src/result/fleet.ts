/**
 * What became of one device of a fleet, in the words that all rooms share.
 *
 * Each room maps its own states to one of these; that is what lets a fleet be counted whatever its devices report.
 */
export const OUTCOMES = [
  "notStarted",
  "running",
  "succeeded",
  "failed",
  "superseded",
  "skipped",
  "stale",
  "unknown",
] as const;

/** One of the {@link OUTCOMES}. */
export type Outcome = (typeof OUTCOMES)[number];

/** One part of a device that is to blame for its outcome. */
export interface FailingPart {
  /** What sort of part it is. */
  readonly kind: "module" | "component" | "group";
  /** The part's name as the document spells it. */
  readonly name: string;
}

/** One device of a fleet: what state its room found it in, and what that means for a count. */
export interface FleetMember {
  /** The name of the device. */
  readonly id: string;
  /** The state in the words of the room that judged it. */
  readonly state: string;
  /** The same in the words that all rooms share. */
  readonly outcome: Outcome;
  /** The parts that are to blame; empty when none is. */
  readonly failing: readonly FailingPart[];
  /** Set where the outcome is open, something has failed and nothing is under way any more: a gate counts it as failed. */
  readonly settledFailing?: true | undefined;
}

/** The outcomes of members that may still change. */
export const OPEN_OUTCOMES: readonly Outcome[] = ["notStarted", "running", "stale", "unknown"];
