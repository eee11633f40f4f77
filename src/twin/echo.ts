import { defineMember, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../json/index.js";

/**
 * Writes a replacement as the patch that the hub sends for it: everything that is there, changed or not, and null for
 * everything that is gone.
 *
 * The hub compares by presence, not by value: with `{ a: 1, b: 2 }` before, a replacement by `{ a: 1, c: 100 }` is sent as
 * `{ a: 1, b: null, c: 100 }`.
 *
 * Source: IoT Hub twins §7.
 *
 * @internal
 */
export function replacementPatch(before: JsonObject, after: JsonObject): JsonObject {
  const root: JsonObjectDraft = { ...after };
  const open: { readonly before: JsonObject; readonly draft: JsonObjectDraft }[] = [{ before, draft: root }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    for (const [key, earlier] of Object.entries(step.before)) {
      const value = ownMember(step.draft, key);
      if (value === undefined) {
        defineMember(step.draft, key, null);
      } else if (isJsonObject(value) && isJsonObject(earlier)) {
        const part: JsonObjectDraft = { ...value };
        defineMember(step.draft, key, part);
        open.push({ before: earlier, draft: part });
      }
    }
  }
  return root;
}
