import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { findMember } from "./members.js";

/** How many devices a configuration has reached, as its own metrics count them. */
export interface DeploymentCounts {
  /** Devices that the target condition finds; `null` when it was not counted. */
  readonly targeted: number | null;
  /** Devices whose twin the hub has changed by it. */
  readonly applied: number | null;
  /** Edge devices that report the desired version with code 200. */
  readonly succeeded: number | null;
  /** Edge devices that report the desired version with another code. */
  readonly failed: number | null;
  /** Applied, and in neither of the two: at work, offline, or stuck with a refusal of another version. */
  readonly pending: number | null;
  /** What the author's own metrics count, by name. */
  readonly metrics: Readonly<Record<string, number>>;
}

/**
 * Reads the counts of a configuration as `deployment show` prints it.
 *
 * `results` that are empty were not computed, which is not zero. Source: Documents and envelopes §2.2.
 *
 * @param document - any JSON value
 * @returns the counts; `null` for a document without any
 * @example
 * ```ts
 * import { readDeploymentCounts } from "twinstate";
 *
 * const results = { targetedCount: 3, appliedCount: 3, reportedSuccessfulCount: 1, reportedFailedCount: 1 };
 * readDeploymentCounts({ systemMetrics: { results } })?.pending; // → 1
 * ```
 */
export function readDeploymentCounts(document: unknown): DeploymentCounts | null {
  const system = findMember(findMember(document, "systemMetrics")?.value, "results")?.value;
  const own = findMember(findMember(document, "metrics")?.value, "results")?.value;
  const metrics = Object.fromEntries(
    Object.entries(isJsonObject(own) ? own : {}).filter((entry): entry is [string, number] => isCount(entry[1])),
  );
  const targeted = countOf(system, "targetedCount");
  const applied = countOf(system, "appliedCount");
  const succeeded = countOf(system, "reportedSuccessfulCount");
  const failed = countOf(system, "reportedFailedCount");
  const isSilent = [targeted, applied, succeeded, failed].every((count) => count === null);
  if (isSilent && Object.keys(metrics).length === 0) return null;
  const isWhole = applied !== null && succeeded !== null && failed !== null;
  const pending = isWhole ? Math.max(0, applied - succeeded - failed) : null;
  return { targeted, applied, succeeded, failed, pending, metrics };
}

function countOf(results: JsonValue | undefined, name: string): number | null {
  const count = ownMember(results, name);
  return isCount(count) ? count : null;
}

function isCount(value: JsonValue | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
