import { quoteName } from "../result/index.js";
import type { Issue, Result } from "../result/index.js";
import type { JsonPatchCode, PatchConversionCode } from "./codes.js";
import { excessIssue, excessOf } from "./bounds.js";
import { jsonEquals } from "./equality.js";
import { applyEach } from "./json-patch.js";
import { applyMergePatch, createMergePatch } from "./merge-patch.js";
import type { JsonPatchOperation } from "./operation.js";
import { appendPointer, resolvePointer } from "./pointer.js";
import { namesPrototype } from "./prototype-names.js";
import { isJsonObject, ownMember } from "./value.js";
import type { JsonObject, JsonValue } from "./value.js";

/**
 * Says in a JSON Patch (RFC 6902) what a merge patch (RFC 7396) does to a document.
 *
 * Every member that the merge patch names becomes an operation, even where the value is the same already; arrays are
 * replaced whole. A JSON Patch depends on the document, a merge patch does not, hence the first argument.
 *
 * @param document - the document that the patch is meant for
 * @param patch - the merge patch
 * @returns the operations, with which `applyJsonPatch(document, …)` equals `applyMergePatch(document, patch)`; the error
 *   `too-deep` when document or outcome have more than 500 levels
 * @example
 * ```ts
 * import { mergePatchToJsonPatch } from "twinstate";
 *
 * const operations = mergePatchToJsonPatch({ a: 1, b: { c: 2 } }, { a: null, b: { d: 3 } });
 * operations.ok && operations.value; // → [{ op: "remove", path: "/a" }, { op: "add", path: "/b/d", value: 3 }]
 * ```
 */
export function mergePatchToJsonPatch(
  document: JsonValue,
  patch: JsonValue,
): Result<readonly JsonPatchOperation[], JsonPatchCode> {
  for (const [name, value] of Object.entries({ document, patch })) {
    const excess = excessOf(value);
    if (excess !== undefined) return { ok: false, issues: [excessIssue(excess, `/${name}`, `The ${name}`)] };
  }
  if (!isJsonObject(document) || !isJsonObject(patch) || namesPrototype(document) || namesPrototype(patch)) {
    const after = applyMergePatch(document, patch);
    return { ok: true, value: [{ op: "replace", path: "", value: after }], issues: [] };
  }
  const operations: JsonPatchOperation[] = [];
  const open: Descent[] = [{ target: document, patch, path: "" }];
  for (let step = open.pop(); step !== undefined; step = open.pop()) writeOperations(step, open, operations);
  return { ok: true, value: operations, issues: [] };
}

/** Two objects that stand at the same place in the document and in the merge patch. */
interface Descent {
  readonly target: JsonObject;
  readonly patch: JsonObject;
  readonly path: string;
}

function writeOperations({ target, patch, path }: Descent, open: Descent[], operations: JsonPatchOperation[]): void {
  for (const [key, value] of Object.entries(patch)) {
    const before = ownMember(target, key);
    const place = appendPointer(path, key);
    if (isJsonObject(value) && isJsonObject(before)) {
      open.push({ target: before, patch: value, path: place });
    } else if (value !== null) {
      const op = before === undefined ? "add" : "replace";
      operations.push({ op, path: place, value: applyMergePatch(undefined, value) });
    } else if (before !== undefined) {
      operations.push({ op: "remove", path: place });
    }
  }
}

/**
 * Says in a merge patch (RFC 7396) what a JSON Patch (RFC 6902) does to a document, where a merge patch can say it.
 *
 * A merge patch cannot test, move or copy, cannot reach into an array, and cannot set a member to null. The document is
 * needed because "put this object there" means deleting what was there before.
 *
 * @param document - the document that the operations are meant for
 * @param operations - the JSON Patch, any JSON value
 * @returns the merge patch, with which `applyMergePatch(document, …)` equals `applyJsonPatch(document, operations)`; else
 *   what `applyJsonPatch` would answer, or the error `no-merge-patch` with the path of the first operation that cannot be
 *   said
 * @example
 * ```ts
 * import { jsonPatchToMergePatch } from "twinstate";
 *
 * const patch = jsonPatchToMergePatch({ a: { b: 1 } }, [{ op: "replace", path: "/a", value: { c: 2 } }]);
 * patch.ok && patch.value; // → { a: { b: null, c: 2 } }
 * jsonPatchToMergePatch({ a: [1] }, [{ op: "remove", path: "/a/0" }]).issues[0]?.code; // → "no-merge-patch"
 * ```
 */
export function jsonPatchToMergePatch(
  document: JsonValue,
  operations: unknown,
): Result<JsonValue, PatchConversionCode> {
  const applied = applyEach(document, operations, checkExpressible);
  if (!applied.ok) return applied;
  const patch = createMergePatch(document, applied.value);
  if (jsonEquals(applyMergePatch(document, patch), applied.value)) return { ok: true, value: patch, issues: [] };
  return { ok: false, issues: [noMergePatch("/operations", "The outcome has a member that is null")] };
}

/** Whether a merge patch has a word for this operation on this document. */
function checkExpressible(
  document: JsonValue,
  operation: JsonPatchOperation,
  where: string,
): Issue<PatchConversionCode> | undefined {
  if (operation.op === "test" || "from" in operation) {
    return noMergePatch(appendPointer(where, "op"), `The operation is ${quoteName(operation.op)}`);
  }
  if (!entersArray(document, operation.path)) return undefined;
  return noMergePatch(appendPointer(where, "path"), "The path leads into an array");
}

function entersArray(document: JsonValue, path: string): boolean {
  let value: JsonValue | undefined = document;
  for (const token of path.split("/").slice(1)) {
    if (Array.isArray(value)) return true;
    value = resolvePointer(value, `/${token}`);
  }
  return false;
}

function noMergePatch(path: string, reason: string): Issue<PatchConversionCode> {
  return { code: "no-merge-patch", severity: "error", path, message: `${reason}, which no merge patch can say.` };
}
