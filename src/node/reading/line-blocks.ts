import { BLOCK, BlockMemory, countLines, LONGEST_LINE } from "./block-memory.js";
import { Carry } from "./carry.js";
import { BYTES } from "./json-bytes.js";

/** Some whole lines of a text of one document a line. */
export interface LineBlock {
  /** They are in memory of their own, which can be handed over to another thread; what is after them in it is free. */
  readonly bytes: Buffer;
  /** The line on which the block begins, counted from 1. */
  readonly line: number;
  /** How many lines of it are not blank: as many documents as it holds, unless one holds several. */
  readonly filled: number;
  /** Takes back the memory of the block, wherever its bytes are now: it is overwritten then. */
  readonly release: (block: { readonly bytes: Uint8Array }) => void;
}

/**
 * Cuts a text of one document a line into blocks of whole lines, while it arrives.
 *
 * @internal
 */
export class LineBlocks {
  /** The line on which the next block begins. */
  line: number;
  private readonly carry = new Carry();
  private readonly memory = new BlockMemory();

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
    const { line, memory } = this;
    const size = this.carry.size + last.length;
    const bytes = Buffer.from(memory.take(size), 0, size);
    this.carry.takeInto(bytes, last);
    const { breaks, filled } = countLines(bytes);
    this.line += breaks;
    return { bytes, line, filled, release: memory.release };
  }
}
