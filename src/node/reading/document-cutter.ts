import type { Lane, LineVisitor } from "../lane/index.js";
import { Carry } from "./carry.js";
import { withoutOddBlanks } from "./byte-order-mark.js";
import type { Visit } from "./document-teller.js";
import { BYTES, endsWithLine, hasMoreOnLine, isBlank, skipBlanks } from "./json-bytes.js";
import { textFrom } from "./held-line.js";
import type { HeldLine } from "./held-line.js";
import { isLabelledLine } from "./log-line.js";
import { laneVisitor } from "./lane-visitor.js";
import type { LaneReading } from "./lane-visitor.js";
import { NulPadding, withoutPadding } from "./nul-padding.js";
import { visitElements } from "./page-elements.js";
import { parseStrictly, readDocument } from "./parse-document.js";
import { scanLine } from "./scan-line.js";
import { readWithin } from "./document-bytes.js";
import { ElementLane } from "./element-lane.js";
import { ValueScanner } from "./value-scanner.js";

/** A line longer than this is followed byte by byte, for it may be an array that is too large to be held. */
const LONG_LINE = 1024 * 1024;

/** How a text is cut. */
interface CutterOptions extends LaneReading {
  /** Whether only what is strictly JSON is read; `false` by default. */
  readonly isStrict?: boolean | undefined;
}

/**
 * Cuts a text into its documents while it arrives, whatever its format: one document, an array, a query page, one
 * document a line, or documents one after the other.
 *
 * The format is recognised by content. A line that is a JSON value is a document; only what is not is followed byte by
 * byte. The first line decides between one document a line (`lines`) and documents that span lines (`values`).
 *
 * @internal
 */
export class DocumentCutter {
  private mode: "unknown" | "lines" | "values" = "unknown";
  private line = 1;
  private readonly carry = new Carry();
  private scanner: ValueScanner | undefined;
  /** The first line, when an object begins on it: the next line tells whether it is broken. */
  private held: HeldLine | undefined;
  private readonly maxDocumentBytes: number;
  private readonly visit: Visit;
  private readonly isStrict: boolean;
  private readonly padding: NulPadding;
  private lane: Lane | undefined;
  private readonly laneVisitor: LineVisitor;
  private readonly elements: ElementLane;

  constructor(maxDocumentBytes: number, visit: Visit, { isStrict = false, lane, placeOf }: CutterOptions = {}) {
    this.maxDocumentBytes = maxDocumentBytes;
    this.visit = visit;
    this.isStrict = isStrict;
    this.padding = new NulPadding(visit);
    this.lane = lane;
    this.laneVisitor = laneVisitor(
      (document) => {
        this.visit({ ...document, line: this.line });
        this.line += document.recalled?.lines ?? 1;
      },
      this.takeLine.bind(this),
      placeOf && (() => ({ ...placeOf(), line: this.line })),
    );
    this.elements = new ElementLane({ lane, placeOf, isStrict, limit: maxDocumentBytes }, visit);
    lane?.takeRest();
  }

  /** Whether the text is one document a line, and nothing spans the line that was reached. */
  get isBetweenLines(): boolean {
    return this.mode === "lines" && this.scanner === undefined && this.held === undefined && this.padding.count === 0;
  }

  /** Goes on at a line of a text of one document a line, which somebody else has followed so far. */
  continueAt(line: number): void {
    this.mode = "lines";
    this.line = line;
  }

  /** Hands over the line that was begun, so that somebody else can follow the text. */
  takeRest(): Buffer {
    if (this.lane !== undefined) this.keep(this.lane.takeRest());
    return this.carry.take();
  }

  /** Reads every line from here on as it is, since more is wanted of the documents than their verdicts. */
  leaveLane(): void {
    this.lane = undefined;
    this.elements.leave();
  }

  /** The line that was reached, counted from 1. */
  get currentLine(): number {
    if (this.held !== undefined) return this.held.line + this.held.breaks;
    return this.scanner === undefined ? this.line : this.scanner.line + this.elements.breaks;
  }

  /**
   * Takes the next bytes of the text.
   *
   * @param chunk - any number of bytes; what must outlive the call is copied
   */
  push(chunk: Buffer): void {
    this.lane?.rewind();
    this.elements.gain(chunk.length);
    this.cut(chunk);
  }

  private cut(piece: Buffer): void {
    const chunk = this.elements.join(piece);
    let at = 0;
    while (at < chunk.length) {
      if (this.scanner !== undefined) at = this.follow(this.scanner, chunk, at);
      else if (this.mode === "values") at = this.takeValue(chunk, at);
      else if (this.mode === "lines" && this.carry.size === 0 && this.lane !== undefined)
        at = this.takeLane(this.lane, chunk, at);
      else at = this.takeLines(chunk, at);
    }
  }

  /** Ends the text. */
  finish(): void {
    if (this.lane !== undefined) this.keep(this.lane.takeRest());
    this.cut(this.elements.takeRest());
    if (this.carry.size > 0) {
      this.takeLine(this.carry.take());
      // No line break stood behind this line.
      if (this.scanner !== undefined) this.scanner.line -= 1;
    }
    if (this.held !== undefined) this.tell(this.held.bytes, this.held.line);
    this.scanner?.finish();
    this.padding.tell(this.line);
  }

  /** Takes the lines of a chunk by the fast lane, which hands back what it is not sure of. */
  private takeLane(lane: Lane, chunk: Buffer, from: number): number {
    lane.take(from === 0 ? chunk : chunk.subarray(from), this.maxDocumentBytes, this.laneVisitor);
    if (lane.isFull) this.keep(lane.takeRest());
    return chunk.length;
  }

  /** Takes the next line of a chunk, or keeps what follows the last line break; a long line is one however its bytes arrive. */
  private takeLines(chunk: Buffer, from: number): number {
    const lineBreak = chunk.indexOf(BYTES.lineBreak, from);
    const rest = chunk.subarray(from, lineBreak === -1 ? chunk.length : lineBreak);
    if (lineBreak !== -1 && this.carry.size + rest.length <= LONG_LINE) {
      this.takeLine(this.carry.takeWith(rest));
      return lineBreak + 1;
    }
    this.keep(rest);
    return from + rest.length;
  }

  private keep(rest: Buffer): void {
    this.carry.keep(rest);
    if (this.carry.size <= LONG_LINE) return;
    const bytes = this.padding.skip(this.carry.take());
    if (this.held !== undefined) {
      this.unhold(this.held, bytes);
      return;
    }
    const start = skipBlanks(bytes, 0);
    if (start === bytes.length) return;
    this.padding.tell(this.line);
    this.scanner = this.createScanner(this.line, this.mode === "lines" || endsWithLine(bytes[start], this.isStrict));
    this.cut(bytes);
  }

  private takeLine(whole: Buffer): void {
    if (this.held !== undefined) {
      this.takeSecondLine(this.held, whole);
      return;
    }
    const [line, bytes] = [this.line, this.padding.goOn(whole)];
    this.padding.tell(line);
    this.line += 1;
    if (skipBlanks(bytes, 0) === bytes.length) return;
    const result = bytes.length <= this.maxDocumentBytes ? parseStrictly(bytes) : undefined;
    if (result === undefined) {
      this.takeBrokenLine(bytes, line);
      return;
    }
    if (this.mode === "unknown") this.mode = "lines";
    visitElements(line, result, this.visit);
  }

  private takeBrokenLine(bytes: Buffer, line: number): void {
    const text = this.padding.skip(withoutOddBlanks(bytes, this.isStrict));
    if (text.length < bytes.length) {
      this.line -= 1;
      this.takeLine(text);
      return;
    }
    if (this.takePadded(bytes, line)) return;
    if (bytes[0] === BYTES.openArray && isLabelledLine(bytes)) {
      this.tell(bytes, line);
      return;
    }
    const { documents, open, cutsElements } = scanLine(
      bytes,
      (at, visit) => this.createScanner(line, endsWithLine(bytes[at], this.isStrict), visit),
      this.visit,
    );
    if (cutsElements) {
      documents.forEach(this.visit);
      if (open !== undefined) this.continueOrFinish(open);
    } else if (open !== undefined && this.mode === "unknown") {
      this.held = { bytes: Buffer.from(bytes), line, breaks: 1 };
    } else if (open === undefined && documents.every(({ result }) => result.ok)) {
      documents.forEach(this.visit);
    } else this.tell(bytes, line);
  }

  /** A document may have been written to its end, and only NUL bytes after it. */
  private takePadded(bytes: Buffer, line: number): boolean {
    const text = withoutPadding(bytes);
    if (text.length === bytes.length || !readDocument(text, line, this.isStrict).result.ok) return false;
    this.line -= 1;
    this.takeLine(text);
    this.padding.skip(bytes.subarray(text.length));
    this.padding.tell(line);
    return true;
  }

  /** In a text of one document a line, an array that is not closed on its line is cut off; elsewhere it goes on. */
  private continueOrFinish(open: ValueScanner): void {
    open.visit = this.visit;
    if (this.mode === "lines") {
      open.finish();
      return;
    }
    this.mode = "values";
    open.scan(Buffer.from("\n"), 0);
    this.scanner = open;
  }

  /** Two objects one below the other, of which the second is whole, are one document a line; all else spans lines. */
  private takeSecondLine(held: HeldLine, bytes: Buffer): void {
    if (skipBlanks(bytes, 0) === bytes.length) {
      this.held = { ...held, breaks: held.breaks + 1 };
      return;
    }
    if (bytes[0] === BYTES.openObject && readDocument(bytes, 1, this.isStrict).result.ok) {
      this.held = undefined;
      this.mode = "lines";
      this.tell(held.bytes, held.line);
      this.line = held.line + held.breaks;
      this.takeLine(bytes);
      return;
    }
    this.unhold(held, Buffer.concat([bytes, Buffer.from("\n")]));
  }

  private unhold(held: HeldLine, next: Buffer): void {
    this.held = undefined;
    this.mode = "values";
    this.line = held.line;
    this.cut(textFrom(held, next));
    // The chunk that the next line is from may go on.
    this.cut(this.elements.takeRest());
  }

  /** Between two values that do not stand on lines of their own. */
  private takeValue(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      if (chunk[at] === BYTES.nul) {
        this.padding.count += 1;
        continue;
      }
      this.padding.tell(this.line);
      if (chunk[at] === BYTES.lineBreak) this.line += 1;
      if (isBlank(chunk[at])) continue;
      this.scanner = this.createScanner(this.line, endsWithLine(chunk[at], this.isStrict));
      return at;
    }
    return chunk.length;
  }

  private follow(scanner: ValueScanner, chunk: Buffer, from: number): number {
    const start = this.elements.take(scanner, chunk, from);
    if (start === chunk.length) return start;
    const at = scanner.scan(chunk, start, this.lane !== undefined);
    if (!scanner.done) return at;
    const spansLines = scanner.line !== this.line;
    this.line = scanner.line;
    this.scanner = undefined;
    if (this.mode === "unknown" && (spansLines || hasMoreOnLine(chunk, at))) this.mode = "values";
    return at;
  }

  private createScanner(line: number, untilLineBreak: boolean | undefined, visit: Visit = this.visit): ValueScanner {
    const { maxDocumentBytes, isStrict } = this;
    return new ValueScanner(line, { maxDocumentBytes, untilLineBreak, isStrict }, visit);
  }

  private tell(bytes: Buffer, line: number): void {
    this.visit(readWithin(this.maxDocumentBytes, bytes, line, this.isStrict));
  }
}
