/** Characters that would move the cursor, colour the screen, ring the bell or turn the writing round. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes a text so that a terminal shows it and obeys nothing in it.
 *
 * @internal
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, escaped);
}

/** The same without what JSON escapes itself, and lines and colours consist of. */
const ACTIVE = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes what is printed already, JSON among it, so that a terminal obeys nothing in it that came with the data.
 *
 * @internal
 */
export function withoutActive(text: string): string {
  return text.replace(ACTIVE, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/**
 * Writes a text of several lines so that a terminal obeys nothing in it but the line breaks.
 *
 * @internal
 */
export function printableLines(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
