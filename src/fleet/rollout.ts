import { isJsonObject, ownMember } from "../json/index.js";
import { decide, OPEN_OUTCOMES, OUTCOMES } from "../result/index.js";
import type { Outcome, Reason } from "../result/index.js";
import type { FleetCode } from "./codes.js";
import { requirePolicy } from "./policy.js";
import type { RolloutPolicy } from "./policy.js";
import { readRollout } from "./rollout-facts.js";
import type { RolloutCounts } from "./rollout-facts.js";
import { explainBounds, ROLLOUT_RULES } from "./rollout-rules.js";
import type { RolloutDecision, RolloutState } from "./rollout-words.js";
import { readFleet } from "./tally.js";
import type { FleetTally } from "./tally.js";

/** What a gate says about a fleet. */
export interface RolloutVerdict {
  /** What to do: go on as before, advance to the next group, pause, or abort. */
  readonly verdict: RolloutDecision;
  /** How far the rollout is. */
  readonly state: RolloutState;
  /** How many members succeeded. */
  readonly succeeded: number;
  /** How many members failed, those included that only fail and have nothing under way (unless the policy says otherwise). */
  readonly failed: number;
  /** How many members are not settled: not started, running, stale or unknown. */
  readonly open: number;
  /** Whether the success threshold is met if every open member succeeds. */
  readonly canStillSucceed: boolean;
  /** Whether the open members can no longer change which thresholds are met. Members that join may. */
  readonly decided: boolean;
  /** Why: what decided first. */
  readonly reasons: readonly Reason<FleetCode>[];
}

/**
 * Judges whether a rollout continues, advances, pauses or aborts.
 *
 * The first row that holds: the counts are not those of a fleet: continue. Too few members have finished: continue.
 * Nobody counts: continue. The error threshold is exceeded: its action. The success threshold is met and, if sealed, all
 * members are settled: advance. Otherwise continue. Success is met at its threshold, errors count above theirs. A member
 * that is open, has failed somewhere and has nothing under way any more counts as failed, unless the policy's `failing`
 * says `running`. Everything is computed with whole numbers, exactly.
 *
 * Source: the design, §5.6, Fleet rollouts §3.
 *
 * @param fleet - the counts
 * @param policy - the gate; a wrong member throws a `TypeError` that names it
 * @returns the verdict, how far the rollout is, the bounds that the open members leave, and why
 * @example
 * ```ts
 * import { addMembers, judgeRollout } from "twinstate";
 *
 * const outcomes = ["succeeded", "succeeded", "succeeded", "failed"] as const;
 * const fleet = addMembers(outcomes.map((outcome, index) => ({ id: `d${index}`, state: outcome, outcome, failing: [] })));
 * judgeRollout(fleet, { success: { percent: 75 }, error: { percent: 25 } }).verdict; // → "advance"
 * judgeRollout(fleet, { success: { percent: 75 }, error: { percent: 24, action: "abort" } }).verdict; // → "abort"
 * ```
 */
export function judgeRollout(fleet: FleetTally, policy: RolloutPolicy): RolloutVerdict {
  requirePolicy(policy);
  const { byOutcome, total } = readFleet(fleet);
  const sound = isSound(fleet, total);
  const facts = readRollout(sound, sound ? countFailing(byOutcome, fleet, policy) : byOutcome, policy);
  const { counts, open, best, worst } = facts;
  const rule = decide(ROLLOUT_RULES, facts);
  const reasons = rule.reasons(facts);
  return {
    verdict: rule.state,
    state: stateOf(counts, total, open),
    succeeded: counts.succeeded,
    failed: counts.failed,
    open,
    canStillSucceed: facts.canStillSucceed,
    decided: facts.isSound && best.isSuccess === worst.isSuccess && best.isError === worst.isError,
    reasons: [...reasons, ...explainBounds(facts, reasons)],
  };
}

/** Counts that are exact, and of outcomes that exist; what was read from a file may be anything. */
function isSound(fleet: unknown, total: number): boolean {
  const outcomes = ownMember(fleet, "outcomes");
  const failing = ownMember(fleet, "settledFailing") ?? {};
  return (
    isJsonObject(outcomes) &&
    isJsonObject(failing) &&
    Object.keys(outcomes).every((name) => (OUTCOMES as readonly string[]).includes(name)) &&
    [...Object.values(outcomes), total].every(isCount) &&
    Object.entries(failing).every(
      ([name, number]) =>
        (OPEN_OUTCOMES as readonly string[]).includes(name) &&
        isCount(number) &&
        number <= Number(ownMember(outcomes, name) ?? 0),
    )
  );
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** Moves the members that only fail from the open ones to the failed ones, unless the policy lets them run. */
function countFailing(
  counts: RolloutCounts,
  { settledFailing = {} }: FleetTally,
  { failing = "failed" }: RolloutPolicy,
): RolloutCounts {
  if (failing === "running") return counts;
  const moved: Record<Outcome, number> = { ...counts };
  for (const outcome of OPEN_OUTCOMES) {
    const number = settledFailing[outcome] ?? 0;
    moved[outcome] -= number;
    moved.failed += number;
  }
  return moved;
}

function stateOf(counts: RolloutCounts, total: number, open: number): RolloutState {
  if (total === 0) return "empty";
  if (counts.notStarted === total) return "pending";
  if (open > 0) return "running";
  if (counts.failed === 0) return "completed";
  return counts.succeeded > 0 ? "completedWithFailures" : "failed";
}
