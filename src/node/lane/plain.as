/**
 * The plainest forms of values: those that are told as they are written, and in which nothing is written in two ways.
 */
import { isDigit } from "./bytes";
import { skipDigits } from "./json";
import { DEPLOYMENT_ID, IMAGE, LAST_VERSION, NAME } from "./layout";

const QUOTE: u8 = 0x22;
const COLON: u8 = 0x3a;

/** A name is not longer, and no image, so that they are told whole. */
const LONGEST_PLAIN: usize = 63;
const LONGEST_IMAGE: usize = 80;

/** How "unspecified" begins, and tokens that are told as asterisks. */
const UNSPECIFIED: u32 = 0x70736e75;
const EYJ: u32 = 0x4a7965;
const XOX: u32 = 0x786f78;
const AKI: u32 = 0x494b41;
const GLP: u32 = 0x706c67;

/** How a value is written: a string with escapes; a string in the form that is the plainest of its kind, but for what its digits are. Else 0. */
export const ESCAPED: u32 = 1;
export const PLAIN: u32 = 2;

/** How the value of a gap is written: the same for all that differ in digits only. */
export function formOf(from: usize, to: usize, kind: u32, hasEscape: bool): u32 {
  if (load<u8>(from) != QUOTE) return 0;
  if (hasEscape) return ESCAPED;
  return isPlainText(from + 1, to - 1, kind) ? PLAIN : 0;
}

function isPlainText(from: usize, to: usize, kind: u32): bool {
  if (kind == IMAGE) return isPlainImage(from, to);
  if (kind == DEPLOYMENT_ID) return isPlainDeployment(from, to);
  if (kind == NAME) return isPlainName(from, to);
  return kind <= LAST_VERSION && isLikeTime(from, to);
}

/** A letter, then letters, digits, hyphens, dots and underscores: told as it is, and in no other order than it was written. */
export function isPlainWord(from: usize, to: usize): bool {
  if (to - from > LONGEST_PLAIN || !isLetter(load<u8>(from))) return false;
  for (let at = from + 1; at < to; at += 1) {
    const byte = load<u8>(at);
    if (!isLetter(byte) && !isDigit(byte) && byte != 0x2d && byte != 0x2e && byte != 0x5f) return false;
  }
  return true;
}

/** A plain word without underscores that is told as it is: not "unspecified", which names none, and no token of those that begin so. */
function isPlainDeployment(from: usize, to: usize): bool {
  if (to - from < 3 || !isPlainWord(from, to) || load<u32>(from) == UNSPECIFIED) return false;
  for (let at = from; at < to; at += 1) {
    const three = load<u32>(at) & 0xffffff;
    if (load<u8>(at) == 0x5f || three == EYJ || three == XOX || three == AKI || three == GLP) return false;
  }
  return true;
}

/** Letters, digits, slashes and the like, and one tag in the last part: the name of one image, which is told as it is. */
function isPlainImage(from: usize, to: usize): bool {
  if (to - from > LONGEST_IMAGE) return false;
  for (let at = from; at < to; at += 1) {
    const byte = load<u8>(at);
    // From the hyphen to the colon: dot, slash and digits.
    if ((byte < 0x2d || byte > 0x3a) && !isLetter(byte) && byte != 0x5f) return false;
  }
  let at = to - 1;
  while (at >= from && load<u8>(at) != COLON && load<u8>(at) != 0x2f) at -= 1;
  if (at <= from || at == to - 1 || load<u8>(at) != COLON) return false;
  let start = at - 1;
  while (start >= from && load<u8>(start) != COLON && load<u8>(start) != 0x2f) start -= 1;
  return start < at - 1 && (start < from || load<u8>(start) == 0x2f);
}

// @ts-ignore: decorator
@inline
function isLetter(byte: u8): bool {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Nothing that is escaped when it is printed: DEL, and what begins with these bytes, among it all that turns writing round. */
function isPlainName(from: usize, to: usize): bool {
  for (let at = from; at < to; at += 1) {
    const byte = load<u8>(at);
    if (byte == 0x7f || byte == 0xc2 || byte == 0xd8 || byte == 0xe2) return false;
  }
  return true;
}

/** A whole number above 0 with 15 digits at most, so that it is written as it is read. */
export function isPlainNumber(from: usize, to: usize): bool {
  if (to - from > 15 || load<u8>(from) == 0x30) return false;
  let at = from;
  while (at < to && isDigit(load<u8>(at))) at += 1;
  return at == to;
}

/** A number that is written in one way only: no exponent, no -0, no zero at the end of a fraction, and fewer digits than a double tells apart. */
export function isPlainDecimal(from: usize, to: usize): bool {
  if (to - from > 15) return false;
  const isNegative = load<u8>(from) == 0x2d;
  const at = skipDigits(isNegative ? from + 1 : from);
  if (at == to) return !isNegative || load<u8>(from, 1) != 0x30;
  return load<u8>(at) == 0x2e && skipDigits(at + 1) == to && load<u8>(to - 1) != 0x30;
}

/** A whole number from 0 to 19: the agent gives up at 20. */
export function isPlainCount(from: usize, to: usize): bool {
  const first = load<u8>(from);
  if (to - from == 1) return isDigit(first);
  return to - from == 2 && first == 0x31 && isDigit(load<u8>(from, 1));
}

/** "0001-01-01T00:00:00Z", which stands for never. */
export function isNever(from: usize, to: usize): bool {
  return (
    to - from == 20 &&
    load<u64>(from) == 0x2d31302d31303030 &&
    load<u64>(from, 8) == 0x30303a3030543130 &&
    load<u32>(from, 16) == 0x5a30303a
  );
}

/** Written like a time in UTC, 2026-03-02T08:10:05.0001234Z, whatever its digits are. */
function isLikeTime(from: usize, to: usize): bool {
  if (to - from < 20 || load<u8>(from, 4) != 0x2d || load<u8>(from, 7) != 0x2d || load<u8>(from, 10) != 0x54) return false;
  if (load<u8>(from, 13) != COLON || load<u8>(from, 16) != COLON) return false;
  if (skipDigits(from) != from + 4 || skipDigits(from + 5) != from + 7 || skipDigits(from + 8) != from + 10) return false;
  if (skipDigits(from + 11) != from + 13 || skipDigits(from + 14) != from + 16 || skipDigits(from + 17) != from + 19) return false;
  let at = from + 19;
  if (load<u8>(at) == 0x2e) {
    if (!isDigit(load<u8>(at, 1))) return false;
    at = skipDigits(at + 1);
  }
  return load<u8>(at) == 0x5a && at + 1 == to;
}

/** Whether what is written like a time is one of this calendar, from the year 1000 on. */
export function isInCalendar(from: usize): bool {
  const month = pairAt(from + 5);
  const day = pairAt(from + 8);
  if (load<u8>(from) == 0x30 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (day > 28 && (month == 2 || (day == 31 && (month == 4 || month == 6 || month == 9 || month == 11)))) return false;
  return pairAt(from + 11) <= 23 && pairAt(from + 14) <= 59 && pairAt(from + 17) <= 59;
}

/** Two digits as a number. */
// @ts-ignore: decorator
@inline
function pairAt(at: usize): u32 {
  const pair: u32 = load<u16>(at);
  return (pair & 0xf) * 10 + ((pair >> 8) & 0xf);
}
