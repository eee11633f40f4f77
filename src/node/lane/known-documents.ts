import { KEPT_AS } from "./kept-members.js";
import type { KeptAs } from "./kept-members.js";
import type { GapClass } from "./gaps.js";
import { KnownRoom, knownSize, rounded } from "./known-room.js";
import type { KnownRun, NumberedCounts } from "./known-room.js";
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
export interface KnownLines extends Omit<KnownRun, "form"> {
  readonly as: KeptAs;
}

// The layout is that of `memory.as`: the numbers, then KNOWN_KEY.
const KEY = 40;

/** How many numbers there are of a value, and of a part. */
const [VALUE, PART] = [2, 3] as const;

/** What says that no value follows, or that a part is of no module. */
const NONE = 0xffffffff;

/** How many bytes a value of a document has at most, and the two numbers of its place. */
const LONGEST_VALUE = 255;
const LONGEST_PLACE = 40;

/** The sizes of the parts of a place. */
const PLACE_NUMBERS = 3;

/** How many bytes a number has. */
const NUMBER = 4;

/** What says nothing of where a document is. */
const NO_PLACE = new Uint8Array(NUMBER * PLACE_NUMBERS);

/**
 * What is known of documents, in the memory of the scanner, which finds and prints them there.
 *
 * @internal
 */
export class KnownDocuments {
  /** Where they are found and printed. */
  readonly room: KnownRoom;
  /** How many documents were recalled. */
  recalled = 0;
  private readonly scanner: Scanner;
  private readonly placeParts: ((source: string) => PlaceParts) | undefined;
  private readonly printed = new PrintedRoom();
  private readonly counts: DocumentCount[] = [];
  private readonly countNumbers = new Map<string, number>();
  /** The source of the place that was asked for last. */
  private source: string | undefined;
  private place: Uint8Array | undefined;

  constructor(scanner: Scanner, placeParts: ((source: string) => PlaceParts) | undefined) {
    this.room = new KnownRoom(scanner);
    this.scanner = scanner;
    this.placeParts = placeParts;
  }

  /** Begins with the next bytes: what was recalled of those before is not needed any more. */
  rewind(): void {
    this.printed.rewind();
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
  recall({ from, to, longest, as }: KnownLines, { source, line, index }: LinePlace): Recalled | undefined {
    const { room, printed } = this;
    const place = this.placeOf(source);
    if (place === undefined) return undefined;
    room.setPlace(place);
    const end = room.print({ from, to, longest, form: KEPT_AS.indexOf(as) }, line, index, (bytes) => {
      printed.add(bytes);
    });
    this.recalled += end - from;
    return { bytes: printed.take(), lines: end - from, counted: this.countsOf(room.takeCounts()) };
  }

  /** How documents count, by the numbers that what is known of them has. */
  countsOf(counts: NumberedCounts): ReadonlyMap<DocumentCount, number> {
    const counted = new Map<DocumentCount, number>();
    for (const [number, times] of counts) {
      const count = this.counts[number];
      if (count !== undefined) counted.set(count, times);
    }
    return counted;
  }

  /** Adds what is known of a document, if it can be printed. */
  add(document: KnownDocument): void {
    const { counts, countNumbers } = this;
    const { places } = this.scanner;
    const text = laidOut(document.text);
    if (longestOf(text) > places.PRINTED_SIZE - places.PLACE_SIZE) return;
    const key = JSON.stringify(document.counted);
    const counted = countNumbers.get(key) ?? counts.length;
    if (counted === counts.length) counts.push(document.counted);
    countNumbers.set(key, counted);
    this.room.add(writeKnown(document, text, counted));
  }

  /** What says where documents of a source are, as the scanner reads it; nothing where the name of the source is too long. */
  placeOf(source: string): Uint8Array | undefined {
    if (this.placeParts === undefined) return NO_PLACE;
    if (source === this.source) return this.place;
    const parts = this.placeParts(source).map((part) => Buffer.from(part));
    const bytes = Buffer.alloc(NUMBER * PLACE_NUMBERS);
    parts.forEach((part, index) => bytes.writeUInt32LE(part.length, NUMBER * index));
    const all = new Uint8Array(Buffer.concat([bytes, ...parts]));
    this.source = source;
    this.place = all.length <= this.scanner.places.PLACE_SIZE ? all : undefined;
    return this.place;
  }
}

/** A text as the scanner reads it: the numbers of its values and of its parts, and what is always the same of it. */
interface LaidOut {
  readonly values: readonly number[];
  readonly parts: readonly number[];
  readonly always: string;
  readonly size: number;
}

function laidOut(text: LearnedText): LaidOut {
  const [values, parts]: [number[], number[]] = [[], []];
  let [always, size] = ["", 0];
  for (const { module = NONE, steps } of text) {
    const from = size;
    for (const { before, value = NONE } of steps) {
      const length = Buffer.byteLength(before);
      values.push(length, value);
      always += before;
      size += length;
    }
    parts.push(module, steps.length, size - from);
  }
  return { values, parts, always, size };
}

/** How many bytes are printed of a document at most. */
function longestOf({ values, parts, size }: LaidOut): number {
  return size + LONGEST_VALUE * (values.length / VALUE) + parts.length / PART + LONGEST_PLACE;
}

/** Writes what is known as the scanner reads it; its first number, where the next document is, is left open. */
function writeKnown(
  { key, digest, as, gapClass, exits }: KnownDocument,
  { values, parts, always, size }: LaidOut,
  counted: number,
): Buffer {
  const sizes = { key: key.length, values: values.length / VALUE, parts: parts.length / PART, text: size };
  const numbers = [digest, KEPT_AS.indexOf(as), sizes.key, gapClass, exits, counted, sizes.values, size, sizes.parts];
  const bytes = Buffer.alloc(knownSize(sizes));
  const afterKey = KEY + rounded(key.length);
  bytes.set(bytesOf([0, ...numbers]));
  bytes.set(key, KEY);
  bytes.set(bytesOf(values), afterKey);
  bytes.set(bytesOf(parts), afterKey + NUMBER * values.length);
  bytes.write(always, afterKey + NUMBER * (values.length + parts.length));
  return bytes;
}

function bytesOf(numbers: readonly number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(numbers).buffer);
}
