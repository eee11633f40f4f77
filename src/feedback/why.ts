import { quoteName } from "../result/index.js";
import type { Reason } from "../result/index.js";
import { classOf } from "./action-rows.js";
import type { FeedbackCode } from "./codes.js";
import { isDeviceStatus, isFailingPhase, isTerminal } from "./status.js";
import type { Facts, FeedbackVerdict } from "./verdict.js";

type Verdict = Omit<FeedbackVerdict, "reasons">;

/**
 * Puts into words what decided a verdict, and what a reader of it ought to know.
 *
 * @internal
 */
export function explain(facts: Facts, verdict: Verdict, inconsistency: string | undefined): Reason<FeedbackCode>[] {
  return [...explainStatus(facts, verdict), ...explainEnd(facts, verdict, inconsistency), ...explainFailures(facts)];
}

function explainStatus({ reported, path }: Facts, { status, derived }: Verdict): readonly Reason<FeedbackCode>[] {
  if (status === null) {
    return [
      { code: "no-readable-status", path, message: "There is no status that can be read, and there are no actions." },
    ];
  }
  const reasons: Reason<FeedbackCode>[] = [];
  if (reported !== null) {
    const said = isDeviceStatus(reported) ? `The device reports ${reported}.` : `The phase ${reported} is reported.`;
    reasons.push({ code: "reported-status", path, message: said });
  }
  const decided = reported === null || (status !== reported && isDeviceStatus(reported) && !isTerminal(reported));
  if (decided) {
    reasons.push({ code: "derived-status", path, message: `The actions add up to ${String(derived)}.` });
  }
  return reasons;
}

function explainEnd(
  { reported, path }: Facts,
  { status, settled, abandoned, tally }: Verdict,
  inconsistency: string | undefined,
): readonly Reason<FeedbackCode>[] {
  const reasons: Reason<FeedbackCode>[] = [];
  if (reported === "COMPLETED" && (tally.failure > 0 || status !== "COMPLETED")) {
    const message = "The device reports COMPLETED, and not everything succeeded.";
    reasons.push({ code: "completed-despite-failure", path, message });
  }
  if (inconsistency !== undefined && isTerminal(status) && status !== "COMPLETED") {
    reasons.push({ code: "inconsistent-baseline", path, message: inconsistency });
  }
  if (abandoned > 0) {
    const message = `${abandoned} of ${tally.total} actions were still open when the device reported its end.`;
    reasons.push({ code: "actions-abandoned", path, message });
  }
  if (settled && !isTerminal(status)) {
    const message = "No action is open any more; the device has not reported its end.";
    reasons.push({ code: "awaiting-completion", path, message });
  }
  return reasons;
}

function explainFailures({ actions, phases, path }: Facts): readonly Reason<FeedbackCode>[] {
  const failed = actions.filter(({ status }) => classOf(status) === "failure");
  return [
    ...failed.map(({ id, status, path: actionPath }): Reason<FeedbackCode> => {
      const who = id === "" ? "a component without id" : quoteName(id);
      return { code: "action-failed", path: actionPath, message: `The action for ${who} ended in ${String(status)}.` };
    }),
    ...phases.filter(isFailingPhase).map((phase): Reason<FeedbackCode> => {
      return { code: "phase-failed", path, message: `The phase status ${phase} was reported.` };
    }),
  ];
}
