import { quoteBetween } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
import type { AcknowledgementFacts } from "./facts.js";

/**
 * A reason that decided: what became of the property, with the code and the device's own words.
 *
 * @internal
 */
export function reason<Code extends PropertiesCode>(
  reasonCode: Code,
  facts: AcknowledgementFacts,
  predicate: string,
): Reason<Code> {
  const { property, acknowledgement, message } = facts;
  const code = acknowledgement?.code;
  const said = code === undefined ? predicate : `${predicate} (${code})`;
  const words = message === undefined ? "." : quoteBetween(': "', message, '".');
  return because(reasonCode, property.reportedPath, `${property.subject} ${said}${words}`);
}

/** What else is worth knowing, as the end of a sentence about the property, and the field that it is about. */
const NOTES = {
  "ack-version-missing": ["is acknowledged without a readable version, the one that the device has seen", "/av"],
  "refused-earlier": ["was refused then; nothing is known of the current value", "/ac"],
  "value-missing": ["is acknowledged without the value that the device uses", ""],
  "value-differs": ["is acknowledged with another value than desired, which the device may choose", "/value"],
  "ack-code-text": ["is acknowledged with a code that is a string, not a number", "/ac"],
  "legacy-ack": ["is acknowledged as devices did before the convention, with a word", "/status"],
} as const;

/**
 * A reason that decided nothing.
 *
 * @internal
 */
export function note<Code extends keyof typeof NOTES>(code: Code, { property }: AcknowledgementFacts): Reason<Code> {
  const [predicate, field] = NOTES[code];
  return because(code, property.reportedPath + field, `${property.subject} ${predicate}.`);
}

/**
 * The reasons of a row: what decided, what else there is to say of it, and what is unusual about the way in which the code is written.
 *
 * @internal
 */
export function withNotes(
  facts: AcknowledgementFacts,
  decisive: Reason<PropertiesCode>,
  more?: Reason<PropertiesCode>,
): readonly Reason<PropertiesCode>[] {
  const reasons = [decisive];
  if (more !== undefined) reasons.push(more);
  const spelling = facts.acknowledgement?.spelling;
  if (spelling === "text") reasons.push(note("ack-code-text", facts));
  if (spelling === "legacy") reasons.push(note("legacy-ack", facts));
  return reasons;
}
