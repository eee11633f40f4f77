/** How much memory is taken at least, in bytes. */
const LEAST = 128 * 1024;

/**
 * The bytes of an element that was begun, until the rest of it arrives: in memory that is used again and again, since almost each chunk
 * ends in an element.
 *
 * @internal
 */
export class BegunElement {
  /** How many bytes there are. */
  size = 0;
  private kept: Buffer = Buffer.alloc(0);
  private joined: Buffer = Buffer.alloc(0);

  /** Keeps some bytes, which may be good only for now. */
  keep(bytes: Buffer): void {
    this.kept = withRoom(this.kept, bytes.length);
    this.size = bytes.copy(this.kept);
  }

  /** What was kept; it is good until more is kept. */
  get bytes(): Buffer {
    return this.kept.subarray(0, this.size);
  }

  /** Gives what was kept, and forgets it. */
  take(): Buffer {
    const { bytes } = this;
    this.size = 0;
    return bytes;
  }

  /** Gives what was kept, with what comes after it, and forgets it; it is good until this is asked again. */
  takeWith(next: Buffer): Buffer {
    const { size } = this;
    if (size === 0) return next;
    this.joined = withRoom(this.joined, size + next.length);
    this.take().copy(this.joined);
    next.copy(this.joined, size);
    return this.joined.subarray(0, size + next.length);
  }
}

function withRoom(memory: Buffer, size: number): Buffer {
  return memory.length >= size ? memory : Buffer.allocUnsafeSlow(Math.max(LEAST, 2 * size));
}
