import type { DocumentCount } from "./sighting.js";

/** Where a line is, in the words of whoever reads it. */
export interface LinePlace {
  readonly source: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 0. */
  readonly index: number;
}

/** What is printed in front of what is known of a document, for where it is: before its line, between this and its index, and after it. */
export type PlaceParts = readonly [before: string, between: string, after: string];

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

/**
 * Keeps what is printed of known documents until the next bytes are read.
 *
 * @internal
 */
export class PrintedRoom {
  private room = Buffer.allocUnsafeSlow(ROOM);
  private start = 0;
  private end = 0;

  /** Begins anew: what was given is not needed any more. */
  rewind(): void {
    this.start = 0;
    this.end = 0;
  }

  /** Adds what is printed of lines that follow those before. */
  add(bytes: Buffer): void {
    this.makeRoom(bytes.length);
    this.room.set(bytes, this.end);
    this.end += bytes.length;
  }

  /** Gives what was added since this was asked last. */
  take(): Buffer {
    const bytes = this.room.subarray(this.start, this.end);
    this.start = this.end;
    return bytes;
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
