import { Carry } from "./carry.js";
import { BYTES, skipBlanks } from "./json-bytes.js";

/** Some whole lines of a text of one document a line. */
export interface LineBlock {
  readonly bytes: Buffer;
  /** The line on which the block begins, counted from 1. */
  readonly line: number;
  /** How many lines of it are not blank: as many documents as it holds, unless one holds several. */
  readonly filled: number;
}

/** How many bytes are collected before they become a block. */
const BLOCK = 1024 * 1024;

/** A line that is longer than this is left to who can follow it byte by byte. */
const LONGEST_LINE = 4 * BLOCK;

/**
 * Cuts a text of one document a line into blocks of whole lines.
 *
 * @internal
 */
export class LineBlocks {
  /** The line on which the next block begins. */
  line: number;
  private readonly carry = new Carry();

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
    const bytes = end === 0 ? undefined : this.carry.take(chunk.subarray(0, end));
    this.carry.keep(chunk.subarray(end));
    return bytes && this.blockOf(bytes);
  }

  /** Gives everything that is left, as a last block. */
  finish(): LineBlock | undefined {
    const bytes = this.takeRest();
    return bytes.length === 0 ? undefined : this.blockOf(bytes);
  }

  /** Gives everything that is left as it is. */
  takeRest(): Buffer {
    return this.carry.take();
  }

  private blockOf(bytes: Buffer): LineBlock {
    const { line } = this;
    let filled = 0;
    for (let at = 0; at < bytes.length;) {
      const lineBreak = bytes.indexOf(BYTES.lineBreak, at);
      const end = lineBreak === -1 ? bytes.length : lineBreak;
      if (skipBlanks(bytes, at) < end) filled += 1;
      if (lineBreak !== -1) this.line += 1;
      at = end + 1;
    }
    return { bytes, line, filled };
  }
}
