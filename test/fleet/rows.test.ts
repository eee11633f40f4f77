import { emptyFleet, judgeRollout } from "../../src/fleet/index.js";
import type { FleetTally, RolloutPolicy } from "../../src/fleet/index.js";
import { addMembers } from "../../src/fleet/index.js";
import { ROLLOUT_RULES } from "../../src/fleet/rollout-rules.js";
import type { Outcome } from "../../src/result/index.js";
import { holdTable } from "../support/rows.js";

function fleet(...outcomes: readonly Outcome[]): FleetTally {
  return addMembers(outcomes.map((outcome, index) => ({ id: `d${index}`, state: outcome, outcome, failing: [] })));
}

const FLEETS: readonly FleetTally[] = [
  emptyFleet,
  { ...emptyFleet, outcomes: { ...emptyFleet.outcomes, failed: -1 } },
  fleet("skipped"),
  fleet("running"),
  fleet("succeeded"),
  fleet("failed"),
  fleet("succeeded", "failed"),
  fleet("succeeded", "running"),
  fleet("failed", "running"),
  fleet("failed", "failed", "running"),
  fleet("succeeded", "failed", "running"),
];

const POLICIES: readonly RolloutPolicy[] = [undefined, { count: 0 }, { count: 0, action: "abort" as const }].flatMap(
  (error) =>
    [undefined, { percent: 50 }, { count: 1 }, { percent: 0 }].flatMap((success) =>
      [undefined, 1, 2].flatMap((minimumSample) =>
        [false, true].flatMap((sealed) =>
          (["total", "eligible"] as const).map((denominator) => ({
            error,
            success,
            minimumSample,
            sealed,
            denominator,
          })),
        ),
      ),
    ),
);

holdTable(
  "of a gate",
  ROLLOUT_RULES,
  () => FLEETS.flatMap((tally) => POLICIES.map((policy) => judgeRollout(tally, policy))),
  // Where nobody counts nobody has failed; without a threshold it can always be met.
  ["3, 4a", "8, 9"],
);
