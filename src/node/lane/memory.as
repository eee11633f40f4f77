/**
 * Remembers what was printed of documents: finds what is known of a line, and prints lines that are known.
 *
 * What is known of a document is written by whoever learns it, between KNOWN and the end of the memory: first the numbers below, 4 bytes each,
 * then the key, up to a multiple of 8 bytes; for each value in the text the size of what comes before it and the number of its gap, or NO_GAP
 * where no value follows; for each part of the text whose it is, how many of these values it has, and its size; then the text without the values.
 *
 * A part is of nobody, or it is told of a module. Parts of modules that follow one another are printed in the order of the names of these, with
 * commas between them.
 */
import { copy } from "./bytes";
import { addNameOrder, ALL_EXITS, gapClass, gapsInOrder, keyEnd, NO_CLASS, writeKey } from "./key";
import {
  BUCKETS,
  BUCKETS_SIZE,
  COUNTS,
  FOUND,
  GAPS,
  KEY,
  LINE_SIZE,
  LINES,
  MODULE_PART_SIZE,
  MODULE_PARTS,
  MODULES_BY_NAME,
  PLACE,
  PRINTED,
  PRINTED_SIZE,
} from "./layout";
import { moduleCount, orderNames } from "./modules";
import { sizeOfGap } from "./values";
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
const PARTS: usize = 36;
const KNOWN_KEY: usize = 40;

/** Of a value in the text: what comes before it, and which gap it is. */
const VALUE_SIZE: usize = 8;
const NO_GAP: u32 = 0xffffffff;

/** Of a part of the text: whose it is, how many values it has, how long it is without them. */
const PART_SIZE: usize = 12;
const NOBODY: u32 = 0xffffffff;

const COMMA: u8 = 0x2c;

/** How many digits a number has at most that says where a document is. */
const MOST_DIGITS: usize = 20;

/** What is known of the line that was looked for last. */
let known: usize = 0;

/**
 * Looks for what is known of a line that was taken: of it in whatever order the names of its modules are, then in theirs.
 *
 * At FOUND goes what is needed to learn it: the digest of its key, the place of its first gap, the number of its gaps, their class, the size of
 * the key; in the end, when lines are printed, where that ends, and whether more is to be printed; then the digest and the size of the key
 * with the order of the names.
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
  const sum = writeKey(<usize>(kept >> 3), to, first, count, KEY);
  store<u32>(FOUND, sum);
  store<u32>(FOUND, <u32>gapsInOrder, 4);
  store<u32>(FOUND, count, 8);
  store<i32>(FOUND, gapClass, 12);
  store<u32>(FOUND, <u32>(keyEnd - KEY), 16);
  store<u32>(FOUND, sum, 28);
  store<u32>(FOUND, <u32>(keyEnd - KEY), 32);
  known = 0;
  if (gapClass == NO_CLASS || ((kept >> 1) & 3) == DOUBTFUL_WORDS) return 0;
  findKey(sum, form);
  if (known == 0 && moduleCount() > 1) {
    const ordered = addNameOrder();
    store<u32>(FOUND, ordered, 28);
    store<u32>(FOUND, <u32>(keyEnd - KEY), 32);
    findKey(ordered, form);
  }
  return known;
}

/** Looks for what is known of the key that was written last. */
function findKey(sum: u32, form: u32): void {
  known = <usize>load<u32>(BUCKETS + (<usize>(sum << 2) & (BUCKETS_SIZE - 1)));
  while (known != 0 && !isKnownAs(sum, form)) known = <usize>load<u32>(known, NEXT);
}

/** Whether what is known is of a line with the same key. */
function isKnownAs(sum: u32, form: u32): bool {
  if (load<u32>(known, DIGEST) != sum || load<u32>(known, FORM) != form) return false;
  if (((<u32>gapClass ^ load<u32>(known, GAP_CLASS)) & (load<u32>(known, EXITS) | ~ALL_EXITS)) != 0) return false;
  const size = <usize>load<u32>(known, KEY_SIZE);
  if (size != keyEnd - KEY) return false;
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
  const parts = load<u32>(known, PARTS);
  let size = 2 * MOST_DIGITS + <usize>(load<u32>(PLACE) + load<u32>(PLACE, 4) + load<u32>(PLACE, 8) + load<u32>(known, TEXT_SIZE) + parts);
  let value = firstValue();
  for (let count = load<u32>(known, VALUES); count > 0; count -= 1) {
    const gap = load<u32>(value, 4);
    if (gap != NO_GAP) size += sizeOfGap(firstGap + (<usize>gap << 3));
    value += VALUE_SIZE;
  }
  return size;
}

/** Prints what is known, with the values of the gaps. */
function print(firstGap: usize, target: usize): usize {
  let out = target;
  let value = firstValue();
  let part = value + <usize>load<u32>(known, VALUES) * VALUE_SIZE;
  const end = part + <usize>load<u32>(known, PARTS) * PART_SIZE;
  let text = end;
  if (<usize>load<u32>(known, PARTS) > 1) orderNames();
  while (part < end) {
    if (load<u32>(part) == NOBODY) {
      const count = load<u32>(part, 4);
      out = printValues(value, count, text, firstGap, out);
      value += <usize>count * VALUE_SIZE;
      text += <usize>load<u32>(part, 8);
      part += PART_SIZE;
    } else {
      part = noteParts(part, end, value, text);
      out = printParts(firstGap, out);
      value += <usize>notedValues * VALUE_SIZE;
      text += notedText;
    }
  }
  return out;
}

/** How many values the parts have that were noted last, and how long they are. */
let notedValues: u32 = 0;
let notedText: usize = 0;

/** Notes the parts of modules that follow one another; answers where the next one is. */
function noteParts(first: usize, end: usize, firstValue: usize, firstText: usize): usize {
  memory.fill(MODULE_PARTS, 0, <usize>moduleCount() * MODULE_PART_SIZE);
  notedValues = 0;
  notedText = 0;
  let part = first;
  while (part < end && load<u32>(part) != NOBODY) {
    const noted = MODULE_PARTS + <usize>load<u32>(part) * MODULE_PART_SIZE;
    store<u32>(noted, <u32>(firstValue + <usize>notedValues * VALUE_SIZE));
    store<u32>(noted, <u32>(firstText + notedText), 4);
    store<u32>(noted, load<u32>(part, 4), 8);
    notedValues += load<u32>(part, 4);
    notedText += <usize>load<u32>(part, 8);
    part += PART_SIZE;
  }
  return part;
}

/** Prints the parts that were noted, in the order of the names. */
function printParts(firstGap: usize, target: usize): usize {
  let out = target;
  for (let index: usize = 0; index < <usize>moduleCount(); index += 1) {
    const noted = MODULE_PARTS + <usize>load<u8>(MODULES_BY_NAME + index) * MODULE_PART_SIZE;
    const value = <usize>load<u32>(noted);
    if (value == 0) continue;
    if (out > target) {
      store<u8>(out, COMMA);
      out += 1;
    }
    out = printValues(value, load<u32>(noted, 8), <usize>load<u32>(noted, 4), firstGap, out);
  }
  return out;
}

/** Prints values, with the text in front of each. */
function printValues(first: usize, count: u32, from: usize, firstGap: usize, target: usize): usize {
  let out = target;
  let text = from;
  const end = first + <usize>count * VALUE_SIZE;
  for (let value = first; value < end; value += VALUE_SIZE) {
    const size = <usize>load<u32>(value);
    out = copy(text, size, out);
    text += size;
    if (load<u32>(value, 4) == NO_GAP) continue;
    const gap = firstGap + (<usize>load<u32>(value, 4) << 3);
    out = copy(<usize>load<u32>(gap), sizeOfGap(gap), out);
  }
  return out;
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
