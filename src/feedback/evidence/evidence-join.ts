import { compareNames, defineMember, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObjectDraft } from "../../json/index.js";
import { actionRank } from "../action-rows.js";
import { isActionStatus } from "../status.js";
import type {
  ActionEvidence,
  ActionRegister,
  ActivityEvidence,
  DeviceEvidence,
  Evidence,
  FeedEvidence,
} from "./evidence.js";

/** A map whose keys come from messages, so that only own members count. */
interface Keyed<Value> {
  readonly [key: string]: Value;
}

/**
 * Reads an own member of a map whose keys come from messages.
 *
 * @internal
 */
export function memberOf<Value>(map: Keyed<Value>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

/**
 * Lists the members of a map in the order of their keys.
 *
 * @internal
 */
export function sortedEntries<Value>(map: Keyed<Value>): readonly (readonly [string, Value])[] {
  return Object.entries(map).sort(([left], [right]) => compareNames(left, right));
}

/**
 * Writes a member of a map under construction, whatever its name.
 *
 * @internal
 */
export function setMember<Value>(draft: Record<string, Value>, key: string, value: Value): void {
  defineMember(draft as unknown as JsonObjectDraft, key, value as never);
}

/** The same value while it is under construction: nobody else has seen it, so it may be written to. */
type Draft<Value> = Value extends object ? { -readonly [Key in keyof Value]: Draft<Value[Key]> } : Value;

/**
 * What one device has told, under construction.
 *
 * @internal
 */
export type DeviceDraft = Draft<DeviceEvidence>;

/**
 * Takes what another observer heard from the same device into a draft: for everything, the later of the two stays.
 *
 * Nothing of `heard` becomes part of the draft except registers, which nobody ever writes to; so a copy is what an empty
 * draft has taken in. It is also the one gate that evidence passes: what was stored may come back as anything, and what
 * does not belong there is not taken in.
 *
 * @internal
 */
export function absorbDevice(draft: DeviceDraft, heard: unknown): DeviceDraft {
  absorbEach(draft, heard, emptyActivity, absorbActivity);
  return draft;
}

/**
 * Gives what one device has told as a draft of its own.
 *
 * @internal
 */
export function copyOf(known: unknown): DeviceDraft {
  return absorbDevice({}, known);
}

/**
 * Opens evidence that may come from a file: what is no count is 0, and what is no map of devices is empty.
 *
 * What the devices told is looked at where it is taken in, so that opening costs nothing.
 *
 * @internal
 */
export function openEvidence(evidence: unknown): Evidence {
  const [ignored, devices] = [ownMember(evidence, "ignored"), ownMember(evidence, "devices")];
  return {
    ignored: isCount(ignored) ? ignored : 0,
    devices: isJsonObject(devices) ? (devices as unknown as Evidence["devices"]) : {},
  };
}

/** Key by key: what the draft does not have yet starts empty. */
function absorbEach<Part>(
  draft: Record<string, Part>,
  heard: unknown,
  empty: () => Part,
  absorb: (part: Part, value: unknown) => void,
): void {
  if (!isJsonObject(heard)) return;
  for (const key of Object.keys(heard)) {
    let part = memberOf(draft, key);
    if (part === undefined) {
      part = empty();
      setMember(draft, key, part);
    }
    absorb(part, heard[key]);
  }
}

const emptyActivity = (): Draft<ActivityEvidence> => ({ first: null, last: null, feeds: {} });
const emptyFeed = (): Draft<FeedEvidence> => ({ reported: {}, actions: {} });

function absorbActivity(draft: Draft<ActivityEvidence>, heard: unknown): void {
  draft.first = pick(draft.first, ownMember(heard, "first"), Math.min);
  draft.last = pick(draft.last, ownMember(heard, "last"), Math.max);
  absorbEach(draft.feeds, ownMember(heard, "feeds"), emptyFeed, absorbFeed);
}

function absorbFeed(draft: Draft<FeedEvidence>, heard: unknown): void {
  absorbEach(draft.reported, ownMember(heard, "reported"), () => ({}), absorbTimes);
  absorbEach(draft.actions, ownMember(heard, "actions"), () => ({}), absorbAction);
}

function absorbTimes(draft: Record<string, number>, heard: unknown): void {
  if (!isJsonObject(heard)) return;
  for (const [status, time] of Object.entries(heard)) {
    if (isCount(time)) setMember(draft, status, Math.max(memberOf(draft, status) ?? 0, time));
  }
}

function absorbAction(draft: Draft<ActionEvidence>, heard: unknown): void {
  const [live, final] = [ownMember(heard, "live"), ownMember(heard, "final")];
  if (isRegister(live) && isLater(live, draft.live)) draft.live = live;
  if (isRegister(final) && isLater(final, draft.final)) draft.final = final;
}

function isLater(register: ActionRegister, known: ActionRegister | undefined): boolean {
  return known === undefined || compareRegisters(register, known) > 0;
}

/** What times (in milliseconds since 1970, 0 is "not known"), percentages and counts have in common. */
function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isRegister(value: unknown): value is ActionRegister {
  if (!isJsonObject(value)) return false;
  const { at, status, progress, version, message } = value;
  return (
    isCount(at) &&
    (status === null || isActionStatus(status)) &&
    isCount(progress) &&
    progress <= 100 &&
    typeof version === "string" &&
    typeof message === "string"
  );
}

/**
 * Orders two reports of one action: the later one is the greater; at the same time the one further in the course.
 *
 * @internal
 */
export function compareRegisters(a: ActionRegister, b: ActionRegister): number {
  return (
    a.at - b.at ||
    actionRank(a.status) - actionRank(b.status) ||
    a.progress - b.progress ||
    compareNames(a.version, b.version) ||
    compareNames(a.message, b.message)
  );
}

function pick(known: number | null, heard: unknown, choose: (a: number, b: number) => number): number | null {
  if (!isCount(heard)) return known;
  return known === null ? heard : choose(known, heard);
}
