import type { Issue } from "../result/index.js";
import { isArrayIndex, unescapeToken } from "./pointer.js";
import { isJsonObject, ownMember } from "./value.js";

/**
 * Shortens a JSON Pointer to what is there of it: to the value that it points at, to the first member that is missing of an
 * object that is there, or to the value that can have no such member.
 *
 * All reasons point like this, so that the place can be looked up: the value, or the holder that lacks it and the name that it lacks.
 *
 * @param document - any JSON value
 * @param pointer - a well-formed pointer into it
 * @returns the pointer, or the beginning of it
 * @example
 * ```ts
 * import { nearestPointer } from "twinstate";
 *
 * const twin = { reported: { modules: { m1: {} }, clients: 5 } };
 * nearestPointer(twin, "/reported/modules/m1/settings/image"); // → "/reported/modules/m1/settings"
 * nearestPointer(twin, "/reported/clients/leaf"); // → "/reported/clients"
 * ```
 */
export function nearestPointer(document: unknown, pointer: string): string {
  let holder = document;
  let start = 1;
  while (start <= pointer.length) {
    const slash = pointer.indexOf("/", start);
    const end = slash < 0 ? pointer.length : slash;
    const token = pointer.slice(start, end);
    if (!canHold(holder, token)) return pointer.slice(0, start - 1);
    holder = memberOf(holder, token);
    start = end + 1;
  }
  return pointer;
}

/**
 * Shortens the paths of reasons or issues to what is there, as {@link nearestPointer} does.
 *
 * @param document - the document that the paths lead into
 * @param told - what has a path
 * @returns the same with the shorter paths; `told` itself where all of them are near
 * @example
 * ```ts
 * import { nearestPaths } from "twinstate";
 *
 * nearestPaths({ desired: {} }, [{ path: "/reported/interval" }]); // → [{ path: "/reported" }]
 * ```
 */
export function nearestPaths<Told extends Pick<Issue, "path">>(
  document: unknown,
  told: readonly Told[],
): readonly Told[] {
  if (told.every(({ path }) => nearestPointer(document, path) === path)) return told;
  return told.map((one) => {
    const path = nearestPointer(document, one.path);
    return path === one.path ? one : { ...one, path };
  });
}

function canHold(holder: unknown, token: string): boolean {
  return Array.isArray(holder) ? isArrayIndex(token) : isJsonObject(holder);
}

function memberOf(holder: unknown, token: string): unknown {
  return Array.isArray(holder)
    ? (holder as readonly unknown[])[Number(token)]
    : ownMember(holder, unescapeToken(token));
}
