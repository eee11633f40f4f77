import { isJsonObject, timeToMilliseconds } from "../json/index.js";
import { quoteName } from "../result/index.js";

/**
 * Refuses an option that is no ISO 8601 time: a wrong option is a programming error, and throws.
 *
 * @internal
 */
export function requireTime(option: string, value: unknown): string {
  if (typeof value === "string" && timeToMilliseconds(value) !== null) return value;
  throw new TypeError(`The option "${option}" must be an ISO 8601 time in UTC, such as "2026-01-31T12:00:00Z".`);
}

/**
 * Refuses an option that is none of its legal values.
 *
 * @internal
 */
export function requireWord<Word extends string>(option: string, words: readonly Word[], value: unknown): Word {
  const word = words.find((legal) => legal === value);
  if (word !== undefined) return word;
  throw new TypeError(`The option "${option}" must be one of ${words.map(quoteName).join(", ")}.`);
}

/**
 * Refuses an option that is no object whose members are lists of names.
 *
 * @internal
 */
export function requireLists(option: string, value: unknown): void {
  const isLists = isJsonObject(value) && Object.values(value).every(isNames);
  if (!isLists) throw new TypeError(`The option "${option}" must be an object whose members are lists of names.`);
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

/**
 * Refuses an option that is no text.
 *
 * @internal
 */
export function requireText(option: string, value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`The option "${option}" must be a string.`);
}
