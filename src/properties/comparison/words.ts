import { appendPointer, ownMember, sortNames } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";

/**
 * What the words of devices' own may be read as, in the order in which they win over each other. A word is compared whole
 * and without case. Source: Twin conventions §4.
 */
export const DEVICE_WORDS: Readonly<Record<WordReading, readonly string[]>> = {
  failed: ["error", "failed", "failure", "rolledback", "rejected"],
  working: [
    "pending",
    "inprogress",
    "in progress",
    "running",
    "downloading",
    "verifying",
    "applying",
    "installing",
    "rebooting",
  ],
  done: ["success", "succeeded", "completed", "complete", "applied", "done", "current", "ok"],
};

/** What a word may be read as. */
export type WordReading = "failed" | "working" | "done";

const READINGS: ReadonlyMap<string, WordReading> = /* @__PURE__ */ readings();

function readings(): ReadonlyMap<string, WordReading> {
  const pairs = Object.entries(DEVICE_WORDS) as [WordReading, readonly string[]][];
  return new Map(pairs.flatMap(([reading, words]) => words.map((word) => [word, reading] as const)));
}

/**
 * A status that a device reports in its own words.
 *
 * @internal
 */
export interface Word {
  /** The text as it is reported. */
  readonly text: string;
  /** What it may be read as; `undefined` for a word that is not known, which judges nothing. */
  readonly reading: WordReading | undefined;
  /** The JSON Pointer of the word within the member. */
  readonly path: string;
}

const RANKS: readonly (WordReading | undefined)[] = ["failed", "working", "done", undefined];

/**
 * Reads the word with which a device says what became of a member: a string directly under `status`, `state` or a name that
 * ends in `Status`, unless that name is itself desired. Of several, a failure wins over work, and work over success.
 *
 * @param names - the names of strings in the report for which {@link isWordName} holds
 * @internal
 */
export function readWord(
  desired: JsonValue | undefined,
  reported: JsonValue | undefined,
  names: string[],
): Word | undefined {
  let found: Word | undefined;
  for (const name of sortNames(names)) {
    if (ownMember(desired, name) !== undefined) continue;
    const text = ownMember(reported, name) as string;
    const reading = READINGS.get(text.toLowerCase());
    if (found === undefined || RANKS.indexOf(reading) < RANKS.indexOf(found.reading)) {
      found = { text, reading, path: appendPointer("", name) };
    }
  }
  return found;
}

/** The shortest name that can be one of a word; most names are told apart by it. */
const SHORTEST_NAME = "state".length;

/**
 * Tells whether a device may report its status under this name.
 *
 * @internal
 */
export function isWordName(name: string): boolean {
  return name.length >= SHORTEST_NAME && (name === "status" || name === "state" || name.endsWith("Status"));
}
