import { compareNames, defineMember } from "../../json/index.js";
import type { JsonObjectDraft } from "../../json/index.js";
import { actionRank } from "../action-rows.js";
import type { ActionEvidence, ActionRegister, ActivityEvidence, DeviceEvidence, FeedEvidence } from "./evidence.js";

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
 * draft has taken in.
 *
 * @internal
 */
export function absorbDevice(draft: DeviceDraft, heard: DeviceEvidence): DeviceDraft {
  absorbEach(draft, heard, emptyActivity, absorbActivity);
  return draft;
}

/** Key by key: what the draft does not have yet starts empty. */
function absorbEach<Value, Part>(
  draft: Record<string, Part>,
  heard: Keyed<Value>,
  empty: () => Part,
  absorb: (part: Part, value: Value) => void,
): void {
  for (const key of Object.keys(heard)) {
    let part = memberOf(draft, key);
    if (part === undefined) {
      part = empty();
      setMember(draft, key, part);
    }
    absorb(part, heard[key] as Value);
  }
}

const emptyActivity = (): Draft<ActivityEvidence> => ({ first: null, last: null, feeds: {} });
const emptyFeed = (): Draft<FeedEvidence> => ({ reported: {}, actions: {} });

function absorbActivity(draft: Draft<ActivityEvidence>, heard: ActivityEvidence): void {
  draft.first = pick(draft.first, heard.first, Math.min);
  draft.last = pick(draft.last, heard.last, Math.max);
  absorbEach(draft.feeds, heard.feeds, emptyFeed, absorbFeed);
}

function absorbFeed(draft: Draft<FeedEvidence>, heard: FeedEvidence): void {
  absorbEach(draft.reported, heard.reported, () => ({}), absorbTimes);
  absorbEach(draft.actions, heard.actions, () => ({}), absorbAction);
}

function absorbTimes(draft: Record<string, number>, heard: Keyed<number>): void {
  for (const [status, time] of Object.entries(heard)) {
    setMember(draft, status, Math.max(memberOf(draft, status) ?? 0, time));
  }
}

function absorbAction(draft: Draft<ActionEvidence>, { live, final }: ActionEvidence): void {
  if (live !== undefined && isLater(live, draft.live)) draft.live = live;
  if (final !== undefined && isLater(final, draft.final)) draft.final = final;
}

function isLater(register: ActionRegister, known: ActionRegister | undefined): boolean {
  return known === undefined || compareRegisters(register, known) > 0;
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

function pick(a: number | null, b: number | null, choose: (a: number, b: number) => number): number | null {
  return a === null || b === null ? (a ?? b) : choose(a, b);
}
