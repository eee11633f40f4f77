import {
  appendPointer,
  compareNames,
  isEndless,
  isJsonObject,
  jsonEquals,
  ownMember,
  sortNames,
} from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import type { UncomparedMembers } from "../models/index.js";

/** One member of a group that is both desired and reported, and differs. */
export interface DriftOperation {
  /** What happened to the desired value: it was replaced. */
  readonly op: "replace";
  /** The JSON Pointer of the member within the group, which is the same on both sides. */
  readonly path: string;
  /** What the device reports instead; present only when values were asked for. */
  readonly value?: JsonValue;
}

/** How the reported value of a group differs from the desired one. */
export interface Drift {
  readonly drift: readonly DriftOperation[];
  readonly notReported: readonly string[];
}

/** What a group has at a path, on both sides. */
type Both<Value> = readonly [wanted: Value, actual: Value, path: string];

/**
 * Compares the two values of a group with a loop: objects are entered, arrays and scalars compared whole.
 *
 * Names that begin with `__` or `$` are left out, null counts as absent, and a member that is reported only is
 * read-only. Values that contain themselves differ as a whole. A secret, and what is below one, never appears in the drift; a member that the group's model says is not
 * reported is not missed.
 *
 * @internal
 */
export function compareGroup(
  desired: unknown,
  reported: unknown,
  { secrets, unreported }: UncomparedMembers,
  isWithValues: boolean,
): Drift {
  const notReported: string[] = [];
  const open: Both<JsonObject>[] = [];
  const values: Both<JsonValue>[] = [];
  const isUncompared = (name: string, found: JsonValue): boolean => (found === null ? unreported : secrets).has(name);
  const compare = ([wanted, actual, partPath]: Both<JsonObject>): void => {
    for (const name of Object.keys(wanted)) {
      const value = wanted[name] as JsonValue;
      if (isLeftOut(name, value)) continue;
      const found = ownMember(actual, name) ?? null;
      // Most members are equal: then nobody needs their paths.
      if (found === value || (partPath === "" && isUncompared(name, found))) continue;
      const path = appendPointer(partPath, name);
      if (found === null) notReported.push(path);
      else if (isJsonObject(value) && isJsonObject(found)) open.push([value, found, path]);
      else values.push([value, found, path]);
    }
  };
  if (isJsonObject(desired) && isJsonObject(reported)) compare([desired, reported, ""]);
  let visits = 0;
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    visits += 1;
    if (isEndless([desired, reported], visits)) return { drift: [{ op: "replace", path: "" }], notReported: [] };
    compare(part);
  }
  // Now that all objects are known to end: a list that contains the group would be compared at each visit.
  const drift = values
    .filter(([wanted, actual]) => !jsonEquals(wanted, actual))
    .map(([, actual, path]): DriftOperation => ({ op: "replace", path, ...(isWithValues && { value: actual }) }));
  return {
    drift: drift.sort((left, right) => compareNames(left.path, right.path)),
    notReported: sortNames(notReported),
  };
}

function isLeftOut(name: string, value: JsonValue): boolean {
  return value === null || name.startsWith("__") || name.startsWith("$");
}
