import { ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import type { Issue } from "../result/index.js";
import { feedbackEnvelopeRules, feedbackRules, feedbackThingRules, validateAgainst } from "../schema/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { FeedbackCode } from "./codes.js";
import { readMessage } from "./parse.js";
import { IssueList } from "./parse-parts.js";

/**
 * Checks feedback against the schema of its form: what a well-behaved agent writes.
 *
 * `parseFeedback` is what reads; it takes much more than this. A status under another name that is known (the words of the
 * source document among them) is a warning, an unknown status an error.
 *
 * Source: Desired State Feedback, the lists of statuses; Desired State Feedback §7a.
 *
 * @param input - any JSON value; an envelope is checked with what it holds
 * @returns every breach; empty when the message is fine
 * @example
 * ```ts
 * import { validateFeedback } from "twinstate";
 *
 * validateFeedback({ status: "COMPLETED", actions: [] }); // → []
 * validateFeedback({ status: "COMPLETE" }).map(({ code, severity }) => [code, severity]); // → [["aliased-status", "warning"]]
 * validateFeedback({ status: "DONE" }).map(({ path }) => path); // → ["/status"]
 * ```
 */
export function validateFeedback(input: unknown): readonly Issue<FeedbackCode | SchemaCode>[] {
  const notes = new IssueList();
  readMessage(input, notes);
  const aliases = new Map(notes.found.flatMap((note) => (note.code === "aliased-status" ? [[note.path, note]] : [])));
  return checkForm(input).map((breach) => aliases.get(breach.path) ?? breach);
}

/** The feedback in an envelope is checked by its own schema, so that one wrong word is one issue. */
function checkForm(input: unknown): readonly Issue<FeedbackCode | SchemaCode>[] {
  const payload = ownMember(input, "payload");
  if (payload !== undefined) {
    const envelope = validateAgainst(feedbackEnvelopeRules, { ...(input as JsonObject), payload: null });
    const breaches = payload === null ? [] : validateAgainst(feedbackRules, payload);
    return [...envelope, ...breaches.map((breach) => ({ ...breach, path: `/payload${breach.path}` }))];
  }
  if (ownMember(input, "desiredStateFeedback") !== undefined) return validateAgainst(feedbackThingRules, input);
  return validateAgainst(feedbackRules, input);
}
