import { withoutMarks } from "../reading/index.js";

const LINE_BREAK = 0x0a;

/** Takes one line without its line break; `size` is more than the length where the line was too long to be held. */
export type LineVisitor = (bytes: Buffer, size: number) => void;

/**
 * Cuts a text into lines, whatever they hold; a line that is too long is passed over without being held.
 *
 * @internal
 */
export class LineCutter {
  /** How many lines were begun. */
  line = 0;
  private carry: Buffer[] = [];
  private carried = 0;
  private isOpen = false;
  private readonly limit: number;
  private readonly visit: LineVisitor;

  /**
   * Begins a text.
   *
   * @param limit - how many bytes of a line are held
   * @param visit - takes each line; the bytes are good only during the call
   */
  constructor(limit: number, visit: LineVisitor) {
    this.limit = limit;
    this.visit = visit;
  }

  /** Takes the next bytes of the text; what must outlive the call is copied. */
  push(chunk: Buffer): void {
    let from = 0;
    for (let at = chunk.indexOf(LINE_BREAK); at !== -1; at = chunk.indexOf(LINE_BREAK, from)) {
      this.end(chunk.subarray(from, at));
      from = at + 1;
    }
    if (from < chunk.length) this.keep(chunk.subarray(from));
  }

  /** Ends the text: what follows the last line break is a line, unless there is nothing. */
  finish(): void {
    if (this.isOpen) this.end(Buffer.alloc(0));
  }

  private keep(rest: Buffer): void {
    this.begin();
    this.carried += rest.length;
    if (this.carried <= this.limit) this.carry.push(Buffer.from(rest));
    else this.carry = [];
  }

  private end(last: Buffer): void {
    this.begin();
    const size = this.carried + last.length;
    const bytes = this.carried === 0 ? last : Buffer.concat([...this.carry, last]);
    this.carry = [];
    this.carried = 0;
    this.isOpen = false;
    this.visit(size > this.limit ? bytes.subarray(0, 0) : withoutMarks(bytes), size);
  }

  private begin(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.line += 1;
  }
}
