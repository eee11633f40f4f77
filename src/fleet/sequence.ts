import type { RolloutPolicy } from "./policy.js";
import { judgeRollout } from "./rollout.js";
import type { RolloutVerdict } from "./rollout.js";
import type { RolloutDecision } from "./rollout-words.js";
import type { FleetTally } from "./tally.js";

/** One group of a rollout that goes from group to group. */
export interface RolloutGroup {
  /** The group's name. */
  readonly name: string;
  /** The counts of its members. */
  readonly fleet: FleetTally;
  /** The gate behind it: when it advances, the next group's turn has come. */
  readonly policy: RolloutPolicy;
}

/** How one group of a sequence stands. */
export interface GroupVerdict {
  /** The group's name. */
  readonly name: string;
  /** `advanced`: its gate let the rollout pass. `active`: it is this group's turn. `waiting`: its turn has not come. */
  readonly turn: "advanced" | "active" | "waiting";
  /** What its gate says about its members. */
  readonly verdict: RolloutVerdict;
}

/** How a rollout stands that goes from group to group. */
export interface SequenceVerdict {
  /** The verdict of the group whose turn it is; `advance` when all groups have advanced. */
  readonly verdict: RolloutDecision;
  /** The group whose turn it is; `null` when all groups have advanced. */
  readonly active: string | null;
  /** All groups, in their order. */
  readonly groups: readonly GroupVerdict[];
}

/**
 * Judges a rollout that goes from group to group, each with a gate behind it.
 *
 * The turn is that of the first group whose gate does not say `advance`. Members of a waiting group that have reported
 * already change nothing about whose turn it is.
 *
 * Source: Fleet rollouts §1 (hawkBit's rollout groups), §3.
 *
 * @param groups - the groups in their order; a wrong policy throws a `TypeError`
 * @returns whose turn it is, what its gate says, and how every group stands
 * @example
 * ```ts
 * import { addMember, emptyFleet, judgeSequence } from "twinstate";
 *
 * const done = addMember(emptyFleet, { id: "d1", state: "COMPLETED", outcome: "succeeded", failing: [] });
 * const open = addMember(emptyFleet, { id: "d2", state: "RUNNING", outcome: "running", failing: [] });
 * const policy = { success: { percent: 90 } };
 * const { active, verdict } = judgeSequence([
 *   { name: "canary", fleet: done, policy },
 *   { name: "everybody", fleet: open, policy },
 * ]);
 * [active, verdict]; // → ["everybody", "continue"]
 * ```
 */
export function judgeSequence(groups: readonly RolloutGroup[]): SequenceVerdict {
  const judged = groups.map(({ name, fleet, policy }) => ({ name, verdict: judgeRollout(fleet, policy) }));
  const turn = judged.findIndex(({ verdict }) => verdict.verdict !== "advance");
  const active = judged[turn];
  return {
    verdict: active?.verdict.verdict ?? "advance",
    active: active?.name ?? null,
    groups: judged.map((group, index) => ({ ...group, turn: turnOf(index, turn) })),
  };
}

function turnOf(index: number, turn: number): GroupVerdict["turn"] {
  if (turn === -1 || index < turn) return "advanced";
  return index === turn ? "active" : "waiting";
}
