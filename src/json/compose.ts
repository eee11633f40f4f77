import { quoteName, toResult } from "../result/index.js";
import type { Issue, Result } from "../result/index.js";
import { excessIssue, excessOf } from "./bounds.js";
import { finiteJson } from "./finite.js";
import type { MergePatchCode } from "./codes.js";
import { appendPointer } from "./pointer.js";
import { defineMember, isJsonObject } from "./value.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "./value.js";

/**
 * Joins two merge patches (RFC 7396) into one that does what the two do one after the other.
 *
 * Merge patches are not closed under composition: after `{ "k": null }` the patch `{ "k": { "a": 1 } }` makes a fresh
 * object, while a single patch would merge into the old one. Two patches compose exactly when, wherever the second has
 * an object, the first has an object at that path or no member there.
 *
 * Any depth, no recursion; neither argument is changed.
 *
 * @param first - the patch that is applied first
 * @param second - the patch that is applied to the outcome
 * @returns the joined patch, or the error `patches-not-composable` for each place that forbids it, with its path in
 *   `second`
 * @example
 * ```ts
 * import { composeMergePatches } from "twinstate";
 *
 * const both = composeMergePatches({ a: 1, b: { c: 2 } }, { a: null, b: { d: 3 } });
 * both.ok && both.value; // → { a: null, b: { c: 2, d: 3 } }
 * composeMergePatches({ k: null }, { k: { a: 1 } }).issues[0]?.path; // → "/second/k"
 * ```
 */
export function composeMergePatches(first: JsonValue, second: JsonValue): Result<JsonValue, MergePatchCode> {
  if (!isJsonObject(second)) return { ok: true, value: finiteJson(second), issues: [] };
  if (!isJsonObject(first)) return toResult(second, [notComposable("/second", "The first patch is not an object.")]);
  const issues: Issue<MergePatchCode>[] = [];
  const excess = excessOf(second, Infinity);
  if (excess !== undefined) return toResult(second, [excessIssue(excess, "/second", "The second patch")]);
  const root: JsonObjectDraft = { ...(finiteJson(first) as JsonObject) };
  const open: Joining[] = [{ draft: root, second, path: "/second" }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) joinMembers(step, open, issues);
  return toResult(root, issues);
}

/** Two objects that stand at the same place in both patches; the first one is a copy that may be written to. */
interface Joining {
  readonly draft: JsonObjectDraft;
  readonly second: JsonObject;
  readonly path: string;
}

function joinMembers({ draft, second, path }: Joining, open: Joining[], issues: Issue<MergePatchCode>[]): void {
  for (const [key, value] of Object.entries(second)) {
    const earlier = Object.hasOwn(draft, key) ? draft[key] : undefined;
    if (!isJsonObject(value) || earlier === undefined) {
      defineMember(draft, key, finiteJson(value));
    } else if (isJsonObject(earlier)) {
      const part: JsonObjectDraft = { ...earlier };
      defineMember(draft, key, part);
      open.push({ draft: part, second: value, path: appendPointer(path, key) });
    } else {
      const did = earlier === null ? "deletes" : "replaces";
      issues.push(notComposable(appendPointer(path, key), `The first patch ${did} the member ${quoteName(key)}.`));
    }
  }
}

function notComposable(path: string, reason: string): Issue<MergePatchCode> {
  const message = `${reason} The second goes into it as an object, so no single merge patch does the same.`;
  return { code: "patches-not-composable", severity: "error", path, message };
}
