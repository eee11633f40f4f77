import { requireBounded, requireEnd } from "./bounds.js";
import { jsonEquals } from "./equality.js";
import { finiteJson } from "./finite.js";
import { defineMember, isJsonObject, ownMember } from "./value.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "./value.js";

/**
 * Applies a JSON merge patch (RFC 7396): what the patch names is set, `null` deletes, arrays are replaced whole.
 *
 * Own members only, any depth, no recursion; `__proto__` is a member like any other. Neither argument is changed; the
 * result shares the parts that the patch does not reach. A number of the patch that JSON cannot hold (`1e999`) becomes null.
 *
 * Source: RFC 7396 §2; IoT Hub twins §6.2 (all fifteen vectors).
 *
 * @param target - the document before; `undefined` is no document
 * @param patch - the merge patch; anything but an object replaces the whole document
 * @returns the document after
 * @example
 * ```ts
 * import { applyMergePatch } from "twinstate";
 *
 * applyMergePatch({ a: 1, b: { c: 2, d: 3 } }, { a: null, b: { d: 4 } }); // → { b: { c: 2, d: 4 } }
 * ```
 */
export function applyMergePatch(target: JsonValue | undefined, patch: JsonValue): JsonValue {
  if (!isJsonObject(patch)) return finiteJson(patch);
  const result = draftOf(target);
  const open: { readonly draft: JsonObjectDraft; readonly patch: JsonObject }[] = [{ draft: result, patch }];
  let visits = 0;
  // The list grows while it is walked.
  for (const { draft, patch: part } of open) {
    visits += 1;
    requireEnd("patch", patch, visits);
    for (const [key, value] of Object.entries(part)) {
      if (value === null) {
        Reflect.deleteProperty(draft, key);
      } else if (isJsonObject(value)) {
        const child = draftOf(ownMember(draft, key));
        defineMember(draft, key, child);
        open.push({ draft: child, patch: value });
      } else {
        defineMember(draft, key, finiteJson(value));
      }
    }
  }
  return result;
}

/**
 * Makes the merge patch (RFC 7396) that leads from one document to another, naming only what changed.
 *
 * For documents without nulls `applyMergePatch(before, createMergePatch(before, after))` equals `after`. A merge patch
 * cannot say "set to null": a null in `after` is written as it stands, and applying it deletes.
 *
 * @param before - the document before
 * @param after - the document after
 * @returns the patch; `{}` when two objects are equal; `after` itself when one of the two is not an object
 * @example
 * ```ts
 * import { createMergePatch } from "twinstate";
 *
 * createMergePatch({ a: 1, b: { c: 2, d: 3 } }, { b: { c: 2, d: 4 } }); // → { a: null, b: { d: 4 } }
 * ```
 */
export function createMergePatch(before: JsonValue | undefined, after: JsonValue): JsonValue {
  if (!isJsonObject(before) || !isJsonObject(after)) return finiteJson(after);
  requireBounded("before", before);
  requireBounded("after", after);
  const root: Comparison = { before, after, patch: {} };
  const comparisons: Comparison[] = [root];
  // The list grows while it is walked: every comparison stands behind the one that it is a part of.
  for (const comparison of comparisons) compareMembers(comparison, comparisons);
  // Backwards, so that a part is complete before anybody asks whether it is empty.
  for (const { patch, owner } of comparisons.reverse()) {
    if (owner !== undefined && Object.keys(patch).length === 0) Reflect.deleteProperty(owner.patch, owner.key);
  }
  return root.patch;
}

/** Two objects that stand at the same place before and after, and the patch that is being written between them. */
interface Comparison {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly patch: JsonObjectDraft;
  /** The patch that this one is a member of, and the member's name; the root has none. */
  readonly owner?: { readonly patch: JsonObjectDraft; readonly key: string };
}

function compareMembers({ before, after, patch }: Comparison, comparisons: Comparison[]): void {
  for (const key of Object.keys(before)) {
    if (!Object.hasOwn(after, key)) defineMember(patch, key, null);
  }
  for (const [key, value] of Object.entries(after)) {
    const earlier = ownMember(before, key);
    if (isJsonObject(earlier) && isJsonObject(value)) {
      const part: JsonObjectDraft = {};
      defineMember(patch, key, part);
      comparisons.push({ before: earlier, after: value, patch: part, owner: { patch, key } });
    } else if (earlier === undefined || !jsonEquals(earlier, value)) {
      defineMember(patch, key, finiteJson(value));
    }
  }
}

/** A copy whose members may be changed; what is not an object counts as an empty one (RFC 7396 §2). */
function draftOf(value: JsonValue | undefined): JsonObjectDraft {
  return isJsonObject(value) ? { ...value } : {};
}
