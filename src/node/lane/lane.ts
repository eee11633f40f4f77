import type { JsonValue } from "../../json/index.js";
import { Gaps } from "./gaps.js";
import { DEVICE_OR_MESSAGE, FULL_TWIN, leanTwin } from "./kept-members.js";
import type { TwinForm } from "./kept-members.js";
import { writeTable } from "./kept-table.js";
import { createScanner, LARGEST_BLOCK } from "./scanner.js";
import type { Scanner } from "./scanner.js";
import type { Sighting } from "./known-document.js";
import { RecalledRun } from "./recalled-run.js";
import type { LinePlace, Recalled } from "./recalled-run.js";
import type { Kept, KeptAs, DocumentMemory } from "./document-memory.js";
import { isAgentTwin, isDeviceTwin, isLeanEnough, isMessage, isTimeless } from "./sufficiency.js";

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
  /** Says where the line is that is so many lines ahead; without it, nothing is recalled. */
  readonly placeOf?: (ahead: number) => LinePlace;
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

/** What is kept of a line, and whether it has characters that are not ASCII. */
interface KeptText extends Kept {
  readonly isWide: boolean;
}

const LINE_BREAK = 0x0a;

/** How twins are taken where nothing is remembered. */
const PLAIN: TwinForm = { isNamed: false, isTimed: true };

const FORMS: readonly TwinForm[] = [
  PLAIN,
  { ...PLAIN, isNamed: true },
  { ...PLAIN, isTimed: false },
  { isNamed: true, isTimed: false },
];
const TABLE = /* @__PURE__ */ writeTable([FULL_TWIN, DEVICE_OR_MESSAGE, ...FORMS.map(leanTwin)]);
const [FULL = 0, OTHER = 0, ...LEAN] = TABLE.roots;

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
  private carried = 0;
  private readonly scanner: Scanner;
  private readonly gaps: Gaps;
  private readonly moreGaps: Gaps;
  private readonly known: DocumentMemory | undefined;
  private readonly run: RecalledRun;
  /** Where the table begins for what is kept of a line. */
  private readonly roots: Readonly<Record<KeptAs, number>>;
  /** What is kept of the lines that were scanned last, and of those that will be: what was needed last. */
  private as: KeptAs = "lean";
  private next: KeptAs = "lean";

  private constructor(scanner: Scanner, known: DocumentMemory | undefined) {
    this.known = known;
    const { isNamed, isTimed } = known?.options ?? PLAIN;
    const lean = LEAN[FORMS.findIndex((form) => form.isNamed === isNamed && form.isTimed === isTimed)] ?? 0;
    this.roots = { lean, full: FULL, other: OTHER };
    this.scanner = scanner;
    this.gaps = new Gaps(scanner.gaps);
    this.moreGaps = new Gaps(scanner.gaps);
    this.run = new RecalledRun(known?.options.writePlace);
    scanner.memory.set(TABLE.bytes, scanner.table);
  }

  /**
   * Makes a lane; `undefined` where the engine has no WebAssembly: then the reader reads every line.
   *
   * @param known - what is known of documents; without it, nothing is recalled
   */
  static create(known?: DocumentMemory): Lane | undefined {
    const scanner = createScanner();
    return scanner && new Lane(scanner, known);
  }

  /** Begins with the next bytes: what was recalled of those before is not needed any more. */
  rewind(): void {
    this.run.rewind();
  }

  /** Whether a line was begun that is too long for the lane. */
  get isFull(): boolean {
    return this.carried > LARGEST_BLOCK / 2;
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
    const { memory, input } = this.scanner;
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
    const { memory, lines, raw, input, output } = scanner;
    memory.set(bytes, raw);
    scanner.flatten(raw, raw + bytes.length, input);
    this.as = this.next;
    const count = scanner.scanElements(input, output, this.roots[this.as]);
    const [next, stopped] = [at(lines, 4 * count) - input, at(lines, 4 * count + 1) - input];
    this.gaps.rewind();
    let from = raw;
    for (let line = 0; line < 4 * count; line += 4) {
      const start = raw + at(lines, line) - input;
      visitor.pass(scanner.countBreaks(from, start));
      this.takeLine(line, longest, visitor);
      from = start;
    }
    this.endRun(visitor);
    visitor.pass(scanner.countBreaks(from, raw + next));
    return { next, isCut: stopped >= bytes.length };
  }

  /** Gives the line that was begun, and forgets it. */
  takeRest(): Buffer {
    const { memory, input } = this.scanner;
    const rest = Buffer.from(memory.subarray(input, input + this.carried));
    this.carried = 0;
    return rest;
  }

  /** Takes as many lines as fit at once; answers where the next one begins. */
  private takeLines(from: number, end: number, longest: number, visitor: LineVisitor): number {
    const { lines, output } = this.scanner;
    this.as = this.next;
    const count = this.scanner.scan(from, end, output, this.roots[this.as], false);
    this.gaps.rewind();
    for (let line = 0; line < 4 * count; line += 4) this.takeLine(line, longest, visitor);
    this.endRun(visitor);
    return at(lines, 4 * count - 3) + 1;
  }

  private takeLine(line: number, longest: number, visitor: LineVisitor): void {
    const { lines, memory } = this.scanner;
    const kept = at(lines, line + 3);
    if (kept !== 0) this.gaps.next(kept);
    const isLong = at(lines, line + 1) - at(lines, line) > longest;
    if (kept !== 0 && !isLong && this.takeKept(line, visitor)) return;
    this.endRun(visitor);
    visitor.line(memory.subarray(at(lines, line), at(lines, line + 1)));
  }

  /** Takes what is kept of a line, if it is a document that the lane knows; one that needs another part of it kept is scanned again. */
  private takeKept(line: number, visitor: LineVisitor): boolean {
    const kept = this.keptOf(line, this.as);
    if (this.recall(kept, this.gaps, visitor)) return true;
    const document = this.parse(kept);
    const needed = neededOf(document);
    if (needed === undefined) return false;
    this.next = needed;
    if (needed === this.as) this.takeNew(line, document, kept, this.gaps, visitor);
    else {
      const again = this.scanAgain(line, needed);
      if (!this.recall(again, this.moreGaps, visitor))
        this.takeNew(line, this.parse(again), again, this.moreGaps, visitor);
    }
    return true;
  }

  /** Takes a document that is not known. */
  private takeNew(line: number, document: JsonValue, kept: KeptText, gaps: Gaps, visitor: LineVisitor): void {
    const { known, scanner } = this;
    if (kept.as === "other") {
      const mayKnow = known?.options.hasMessages === true && isMessage(document);
      this.give(document, mayKnow ? known.sight(scanner, gaps, kept) : undefined, visitor);
      return;
    }
    const mayKnow = isTimeless(document) ? known : undefined;
    if (isLeanEnough(document)) {
      this.give(document, mayKnow?.sight(scanner, gaps, kept), visitor);
      return;
    }
    const full = this.scanAgain(line, "full");
    if (mayKnow !== undefined && this.recall(full, this.moreGaps, visitor)) return;
    this.give(this.parse(full), mayKnow?.sight(scanner, this.moreGaps, full), visitor);
  }

  /** Scans a line once more, beside those of its block, to keep another part of it. */
  private scanAgain(line: number, as: KeptAs): KeptText {
    const { scanner } = this;
    const { lines, more, moreLine, moreGap } = scanner;
    scanner.scan(at(lines, line), at(lines, line + 1) + 1, more, this.roots[as], true);
    this.moreGaps.rewind(moreGap);
    this.moreGaps.next(at(lines, moreLine + 3));
    return this.keptOf(moreLine, as);
  }

  /** Adds what is known of a document to the run. */
  private recall(kept: Kept, gaps: Gaps, { placeOf }: LineVisitor): boolean {
    const { known, run, scanner } = this;
    if (known === undefined || placeOf === undefined) return false;
    const found = known.find(scanner, gaps, kept);
    if (found === undefined) return false;
    this.taken += 1;
    run.add(found, gaps, scanner.memory, placeOf);
    return true;
  }

  private give(document: JsonValue, sighting: Sighting | undefined, visitor: LineVisitor): void {
    this.taken += 1;
    this.endRun(visitor);
    visitor.document(document, sighting);
  }

  private endRun({ recalled }: LineVisitor): void {
    const run = this.run.take();
    if (run !== undefined) recalled?.(run);
  }

  /** Where what is kept of a line is. */
  private keptOf(line: number, as: KeptAs): KeptText {
    const { lines } = this.scanner;
    const from = at(lines, line + 2);
    return { from: from >>> 1, to: at(lines, line + 3), isWide: (from & 1) === 1, as };
  }

  private parse({ from, to, isWide }: KeptText): JsonValue {
    const { memory } = this.scanner;
    return JSON.parse(isWide ? memory.toString("utf8", from, to) : memory.toString("latin1", from, to)) as JsonValue;
  }
}

/** What of a document has to be kept; `undefined` for one that the lane does not know. */
function neededOf(document: JsonValue): KeptAs | undefined {
  if (isAgentTwin(document)) return "lean";
  return isMessage(document) || isDeviceTwin(document) ? "other" : undefined;
}

function at(numbers: Uint32Array, index: number): number {
  return numbers[index] ?? 0;
}
