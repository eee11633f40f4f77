import { KnownRoom } from "./known-room.js";
import type { LearnedBytes, NumberedCounts } from "./known-room.js";
import { SCANNED_AT_ONCE } from "./scanner.js";
import type { Scanner } from "./scanner.js";

/** How much is kept of a line: its number, and where the table begins for it. */
export interface RecalledForm {
  readonly form: number;
  readonly root: number;
}

/** How a block is recalled. */
export interface RecallOrder {
  /** What says where a document is, in front of what is printed of it. */
  readonly place: Uint8Array;
  /** How much is kept of each line; what is not known in the first form is tried in the others. */
  readonly forms: readonly [RecalledForm, ...RecalledForm[]];
  /** A line with more bytes is left open. */
  readonly longest: number;
}

/** A block of whole lines, the last of which may lack its end. */
export interface RecalledBlock {
  readonly bytes: Buffer;
  /** The number of its first line, and the index of its first document. */
  readonly line: number;
  readonly index: number;
}

/** Known lines that follow one another, and the lines after them that are not known, which somebody else has to read. */
export interface RecalledPart {
  /** How many lines are known; where what is printed of them ends, in all that is printed; and how they count. */
  readonly lines: number;
  readonly printed: number;
  readonly counted: NumberedCounts;
  /** Where in the block the open lines begin and end, how many there are, and how many of these are not blank. */
  readonly from: number;
  readonly to: number;
  readonly open: number;
  readonly filled: number;
}

type Draft = { -readonly [Member in keyof RecalledPart]: RecalledPart[Member] };

const LINE_BREAK = 0x0a;

/** The blanks of JSON but for the line break. */
const BLANKS: ReadonlySet<number | undefined> = new Set([0x20, 0x09, 0x0d]);

/** The numbers that the scanner tells of a line, of 4 bytes each. */
const [START, END, KEPT_END] = [0, 1, 3] as const;
const NUMBER = 4;

/**
 * Prints the documents of a block that are known, without judging any: what is not known is left open, for who can judge it.
 *
 * @internal
 */
export class Recaller {
  private readonly scanner: Scanner;
  private readonly room: KnownRoom;
  private parts: Draft[] = [];
  private part: Draft = emptyPart(0);
  private printed = 0;

  /** Begins with the room where what is known is; by itself nothing is. */
  constructor(scanner: Scanner, room: KnownRoom = new KnownRoom(scanner)) {
    this.scanner = scanner;
    this.room = room;
  }

  /** Takes what somebody else has learned. */
  learn(learned: Pick<LearnedBytes, "from" | "bytes">): void {
    this.room.copy(learned);
  }

  /**
   * Recalls a block.
   *
   * @param block - its lines
   * @param order - how they are recalled
   * @param print - takes what is printed of those that are known; it is good only during the call
   * @returns what is known and what is not, in the order of the block
   */
  recall(block: RecalledBlock, order: RecallOrder, print: (bytes: Buffer) => void): readonly RecalledPart[] {
    const { bytes, line, index } = block;
    this.room.setPlace(order.place);
    this.parts = [];
    this.part = emptyPart(0);
    this.printed = 0;
    const run = new Run(line, index, order, (text) => {
      this.printed += text.length;
      print(text);
    });
    for (let at = 0; at < bytes.length;) at = this.takePiece(bytes, at, run);
    this.endPart(bytes.length);
    return this.parts;
  }

  /** Takes as many whole lines as are scanned at once, and leaves a longer one open; answers where the next one begins. */
  private takePiece(bytes: Buffer, at: number, run: Run): number {
    const { scanner } = this;
    const { INPUT, OUTPUT } = scanner.places;
    const end = bytes.subarray(at, at + SCANNED_AT_ONCE).lastIndexOf(LINE_BREAK) + 1;
    if (end === 0) {
      const lineBreak = bytes.indexOf(LINE_BREAK, at);
      const next = lineBreak === -1 ? bytes.length : lineBreak + 1;
      this.leaveOpen(bytes, at, next, run);
      return next;
    }
    scanner.memory.set(bytes.subarray(at, at + end), INPUT);
    for (let from = INPUT; from < INPUT + end;) {
      const count = scanner.scan(from, INPUT + end, OUTPUT, run.order.forms[0].root, false);
      for (let line = 0; line < count;) {
        const known = this.recallLine(line, count, run);
        if (known === 0) {
          this.leaveOpen(bytes, at + this.number(line, START) - INPUT, at + this.number(line, END) + 1 - INPUT, run);
        }
        line += known || 1;
      }
      from = this.number(count - 1, END) + 1;
    }
    return at + end;
  }

  /** Prints a line and those after it that are known; answers how many. */
  private recallLine(line: number, count: number, run: Run): number {
    const { scanner } = this;
    const { longest, forms } = run.order;
    const [from, to] = [this.number(line, START), this.number(line, END)];
    if (this.number(line, KEPT_END) === 0 || to - from > longest) return 0;
    const [{ form }, ...others] = forms;
    if (scanner.find(line, form) !== 0) return this.print(line, count, form, run);
    const { MORE, MOST_LINES } = scanner.places;
    for (const other of others) {
      scanner.scan(from, to + 1, MORE, other.root, true);
      if (scanner.find(MOST_LINES, other.form) !== 0) return this.print(MOST_LINES, MOST_LINES + 1, other.form, run);
    }
    return 0;
  }

  private print(from: number, to: number, form: number, run: Run): number {
    if (this.part.open > 0) this.endPart(this.part.to);
    const { longest } = run.order;
    const end = this.room.print({ from, to, longest, form }, run.line, run.index, run.print);
    const lines = end - from;
    run.line += lines;
    run.index += lines;
    this.part.lines += lines;
    return lines;
  }

  private leaveOpen(bytes: Buffer, from: number, to: number, run: Run): void {
    const { part } = this;
    if (part.open === 0) this.closeKnown(from);
    const isFilled = !isBlankLine(bytes, from, to);
    part.to = to;
    part.open += 1;
    part.filled += Number(isFilled);
    run.line += 1;
    run.index += Number(isFilled);
  }

  /** Ends the known lines of a part, in front of its open ones. */
  private closeKnown(from: number): void {
    const { part } = this;
    part.printed = this.printed;
    part.counted = this.room.takeCounts();
    part.from = from;
    part.to = from;
  }

  private endPart(end: number): void {
    if (this.part.open === 0) this.closeKnown(end);
    this.parts.push(this.part);
    this.part = emptyPart(end);
  }

  /** A number of those that the scanner tells of a line. */
  private number(line: number, which: number): number {
    const { numbers, places } = this.scanner;
    return numbers[(places.LINES + line * places.LINE_SIZE) / NUMBER + which] ?? 0;
  }
}

/** How far the lines of a block were followed. */
class Run {
  line: number;
  index: number;
  readonly order: RecallOrder;
  readonly print: (bytes: Buffer) => void;

  constructor(line: number, index: number, order: RecallOrder, print: (bytes: Buffer) => void) {
    this.line = line;
    this.index = index;
    this.order = order;
    this.print = print;
  }
}

function emptyPart(at: number): Draft {
  return { lines: 0, printed: 0, counted: [], from: at, to: at, open: 0, filled: 0 };
}

function isBlankLine(bytes: Buffer, from: number, to: number): boolean {
  let at = from;
  while (at < to && BLANKS.has(bytes[at])) at += 1;
  return at === to || bytes[at] === LINE_BREAK;
}
