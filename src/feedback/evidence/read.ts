import { appendPointer, timeToMilliseconds } from "../../json/index.js";
import type { Reason } from "../../result/index.js";
import { judgeActivity } from "./activity.js";
import type { ActivityVerdict } from "./activity.js";
import type { FeedbackCode } from "../codes.js";
import type { DeviceEvidence, Evidence } from "./evidence.js";
import { copyOf, openEvidence, sortedEntries } from "./evidence-join.js";
import { checkOptions } from "../options.js";
import type { FeedbackOptions } from "../options.js";
import { isTerminal } from "../status.js";

/** How evidence is read. */
export interface ReadOptions extends FeedbackOptions {
  /** The time of reading, ISO 8601. */
  readonly now: string;
  /** After how many milliseconds of silence a device without an end is stale. By default never. */
  readonly staleAfter?: number;
  /** The domains that the desired state concerns; one whose agent has not spoken keeps the device identifying. By default those heard. */
  readonly domains?: readonly string[];
}

/** What the evidence says about one activity of one device. */
export interface DeviceFeedback extends ActivityVerdict {
  /** The device. */
  readonly deviceId: string;
  /** The activity; `""` where the messages name none. */
  readonly activityId: string;
  /** Whether there is no end, and the last message is older than `staleAfter`. */
  readonly stale: boolean;
}

/**
 * Reads from evidence how far each device is with each activity.
 *
 * What was said before the latest identification of an activity is forgotten; an end is never reopened by a straggler;
 * an activity without an end is superseded once the device has started a newer one. Stale is what was silent too long.
 *
 * Source: `reference/desired-state-feedback.md` §7, §7c, §7d.
 *
 * @param evidence - what was collected
 * @param options - the time of reading, and how to judge; a wrong option throws a `TypeError`
 * @returns one entry for each device and activity, ordered by device, then by activity
 * @example
 * ```ts
 * import { collectFeedback, readEvidence } from "twinstate";
 *
 * const evidence = collectFeedback([
 *   { deviceId: "d1", activityId: "a1", timestamp: 1700000000000, payload: { status: "RUNNING" } },
 * ]);
 * const [first] = readEvidence(evidence, { now: "2023-11-15T00:00:00Z", staleAfter: 3_600_000 });
 * [first?.status, first?.stale]; // → ["RUNNING", true]
 * ```
 */
export function readEvidence(evidence: Evidence, options: ReadOptions): readonly DeviceFeedback[] {
  checkOptions(options);
  const now = checkReadOptions(options);
  return sortedEntries(openEvidence(evidence).devices).flatMap(([deviceId, device]) =>
    readDevice(deviceId, copyOf(device), now, options),
  );
}

function checkReadOptions({ now, staleAfter, domains }: ReadOptions): number {
  const milliseconds = timeToMilliseconds(now);
  if (milliseconds === null) throw new TypeError("The option now must be an ISO 8601 time.");
  if (staleAfter !== undefined && !(Number.isSafeInteger(staleAfter) && staleAfter >= 0)) {
    throw new TypeError("The option staleAfter must be a whole number of milliseconds, 0 or more.");
  }
  if (domains !== undefined && !(Array.isArray(domains) && domains.every((domain) => typeof domain === "string"))) {
    throw new TypeError("The option domains must be a list of names.");
  }
  return milliseconds;
}

function readDevice(
  deviceId: string,
  device: DeviceEvidence,
  now: number,
  options: ReadOptions,
): readonly DeviceFeedback[] {
  const activities = sortedEntries(device).map(([activityId, activity]) => {
    const path = appendPointer("", "devices", deviceId, activityId);
    return { activityId, path, verdict: judgeActivity(activity, path, options) };
  });
  const newest = activities.reduce(
    (latest, { verdict }) => (verdict.started ? Math.max(latest, verdict.startedAt ?? 0) : latest),
    0,
  );
  return activities.map(({ activityId, path, verdict }) => {
    const current = isSuperseded(verdict, newest) ? supersede(verdict, path) : verdict;
    const stale = isStale(current, now, options.staleAfter);
    const reasons = stale ? [silence(path), ...current.reasons] : current.reasons;
    return { deviceId, activityId, ...current, stale, reasons };
  });
}

function isSuperseded({ status, startedAt }: ActivityVerdict, newest: number): boolean {
  return !isTerminal(status) && startedAt !== null && startedAt < newest;
}

function supersede(verdict: ActivityVerdict, path: string): ActivityVerdict {
  const message = "The device has started a newer activity.";
  const reason: Reason<FeedbackCode> = { code: "newer-activity", path, message };
  const abandoned = verdict.tally.total - verdict.settledCount;
  return { ...verdict, status: "SUPERSEDED", abandoned, reasons: [reason, ...verdict.reasons] };
}

function isStale({ status, lastHeard }: ActivityVerdict, now: number, staleAfter: number | undefined): boolean {
  return staleAfter !== undefined && !isTerminal(status) && lastHeard !== null && now - lastHeard > staleAfter;
}

function silence(path: string): Reason<FeedbackCode> {
  const message = "The last message is older than the caller allows, and no end was reported.";
  return { code: "feedback-stale", path: `${path}/last`, message };
}
