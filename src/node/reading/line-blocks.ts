import { LINE_BREAK, skipBlanks } from "./blanks.js";

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
  private parts: Buffer[];
  private size: number;

  /** Begins with the line that was begun, and its number. */
  constructor(rest: Buffer, line: number) {
    this.line = line;
    this.parts = [rest];
    this.size = rest.length;
  }

  /** Whether a line was begun that is too long for a block. */
  get isTooLong(): boolean {
    return this.size > LONGEST_LINE;
  }

  /** Takes the next bytes, and answers a block when there are enough whole lines. */
  take(chunk: Buffer): LineBlock | undefined {
    const end = this.size + chunk.length < BLOCK ? 0 : chunk.lastIndexOf(LINE_BREAK) + 1;
    if (end === 0) {
      // The chunk is good only until the next is asked for.
      this.parts.push(Buffer.from(chunk));
      this.size += chunk.length;
      return undefined;
    }
    const bytes = Buffer.concat([...this.parts, chunk.subarray(0, end)]);
    this.parts = [Buffer.from(chunk.subarray(end))];
    this.size = chunk.length - end;
    return this.blockOf(bytes);
  }

  /** Gives everything that is left, as a last block. */
  finish(): LineBlock | undefined {
    const bytes = this.takeRest();
    return bytes.length === 0 ? undefined : this.blockOf(bytes);
  }

  /** Gives everything that is left as it is. */
  takeRest(): Buffer {
    const bytes = Buffer.concat(this.parts);
    this.parts = [];
    this.size = 0;
    return bytes;
  }

  private blockOf(bytes: Buffer): LineBlock {
    const { line } = this;
    let filled = 0;
    for (let at = 0; at < bytes.length;) {
      const lineBreak = bytes.indexOf(LINE_BREAK, at);
      const end = lineBreak === -1 ? bytes.length : lineBreak;
      if (skipBlanks(bytes, at) < end) filled += 1;
      if (lineBreak !== -1) this.line += 1;
      at = end + 1;
    }
    return { bytes, line, filled };
  }
}
