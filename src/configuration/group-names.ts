import { compareNames, isJsonObject, ownMember, sortNames } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { requireText } from "./options.js";
import { isRefreshing } from "./refreshing.js";

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
 * The groups of the given sections, in the order of their ids: every member that may be one, and that is an object or
 * the refreshing marker in at least one section.
 *
 * @internal
 */
export function groupIds(...sections: readonly unknown[]): readonly string[] {
  const names = new Set(sections.flatMap((section) => (isJsonObject(section) ? Object.keys(section) : [])));
  return sortNames(
    [...names].filter(
      (name) => isGroupName(name) && sections.some((section) => isGroupValue(ownMember(section, name))),
    ),
  );
}

function isGroupValue(value: JsonValue | undefined): boolean {
  return isJsonObject(value) || isRefreshing(value);
}

/**
 * The instances of a group, in the order of their ids: members that are objects with `__meta` or `__errors`, and whose
 * names do not begin with `__`.
 *
 * Source: configuration-granularity.md, `apps.appXYZ.__errors.install`.
 *
 * @internal
 */
export function instancesOf(group: unknown): readonly (readonly [string, JsonObject])[] {
  return Object.entries(isJsonObject(group) ? group : {})
    .filter((entry): entry is [string, JsonObject] => !entry[0].startsWith("__") && isInstance(entry[1]))
    .sort(([left], [right]) => compareNames(left, right));
}

/**
 * The members of a group that are neither properties nor instances.
 *
 * @internal
 */
export const META_MEMBERS: ReadonlySet<string> = new Set(["__meta", "__errors"]);

/**
 * Refuses an instance named like a member that the group needs for itself: what it reports would be overwritten.
 *
 * @internal
 */
export function requireInstance(option: string, value: unknown): string {
  const name = requireText(option, value);
  if (!META_MEMBERS.has(name)) return name;
  throw new TypeError(`The option "${option}" must not name "__meta" or "__errors": they are the group's own members.`);
}

/**
 * Tells whether a member of a group is an instance by what it holds: an object with `__meta` or `__errors`.
 *
 * @internal
 */
export function isInstance(value: JsonValue): boolean {
  return isJsonObject(value) && (Object.hasOwn(value, "__meta") || Object.hasOwn(value, "__errors"));
}
