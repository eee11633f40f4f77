import { quoteName, redactText } from "../../result/index.js";
import type { Reason, Rule } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
import type { PlainFacts, PlainState } from "./plain-rules.js";
import { PLAIN_RULES } from "./plain-rules.js";
import type { Word } from "./words.js";

/** What a member with a word of the device's own can be in. */
export type WordState = PlainState | "failed" | "pending";

/**
 * What the rows for words of the device's own ask about.
 *
 * @internal
 */
export interface WordFacts extends PlainFacts {
  readonly word: Word | undefined;
}

/**
 * The table of words of devices' own: a failed or a working word of a member that is desired decides, a done word never
 * does. Source: Twin conventions §4.
 *
 * @internal
 */
export const WORD_RULES: readonly Rule<WordFacts, WordState, PropertiesCode>[] = [
  {
    row: "1",
    condition: "something is desired, and the device's word is one of failure",
    state: "failed",
    holds: ({ wanted, word }) => wanted && word?.reading === "failed",
    reasons: (facts) => [wordReason("device-says-failed", facts)],
  },
  {
    row: "2",
    condition: "something is desired, and the device's word is one of work under way",
    state: "pending",
    holds: ({ wanted, word }) => wanted && word?.reading === "working",
    reasons: (facts) => [wordReason("device-says-pending", facts)],
  },
  ...PLAIN_RULES.map((rule): Rule<WordFacts, WordState, PropertiesCode> => ({
    ...rule,
    row: `3.${rule.row}`,
    reasons: (facts) => [...rule.reasons(facts), ...contradiction(facts)],
  })),
];

/** A done word beside values that are not as desired. */
function contradiction(facts: WordFacts): readonly Reason<PropertiesCode>[] {
  const agrees = facts.differs.length + facts.notReported.length === 0;
  return facts.word?.reading === "done" && !agrees ? [wordReason("says-done-but-differs", facts)] : [];
}

const SENTENCES = {
  "device-says-failed": "is reported as failed",
  "device-says-pending": "is reported as under way",
  "says-done-but-differs": "is reported as done, but not with the desired values",
} as const;

function wordReason(code: keyof typeof SENTENCES, { subject, reportedPath, word }: WordFacts): Reason<PropertiesCode> {
  const { path, text } = word ?? { path: "", text: "" };
  return because(code, reportedPath + path, `${subject} ${SENTENCES[code]}: ${quoteName(redactText(text))}.`);
}
