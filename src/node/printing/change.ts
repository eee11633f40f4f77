import type { Outcome, Reason } from "../../result/index.js";
import type { Paint } from "./colour.js";
import { durationText } from "./duration.js";
import type { Finding } from "./finding.js";
import { printable } from "./printable.js";

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
  readonly reasons: readonly Reason[];
  /** The sentence that tells most beside the state. */
  readonly why: string;
}

/** A change of state. */
export interface Change {
  /** What it is called: the device, with its module. */
  readonly name: string;
  /** The state before; `null` when nothing was known. */
  readonly previous: string | null;
  /** What is seen now; `undefined` when it is gone. */
  readonly sight: Sight | undefined;
  /** When it was seen, in milliseconds since the command began. */
  readonly elapsed: number;
}

/**
 * Keeps of a finding what a change of state tells.
 *
 * @internal
 */
export function sightOf(finding: Finding): Sight {
  const { document, kind, id, state, outcome, isJudged, reasons, why } = finding;
  const { source, line, index } = document;
  return { source, line, index, kind, id, state, outcome, isJudged, reasons, why };
}

/**
 * Writes a change of state for a person: when, what, from which state to which, why.
 *
 * @internal
 */
export function changeText({ name, previous, sight, elapsed }: Change, paint: Paint): string {
  const from = previous === null ? "" : `${previous} → `;
  const state = sight === undefined ? "gone" : paint(sight.outcome, sight.state);
  const why = sight?.why ?? "It is not in the output any more.";
  return `${`${elapsedText(elapsed).padStart(9)}  ${printable(name)}  ${from}${state}  ${printable(why)}`.trimEnd()}\n`;
}

/**
 * Writes a change of state as a line of JSON.
 *
 * @internal
 */
export function changeLine({ name, previous, sight, elapsed }: Change): string {
  const milliseconds = Math.round(elapsed);
  if (sight === undefined)
    return `${JSON.stringify({ kind: "gone", id: name, state: null, previous, milliseconds })}\n`;
  const { source, line, index, kind, id, state, outcome, reasons } = sight;
  return `${JSON.stringify({ source, line, index, kind, id, state, previous, milliseconds, outcome, reasons })}\n`;
}

/**
 * Writes for a person how much time has passed, in whole seconds.
 *
 * @internal
 */
export function elapsedText(milliseconds: number): string {
  return durationText(Math.floor(milliseconds / 1000) * 1000);
}
