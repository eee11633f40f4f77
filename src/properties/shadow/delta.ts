import { appendPointer, isEndless, isJsonObject, jsonEquals, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import type { Reason } from "../../result/index.js";
import { compareValues } from "../comparison/index.js";
import { because } from "../reasons.js";
import type { ShadowView } from "./read-shadow.js";

/**
 * Checks the delta that a shadow carries: it must name what the two sections differ in, with the desired values.
 *
 * A shadow without a delta is fine: only the answer of a get has one.
 *
 * @internal
 */
export function checkDelta({ delta, desired, reported, path }: ShadowView): readonly Reason<"delta-disagrees">[] {
  if (delta === undefined || delta === null) return [];
  const agrees = isJsonObject(delta) && isDelta({ delta, desired: objectOf(desired), reported: objectOf(reported) });
  if (agrees) return [];
  const message = "The delta is not what the desired and the reported section amount to.";
  return [because("delta-disagrees", `${path}/delta`, message)];
}

const NO_MEMBERS: JsonObject = {};

function objectOf(section: JsonValue | undefined): JsonObject {
  return isJsonObject(section) ? section : NO_MEMBERS;
}

/** The three objects at one place of a shadow. */
interface Place {
  readonly delta: JsonObject;
  readonly desired: JsonObject;
  readonly reported: JsonObject;
}

/** Walks the three trees side by side, each value once, so that the cost is that of reading them. */
function isDelta(shadow: Place): boolean {
  const open: Place[] = [shadow];
  let visits = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    visits += 1;
    if (isEndless(Object.values(shadow), visits)) return false;
    const { delta, desired } = place;
    if (!Object.keys(delta).every((name) => isWanted(name, ownMember(desired, name)))) return false;
    for (const name of Object.keys(desired)) {
      const wanted = desired[name];
      if (!isWanted(name, wanted)) continue;
      const inner = compareMember(place, name, wanted);
      if (inner === false) return false;
      if (inner !== true) open.push(inner);
    }
  }
  return true;
}

/** Names that begin with `$` are none of a shadow's, and null stands for a member that is not there. */
function isWanted(name: string, value: JsonValue | undefined): value is Exclude<JsonValue, null> {
  return !name.startsWith("$") && value !== undefined && value !== null;
}

/** Whether the delta has a member exactly when the sections differ in it; the place below where all three are objects. */
function compareMember({ delta, reported }: Place, name: string, wanted: JsonValue): Place | boolean {
  const [given, found] = [ownMember(delta, name), ownMember(reported, name)];
  if (given === undefined) {
    const { differs, notReported } = compareValues(wanted, found, "");
    return differs.length + notReported.length === 0;
  }
  if (isJsonObject(wanted) && isJsonObject(found)) {
    return isJsonObject(given) && Object.keys(given).length > 0
      ? { delta: given, desired: wanted, reported: found }
      : false;
  }
  return jsonEquals(given, wanted) && !jsonEquals(wanted, found ?? null);
}

/**
 * The JSON Pointers of the leaves of a delta, in code unit order.
 *
 * @internal
 */
export function deltaPaths(delta: JsonValue | undefined): readonly string[] {
  const found: string[] = [];
  const open = [{ pointer: "", value: delta ?? null }];
  let visits = 0;
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    visits += 1;
    if (isEndless(delta, visits)) return [];
    const { pointer, value } = place;
    const names = isJsonObject(value) ? Object.keys(value) : [];
    if (pointer !== "" && names.length === 0) found.push(pointer);
    for (const name of names)
      open.push({ pointer: appendPointer(pointer, name), value: ownMember(value, name) ?? null });
  }
  return sortNames(found);
}
