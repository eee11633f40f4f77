import { GAP_KINDS } from "./kept-members.js";
import type { GapKind } from "./kept-members.js";

/** A value in what is kept of a line that differs from twin to twin and decides nothing. */
export interface Gap {
  readonly kind: GapKind;
  /** Where it begins in what was kept. */
  readonly place: number;
  readonly size: number;
  /** A digest of the path along which it is compared; 0 where it is compared with all of its kind. */
  readonly path: number;
}

/** How many numbers a gap takes in the memory: its place, and its size with its kind. */
const NUMBERS = 2;

/** Where these are in the second one, as in `layout.as`. */
const [SIZE_SHIFT, SIZE_MASK, PATH_SHIFT] = [4, 0xff, 12] as const;

/** The first kind's number in the table of what is kept. */
const FIRST_KIND = 2;

/**
 * The gaps of one line, as the scanner noted them.
 *
 * @param noted - two numbers for each
 * @param from - where what was kept of the line begins in the memory
 * @internal
 */
export function readGaps(noted: Uint32Array, from: number): readonly Gap[] {
  return Array.from({ length: noted.length / NUMBERS }, (_, index) => {
    const { [NUMBERS * index]: place = 0, [NUMBERS * index + 1]: packed = 0 } = noted;
    const kind = GAP_KINDS[(packed & 0xf) - FIRST_KIND] ?? "number";
    return { kind, place: place - from, size: (packed >>> SIZE_SHIFT) & SIZE_MASK, path: packed >>> PATH_SHIFT };
  });
}

/** How the version that was acted on is related to the desired one; a line without both has a class beyond. */
export const RELATIONS = ["same", "behind", "ahead"] as const;

/** How many times of exits a class tells apart, a bit each; the relation of the versions is above them, as in `key.as`. */
const MOST_EXITS = 24;

/**
 * What of the gaps of a line decides something: which times of exits are never, and how the two versions are related; -1 where the
 * line has one of them without the other as a plain number, or one twice.
 */
export type GapClass = number;

/** The class of a line that is not remembered. */
export const NO_CLASS: GapClass = -1;

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
 * How the versions are related.
 *
 * @internal
 */
export function relationOf(gapClass: GapClass): (typeof RELATIONS)[number] {
  return RELATIONS[gapClass >> MOST_EXITS] ?? "same";
}
