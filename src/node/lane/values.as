/**
 * The values of a line that are compared with each other: each that is new gets the next number of its kind.
 */
import { IMAGE, SIZE_MASK, SIZE_SHIFT, VALUES } from "./layout";

/** How many values of one kind a line may have that differ; 16 bytes are kept of each: where it is, how long and on which path, a hash. */
export const MOST_VALUES: u32 = 64;
const VALUES_SIZE: usize = 1024;

/** Values on a path are in one place, whatever kind they are of: their paths are not the same. */
const ON_PATH: u32 = 3;

const FACTOR: u64 = 0x9e3779b97f4a7c15;

/**
 * The number of the first value of a kind that is equal and on the same path, of so many that are known; a value that is new becomes the last
 * one, as long as there is room.
 */
export function numberOf(kind: u32, known: u32, place: usize, sizeAndPath: u32): u32 {
  const size = sizeAndPath & SIZE_MASK;
  const first = valuesOf(kind);
  const hash = hashOf(place, size, 0);
  let value = first;
  for (let number: u32 = 0; number < known; number += 1) {
    if (load<u64>(value, 8) == hash && load<u32>(value, 4) == sizeAndPath && isEqual(<usize>load<u32>(value), place, size)) return number;
    value += 16;
  }
  if (known < MOST_VALUES - 1) {
    store<u32>(value, <u32>place);
    store<u32>(value, sizeAndPath, 4);
    store<u64>(value, hash, 8);
  }
  return known;
}

/** Where the values of a kind are. */
// @ts-ignore: decorator
@inline
export function valuesOf(kind: u32): usize {
  return VALUES + <usize>min<u32>(kind - IMAGE, ON_PATH) * VALUES_SIZE;
}

/** Where the value of that number is in what is kept. */
// @ts-ignore: decorator
@inline
export function placeOfValue(kind: u32, number: u32): usize {
  return <usize>load<u32>(valuesOf(kind) + (<usize>number << 4));
}

/** Goes on from a sum, eight bytes at a time; of the last ones, what is behind the value is shifted out. */
export function hashOf(place: usize, size: u32, sum: u64): u64 {
  let hash = sum ^ size;
  let at = place;
  let rest = <i32>size;
  while (rest > 8) {
    hash = mixed(hash, load<u64>(at));
    at += 8;
    rest -= 8;
  }
  return rest == 0 ? mixed(hash, 0) : mixed(hash, load<u64>(at) << (<u64>(8 - rest) << 3));
}

// @ts-ignore: decorator
@inline
export function mixed(sum: u64, value: u64): u64 {
  const product = (sum ^ value) * FACTOR;
  return product ^ (product >> 32);
}

/** Whether so many bytes are the same, eight at a time; of the last ones, what is behind is shifted out. */
export function isEqual(one: usize, other: usize, size: u32): bool {
  let offset: usize = 0;
  let rest = <i32>size;
  while (rest > 8) {
    if (load<u64>(one + offset) != load<u64>(other + offset)) return false;
    offset += 8;
    rest -= 8;
  }
  return rest == 0 || (load<u64>(one + offset) ^ load<u64>(other + offset)) << (<u64>(8 - rest) << 3) == 0;
}

/** Whether a name comes before another one: both end with a quotation mark, which comes before all that is in them. */
export function isNameBefore(one: usize, other: usize): bool {
  let offset: usize = 0;
  while (load<u64>(one + offset) == load<u64>(other + offset)) offset += 8;
  return bswap<u64>(load<u64>(one + offset)) < bswap<u64>(load<u64>(other + offset));
}

/** How many bytes the value of a gap has. */
// @ts-ignore: decorator
@inline
export function sizeOfGap(gap: usize): usize {
  return <usize>((load<u32>(gap, 4) >> SIZE_SHIFT) & SIZE_MASK);
}

/** What of the second number of a gap says how long its value is, and on which path. */
// @ts-ignore: decorator
@inline
export function sizeAndPathOf(gap: usize): u32 {
  return load<u32>(gap, 4) >> SIZE_SHIFT;
}
