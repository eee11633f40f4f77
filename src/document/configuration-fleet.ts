import type { DeploymentCounts } from "../deployment/index.js";
import { mergeFleets } from "../fleet/index.js";
import type { FleetTally } from "../fleet/index.js";
import type { Outcome } from "../result/index.js";

/**
 * Counts the devices of a configuration as a fleet, from the configuration's own metrics.
 *
 * A device that is targeted and not applied is superseded: another deployment won. Of those that are applied, the metrics of an edge
 * deployment say which have succeeded and failed, and the rest is pending; those of module and device configurations do not
 * say, so that their devices are unknown. Source: Documents and envelopes §2.2.
 *
 * @param counts - what `readDeploymentCounts` or `classifyDeployment` says
 * @returns the counts by outcome, and by the states `targeted`, `applied`, `pending`, `succeeded` and `failed`
 * @example
 * ```ts
 * import { configurationFleet, readDeploymentCounts, readFleet } from "twinstate";
 *
 * const results = { targetedCount: 9, appliedCount: 7, reportedSuccessfulCount: 5, reportedFailedCount: 1 };
 * const counts = readDeploymentCounts({ systemMetrics: { results } });
 * counts === null ? {} : readFleet(configurationFleet(counts)).byState; // → { failed: 1, pending: 1, succeeded: 5, targeted: 2 }
 * ```
 */
export function configurationFleet({ targeted, applied, succeeded, failed, pending }: DeploymentCounts): FleetTally {
  const known = applied ?? 0;
  return [
    part("targeted", "superseded", Math.max(0, (targeted ?? 0) - known)),
    ...(pending === null
      ? [part("applied", "unknown", known)]
      : [
          part("succeeded", "succeeded", succeeded ?? 0),
          part("failed", "failed", failed ?? 0),
          part("pending", "running", pending),
        ]),
  ].reduce(mergeFleets);
}

function part(state: string, outcome: Outcome, count: number): FleetTally {
  return { outcomes: { [outcome]: count }, states: { [state]: count } };
}
