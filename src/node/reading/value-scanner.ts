import { DocumentBytes } from "./document-bytes.js";
import { Aside } from "./aside.js";
import { ESCAPE } from "./colours.js";
import { DocumentTeller } from "./document-teller.js";
import type { Visit } from "./document-teller.js";
import { BYTES, closesBracket, isBlank, opensBracket } from "./json-bytes.js";
import { OpenBrackets } from "./open-brackets.js";
import { StringScan } from "./string-scan.js";

/** What a scanner has to know of its surroundings. */
export interface ScannerOptions {
  /** A larger document is passed over, in bytes. */
  readonly maxDocumentBytes: number;
  /** Whether a line break ends the value, whatever its brackets say; `undefined` where that follows from its first byte. */
  readonly untilLineBreak: boolean | undefined;
  /** Whether comments and colours are no more than what cannot be read. */
  readonly isStrict: boolean;
}

const [LINE_BREAK, QUOTE, COMMA, SLASH, COLON] = [0x0a, 0x22, 0x2c, 0x2f, 0x3a] as const;
const { openArray: OPEN_ARRAY, closeArray: CLOSE_ARRAY, openObject: OPEN_OBJECT } = BYTES;

/**
 * Follows one value of a text byte by byte, in chunks as small as they come, and cuts arrays and query pages into their
 * elements without ever holding the whole.
 *
 * It looks at brackets, strings, commas, comments and line breaks only; whether a piece is JSON is for the parser to say.
 * That lets it find the next document behind a broken one.
 *
 * @internal
 */
export class ValueScanner {
  /** Whether the value is complete. */
  done = false;
  /** Whether it is an array or a query page, whose elements are the documents. */
  cutsElements = false;
  /** The line the scanner has come to. */
  line: number;
  /** Whether it paused behind the comma between two elements. */
  isBeforeElement = false;

  private pauses = false;
  private untilLineBreak: boolean | undefined;
  private readonly isStrict: boolean;
  /** The comment or the colour that the scanner is in. */
  private readonly aside = new Aside();
  /** Whether a slash that may begin a comment is the first byte of the piece at hand. */
  private slashBegan = false;
  private readonly bytes: DocumentBytes;
  private readonly brackets = new OpenBrackets();
  private readonly teller: DocumentTeller;
  /** The level of the elements; 0 where the value itself is the document. */
  private floor = 0;
  /** Whether the value begins with a brace, and not with words in front of one. */
  private isObject = false;
  private readonly string = new StringScan();
  /** The last byte outside of strings that was no blank, a quote for a string; -1 at the beginning. */
  private previous = -1;
  private lastByte = 0;
  /** Whether the piece at hand surrounds the elements of a page, and is no document. */
  private isFrame = false;
  private chunk: Buffer = Buffer.alloc(0);

  constructor(line: number, { maxDocumentBytes, untilLineBreak, isStrict }: ScannerOptions, visit: Visit) {
    this.line = line;
    this.untilLineBreak = untilLineBreak;
    this.isStrict = isStrict;
    this.bytes = new DocumentBytes(maxDocumentBytes, isStrict);
    this.teller = new DocumentTeller(visit);
  }

  /** Who is told of every document from now on. */
  set visit(visit: Visit) {
    this.teller.visit = visit;
  }

  /** Whether the value ends with its line. */
  get endsWithLine(): boolean {
    return this.untilLineBreak === true;
  }

  /** Whether nothing has come yet but blanks, comments and colours. */
  get isEmpty(): boolean {
    return this.previous === -1 && !this.aside.isBlock && !this.aside.isSlash;
  }

  /**
   * Follows the value through one more chunk.
   *
   * @param chunk - bytes that directly follow those of the last call; not kept
   * @param from - where in the chunk to begin
   * @param pauses - whether to pause behind the comma between two elements, so that somebody else can take the next ones
   * @returns the offset behind the value when it is complete, or where it pauses, otherwise the length of the chunk
   */
  scan(chunk: Buffer, from: number, pauses = false): number {
    this.chunk = chunk;
    this.pauses = pauses;
    this.isBeforeElement = false;
    this.bytes.enter(chunk, from);
    let at = from;
    while (at < chunk.length && this.goesOn) {
      if (this.string.isOpen) at = this.string.skip(chunk, at);
      else at = this.aside.isOpen ? this.skipAside(at) : this.take(at);
    }
    if (this.done) return at;
    this.bytes.keep(!this.isFrame);
    this.lastByte = chunk[at - 1] ?? 0;
    return at;
  }

  private get goesOn(): boolean {
    return !this.done && !this.isBeforeElement;
  }

  /** Lets somebody else take the next elements; the one before them is not the last. */
  handOver(): void {
    this.teller.release();
  }

  /** Ends the value where the text ends, complete or not. */
  finish(): void {
    this.bytes.enter(Buffer.alloc(0), 0);
    this.done = true;
    if (this.bytes.isOpen && this.endDocument(0)) return;
    this.teller.release();
    if (this.brackets.depth > 0) this.teller.tellUnclosed(this.line, "The text ends", "the array or query page");
    else if (this.aside.isBlock) this.teller.tellUnclosed(this.line, "The text ends", "a comment");
  }

  /** Takes one byte outside of strings, and answers where to go on. */
  private take(at: number): number {
    const byte = this.chunk[at] ?? 0;
    if (byte === LINE_BREAK) return this.takeLineBreak(at);
    if (isBlank(byte)) return at + 1;
    if (byte === QUOTE) {
      this.string.isOpen = true;
      return this.string.skip(this.chunk, this.takeContent(byte, at));
    }
    if (opensBracket(byte)) return this.takeOpening(byte, at);
    if (closesBracket(byte)) return this.takeClosing(byte, at);
    if (byte === COMMA && this.isBetweenElements) return this.takeSeparator(at);
    if (this.mayBeAside(byte, at)) return this.openAside(byte, at);
    return this.takeContent(byte, at);
  }

  /** Whether the place is directly in the list whose elements are documents. */
  private get isBetweenElements(): boolean {
    return this.floor > 0 && this.brackets.depth === this.floor;
  }

  /** Whether a comment or a colour may begin here: not among words, and not as in an address with two slashes. */
  private mayBeAside(byte: number, at: number): boolean {
    if (this.isStrict || (byte !== SLASH && byte !== ESCAPE)) return false;
    return (!this.endsWithLine || this.cutsElements) && (this.chunk[at - 1] ?? this.lastByte) !== COLON;
  }

  private openAside(byte: number, at: number): number {
    this.aside.open(byte);
    this.slashBegan = byte === SLASH && !this.bytes.isOpen;
    if (this.slashBegan) this.bytes.begin(at, this.line, this.brackets.depth);
    return at + 1;
  }

  /** Takes one byte of a comment or a colour, which is no part of a document where none has begun. */
  private skipAside(at: number): number {
    const byte = this.chunk[at] ?? 0;
    const { isSlash, isBlock } = this.aside;
    const isInside = this.aside.take(byte);
    if (!isSlash) {
      if (isBlock && byte === LINE_BREAK) this.line += 1;
      return isInside ? at + 1 : at;
    }
    if (!isInside) {
      this.previous = SLASH;
      this.untilLineBreak ??= true;
      return at;
    }
    if (this.slashBegan) this.bytes.drop();
    return at + 1;
  }

  private takeContent(byte: number, at: number): number {
    this.untilLineBreak ??= true;
    this.bytes.begin(at, this.line, this.brackets.depth);
    this.previous = byte;
    return at + 1;
  }

  private takeLineBreak(at: number): number {
    if (this.endsWithLine && !this.cutsElements) {
      this.endDocument(at);
      this.done = true;
      return at;
    }
    this.line += 1;
    return at + 1;
  }

  private takeOpening(byte: number, at: number): number {
    this.untilLineBreak ??= false;
    this.teller.release();
    const isOuter = this.brackets.depth === 0;
    const isOutermost = isOuter && this.previous === -1;
    this.isObject ||= isOutermost && byte === OPEN_OBJECT;
    if (isOuter && !isOutermost && this.bytes.isOnlyMarks(at)) {
      this.done = true;
      return at;
    }
    if (byte === OPEN_ARRAY && this.holdsDocuments(isOutermost, at)) return this.openElements(at);
    if (this.startsAnew(byte, at) && this.endUnclosed(at)) return at;
    this.takeContent(byte, at);
    this.push(byte);
    return at + 1;
  }

  /** Ends the document that lacks its end; answers whether the value ends with it. */
  private endUnclosed(at: number): boolean {
    if (this.isFrame) this.teller.tellUnclosed(this.line, "Another document begins", "the array or query page");
    this.endDocument(at);
    this.brackets.depth = this.floor;
    this.done = this.floor === 0;
    return this.done;
  }

  private openElements(at: number): number {
    this.bytes.drop();
    this.push(OPEN_ARRAY);
    this.floor = this.brackets.depth;
    this.cutsElements = true;
    this.isFrame = false;
    this.previous = OPEN_ARRAY;
    return at + 1;
  }

  /** An object directly inside an object, without a name: the one before lacks its end, and this is the next document. */
  private startsAnew(byte: number, at: number): boolean {
    if (byte !== OPEN_OBJECT) return false;
    if (!this.brackets.isInObject || this.previous === COLON) return false;
    if (this.floor > 0) return this.previous === COMMA;
    return (this.chunk[at - 1] ?? this.lastByte) === LINE_BREAK;
  }

  private holdsDocuments(isOutermost: boolean, at: number): boolean {
    if (isOutermost) return true;
    if (this.brackets.depth !== 1 || this.previous !== COLON || !this.isObject) return false;
    return this.bytes.followsPageName(at);
  }

  private takeClosing(byte: number, at: number): number {
    if (this.floor > 0 && this.brackets.depth === this.floor && byte === CLOSE_ARRAY) return this.closeElements(at);
    this.takeContent(byte, at);
    const level = this.brackets.levelClosedBy(byte, this.floor);
    if (level === 0) return at + 1;
    this.brackets.depth = level - 1;
    if (this.brackets.depth > 0 || (this.endsWithLine && !this.cutsElements)) return at + 1;
    this.endDocument(at + 1);
    this.done = true;
    return at + 1;
  }

  private closeElements(at: number): number {
    if (this.previous === COMMA && !this.bytes.isOpen && this.teller.holds) this.teller.forgiveComma();
    else if (this.previous !== OPEN_ARRAY) this.endElement(at);
    this.brackets.depth -= 1;
    this.floor = 0;
    this.done = this.brackets.depth === 0;
    this.isFrame = !this.done;
    return at + 1;
  }

  /** A comma may follow the last element: then that is held until it is known to be the last. */
  private takeSeparator(at: number): number {
    if (this.bytes.isOpen && !this.isStrict) this.teller.hold(this.bytes.end(at));
    else this.endElement(at);
    this.previous = COMMA;
    this.isBeforeElement = this.pauses;
    return at + 1;
  }

  private endElement(at: number): void {
    if (this.bytes.isOpen) this.endDocument(at);
    else this.teller.tellNothing(this.line);
  }

  private push(byte: number): void {
    this.brackets.push(byte);
    this.bytes.deepen(this.brackets.depth);
  }

  /** Hands over the piece that ends here; answers whether it was one that could not be read. */
  private endDocument(at: number): boolean {
    if (this.isFrame) {
      this.bytes.drop();
      return false;
    }
    const document = this.bytes.end(at);
    this.teller.give(document, this.floor > 0);
    return !document.result.ok;
  }
}
