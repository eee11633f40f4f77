import { ownMember } from "../json/index.js";
import type { Issue } from "../result/index.js";
import { feedbackEnvelopeRules, feedbackRules, feedbackThingRules, validateAgainst } from "../schema/index.js";
import type { SchemaCode } from "../schema/index.js";

/**
 * Checks feedback against the schema of its form: what a well-behaved agent writes.
 *
 * `parseFeedback` is what reads; it takes much more than this. Aliases and unknown statuses are errors here.
 *
 * @param input - any JSON value; an envelope is checked with what it holds
 * @returns every breach; empty when the message is fine
 * @example
 * ```ts
 * import { validateFeedback } from "twinstate";
 *
 * validateFeedback({ status: "COMPLETED", actions: [] }); // → []
 * validateFeedback({ status: "COMPLETE" }).map(({ path }) => path); // → ["/status"]
 * ```
 */
export function validateFeedback(input: unknown): readonly Issue<SchemaCode>[] {
  if (ownMember(input, "payload") !== undefined) return validateAgainst(feedbackEnvelopeRules, input);
  if (ownMember(input, "desiredStateFeedback") !== undefined) return validateAgainst(feedbackThingRules, input);
  return validateAgainst(feedbackRules, input);
}
