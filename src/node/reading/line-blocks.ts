import { Carry } from "./carry.js";
import { BYTES, skipBlanks } from "./json-bytes.js";

/** Some whole lines of a text of one document a line. */
export interface LineBlock {
  /** They begin memory of their own, which can be handed over to another thread; what is after them in it is free. */
  readonly bytes: Buffer;
  /** The line on which the block begins, counted from 1. */
  readonly line: number;
  /** How many lines of it are not blank: as many documents as it holds, unless one holds several. */
  readonly filled: number;
  /** Takes back the memory of the bytes, wherever it was meanwhile: it is overwritten then. */
  readonly release: (bytes: Uint8Array) => void;
}

/** How many bytes are collected before they become a block. */
const BLOCK = 1024 * 1024;

/** How many bytes are free after a block at least: what is printed of it is put there. */
const ROOM = BLOCK;

/** Memory is taken in multiples of so many bytes. */
const STEP = 256 * 1024;

/** A line that is longer than this is left to who can follow it byte by byte. */
const LONGEST_LINE = 4 * BLOCK;

/**
 * Cuts a text of one document a line into blocks of whole lines, each in memory of its own, which is used again and again.
 *
 * @internal
 */
export class LineBlocks {
  /** The line on which the next block begins. */
  line: number;
  private readonly carry = new Carry();
  /** Memory of blocks that are not needed any more. */
  private readonly free: ArrayBufferLike[] = [];

  /** Begins with the line that was begun, and its number. */
  constructor(rest: Buffer, line: number) {
    this.line = line;
    this.carry.keep(rest);
  }

  /** Whether a line was begun that is too long for a block. */
  get isTooLong(): boolean {
    return this.carry.size > LONGEST_LINE;
  }

  /** Takes the next bytes, which are good only for now, and answers a block when there are enough whole lines. */
  take(chunk: Buffer): LineBlock | undefined {
    const end = this.carry.size + chunk.length < BLOCK ? 0 : chunk.lastIndexOf(BYTES.lineBreak) + 1;
    const block = end === 0 ? undefined : this.blockOf(chunk.subarray(0, end));
    this.carry.keep(chunk.subarray(end));
    return block;
  }

  /** Gives everything that is left, as a last block. */
  finish(): LineBlock | undefined {
    return this.carry.size === 0 ? undefined : this.blockOf(Buffer.alloc(0));
  }

  /** Gives everything that is left as it is. */
  takeRest(): Buffer {
    return this.carry.take();
  }

  /** Makes a block of what was kept and what comes after it. */
  private blockOf(last: Buffer): LineBlock {
    const { line, free } = this;
    const size = this.carry.size + last.length;
    const used = free.pop();
    const least = Math.ceil((size + ROOM) / STEP) * STEP;
    const memory = used !== undefined && used.byteLength >= least ? used : new ArrayBuffer(least);
    const bytes = Buffer.from(memory, 0, size);
    this.carry.takeInto(bytes, last);
    let filled = 0;
    for (let at = 0; at < bytes.length;) {
      const lineBreak = bytes.indexOf(BYTES.lineBreak, at);
      const end = lineBreak === -1 ? bytes.length : lineBreak;
      if (skipBlanks(bytes, at) < end) filled += 1;
      if (lineBreak !== -1) this.line += 1;
      at = end + 1;
    }
    return { bytes, line, filled, release: ({ buffer }) => free.push(buffer) };
  }
}
