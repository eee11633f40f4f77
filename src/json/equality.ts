import { isEndless } from "./bounds.js";
import { isJsonObject } from "./value.js";
import type { JsonValue } from "./value.js";

/**
 * Tells whether two JSON values are equal: the order of members does not matter, the order of elements does.
 *
 * It does not recurse, so any depth gets an answer. Values that contain themselves, or are too large to be walked, are
 * equal to nothing but themselves.
 *
 * @param left - a JSON value
 * @param right - another
 * @returns whether they say the same
 * @example
 * ```ts
 * import { jsonEquals } from "twinstate";
 *
 * jsonEquals({ a: 1, b: [2] }, { b: [2], a: 1 }); // → true
 * ```
 */
export function jsonEquals(left: JsonValue, right: JsonValue): boolean {
  if (left === right) return true;
  const open: (readonly [JsonValue, JsonValue])[] = [[left, right]];
  let visits = 0;
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    visits += 1;
    if (isEndless([left, right], visits)) return false;
    const parts = partsToCompare(...pair);
    if (parts === undefined) return false;
    for (const part of parts) open.push(part);
  }
  return true;
}

/** The pairs that decide whether two values are equal; `undefined` when they differ already. */
function partsToCompare(left: JsonValue, right: JsonValue): readonly (readonly [JsonValue, JsonValue])[] | undefined {
  if (left === right) return [];
  if (Array.isArray(left) && Array.isArray(right)) {
    const [first, second]: readonly [readonly JsonValue[], readonly JsonValue[]] = [left, right];
    // A hole of a sparse array counts as null, as in its JSON; `map` would leave it out.
    return first.length === second.length
      ? Array.from(first, (item, index) => [item ?? null, second[index] ?? null])
      : undefined;
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return undefined;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length || !keys.every((key) => Object.hasOwn(right, key))) return undefined;
  return keys.map((key) => [left[key] ?? null, right[key] ?? null]);
}
