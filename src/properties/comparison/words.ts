import { appendPointer, isJsonObject, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";

/**
 * What the words of devices' own may be read as, in the order in which they win over each other. A word is compared whole
 * and without case. Source: `reference/twin-conventions.md` §4.
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
 * Finds the word with which a device says what became of a member: a string directly under `status`, `state` or a name
 * that ends in `Status`, unless that name is itself desired. Of several, a failure wins over work, and work over success.
 *
 * @internal
 */
export function findWord(desired: JsonValue | undefined, reported: JsonValue | undefined): Word | undefined {
  if (!isJsonObject(reported)) return undefined;
  let found: Word | undefined;
  for (const name of wordNames(reported)) {
    const text = reported[name];
    if (typeof text !== "string" || (isJsonObject(desired) && Object.hasOwn(desired, name))) continue;
    const reading = READINGS.get(text.toLowerCase());
    if (found === undefined || RANKS.indexOf(reading) < RANKS.indexOf(found.reading)) {
      found = { text, reading, path: appendPointer("", name) };
    }
  }
  return found;
}

const NO_NAMES: readonly string[] = [];

/** The names under which a word may be, in code unit order; hardly any member has one. */
function wordNames(reported: JsonObject): readonly string[] {
  let names: string[] | undefined;
  for (const name of Object.keys(reported)) if (isWordName(name)) (names ??= []).push(name);
  return names === undefined ? NO_NAMES : sortNames(names);
}

function isWordName(name: string): boolean {
  return name === "status" || name === "state" || name.endsWith("Status");
}
