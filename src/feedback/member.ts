import { sortNames } from "../json/index.js";
import { OPEN_OUTCOMES } from "../result/index.js";
import type { FleetMember, Outcome } from "../result/index.js";
import type { DeviceStatus } from "./status.js";
import type { FailedAction } from "./verdict.js";

/** The outcome that each status of a device means for a rollout. */
export const FEEDBACK_OUTCOMES: Readonly<Record<DeviceStatus, Outcome>> = {
  IDENTIFYING: "running",
  IDENTIFIED: "running",
  IDENTIFICATION_FAILED: "failed",
  RUNNING: "running",
  COMPLETED: "succeeded",
  INCOMPLETE: "failed",
  INCOMPLETE_INCONSISTENT: "failed",
  SUPERSEDED: "superseded",
};

/** What {@link feedbackMember} needs to know: an entry of `readEvidence`, or what `aggregateFeedback` says. */
export interface JudgedFeedback {
  /** The device; `""` is taken when the message did not name it. */
  readonly deviceId?: string | undefined;
  /** The effective status. */
  readonly status: DeviceStatus | null;
  /** Whether the device was silent for too long. */
  readonly stale?: boolean | undefined;
  /** Whether something failed. */
  readonly failing?: boolean | undefined;
  /** Whether there are actions and none of them is open. */
  readonly settled?: boolean | undefined;
  /** The actions that failed. */
  readonly failures: readonly Pick<FailedAction, "id">[];
}

/**
 * Makes a member of a fleet from what feedback says about a device.
 *
 * Source: the design, §5.6: identifying, identified and running are `running`, completed `succeeded`, superseded
 * `superseded`, the other ends `failed`; a stale device is `stale`, one without a readable status `unknown`. A device that is open, has
 * failed somewhere and has nothing under way any more has `settledFailing`, and a gate counts it as failed.
 *
 * @param feedback - an entry of `readEvidence`, or the answer of `aggregateFeedback`
 * @returns the member; its failing parts are the components whose action failed, each once, in the order of their names
 * @example
 * ```ts
 * import { aggregateFeedback, feedbackMember } from "twinstate";
 *
 * feedbackMember(aggregateFeedback({ deviceId: "d1", status: "COMPLETED" })).outcome; // → "succeeded"
 * ```
 */
export function feedbackMember(feedback: JudgedFeedback): FleetMember {
  const { deviceId = "", status, failures, failing = false, settled = false } = feedback;
  const names = sortNames([...new Set(failures.map(({ id }) => id))]);
  const outcome = outcomeOf(feedback);
  const member: FleetMember = {
    id: deviceId,
    state: status ?? "unknown",
    outcome,
    failing: names.map((name) => ({ kind: "component", name })),
  };
  return failing && settled && OPEN_OUTCOMES.includes(outcome) ? { ...member, settledFailing: true } : member;
}

function outcomeOf({ status, stale = false }: JudgedFeedback): Outcome {
  if (stale) return "stale";
  return status === null ? "unknown" : FEEDBACK_OUTCOMES[status];
}
