import { OUTCOMES } from "../result/index.js";
import type { Reason } from "../result/index.js";
import { FLEET_CODES } from "./codes.js";
import type { FleetCode } from "./codes.js";
import { DENOMINATOR_OUTCOMES, isCount, isObject, parsePolicy } from "./policy.js";
import type { ErrorAction, RolloutPolicy } from "./policy.js";
import { readFleet } from "./tally.js";
import type { FleetCounts, FleetTally } from "./tally.js";

/** What a gate can say, the more urgent last. */
export const ROLLOUT_VERDICTS = ["continue", "advance", "pause", "abort"] as const;

/** One of the {@link ROLLOUT_VERDICTS}. */
export type RolloutDecision = (typeof ROLLOUT_VERDICTS)[number];

/** How far a rollout is, whatever its gate says. */
export const ROLLOUT_STATES = ["empty", "pending", "running", "completed", "completedWithFailures", "failed"] as const;

/** One of the {@link ROLLOUT_STATES}. */
export type RolloutState = (typeof ROLLOUT_STATES)[number];

/** What a gate says about a fleet. */
export interface RolloutVerdict {
  /** What to do: go on as before, advance to the next group, pause, or abort. */
  readonly verdict: RolloutDecision;
  /** How far the rollout is. */
  readonly state: RolloutState;
  /** How many members succeeded. */
  readonly succeeded: number;
  /** How many members failed. */
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

type Counts = FleetCounts["byOutcome"];

/**
 * Judges whether a rollout continues, advances, pauses or aborts.
 *
 * In this order: the counts are none (below zero, no whole numbers, too large to be exact, of outcomes that do not exist,
 * or not there): continue. Too few members have finished: continue. The error threshold is exceeded: its action. The
 * success threshold is met and, if sealed, all members are settled: advance. Otherwise continue. Success is met at its
 * threshold, errors count above theirs. Everything is computed with whole numbers, exactly.
 *
 * Source: `design` §5.6, `reference/fleet-rollouts.md` §3.
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
  const { byOutcome: counts, total } = readFleet(fleet);
  const { succeeded, failed } = counts;
  const open = countOpen(counts);
  const standing = { state: stateOf(counts, total, open), succeeded, failed, open };
  if (!isSound(fleet, total)) {
    const message = FLEET_CODES["unsound-counts"].explanation;
    const reasons: RolloutVerdict["reasons"] = [{ code: "unsound-counts", path: "/fleet/outcomes", message }];
    return { verdict: "continue", ...standing, canStillSucceed: true, decided: false, reasons };
  }
  const best: Counts = { ...counts, notStarted: 0, running: 0, stale: 0, unknown: 0, succeeded: succeeded + open };
  const worst: Counts = { ...best, succeeded, failed: failed + open };
  const { verdict, reasons } = decide(counts, open, policy);
  const canStillSucceed = policy.success === undefined || isSuccess(best, policy);
  return {
    verdict,
    ...standing,
    canStillSucceed,
    decided: isSuccess(best, policy) === isSuccess(worst, policy) && isError(best, policy) === isError(worst, policy),
    reasons: [...reasons, ...explainBounds(counts, open, canStillSucceed, verdict, policy)],
  };
}

/** A policy is an option: a wrong one is a programming error. */
function requirePolicy(policy: unknown): void {
  const result = parsePolicy(policy);
  if (result.ok) return;
  const [{ path, message }] = result.issues;
  throw new TypeError(`The policy${path === "" ? "" : `'s member ${path}`} cannot be used. ${message}`);
}

/** Counts that are exact, and of outcomes that exist; what was read from a file may be anything. */
function isSound(fleet: unknown, total: number): boolean {
  const outcomes = isObject(fleet) ? fleet["outcomes"] : undefined;
  return (
    isObject(outcomes) &&
    Object.keys(outcomes).every((name) => (OUTCOMES as readonly string[]).includes(name)) &&
    [...Object.values(outcomes), total].every(isCount)
  );
}

interface Decision {
  readonly verdict: RolloutDecision;
  readonly reasons: readonly Reason<FleetCode>[];
}

function decide(counts: Counts, open: number, policy: RolloutPolicy): Decision {
  const { minimumSample = 0 } = policy;
  const finished = counts.succeeded + counts.failed;
  if (finished < minimumSample) {
    const message = `${finished} members have finished, ${minimumSample} are asked for.`;
    return { verdict: "continue", reasons: [{ code: "sample-too-small", path: "/policy/minimumSample", message }] };
  }
  if (isError(counts, policy)) {
    const action: ErrorAction = policy.error?.action ?? "pause";
    const message = `${counts.failed} of ${denominator(counts, policy)} members failed, more than the policy tolerates.`;
    return { verdict: action, reasons: [{ code: "error-threshold-exceeded", path: "/policy/error", message }] };
  }
  if (!isSuccess(counts, policy)) return { verdict: "continue", reasons: [] };
  const message = `${counts.succeeded} of ${denominator(counts, policy)} members succeeded, as many as the policy asks for.`;
  const met: Reason<FleetCode> = { code: "success-threshold-met", path: "/policy/success", message };
  if (policy.sealed !== true || open === 0) return { verdict: "advance", reasons: [met] };
  const waiting = `${open} members are not settled yet.`;
  return {
    verdict: "continue",
    reasons: [met, { code: "waiting-for-open-members", path: "/policy/sealed", message: waiting }],
  };
}

function explainBounds(
  counts: Counts,
  open: number,
  canStillSucceed: boolean,
  verdict: RolloutDecision,
  policy: RolloutPolicy,
): readonly Reason<FleetCode>[] {
  const reasons: Reason<FleetCode>[] = [];
  const note = (code: FleetCode, path: string, message: string): void => {
    reasons.push({ code, path, message });
  };
  if (denominator(counts, policy) === 0) note("nobody-counts", "/fleet", "The policy counts no member of this fleet.");
  if (!canStillSucceed) {
    note("success-out-of-reach", "/policy/success", "The open members are too few to meet the success threshold.");
  }
  if (verdict !== "continue" || isSuccess(counts, policy)) return reasons;
  if (open === 0) note("no-threshold-met", "/policy", "All members are settled, and no threshold is met.");
  else if (policy.success !== undefined && canStillSucceed) {
    const message = `${counts.succeeded} of ${denominator(counts, policy)} members have succeeded so far.`;
    note("success-threshold-not-met", "/policy/success", message);
  }
  return reasons;
}

function denominator(counts: Counts, { denominator: name = "total" }: RolloutPolicy): number {
  return DENOMINATOR_OUTCOMES[name].reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Met at the threshold; where a percentage and a count are given, both must hold. */
function isSuccess(counts: Counts, policy: RolloutPolicy): boolean {
  const { percent, count } = policy.success ?? {};
  if (percent === undefined && count === undefined) return false;
  const byPercent = percent === undefined || excess(counts.succeeded, percent, denominator(counts, policy)) >= 0n;
  return byPercent && (count === undefined || counts.succeeded >= count);
}

/** Exceeded above the threshold; where a percentage and a count are given, one is enough. */
function isError(counts: Counts, policy: RolloutPolicy): boolean {
  const { percent, count } = policy.error ?? {};
  const byPercent = percent !== undefined && excess(counts.failed, percent, denominator(counts, policy)) > 0n;
  return byPercent || (count !== undefined && counts.failed > count);
}

/** By how many hundredths of a member a part is above so many percent of the whole; a product of counts needs a bigint to be exact. */
function excess(part: number, percent: number, whole: number): bigint {
  return BigInt(part) * 100n - BigInt(percent) * BigInt(whole);
}

function countOpen({ notStarted, running, stale, unknown }: Counts): number {
  return notStarted + running + stale + unknown;
}

function stateOf(counts: Counts, total: number, open: number): RolloutState {
  if (total === 0) return "empty";
  if (counts.notStarted === total) return "pending";
  if (open > 0) return "running";
  if (counts.failed === 0) return "completed";
  return counts.succeeded > 0 ? "completedWithFailures" : "failed";
}
