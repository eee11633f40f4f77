import { isJsonObject, jsonEquals } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";

/** One place at which two documents differ; a side that has nothing there is `undefined`. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: JsonValue | undefined;
  readonly after: JsonValue | undefined;
}

/** What a hub writes itself with every change. */
const BOOKKEEPING: ReadonlySet<string> = new Set(["$metadata", "$version"]);

/**
 * Finds the places at which two documents differ: the smallest values, except where one side has nothing.
 *
 * @returns the places, in the order of the members
 * @internal
 */
export function findDifferences(before: JsonValue, after: JsonValue): readonly Difference[] {
  const found: Difference[] = [];
  const open: Difference[] = [{ path: [], before, after }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const inner = entered(next);
    if (inner === undefined) found.push(next);
    else open.push(...inner.reverse());
  }
  return found;
}

/**
 * Tells whether a difference is in `$metadata` or in a `$version`.
 *
 * @internal
 */
export function isBookkeeping({ path }: Difference): boolean {
  return path.some((name) => BOOKKEEPING.has(name));
}

/** The members of both sides that differ; `undefined` where a side has none to enter. */
function entered({ path, before, after }: Difference): Difference[] | undefined {
  const [left, right] = [membersOf(before), membersOf(after)];
  if (left === undefined || right === undefined || Array.isArray(before) !== Array.isArray(after)) return undefined;
  const names = [...new Set([...left.keys(), ...right.keys()])];
  return names.flatMap((name) => {
    const [old, now] = [left.get(name), right.get(name)];
    if (old !== undefined && now !== undefined && jsonEquals(old, now)) return [];
    return [{ path: [...path, name], before: old, after: now }];
  });
}

function membersOf(value: JsonValue | undefined): ReadonlyMap<string, JsonValue> | undefined {
  return Array.isArray(value) || isJsonObject(value) ? new Map(Object.entries(value)) : undefined;
}
