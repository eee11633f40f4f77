import { decide, redactText } from "../result/index.js";
import { classOf, kindOf } from "./action-rows.js";
import type { ActionKind } from "./action-rows.js";
import { findInconsistency } from "./inconsistency.js";
import type { FeedbackOptions } from "./options.js";
import { explain } from "./reasons.js";
import { isFailingPhase, isTerminal } from "./status.js";
import { readStatus } from "./status-facts.js";
import { STATUS_RULES } from "./status-rules.js";
import { countOpen, progressOf, tallyOf } from "./tally.js";
import type { ActionFact, Facts, FailedAction, FeedbackVerdict, KindCounts } from "./verdict.js";

/**
 * Judges what is known about a device: the effective status from the reported and the derived one.
 *
 * Source: `reference/desired-state-feedback.md` §7.
 *
 * @internal
 */
export function judge(facts: Facts, options: FeedbackOptions): FeedbackVerdict {
  const tally = tallyOf(facts.actions);
  const open = countOpen(tally, options);
  const read = readStatus(facts, tally, findInconsistency(facts, options), options);
  const rule = decide(STATUS_RULES, read);
  const status = rule.state === "unknown" ? null : rule.state;
  const verdict: Omit<FeedbackVerdict, "reasons"> = {
    status,
    reported: facts.reported,
    combined: facts.combined,
    derived: read.derived,
    progress: progressOf(tally, status, options),
    failing: tally.failure > 0 || (status !== "COMPLETED" && facts.phases.some(isFailingPhase)),
    settled: tally.total > 0 && open === 0,
    settledCount: tally.total - open,
    abandoned: isTerminal(read.heard) ? open : 0,
    tally,
    kinds: countKinds(facts.actions, options),
    failures: tally.failure === 0 ? [] : facts.actions.flatMap(toFailure),
  };
  return { ...verdict, reasons: [...rule.reasons(read), ...explain(read, verdict)] };
}

function toFailure({ id, version, status, message }: ActionFact): readonly FailedAction[] {
  if (status === undefined || classOf(status) !== "failure") return [];
  return [
    {
      id,
      ...(version === undefined ? {} : { version }),
      status,
      ...(message === undefined ? {} : { message: redactText(message) }),
    },
  ];
}

function countKinds(actions: readonly ActionFact[], options: FeedbackOptions): FeedbackVerdict["kinds"] {
  const count = (kind: ActionKind): KindCounts => {
    const own = actions.filter(({ status }) => kindOf(status) === kind);
    if (own.length === 0) return { total: 0, succeeded: 0, failed: 0, open: 0 };
    const tally = tallyOf(own);
    const open = countOpen(tally, options);
    return { total: tally.total, succeeded: tally.total - open - tally.failure, failed: tally.failure, open };
  };
  return { install: count("install"), remove: count("remove"), unknown: count("unknown") };
}
