/** A JSON value that has no members: text, number, truth value or null. */
export type JsonPrimitive = string | number | boolean | null;

/** A JSON array; never written to by this library. */
export type JsonArray = readonly JsonValue[];

/** A JSON object; never written to by this library. Only its own members count, `__proto__` among them. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** Any JSON value. */
export type JsonValue = JsonPrimitive | JsonArray | JsonObject;

/** An object under construction: what {@link defineMember} writes to before anybody else sees it. */
export interface JsonObjectDraft {
  [key: string]: JsonValue;
}

/**
 * Tells whether a value is a JSON object: not null, and not an array.
 *
 * @param value - anything
 * @returns whether its members can be read as those of a JSON object
 * @example
 * ```ts
 * import { isJsonObject } from "twinstate";
 *
 * isJsonObject({}); // → true
 * isJsonObject([]); // → false
 * ```
 */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Reads an own member of a JSON object, so that `toString`, `constructor` and `__proto__` are keys like any other.
 *
 * @param value - anything; what is not an object has no members
 * @param key - the member's name
 * @returns the member's value, `undefined` when there is none
 * @example
 * ```ts
 * import { ownMember } from "twinstate";
 *
 * ownMember({ a: 1 }, "a"); // → 1
 * ownMember({ a: 1 }, "toString"); // → undefined
 * ```
 */
export function ownMember(value: unknown, key: string): JsonValue | undefined {
  if (!isJsonObject(value)) return undefined;
  const member = value[key];
  return member === undefined || Object.hasOwn(value, key) ? member : undefined;
}

/**
 * Writes a member as an own property, whatever its name: `__proto__` becomes a member and touches no prototype.
 *
 * @param draft - the object under construction
 * @param key - the member's name
 * @param value - the member's value
 * @example
 * ```ts
 * import { defineMember } from "twinstate";
 *
 * const draft = {};
 * defineMember(draft, "__proto__", 1);
 * Object.keys(draft); // → ["__proto__"]
 * ```
 */
export function defineMember(draft: JsonObjectDraft, key: string, value: JsonValue): void {
  if (key !== "__proto__") {
    draft[key] = value;
    return;
  }
  Object.defineProperty(draft, key, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * Orders two names by code unit, the order that does not depend on a locale or on who inserted what first.
 *
 * @param left - a name
 * @param right - another
 * @returns a negative number, zero or a positive number, as `Array.prototype.sort` wants it
 * @example
 * ```ts
 * import { compareNames } from "twinstate";
 *
 * ["b", "B", "a"].sort(compareNames); // → ["B", "a", "b"]
 * ```
 */
export function compareNames(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/**
 * Sorts names by code unit, in place. Names that are in order, as they mostly are in a twin, are only looked at.
 *
 * @param names - the names
 * @returns the same array
 * @example
 * ```ts
 * import { sortNames } from "twinstate";
 *
 * sortNames(["b", "B", "a"]); // → ["B", "a", "b"]
 * ```
 */
export function sortNames(names: string[]): string[] {
  let before = "";
  for (const name of names) {
    if (name < before) return names.sort();
    before = name;
  }
  return names;
}
