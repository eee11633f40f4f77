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
