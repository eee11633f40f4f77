import {
  appendPointer,
  isEndless,
  isJsonObject,
  jsonEquals,
  ownMember,
  resolvePointer,
  sortNames,
} from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import type { Reason } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
import type { ShadowView } from "./read-shadow.js";

/**
 * Checks the delta that a shadow carries: it must name what the two sections differ in, with the desired values.
 *
 * A shadow without a delta is fine: only the answer of a get has one.
 *
 * @param paths - the pointers of all desired values that differ or are not reported
 * @internal
 */
export function checkDelta(
  { delta, desired, path }: ShadowView,
  paths: readonly string[],
): readonly Reason<PropertiesCode>[] {
  if (delta === undefined) return [];
  const expected = new Set(paths);
  const given = leaves(delta, expected);
  const agrees =
    given.length === expected.size &&
    given.every(
      ({ pointer, value }) => expected.has(pointer) && jsonEquals(resolvePointer(desired, pointer) ?? null, value),
    );
  if (agrees) return [];
  const message = "The delta is not what the desired and the reported section amount to.";
  return [because("delta-disagrees", `${path}/delta`, message)];
}

/**
 * The JSON Pointers of the leaves of a delta, in code unit order.
 *
 * @internal
 */
export function deltaPaths(delta: JsonValue | undefined): readonly string[] {
  return sortNames(leaves(delta, new Set()).map(({ pointer }) => pointer));
}

interface Leaf {
  readonly pointer: string;
  readonly value: JsonValue;
}

/** The values of a delta: whole where the pointer is one of those to stop at, else its leaves. It loops, for any depth. */
function leaves(delta: JsonValue | undefined, stops: ReadonlySet<string>): readonly Leaf[] {
  const found: Leaf[] = [];
  const open: Leaf[] = delta === undefined ? [] : [{ pointer: "", value: delta }];
  let visits = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    visits += 1;
    if (isEndless(delta, visits)) return [{ pointer: "", value: null }];
    const { pointer, value } = place;
    const names = isJsonObject(value) && !stops.has(pointer) ? Object.keys(value) : [];
    if (pointer !== "" && names.length === 0) found.push(place);
    for (const name of names)
      open.push({ pointer: appendPointer(pointer, name), value: ownMember(value, name) ?? null });
  }
  return found;
}
