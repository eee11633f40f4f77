import type { DeviceFeedback } from "./read.js";

/**
 * Picks each device's latest activity, so that a device counts once in a fleet.
 *
 * The latest is the one that started last; one that was refused never started and is taken only when there is no other.
 * Where two started at the same time, or nobody knows when, the later one by the order of their identifiers is taken.
 *
 * @param rows - what `readEvidence` answered
 * @returns one entry for each device, in the order of `rows`
 * @example
 * ```ts
 * import { collectFeedback, latestActivities, readEvidence } from "twinstate";
 *
 * const evidence = collectFeedback([
 *   { deviceId: "d1", activityId: "a1", timestamp: 1700000000000, payload: { status: "RUNNING" } },
 *   { deviceId: "d1", activityId: "a2", timestamp: 1700000005000, payload: { status: "RUNNING" } },
 * ]);
 * const rows = readEvidence(evidence, { now: "2023-11-15T00:00:00Z" });
 * latestActivities(rows).map(({ activityId }) => activityId); // → ["a2"]
 * ```
 */
export function latestActivities(rows: readonly DeviceFeedback[]): readonly DeviceFeedback[] {
  const latest = new Map<string, DeviceFeedback>();
  for (const row of rows) {
    const known = latest.get(row.deviceId);
    if (known === undefined || isLater(row, known)) latest.set(row.deviceId, row);
  }
  return [...latest.values()];
}

function isLater(row: DeviceFeedback, known: DeviceFeedback): boolean {
  if (row.started !== known.started) return row.started;
  const [start, knownStart] = [row.startedAt ?? 0, known.startedAt ?? 0];
  return start === knownStart ? row.activityId > known.activityId : start > knownStart;
}
