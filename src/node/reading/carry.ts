/**
 * The bytes of a line that was begun, until the rest of it arrives.
 *
 * @internal
 */
export class Carry {
  /** How many bytes there are. */
  size = 0;
  private parts: Buffer[] = [];

  /** Keeps some bytes, which may be good only for now. */
  keep(bytes: Buffer): void {
    this.parts.push(Buffer.from(bytes));
    this.size += bytes.length;
  }

  /** Gives all that was kept, and forgets it. */
  take(): Buffer {
    const bytes = Buffer.concat(this.parts);
    this.forget();
    return bytes;
  }

  /** Gives all that was kept, with what comes after it, and forgets it; where nothing was, the bytes are the same. */
  takeWith(last: Buffer): Buffer {
    if (this.size === 0) return last;
    this.parts.push(last);
    return this.take();
  }

  /** Writes all that was kept to the beginning of some memory, with what comes after it, and forgets it. */
  takeInto(target: Buffer, last: Buffer): void {
    let at = 0;
    for (const part of [...this.parts, last]) at += part.copy(target, at);
    this.forget();
  }

  private forget(): void {
    this.parts = [];
    this.size = 0;
  }
}
