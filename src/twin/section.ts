import type { JsonObject, JsonValue } from "../json/index.js";

/** The three sections of a twin: the service's notes, the service's wishes, the device's word. */
export const TWIN_SECTIONS = ["tags", "desired", "reported"] as const;

/** One of the {@link TWIN_SECTIONS}. */
export type TwinSectionName = (typeof TWIN_SECTIONS)[number];

/**
 * The members at the root of desired and reported that the hub keeps; they take no part in the depth.
 *
 * @internal
 */
export const VERSION_MEMBERS: ReadonlySet<string | undefined> = new Set(["$metadata", "$version"]);

/**
 * All members at the root of a section that the hub keeps, those of old tags too; they take no part in the size.
 *
 * @internal
 */
export const HUB_MEMBERS: ReadonlySet<string> = new Set(["$metadata", "$version", "$etag"]);

/**
 * The members of a section without those that the hub keeps.
 *
 * @internal
 */
export function membersOf(section: JsonObject): JsonObject {
  return Object.fromEntries<JsonValue>(Object.entries(section).filter(([key]) => !HUB_MEMBERS.has(key)));
}
