import { compareNames, defineMember } from "../json/index.js";
import type { JsonObjectDraft } from "../json/index.js";
import { actionRank } from "./action-rows.js";
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

/**
 * Joins two maps key by key; gives the first one itself when the second adds nothing to it.
 *
 * @internal
 */
export function joinMaps<Value>(
  a: Keyed<Value>,
  b: Keyed<Value>,
  join: (left: Value, right: Value) => Value,
): Keyed<Value> {
  let joined: Record<string, Value> | undefined;
  for (const key of Object.keys(b)) {
    const [left, right] = [memberOf(a, key), b[key] as Value];
    const value = left === undefined ? right : join(left, right);
    if (value === left) continue;
    joined ??= { ...a };
    setMember(joined, key, value);
  }
  return joined ?? a;
}

/**
 * Joins what two observers heard from one device.
 *
 * @internal
 */
export function joinDevice(a: DeviceEvidence, b: DeviceEvidence): DeviceEvidence {
  return joinMaps(a, b, joinActivity);
}

function joinActivity(a: ActivityEvidence, b: ActivityEvidence): ActivityEvidence {
  const first = pick(a.first, b.first, Math.min);
  const last = pick(a.last, b.last, Math.max);
  const feeds = joinMaps(a.feeds, b.feeds, joinFeed);
  return first === a.first && last === a.last && feeds === a.feeds ? a : { first, last, feeds };
}

function joinFeed(a: FeedEvidence, b: FeedEvidence): FeedEvidence {
  const reported = joinMaps(a.reported, b.reported, joinTimes);
  const actions = joinMaps(a.actions, b.actions, joinAction);
  return reported === a.reported && actions === a.actions ? a : { reported, actions };
}

function joinTimes(a: Keyed<number>, b: Keyed<number>): Keyed<number> {
  return joinMaps(a, b, Math.max);
}

function joinAction(a: ActionEvidence, b: ActionEvidence): ActionEvidence {
  const live = later(a.live, b.live);
  const final = later(a.final, b.final);
  if (live === a.live && final === a.final) return a;
  return { ...(live === undefined ? {} : { live }), ...(final === undefined ? {} : { final }) };
}

function later(a: ActionRegister | undefined, b: ActionRegister | undefined): ActionRegister | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return compareRegisters(a, b) < 0 ? b : a;
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
