import { redactText } from "../result/index.js";
import { classOf, kindOf } from "./action-rows.js";
import type { ActionKind } from "./action-rows.js";
import { findInconsistency } from "./inconsistency.js";
import type { FeedbackOptions } from "./options.js";
import { isDeviceStatus, isFailingPhase, isTerminal } from "./status.js";
import type { DeviceStatus } from "./status.js";
import { countOpen, progressOf, statusOfTally, tallyOf } from "./tally.js";
import type { ActionFact, Facts, FailedAction, FeedbackVerdict, KindCounts } from "./verdict.js";
import { explain } from "./why.js";

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
  const inconsistency = findInconsistency(facts, options);
  const masked = options.maskInconsistent === true;
  const incomplete = inconsistency === undefined || masked ? "INCOMPLETE" : "INCOMPLETE_INCONSISTENT";
  const contradicted = tally.failure > 0 || facts.phases.includes("ROLLBACK_FAILURE");
  const completed = contradicted && options.trustReported !== true ? incomplete : "COMPLETED";
  const derived = tally.total === 0 ? null : whenIncomplete(statusOfTally(tally, options), incomplete);
  const status = effectiveStatus(facts, derived, { completed, incomplete, masked });
  const verdict: Omit<FeedbackVerdict, "reasons"> = {
    status,
    reported: facts.reported,
    derived,
    progress: progressOf(tally, status, options),
    failing: tally.failure > 0 || (status !== "COMPLETED" && facts.phases.some(isFailingPhase)),
    settled: tally.total > 0 && open === 0,
    settledCount: tally.total - open,
    abandoned: isTerminal(facts.reported) ? open : 0,
    tally,
    kinds: countKinds(facts.actions, options),
    failures: facts.actions.flatMap(toFailure),
  };
  return { ...verdict, reasons: explain(facts, verdict, inconsistency) };
}

/** The course of a device up to its end; a phase that is reported is part of running. */
const COURSE: readonly (DeviceStatus | null)[] = [null, "IDENTIFYING", "IDENTIFIED", "RUNNING"];

function effectiveStatus(
  { reported, actionsMay }: Facts,
  derived: DeviceStatus | null,
  { completed, incomplete, masked }: { completed: DeviceStatus; incomplete: DeviceStatus; masked: boolean },
): DeviceStatus | null {
  const heard = reported === null || isDeviceStatus(reported) ? reported : "RUNNING";
  if (heard === "COMPLETED") return completed;
  if (heard === "INCOMPLETE") return incomplete;
  if (heard === "INCOMPLETE_INCONSISTENT" && masked) return "INCOMPLETE";
  if (isTerminal(heard) || actionsMay === "nothing") return heard;
  if (heard === null && actionsMay === "finish") return derived;
  const acted = isTerminal(derived) ? "RUNNING" : derived;
  return COURSE.indexOf(heard) > COURSE.indexOf(acted) ? heard : acted;
}

function whenIncomplete(status: DeviceStatus, failed: DeviceStatus): DeviceStatus {
  return status === "INCOMPLETE" ? failed : status;
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
    const tally = tallyOf(actions.filter(({ status }) => kindOf(status) === kind));
    const open = countOpen(tally, options);
    return { total: tally.total, succeeded: tally.total - open - tally.failure, failed: tally.failure, open };
  };
  return { install: count("install"), remove: count("remove"), unknown: count("unknown") };
}
