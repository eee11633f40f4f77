import type { JsonValue } from "../../json/index.js";
import { LARGEST_PIECE } from "../lane/index.js";
import type { Lane } from "../lane/index.js";
import { BLANKS, hasMoreOnLine, LINE_BREAK, OPEN_OBJECT, opensBracket, skipBlanks } from "./blanks.js";
import { withoutMarks } from "./chunks.js";
import type { CutDocument } from "./source-document.js";
import { elementsOf } from "./page-elements.js";
import { parseDocument } from "./parse-document.js";
import { tooLarge } from "./document-bytes.js";
import { ValueScanner } from "./value-scanner.js";
import type { ScannerOptions, Visit } from "./value-scanner.js";

/** A line longer than this is followed byte by byte, for it may be an array that is too large to be held. */
const LONG_LINE = 1024 * 1024;

/** What a line of broken JSON turns out to be when it is followed byte by byte. */
interface LineScan {
  readonly documents: readonly CutDocument[];
  /** The scanner whose value is not complete at the end of the line. */
  readonly open: ValueScanner | undefined;
  readonly cutsElements: boolean;
}

/** A first line that may go on, with the number of line breaks behind it. */
interface HeldLine {
  readonly bytes: Buffer;
  readonly line: number;
  readonly breaks: number;
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
  private carry: Buffer[] = [];
  private carried = 0;
  private scanner: ValueScanner | undefined;
  /** The first line, when it is the beginning of an object: the next line tells whether it is broken. */
  private held: HeldLine | undefined;
  private readonly maxDocumentBytes: number;
  private readonly visit: Visit;
  private lane: Lane | undefined;

  constructor(maxDocumentBytes: number, visit: Visit, lane?: Lane) {
    this.maxDocumentBytes = maxDocumentBytes;
    this.visit = visit;
    this.lane = lane;
    lane?.takeRest();
  }

  /** Whether the text is one document a line, and nothing spans the line that was reached. */
  get isBetweenLines(): boolean {
    return this.mode === "lines" && this.scanner === undefined && this.held === undefined;
  }

  /** Goes on at a line of a text of one document a line, which somebody else has followed so far. */
  continueAt(line: number): void {
    this.mode = "lines";
    this.line = line;
  }

  /** Hands over the line that was begun, so that somebody else can follow the text. */
  takeRest(): Buffer {
    if (this.lane !== undefined) this.keep(this.lane.takeRest());
    return this.takeCarry();
  }

  /** Reads every line from here on as it is, since more is wanted of the documents than their verdicts. */
  leaveLane(): void {
    this.lane = undefined;
  }

  /** The line that was reached, counted from 1. */
  get currentLine(): number {
    return this.scanner?.line ?? this.line;
  }

  /**
   * Takes the next bytes of the text.
   *
   * @param chunk - any number of bytes; what must outlive the call is copied
   */
  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.scanner !== undefined) at = this.follow(this.scanner, chunk, at);
      else if (this.mode === "values") at = this.takeValue(chunk, at);
      else if (this.mode === "lines" && this.carried === 0 && this.lane !== undefined)
        at = this.takeLane(this.lane, chunk, at);
      else at = this.takeLines(chunk, at);
    }
  }

  /** Ends the text; what is incomplete is told as such. */
  finish(): void {
    if (this.lane !== undefined) this.keep(this.lane.takeRest());
    if (this.carried > 0) {
      this.takeLine(this.takeCarry());
      // No line break stood behind this line.
      if (this.scanner !== undefined) this.scanner.line -= 1;
    }
    if (this.held !== undefined) this.tell(this.held.bytes, this.held.line);
    this.scanner?.finish();
  }

  /** Takes the lines of a chunk by the fast lane, which hands back what it is not sure of. */
  private takeLane(lane: Lane, chunk: Buffer, from: number): number {
    const piece = chunk.subarray(from, from + LARGEST_PIECE);
    lane.take(piece, this.maxDocumentBytes, {
      twin: (value) => {
        this.line += 1;
        this.visit({ line: this.line - 1, result: { ok: true, value, issues: [] } });
      },
      line: (bytes) => {
        this.takeLine(bytes);
      },
    });
    if (lane.isFull) this.keep(lane.takeRest());
    return from + piece.length;
  }

  /** Takes all whole lines of a chunk, and keeps what follows the last line break. */
  private takeLines(chunk: Buffer, from: number): number {
    const lineBreak = chunk.indexOf(LINE_BREAK, from);
    if (lineBreak === -1) {
      this.keep(chunk.subarray(from));
      return chunk.length;
    }
    const line = chunk.subarray(from, lineBreak);
    this.takeLine(this.carried === 0 ? line : this.takeCarry(line));
    return lineBreak + 1;
  }

  private keep(rest: Buffer): void {
    this.carry.push(Buffer.from(rest));
    this.carried += rest.length;
    if (this.carried <= LONG_LINE) return;
    const bytes = this.takeCarry();
    if (this.held !== undefined) {
      this.unhold(this.held, bytes);
      return;
    }
    const start = skipBlanks(bytes, 0);
    if (start === bytes.length) return;
    this.scanner = this.createScanner(this.line, this.mode === "lines" || !opensBracket(bytes[start]));
    this.push(bytes);
  }

  private takeCarry(last?: Buffer): Buffer {
    const bytes = Buffer.concat(last === undefined ? this.carry : [...this.carry, last]);
    this.carry = [];
    this.carried = 0;
    return bytes;
  }

  private takeLine(bytes: Buffer): void {
    if (this.held !== undefined) {
      this.takeSecondLine(this.held, bytes);
      return;
    }
    const { line } = this;
    this.line += 1;
    if (bytes.length <= this.maxDocumentBytes) {
      const result = parseDocument(bytes, line);
      if (result.ok) {
        if (this.mode === "unknown") this.mode = "lines";
        this.visitElements(line, result.value, result);
        return;
      }
    }
    this.takeBrokenLine(bytes, line);
  }

  private takeBrokenLine(bytes: Buffer, line: number): void {
    const text = withoutMarks(bytes);
    if (text.length < bytes.length) {
      this.line -= 1;
      this.takeLine(text);
      return;
    }
    if (skipBlanks(bytes, 0) === bytes.length) return;
    const { documents, open, cutsElements } = this.scanLine(bytes, line);
    if (cutsElements) {
      documents.forEach(this.visit);
      if (open !== undefined) this.continueOrFinish(open);
    } else if (open !== undefined && this.mode === "unknown") {
      this.held = { bytes: Buffer.from(bytes), line, breaks: 1 };
    } else if (open === undefined && documents.every(({ result }) => result.ok)) {
      documents.forEach(this.visit);
    } else {
      this.tell(bytes, line);
    }
  }

  /** In a text of one document a line, an array that is not closed on its line is cut off; elsewhere it goes on. */
  private continueOrFinish(open: ValueScanner): void {
    open.visit = this.visit;
    if (this.mode === "lines") {
      open.finish();
      return;
    }
    this.mode = "values";
    open.line += 1;
    this.scanner = open;
  }

  /** Two objects one below the other, of which the second is whole, are one document a line; all else spans lines. */
  private takeSecondLine(held: HeldLine, bytes: Buffer): void {
    if (skipBlanks(bytes, 0) === bytes.length) {
      this.held = { ...held, breaks: held.breaks + 1 };
      return;
    }
    if (bytes[0] === OPEN_OBJECT && parseDocument(bytes, 1).ok) {
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
    this.push(Buffer.concat([held.bytes, Buffer.alloc(held.breaks, LINE_BREAK), next]));
  }

  private scanLine(bytes: Buffer, line: number): LineScan {
    const documents: CutDocument[] = [];
    let cutsElements = false;
    for (let at = skipBlanks(bytes, 0); at < bytes.length; at = skipBlanks(bytes, at)) {
      const isWord = !opensBracket(bytes[at]);
      const scanner = this.createScanner(line, isWord, (document) => documents.push(document));
      at = scanner.scan(bytes, at);
      cutsElements ||= scanner.cutsElements;
      if (scanner.done) continue;
      if (!isWord) return { documents, open: scanner, cutsElements };
      scanner.finish();
    }
    return { documents, open: undefined, cutsElements };
  }

  /** Between two values that do not stand on lines of their own. */
  private takeValue(chunk: Buffer, from: number): number {
    for (let at = from; at < chunk.length; at += 1) {
      if (chunk[at] === LINE_BREAK) this.line += 1;
      if (BLANKS.has(chunk[at])) continue;
      this.scanner = this.createScanner(this.line, !opensBracket(chunk[at]));
      return at;
    }
    return chunk.length;
  }

  private follow(scanner: ValueScanner, chunk: Buffer, from: number): number {
    const at = scanner.scan(chunk, from);
    if (!scanner.done) return at;
    const spansLines = scanner.line !== this.line;
    this.line = scanner.line;
    this.scanner = undefined;
    if (this.mode === "unknown" && (spansLines || hasMoreOnLine(chunk, at))) this.mode = "values";
    return at;
  }

  private createScanner(line: number, untilLineBreak: boolean, visit: Visit = this.visit): ValueScanner {
    const options: ScannerOptions = { maxDocumentBytes: this.maxDocumentBytes, untilLineBreak };
    return new ValueScanner(line, options, visit);
  }

  private tell(bytes: Buffer, line: number): void {
    const { maxDocumentBytes } = this;
    const isTooLarge = bytes.length > maxDocumentBytes;
    this.visit({
      line,
      result: isTooLarge ? tooLarge(bytes.length, maxDocumentBytes, line) : parseDocument(bytes, line),
    });
  }

  /** A line may hold an array or a query page; its elements are the documents. */
  private visitElements(line: number, value: JsonValue, result: CutDocument["result"]): void {
    const elements = elementsOf(value);
    if (elements === undefined) {
      this.visit({ line, result });
      return;
    }
    for (const element of elements) this.visit({ line, result: { ok: true, value: element, issues: [] } });
  }
}
