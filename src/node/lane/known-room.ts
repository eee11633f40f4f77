import type { Scanner } from "./scanner.js";

/** Lines of a block that follow one another; none of those that are taken is longer. */
export interface KnownRun {
  readonly from: number;
  readonly to: number;
  readonly longest: number;
  /** The number of how much is kept of them. */
  readonly form: number;
}

/** Up to where what is known was told to somebody: how often it began anew, and how many bytes there were. */
export interface LearnedMark {
  readonly turn: number;
  readonly size: number;
}

/** What became known since it was told last, as it is in the memory. */
export interface LearnedBytes {
  /** Where in the room it goes; from the beginning of it on, all that was known before is forgotten. */
  readonly from: number;
  readonly bytes: Uint8Array;
  /** What is to be told after it. */
  readonly mark: LearnedMark;
}

/** How documents count, by the numbers that whoever learned them gave, and how many of them do so. */
export type NumberedCounts = readonly (readonly [number: number, times: number])[];

// The layout is that of `memory.as`: the numbers, then KNOWN_KEY, VALUE_SIZE, PART_SIZE.
const [DIGEST, KEY_SIZE, COUNTED, VALUES, TEXT_SIZE, PARTS] = [4, 12, 24, 28, 32, 36] as const;
const KEY = 40;
const VALUE_SIZE = 8;
const PART_SIZE = 12;
const STEP = 8;

/** Of what was looked for last: where what is printed of it ends, and whether it is still to be printed. */
const [PRINTED_TO, IS_LEFT] = [5, 6] as const;

/** How many bytes a number has. */
const NUMBER = 4;

const NOTHING_TOLD: LearnedMark = { turn: 0, size: 0 };

/**
 * The room in the memory of the scanner where what is known of documents is found and printed. What is in it can be copied into the room of
 * another thread.
 *
 * @internal
 */
export class KnownRoom {
  private readonly scanner: Scanner;
  private turn = 0;
  private size = 0;
  /** How many ways to count there are. */
  private counts = 0;

  constructor(scanner: Scanner) {
    this.scanner = scanner;
  }

  /** Adds what is known of a document; where all room is taken, only this is known from here on. */
  add(known: Buffer): void {
    if (this.size + known.length > this.scanner.places.KNOWN_SIZE) this.forget();
    const { memory, numbers, places } = this.scanner;
    known.writeUInt32LE(numbers[this.bucketOf(known.readUInt32LE(DIGEST))] ?? 0);
    memory.set(known, places.KNOWN + this.size);
    this.link(known.length);
  }

  /** What became known since the mark; nothing where nothing did. */
  since({ turn, size }: LearnedMark = NOTHING_TOLD): LearnedBytes | undefined {
    const from = turn === this.turn ? size : 0;
    if (from === this.size) return undefined;
    const { memory, places } = this.scanner;
    const bytes = new Uint8Array(memory.subarray(places.KNOWN + from, places.KNOWN + this.size));
    return { from, bytes, mark: { turn: this.turn, size: this.size } };
  }

  /** Takes what another room holds. */
  copy({ from, bytes }: Pick<LearnedBytes, "from" | "bytes">): void {
    if (from === 0) this.forget();
    this.scanner.memory.set(bytes, this.scanner.places.KNOWN + from);
    this.link(bytes.length);
  }

  /** Has what says where documents are printed in front of each. */
  setPlace(place: Uint8Array): void {
    this.scanner.memory.set(place, this.scanner.places.PLACE);
  }

  /** Prints lines that are known, from the one that was looked for last to the first that is not, which it answers. */
  print({ from, to, longest, form }: KnownRun, line: number, index: number, take: (bytes: Buffer) => void): number {
    const { scanner } = this;
    const { memory, numbers, places } = scanner;
    const found = places.FOUND / NUMBER;
    let at = from;
    do {
      const ahead = at - from;
      at = scanner.recall(at, to, longest, form, line + ahead, index + ahead);
      take(memory.subarray(places.PRINTED, numbers[found + PRINTED_TO]));
    } while (numbers[found + IS_LEFT] !== 0);
    return at;
  }

  /** How the documents count that were printed since this was asked last. */
  takeCounts(): NumberedCounts {
    const { numbers, places } = this.scanner;
    const counted: [number, number][] = [];
    for (let number = 0; number < this.counts; number += 1) {
      const times = numbers[places.COUNTS / NUMBER + number] ?? 0;
      if (times === 0) continue;
      numbers[places.COUNTS / NUMBER + number] = 0;
      counted.push([number, times]);
    }
    return counted;
  }

  private forget(): void {
    const { memory, places } = this.scanner;
    memory.fill(0, places.BUCKETS, places.BUCKETS + places.BUCKETS_SIZE);
    this.size = 0;
    this.turn += 1;
  }

  /** Has the next bytes found by their digests; each document among them knows the one before it of the same bucket. */
  private link(length: number): void {
    const { numbers, places } = this.scanner;
    for (const end = this.size + length; this.size < end;) {
      const at = places.KNOWN + this.size;
      const number = (place: number): number => numbers[(at + place) / NUMBER] ?? 0;
      numbers[this.bucketOf(number(DIGEST))] = at;
      this.counts = Math.max(this.counts, number(COUNTED) + 1);
      this.size += knownSize({
        key: number(KEY_SIZE),
        values: number(VALUES),
        parts: number(PARTS),
        text: number(TEXT_SIZE),
      });
    }
  }

  private bucketOf(digest: number): number {
    const { BUCKETS, BUCKETS_SIZE } = this.scanner.places;
    return BUCKETS / NUMBER + (digest % (BUCKETS_SIZE / NUMBER));
  }
}

/** How large the parts are of what is known of a document: its key and its text in bytes, and how many values and parts the text has. */
interface KnownSizes {
  readonly key: number;
  readonly values: number;
  readonly parts: number;
  readonly text: number;
}

/**
 * How many bytes what is known of a document takes.
 *
 * @internal
 */
export function knownSize({ key, values, parts, text }: KnownSizes): number {
  return KEY + rounded(key) + rounded(VALUE_SIZE * values + PART_SIZE * parts + text);
}

/**
 * The size with what follows it up to the next place of a number.
 *
 * @internal
 */
export function rounded(size: number): number {
  return Math.ceil(size / STEP) * STEP;
}
