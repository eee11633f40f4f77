import type { Gaps } from "./gaps.js";
import type { KnownDocument, DocumentCount } from "./known-document.js";

/** Where a line is, in the words of whoever reads it. */
export interface LinePlace {
  readonly source: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 0. */
  readonly index: number;
}

/** Writes what is printed in front of what is known of a document: where it is. */
export type PlaceWriter = (place: LinePlace) => string;

/** What is printed of documents on lines that follow one another, all of which are known. */
export interface Recalled {
  /** Good until the next bytes are read. */
  readonly bytes: Buffer;
  readonly lines: number;
  /** How they count, and how many of them do so. */
  readonly counted: ReadonlyMap<DocumentCount, number>;
}

/** How many bytes are filled again and again. */
const ROOM = 256 * 1024;

/** What a character takes at most in UTF-8, in bytes. */
const WIDEST = 3;

/**
 * Collects what is printed of known documents, as long as their lines follow one another.
 *
 * @internal
 */
export class RecalledRun {
  private lines = 0;
  private counted = new Map<DocumentCount, number>();
  private room = Buffer.allocUnsafeSlow(ROOM);
  private start = 0;
  private end = 0;
  private readonly writePlace: PlaceWriter | undefined;

  constructor(writePlace: PlaceWriter | undefined) {
    this.writePlace = writePlace;
  }

  /** Begins anew: what was given is not needed any more. */
  rewind(): void {
    this.start = 0;
    this.end = 0;
  }

  /** Adds a line, of which it is told where it is by how many of the run are before it. */
  add({ text, counted }: KnownDocument, gaps: Gaps, memory: Buffer, placeOf: (ahead: number) => LinePlace): void {
    const place = placeOf(this.lines);
    const head = this.writePlace?.(place) ?? "";
    const size = text.sizeWith(gaps);
    this.makeRoom(head.length * WIDEST + size);
    if (head !== "") this.end += this.room.write(head, this.end);
    text.write(gaps, memory, this.room, this.end);
    this.end += size;
    this.lines += 1;
    this.counted.set(counted, (this.counted.get(counted) ?? 0) + 1);
  }

  /** Gives the lines that were added since this was asked last. */
  take(): Recalled | undefined {
    const { lines, counted } = this;
    if (lines === 0) return undefined;
    const bytes = this.room.subarray(this.start, this.end);
    this.start = this.end;
    this.lines = 0;
    this.counted = new Map();
    return { bytes, lines, counted };
  }

  /** What does not fit goes on in memory of its own, together with what was added before. */
  private makeRoom(size: number): void {
    if (this.end + size <= this.room.length) return;
    const added = this.room.subarray(this.start, this.end);
    const room = Buffer.allocUnsafeSlow(Math.max(ROOM, 2 * (added.length + size)));
    this.end = added.copy(room);
    this.start = 0;
    this.room = room;
  }
}
