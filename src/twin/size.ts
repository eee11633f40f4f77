import { isEndless } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { HUB_MEMBERS } from "./section.js";
import { documentedBytes, jsonTextBytes } from "./text.js";

/** The ways in which the size of a section is measured. */
export const SIZE_RULES = ["documented", "edgeHub"] as const;

/** One of the {@link SIZE_RULES}. */
export type SizeRule = (typeof SIZE_RULES)[number];

/** What the parts of a section weigh by one of the rules, in bytes. */
interface Scale {
  /** Whether `$metadata`, `$version` and `$etag` at the root take part. */
  readonly countsHubMembers: boolean;
  readonly key: (key: string) => number;
  readonly scalar: (value: unknown) => number;
  /** An object or array with so many members, without them. */
  readonly container: (members: number) => number;
}

/** The rule of the documentation: IoT Hub twins §3.3. */
const DOCUMENTED: Scale = {
  countsHubMembers: false,
  key: documentedBytes,
  scalar: (value) => (typeof value === "string" ? documentedBytes(value) : (DOCUMENTED_BYTES[typeof value] ?? 0)),
  container: () => 0,
};

/** One row per rule: IoT Hub twins §3.3. */
const SCALES: Readonly<Record<SizeRule, Scale>> = {
  documented: DOCUMENTED,
  edgeHub: {
    countsHubMembers: true,
    key: (key) => jsonTextBytes(key) + 1,
    scalar: (value) => (typeof value === "string" ? jsonTextBytes(value) : scalarText(value).length),
    container: (members) => 2 + Math.max(0, members - 1),
  },
};

/** What scalars that are no text weigh in the documentation; a null weighs nothing. */
const DOCUMENTED_BYTES: Readonly<Record<string, number>> = { number: 8, boolean: 4 };

/**
 * Measures a section of a twin in bytes, by the rule of IoT Hub's documentation or by that of edgeHub.
 *
 * `documented` adds up names and texts in UTF-8 without control characters, 8 for a number and 4 for a truth value; the
 * hub's own members at the root are left out. Where the documentation is silent, an array is the sum of its elements and
 * a null is nothing. `edgeHub` is the length of the compact JSON text in UTF-8, the hub's own members included.
 *
 * It does not recurse, so any depth gets an answer; the size of what contains itself is `Infinity`. Source: IoT Hub twins §3.3.
 *
 * @param section - a section of a twin; a value that is no object or array is measured itself, nothing is 0
 * @param rule - which rule; anything but the two throws a `TypeError`
 * @returns the size in bytes
 * @example
 * ```ts
 * import { sectionSize } from "twinstate";
 *
 * sectionSize({ a: 1, b: true, c: "x", $version: 7 }); // → 16
 * sectionSize({ a: 1, b: true, c: "x" }, "edgeHub"); // → 24
 * ```
 */
export function sectionSize(section: unknown, rule: SizeRule = "documented"): number {
  if (!SIZE_RULES.includes(rule))
    throw new TypeError(`There is no size rule of this name; the rules are: ${SIZE_RULES.join(", ")}.`);
  return weigh(section, SCALES[rule], (visits) => isEndless(section, visits));
}

/** More objects, arrays and values than a section of any hub has. */
const MOST_VISITS = 1_000_000;

/**
 * Tells whether a section is larger than so many bytes by the rule of the documentation; it looks no further than it must.
 *
 * @param section - a section of a twin, or anything else that {@link sectionSize} measures
 * @param bytes - the size that is not too large
 * @returns whether `sectionSize(section)` is more; for what has more than a million values, yes
 * @example
 * ```ts
 * import { isSectionLargerThan } from "twinstate";
 *
 * isSectionLargerThan({ a: 1 }, 9); // → false
 * ```
 */
export function isSectionLargerThan(section: unknown, bytes: number): boolean {
  return weigh(section, DOCUMENTED, (visits, size) => size > bytes || visits > MOST_VISITS) > bytes;
}

/** Adds up what the parts of a section weigh; `Infinity` once `isTooMuch` says so of the visits and the size so far. */
function weigh(section: unknown, scale: Scale, isTooMuch: (visits: number, size: number) => boolean): number {
  if (section === undefined) return 0;
  let size = 0;
  const open: unknown[] = [section];
  const add = (value: object, atRoot: boolean): void => {
    const keys = Object.keys(value);
    size += scale.container(keys.length);
    for (const key of keys) {
      if (atRoot && HUB_MEMBERS.has(key)) continue;
      size += scale.key(key);
      open.push((value as Readonly<Record<string, JsonValue>>)[key]);
    }
  };
  for (let visits = 1; open.length > 0; visits += 1) {
    const value = open.pop();
    if (isTooMuch(visits, size)) return Infinity;
    if (typeof value !== "object" || value === null) {
      size += scale.scalar(value);
    } else if (Array.isArray(value)) {
      // Elements that are missing are not walked over: there may be billions of them.
      const elements: readonly unknown[] = Object.values(value);
      size += scale.container(value.length) + Math.max(0, value.length - elements.length) * scale.scalar(undefined);
      for (const element of elements) open.push(element);
    } else {
      add(value, visits === 1 && !scale.countsHubMembers);
    }
  }
  return size;
}

/** What edgeHub writes for a scalar that is not a string; what JSON cannot hold is written as null. */
function scalarText(value: unknown): string {
  return typeof value === "number" || typeof value === "boolean" ? JSON.stringify(value) : "null";
}
