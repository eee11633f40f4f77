import { describeType } from "../result/index.js";
import type { Result } from "../result/index.js";
import type { PointerCode } from "./codes.js";
import { isJsonObject } from "./value.js";
import type { JsonValue } from "./value.js";

const TILDE_WITHOUT_MEANING = /~(?![01])/;

const ARRAY_INDEX = /^(?:0|[1-9]\d*)$/;

/**
 * Writes a JSON Pointer (RFC 6901) from member names and array indices.
 *
 * @param tokens - the way down, from the root
 * @returns the pointer; `""` for the root
 * @example
 * ```ts
 * import { formatPointer } from "twinstate";
 *
 * formatPointer(["properties", "a/b", 0]); // → "/properties/a~1b/0"
 * ```
 */
export function formatPointer(tokens: readonly (string | number)[]): string {
  return appendPointer("", ...tokens);
}

/**
 * Lengthens a JSON Pointer by one or more steps.
 *
 * @param pointer - a pointer, `""` for the root
 * @param tokens - the further steps
 * @returns the longer pointer
 * @example
 * ```ts
 * import { appendPointer } from "twinstate";
 *
 * appendPointer("/properties", "desired", "$version"); // → "/properties/desired/$version"
 * ```
 */
export function appendPointer(pointer: string, ...tokens: readonly (string | number)[]): string {
  const [only] = tokens;
  if (tokens.length === 1 && typeof only === "string") return `${pointer}/${escapeToken(only)}`;
  let longer = pointer;
  for (const token of tokens) longer += `/${escapeToken(String(token))}`;
  return longer;
}

/**
 * Reads a JSON Pointer (RFC 6901) into its member names and array indices, all as texts.
 *
 * @param pointer - the text of a pointer
 * @returns the steps, or the error `malformed-pointer`
 * @example
 * ```ts
 * import { parsePointer } from "twinstate";
 *
 * parsePointer("/a~1b/0"); // → { ok: true, value: ["a/b", "0"], issues: [] }
 * ```
 */
export function parsePointer(pointer: unknown): Result<readonly string[], PointerCode> {
  if (typeof pointer !== "string") return malformed(`A JSON Pointer is a string, not ${describeType(pointer)}.`);
  if (pointer === "") return { ok: true, value: [], issues: [] };
  if (!pointer.startsWith("/")) return malformed('A JSON Pointer is empty or begins with "/".');
  if (TILDE_WITHOUT_MEANING.test(pointer)) return malformed('In a JSON Pointer "~" is followed by 0 or 1.');
  return { ok: true, value: pointer.slice(1).split("/").map(unescapeToken), issues: [] };
}

/**
 * Finds what a JSON Pointer points at.
 *
 * @param document - any JSON value
 * @param pointer - the pointer; a malformed one points at nothing
 * @returns the value, or `undefined` when there is none
 * @example
 * ```ts
 * import { resolvePointer } from "twinstate";
 *
 * resolvePointer({ a: [{ b: 1 }] }, "/a/0/b"); // → 1
 * ```
 */
export function resolvePointer(document: unknown, pointer: string): JsonValue | undefined {
  const parsed = parsePointer(pointer);
  if (!parsed.ok) return undefined;
  let current: unknown = document;
  for (const token of parsed.value) {
    const reachable = Array.isArray(current)
      ? isArrayIndex(token)
      : isJsonObject(current) && Object.hasOwn(current, token);
    if (!reachable) return undefined;
    current = (current as Readonly<Record<string, unknown>>)[token];
  }
  return current as JsonValue | undefined;
}

/**
 * Tells whether a step of a pointer is an index as RFC 6901 writes it: decimal, without leading zeros.
 *
 * @internal
 */
export function isArrayIndex(token: string): boolean {
  return ARRAY_INDEX.test(token);
}

function escapeToken(token: string): string {
  // Hardly any name needs it, and every reason of every verdict has a pointer.
  return token.includes("~") || token.includes("/") ? token.replaceAll("~", "~0").replaceAll("/", "~1") : token;
}

/**
 * Reads a step of a pointer as the name that it stands for.
 *
 * @internal
 */
export function unescapeToken(token: string): string {
  return token.includes("~") ? token.replaceAll("~1", "/").replaceAll("~0", "~") : token;
}

function malformed(message: string): Result<never, PointerCode> {
  return { ok: false, issues: [{ code: "malformed-pointer", severity: "error", path: "", message }] };
}
