import { defineMember, formatPointer, isEndless, MAX_JSON_DEPTH } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";

/** An object or array that is being copied, and where it was found. */
interface Copying {
  readonly source: object;
  /** Of an array, too, whose names are its places. */
  readonly copy: JsonObjectDraft;
  readonly level: number;
  readonly name: string;
  readonly holder: Copying | undefined;
}

/**
 * Copies a JSON object, so that whoever has the original may write to it. It does not recurse.
 *
 * @param object - the object; what JSON cannot hold in it is a `TypeError` that names its path
 * @param what - what the object is, for that message: "The report"
 * @param maxDepth - the deepest level: what a handler reports has an end, even where it leads back to itself
 * @internal
 */
export function copyJson(object: object, what: string, maxDepth: number = MAX_JSON_DEPTH): JsonObject {
  if (!isContainer(object)) throw new TypeError(`${what} is ${describeOther(object)}, which JSON cannot hold.`);
  const root: JsonObjectDraft = {};
  const open: Copying[] = [{ source: object, copy: root, level: 1, name: "", holder: undefined }];
  let visits = 0;
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    visits += 1;
    if (isEndless(object, visits))
      throw new TypeError(`${what} contains itself, or shares its parts too often to be copied.`);
    if (step.level > maxDepth) throw new TypeError(`${what} is nested more than ${maxDepth} levels deep.`);
    const members = Array.isArray(step.source) ? Array.from<unknown>(step.source) : step.source;
    for (const [name, value] of Object.entries(members)) copyMember(step, name, value, open, what);
  }
  return root;
}

function copyMember(step: Copying, name: string, value: unknown, open: Copying[], what: string): void {
  if (isScalar(value)) {
    defineMember(step.copy, name, value);
  } else if (isContainer(value)) {
    const copy = (Array.isArray(value) ? [] : {}) as JsonObjectDraft;
    defineMember(step.copy, name, copy);
    open.push({ source: value, copy, level: step.level + 1, name, holder: step });
  } else {
    throw new TypeError(`${what} has ${describeOther(value)} at ${pathOf(step, name)}, which JSON cannot hold.`);
  }
}

function pathOf(step: Copying, name: string): string {
  const steps = [name];
  for (let place: Copying = step; place.holder !== undefined; place = place.holder) steps.push(place.name);
  return formatPointer(steps.reverse());
}

/** Instances of classes are read by their members; a `Date` or a `Map` has none, and would be lost. */
function isContainer(value: unknown): value is object {
  return Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]";
}

function isScalar(value: unknown): value is string | number | boolean | null {
  return value === null || typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
}

function describeOther(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (value === undefined) return "undefined";
  return typeof value === "object" ? "an object of a built-in class" : `a ${typeof value}`;
}
