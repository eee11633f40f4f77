import type { CutDocument } from "./source-document.js";
import { unreadable } from "./source-document.js";
import { DocumentBytes } from "./document-bytes.js";

/** Who is told of every document, in the order of the text. */
export type Visit = (document: CutDocument) => void;

/** What a scanner has to know of its surroundings. */
export interface ScannerOptions {
  /** A larger document is passed over without being held, in bytes. */
  readonly maxDocumentBytes: number;
  /** Whether a line break ends the value, whatever its brackets say. */
  readonly untilLineBreak: boolean;
}

/** Brackets are remembered down to this level; below it every closing bracket is taken for the right one. */
const REMEMBERED_LEVELS = 1024;

/** The member of a query page that holds its documents. */
const PAGE_MEMBER = /(?:^|[^\\])"(?:value|items)"\s*:\s*$/;

/** Byte order marks, which files that were written one behind the other bring along. */
const MARKS = /^(?:\u00ef\u00bb\u00bf)+$/;

const [LINE_BREAK, QUOTE, COMMA, COLON, BACKSLASH] = [0x0a, 0x22, 0x2c, 0x3a, 0x5c] as const;
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d] as const;

/**
 * Follows one value of a text byte by byte, in chunks as small as they come, and cuts arrays and query pages into their
 * elements without ever holding the whole.
 *
 * It looks at brackets, strings, commas and line breaks only; whether a piece is JSON is for the parser to say. That is
 * what lets it find the next document behind a broken one.
 *
 * @internal
 */
export class ValueScanner {
  /** Whether the value is complete. */
  done = false;
  /** Whether the value turned out to be an array or a query page, whose elements are the documents. */
  cutsElements = false;
  /** The line the scanner has come to. */
  line: number;
  /** Who is told of every document. */
  visit: Visit;

  private readonly untilLineBreak: boolean;
  private readonly bytes: DocumentBytes;
  private readonly brackets = new Uint8Array(REMEMBERED_LEVELS);
  private depth = 0;
  /** The level whose elements are documents; 0 where the value itself is the document. */
  private floor = 0;
  /** Whether the value begins with a brace, and not with words in front of one. */
  private isObject = false;
  private inString = false;
  /** The last byte that was no blank and stood outside of strings, a quote for a string; 0 at the beginning. */
  private previous = 0;
  private escaped = false;
  private lastByte = 0;
  /** Whether the piece at hand is what surrounds the elements of a query page, and no document. */
  private isFrame = false;
  private chunk: Buffer = Buffer.alloc(0);

  constructor(line: number, { maxDocumentBytes, untilLineBreak }: ScannerOptions, visit: Visit) {
    this.line = line;
    this.untilLineBreak = untilLineBreak;
    this.bytes = new DocumentBytes(maxDocumentBytes);
    this.visit = visit;
  }

  /**
   * Follows the value through one more chunk.
   *
   * @param chunk - bytes that directly follow those of the last call; not kept
   * @param from - where in the chunk to begin
   * @returns the offset behind the value when it is complete, otherwise the length of the chunk
   */
  scan(chunk: Buffer, from: number): number {
    this.chunk = chunk;
    this.bytes.enter(chunk, from);
    let at = from;
    while (at < chunk.length && !this.done) at = this.inString ? this.skipString(at) : this.take(at);
    if (this.done) return at;
    this.bytes.keep(!this.isFrame);
    this.lastByte = chunk[at - 1] ?? 0;
    return at;
  }

  /** Ends the value where the text ends, complete or not. */
  finish(): void {
    this.bytes.enter(Buffer.alloc(0), 0);
    const isTold = this.bytes.isOpen && this.endDocument(0);
    this.done = true;
    if (this.depth === 0 || isTold) return;
    this.tellUnclosed("The text ends");
  }

  /** Takes one byte outside of strings, and answers where to go on. */
  private take(at: number): number {
    const byte = this.chunk[at] ?? 0;
    switch (byte) {
      case LINE_BREAK:
        return this.takeLineBreak(at);
      case 0x20:
      case 0x09:
      case 0x0d:
        return at + 1;
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        return this.takeOpening(byte, at);
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        return this.takeClosing(byte, at);
      case COMMA:
        if (this.floor > 0 && this.depth === this.floor) return this.takeSeparator(at);
        break;
      case QUOTE:
        this.inString = true;
        return this.skipString(this.takeContent(byte, at));
      default:
    }
    return this.takeContent(byte, at);
  }

  private takeContent(byte: number, at: number): number {
    this.bytes.begin(at, this.line, this.depth);
    this.previous = byte;
    return at + 1;
  }

  private takeLineBreak(at: number): number {
    if (this.untilLineBreak && !this.cutsElements) {
      this.endDocument(at);
      this.done = true;
      return at;
    }
    this.line += 1;
    return at + 1;
  }

  private takeOpening(byte: number, at: number): number {
    const isOutermost = this.depth === 0 && this.previous === 0;
    this.isObject ||= isOutermost && byte === OPEN_OBJECT;
    if (this.depth === 0 && !isOutermost && this.isMarked(at)) {
      this.done = true;
      return at;
    }
    if (byte === OPEN_ARRAY && (isOutermost || this.isPageMember(at))) return this.openElements(at);
    if (this.startsAnew(byte, at)) {
      if (this.isFrame) this.tellUnclosed("Another document begins");
      this.endDocument(at);
      this.depth = this.floor;
      this.done = this.floor === 0;
      if (this.done) return at;
    }
    this.takeContent(byte, at);
    this.push(byte);
    return at + 1;
  }

  private openElements(at: number): number {
    this.bytes.drop();
    this.push(OPEN_ARRAY);
    this.floor = this.depth;
    this.cutsElements = true;
    this.isFrame = false;
    this.previous = OPEN_ARRAY;
    return at + 1;
  }

  /** An object directly inside an object, without a name: the one before lacks its end, and this is the next document. */
  private startsAnew(byte: number, at: number): boolean {
    if (byte !== OPEN_OBJECT) return false;
    if (this.brackets[this.depth] !== OPEN_OBJECT || this.previous === COLON) return false;
    if (this.floor > 0) return this.previous === COMMA;
    return (at === 0 ? this.lastByte : this.chunk[at - 1]) === LINE_BREAK;
  }

  private isPageMember(at: number): boolean {
    if (this.depth !== 1 || this.previous !== COLON || !this.isObject) return false;
    return PAGE_MEMBER.test(this.bytes.before(at));
  }

  /** Whether there is nothing yet but byte order marks. */
  private isMarked(at: number): boolean {
    return MARKS.test(this.bytes.before(at));
  }

  private takeClosing(byte: number, at: number): number {
    if (this.floor > 0 && this.depth === this.floor && byte === CLOSE_ARRAY) return this.closeElements(at);
    this.takeContent(byte, at);
    const level = this.levelClosedBy(byte);
    if (level === 0) return at + 1;
    this.depth = level - 1;
    if (this.depth > 0 || (this.untilLineBreak && !this.cutsElements)) return at + 1;
    this.endDocument(at + 1);
    this.done = true;
    return at + 1;
  }

  /** The level that a closing bracket ends; 0 when there is none, and the bracket is just a breach of the grammar. */
  private levelClosedBy(byte: number): number {
    const opening = byte === CLOSE_ARRAY ? OPEN_ARRAY : OPEN_OBJECT;
    for (let level = this.depth; level > this.floor; level -= 1) {
      if (level >= REMEMBERED_LEVELS || this.brackets[level] === opening) return level;
    }
    return 0;
  }

  private closeElements(at: number): number {
    if (this.previous !== OPEN_ARRAY) this.endElement(at);
    this.depth -= 1;
    this.floor = 0;
    this.done = this.depth === 0;
    this.isFrame = !this.done;
    return at + 1;
  }

  private takeSeparator(at: number): number {
    this.endElement(at);
    this.previous = COMMA;
    return at + 1;
  }

  private endElement(at: number): void {
    if (this.bytes.isOpen) {
      this.endDocument(at);
      return;
    }
    const message = `On line ${this.line} an element is missing: nothing stands in front of a comma or a bracket.`;
    this.visit({ line: this.line, result: unreadable("malformed-json", message) });
  }

  private tellUnclosed(whatHappens: string): void {
    const message = `${whatHappens} on line ${this.line} before the array or query page is closed.`;
    this.visit({ line: this.line, result: unreadable("truncated-json", message) });
  }

  private skipString(from: number): number {
    const { chunk } = this;
    let at = from;
    if (this.escaped) {
      this.escaped = false;
      at += 1;
    }
    for (; at < chunk.length; at += 1) {
      const byte = chunk[at];
      if (byte === QUOTE || byte === LINE_BREAK) {
        // JSON has no line break inside a string: the string lacks its end, and the rest of the text must not suffer.
        this.inString = false;
        return byte === QUOTE ? at + 1 : at;
      }
      if (byte === BACKSLASH) {
        at += 1;
        this.escaped = at === chunk.length;
      }
    }
    return chunk.length;
  }

  private push(byte: number): void {
    this.depth += 1;
    if (this.depth < REMEMBERED_LEVELS) this.brackets[this.depth] = byte;
    this.bytes.deepen(this.depth);
  }

  /** Hands over the piece that ends here; answers whether it was one that could not be read. */
  private endDocument(at: number): boolean {
    if (this.isFrame) {
      this.bytes.drop();
      return false;
    }
    const document = this.bytes.end(at);
    this.visit(document);
    return !document.result.ok;
  }
}
