import { quoteName, redactText } from "../../result/index.js";
import type { Reason, Rule } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
import type { RunningVersion } from "./firmware.js";
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
  /** The version of a firmware that runs, where the device reports it under a name of its own. */
  readonly running: RunningVersion | undefined;
}

/**
 * The table of words of devices' own: a failed or a working word of a member that is desired decides, a done word never
 * alone: with it, the version of a firmware counts under the name that devices report it under. Source: Twin conventions §4.
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
  {
    row: "3",
    condition: "`currentFwVersion` is reported, and is not the desired `fwVersion`",
    state: "outOfSync",
    holds: ({ running }) => running?.agrees === false,
    reasons: (facts) => [
      runningReason("values-differ", facts, "is reported with another currentFwVersion than the desired fwVersion"),
      ...contradiction(facts),
    ],
  },
  {
    row: "4",
    condition: "`currentFwVersion` is the desired `fwVersion`, and all but `fw…` names is reported as desired",
    state: "inSync",
    holds: ({ running, differs, notReported }) => running !== undefined && differs.length + notReported.length === 0,
    reasons: (facts) => [
      runningReason("values-agree", facts, "is reported with the desired fwVersion as currentFwVersion"),
    ],
  },
  ...PLAIN_RULES.map((rule): Rule<WordFacts, WordState, PropertiesCode> => ({
    ...rule,
    row: `5.${rule.row}`,
    reasons: (facts) => [...rule.reasons(facts), ...contradiction(facts)],
  })),
];

function runningReason(
  code: "values-agree" | "values-differ",
  { subject, reportedPath, running }: WordFacts,
  predicate: string,
): Reason<PropertiesCode> {
  return because(code, reportedPath + String(running?.path), `${subject} ${predicate}.`);
}

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
