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

const ZERO = 0x30;

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

  /** Begins with the first line that was scanned. */
  rewind(): void {
    this.first = 0;
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

  /** How many bytes a key has that was made of so many bytes: each gap has one. */
  keySize(length: number): number {
    let size = length + this.count;
    for (let index = 0; index < this.count; index += 1) size -= this.size(index);
    return size;
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

/** How the version that was acted on is related to the desired one. */
export const RELATIONS = ["same", "behind", "ahead"] as const;

/** How many times of exits a class tells apart, a bit each; the relation of the versions is above them. */
const MOST_EXITS = 24;

/**
 * What of the gaps of a line decides something: which times of exits are never, and how the two versions are related.
 */
export type GapClass = number;

/** The bits of all times of exits. */
export const ALL_EXITS: number = (1 << MOST_EXITS) - 1;

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

/**
 * Says to which class the gaps of a line belong; -1 where it does not have each version once as a plain number.
 *
 * @internal
 */
export function classOf(gaps: Gaps, memory: Buffer): GapClass {
  let [exits, seen, desired, last] = [0, 0, -1, -1];
  for (let index = 0; index < gaps.count; index += 1) {
    const kind = gaps.kind(index);
    if (kind === "exit") {
      if (memory[gaps.place(index)] === ZERO) exits |= 1 << seen;
      seen += 1;
    } else if (kind === "desiredVersion") {
      if (desired !== -1) return -1;
      desired = index;
    } else if (kind === "lastVersion") {
      if (last !== -1) return -1;
      last = index;
    }
  }
  if (desired === -1 || last === -1 || seen > MOST_EXITS) return -1;
  return exits | (compare(gaps, memory, last, desired) << MOST_EXITS);
}

/** The place of the relation between two plain numbers. */
function compare(gaps: Gaps, memory: Buffer, last: number, desired: number): number {
  const size = gaps.size(last);
  if (size !== gaps.size(desired)) return size < gaps.size(desired) ? 1 : 2;
  const [one, other] = [gaps.place(last), gaps.place(desired)];
  for (let at = 0; at < size; at += 1) {
    const difference = (memory[one + at] ?? 0) - (memory[other + at] ?? 0);
    if (difference !== 0) return difference < 0 ? 1 : 2;
  }
  return 0;
}
