/** Longer texts are cut: a message is read by a person. */
const LONGEST_QUOTE = 80;

/** What `JSON.stringify` lets through and a terminal or an editor acts on: DEL, C1, line separators, changes of direction. */
const ACTIVE_CHARACTERS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** The first half of a character, after which its second was cut off. */
const HALF = /[\ud800-\udbff]$/;

/**
 * Quotes a name or a status word in a message, cut to 80 characters and with control characters escaped.
 *
 * Meant for identifiers and words of a vocabulary; values that can hold a secret are not quoted at all.
 *
 * @param text - the word to quote
 * @returns the word in double quotes
 * @example
 * ```ts
 * import { quoteName } from "twinstate";
 *
 * quoteName("tempSensor"); // → '"tempSensor"'
 * ```
 */
export function quoteName(text: string): string {
  return quoteBetween('"', text, '"');
}

/**
 * Quotes a name as {@link quoteName} does and puts it between two pieces of a sentence, which hold the quotation marks: for what
 * every verdict has a message of, since one string is made instead of three.
 *
 * @param before - what comes first, with the opening quotation mark
 * @param text - the word to quote
 * @param after - the closing quotation mark and what follows
 * @returns the three together, the word cut and escaped
 * @example
 * ```ts
 * import { quoteBetween } from "twinstate/result";
 *
 * quoteBetween('The member "', "interval", '" is not reported.'); // → 'The member "interval" is not reported.'
 * ```
 */
export function quoteBetween(before: string, text: string, after: string): string {
  if (isPlain(text)) return before + text + after;
  const shown = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1).replace(HALF, "")}…` : text;
  const escaped = JSON.stringify(shown).replace(
    ACTIVE_CHARACTERS,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return before + escaped.slice(1, -1) + after;
}

/** Whether a text needs neither cutting nor escaping, as nearly every name does not: printable ASCII without quote and backslash. */
function isPlain(text: string): boolean {
  if (text.length > LONGEST_QUOTE) return false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x5c) return false;
  }
  return true;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  undefined: "nothing",
  string: "a string",
  number: "a number",
  boolean: "a boolean",
  object: "an object",
};

/**
 * Names the type of a value for a message, with its article, and never the value itself.
 *
 * @param value - anything
 * @returns such as `a string`, `an array`, `null`
 * @example
 * ```ts
 * import { describeType } from "twinstate";
 *
 * describeType([]); // → "an array"
 * ```
 */
export function describeType(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return TYPE_NAMES[typeof value] ?? "something that is not JSON";
}
