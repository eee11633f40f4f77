import { BYTES, isBlank } from "./json-bytes.js";

/** How many bytes make a block. */
export const BLOCK: number = 1024 * 1024;

/** A line that is longer than this is left to who can follow it byte by byte. */
export const LONGEST_LINE: number = 4 * BLOCK;

/** How many bytes are free after a block at least: what is printed of it is put there. */
const ROOM = BLOCK;

/** Memory is taken in multiples of so many bytes. */
const STEP = 256 * 1024;

/**
 * Memory for blocks of lines, each of which has memory of its own: it is used again and again.
 *
 * @internal
 */
export class BlockMemory {
  /** What is not needed any more. */
  private readonly free: ArrayBufferLike[] = [];

  /** Gives memory for so many bytes and what is printed of them. */
  take(size: number): ArrayBufferLike {
    const used = this.free.pop();
    const least = Math.ceil((size + ROOM) / STEP) * STEP;
    return used !== undefined && used.byteLength >= least ? used : new ArrayBuffer(least);
  }

  /** Takes back the memory of a block: it is overwritten then. */
  readonly release = ({ bytes }: { readonly bytes: Uint8Array }): void => {
    this.free.push(bytes.buffer);
  };
}

/** How many lines there are. */
export interface LineCount {
  /** How many line breaks. */
  readonly breaks: number;
  /** How many lines are not blank. */
  readonly filled: number;
}

/**
 * Counts the lines of a block, of which the last one may lack its end.
 *
 * @internal
 */
export function countLines(bytes: Buffer): LineCount {
  let [breaks, filled] = [0, 0];
  for (let at = 0; at < bytes.length;) {
    const lineBreak = bytes.indexOf(BYTES.lineBreak, at);
    const end = lineBreak === -1 ? bytes.length : lineBreak;
    if (!isBlankUpTo(bytes, at, end)) filled += 1;
    if (lineBreak !== -1) breaks += 1;
    at = end + 1;
  }
  return { breaks, filled };
}

function isBlankUpTo(bytes: Buffer, from: number, end: number): boolean {
  let at = from;
  while (at < end && isBlank(bytes[at])) at += 1;
  return at === end;
}
