import { classOf } from "../action-rows.js";
import { emptyEvidence } from "./evidence.js";
import type { ActionEvidence, ActionRegister, ActivityEvidence, DeviceEvidence, Evidence } from "./evidence.js";
import { absorbDevice, compareRegisters, copyOf, memberOf, openEvidence, setMember } from "./evidence-join.js";
import type { DeviceDraft } from "./evidence-join.js";
import { IssueList } from "../parse-parts.js";
import type { FeedbackAction, FeedbackMessage } from "../model.js";
import { readMessage } from "../parse.js";
import { baselineOf, isTerminal } from "../status.js";

/**
 * Takes a stream of feedback messages into evidence: late, twice, out of order, the answer is the same.
 *
 * It reads the messages once and works on a copy of its own; the cost is that of the messages and of the devices that
 * are known already.
 *
 * Source: Desired State Feedback §7c.
 *
 * @param messages - any JSON values; each names its device in `deviceId`, beside `activityId`. What is not feedback, or
 * does not name its device, is counted in `ignored`
 * @param evidence - what was known before; by default nothing. It is not changed
 * @returns what is known now
 * @example
 * ```ts
 * import { collectFeedback, readEvidence } from "twinstate";
 *
 * const evidence = collectFeedback([
 *   { deviceId: "d1", activityId: "a1", timestamp: 1700000009000, payload: { status: "COMPLETED" } },
 *   { deviceId: "d1", activityId: "a1", timestamp: 1700000005000, payload: { status: "RUNNING" } },
 *   { activityId: "a1", timestamp: 1700000005000, payload: { status: "RUNNING" } },
 * ]);
 * readEvidence(evidence, { now: "2023-11-15T00:00:00Z" }).map(({ deviceId, status }) => [deviceId, status]); // → [["d1", "COMPLETED"]]
 * evidence.ignored; // → 1
 * ```
 */
export function collectFeedback(messages: Iterable<unknown>, evidence: Evidence = emptyEvidence): Evidence {
  const known = openEvidence(evidence);
  const drafts = new Map<string, DeviceDraft>();
  let { ignored } = known;
  for (const message of messages) {
    const heard = hearFeedback(message);
    if (heard === undefined) {
      ignored += 1;
      continue;
    }
    absorbInto(drafts, known, heard.deviceId, heard.evidence);
  }
  return { ignored, devices: withDrafts(known.devices, drafts) };
}

function absorbInto(
  drafts: Map<string, DeviceDraft>,
  known: Evidence,
  deviceId: string,
  heard: DeviceEvidence | undefined,
): void {
  const draft = drafts.get(deviceId) ?? copyOf(memberOf(known.devices, deviceId));
  drafts.set(deviceId, absorbDevice(draft, heard));
}

function withDrafts(known: Evidence["devices"], drafts: Iterable<[string, DeviceEvidence]>): Evidence["devices"] {
  const devices: Record<string, DeviceEvidence> = { ...known };
  for (const [deviceId, draft] of drafts) setMember(devices, deviceId, draft);
  return devices;
}

/**
 * Takes one feedback message into evidence; made for `Array.reduce`.
 *
 * It copies the list of devices, so a message costs more the more devices there are. For many messages at once use
 * `collectFeedback`; for a stream keep the evidence of each device apart, with `hearFeedback` and `mergeDeviceEvidence`.
 *
 * @param evidence - what was known before; it is not changed
 * @param message - any JSON value, as in `collectFeedback`
 * @returns what is known now
 * @example
 * ```ts
 * import { emptyEvidence, observeFeedback } from "twinstate";
 *
 * const messages = [{ deviceId: "d1", status: "RUNNING" }, { deviceId: "d2", status: "IDENTIFYING" }];
 * Object.keys(messages.reduce(observeFeedback, emptyEvidence).devices); // → ["d1", "d2"]
 * ```
 */
export function observeFeedback(evidence: Evidence, message: unknown): Evidence {
  return collectFeedback([message], evidence);
}

/**
 * Merges what two observers heard, in either order.
 *
 * What they both heard counts once; only `ignored`, a plain count of messages, is added up (see {@link Evidence}). It costs
 * the devices of both, whichever is the larger; for more than two use `mergeAllEvidence`.
 *
 * @param a - evidence
 * @param b - more evidence, of other or the same devices
 * @returns what both of them know
 * @example
 * ```ts
 * import { collectFeedback, mergeEvidence } from "twinstate";
 *
 * const one = collectFeedback([{ deviceId: "d1", status: "RUNNING" }]);
 * const other = collectFeedback([{ deviceId: "d2", status: "RUNNING" }]);
 * Object.keys(mergeEvidence(one, other).devices); // → ["d1", "d2"]
 * ```
 */
export function mergeEvidence(a: Evidence, b: Evidence): Evidence {
  return mergeAllEvidence([a, b]);
}

/**
 * Merges what any number of observers heard, in any order and in one pass: it costs the devices of all parts.
 *
 * @param parts - evidence; no part is changed
 * @returns what all of them know, as `mergeEvidence` of one after the other gives
 * @example
 * ```ts
 * import { collectFeedback, mergeAllEvidence } from "twinstate";
 *
 * const parts = ["d1", "d2", "d1"].map((deviceId) => collectFeedback([{ deviceId, status: "RUNNING" }]));
 * Object.keys(mergeAllEvidence(parts).devices); // → ["d1", "d2"]
 * ```
 */
export function mergeAllEvidence(parts: Iterable<Evidence>): Evidence {
  const owners = new Map<string, DeviceEvidence>();
  const drafts = new Map<string, DeviceDraft>();
  let ignored = 0;
  for (const part of parts) {
    const opened = openEvidence(part);
    ignored += opened.ignored;
    for (const [deviceId, heard] of Object.entries(opened.devices)) {
      if (!owners.has(deviceId)) owners.set(deviceId, heard);
      else drafts.set(deviceId, absorbDevice(drafts.get(deviceId) ?? copyOf(owners.get(deviceId)), heard));
    }
  }
  const devices: Record<string, DeviceEvidence> = {};
  for (const [deviceId, heard] of owners) setMember(devices, deviceId, drafts.get(deviceId) ?? heard);
  return { ignored, devices };
}

/** What one message tells, for a store that keeps the evidence of each device apart. */
export interface HeardFeedback {
  /** The device that the message is about: the key of the store. */
  readonly deviceId: string;
  /** What the message alone tells of it. */
  readonly evidence: DeviceEvidence;
}

/**
 * Reads one feedback message as evidence of its own, for a stream that keeps the evidence of each device apart.
 *
 * A message then costs what its own device has told, however many devices there are.
 *
 * @param message - any JSON value, as in `collectFeedback`
 * @returns the device and what the message tells of it; `undefined` for what is not feedback or does not name its device
 * @example
 * ```ts
 * import { hearFeedback, mergeDeviceEvidence } from "twinstate";
 * import type { DeviceEvidence } from "twinstate";
 *
 * const store = new Map<string, DeviceEvidence>();
 * const heard = hearFeedback({ deviceId: "d1", activityId: "a1", payload: { status: "RUNNING" } });
 * if (heard !== undefined) store.set(heard.deviceId, mergeDeviceEvidence(store.get(heard.deviceId), heard.evidence));
 * store.size; // → 1
 * ```
 */
export function hearFeedback(message: unknown): HeardFeedback | undefined {
  const read = readMessage(message, new IssueList());
  if (read?.deviceId === undefined || read.deviceId === "") return undefined;
  const evidence: Record<string, ActivityEvidence> = {};
  setMember(evidence, read.activityId ?? "", activityEvidence(read));
  return { deviceId: read.deviceId, evidence };
}

/**
 * Merges what two observers heard from one device, in either order; what they both heard counts once.
 *
 * @param known - what was known; `undefined` for nothing. It is not changed
 * @param heard - what was heard besides
 * @returns what both of them know of the device
 * @example
 * ```ts
 * import { hearFeedback, mergeDeviceEvidence } from "twinstate";
 *
 * const heard = hearFeedback({ deviceId: "d1", activityId: "a1", status: "RUNNING" })?.evidence;
 * Object.keys(mergeDeviceEvidence(undefined, heard)); // → ["a1"]
 * ```
 */
export function mergeDeviceEvidence(
  known: DeviceEvidence | undefined,
  heard: DeviceEvidence | undefined,
): DeviceEvidence {
  return absorbDevice(copyOf(known), heard);
}

function activityEvidence({ timestamp, domain, feedback }: FeedbackMessage): ActivityEvidence {
  const at = timestamp ?? 0;
  const baseline = baselineOf(feedback.baseline);
  const reported: Record<string, Record<string, number>> = {};
  if (feedback.status !== undefined) setMember(reported, baseline, { [feedback.status]: at });
  const isEnd = baseline === "" && isTerminal(feedback.status ?? null);
  const actions = actionEvidence(feedback.actions, at, isEnd ? "final" : "live");
  const feeds: ActivityEvidence["feeds"] = {};
  setMember(feeds as Record<string, unknown>, domain ?? "", { reported, actions });
  return { first: timestamp ?? null, last: timestamp ?? null, feeds };
}

function actionEvidence(
  actions: readonly FeedbackAction[],
  at: number,
  register: keyof ActionEvidence,
): Record<string, ActionEvidence> {
  const draft: Record<string, ActionEvidence> = {};
  const byComponent = new Map<string, ActionRegister[]>();
  for (const action of actions) {
    const id = action.component.id ?? "";
    const same = byComponent.get(id);
    if (same === undefined) byComponent.set(id, [toRegister(action, at)]);
    else same.push(toRegister(action, at));
  }
  for (const [id, registers] of byComponent) {
    if (registers.length > 1) registers.sort((left, right) => compareRegisters(right, left));
    registers.forEach((heard, index) => {
      setMember(draft, actionKey(id, index), { [register]: heard });
    });
  }
  return draft;
}

function toRegister({ component, status, progress, message }: FeedbackAction, at: number): ActionRegister {
  return {
    at,
    status: status ?? null,
    progress,
    version: component.version ?? "",
    message: classOf(status) === "failure" ? (message ?? "") : "",
  };
}

/** Two domains may use one component id: the second of a message gets a key of its own, and no id can look like one. */
function actionKey(id: string, index: number): string {
  return index === 0 && !id.startsWith("#") ? id : `#${index}:${id}`;
}

/**
 * Gives the component id that a key stands for.
 *
 * @internal
 */
export function componentOfKey(key: string): string {
  return key.startsWith("#") ? key.slice(key.indexOf(":") + 1) : key;
}
