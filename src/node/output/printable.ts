/** Characters that would move the cursor, colour the screen, ring the bell or turn the writing round. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes a text so that a terminal shows it and obeys nothing in it.
 *
 * @internal
 */
export function printable(text: string): string {
  return escapedIn(text, UNSAFE);
}

function escapedIn(text: string, pattern: RegExp): string {
  return pieces(text)
    .map((piece) => piece.replace(pattern, escaped))
    .join("");
}

/** So many characters are worked on at once: the engine remembers every match until the last is found. */
const AT_ONCE = 64 * 1024;

/**
 * Cuts a long text into pieces; nothing that is one character is cut in two.
 *
 * @internal
 */
export function pieces(text: string): readonly string[] {
  if (text.length <= AT_ONCE) return [text];
  const cut: string[] = [];
  for (let at = 0; at < text.length;) {
    const end = at + AT_ONCE;
    const isHalf = (text.charCodeAt(end - 1) & 0xfc00) === 0xd800;
    cut.push(text.slice(at, isHalf ? end + 1 : end));
    at = isHalf ? end + 1 : end;
  }
  return cut;
}

/** The same without what JSON escapes itself, and lines and colours consist of. */
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes what is printed already, JSON among it, so that a terminal obeys nothing in it that came with the data.
 *
 * @internal
 */
export function withoutActive(text: string): string {
  return escapedIn(text, ACTIVE);
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
