/** Whether two UTF-16 units are one character beyond the basic plane. */
function isPair(text: string, index: number, code: number): boolean {
  if (code < 0xd800 || code > 0xdbff) return false;
  const next = text.charCodeAt(index + 1);
  return next >= 0xdc00 && next <= 0xdfff;
}

/**
 * Counts the bytes of a text in UTF-8; half of a surrogate pair counts as the replacement character, three bytes.
 *
 * @internal
 */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (isPair(text, index, code)) {
      bytes += 4;
      index += 1;
    } else bytes += 3;
  }
  return bytes;
}

/**
 * Counts the bytes of a text as IoT Hub's documentation says: UTF-8 without the control characters C0 and C1.
 *
 * @internal
 */
export function documentedBytes(text: string): number {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20) controls += 1;
    else if (code >= 0x80 && code < 0xa0) controls += 2;
  }
  return utf8Bytes(text) - controls;
}

/** The two-letter escapes of JSON: backspace, tab, line feed, form feed, carriage return, quote, backslash. */
const SHORT_ESCAPES: ReadonlySet<number> = new Set([0x08, 0x09, 0x0a, 0x0c, 0x0d, 0x22, 0x5c]);

/**
 * Counts the bytes of a text as JSON writes it, quotes and escapes included.
 *
 * @internal
 */
export function jsonTextBytes(text: string): number {
  let escapes = 2;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (SHORT_ESCAPES.has(code)) escapes += 1;
    else if (code < 0x20) escapes += 5;
    else if (isPair(text, index, code)) index += 1;
    // Half of a surrogate pair is written as six characters.
    else if (code >= 0xd800 && code <= 0xdfff) escapes += 3;
  }
  return utf8Bytes(text) + escapes;
}
