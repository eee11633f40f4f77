/**
 * Checks the JSON of a line as strictly as `JSON.parse` does, UTF-8 included. A line always ends with a line break, and no loop passes
 * one, so that nothing asks where the text ends.
 */
import { isDigit } from "./bytes";
import { LEVELS } from "./layout";

/** How many levels are followed. */
const MOST_LEVELS: i32 = 1000;

const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;
const COMMA: u8 = 0x2c;
const COLON: u8 = 0x3a;
const OPEN_OBJECT: u8 = 0x7b;
const CLOSE_OBJECT: u8 = 0x7d;
const OPEN_ARRAY: u8 = 0x5b;
const CLOSE_ARRAY: u8 = 0x5d;

/** Whether there was a character that is not ASCII. */
export let isWide: bool = false;
/** Whether the last string had an escape. */
export let hasEscape: bool = false;
/** The last byte that was looked at when something was not JSON; 0 where that was not the reason. */
export let stopped: usize = 0;

/** From here on, there was such a character, or was none. */
// @ts-ignore: decorator
@inline
export function setWide(is: bool): void {
  isWide = is;
}

/** The next string has an escape, or has none so far. */
// @ts-ignore: decorator
@inline
export function setEscape(has: bool): void {
  hasEscape = has;
}

/** Forgets where something was not JSON. */
export function beginText(): void {
  stopped = 0;
}

/** Notes the last byte that was looked at where something is not JSON; answers 0. */
export function stop(at: usize): usize {
  stopped = at;
  return 0;
}

/** Checks a value of any kind, without recursion; answers where it ends, or 0. */
export function skipValue(from: usize): usize {
  let at = from;
  let level: i32 = 0;
  while (true) {
    const first = load<u8>(at);
    if (first == QUOTE) {
      at = skipString(at + 1);
      if (at == 0) return 0;
    } else if (first == OPEN_OBJECT) {
      at = skipBlanks(at + 1);
      if (load<u8>(at) == CLOSE_OBJECT) at += 1;
      else {
        if (level == MOST_LEVELS) return 0;
        store<u8>(LEVELS + <usize>level, CLOSE_OBJECT);
        level += 1;
        at = skipName(at);
        if (at == 0) return 0;
        continue;
      }
    } else if (first == OPEN_ARRAY) {
      at = skipBlanks(at + 1);
      if (load<u8>(at) == CLOSE_ARRAY) at += 1;
      else {
        if (level == MOST_LEVELS) return 0;
        store<u8>(LEVELS + <usize>level, CLOSE_ARRAY);
        level += 1;
        continue;
      }
    } else {
      at = skipScalar(at, first);
      if (at == 0) return 0;
    }
    while (true) {
      if (level == 0) return at;
      const close = load<u8>(LEVELS + <usize>(level - 1));
      at = skipBlanks(at);
      const next = load<u8>(at);
      if (next == COMMA) {
        at = skipBlanks(at + 1);
        if (close == CLOSE_OBJECT) {
          at = skipName(at);
          if (at == 0) return 0;
        }
        break;
      }
      if (next != close) return stop(at);
      level -= 1;
      at += 1;
    }
  }
}

/** A name with its colon, up to the value. */
// @ts-ignore: decorator
@inline
function skipName(from: usize): usize {
  if (load<u8>(from) != QUOTE) return stop(from);
  const at = skipString(from + 1);
  return at == 0 ? 0 : skipColon(at);
}

// @ts-ignore: decorator
@inline
export function skipColon(from: usize): usize {
  const at = skipBlanks(from);
  return load<u8>(at) == COLON ? skipBlanks(at + 1) : stop(at);
}

/** A blank within a line: space, tab and carriage return. */
// @ts-ignore: decorator
@inline
export function skipBlanks(from: usize): usize {
  let at = from;
  let byte = load<u8>(at);
  while (byte == 0x20 || byte == 0x09 || byte == 0x0d) {
    at += 1;
    byte = load<u8>(at);
  }
  return at;
}

/** A string behind its first quote; answers the place behind its last, or 0. */
export function skipString(from: usize): usize {
  let at = from;
  const quotes = i8x16.splat(QUOTE);
  const backslashes = i8x16.splat(BACKSLASH);
  const blanks = i8x16.splat(0x20);
  while (true) {
    const bytes = v128.load(at);
    // What is below a blank as a signed number is a control character, or no ASCII.
    const stops = v128.or(
      v128.or(i8x16.eq(bytes, quotes), i8x16.eq(bytes, backslashes)),
      i8x16.lt_s(bytes, blanks),
    );
    const mask = i8x16.bitmask(stops);
    if (mask == 0) {
      at += 16;
      continue;
    }
    at += <usize>ctz(mask);
    const byte = load<u8>(at);
    if (byte == QUOTE) return at + 1;
    if (byte == BACKSLASH) {
      hasEscape = true;
      at = skipEscape(at + 1);
    } else if (byte < 0x20) return stop(at);
    else {
      isWide = true;
      at = skipWide(at, byte);
    }
    if (at == 0) return 0;
  }
}

/** What follows a backslash. */
function skipEscape(at: usize): usize {
  switch (load<u8>(at)) {
    case 0x22:
    case 0x5c:
    case 0x2f:
    case 0x62:
    case 0x66:
    case 0x6e:
    case 0x72:
    case 0x74:
      return at + 1;
    case 0x75:
      return isHex(at + 1) && isHex(at + 2) && isHex(at + 3) && isHex(at + 4) ? at + 5 : stop(at + 4);
    default:
      return stop(at);
  }
}

function isHex(at: usize): bool {
  const byte = load<u8>(at);
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

/** A character of two to four bytes, as the Unicode standard allows them (table 3-7): no surrogate, none longer than needed. */
function skipWide(at: usize, first: u8): usize {
  if (first < 0xc2 || first > 0xf4) return stop(at);
  const second = load<u8>(at, 1);
  if (first < 0xe0) return isContinuation(second) ? at + 2 : stop(at + 1);
  if (first < 0xf0) {
    const least: u8 = first == 0xe0 ? 0xa0 : 0x80;
    const most: u8 = first == 0xed ? 0x9f : 0xbf;
    if (second < least || second > most) return stop(at + 1);
    return isContinuation(load<u8>(at, 2)) ? at + 3 : stop(at + 2);
  }
  const least: u8 = first == 0xf0 ? 0x90 : 0x80;
  const most: u8 = first == 0xf4 ? 0x8f : 0xbf;
  if (second < least || second > most) return stop(at + 1);
  return isContinuation(load<u8>(at, 2)) && isContinuation(load<u8>(at, 3)) ? at + 4 : stop(at + 3);
}

// @ts-ignore: decorator
@inline
function isContinuation(byte: u8): bool {
  return byte >= 0x80 && byte <= 0xbf;
}

/** A number, true, false or null. */
function skipScalar(at: usize, first: u8): usize {
  if (first == 0x74) return load<u32>(at) == 0x65757274 ? at + 4 : stop(at + 3);
  if (first == 0x6e) return load<u32>(at) == 0x6c6c756e ? at + 4 : stop(at + 3);
  if (first == 0x66) return load<u32>(at, 1) == 0x65736c61 ? at + 5 : stop(at + 4);
  return skipNumber(at, first);
}

function skipNumber(from: usize, first: u8): usize {
  let at = from;
  let byte = first;
  if (byte == 0x2d) {
    at += 1;
    byte = load<u8>(at);
  }
  if (!isDigit(byte)) return stop(at);
  at = byte == 0x30 ? at + 1 : skipDigits(at);
  byte = load<u8>(at);
  if (byte == 0x2e) {
    if (!isDigit(load<u8>(at, 1))) return stop(at + 1);
    at = skipDigits(at + 1);
    byte = load<u8>(at);
  }
  if (byte == 0x65 || byte == 0x45) {
    at += 1;
    byte = load<u8>(at);
    if (byte == 0x2b || byte == 0x2d) {
      at += 1;
      byte = load<u8>(at);
    }
    if (!isDigit(byte)) return stop(at);
    at = skipDigits(at);
  }
  return at;
}

// @ts-ignore: decorator
@inline
export function skipDigits(from: usize): usize {
  let at = from;
  while (isDigit(load<u8>(at))) at += 1;
  return at;
}
