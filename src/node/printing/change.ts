import type { Outcome, Reason } from "../../result/index.js";
import { printable } from "../output/index.js";
import type { Paint } from "../output/index.js";
import { durationText } from "./duration.js";
import type { Finding } from "./finding.js";

/** What was seen of one document; not the document, which may be large. */
export interface Sight {
  readonly source: string;
  readonly line: number;
  readonly index: number;
  readonly kind: string;
  readonly id: string | null;
  readonly state: string;
  readonly outcome: Outcome;
  readonly isJudged: boolean;
  /** Whether everything is known of it: not after changes that were missed. */
  readonly isComplete: boolean;
  readonly reasons: readonly Reason[];
  /** The sentence that tells most beside the state. */
  readonly why: string;
}

/** What tells why something is gone. */
export interface Gone {
  readonly gone: string;
}

/** A change of state. */
export interface Change {
  /** What it is called: the device, with its module. */
  readonly name: string;
  /** The state before; `null` when nothing was known. */
  readonly previous: string | null;
  /** What is seen now, or why it is gone. */
  readonly sight: Sight | Gone;
  /** When it was seen, in milliseconds since the command began. */
  readonly elapsed: number;
}

/**
 * Keeps of a finding what a change of state tells.
 *
 * @param finding - the finding
 * @param isComplete - whether everything is known of what was found
 * @internal
 */
export function sightOf(finding: Finding, isComplete = true): Sight {
  const { document, kind, id, state, outcome, isJudged, reasons, why } = finding;
  const { source, line, index } = document;
  return { source, line, index, kind, id, state, outcome, isJudged, isComplete, reasons, why };
}

/**
 * Writes a change of state for a person: when, what, from which state to which, why.
 *
 * @internal
 */
export function changeText({ name, previous, sight, elapsed }: Change, paint: Paint): string {
  const from = previous === null ? "" : `${previous} → `;
  const state = "gone" in sight ? "gone" : paint(sight.outcome, sight.state);
  const why = "gone" in sight ? sight.gone : sight.why;
  return `${`${elapsedText(elapsed).padStart(9)}  ${printable(name)}  ${from}${state}  ${printable(why)}`.trimEnd()}\n`;
}

/**
 * Writes a change of state as a line of JSON.
 *
 * @internal
 */
export function changeLine({ name, previous, sight, elapsed }: Change): string {
  const milliseconds = Math.round(elapsed);
  if ("gone" in sight) return `${JSON.stringify({ kind: "gone", id: name, state: null, previous, milliseconds })}\n`;
  const { source, line, index, kind, id, state, outcome, isComplete, reasons } = sight;
  const complete = isComplete ? {} : { complete: false };
  const told = { source, line, index, kind, id, state, previous, milliseconds, outcome, ...complete, reasons };
  return `${JSON.stringify(told)}\n`;
}

/**
 * Writes for a person how much time has passed, in whole seconds.
 *
 * @internal
 */
export function elapsedText(milliseconds: number): string {
  return durationText(Math.floor(milliseconds / 1000) * 1000);
}
