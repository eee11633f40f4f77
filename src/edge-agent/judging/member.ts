import type { FleetMember, Outcome } from "../../result/index.js";
import type { EdgeDeployment } from "./classify.js";
import type { EdgeDeploymentState } from "../vocabulary.js";

/** What each state of a deployment means for a rollout. */
export const EDGE_DEPLOYMENT_OUTCOMES: Readonly<Record<EdgeDeploymentState, Outcome>> = {
  targeted: "superseded",
  notYetApplied: "notStarted",
  inProgressOrFailed: "running",
  moduleFailed: "failed",
  invalid: "failed",
  emptyConfiguration: "notStarted",
  agentStopped: "unknown",
  successful: "succeeded",
  indeterminate: "unknown",
};

/**
 * Makes a member of a fleet from the verdict on an edge deployment.
 *
 * @param id - the device's identifier
 * @param verdict - what `classifyEdgeDeployment` said
 * @returns the member; in the state `moduleFailed` its failing parts are the modules that are not in the wanted status
 * @example
 * ```ts
 * import { classifyEdgeDeployment, edgeDeploymentMember } from "twinstate";
 *
 * const verdict = classifyEdgeDeployment({ desired: { $version: 2 }, reported: { lastDesiredVersion: 1 } });
 * edgeDeploymentMember("edge-1", verdict).outcome; // → "notStarted"
 * ```
 */
export function edgeDeploymentMember(
  id: string,
  { state, modules }: Pick<EdgeDeployment, "state" | "modules">,
): FleetMember {
  const failing = state === "moduleFailed" ? modules.filter(({ statusMatches }) => statusMatches === false) : [];
  return {
    id,
    state,
    outcome: EDGE_DEPLOYMENT_OUTCOMES[state],
    failing: failing.map(({ name }) => ({ kind: "module", name })),
  };
}
