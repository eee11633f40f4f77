import { appendPointer, isEndless, isJsonObject, jsonEquals, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";

/**
 * How a reported value agrees with a desired one, leaf by leaf of what is desired.
 *
 * @internal
 */
export interface Comparison {
  /** The JSON Pointers of desired values that differ in reported, in code unit order. */
  readonly differs: readonly string[];
  /** The JSON Pointers of desired values that are not reported, in code unit order. */
  readonly notReported: readonly string[];
  /** Whether something is desired at all. */
  readonly wanted: boolean;
  /** Whether something that is desired is reported so. */
  readonly agrees: boolean;
}

const NOTHING: readonly string[] = [];

/** What most comparisons end in; one object for all of them. */
const EQUAL: Comparison = { differs: NOTHING, notReported: NOTHING, wanted: true, agrees: true };

const UNWANTED: Comparison = { differs: NOTHING, notReported: NOTHING, wanted: false, agrees: false };

/**
 * Compares one desired value with the reported one: objects are entered, anything else is equal or not.
 *
 * Names that begin with `$` are skipped, null counts as absent, arrays are compared whole, reported members that nobody
 * desires are ignored. A desired object without members is reported as soon as any object is. It loops, so that any depth
 * gets an answer; values that contain themselves differ as a whole. Source: Twin conventions §5.1.
 *
 * @param desired - the desired value
 * @param reported - the reported value
 * @param path - the pointer that the answer's paths begin with
 * @internal
 */
export function compareValues(
  desired: JsonValue | undefined,
  reported: JsonValue | undefined,
  path: string,
): Comparison {
  if (desired === undefined || desired === null) return UNWANTED;
  if (reported === undefined || reported === null) return { ...EQUAL, notReported: [path], agrees: false };
  if (isJsonObject(desired) && isJsonObject(reported)) return compareObjects(desired, reported, path);
  return jsonEquals(desired, reported) ? EQUAL : { ...EQUAL, differs: [path], agrees: false };
}

/**
 * Compares two sections, or what stands in their place: a section in which nothing is desired wants nothing, unlike a
 * member that is desired to be `{}`.
 *
 * @internal
 */
export function compareSections(desired: JsonValue | undefined, reported: JsonValue | undefined): Comparison {
  if (!isJsonObject(desired)) return compareValues(desired, reported, "");
  if (Object.keys(desired).every((name) => isSkipped(name, desired[name]))) return UNWANTED;
  return compareValues(desired, reported ?? {}, "");
}

function isSkipped(name: string, value: JsonValue | undefined): boolean {
  return name.startsWith("$") || value === null || value === undefined;
}

/** Two objects that are still to be compared. */
interface Pair {
  readonly wanted: JsonObject;
  readonly actual: JsonObject;
  readonly path: string;
}

/** What the pairs so far have shown. */
interface Findings {
  readonly differs: string[];
  readonly notReported: string[];
  agrees: boolean;
}

function compareObjects(desired: JsonObject, reported: JsonObject, path: string): Comparison {
  const findings: Findings = { differs: [], notReported: [], agrees: false };
  const open: Pair[] = [{ wanted: desired, actual: reported, path }];
  let visits = 0;
  for (let pair = open.pop(); pair !== undefined; pair = open.pop()) {
    visits += 1;
    if (isEndless([desired, reported], visits)) return { ...EQUAL, differs: [path], agrees: false };
    comparePair(pair, findings, open);
  }
  const { differs, notReported, agrees } = findings;
  if (differs.length === 0 && notReported.length === 0) return EQUAL;
  return { differs: sortNames(differs), notReported: sortNames(notReported), wanted: true, agrees };
}

/** Compares the members of two objects, and leaves the objects among them for later. */
function comparePair(pair: Pair, findings: Findings, open: Pair[]): void {
  let isBare = true;
  for (const name of Object.keys(pair.wanted)) {
    const wanted = pair.wanted[name];
    if (wanted === undefined || wanted === null || name.startsWith("$")) continue;
    isBare = false;
    const actual = (Object.hasOwn(pair.actual, name) ? pair.actual[name] : undefined) ?? undefined;
    if (actual === undefined) findings.notReported.push(appendPointer(pair.path, name));
    else if (isJsonObject(wanted) && isJsonObject(actual)) {
      open.push({ wanted, actual, path: appendPointer(pair.path, name) });
    } else if (jsonEquals(wanted, actual)) findings.agrees = true;
    else findings.differs.push(appendPointer(pair.path, name));
  }
  findings.agrees ||= isBare;
}
