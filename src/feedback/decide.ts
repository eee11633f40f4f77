import { decide, redactText } from "../result/index.js";
import { classOf, kindOf } from "./action-rows.js";
import type { ActionKind } from "./action-rows.js";
import { findInconsistency } from "./inconsistency.js";
import type { FeedbackOptions } from "./options.js";
import { explain } from "./reasons.js";
import { isFailingPhase, isTerminal } from "./status.js";
import { readStatus } from "./status-facts.js";
import { STATUS_RULES } from "./status-rules.js";
import type { Building } from "./parse-parts.js";
import { countOpen, isOpen, progressOf, tallyOf } from "./tally.js";
import type { ActionFact, Facts, FailedAction, FeedbackVerdict, KindCounts } from "./verdict.js";

/**
 * Judges what is known about a device: the effective status from the reported and the derived one.
 *
 * Source: Desired State Feedback §7.
 *
 * @internal
 */
export function judge(facts: Facts, options: FeedbackOptions): FeedbackVerdict {
  const tally = tallyOf(facts.actions);
  const open = countOpen(tally, options);
  const read = readStatus(facts, tally, findInconsistency(facts, options), options);
  const rule = decide(STATUS_RULES, read);
  const status = rule.state === "unknown" ? null : rule.state;
  const settled = tally.total > 0 && open === 0;
  const abandoned = isTerminal(read.heard) ? open : 0;
  return {
    status,
    reported: facts.reported,
    combined: facts.combined,
    derived: read.derived,
    progress: progressOf(tally, status, options),
    failing: tally.failure > 0 || (status !== "COMPLETED" && facts.phases.some(isFailingPhase)),
    settled,
    settledCount: tally.total - open,
    abandoned,
    tally,
    kinds: countKinds(facts.actions, options),
    failures: tally.failure === 0 ? [] : facts.actions.flatMap(toFailure),
    reasons: [...rule.reasons(read), ...explain(read, { status, settled, abandoned })],
  };
}

function toFailure({ id, version, status, message }: ActionFact): readonly FailedAction[] {
  if (status === undefined || classOf(status) !== "failure") return [];
  const failed: Building<FailedAction> = version === undefined ? { id, status } : { id, version, status };
  if (message !== undefined) failed.message = redactText(message);
  return [failed];
}

/** Counts the actions of each kind; one that is neither open nor failed has succeeded. */
function countKinds(actions: readonly ActionFact[], options: FeedbackOptions): FeedbackVerdict["kinds"] {
  const kinds: Record<ActionKind, Building<KindCounts>> = {
    install: { total: 0, succeeded: 0, failed: 0, open: 0 },
    remove: { total: 0, succeeded: 0, failed: 0, open: 0 },
    unknown: { total: 0, succeeded: 0, failed: 0, open: 0 },
  };
  for (const { status } of actions) {
    const counts = kinds[kindOf(status)];
    counts.total += 1;
    if (isOpen(status, options)) counts.open += 1;
    else if (classOf(status) === "failure") counts.failed += 1;
    else counts.succeeded += 1;
  }
  return kinds;
}
