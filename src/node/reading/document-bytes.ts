import type { CutDocument } from "./source-document.js";
import { unreadable } from "./source-document.js";
import { readDocument } from "./parse-document.js";

/** Deeper documents cannot be turned into a value without exhausting the memory. */
const MAX_LEVELS = 1_000_000;

/** How many bytes of what was passed are remembered, to find the name of a member in. */
const TAIL_LENGTH = 64;

/** The member of a query page that holds its documents. */
const PAGE_MEMBER = /(?:^|[^\\])"(?:value|items)"\s*:\s*$/;

/** Byte order marks, which files that were written one behind the other bring along. */
const MARKS = /^(?:\u00ef\u00bb\u00bf)+$/;

/** Marks that no piece was begun. */
const NONE = -1;

/**
 * The bytes of one document while they arrive: collected over as many chunks as it takes, unless they become too many.
 *
 * @internal
 */
export class DocumentBytes {
  private chunk: Buffer = Buffer.alloc(0);
  private start = NONE;
  private line = 0;
  private deepest = 0;
  private parts: Buffer[] = [];
  private size = 0;
  private tail = "";
  private readonly limit: number;
  private readonly isStrict: boolean;

  constructor(limit: number, isStrict: boolean) {
    this.limit = limit;
    this.isStrict = isStrict;
  }

  /** Whether the piece has begun. */
  get isOpen(): boolean {
    return this.start !== NONE;
  }

  /** Goes on in the next chunk, from an offset in it. */
  enter(chunk: Buffer, from: number): void {
    this.chunk = chunk;
    if (this.isOpen) this.start = from;
  }

  /** Begins at an offset of the chunk, unless it has begun. */
  begin(at: number, line: number, depth: number): void {
    if (this.isOpen) return;
    this.start = at;
    this.line = line;
    this.deepest = depth;
  }

  /** Notes a level that the piece goes down to. */
  deepen(depth: number): void {
    if (depth > this.deepest) this.deepest = depth;
  }

  /** Whether there is nothing in front of an offset but byte order marks. */
  isOnlyMarks(at: number): boolean {
    return MARKS.test(this.before(at));
  }

  /** Whether the name of the member that makes a query page stands in front of an offset. */
  followsPageName(at: number): boolean {
    return PAGE_MEMBER.test(this.before(at));
  }

  /** The last bytes in front of an offset, as far as they matter for the name of a member. */
  private before(at: number): string {
    const near = this.chunk.toString("latin1", Math.max(this.start, at - TAIL_LENGTH), at);
    return (this.tail + near).slice(-TAIL_LENGTH);
  }

  /** Copies what the chunk holds of it, unless it is too large to be held, or is not asked for later. */
  keep(isWanted: boolean): void {
    if (!this.isOpen) return;
    this.tail = this.before(this.chunk.length);
    this.size += this.chunk.length - this.start;
    if (isWanted && this.size <= this.limit) this.parts.push(Buffer.from(this.chunk.subarray(this.start)));
    else this.parts = [];
  }

  /** Ends in front of an offset of the chunk, and answers the document that it holds. */
  end(at: number): CutDocument {
    const { line, deepest, limit } = this;
    const size = this.size + at - this.start;
    const last = this.chunk.subarray(this.start, at);
    const parts = this.parts;
    this.drop();
    if (size > limit) return { line, result: tooLarge(size, limit, line) };
    if (deepest > MAX_LEVELS) return { line, result: tooDeep(line) };
    return readDocument(parts.length === 0 ? last : Buffer.concat([...parts, last]), line, this.isStrict);
  }

  /** Forgets what was collected. */
  drop(): void {
    this.start = NONE;
    this.parts = [];
    this.size = 0;
    this.tail = "";
  }
}

/**
 * Reads a document from its bytes, unless there are too many of them.
 *
 * @internal
 */
export function readWithin(limit: number, bytes: Buffer, line: number, isStrict: boolean): CutDocument {
  if (bytes.length <= limit) return readDocument(bytes, line, isStrict);
  return { line, result: tooLarge(bytes.length, limit, line) };
}

/**
 * Tells that a document was passed over because of its size.
 *
 * @internal
 */
export function tooLarge(size: number, limit: number, line: number): CutDocument["result"] {
  const message = `The document on line ${line} has ${size} bytes or more; the limit is ${limit}. It was passed over.`;
  return unreadable("document-too-large", message);
}

function tooDeep(line: number): CutDocument["result"] {
  const message = `The document on line ${line} has more than ${MAX_LEVELS} levels. It was passed over.`;
  return unreadable("document-too-deep", message);
}
