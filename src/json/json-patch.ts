// The one module that touches fast-json-patch; only its default import exists in Node's ES modules.
import jsonPatch from "fast-json-patch";
import { describeType } from "../result/index.js";
import type { Issue, Result } from "../result/index.js";
import type { JsonPatchCode } from "./codes.js";
import { excessIssue, excessOf } from "./bounds.js";
import type { JsonExcess } from "./bounds.js";
import { MAX_JSON_DEPTH } from "./depth.js";
import { jsonEquals } from "./equality.js";
import { finiteJson } from "./finite.js";
import { checkOperation, malformed } from "./operation.js";
import type { JsonPatchOperation, JsonPatchTransfer } from "./operation.js";
import { appendPointer, isArrayIndex, resolvePointer } from "./pointer.js";
import { namesPrototype } from "./prototype-names.js";
import { isJsonObject } from "./value.js";
import type { JsonValue } from "./value.js";

/**
 * Makes the JSON Patch (RFC 6902) that leads from one document to another.
 *
 * `applyJsonPatch(before, diffJson(before, after))` equals `after` for all JSON up to 500 levels. The patch is not the
 * shortest one where arrays lose elements in the middle. A single `replace` of the whole document is given, equal or not,
 * when the two are not both objects or both arrays, when one is deeper than 500 levels, and when one has a member
 * `__proto__`, or `prototype` below `constructor`, which no path may name.
 *
 * @param before - the document before
 * @param after - the document after
 * @returns the operations; none when two objects or two arrays are equal
 * @example
 * ```ts
 * import { diffJson } from "twinstate";
 *
 * diffJson({ a: 1, b: [1, 2] }, { b: [1, 3] }); // → [{ op: "replace", path: "/b/1", value: 3 }, { op: "remove", path: "/a" }]
 * ```
 */
export function diffJson(before: JsonValue, after: JsonValue): readonly JsonPatchOperation[] {
  const alike = isJsonObject(before) ? isJsonObject(after) : Array.isArray(before) && Array.isArray(after);
  if (alike && !isOutOfReach(before) && !isOutOfReach(after)) {
    return compare(before as object, after as object);
  }
  return [{ op: "replace", path: "", value: finiteJson(after) }];
}

/** fast-json-patch copies what it adds through its text. */
function compare(before: object, after: object): readonly JsonPatchOperation[] {
  try {
    const operations = jsonPatch.compare(before, after) as readonly JsonPatchOperation[];
    return operations.map((operation) =>
      "value" in operation ? { ...operation, value: finiteJson(operation.value) } : operation,
    );
  } catch {
    throw new TypeError(`The parameter "after" must be a JSON value, not ${NOT_JSON}.`);
  }
}

/** Whether fast-json-patch would overflow the stack on a document, or write operations that it refuses to apply. */
function isOutOfReach(document: JsonValue): boolean {
  return excessOf(document) !== undefined || namesPrototype(document);
}

/**
 * Applies a JSON Patch (RFC 6902): all of its operations, or none.
 *
 * Neither argument is changed, and the result shares nothing with them. Own members only: `toString` is found only where
 * the document has such a member. Source: RFC 6902; every case of its public test suite holds.
 *
 * @param document - the document before
 * @param operations - the patch, any JSON value
 * @returns the document after, or the first operation that cannot be done: `malformed-operation`, `unsafe-path`
 *   (`__proto__`, `constructor/prototype`), `path-not-found`, `test-failed`, `too-deep` (document or outcome beyond 500
 *   levels), `copies-too-large` (all copies together beyond 16,777,216 characters of JSON); paths begin with `/document`
 *   or `/operations`
 * @example
 * ```ts
 * import { applyJsonPatch } from "twinstate";
 *
 * const result = applyJsonPatch({ a: [1, 2] }, [{ op: "remove", path: "/a/0" }]);
 * result.ok && result.value; // → { a: [2] }
 * ```
 */
export function applyJsonPatch(document: JsonValue, operations: unknown): Result<JsonValue, JsonPatchCode> {
  return applyEach(document, operations, () => undefined);
}

/**
 * Applies a JSON Patch and lets somebody look at each operation, and at the document that it will be applied to.
 *
 * @param document - the document before
 * @param operations - the patch, any JSON value
 * @param inspect - says what else forbids a well-formed operation
 * @returns as `applyJsonPatch`, or the first issue of `inspect`
 * @internal
 */
export function applyEach<Code extends string>(
  document: JsonValue,
  operations: unknown,
  inspect: (document: JsonValue, operation: JsonPatchOperation, where: string) => Issue<Code> | undefined,
): Result<JsonValue, JsonPatchCode | Code> {
  const excess = excessOf(document);
  if (excess !== undefined) return refused(excessIssue(excess, "/document", "The document"));
  if (!Array.isArray(operations)) {
    return refused(malformed("/operations", `Expected an array of operations, found ${describeType(operations)}.`));
  }
  let current = copyOf(document, "document");
  let copied = 0;
  for (const [index, operation] of (operations as readonly JsonPatchOperation[]).entries()) {
    const where = `/operations/${index}`;
    const issue: Issue<JsonPatchCode | Code> | undefined =
      checkOperation(operation, where) ?? inspect(current, operation, where);
    if (issue !== undefined) return refused(issue);
    copied += copiedCharacters(current, operation);
    if (copied > MAX_COPIED_CHARACTERS) return refused(copiesTooLarge(where));
    const outcome = applyOperation(current, operation, where);
    if ("code" in outcome) return refused(outcome);
    current = outcome.document;
  }
  return { ok: true, value: current, issues: [] };
}

/** What the copies of one patch may write in all, in characters of JSON: thirty of them would make a gigabyte of one byte. */
const MAX_COPIED_CHARACTERS = 2 ** 24;

/** How much an operation writes that does not stand in the patch itself. */
function copiedCharacters(document: JsonValue, operation: JsonPatchOperation): number {
  if (operation.op !== "copy") return 0;
  return JSON.stringify(resolvePointer(document, operation.from) ?? null).length;
}

/** What an operation leaves behind, or why it cannot be done. */
type Outcome = { readonly document: JsonValue } | Issue<JsonPatchCode>;

/**
 * Applies one well-formed operation to a document that is ours to write to.
 *
 * What is there is looked up here, because fast-json-patch finds inherited members too; a move is a removal and an
 * addition (RFC 6902 §4.4), so that the place is looked up after the removal.
 */
function applyOperation(document: JsonValue, operation: JsonPatchOperation, where: string): Outcome {
  const { op, path } = operation;
  if (op === "add") return add(document, path, operation.value, where);
  if (op === "move" || op === "copy") return transfer(document, operation, where);
  const value = resolvePointer(document, path);
  if (value === undefined) return notFound(where, "path");
  switch (op) {
    case "remove":
      return { document: execute(document, { op, path }) };
    case "test":
      return jsonEquals(value, operation.value) ? { document } : testFailed(where);
    case "replace":
      return put(document, { op, path, value: operation.value }, where);
  }
}

/** A copy is an addition, and a move one after a removal. */
function transfer(document: JsonValue, { op, from, path }: JsonPatchTransfer, where: string): Outcome {
  const value = resolvePointer(document, from);
  if (value === undefined) return notFound(where, "from");
  if (op === "copy") return add(document, path, value, where);
  if (path.startsWith(`${from}/`)) return malformed(where, "A value cannot be moved into itself.");
  const without = execute(document, { op: "remove", path: from });
  if (!canHold(without, path)) return notFound(where, "path");
  // What is moved is ours already: it is not copied, and it is measured only when it goes deeper than it was.
  const excess = depthOf(path) > depthOf(from) ? excessAt(path, value) : undefined;
  if (excess !== undefined) return excessIssue(excess, where, "The outcome");
  return { document: place(without, { op: "add", path, value }) };
}

function add(document: JsonValue, path: string, value: JsonValue, where: string): Outcome {
  if (!canHold(document, path)) return notFound(where, "path");
  return put(document, { op: "add", path, value }, where);
}

/** Writes a copy of a value; the depth of the outcome is bounded by the place and the value that goes there. */
function put(document: JsonValue, { op, path, value }: Writing, where: string): Outcome {
  const excess = excessAt(path, value);
  if (excess !== undefined) return excessIssue(excess, where, "The outcome");
  return { document: execute(document, { op, path, value: copyOf(value, "operations") }) };
}

/** Why a value cannot stand at a place. */
function excessAt(path: string, value: JsonValue): JsonExcess | undefined {
  return excessOf(value, MAX_JSON_DEPTH - depthOf(path));
}

function depthOf(path: string): number {
  return path.split("/").length - 1;
}

/** An operation that writes a value of its own. */
type Writing = JsonPatchOperation & { readonly op: "add" | "replace" };

/** Whether there is an object, or an array that is long enough, for the last step of the path to be added to. */
function canHold(document: JsonValue, path: string): boolean {
  if (path === "") return true;
  const end = path.lastIndexOf("/");
  const last = path.slice(end + 1);
  const holder = resolvePointer(document, path.slice(0, end));
  if (!Array.isArray(holder)) return isJsonObject(holder);
  return last === "-" || (isArrayIndex(last) && Number(last) <= holder.length);
}

/** Lets fast-json-patch do an operation that was found to be possible, on a document and with a value of our own. */
function execute(document: JsonValue, operation: JsonPatchOperation): JsonValue {
  return jsonPatch.applyOperation(document, { ...operation }, true, true).newDocument;
}

/** Does the same without looking at the value again, which is part of the document already. */
function place(document: JsonValue, operation: Writing): JsonValue {
  return jsonPatch.applyOperation(document, operation, false, true).newDocument;
}

/** Copies a document that is known to be shallow enough for code that recurses. */
function copyOf(document: JsonValue, parameter: string): JsonValue {
  const text = jsonText(document);
  if (text === undefined) throw new TypeError(`The parameter "${parameter}" must be a JSON value, not ${NOT_JSON}.`);
  return JSON.parse(text) as JsonValue;
}

/** What JSON.stringify refuses, or leaves out without a word. */
const NOT_JSON = "one with a BigInt, a function or a symbol in it";

/** Writes a value; `undefined` where JSON has no text for it. */
function jsonText(value: JsonValue): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

function refused<Code extends string>(issue: Issue<Code>): Result<never, Code> {
  return { ok: false, issues: [issue] };
}

function notFound(where: string, pointer: "path" | "from"): Issue<JsonPatchCode> {
  const message = `The path "${pointer}" of this operation does not exist in the document.`;
  return { code: "path-not-found", severity: "error", path: appendPointer(where, pointer), message };
}

function copiesTooLarge(where: string): Issue<JsonPatchCode> {
  const message = `The copies of the patch write more than ${MAX_COPIED_CHARACTERS} characters up to here.`;
  return { code: "copies-too-large", severity: "error", path: appendPointer(where, "op"), message };
}

function testFailed(where: string): Issue<JsonPatchCode> {
  const message = "The value at the tested place is another.";
  return { code: "test-failed", severity: "error", path: appendPointer(where, "value"), message };
}
