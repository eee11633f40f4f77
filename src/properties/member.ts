import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { quoteName } from "../result/index.js";

/**
 * One member of a twin before it is judged: its value on both sides, and where they are.
 *
 * @internal
 */
export interface Member {
  /** What the messages call it: `The property "interval"`. */
  readonly subject: string;
  /** The JSON Pointer within the sections, which is the same on both sides. */
  readonly path: string;
  /** The desired value; `undefined` when there is none or null. */
  readonly desired: JsonValue | undefined;
  /** The reported value; `undefined` when there is none or null. */
  readonly reported: JsonValue | undefined;
  /** The JSON Pointer of the desired value in the argument as it was given. */
  readonly desiredPath: string;
  /** The JSON Pointer of the reported value in the argument as it was given. */
  readonly reportedPath: string;
  /** The member's node in the `$metadata` of the desired section. */
  readonly desiredMarks: JsonValue | undefined;
  /** The member's node in the `$metadata` of the reported section. */
  readonly reportedMarks: JsonValue | undefined;
  /** The `$version` of the desired section. */
  readonly desiredVersion: number | undefined;
}

/**
 * Names a member in a message by its path within the sections.
 *
 * @internal
 */
export function subjectOf(kind: string, path: string): string {
  return `The ${kind} ${quoteName(path.slice(1))}`;
}

/**
 * The greatest `$lastUpdatedVersion` in a node of `$metadata`: the version of the desired section that last changed the
 * member, which an acknowledgement of it has to reach. It loops, so that any depth gets an answer.
 *
 * Source: `reference/twin-conventions.md` §1.3.
 *
 * @internal
 */
export function lastUpdatedVersion(marks: JsonValue | undefined): number | undefined {
  let greatest: number | undefined;
  const open: (JsonValue | undefined)[] = [marks];
  while (open.length > 0) {
    const node = open.pop();
    if (!isJsonObject(node)) continue;
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (!key.startsWith("$")) open.push(value);
      else if (key === "$lastUpdatedVersion" && isVersion(value)) greatest = Math.max(greatest ?? 0, value);
    }
  }
  return greatest;
}

/**
 * Tells whether a value is a version as the hub counts them.
 *
 * @internal
 */
export function isVersion(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/**
 * The `$lastUpdated` of a node of `$metadata`, where it is a string.
 *
 * @internal
 */
export function lastUpdated(marks: JsonValue | undefined): string | undefined {
  const time = ownMember(marks, "$lastUpdated");
  return typeof time === "string" ? time : undefined;
}
