const [LINE_BREAK, QUOTE, BACKSLASH] = [0x0a, 0x22, 0x5c] as const;

/**
 * Follows a string of a JSON text to its end, in chunks as small as they come.
 *
 * @internal
 */
export class StringScan {
  /** Whether a string is open. */
  isOpen = false;
  private isEscaped = false;

  /**
   * Goes on in a chunk, and answers the offset after the string, or the length of the chunk. JSON has no line break inside a
   * string: then the string lacks its end, and the rest of the text must not suffer.
   */
  skip(chunk: Buffer, from: number): number {
    let at = from;
    if (this.isEscaped) {
      this.isEscaped = false;
      at += 1;
    }
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === QUOTE || byte === LINE_BREAK) {
        this.isOpen = false;
        return byte === QUOTE ? at + 1 : at;
      }
      if (byte === BACKSLASH) {
        at += 1;
        this.isEscaped = at === chunk.length;
      }
    }
    return chunk.length;
  }
}
