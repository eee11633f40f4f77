import { GAP_KINDS } from "./kept-members.js";
import type { GapKind } from "./kept-members.js";

/** A value in what is kept of a line that differs from twin to twin and decides nothing. */
export interface Gap {
  readonly kind: GapKind;
  /** Where it begins: in the memory, or in what was kept. */
  readonly place: number;
  readonly size: number;
}

/** How many numbers a gap takes in the memory: its place, and its size with its kind. */
const NUMBERS = 2;

/** The first kind's number in the table of what is kept. */
const FIRST_KIND = 2;

/**
 * The gaps of one line, as the scanner noted them.
 *
 * @internal
 */
export class Gaps {
  /** How many there are. */
  count = 0;
  private first = 0;
  private readonly noted: Uint32Array;

  constructor(noted: Uint32Array) {
    this.noted = noted;
  }

  /** Where the first one is noted in the memory. */
  get start(): number {
    return this.noted.byteOffset + this.first * NUMBERS * this.noted.BYTES_PER_ELEMENT;
  }

  /** Begins with the first line that was scanned, or with one at a later place. */
  rewind(first = 0): void {
    this.first = first;
    this.count = 0;
  }

  /** Goes on to the next line, whose kept bytes end at a place. */
  next(end: number): void {
    this.first += this.count;
    let count = 0;
    while (this.place(count) < end) count += 1;
    this.count = count;
  }

  /** Where a gap begins in the memory. */
  place(index: number): number {
    return this.noted[(this.first + index) * NUMBERS] ?? Number.POSITIVE_INFINITY;
  }

  /** All of them, with their places in what was kept from a place on. */
  list(from: number): readonly Gap[] {
    return Array.from({ length: this.count }, (_, index) => ({
      kind: this.kind(index),
      place: this.place(index) - from,
      size: this.size(index),
    }));
  }

  /** How many bytes it has. */
  size(index: number): number {
    return this.packed(index) >> 4;
  }

  /** What kind of value it is. */
  kind(index: number): GapKind {
    return GAP_KINDS[(this.packed(index) & 0xf) - FIRST_KIND] ?? "number";
  }

  private packed(index: number): number {
    return this.noted[(this.first + index) * NUMBERS + 1] ?? 0;
  }
}

/** How the version that was acted on is related to the desired one; a line without both has a class beyond. */
export const RELATIONS = ["same", "behind", "ahead"] as const;

/** How many times of exits a class tells apart, a bit each; the relation of the versions is above them, as in `scanner.as`. */
const MOST_EXITS = 24;

/**
 * What of the gaps of a line decides something: which times of exits are never, and how the two versions are related; -1 where the
 * line has one of them without the other as a plain number, or one twice.
 */
export type GapClass = number;

/** The bits of all times of exits. */
const ALL_EXITS = (1 << MOST_EXITS) - 1;

/**
 * Which times of exits are never, a bit for each.
 *
 * @internal
 */
export function exitsOf(gapClass: GapClass): number {
  return gapClass & ALL_EXITS;
}

/**
 * Tells whether two classes are the same as far as some of the exits go.
 *
 * @internal
 */
export function isSameClass(one: GapClass, other: GapClass, exits: number): boolean {
  return ((one ^ other) & (exits | ~ALL_EXITS)) === 0;
}

/**
 * How the versions are related.
 *
 * @internal
 */
export function relationOf(gapClass: GapClass): (typeof RELATIONS)[number] {
  return RELATIONS[gapClass >> MOST_EXITS] ?? "same";
}
