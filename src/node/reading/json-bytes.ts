/** Bytes that matter in a JSON text. */
export const BYTES: {
  readonly nul: 0x00;
  readonly tab: 0x09;
  readonly lineBreak: 0x0a;
  readonly carriageReturn: 0x0d;
  readonly escape: 0x1b;
  readonly space: 0x20;
  readonly slash: 0x2f;
  readonly openArray: 0x5b;
  readonly closeArray: 0x5d;
  readonly openObject: 0x7b;
  readonly closeObject: 0x7d;
} = {
  nul: 0x00,
  tab: 0x09,
  lineBreak: 0x0a,
  carriageReturn: 0x0d,
  escape: 0x1b,
  space: 0x20,
  slash: 0x2f,
  openArray: 0x5b,
  closeArray: 0x5d,
  openObject: 0x7b,
  closeObject: 0x7d,
};

/**
 * Whether a byte is a blank of JSON.
 *
 * @internal
 */
export function isBlank(byte: number | undefined): boolean {
  return byte === BYTES.space || byte === BYTES.tab || byte === BYTES.carriageReturn || byte === BYTES.lineBreak;
}

/**
 * Whether a byte opens an object or an array.
 *
 * @internal
 */
export function opensBracket(byte: number | undefined): boolean {
  return byte === BYTES.openObject || byte === BYTES.openArray;
}

/**
 * Whether a byte closes an object or an array.
 *
 * @internal
 */
export function closesBracket(byte: number | undefined): boolean {
  return byte === BYTES.closeObject || byte === BYTES.closeArray;
}

/**
 * Whether a value that begins with a byte ends with its line; `undefined` where a comment or a colour may come first.
 *
 * @internal
 */
export function endsWithLine(byte: number | undefined, isStrict: boolean): boolean | undefined {
  if (!isStrict && (byte === BYTES.slash || byte === BYTES.escape)) return undefined;
  return !opensBracket(byte);
}

/**
 * The offset of the first byte from an offset on that is no blank; the length of the bytes where there is none.
 *
 * @internal
 */
export function skipBlanks(bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && isBlank(bytes[at])) at += 1;
  return at;
}

/**
 * Whether there is more than blanks from an offset to the end of its line.
 *
 * @internal
 */
export function hasMoreOnLine(bytes: Buffer, from: number): boolean {
  const lineBreak = bytes.indexOf(BYTES.lineBreak, from);
  const rest = bytes.subarray(from, lineBreak === -1 ? bytes.length : lineBreak);
  return skipBlanks(rest, 0) < rest.length;
}
