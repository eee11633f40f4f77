import { defineMember, isJsonObject } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";
import { META_MEMBERS } from "../group-names.js";

/** A group's value in a patch for the reported section. */
export type ReportedGroup = JsonObject;

/**
 * Writes the patch that removes what was reported of a group's state, and leaves its `__meta` and `__errors`.
 *
 * It is what a handler reports when the reporting mode is not `"always"`: "If it has been reported in the past, it
 * should be removed."
 *
 * Source: Meta Data Object, "Reporting Mode" and `EmptyReported` in its sample.
 *
 * @param previouslyReported - the group's value in the reported section; anything but an object has nothing to remove
 * @returns null for every member to be removed
 * @example
 * ```ts
 * import { emptyReported } from "twinstate";
 *
 * emptyReported({ level: "basic", __meta: {}, __errors: {} }); // → { level: null }
 * ```
 */
export function emptyReported(previouslyReported: unknown): ReportedGroup {
  const patch: JsonObjectDraft = {};
  for (const name of Object.keys(isJsonObject(previouslyReported) ? previouslyReported : {})) {
    if (!META_MEMBERS.has(name)) defineMember(patch, name, null);
  }
  return patch;
}

/**
 * Adds to what is reported now a null for everything that was reported before and is gone, at any depth: a reported
 * value is a patch, and what it does not name would stay. Arrays and scalars are replaced whole.
 *
 * @param previouslyReported - the value before
 * @param reported - the value after
 * @param kept - the names of members that stay though they are not reported; `__meta` and `__errors` unless told
 * @internal
 */
export function replaceReported(
  previouslyReported: unknown,
  reported: JsonObject,
  kept: ReadonlySet<string> = META_MEMBERS,
): ReportedGroup {
  const patch: JsonObjectDraft = { ...reported };
  const open: { readonly before: unknown; readonly draft: JsonObjectDraft }[] = [
    { before: previouslyReported, draft: patch },
  ];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    const { before, draft } = pair;
    for (const [name, earlier] of Object.entries(isJsonObject(before) ? before : {})) {
      const now = Object.hasOwn(draft, name) ? draft[name] : undefined;
      if (now === undefined && !kept.has(name)) defineMember(draft, name, null);
      if (!isJsonObject(now)) continue;
      const part: JsonObjectDraft = { ...now };
      defineMember(draft, name, part);
      open.push({ before: earlier, draft: part });
    }
  }
  return patch;
}
