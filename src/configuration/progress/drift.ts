import { appendPointer, compareNames, isJsonObject, jsonEquals, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";

/** One member of a group that stands in desired and in reported, and differs. */
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

/**
 * Compares the two values of a group with a loop: objects are entered, arrays and scalars compared whole.
 *
 * Names that begin with `__` or `$` are left out, null counts as absent, and a member that is reported only is
 * read-only. A secret, and what stands below one, never appears in the drift.
 *
 * @internal
 */
export function compareGroup(
  desired: unknown,
  reported: unknown,
  options: { readonly secrets: ReadonlySet<string>; readonly values: boolean },
): Drift {
  if (!isJsonObject(desired) || !isJsonObject(reported)) return { drift: [], notReported: [] };
  const drift: DriftOperation[] = [];
  const notReported: string[] = [];
  const open: { readonly wanted: JsonObject; readonly actual: JsonObject; readonly path: string }[] = [
    { wanted: desired, actual: reported, path: "" },
  ];
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    for (const [name, wanted] of comparedMembers(pair.wanted)) {
      const actual = ownMember(pair.actual, name) ?? null;
      const path = appendPointer(pair.path, name);
      if (actual === null) notReported.push(path);
      else if (options.secrets.has(path)) continue;
      else if (isJsonObject(wanted) && isJsonObject(actual)) open.push({ wanted, actual, path });
      else if (!jsonEquals(wanted, actual)) {
        drift.push(options.values ? { op: "replace", path, value: actual } : { op: "replace", path });
      }
    }
  }
  return {
    drift: drift.sort((left, right) => compareNames(left.path, right.path)),
    notReported: sortNames(notReported),
  };
}

function comparedMembers(group: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(group).filter(
    ([name, value]) => !name.startsWith("__") && !name.startsWith("$") && value !== null,
  );
}
