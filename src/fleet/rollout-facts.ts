import type { Outcome } from "../result/index.js";
import { OPEN_OUTCOMES } from "../result/index.js";
import { DENOMINATOR_OUTCOMES } from "./policy.js";
import type { RolloutPolicy } from "./policy.js";

/**
 * How many members have each outcome.
 *
 * @internal
 */
export type RolloutCounts = Readonly<Record<Outcome, number>>;

/** Which thresholds of a policy some counts meet. */
interface Thresholds {
  readonly isSuccess: boolean;
  readonly isError: boolean;
}

/**
 * Everything the rules of a gate ask about, computed once.
 *
 * @internal
 */
export interface RolloutFacts extends Thresholds {
  /** Whether the counts are those of a fleet; then nothing else is to be believed. */
  readonly isSound: boolean;
  readonly counts: RolloutCounts;
  readonly policy: RolloutPolicy;
  /** How many members have succeeded or failed. */
  readonly finished: number;
  /** How many members may still change. */
  readonly open: number;
  /** Of how many members a percentage is taken. */
  readonly denominator: number;
  /** Whether the policy has a success threshold. */
  readonly asksForSuccess: boolean;
  /** Whether the success threshold is met if every open member succeeds; without one there is nothing to miss. */
  readonly canStillSucceed: boolean;
  /** What is met if every open member succeeds. */
  readonly best: Thresholds;
  /** What is met if every open member fails. */
  readonly worst: Thresholds;
}

/**
 * Reads the facts about a fleet and its policy.
 *
 * @internal
 */
export function readRollout(isSound: boolean, counts: RolloutCounts, policy: RolloutPolicy): RolloutFacts {
  const { succeeded, failed } = counts;
  const asksForSuccess = policy.success?.percent !== undefined || policy.success?.count !== undefined;
  const open = OPEN_OUTCOMES.reduce((sum, outcome) => sum + counts[outcome], 0);
  const settled: RolloutCounts = { ...counts, notStarted: 0, running: 0, stale: 0, unknown: 0 };
  const best = isSound ? thresholds({ ...settled, succeeded: succeeded + open }, policy) : NONE;
  return {
    isSound,
    counts,
    policy,
    finished: succeeded + failed,
    open,
    denominator: denominatorOf(counts, policy),
    ...(isSound ? thresholds(counts, policy) : NONE),
    asksForSuccess,
    canStillSucceed: !isSound || !asksForSuccess || best.isSuccess,
    best,
    worst: isSound ? thresholds({ ...settled, failed: failed + open }, policy) : NONE,
  };
}

const NONE: Thresholds = { isSuccess: false, isError: false };

function thresholds(counts: RolloutCounts, policy: RolloutPolicy): Thresholds {
  return { isSuccess: isSuccess(counts, policy), isError: isError(counts, policy) };
}

function denominatorOf(counts: RolloutCounts, { denominator: name = "total" }: RolloutPolicy): number {
  return DENOMINATOR_OUTCOMES[name].reduce((sum, outcome) => sum + counts[outcome], 0);
}

/** Met at the threshold; where a percentage and a count are given, both must hold. Nobody meets nothing. */
function isSuccess(counts: RolloutCounts, policy: RolloutPolicy): boolean {
  const { percent, count } = policy.success ?? {};
  const whole = denominatorOf(counts, policy);
  if (whole === 0 || (percent === undefined && count === undefined)) return false;
  const byPercent = percent === undefined || excess(counts.succeeded, percent, whole) >= 0n;
  return byPercent && (count === undefined || counts.succeeded >= count);
}

/** Exceeded above the threshold; where a percentage and a count are given, one is enough. */
function isError(counts: RolloutCounts, policy: RolloutPolicy): boolean {
  const { percent, count } = policy.error ?? {};
  const byPercent = percent !== undefined && excess(counts.failed, percent, denominatorOf(counts, policy)) > 0n;
  return byPercent || (count !== undefined && counts.failed > count);
}

/** By how many hundredths of a member a part is above so many percent of the whole; a product of counts needs a bigint to be exact. */
function excess(part: number, percent: number, whole: number): bigint {
  return BigInt(part) * 100n - BigInt(percent) * BigInt(whole);
}
