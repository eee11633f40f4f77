import { compareNames, isJsonObject, ownMember, sortNames } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import type { OptionShape } from "../result/index.js";
import { isWordOf, REFRESHING_MARKERS } from "./vocabulary.js";

/** Members at the root of a section that are no groups, whatever their value. */
const NO_GROUPS: ReadonlySet<string> = new Set(["__summary", "__meta"]);

/**
 * Tells whether a member at the root of a section may be a group: `$…`, `__summary` and `__meta` may not.
 *
 * @internal
 */
export function isGroupName(name: string): boolean {
  return !name.startsWith("$") && !NO_GROUPS.has(name);
}

/**
 * Tells whether a group is being rebuilt: instead of an object the text `refreshing` (or `Refreshing`) stands there.
 *
 * A reader, on the device or in the service, treats it as transient and waits. Unlike the original, `null` is simply
 * not the marker and throws nothing.
 *
 * Source: Meta Data Object, the first step of `Invoke`; Windows device agent §2.6.
 *
 * @param group - what stands at a group's place in desired or reported
 * @returns whether it is the marker
 * @example
 * ```ts
 * import { isRefreshing } from "twinstate";
 *
 * isRefreshing("refreshing"); // → true
 * isRefreshing({ apps: {} }); // → false
 * ```
 */
export function isRefreshing(group: unknown): boolean {
  return isWordOf(REFRESHING_MARKERS, group);
}

/**
 * The groups of one section or of two, in the order of their ids: every member that may be one, and that is an object or
 * the refreshing marker in at least one of them.
 *
 * @internal
 */
export function groupIds(section: unknown, other?: unknown): readonly string[] {
  const ids: string[] = [];
  if (isJsonObject(section)) {
    for (const name of Object.keys(section)) if (isGroupIn(name, section, other)) ids.push(name);
  }
  if (isJsonObject(other)) {
    const known: JsonObject = isJsonObject(section) ? section : {};
    for (const name of Object.keys(other)) if (!Object.hasOwn(known, name) && isGroupIn(name, other)) ids.push(name);
  }
  return sortNames(ids);
}

function isGroupIn(name: string, section: JsonObject, other?: unknown): boolean {
  return isGroupName(name) && (isGroupValue(section[name]) || isGroupValue(ownMember(other, name)));
}

function isGroupValue(value: JsonValue | undefined): boolean {
  return isJsonObject(value) || isRefreshing(value);
}

/**
 * The instances of a group, in the order of their ids: members that are objects with `__meta` or `__errors`, and whose
 * names do not begin with `__`.
 *
 * Source: Configuration Granularity, `apps.appXYZ.__errors.install`.
 *
 * @internal
 */
export function instancesOf(group: unknown): readonly (readonly [string, JsonObject])[] {
  const instances: (readonly [string, JsonObject])[] = [];
  if (!isJsonObject(group)) return instances;
  for (const name of Object.keys(group)) {
    const value = group[name];
    if (!name.startsWith("__") && isInstance(value)) instances.push([name, value]);
  }
  return instances.sort(([left], [right]) => compareNames(left, right));
}

/**
 * The members of a group that are neither properties nor instances.
 *
 * @internal
 */
export const META_MEMBERS: ReadonlySet<string> = new Set(["__meta", "__errors"]);

/**
 * The shape of an option that names an instance: not like a member that the group needs for itself, which would be
 * overwritten.
 *
 * @internal
 */
export const INSTANCE_OPTION: OptionShape = {
  expected: 'a name other than "__meta" and "__errors"',
  fits: (value) => typeof value === "string" && !META_MEMBERS.has(value),
};

/**
 * Tells whether a member of a group is an instance by what it holds: an object with `__meta` or `__errors`.
 *
 * @internal
 */
export function isInstance(value: JsonValue | undefined): value is JsonObject {
  return isJsonObject(value) && (Object.hasOwn(value, "__meta") || Object.hasOwn(value, "__errors"));
}
