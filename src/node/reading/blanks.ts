/** The byte that ends a line. */
export const LINE_BREAK = 0x0a;

/** The bytes that open an object and an array. */
export const OPEN_OBJECT = 0x7b;
const OPEN_ARRAY = 0x5b;

/** What JSON allows between its parts. */
export const BLANKS: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0d, LINE_BREAK]);

/**
 * Tells whether a byte opens an object or an array.
 *
 * @internal
 */
export function opensBracket(byte: number | undefined): boolean {
  return byte === OPEN_OBJECT || byte === OPEN_ARRAY;
}

/**
 * The place of the next byte that is no blank; the length of the bytes where there is none.
 *
 * @internal
 */
export function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && BLANKS.has(bytes[at])) at += 1;
  return at;
}

/**
 * Tells whether the line has anything but blanks from a place on.
 *
 * @internal
 */
export function hasMoreOnLine(bytes: Buffer, from: number): boolean {
  const lineBreak = bytes.indexOf(LINE_BREAK, from);
  const rest = bytes.subarray(from, lineBreak === -1 ? bytes.length : lineBreak);
  return skipBlanks(rest, 0) < rest.length;
}
