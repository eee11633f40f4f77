import { appendPointer, isJsonObject, ownMember } from "../json/index.js";
import { parseDocumentText } from "./body-text.js";

/** So many objects, arrays and strings are looked at; what is further in is not what was handed over. */
const MOST_LOOKED_AT = 500;

/** So deep a twin is looked for. */
const DEEPEST = 6;

/**
 * Looks for the first twin inside of something that nobody knows, in the order of the text and from outside in.
 *
 * @returns the JSON Pointer of the twin, which goes on through strings that hold JSON; `undefined` when none is found
 * @internal
 */
export function nestedTwin(document: unknown): string | undefined {
  let level: readonly (readonly [path: string, value: unknown])[] = [["", document]];
  let seen = 0;
  for (let depth = 0; depth <= DEEPEST; depth += 1) {
    const next: (readonly [string, unknown])[] = [];
    for (const [path, given] of level) {
      seen += 1;
      if (seen > MOST_LOOKED_AT) return undefined;
      const value = (typeof given === "string" ? parseDocumentText(given) : undefined) ?? given;
      if (isTwinBeyondDoubt(value)) return path;
      for (const [name, member] of membersOf(value)) next.push([appendPointer(path, name), member]);
    }
    level = next;
  }
  return undefined;
}

/** A twin of the service, both sections side by side, or a shadow, whose sections are not to be passed without it. */
function isTwinBeyondDoubt(value: unknown): boolean {
  const [desired, reported] = sectionsOf(ownMember(value, "properties"));
  return desired || reported || sectionsOf(value).every(Boolean) || isShadow(value);
}

function isShadow(value: unknown): boolean {
  const isStamped = isJsonObject(ownMember(value, "metadata")) || typeof ownMember(value, "version") === "number";
  return isStamped && sectionsOf(ownMember(value, "state")).some(Boolean);
}

function sectionsOf(holder: unknown): readonly [desired: boolean, reported: boolean] {
  return [isJsonObject(ownMember(holder, "desired")), isJsonObject(ownMember(holder, "reported"))];
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null || !(Array.isArray(value) || isPlain(value))) return [];
  return Object.entries(value).slice(0, MOST_LOOKED_AT);
}

/** Objects of a library are not looked into: they may hold keys. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
