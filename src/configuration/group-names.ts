import { compareNames, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
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
  return [...names]
    .filter((name) => isGroupName(name) && sections.some((section) => isGroupValue(ownMember(section, name))))
    .sort(compareNames);
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

function isInstance(value: JsonValue): boolean {
  return isJsonObject(value) && (Object.hasOwn(value, "__meta") || Object.hasOwn(value, "__errors"));
}
