import type { JsonValue } from "../../json/index.js";
import type { KeptAs } from "./kept-members.js";
import { KEPT_TABLE, rootsFor } from "./kept-roots.js";
import { remember } from "./memory.js";
import type { Memory, MemoryOptions } from "./memory.js";
import { isOrdinaryDevice } from "./ordinary-device.js";
import type { LinePlace, Recalled } from "./recalled.js";
import { createScanner, SCANNED_AT_ONCE } from "./scanner.js";
import type { Scanner } from "./scanner.js";
import { SharedLane } from "./shared-lane.js";
import type { Sighting } from "./sighting.js";
import { isLeanEnough, isMessage, isTimeless, neededOf } from "./sufficiency.js";

/**
 * Who takes the lines of a block, in their order.
 *
 * @internal
 */
export interface LineVisitor {
  /** Takes what is kept of the document on a line; the verdict on it is the one on the whole. It may be learned what is printed of it. */
  readonly document: (kept: JsonValue, sighting?: Sighting) => void;
  /** Takes what is known to be printed of the documents on the next lines. */
  readonly recalled?: (recalled: Recalled) => void;
  /** Says where the next line is, which is a document that can be read; without it, nothing is recalled. */
  readonly placeOf?: () => LinePlace;
  /** Takes a line that the lane leaves to the reader; the bytes are good only during the call. */
  readonly line: (bytes: Buffer) => void;
}

/**
 * Who takes the elements of an array, in their order, each as a line; they may have lines of their own or not.
 *
 * @internal
 */
export interface ElementVisitor extends LineVisitor {
  /** Says how many line breaks there are up to the next element. */
  readonly pass: (breaks: number) => void;
}

/** How far the elements at the beginning of some bytes were taken. */
export interface TakenElements {
  /** Where the first one begins that was not. */
  readonly next: number;
  /** Whether it is JSON as far as the bytes go. */
  readonly isCut: boolean;
}

/** Which line of those that were scanned, how much is kept of it, and where this is. */
interface KeptText {
  readonly line: number;
  readonly as: KeptAs;
  readonly from: number;
  readonly to: number;
  /** Whether it has characters that are not ASCII. */
  readonly isWide: boolean;
  /** Whether it has words of the agent that repeat nothing of what is left out. */
  readonly hasSafeWords: boolean;
}

const LINE_BREAK = 0x0a;

/** The numbers that the scanner tells of a line, of 4 bytes each. */
const [START, END, KEPT_START, KEPT_END] = [0, 1, 2, 3] as const;
const NUMBER = 4;

/** In the lowest bits of the third number: that the text is not ASCII only, and what the words of the agent come to. */
const [WIDE, WORDS, SAFE_WORDS, PLACE_SHIFT] = [1, 6, 2, 3] as const;

/**
 * The fast lane: reads lines of JSON and keeps of each document only what its verdict depends on.
 *
 * It takes a line only when it is sure: that it is one JSON object and UTF-8, as strictly as the reader has it, that it is a twin of
 * $edgeAgent, of a device or of a module, or a message of Desired State Feedback, and that the rules read nothing that was left out.
 * Every other line goes to the reader as it is.
 *
 * @internal
 */
export class Lane {
  /** How many documents it has taken. */
  taken = 0;
  /** How many bytes of lines it is best given at once. */
  readonly atOnce: number = SCANNED_AT_ONCE;
  private carried = 0;
  private readonly scanner: Scanner;
  private readonly memory: Memory | undefined;
  /** Where the table begins for what is kept of a line. */
  private readonly roots: Readonly<Record<KeptAs, number>>;
  /** What is kept of the lines that were scanned last, and of those that will be: what was needed last. */
  private as: KeptAs = "lean";
  private next: KeptAs = "lean";

  private constructor(scanner: Scanner, options: MemoryOptions | undefined) {
    this.roots = rootsFor(options);
    this.scanner = scanner;
    this.memory = options && remember(scanner, options);
    scanner.memory.set(KEPT_TABLE.bytes, scanner.places.TABLE);
  }

  /**
   * Makes a lane; `undefined` where the engine has no WebAssembly: then the reader reads every line.
   *
   * @param options - what is remembered of documents; without it, nothing is recalled
   */
  static create(options?: MemoryOptions): Lane | undefined {
    const scanner = createScanner();
    return scanner && new Lane(scanner, options);
  }

  /** What it remembers, for others to recall; nothing where it remembers nothing. */
  get shared(): SharedLane | undefined {
    const { scanner, memory, roots } = this;
    return (
      memory && new SharedLane({ scanner, known: memory.known, table: KEPT_TABLE.bytes, roots, next: () => this.next })
    );
  }

  /** Begins with the next bytes: what was recalled of those before is not needed any more. */
  rewind(): void {
    this.memory?.known.rewind();
  }

  /** Whether a line was begun that is too long for the lane. */
  get isFull(): boolean {
    return this.carried > this.scanner.places.LARGEST_BLOCK / 2;
  }

  /**
   * Takes the next bytes of the text, half of the largest block at most: hands over every whole line, and keeps what follows the
   * last line break.
   *
   * @param piece - the bytes
   * @param longest - a line with more bytes is left to the reader
   * @param visitor - who takes the lines
   */
  take(piece: Buffer, longest: number, visitor: LineVisitor): void {
    const { memory, places } = this.scanner;
    const input = places.INPUT;
    const whole = piece.lastIndexOf(LINE_BREAK) + 1;
    memory.set(
      whole === piece.length ? piece : piece.subarray(0, whole === 0 ? piece.length : whole),
      input + this.carried,
    );
    if (whole === 0) {
      this.carried += piece.length;
      return;
    }
    const end = input + this.carried + whole;
    for (let at = input; at < end;) at = this.takeLines(at, end, longest, visitor);
    this.carried = piece.length - whole;
    memory.set(piece.subarray(whole), input);
  }

  /**
   * Takes the elements of an array at the beginning of some bytes, half of the largest block at most, as long as each is a whole object
   * that another one follows.
   *
   * @param bytes - what follows the bracket or the comma before the first one
   * @param longest - an element with more bytes is left to the reader
   * @param visitor - who takes the elements
   */
  takeElements(bytes: Buffer, longest: number, visitor: ElementVisitor): TakenElements {
    const { scanner } = this;
    const { memory, places } = scanner;
    const { RAW, INPUT, OUTPUT } = places;
    memory.set(bytes, RAW);
    scanner.flatten(RAW, RAW + bytes.length, INPUT);
    this.as = this.next;
    const count = scanner.scanElements(INPUT, OUTPUT, this.roots[this.as]);
    const [next, stopped] = [this.number(count, START) - INPUT, this.number(count, END) - INPUT];
    let from = RAW;
    for (let line = 0; line < count; line += 1) {
      const start = RAW + this.number(line, START) - INPUT;
      visitor.pass(scanner.countBreaks(from, start));
      this.takeLine(line, line + 1, longest, visitor);
      from = start;
    }
    visitor.pass(scanner.countBreaks(from, RAW + next));
    return { next, isCut: stopped >= bytes.length };
  }

  /** Gives the line that was begun, and forgets it. */
  takeRest(): Buffer {
    const { memory, places } = this.scanner;
    const rest = Buffer.from(memory.subarray(places.INPUT, places.INPUT + this.carried));
    this.carried = 0;
    return rest;
  }

  /** Takes as many lines as fit at once; answers where the next one begins. */
  private takeLines(from: number, end: number, longest: number, visitor: LineVisitor): number {
    const { scanner } = this;
    this.as = this.next;
    const count = scanner.scan(from, end, scanner.places.OUTPUT, this.roots[this.as], false);
    for (let line = 0; line < count;) line = this.takeLine(line, count, longest, visitor);
    return this.number(count - 1, END) + 1;
  }

  /** Takes a line, and those after it that are known as it is, up to an end; answers which one is next. */
  private takeLine(line: number, end: number, longest: number, visitor: LineVisitor): number {
    const [from, to] = [this.number(line, START), this.number(line, END)];
    if (this.number(line, KEPT_END) !== 0 && to - from <= longest) {
      const recalled = this.recall(line, end, longest, this.as, visitor);
      if (recalled > 0) return line + recalled;
      if (this.takeKept(line, visitor)) return line + 1;
    }
    visitor.line(this.scanner.memory.subarray(from, to));
    return line + 1;
  }

  /** Takes what is kept of a line, if it is a document that the lane knows; one that needs another part of it kept is scanned again. */
  private takeKept(line: number, visitor: LineVisitor): boolean {
    const kept = this.keptOf(line, this.as);
    const document = this.parse(kept);
    const needed = neededOf(document);
    if (needed === undefined) return false;
    this.next = needed;
    if (needed === this.as) this.takeNew(line, document, kept, visitor);
    else this.takeAgain(line, needed, visitor);
    return true;
  }

  /** Takes a document of which another part is needed than was kept. */
  private takeAgain(line: number, as: KeptAs, visitor: LineVisitor): void {
    const again = this.scanAgain(line, as);
    if (this.recallAgain(again, visitor)) return;
    const document = this.parse(again);
    // What decides whether more is needed may have been left out at first.
    if (as === "device" && !isOrdinaryDevice(document)) this.takeAgain(line, "other", visitor);
    else this.takeNew(line, document, again, visitor);
  }

  /** Takes a document that is not known. */
  private takeNew(line: number, document: JsonValue, kept: KeptText, visitor: LineVisitor): void {
    if (kept.as === "device" || kept.as === "other") {
      const mayKnow = kept.as === "device" || (this.memory?.hasMessages === true && isMessage(document));
      this.give(document, kept, visitor, mayKnow);
      return;
    }
    const mayKnow = isTimeless(document);
    if (isLeanEnough(document, kept.hasSafeWords)) {
      this.give(document, kept, visitor, mayKnow);
      return;
    }
    const full = this.scanAgain(line, "full");
    if (mayKnow && this.recallAgain(full, visitor)) return;
    this.give(this.parse(full), full, visitor, mayKnow);
  }

  /** Scans a line once more, beside those of its block, to keep another part of it. */
  private scanAgain(line: number, as: KeptAs): KeptText {
    const { scanner } = this;
    const { MORE, MOST_LINES } = scanner.places;
    scanner.scan(this.number(line, START), this.number(line, END) + 1, MORE, this.roots[as], true);
    return this.keptOf(MOST_LINES, as);
  }

  /** Gives what is known of a line and of those after it, up to an end; answers of how many. */
  private recall(line: number, end: number, longest: number, as: KeptAs, visitor: LineVisitor): number {
    const known = this.memory?.known;
    if (known === undefined || visitor.placeOf === undefined || !known.has(line, as)) return 0;
    const recalled = known.recall({ from: line, to: end, longest, as }, visitor.placeOf());
    if (recalled === undefined) return 0;
    this.taken += recalled.lines;
    visitor.recalled?.(recalled);
    return recalled.lines;
  }

  private recallAgain({ line, as }: KeptText, visitor: LineVisitor): boolean {
    return this.recall(line, line + 1, Number.POSITIVE_INFINITY, as, visitor) > 0;
  }

  private give(document: JsonValue, { from, to, as }: KeptText, visitor: LineVisitor, mayKnow: boolean): void {
    this.taken += 1;
    visitor.document(document, mayKnow ? this.memory?.learner.sight(from, to, as) : undefined);
  }

  /** Where what is kept of a line is. */
  private keptOf(line: number, as: KeptAs): KeptText {
    const from = this.number(line, KEPT_START);
    return {
      line,
      as,
      from: from >>> PLACE_SHIFT,
      to: this.number(line, KEPT_END),
      isWide: (from & WIDE) !== 0,
      hasSafeWords: (from & WORDS) === SAFE_WORDS,
    };
  }

  /** A number of those that the scanner tells of a line. */
  private number(line: number, which: number): number {
    const { numbers, places } = this.scanner;
    return numbers[(places.LINES + line * places.LINE_SIZE) / NUMBER + which] ?? 0;
  }

  private parse({ from, to, isWide }: KeptText): JsonValue {
    const { memory } = this.scanner;
    return JSON.parse(isWide ? memory.toString("utf8", from, to) : memory.toString("latin1", from, to)) as JsonValue;
  }
}
