import { compareTimes } from "../../json/index.js";
import { decide, redactText } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import type { Judgement } from "../judgement.js";
import { lastUpdated } from "../member.js";
import type { Member } from "../member.js";
import { because } from "../reasons.js";
import { compareValues } from "./compare-values.js";
import { readRunningVersion } from "./firmware.js";
import { PLAIN_RULES } from "./plain-rules.js";
import { WORD_RULES } from "./word-rules.js";
import type { WordFacts } from "./word-rules.js";
import type { Word } from "./words.js";

/**
 * Judges a member by comparison, and by the word of the device's own that is reported in it.
 *
 * @param word - the word; one that is not known is shown and judges nothing
 * @internal
 */
export function judgeByComparison(member: Member, word: Word | undefined): Judgement {
  const { desired, reported, subject, path, desiredPath, reportedPath } = member;
  const running = word?.reading === undefined ? undefined : readRunningVersion(desired, reported);
  const { wanted, agrees, differs, notReported } = compareValues(desired, running?.reported ?? reported, path);
  const prefix = path.length;
  const facts: WordFacts = {
    wanted,
    agrees,
    differs,
    notReported,
    subject,
    desiredPath,
    reportedPath,
    prefix,
    word,
    running,
  };
  const { state, reasons } = decide(word?.reading === undefined ? PLAIN_RULES : WORD_RULES, facts);
  return {
    state,
    reasons: withAge(reasons(facts), member),
    message: word === undefined ? undefined : redactText(word.text),
    differs: differs.length === 0 ? undefined : differs,
    notReported: notReported.length === 0 ? undefined : notReported,
  };
}

/** A report that is older than the wish cannot be about it; the values may agree all the same. */
function withAge(reasons: readonly Reason<PropertiesCode>[], member: Member): readonly Reason<PropertiesCode>[] {
  const wished = lastUpdated(member.desiredMarks);
  const reported = lastUpdated(member.reportedMarks);
  if (wished === undefined || reported === undefined || !isBefore(reported, wished)) return reasons;
  const message = `${member.subject} was last reported before its desired value was changed.`;
  return [...reasons, because("reported-before-change", member.reportedPath, message)];
}

/** The hub writes all times alike; those are in order as strings already, and only the others need reading. */
function isBefore(left: string, right: string): boolean {
  if (left.length === right.length && left >= right && left.endsWith("Z") && right.endsWith("Z")) return false;
  return compareTimes(left, right) === -1;
}
