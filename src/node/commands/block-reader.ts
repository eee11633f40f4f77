import type { LineVisitor } from "../lines/index.js";

const COUNT = /^\d{1,15}\r?$/;

/**
 * Takes lines in blocks, each after a line with the number of its lines.
 *
 * @internal
 */
export class BlockReader {
  /** What is wrong with the blocks; nothing is taken after it. */
  problem: string | undefined;
  private line = 0;
  private left = 0;
  private readonly visit: LineVisitor;

  constructor(visit: LineVisitor) {
    this.visit = visit;
  }

  /** Takes a line: the number of a block, or one of its lines. */
  readonly take: LineVisitor = (bytes, size) => {
    if (this.problem !== undefined) return;
    this.line += 1;
    if (this.left > 0) {
      this.left -= 1;
      this.visit(bytes, size);
      return;
    }
    const text = bytes.toString("latin1");
    if (COUNT.test(text)) this.left = Number(text);
    else this.problem = `line ${this.line} should be the number of lines of a block.`;
  };

  /** Ends the text, and says what is wrong with the blocks, if anything is. */
  finish(): string | undefined {
    if (this.problem === undefined && this.left > 0) this.problem = `the last block lacks ${this.left} of its lines.`;
    return this.problem;
  }
}
