import { appendPointer, TIME_OPTION, timeToMilliseconds } from "../../json/index.js";
import { countOf, NAMES_OPTION, requireOption, requireOptions } from "../../result/index.js";
import type { OptionShapes, Reason } from "../../result/index.js";
import { judgeActivity } from "./activity.js";
import type { ActivityVerdict } from "./activity.js";
import type { FeedbackCode } from "../codes.js";
import type { DeviceEvidence, Evidence } from "./evidence.js";
import { copyOf, memberOf, openEvidence, setMember, sortedEntries } from "./evidence-join.js";
import { checkFeedbackOptions } from "../options.js";
import type { FeedbackOptions } from "../options.js";
import { isTerminal } from "../status.js";

/** How evidence is read. */
export interface ReadOptions extends FeedbackOptions {
  /** The time of reading, ISO 8601. */
  readonly now: string;
  /** After how many milliseconds of silence a device without an end is stale. By default never. */
  readonly staleAfter?: number | undefined;
  /** The domains that the desired state concerns; one whose agent has not spoken keeps the device identifying. By default those heard. */
  readonly domains?: readonly string[] | undefined;
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
 * Source: Desired State Feedback §7, §7c, §7d.
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
  const now = checkReadOptions(options);
  return sortedEntries(openEvidence(evidence).devices).flatMap(([deviceId, device]) =>
    readDevice(deviceId, copyOf(device), now, options),
  );
}

/**
 * Reads from the evidence of one device how far it is with each activity: `readEvidence` for a store that keeps the
 * evidence of each device apart.
 *
 * @param deviceId - the device
 * @param evidence - what it has told; anything else is read as nothing
 * @param options - the time of reading, and how to judge; a wrong option throws a `TypeError`
 * @returns one entry for each activity, ordered by activity
 * @example
 * ```ts
 * import { hearFeedback, readDeviceEvidence } from "twinstate";
 *
 * const heard = hearFeedback({ deviceId: "d1", activityId: "a1", status: "RUNNING" });
 * readDeviceEvidence("d1", heard?.evidence, { now: "2026-01-01T00:00:00Z" })[0]?.status; // → "RUNNING"
 * ```
 */
export function readDeviceEvidence(
  deviceId: string,
  evidence: DeviceEvidence | undefined,
  options: ReadOptions,
): readonly DeviceFeedback[] {
  return readDevice(deviceId, copyOf(evidence), checkReadOptions(options), options);
}

/**
 * Forgets the activities that have ended and were last heard of before a time, so that evidence does not grow for ever.
 *
 * An activity without an end is kept, and so is one whose last message had no time. A message that arrives after its
 * activity was forgotten opens it anew, so keep activities for longer than messages can be late.
 *
 * @param evidence - what was collected; it is not changed
 * @param options - `before`: the time, ISO 8601, of the oldest message that is kept; a wrong option throws a `TypeError`
 * @returns the rest; devices without an activity are left out
 * @example
 * ```ts
 * import { collectFeedback, forgetFinished } from "twinstate";
 *
 * const evidence = collectFeedback([
 *   { deviceId: "d1", activityId: "a1", timestamp: 1700000000000, payload: { status: "COMPLETED" } },
 * ]);
 * Object.keys(forgetFinished(evidence, { before: "2024-01-01T00:00:00Z" }).devices); // → []
 * ```
 */
export function forgetFinished(evidence: Evidence, options: { readonly before: string }): Evidence {
  requireOptions(options, {});
  requireOption("before", TIME_OPTION, options.before);
  const before = Number(timeToMilliseconds(options.before));
  const { ignored, devices } = openEvidence(evidence);
  const kept: Record<string, DeviceEvidence> = {};
  for (const deviceId of Object.keys(devices)) {
    const device = copyOf(memberOf(devices, deviceId));
    const activities = sortedEntries(device).filter(([activityId, activity]) => {
      const { status, lastHeard } = judgeActivity(activity, activityId, {});
      return lastHeard === null || lastHeard >= before || !isTerminal(status);
    });
    if (activities.length > 0) setMember(kept, deviceId, Object.fromEntries(activities));
  }
  return { ignored, devices: kept };
}

const READ_OPTIONS: OptionShapes<Pick<ReadOptions, "now" | "staleAfter" | "domains">> = {
  now: TIME_OPTION,
  staleAfter: /* @__PURE__ */ countOf("milliseconds"),
  domains: NAMES_OPTION,
};

function checkReadOptions(options: ReadOptions): number {
  checkFeedbackOptions(options);
  requireOptions(options, READ_OPTIONS);
  requireOption("now", TIME_OPTION, options.now);
  return Number(timeToMilliseconds(options.now));
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
  const message = "The device has started a newer activity than this one.";
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
