/**
 * Collects what is printed of a block in the memory after its bytes, which is free, or in other memory where that is not enough.
 *
 * @internal
 */
export class Printed {
  private room: Buffer = Buffer.alloc(0);
  private length = 0;

  /** Begins a block, whose bytes must have memory of their own. */
  begin({ buffer, byteOffset, byteLength }: Uint8Array): void {
    this.room = Buffer.from(buffer, byteOffset + byteLength);
    this.length = 0;
  }

  /** Takes the next bytes, which are good only for now. */
  take(bytes: Uint8Array): void {
    const { room, length } = this;
    const size = length + bytes.length;
    if (size > room.length) {
      this.room = Buffer.allocUnsafeSlow(2 * size);
      room.copy(this.room, 0, 0, length);
    }
    this.room.set(bytes, length);
    this.length = size;
  }

  /** Gives all that was taken of the block. */
  end(): Uint8Array {
    return this.room.subarray(0, this.length);
  }
}
