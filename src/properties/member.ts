import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { quoteBetween } from "../result/index.js";

/**
 * A value on both sides, and what reasons say of it.
 *
 * @internal
 */
export interface Property {
  /** What the messages call it: `The member "interval"`. */
  readonly subject: string;
  /** The desired value; `undefined` when there is none or null. */
  readonly desired: JsonValue | undefined;
  /** The reported value; `undefined` when there is none or null. */
  readonly reported: JsonValue | undefined;
  /** The JSON Pointer of the desired value in the argument as it was given. */
  readonly desiredPath: string;
  /** The JSON Pointer of the reported value in the argument as it was given. */
  readonly reportedPath: string;
}

/**
 * One member of a twin before it is judged: its value on both sides, and where they are.
 *
 * @internal
 */
export interface Member extends Property {
  /** The member's own name. */
  readonly name: string;
  /** The JSON Pointer within the sections, which is the same on both sides. */
  readonly path: string;
  /** The member's node in the `$metadata` of the desired section. */
  readonly desiredMarks: JsonValue | undefined;
  /** The member's node in the `$metadata` of the reported section. */
  readonly reportedMarks: JsonValue | undefined;
  /** The `$version` of the desired section. */
  readonly desiredVersion: number | undefined;
}

const EMPTY: JsonObject = {};

/**
 * What holds members: empty where there is nothing, and where it is not an object.
 *
 * @internal
 */
export function holderOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : EMPTY;
}

/**
 * Reads an own member of what is known to be an object: `ownMember` asks that again for every member of a twin.
 *
 * @internal
 */
export function memberIn(holder: JsonObject, name: string): JsonValue | undefined {
  const value = holder[name];
  return value === undefined || Object.hasOwn(holder, name) ? value : undefined;
}

/**
 * Names a member in a message, one of a component behind the component's name.
 *
 * @internal
 */
export function subjectOf(name: string): string {
  return quoteBetween('The member "', name, '"');
}

/**
 * The greatest `$lastUpdatedVersion` in a node of `$metadata`: the version of the desired section that last changed the
 * member, which an acknowledgement of it has to reach. It loops, so that any depth gets an answer.
 *
 * Source: Twin conventions §1.3.
 *
 * @internal
 */
export function lastUpdatedVersion(marks: JsonValue | undefined): number | undefined {
  if (!isJsonObject(marks)) return undefined;
  let greatest = -1;
  let open: JsonObject[] | undefined;
  for (let node: JsonObject | undefined = marks; node !== undefined; node = open?.pop()) {
    for (const key of Object.keys(node)) {
      const value: JsonValue | undefined = node[key];
      if (key === "$lastUpdatedVersion") greatest = isVersion(value) && value > greatest ? value : greatest;
      else if (isJsonObject(value)) (open ??= []).push(value);
    }
  }
  return greatest === -1 ? undefined : greatest;
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
