const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Drops byte order marks: files that were written one behind the other may each have brought one.
 *
 * @internal
 */
export function withoutMarks(bytes: Buffer): Buffer {
  let start = 0;
  while (bytes.subarray(start, start + 3).equals(BYTE_ORDER_MARK)) start += 3;
  return bytes.subarray(start);
}

/** Blanks that JSON does not know, as web pages and chats write them in front of a line. */
const ODD_BLANKS = /^[\s\u200b-\u200d\u2060]+(?=[{[])/u;

/** How much of a line is looked at for such blanks, in bytes. */
const LOOKED_AT = 256;

const CLOSED = /[}\]],?$/;

/**
 * Drops byte order marks, and in front of a document that goes on over several lines the blanks that JSON does not know.
 *
 * A document that ends with its line keeps them, and the warning about them.
 *
 * @internal
 */
export function withoutOddBlanks(bytes: Buffer, isStrict: boolean): Buffer {
  const line = withoutMarks(bytes);
  if (isStrict) return line;
  const [blanks] = ODD_BLANKS.exec(line.toString("utf8", 0, LOOKED_AT)) ?? [];
  if (blanks === undefined || !/[^ \t\r]/.test(blanks)) return line;
  return CLOSED.test(line.toString("latin1", Math.max(0, line.length - LOOKED_AT)).trimEnd())
    ? line
    : line.subarray(Buffer.byteLength(blanks));
}
