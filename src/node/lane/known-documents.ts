import { KEPT_AS } from "./kept-members.js";
import type { KeptAs } from "./kept-members.js";
import type { GapClass } from "./gaps.js";
import type { LearnedText } from "./learned-text.js";
import { PrintedRoom } from "./recalled.js";
import type { LinePlace, PlaceParts, Recalled } from "./recalled.js";
import type { Scanner } from "./scanner.js";
import type { DocumentCount } from "./sighting.js";

/** What is known of documents that differ in their gaps only. */
export interface KnownDocument {
  /** What is kept of them, without the gaps; its digest; how much is kept. */
  readonly key: Buffer;
  readonly digest: number;
  readonly as: KeptAs;
  readonly gapClass: GapClass;
  /** The exits of which it makes a difference whether they were never, a bit for each. */
  readonly exits: number;
  readonly counted: DocumentCount;
  readonly text: LearnedText;
}

/** Lines of a block that follow one another, of which as much is kept; none of those that are taken is longer. */
export interface KnownLines {
  readonly from: number;
  readonly to: number;
  readonly longest: number;
  readonly as: KeptAs;
}

// The layout is that of `memory.as`: the numbers, then KNOWN_KEY, VALUE_SIZE.
const KEY = 40;
const VALUE_SIZE = 8;
const STEP = 8;

/** Of what was looked for last: where what is printed of it ends, and whether it is still to be printed. */
const [PRINTED_TO, IS_LEFT] = [5, 6] as const;

/** How many bytes a value of a document has at most, and the two numbers of its place. */
const LONGEST_VALUE = 255;
const LONGEST_PLACE = 40;

/** The sizes of the parts of a place. */
const PLACE_NUMBERS = 3;

/** How many bytes a number has. */
const NUMBER = 4;

/**
 * What is known of documents, in the memory of the scanner, which finds and prints them there.
 *
 * @internal
 */
export class KnownDocuments {
  private readonly scanner: Scanner;
  private readonly placeParts: ((source: string) => PlaceParts) | undefined;
  private readonly room = new PrintedRoom();
  private readonly counts: DocumentCount[] = [];
  private readonly countNumbers = new Map<string, number>();
  private size = 0;
  /** The source whose places can be printed, or cannot. */
  private source: string | undefined;
  private canPlace = false;

  constructor(scanner: Scanner, placeParts: ((source: string) => PlaceParts) | undefined) {
    this.scanner = scanner;
    this.placeParts = placeParts;
  }

  /** Begins with the next bytes: what was recalled of those before is not needed any more. */
  rewind(): void {
    this.room.rewind();
  }

  /** Tells whether it is known what is printed of a line that was taken. */
  has(line: number, as: KeptAs): boolean {
    return this.scanner.find(line, KEPT_AS.indexOf(as)) !== 0;
  }

  /**
   * Prints lines that are known, from the one that was looked for last to the first that is not.
   *
   * @param place - where the first one is
   * @returns nothing where its place cannot be printed
   */
  recall({ from, to, longest, as }: KnownLines, place: LinePlace): Recalled | undefined {
    if (!this.canPrint(place.source)) return undefined;
    const { scanner, room } = this;
    const { memory, numbers, places } = scanner;
    const found = places.FOUND / NUMBER;
    const form = KEPT_AS.indexOf(as);
    let line = from;
    do {
      const ahead = line - from;
      line = scanner.recall(line, to, longest, form, place.line + ahead, place.index + ahead);
      room.add(memory.subarray(places.PRINTED, numbers[found + PRINTED_TO]));
    } while (numbers[found + IS_LEFT] !== 0);
    return { bytes: room.take(), lines: line - from, counted: this.takeCounts() };
  }

  /** Adds what is known of a document, if there is room for it; where all room is taken, only this is known from here on. */
  add(document: KnownDocument): void {
    const { scanner, counts, countNumbers } = this;
    const { memory, numbers, places } = scanner;
    const key = JSON.stringify(document.counted);
    const counted = countNumbers.get(key) ?? counts.length;
    const bytes = writeKnown(document, counted);
    if (longestOf(document.text) > places.PRINTED_SIZE - places.PLACE_SIZE) return;
    if (counted === counts.length) counts.push(document.counted);
    countNumbers.set(key, counted);
    if (this.size + bytes.length > places.KNOWN_SIZE) {
      memory.fill(0, places.BUCKETS, places.BUCKETS + places.BUCKETS_SIZE);
      this.size = 0;
    }
    const bucket = places.BUCKETS / NUMBER + (document.digest % (places.BUCKETS_SIZE / NUMBER));
    bytes.writeUInt32LE(numbers[bucket] ?? 0);
    numbers[bucket] = places.KNOWN + this.size;
    memory.set(bytes, places.KNOWN + this.size);
    this.size += bytes.length;
  }

  /** How the documents count that were recalled since this was asked last. */
  private takeCounts(): ReadonlyMap<DocumentCount, number> {
    const { numbers, places } = this.scanner;
    const counted = new Map<DocumentCount, number>();
    for (const [number, count] of this.counts.entries()) {
      const times = numbers[places.COUNTS / NUMBER + number] ?? 0;
      if (times === 0) continue;
      numbers[places.COUNTS / NUMBER + number] = 0;
      counted.set(count, times);
    }
    return counted;
  }

  /** Has the places of a source printed, unless its name is too long. */
  private canPrint(source: string): boolean {
    if (this.placeParts === undefined || source === this.source) return this.canPlace || this.placeParts === undefined;
    const { memory, places } = this.scanner;
    const parts = this.placeParts(source).map((part) => Buffer.from(part));
    const bytes = Buffer.alloc(NUMBER * PLACE_NUMBERS);
    parts.forEach((part, index) => bytes.writeUInt32LE(part.length, NUMBER * index));
    const all = Buffer.concat([bytes, ...parts]);
    this.source = source;
    this.canPlace = all.length <= places.PLACE_SIZE;
    if (this.canPlace) memory.set(all, places.PLACE);
    return this.canPlace;
  }
}

/** How many bytes are printed of a document at most. */
function longestOf({ pieces, values }: LearnedText): number {
  return sizeOf(pieces) + LONGEST_VALUE * values.length + LONGEST_PLACE;
}

/** Writes what is known as the scanner reads it; its first number, where the next document is, is left open. */
function writeKnown({ key, digest, as, gapClass, exits, text }: KnownDocument, counted: number): Buffer {
  const { pieces, values } = text;
  const size = sizeOf(pieces);
  const numbers = [0, digest, KEPT_AS.indexOf(as), key.length, gapClass, exits, counted, values.length, size];
  const afterKey = KEY + rounded(key.length);
  const afterValues = afterKey + VALUE_SIZE * pieces.length;
  const bytes = Buffer.alloc(rounded(afterValues + size));
  numbers.forEach((number, index) => bytes.writeInt32LE(number | 0, NUMBER * index));
  key.copy(bytes, KEY);
  pieces.forEach((piece, index) => {
    const at = afterKey + VALUE_SIZE * index;
    bytes.writeUInt32LE(piece.length, at);
    bytes.writeUInt32LE(values[index] ?? 0, at + NUMBER);
  });
  Buffer.concat(pieces).copy(bytes, afterValues);
  return bytes;
}

function sizeOf(pieces: readonly Buffer[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function rounded(size: number): number {
  return Math.ceil(size / STEP) * STEP;
}
