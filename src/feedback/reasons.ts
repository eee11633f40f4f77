import { quoteName } from "../result/index.js";
import type { Reason } from "../result/index.js";
import { classOf } from "./action-rows.js";
import type { FeedbackCode } from "./codes.js";
import { isFailingPhase, isTerminal } from "./status.js";
import type { StatusFacts } from "./status-facts.js";
import { because } from "./status-rules.js";
import type { FeedbackVerdict } from "./verdict.js";

type Verdict = Pick<FeedbackVerdict, "status" | "settled" | "abandoned">;

/**
 * Says, beside what decided, what a reader of a verdict ought to know.
 *
 * @internal
 */
export function explain(facts: StatusFacts, verdict: Verdict): readonly Reason<FeedbackCode>[] {
  return [...explainEnd(facts, verdict), ...explainFailures(facts)];
}

function explainEnd({ heard, path, trusted, tally }: StatusFacts, verdict: Verdict): readonly Reason<FeedbackCode>[] {
  const { status, settled, abandoned } = verdict;
  const reasons: Reason<FeedbackCode>[] = [];
  if (heard === "COMPLETED" && trusted && tally.failure > 0) {
    const message = "The device reports COMPLETED, and not everything succeeded.";
    reasons.push(because("completed-despite-failure", path, message));
  }
  if (abandoned > 0) {
    const message = `${abandoned} of ${tally.total} actions were still open when the device reported its end.`;
    reasons.push(because("actions-abandoned", path, message));
  }
  if (settled && !isTerminal(status)) {
    const message = "No action is open any more; the device has not reported its end.";
    reasons.push(because("awaiting-completion", path, message));
  }
  return reasons;
}

function explainFailures({ actions, phases, path }: StatusFacts): readonly Reason<FeedbackCode>[] {
  const reasons: Reason<FeedbackCode>[] = [];
  for (const { id, status, path: actionPath } of actions) {
    if (status === undefined || classOf(status) !== "failure") continue;
    const who = id === "" ? "a component without an id" : quoteName(id);
    reasons.push(because("action-failed", actionPath, `The action for ${who} ended in ${status}.`));
  }
  for (const phase of phases) {
    if (isFailingPhase(phase)) reasons.push(because("phase-failed", path, `The phase ${phase} was reported.`));
  }
  return reasons;
}
