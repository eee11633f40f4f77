import type { Issue } from "../result/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { JsonPatchCode } from "./codes.js";
import { appendPointer, parsePointer } from "./pointer.js";
import { isJsonObject, ownMember } from "./value.js";
import type { JsonValue } from "./value.js";

/** The six kinds of operations of a JSON Patch (RFC 6902 §4), in its order. */
export const JSON_PATCH_OPERATIONS = ["add", "remove", "replace", "move", "copy", "test"] as const;

/** An operation of a JSON Patch that carries a value: `add` and `replace` write it, `test` compares with it. */
export interface JsonPatchValueOperation {
  /** What is done with the value. */
  readonly op: "add" | "replace" | "test";
  /** Where, as a JSON Pointer (RFC 6901) into the document as the operations before have left it. */
  readonly path: string;
  /** The value. */
  readonly value: JsonValue;
}

/** An operation of a JSON Patch that takes a value away. */
export interface JsonPatchRemoval {
  /** What is done. */
  readonly op: "remove";
  /** Where, as a JSON Pointer (RFC 6901) into the document as the operations before have left it. */
  readonly path: string;
}

/** An operation of a JSON Patch that brings a value from another place of the document. */
export interface JsonPatchTransfer {
  /** Whether the value stays where it was too. */
  readonly op: "move" | "copy";
  /** Where to, as a JSON Pointer (RFC 6901) into the document as the operations before have left it. */
  readonly path: string;
  /** Where from, as a JSON Pointer likewise. */
  readonly from: string;
}

/** One operation of a JSON Patch (RFC 6902). */
export type JsonPatchOperation = JsonPatchValueOperation | JsonPatchRemoval | JsonPatchTransfer;

/** The members that each kind of operation must have besides `op` and `path`. */
const OPERAND: Readonly<Record<JsonPatchOperation["op"], "value" | "from" | null>> = {
  add: "value",
  remove: null,
  replace: "value",
  move: "from",
  copy: "from",
  test: "value",
};

/**
 * Checks the form of one operation; what it does to a document is another matter.
 *
 * @param operation - any JSON value
 * @param path - where the operation stands, for the issue
 * @returns the first thing that is wrong, `undefined` when it is an operation
 * @internal
 */
export function checkOperation(operation: unknown, path: string): Issue<JsonPatchCode> | undefined {
  if (!isJsonObject(operation)) return malformed(path, `Expected an operation, found ${describeType(operation)}.`);
  const kind = JSON_PATCH_OPERATIONS.find((op) => op === ownMember(operation, "op"));
  if (kind === undefined) {
    return malformed(appendPointer(path, "op"), `Expected one of ${JSON_PATCH_OPERATIONS.join(", ")}.`);
  }
  const operand = OPERAND[kind];
  if (operand === "value" && ownMember(operation, "value") === undefined) {
    return malformed(path, `The operation ${quoteName(kind)} needs a value.`);
  }
  return (
    checkPointer(operation, "path", path) ?? (operand === "from" ? checkPointer(operation, "from", path) : undefined)
  );
}

/** A pointer must be readable, and must not lead to a prototype. */
function checkPointer(operation: unknown, name: "path" | "from", path: string): Issue<JsonPatchCode> | undefined {
  const where = appendPointer(path, name);
  const pointer = parsePointer(ownMember(operation, name));
  if (!pointer.ok) return malformed(where, pointer.issues[0].message);
  const unsafe = pointer.value.some(
    (token, index) => token === "__proto__" || (token === "prototype" && pointer.value[index - 1] === "constructor"),
  );
  if (!unsafe) return undefined;
  const message = "The path leads through __proto__ or constructor/prototype, which no patch may touch.";
  return { code: "unsafe-path", severity: "error", path: where, message };
}

/**
 * Says that an operation is not well formed.
 *
 * @internal
 */
export function malformed(path: string, message: string): Issue<JsonPatchCode> {
  return { code: "malformed-operation", severity: "error", path, message };
}
