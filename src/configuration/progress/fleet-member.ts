import type { FleetMember, Outcome } from "../../result/index.js";
import type { DeviceProgress } from "./evaluate-groups.js";
import type { DeviceProgressState, GroupState } from "../vocabulary.js";

/** What each state of a device means for a count of the fleet. */
const OUTCOME_OF: Readonly<Record<DeviceProgressState, Outcome>> = {
  invalid: "failed",
  pending: "running",
  failed: "failed",
  stale: "notStarted",
  notStarted: "notStarted",
  succeeded: "succeeded",
  empty: "skipped",
};

/** The states of a group that put the blame on it. */
const FAILING: ReadonlySet<GroupState> = new Set<GroupState>(["invalid", "failed"]);

/**
 * Makes the member of a fleet out of a device's progress, to be tallied with others.
 *
 * @param id - the name of the device
 * @param progress - what `evaluateGroups` said of it
 * @returns the member; the groups that failed or are invalid are to blame
 * @example
 * ```ts
 * import { deviceProgressMember, evaluateGroups } from "twinstate";
 *
 * const progress = evaluateGroups({ desired: { timeInfo: {} }, reported: {} });
 * deviceProgressMember("meter-7", progress); // → { id: "meter-7", state: "notStarted", outcome: "notStarted", failing: [] }
 * ```
 */
export function deviceProgressMember(id: string, progress: DeviceProgress): FleetMember {
  const failing = progress.groups
    .filter(({ state }) => FAILING.has(state))
    .map(({ id: name }) => ({ kind: "group", name }) as const);
  return { id, state: progress.state, outcome: OUTCOME_OF[progress.state], failing };
}
