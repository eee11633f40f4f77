import { defineMember, isJsonObject } from "./value.js";
import type { JsonObjectDraft, JsonValue } from "./value.js";

/**
 * Gives a value as JSON can write it: a number that is not finite is null, as `JSON.stringify` has it.
 *
 * `JSON.parse("1e999")` is such a number. What has none in it is given back as it is; only the objects and arrays that hold one
 * are copied. It does not recurse, and what contains itself is walked once.
 *
 * @param value - any JSON value
 * @returns the value without numbers that JSON cannot hold; the argument is not changed
 * @example
 * ```ts
 * import { finiteJson } from "twinstate";
 *
 * finiteJson(JSON.parse('{"a":1e999,"b":[1,-1e999]}')); // → { a: null, b: [1, null] }
 * ```
 */
export function finiteJson(value: JsonValue): JsonValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (!isContainer(value)) return value;
  const containers = new Set<Container>([value]);
  let isFinite = true;
  // The set grows while it is walked.
  for (const container of containers) {
    for (const member of Object.values(container) as readonly JsonValue[]) {
      if (isContainer(member)) containers.add(member);
      else if (typeof member === "number" && !Number.isFinite(member)) isFinite = false;
    }
  }
  return isFinite ? value : copied(value, containers);
}

type Container = Extract<JsonValue, object>;

/** Every object and array once, so that what is shared stays shared. */
function copied(root: Container, containers: ReadonlySet<Container>): JsonValue {
  const copies = new Map([...containers].map((container) => [container, draftOf(container)] as const));
  const finite = (member: JsonValue): JsonValue => {
    if (isContainer(member)) return copies.get(member) as JsonValue;
    return typeof member === "number" && !Number.isFinite(member) ? null : member;
  };
  for (const [container, draft] of copies) {
    if (Array.isArray(draft)) for (const member of container as readonly JsonValue[]) draft.push(finite(member));
    else for (const [key, member] of Object.entries(container)) defineMember(draft, key, finite(member));
  }
  return copies.get(root) as JsonValue;
}

function draftOf(container: Container): JsonValue[] | JsonObjectDraft {
  return Array.isArray(container) ? [] : {};
}

/** What JSON has members in. */
function isContainer(value: JsonValue): value is Container {
  return Array.isArray(value) || isJsonObject(value);
}
