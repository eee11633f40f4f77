/**
 * Remembers what was printed of documents: finds what is known of a line, and prints lines that are known.
 *
 * What is known of a document is written by whoever learns it, between KNOWN and the end of the memory: first the numbers below, 4 bytes each,
 * then the key, up to a multiple of 8 bytes; for each value in the text the size of what comes before it and the number of its gap; the size of
 * what comes after the last one; then the text without the values.
 */
import { copy } from "./bytes";
import { ALL_EXITS, CLASS, digest, NO_CLASS, SIZE } from "./key";
import {
  BUCKETS,
  BUCKETS_SIZE,
  COUNTS,
  FOUND,
  GAPS,
  KEY,
  LINE_SIZE,
  LINES,
  PLACE,
  PRINTED,
  PRINTED_SIZE,
} from "./layout";
import { DOUBTFUL_WORDS } from "./words";

/** The numbers of a document that is known: the next one with the same remainder, then what must be equal; how it counts, and its text. */
const NEXT: usize = 0;
const DIGEST: usize = 4;
const FORM: usize = 8;
const KEY_SIZE: usize = 12;
const GAP_CLASS: usize = 16;
const EXITS: usize = 20;
const COUNTED: usize = 24;
const VALUES: usize = 28;
const TEXT_SIZE: usize = 32;
const KNOWN_KEY: usize = 40;

/** Of a value in the text: what comes before it, and which gap it is. */
const VALUE_SIZE: usize = 8;

/** How many digits a number has at most that says where a document is. */
const MOST_DIGITS: usize = 20;

/** What is known of the line that was looked for last. */
let known: usize = 0;

/**
 * Looks for what is known of a line that was taken.
 *
 * At FOUND goes what is needed to learn it: the digest, the place of its first gap, the number of its gaps, the class of the gaps, the size of
 * its key, and in the end, when lines are printed, where that ends.
 *
 * @param line - which one of the block
 * @param form - how much is kept of it
 * @returns 0 where nothing is known
 */
export function find(line: i32, form: u32): usize {
  const at = LINES + <usize>line * LINE_SIZE;
  const to = <usize>load<u32>(at, 12);
  const first = GAPS + (<usize>load<u32>(at, 16) << 3);
  let gap = first;
  while (<usize>load<u32>(gap) < to) gap += 8;
  const count = <i32>((gap - first) >> 3);
  const kept = load<u32>(at, 8);
  const sum = digest(<usize>(kept >> 3), to, first, count, KEY);
  const gapClass = load<i32>(KEY - CLASS);
  store<u32>(FOUND, sum);
  store<u32>(FOUND, <u32>first, 4);
  store<u32>(FOUND, count, 8);
  store<i32>(FOUND, gapClass, 12);
  store<u32>(FOUND, load<u32>(KEY - SIZE), 16);
  known = gapClass == NO_CLASS || ((kept >> 1) & 3) == DOUBTFUL_WORDS ? 0 : <usize>load<u32>(BUCKETS + (<usize>(sum << 2) & (BUCKETS_SIZE - 1)));
  while (known != 0 && !isKnownAs(sum, form, gapClass)) known = <usize>load<u32>(known, NEXT);
  return known;
}

/** Whether what is known is of a line with the same key. */
function isKnownAs(sum: u32, form: u32, gapClass: i32): bool {
  if (load<u32>(known, DIGEST) != sum || load<u32>(known, FORM) != form) return false;
  if (((<u32>gapClass ^ load<u32>(known, GAP_CLASS)) & (load<u32>(known, EXITS) | ~ALL_EXITS)) != 0) return false;
  const size = <usize>load<u32>(known, KEY_SIZE);
  if (size != <usize>load<u32>(KEY - SIZE)) return false;
  // Both are followed by zeros.
  for (let offset: usize = 0; offset < size; offset += 8) {
    if (load<u64>(known + KNOWN_KEY + offset) != load<u64>(KEY + offset)) return false;
  }
  return true;
}

/**
 * Prints the line that was looked for last and is known, and those after it, as long as they are known too.
 *
 * Where the last one ends goes to FOUND. What was looked for last is still known where there was no room for it.
 *
 * @param line - which one of the block
 * @param end - the line after the last one
 * @param longest - a line with more bytes is not taken
 * @param form - how much is kept of them
 * @param number - the number of the first line
 * @param index - how many documents are before it
 * @returns the first line that was not printed
 */
export function recall(line: i32, end: i32, longest: u32, form: u32, number: f64, index: f64): i32 {
  let at = line;
  let out = PRINTED;
  while (true) {
    const first = <usize>load<u32>(FOUND, 4);
    if (out + sizeOf(first) > PRINTED + PRINTED_SIZE) break;
    out = print(first, printPlace(<u64>number + (at - line), <u64>index + (at - line), out));
    const counted = COUNTS + (<usize>load<u32>(known, COUNTED) << 2);
    store<u32>(counted, load<u32>(counted) + 1);
    at += 1;
    if (at == end || !isTaken(at, longest)) {
      known = 0;
      break;
    }
    if (find(at, form) == 0) break;
  }
  store<u32>(FOUND, <u32>out, 20);
  store<u32>(FOUND, <u32>known, 24);
  return at;
}

function isTaken(line: i32, longest: u32): bool {
  const at = LINES + <usize>line * LINE_SIZE;
  return load<u32>(at, 12) != 0 && load<u32>(at, 4) - load<u32>(at) <= longest;
}

/** How many bytes a line takes at most. */
function sizeOf(firstGap: usize): usize {
  let size = 2 * MOST_DIGITS + <usize>(load<u32>(PLACE) + load<u32>(PLACE, 4) + load<u32>(PLACE, 8)) + <usize>load<u32>(known, TEXT_SIZE);
  let value = firstValue();
  for (let count = load<u32>(known, VALUES); count > 0; count -= 1) {
    size += <usize>(load<u32>(firstGap + (<usize>load<u32>(value, 4) << 3), 4) >> 4);
    value += VALUE_SIZE;
  }
  return size;
}

/** Prints what is known, with the values of the gaps. */
function print(firstGap: usize, target: usize): usize {
  let out = target;
  let value = firstValue();
  const count = <usize>load<u32>(known, VALUES);
  let text = value + count * VALUE_SIZE + 8;
  for (let left = count; left > 0; left -= 1) {
    const size = <usize>load<u32>(value);
    const gap = firstGap + (<usize>load<u32>(value, 4) << 3);
    out = copy(text, size, out);
    out = copy(<usize>load<u32>(gap), <usize>(load<u32>(gap, 4) >> 4), out);
    text += size;
    value += VALUE_SIZE;
  }
  return copy(text, <usize>load<u32>(value), out);
}

// @ts-ignore: decorator
@inline
function firstValue(): usize {
  return known + KNOWN_KEY + ((<usize>load<u32>(known, KEY_SIZE) + 7) & ~7);
}

/** Prints where a line is. */
function printPlace(number: u64, index: u64, target: usize): usize {
  const before = <usize>load<u32>(PLACE);
  const between = <usize>load<u32>(PLACE, 4);
  const after = <usize>load<u32>(PLACE, 8);
  if (before == 0) return target;
  const text = PLACE + 12;
  let out = printNumber(number, copy(text, before, target));
  out = printNumber(index, copy(text + before, between, out));
  return copy(text + before + between, after, out);
}

function printNumber(number: u64, target: usize): usize {
  let size: usize = 1;
  for (let rest = number; rest >= 10; rest /= 10) size += 1;
  let rest = number;
  for (let at = target + size - 1; at >= target; at -= 1) {
    store<u8>(at, <u8>(0x30 + (rest % 10)));
    rest /= 10;
  }
  return target + size;
}
