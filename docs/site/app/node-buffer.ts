/**
 * What the reader asks of Node's `Buffer`, made of what browsers have. The build puts it in the place of Node's, so that the page reads as the
 * program does.
 */
const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });
const STRICT_UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const UTF16 = new TextDecoder("utf-16le", { ignoreBOM: true });
const ENCODER = new TextEncoder();

type Encoding = "utf8" | "latin1" | "utf16le";

class Bytes extends Uint8Array {
  override toString(encoding: Encoding = "utf8", from = 0, to: number = this.length): string {
    const part = this.subarray(from, to);
    if (encoding === "latin1") return Array.from(part, (byte) => String.fromCharCode(byte)).join("");
    return (encoding === "utf8" ? UTF8 : UTF16).decode(part);
  }

  equals(other: Uint8Array): boolean {
    return this.length === other.length && this.every((byte, at) => byte === other[at]);
  }

  swap16(): this {
    for (let at = 0; at + 1 < this.length; at += 2) this.set([this[at + 1] ?? 0, this[at] ?? 0], at);
    return this;
  }

  readUInt16LE(at: number): number {
    return this.view().getUint16(at, true);
  }

  readUInt16BE(at: number): number {
    return this.view().getUint16(at);
  }

  readUInt32LE(at: number): number {
    return this.view().getUint32(at, true);
  }

  readUInt32BE(at: number): number {
    return this.view().getUint32(at);
  }

  private view(): DataView {
    return new DataView(this.buffer, this.byteOffset, this.byteLength);
  }
}

function from(value: string | ArrayLike<number>): Bytes {
  const bytes = typeof value === "string" ? ENCODER.encode(value) : value;
  const made = new Bytes(bytes.length);
  made.set(bytes);
  return made;
}

function alloc(length: number, byte = 0): Bytes {
  return new Bytes(length).fill(byte);
}

function concat(parts: readonly Uint8Array[]): Bytes {
  const made = new Bytes(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    made.set(part, at);
    at += part.length;
  }
  return made;
}

export const Buffer: {
  readonly from: typeof from;
  readonly alloc: typeof alloc;
  readonly concat: typeof concat;
} = { from, alloc, concat };

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    STRICT_UTF8.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
