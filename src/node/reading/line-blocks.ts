import { Carry } from "./carry.js";
import { BYTES, skipBlanks } from "./json-bytes.js";

/** Some whole lines of a text of one document a line. */
export interface LineBlock {
  readonly bytes: Buffer;
  /** The line on which the block begins, counted from 1. */
  readonly line: number;
  /** How many lines of it are not blank: as many documents as it holds, unless one holds several. */
  readonly filled: number;
  /** Says that the bytes are not needed any more: they are overwritten then. */
  readonly release: () => void;
}

/** How many bytes are collected before they become a block. */
const BLOCK = 1024 * 1024;

/** How many bytes of memory are taken at once for a block and what else may be in it. */
const STEP = 256 * 1024;

/** A line that is longer than this is left to who can follow it byte by byte. */
const LONGEST_LINE = 4 * BLOCK;

/**
 * Cuts a text of one document a line into blocks of whole lines, in memory that threads share: nothing is copied for another one.
 *
 * @internal
 */
export class LineBlocks {
  /** The line on which the next block begins. */
  line: number;
  private readonly carry = new Carry();
  /** Memory of blocks that are not needed any more. */
  private readonly free: SharedArrayBuffer[] = [];

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
    const memory = free.pop();
    const shared =
      memory !== undefined && memory.byteLength >= size ? memory : new SharedArrayBuffer(Math.ceil(size / STEP) * STEP);
    const bytes = Buffer.from(shared, 0, size);
    this.carry.takeInto(bytes, last);
    let filled = 0;
    for (let at = 0; at < bytes.length;) {
      const lineBreak = bytes.indexOf(BYTES.lineBreak, at);
      const end = lineBreak === -1 ? bytes.length : lineBreak;
      if (skipBlanks(bytes, at) < end) filled += 1;
      if (lineBreak !== -1) this.line += 1;
      at = end + 1;
    }
    return { bytes, line, filled, release: () => free.push(shared) };
  }
}
