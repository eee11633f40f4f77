import { appendPointer, isEndless, MAX_JSON_DEPTH } from "../json/index.js";
import type { Issue } from "../result/index.js";
import type { TwinLimitCode } from "./codes.js";
import { TWIN_LIMIT_RULES } from "./limit-rules.js";
import type { TwinLimitRule, TwinLimitSubject } from "./limit-rules.js";
import type { TwinLimits } from "./limits.js";
import { HUB_MEMBERS, VERSION_MEMBERS } from "./section.js";
import type { TwinSectionName } from "./section.js";

/** An object or array on the way down, and how far its members have been looked at. */
interface Frame {
  readonly container: Readonly<Record<string, unknown>> | readonly unknown[];
  /** The names of an object's members; `undefined` for an array. */
  readonly keys: readonly string[] | undefined;
  readonly length: number;
  readonly inArray: boolean;
  /** The index of the member that is being looked at. */
  index: number;
  /** How far the next one is: more than one after an element that is missing, with those after it. */
  run: number;
  /** How many elements of an array were found missing one by one. */
  missing: number;
  /** The names of an array's elements that are there, once too many are missing to look for each. */
  present: readonly string[] | undefined;
  /** The place in these names up to which they are behind. */
  passed: number;
}

/** How many elements of an array are looked for one by one where none is; then those that are there are listed. */
const LOOKED_FOR = 100_000;

/** What one walk through a section found. */
interface SectionCheck {
  /** The breaches of all rules but those about the section as a whole, in document order. */
  readonly issues: Issue<TwinLimitCode>[];
  /** An upper bound of the documented size, in bytes. */
  readonly sizeBound: number;
}

/** The rules of each subject, in the order of the table; the size of a section is judged after the walk. */
const RULES: Readonly<Record<TwinLimitSubject, readonly TwinLimitRule[]>> = {
  section: [],
  container: rulesOf("container"),
  key: rulesOf("key"),
  text: rulesOf("text"),
  number: rulesOf("number"),
  null: rulesOf("null"),
  other: rulesOf("other"),
};

function rulesOf(subject: TwinLimitSubject): readonly TwinLimitRule[] {
  return TWIN_LIMIT_RULES.filter((rule) => rule.subject === subject);
}

/**
 * Walks once through a section, in document order, and shows every part to the rules of its kind.
 *
 * It does not recurse, and it goes no deeper than 500 levels: what is there lies in an object or array that was reported
 * long before, and its path would be longer than anybody reads.
 *
 * @param section - the section; the hub's own members at its root are passed over
 * @param limits - what the rules compare with
 * @param name - which section it is
 * @param path - the section's JSON Pointer
 * @param rules - the rules to apply; all of the table unless told otherwise
 * @returns the breaches, and what is needed to decide about the size
 * @internal
 */
export function checkSection(
  section: object,
  limits: TwinLimits,
  name: TwinSectionName,
  path: string,
  rules: Readonly<Record<TwinLimitSubject, readonly TwinLimitRule[]>> = RULES,
): SectionCheck {
  const issues: Issue<TwinLimitCode>[] = [];
  const frames: Frame[] = [frameOf(section, false)];
  const place = { section: name, level: 1, inArray: false };
  const show = (part: unknown, subject: TwinLimitSubject, more = ""): void => {
    for (const rule of rules[subject]) {
      if (!rule.isBroken(part, limits, place)) continue;
      const pointer = appendPointer(path, ...frames.map(stepOf));
      issues.push({
        code: rule.code,
        severity: "error",
        path: pointer,
        message: rule.tell(part, limits, place) + more,
      });
    }
  };
  let [sizeBound, visits] = [0, 0];
  for (let frame = advance(frames); frame !== undefined; frame = advance(frames)) {
    place.level = frames.length;
    place.inArray = frame.inArray;
    const key = frame.keys?.[frame.index];
    if (isHubVersion(key, frames.length)) continue;
    if (isLimitedName(key, frames.length)) show(key, "key");
    const value = memberOf(frame, key);
    frame.run = nextElement(frame) - frame.index;
    show(value, subjectOf(value), moreMissing(frame.run - 1));
    sizeBound += 3 * (key?.length ?? 0) + boundOf(value, frames.length);
    if (!isContainer(value) || frames.length > MAX_JSON_DEPTH) continue;
    visits += 1;
    if (isEndless(section, visits)) return { issues, sizeBound: Infinity };
    frames.push(frameOf(value, frame.inArray));
  }
  return { issues, sizeBound };
}

/** Goes to the next member, out of the containers that have no more; `undefined` at the end. */
function advance(frames: Frame[]): Frame | undefined {
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    frame.index += frame.run;
    if (frame.index < frame.length) return frame;
    frames.pop();
  }
  return undefined;
}

/** The index at which to go on: after an element that is missing, that of the first one that is there, so that a run of them is told once. */
function nextElement(frame: Frame): number {
  const { container, length } = frame;
  if (frame.keys !== undefined || frame.index in container) return frame.index + 1;
  for (let index = frame.index + 1; index < length; index += 1) {
    if (index in container) return index;
    frame.missing += 1;
    if (frame.missing > LOOKED_FOR) return nextPresent(frame);
  }
  return length;
}

/** The index of the next element that is there, of an array in which very many are missing; names that are no index come last. */
function nextPresent(frame: Frame): number {
  frame.present ??= Object.getOwnPropertyNames(frame.container);
  while (Number(frame.present[frame.passed]) <= frame.index) frame.passed += 1;
  const index = Number(frame.present[frame.passed]);
  return index < frame.length ? index : frame.length;
}

function moreMissing(count: number): string {
  if (count === 0) return "";
  return count === 1 ? " The element after it is missing, too." : ` The ${count} elements after it are missing, too.`;
}

/** Whether it is a member at the root of a section that the hub adds and no limit is about. */
function isHubVersion(key: string | undefined, level: number): boolean {
  return level === 1 && VERSION_MEMBERS.has(key);
}

/** Whether the name of a member is one that the limits of names are about. */
function isLimitedName(key: string | undefined, level: number): boolean {
  return key !== undefined && (level > 1 || !HUB_MEMBERS.has(key));
}

/** An upper bound of the documented size of a value, without its members; of what is too deep to be entered there is none. */
function boundOf(value: unknown, level: number): number {
  if (typeof value === "string") return 3 * value.length;
  if (!isContainer(value)) return 8;
  return level > MAX_JSON_DEPTH ? Infinity : 0;
}

function isContainer(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function subjectOf(value: unknown): TwinLimitSubject {
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  if (value === null) return "null";
  return typeof value === "object" ? "container" : "other";
}

function memberOf({ container, index }: Frame, key: string | undefined): unknown {
  return key === undefined
    ? (container as readonly unknown[])[index]
    : (container as Readonly<Record<string, unknown>>)[key];
}

/** A container before its first member. */
function frameOf(container: object, inArray: boolean): Frame {
  const keys = Array.isArray(container) ? undefined : Object.keys(container);
  const length = keys?.length ?? (container as readonly unknown[]).length;
  return {
    container: container as Frame["container"],
    keys,
    length,
    inArray: inArray || keys === undefined,
    index: -1,
    run: 1,
    missing: 0,
    present: undefined,
    passed: 0,
  };
}

/** The step of the path that a frame stands at. */
function stepOf({ keys, index }: Frame): string | number {
  return keys?.[index] ?? index;
}
