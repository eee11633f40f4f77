/**
 * Looks at what an agent says in words: whether it may repeat a secret that was left out of the line, and which modules and images of
 * the line it names.
 *
 * A secret that is repeated as it is, or escaped for JSON or a URL, begins in the line after a quotation mark, an apostrophe or an
 * equals sign. Words without a backslash and a percent sign can only hold it as it is, so that it is enough to compare bytes.
 */
import {
  GAPS,
  HIDDEN,
  IMAGE,
  MODULE,
  MOST_HIDDEN,
  SIZE_MASK,
  SIZE_SHIFT,
  WORD,
  WORD_SET,
  WORD_SET_SIZE,
} from "./layout";

/** What the words of a line come to: there are none, they repeat nothing, they may repeat something. */
export const NO_WORDS: u32 = 0;
export const SAFE_WORDS: u32 = 1;
export const DOUBTFUL_WORDS: u32 = 2;

/** How long the words are that are looked at, at most, and how many names of modules are found in them. */
const LONGEST_WORDS: usize = 1000;
export const MOST_NAMES: i32 = 16;

/** Shorter values are not taken for secrets. */
const SHORTEST_SECRET: usize = 4;

const QUOTE: u8 = 0x22;
const APOSTROPHE: u8 = 0x27;
const EQUALS: u8 = 0x3d;
const BACKSLASH: u8 = 0x5c;
const PERCENT: u8 = 0x25;

let hidden: u32 = 0;
let isCut: bool = false;
let hasEscape: bool = false;
/** How often there are words, and where the last ones are in the line and in what is kept of it. */
let times: u32 = 0;
let start: usize = 0;
let end: usize = 0;
let place: usize = 0;

/** Begins with a line. */
export function beginWords(): void {
  hidden = 0;
  isCut = false;
  times = 0;
}

/** Takes note of a value that is left out and may hold secrets. */
export function leaveOut(from: usize, to: usize): void {
  if (hidden < MOST_HIDDEN) {
    store<u32>(HIDDEN + (<usize>hidden << 3), <u32>from);
    store<u32>(HIDDEN + (<usize>hidden << 3), <u32>to, 4);
  }
  hidden += 1;
}

/** Takes note that a value is left out of which only a part may be there, or in which secrets are where nobody looks. */
export function leaveOutPiece(): void {
  isCut = true;
}

/**
 * Takes note of the words of the agent.
 *
 * @param from - behind their quotation mark
 * @param to - the place of the last one
 * @param kept - where they begin in what is kept
 * @param isEscaped - whether they have escapes
 */
export function noteWords(from: usize, to: usize, kept: usize, isEscaped: bool): void {
  if (to == from) return;
  times += 1;
  start = from;
  end = to;
  place = kept;
  hasEscape = isEscaped;
}

/** Tells what the words of the line come to. */
export function stateOfWords(): u32 {
  if (times == 0) return NO_WORDS;
  if (times > 1 || isCut || hasEscape || hidden > MOST_HIDDEN || end - start > LONGEST_WORDS) return DOUBTFUL_WORDS;
  if (end - start < SHORTEST_SECRET) return SAFE_WORDS;
  if (!fillSet()) return DOUBTFUL_WORDS;
  const last = HIDDEN + (<usize>hidden << 3);
  for (let value = HIDDEN; value < last; value += 8) {
    if (isRepeated(<usize>load<u32>(value), <usize>load<u32>(value, 4))) return DOUBTFUL_WORDS;
  }
  return SAFE_WORDS;
}

/** Notes which four bytes follow one another in the words; not where a percent sign may stand for another character. */
function fillSet(): bool {
  memory.fill(WORD_SET, 0, WORD_SET_SIZE);
  for (let at = start; at < end; at += 1) {
    if (load<u8>(at) == PERCENT) return false;
    const bit = bitOf(load<u32>(at));
    const byte = WORD_SET + <usize>(bit >> 3);
    store<u8>(byte, load<u8>(byte) | (<u8>1 << <u8>(bit & 7)));
  }
  return true;
}

/** One of the bits of the set. */
// @ts-ignore: decorator
@inline
function bitOf(bytes: u32): u32 {
  return (bytes * 0x9e3779b1) >> 20;
}

/** Whether the words may repeat something of a value. */
function isRepeated(from: usize, to: usize): bool {
  const quotes = i8x16.splat(QUOTE);
  const apostrophes = i8x16.splat(APOSTROPHE);
  const equals = i8x16.splat(EQUALS);
  const backslashes = i8x16.splat(BACKSLASH);
  let at = from;
  while (at < to) {
    const bytes = v128.load(at);
    const mask = i8x16.bitmask(
      v128.or(
        v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, backslashes)),
        v128.or(i8x16.eq(bytes, apostrophes), i8x16.eq(bytes, equals)),
      ),
    );
    if (mask == 0) {
      at += 16;
      continue;
    }
    at += <usize>ctz(mask);
    if (at >= to) return false;
    if (load<u8>(at) == BACKSLASH) {
      while (load<u8>(at) == BACKSLASH) at += 1;
      // Any other escape stands for a character that may be in the words.
      if (load<u8>(at) != QUOTE) return true;
    }
    at += 1;
    if (mayBeSaid(at)) return true;
  }
  return false;
}

/** Whether the words may hold all that begins at a place. */
function mayBeSaid(from: usize): bool {
  const first = load<u32>(from);
  const bit = bitOf(first);
  if (((load<u8>(WORD_SET + <usize>(bit >> 3)) >> <u8>(bit & 7)) & 1) == 0) return false;
  for (let at = start; at + SHORTEST_SECRET <= end; at += 1) {
    if (load<u32>(at) == first && isWhole(from, at)) return true;
  }
  return false;
}

/** Whether what begins at a place is in the words at another one, up to where it may end. */
function isWhole(from: usize, word: usize): bool {
  let at = from + SHORTEST_SECRET;
  let other = word + SHORTEST_SECRET;
  while (true) {
    const byte = load<u8>(at);
    if (byte == QUOTE || byte == APOSTROPHE || byte == BACKSLASH) return true;
    if (other == end || load<u8>(other) != byte) return false;
    at += 1;
    other += 1;
  }
}

/** Which kinds of gaps the words make odd, a bit each: images if one is in them, names of modules if one is only a part of a word. */
export function oddKindsInWords(firstGap: i32, endGap: i32, mostGaps: i32): u32 {
  if (times == 0) return 0;
  if (times > 1 || hasEscape || end - start > LONGEST_WORDS || endGap + MOST_NAMES > mostGaps || !isAscii()) {
    return (1 << IMAGE) | (1 << MODULE);
  }
  let odd: u32 = 0;
  const last = GAPS + (<usize>endGap << 3);
  for (let gap = GAPS + (<usize>firstGap << 3); gap < last; gap += 8) {
    const size = load<u32>(gap, 4);
    const kind = size & 0xf;
    if (kind != IMAGE && kind != MODULE) continue;
    if (isPartOfWords(<usize>load<u32>(gap), sizeOf(size), kind == MODULE)) odd |= 1 << kind;
  }
  return odd;
}

// @ts-ignore: decorator
@inline
function sizeOf(noted: u32): usize {
  return <usize>((noted >> SIZE_SHIFT) & SIZE_MASK);
}

function isAscii(): bool {
  for (let at = start; at < end; at += 1) if (load<u8>(at) >= 0x80) return false;
  return true;
}

/** Whether a value is somewhere in the words, other than as a word of its own where this is not asked. */
function isPartOfWords(from: usize, size: usize, isWordAllowed: bool): bool {
  for (let at = start; at + size <= end; at += 1) {
    if (isSame(from, at, size) && !(isWordAllowed && isWord(at, at + size))) return true;
  }
  return false;
}

function isWord(from: usize, to: usize): bool {
  return (from == start || isBetweenWords(load<u8>(from - 1))) && (to == end || isBetweenWords(load<u8>(to)));
}

function isSame(one: usize, other: usize, size: usize): bool {
  for (let offset: usize = 0; offset < size; offset += 1) {
    if (load<u8>(one + offset) != load<u8>(other + offset)) return false;
  }
  return true;
}

/**
 * Adds a gap for each word that is the name of a module, in the place where it belongs among the others.
 *
 * @returns how many gaps there are then; -1 where there are more such words than are noted
 */
export function addNamesInWords(firstGap: i32, endGap: i32): i32 {
  if (times == 0) return endGap;
  const first = GAPS + (<usize>firstGap << 3);
  let last = GAPS + (<usize>endGap << 3);
  let added: i32 = 0;
  let word = start;
  while (word < end) {
    let wordEnd = word;
    while (wordEnd < end && !isBetweenWords(load<u8>(wordEnd))) wordEnd += 1;
    if (isName(word, wordEnd - word, first, last)) {
      if (added == MOST_NAMES) return -1;
      insertGap(place + (word - start), wordEnd - word, first, last);
      last += 8;
      added += 1;
    }
    word = wordEnd + 1;
  }
  return endGap + added;
}

/** What ends the name of a module in the agent's sentences. */
function isBetweenWords(byte: u8): bool {
  return byte <= 0x20 || byte == 0x3a || byte == 0x2c || byte == 0x29;
}

function isName(from: usize, size: usize, first: usize, last: usize): bool {
  for (let gap = first; gap < last; gap += 8) {
    const noted = load<u32>(gap, 4);
    if ((noted & 0xf) == MODULE && sizeOf(noted) == size && isSame(<usize>load<u32>(gap), from, size)) return true;
  }
  return false;
}

function insertGap(from: usize, size: usize, first: usize, last: usize): void {
  let gap = last;
  while (gap > first && <usize>load<u32>(gap - 8) > from) {
    store<u64>(gap, load<u64>(gap - 8));
    gap -= 8;
  }
  store<u32>(gap, <u32>from);
  store<u32>(gap, (<u32>size << SIZE_SHIFT) | WORD, 4);
}
