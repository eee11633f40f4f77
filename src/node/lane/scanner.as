/**
 * Scans lines of JSON once: checks each as strictly as `JSON.parse` does, UTF-8 included, and copies what a table says is
 * read of it.
 *
 * A line always ends with a line break, and no loop passes one, so that nothing asks where the block ends. What the
 * scanner is not sure of it does not take: the line is then left to the reader that defines what is read.
 */
import { copy, isDigit } from "./bytes";
import { beginMembers, noteMember, orderMembers } from "./members";
import {
  addNamesInWords,
  beginWords,
  leaveOut,
  leaveOutPiece,
  MOST_NAMES,
  noteWords,
  oddKindsInWords,
  stateOfWords,
} from "./words";
import {
  ALL_GAPS,
  COUNT,
  DEPLOYMENT,
  DEPLOYMENT_ID,
  EXIT,
  GAPS,
  IMAGE,
  LAST_VERSION,
  LEVELS,
  LINE_SIZE,
  LINES,
  LONGEST_MEMBER,
  MODULE,
  MOST_GAPS,
  MOST_LINES,
  NAME,
  PATH_SHIFT,
  SIZE_SHIFT,
  TABLE,
  TIMESTAMP,
  VALUE,
  WORD,
} from "./layout";

/** How many levels the scanner follows. */
const MOST_LEVELS: i32 = 1000;

const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;
const COMMA: u8 = 0x2c;
const COLON: u8 = 0x3a;
const OPEN_OBJECT: u8 = 0x7b;
const CLOSE_OBJECT: u8 = 0x7d;
const OPEN_ARRAY: u8 = 0x5b;
const CLOSE_ARRAY: u8 = 0x5d;
const LINE_BREAK: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;

/** What the table says of a member: left out, kept as it is, or, from here on, the node that tells of its members. */
const DROP: u32 = 0;
const KEEP: u32 = 1;

/** The same, besides the kinds of gaps: the words of the agent, which are kept; what is left out and may hold secrets, whole or cut in pieces. */
const WORDS: u32 = 16;
const SECRETS: u32 = 17;
const PIECES: u32 = 18;

const COMPARED: u32 = (1 << IMAGE) | (1 << MODULE) | (1 << DEPLOYMENT) | (1 << VALUE) | (1 << DEPLOYMENT_ID);

/** A name is not longer, and no image, so that they are told whole. */
const LONGEST_PLAIN: usize = 63;
const LONGEST_IMAGE: usize = 80;

/** What COMPARES of a node says: nothing, numbers, or strings too. */
const NUMBERS_ONLY: u32 = 1;
const ALL_SCALARS: u32 = 2;

/** How "unspecified" begins, and tokens that are told as asterisks. */
const UNSPECIFIED: u32 = 0x70736e75;
const EYJ: u32 = 0x4a7965;
const XOX: u32 = 0x786f78;
const AKI: u32 = 0x494b41;
const GLP: u32 = 0x706c67;

/** A number of milliseconds has as many digits from March 1973 on; what is less is read as seconds. */
const SHORTEST_TIMESTAMP: usize = 12;

/** A value that is longer counts as what it is. */
const LONGEST_VALUE: usize = 255;

/** Every action from here on is a node. */
const FIRST_NODE: u32 = 32;

/**
 * A node: what is done with other names, what names are noted as, which values are compared where no object is, then for each length where
 * its names are; then names of 48 bytes.
 */
const NAMES_AS: usize = 4;
const COMPARES: usize = 6;
const NAMES_BY_LENGTH: usize = 8;
const LONGEST_NAME: u32 = 31;
const NAME_SIZE: usize = 48;
const NAME_TEXT: usize = 8;

/** Whether the line has a character that is not ASCII. */
let isWide: bool = false;
/** Whether the last string had an escape. */
let hasEscape: bool = false;
/** Where the next kept byte goes. */
let out: usize = 0;
/** Where what is kept and not copied yet begins; 0 while members are left out. */
let copyFrom: usize = 0;
/** How many gaps are noted, and how many there is room for. */
let gaps: i32 = 0;
let mostGaps: i32 = 0;
/** The last byte that was looked at when something was not JSON; 0 where that was not the reason. */
let stopped: usize = 0;
/** Of which kinds the line has a value that is not in its plainest form: how it compares with those that are is not known. A bit each. */
let oddKinds: u32 = 0;
/** Where values are compared, a digest of the path of the object that is gone through; 0 elsewhere. */
let path: u32 = 0;

/**
 * Takes the lines between two places of the input.
 *
 * For each line five numbers go to LINES: where it begins and ends, where what is kept of it begins, its end, and its first gap; the
 * fourth is 0 for a line that is not taken. The lowest bits of the third tell more; `layout.as` says what.
 *
 * @param from - where the first line begins
 * @param to - the end of the last line, behind its line break
 * @param output - where what is kept goes
 * @param root - the node of the table that a line begins with
 * @param isMore - whether it is one line more, beside those of a block, whose numbers and gaps stay
 * @returns how many lines were taken; fewer than there are when there are too many
 */
export function scan(from: usize, to: usize, output: usize, root: u32, isMore: bool): i32 {
  let count: i32 = 0;
  let at = from;
  let line = isMore ? LINES + <usize>MOST_LINES * LINE_SIZE : LINES;
  const most = isMore ? 1 : MOST_LINES;
  out = output;
  gaps = isMore ? MOST_GAPS + 1 : 0;
  mostGaps = isMore ? ALL_GAPS : MOST_GAPS;
  while (at < to && count < most) {
    const start = at;
    const kept = out;
    const before = gaps;
    beginLine();
    let end = takeLine(at, root);
    if (end == 0) {
      out = kept;
      gaps = before;
      end = lineEnd(at);
      store<u32>(line, <u32>start, 0);
      store<u32>(line, <u32>end, 4);
      store<u32>(line, 0, 8);
      store<u32>(line, 0, 12);
    } else noteTaken(line, start, end, kept, before);
    line += LINE_SIZE;
    count += 1;
    at = end + 1;
  }
  store<u32>(GAPS + (<usize>gaps << 3), 0xffffffff);
  return count;
}

function beginLine(): void {
  isWide = false;
  oddKinds = 0;
  beginWords();
}

/** Notes where a line is, and what is kept of it, which a comma ends. */
function noteTaken(line: usize, start: usize, end: usize, kept: usize, gap: i32): void {
  oddKinds |= oddKindsInWords(gap, gaps, mostGaps);
  if ((oddKinds & (1 << MODULE)) == 0) noteNamesInWords(gap);
  if (oddKinds != 0) dropOddGaps(gap);
  store<u32>(line, <u32>start, 0);
  store<u32>(line, <u32>end, 4);
  store<u32>(line, (<u32>kept << 3) | (stateOfWords() << 1) | u32(isWide), 8);
  store<u32>(line, <u32>out, 12);
  store<u32>(line, <u32>gap, 16);
  store<u8>(out, COMMA);
  out += 1;
}

/** Notes which words are names of modules; where there are too many, no name of a module is noted. */
function noteNamesInWords(first: i32): void {
  const all = addNamesInWords(first, gaps);
  if (all >= 0) gaps = all;
  else {
    gaps += MOST_NAMES;
    oddKinds |= (1 << MODULE) | (1 << WORD);
  }
}

/** Takes back the gaps of a line that are of a kind of which it has an odd value too. */
function dropOddGaps(first: i32): void {
  let to = GAPS + (<usize>first << 3);
  const end = GAPS + (<usize>gaps << 3);
  for (let gap = to; gap < end; gap += 8) {
    if (((oddKinds >> (load<u32>(gap, 4) & 0xf)) & 1) != 0) {
      gaps -= 1;
      continue;
    }
    store<u64>(to, load<u64>(gap));
    to += 8;
  }
}

/**
 * Takes the elements of an array, as long as each is an object that another one follows. The text is flattened before; from here on
 * each element that was taken ends with a line break, in the place of its comma, and is a line.
 *
 * Five numbers for each go to LINES, as of a line. Behind them are where it goes on, and where it was stopped: behind the text, where
 * that is cut off in an element.
 *
 * @param from - behind the bracket or the comma before the first one
 * @param output - where what is kept goes
 * @param root - the node of the table that an element begins with
 * @returns how many elements were taken
 */
export function scanElements(from: usize, output: usize, root: u32): i32 {
  let count: i32 = 0;
  let line = LINES;
  let at = skipBlanks(from);
  out = output;
  gaps = 0;
  mostGaps = MOST_GAPS;
  stopped = 0;
  while (count < MOST_LINES) {
    const kept = out;
    const before = gaps;
    beginLine();
    const end = takeElement(at, root);
    if (end == 0) {
      gaps = before;
      break;
    }
    noteTaken(line, at, end, kept, before);
    store<u8>(end, LINE_BREAK);
    line += LINE_SIZE;
    count += 1;
    at = skipBlanks(end + 1);
  }
  store<u32>(line, <u32>at, 0);
  store<u32>(line, <u32>stopped, 4);
  store<u32>(GAPS + (<usize>gaps << 3), 0xffffffff);
  return count;
}

/**
 * Copies text with a carriage return for each line break, which is as much a blank and as little allowed in a string, and with a line
 * break behind it.
 */
export function flatten(from: usize, to: usize, target: usize): void {
  const breaks = i8x16.splat(LINE_BREAK);
  const returns = i8x16.splat(CARRIAGE_RETURN);
  let at = from;
  let place = target;
  while (at < to) {
    const bytes = v128.load(at);
    v128.store(place, v128.bitselect(returns, bytes, i8x16.eq(bytes, breaks)));
    at += 16;
    place += 16;
  }
  store<u8>(target + (to - from), LINE_BREAK);
}

/** Counts the line breaks between two places. */
export function countBreaks(from: usize, to: usize): i32 {
  const breaks = i8x16.splat(LINE_BREAK);
  let count: i32 = 0;
  let at = from;
  while (at + 16 <= to) {
    count += popcnt(i8x16.bitmask(i8x16.eq(v128.load(at), breaks)));
    at += 16;
  }
  while (at < to) {
    if (load<u8>(at) == LINE_BREAK) count += 1;
    at += 1;
  }
  return count;
}

/** Takes an object that is alone on its line; answers where the line ends, or 0. */
function takeLine(from: usize, root: u32): usize {
  let at = skipBlanks(from);
  if (load<u8>(at) != OPEN_OBJECT) return 0;
  copyFrom = at;
  at = walkObject(at + 1, root);
  if (at == 0) return 0;
  copyUntil(at);
  at = skipBlanks(at);
  return load<u8>(at) == LINE_BREAK ? at : 0;
}

/** Takes an object that is an element, and not the last; answers where its comma is, or 0. */
function takeElement(from: usize, root: u32): usize {
  if (load<u8>(from) != OPEN_OBJECT) return stop(from);
  copyFrom = from;
  const end = walkObject(from + 1, root);
  if (end == 0) return 0;
  copyUntil(end);
  const comma = skipBlanks(end);
  if (load<u8>(comma) != COMMA) return stop(comma);
  const next = skipBlanks(comma + 1);
  return load<u8>(next) == OPEN_OBJECT ? comma : stop(next);
}

/** Notes the last byte that was looked at where something is not JSON; answers 0. */
function stop(at: usize): usize {
  stopped = at;
  return 0;
}

/** Goes through the object of a member, as a node of the table tells; where values are compared, what it is called is a part of their path. */
function walkMember(from: usize, node: u32, name: usize, nameEnd: usize): usize {
  const before = path;
  if (load<u16>(TABLE + <usize>node, COMPARES) != 0) path = pathBelow(before, name, nameEnd);
  const end = walkObject(from, node);
  path = before;
  return end;
}

/** A digest of a path and one more name: some paths have the same, which then count as one. */
function pathBelow(before: u32, name: usize, nameEnd: usize): u32 {
  let sum = before ^ 0x811c9dc5;
  for (let at = name; at < nameEnd; at += 1) sum = (sum ^ load<u8>(at)) * 0x01000193;
  return sum;
}

/** Goes through the members of an object that the table tells of; the nodes of the table bound how deep this goes. */
function walkObject(from: usize, node: u32): usize {
  let separator = from;
  let hasKept = false;
  const namesAs: u32 = load<u16>(TABLE + <usize>node, NAMES_AS);
  // Such objects are not within each other.
  if (namesAs == DEPLOYMENT) beginMembers();
  let at = skipBlanks(from);
  if (load<u8>(at) == CLOSE_OBJECT) return at + 1;
  while (true) {
    if (load<u8>(at) != QUOTE) return stop(at);
    const name = at;
    hasEscape = false;
    at = skipString(at + 1);
    if (at == 0) return 0;
    const nameEnd = at - 1;
    let action = KEEP;
    // What is below such a name is kept as it is, images and all.
    if (hasEscape) oddKinds = COMPARED;
    else action = actionFor(node, name + 1, <u32>(nameEnd - name - 1));
    at = skipColon(at);
    if (at == 0) return 0;
    if (action == DROP || action == SECRETS || action == PIECES) {
      if (copyFrom != 0) {
        copyUntil(separator);
        copyFrom = 0;
      }
      const value = at;
      at = skipValue(at);
      if (action == SECRETS) leaveOut(value, at);
      else if (action == PIECES) leaveOutPiece();
    } else {
      if (copyFrom == 0) copyFrom = hasKept ? separator : name;
      hasKept = true;
      const start = out + (name - copyFrom);
      const firstGap = gaps;
      if (namesAs != 0) noteName(name + 1, nameEnd, namesAs);
      if (action < FIRST_NODE) {
        const value = at;
        at = skipValue(at);
        if (action == VALUE) noteScalar(name + 1, nameEnd, value, at, ALL_SCALARS);
        else if (action != KEEP && at != 0) noteValue(value, at, action);
      } else if (load<u8>(at) == OPEN_OBJECT) at = walkMember(at + 1, action, name + 1, nameEnd);
      else {
        const value = at;
        at = skipValue(at);
        noteScalar(name + 1, nameEnd, value, at, load<u16>(TABLE + <usize>action, COMPARES));
      }
      if (namesAs == DEPLOYMENT) noteMember(start, out + (at - copyFrom), firstGap, gaps);
      else if (namesAs == MODULE) noteModule(start, out + (at - copyFrom), firstGap);
    }
    if (at == 0) return 0;
    at = skipBlanks(at);
    const next = load<u8>(at);
    if (next == COMMA) {
      separator = at;
      at = skipBlanks(at + 1);
    } else if (next == CLOSE_OBJECT) {
      if (copyFrom == 0) copyFrom = at;
      if (namesAs == DEPLOYMENT && (oddKinds & (1 << namesAs)) == 0) {
        copyUntil(at);
        copyFrom = at;
        orderMembers(out);
      }
      return at + 1;
    } else return stop(at);
  }
}

/** Notes how long the member is that is told of a module, if its name is noted. */
function noteModule(start: usize, end: usize, firstGap: i32): void {
  const gap = GAPS + (<usize>firstGap << 3);
  if (firstGap == gaps || (load<u32>(gap, 4) & 0xf) != MODULE || <usize>load<u32>(gap) != start + 1) return;
  if (<u32>(end - start) > LONGEST_MEMBER) oddKinds |= 1 << MODULE;
  else store<u32>(gap, load<u32>(gap, 4) | (<u32>(end - start) << PATH_SHIFT), 4);
}

/** Notes a value of which the table says what it is. */
function noteValue(from: usize, to: usize, action: u32): void {
  if (action != WORDS) noteGap(from, to, action);
  else if (load<u8>(from) == QUOTE) noteWords(from + 1, to - 1, out + (from + 1 - copyFrom), hasEscape);
}

/** Notes a value as a gap, where it is in the plainest form: what is between the quotes of a string, or a number. */
function noteGap(from: usize, to: usize, kind: u32): void {
  if (kind == IMAGE) {
    if (load<u8>(from) != QUOTE || hasEscape || !isPlainImage(from + 1, to - 1)) oddKinds |= 1 << kind;
    else noteCompared(from + 1, to - 1, kind);
    return;
  }
  if (kind == DEPLOYMENT_ID) {
    noteDeployment(from, to);
    return;
  }
  if (gaps == mostGaps) return;
  let start = from;
  let end = to;
  if (kind <= EXIT || (kind <= LAST_VERSION && load<u8>(from) == QUOTE)) {
    if (load<u8>(from) != QUOTE || hasEscape) return;
    start += 1;
    end -= 1;
    if (kind == NAME ? !isPlainName(start, end) : !isPlainTime(start, end) && !(kind == EXIT && isNever(start, end))) return;
  } else if (kind == COUNT ? !isPlainCount(from, to) : !isPlainNumber(from, to)) return;
  if (end - start > LONGEST_VALUE || (kind == TIMESTAMP && to - from < SHORTEST_TIMESTAMP)) return;
  const gap = GAPS + (<usize>gaps << 3);
  store<u32>(gap, <u32>(out + (start - copyFrom)));
  store<u32>(gap, (<u32>(end - start) << SIZE_SHIFT) | kind, 4);
  gaps += 1;
}

/**
 * Notes a value that is compared with the one of the same path, if it is in the plainest form: a number, or a string too. What is written in
 * another way and may be equal to one that is noted makes its kind odd; what cannot be equal to one counts as what it is.
 */
function noteScalar(name: usize, nameEnd: usize, from: usize, to: usize, compares: u32): void {
  if (compares == 0 || to == 0) return;
  const first = load<u8>(from);
  if (first == QUOTE) {
    const size = to - from - 2;
    if (compares == NUMBERS_ONLY || size == 0 || size > LONGEST_VALUE) return;
    if (hasEscape) oddKinds |= 1 << VALUE;
    else noteCompared(from + 1, to - 1, VALUE, pathBelow(path, name, nameEnd));
  } else if (isDigit(first) || first == 0x2d) {
    if (isPlainDecimal(from, to)) noteCompared(from, to, VALUE, pathBelow(path, name, nameEnd));
    else oddKinds |= 1 << VALUE;
  }
}

/** Notes how a group calls its deployment, under whichever name, to be compared with what the other side calls it. */
function noteDeployment(from: usize, to: usize): void {
  if (load<u8>(from) != QUOTE) return;
  if (hasEscape) oddKinds |= 1 << DEPLOYMENT_ID;
  else if (isPlainDeployment(from + 1, to - 1)) noteCompared(from + 1, to - 1, DEPLOYMENT_ID, path);
}

/** Notes the name of a member. One that begins with $ comes before all names that are noted, and is none of them. */
function noteName(from: usize, to: usize, kind: u32): void {
  if (load<u8>(from) == 0x24) return;
  if (isPlainWord(from, to)) noteCompared(from, to, kind);
  else oddKinds |= 1 << kind;
}

/** Notes a value that is compared with others on the same path: with one that is not noted, nothing is known of any. */
function noteCompared(from: usize, to: usize, kind: u32, along: u32 = 0): void {
  if (gaps == mostGaps) {
    oddKinds |= 1 << kind;
    return;
  }
  const gap = GAPS + (<usize>gaps << 3);
  store<u32>(gap, <u32>(out + (from - copyFrom)));
  store<u32>(gap, (along << PATH_SHIFT) | (<u32>(to - from) << SIZE_SHIFT) | kind, 4);
  gaps += 1;
}

/** A letter, then letters, digits, hyphens, dots and underscores: told as it is, and in no other order than it was written. */
function isPlainWord(from: usize, to: usize): bool {
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
function isPlainNumber(from: usize, to: usize): bool {
  if (to - from > 15 || load<u8>(from) == 0x30) return false;
  let at = from;
  while (at < to && isDigit(load<u8>(at))) at += 1;
  return at == to;
}

/** A number that is written in one way only: no exponent, no -0, no zero at the end of a fraction, and fewer digits than a double tells apart. */
function isPlainDecimal(from: usize, to: usize): bool {
  if (to - from > 15) return false;
  const isNegative = load<u8>(from) == 0x2d;
  const at = skipDigits(isNegative ? from + 1 : from);
  if (at == to) return !isNegative || load<u8>(from, 1) != 0x30;
  return load<u8>(at) == 0x2e && skipDigits(at + 1) == to && load<u8>(to - 1) != 0x30;
}

/** A whole number from 0 to 19: the agent gives up at 20. */
function isPlainCount(from: usize, to: usize): bool {
  const first = load<u8>(from);
  if (to - from == 1) return isDigit(first);
  return to - from == 2 && first == 0x31 && isDigit(load<u8>(from, 1));
}

/** "0001-01-01T00:00:00Z", which stands for never. */
function isNever(from: usize, to: usize): bool {
  return (
    to - from == 20 &&
    load<u64>(from) == 0x2d31302d31303030 &&
    load<u64>(from, 8) == 0x30303a3030543130 &&
    load<u32>(from, 16) == 0x5a30303a
  );
}

/** A time of this calendar in UTC from the year 1000 on: 2026-03-02T08:10:05.0001234Z. */
function isPlainTime(from: usize, to: usize): bool {
  if (to - from < 20 || load<u8>(from) == 0x30) return false;
  const year = numberAt(from) * 100 + numberAt(from + 2);
  const month = numberAt(from + 5);
  const day = numberAt(from + 8);
  if (year >= 10000 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  if (day > 28 && (month == 2 || (day == 31 && (month == 4 || month == 6 || month == 9 || month == 11)))) return false;
  if (numberAt(from + 11) > 23 || numberAt(from + 14) > 59 || numberAt(from + 17) > 59) return false;
  if (load<u8>(from, 4) != 0x2d || load<u8>(from, 7) != 0x2d || load<u8>(from, 10) != 0x54) return false;
  if (load<u8>(from, 13) != COLON || load<u8>(from, 16) != COLON) return false;
  let at = from + 19;
  if (load<u8>(at) == 0x2e) {
    if (!isDigit(load<u8>(at, 1))) return false;
    at = skipDigits(at + 1);
  }
  return load<u8>(at) == 0x5a && at + 1 == to;
}

/** Two digits as a number; more than any part of a time where they are none. */
function numberAt(at: usize): u32 {
  const tens = load<u8>(at);
  const ones = load<u8>(at, 1);
  return isDigit(tens) && isDigit(ones) ? <u32>(tens - 0x30) * 10 + <u32>(ones - 0x30) : 10000;
}

/** Copies what is kept up to a place. */
function copyUntil(end: usize): void {
  out = copy(copyFrom, end - copyFrom, out);
}

/** Looks a name up in a node of the table. */
function actionFor(node: u32, name: usize, length: u32): u32 {
  const entry: usize = TABLE + <usize>node;
  if (length > LONGEST_NAME) return load<u32>(entry);
  let row: usize = <usize>load<u16>(entry + NAMES_BY_LENGTH + (<usize>length << 2));
  let rows: u32 = load<u16>(entry + NAMES_BY_LENGTH + (<usize>length << 2), 2);
  while (rows > 0) {
    if (isName(TABLE + row + NAME_TEXT, name, length)) return load<u32>(TABLE + row);
    row += NAME_SIZE;
    rows -= 1;
  }
  return load<u32>(entry);
}

function isName(known: usize, name: usize, length: u32): bool {
  let rest: i32 = <i32>length;
  let offset: usize = 0;
  while (rest > 0) {
    let difference = load<u64>(known + offset) ^ load<u64>(name + offset);
    if (rest < 8) difference <<= <u64>((8 - rest) << 3);
    if (difference != 0) return false;
    offset += 8;
    rest -= 8;
  }
  return true;
}

/** Checks a value of any kind, without recursion; answers where it ends, or 0. */
function skipValue(from: usize): usize {
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
function skipColon(from: usize): usize {
  const at = skipBlanks(from);
  return load<u8>(at) == COLON ? skipBlanks(at + 1) : stop(at);
}

/** A blank within a line: space, tab and carriage return. */
// @ts-ignore: decorator
@inline
function skipBlanks(from: usize): usize {
  let at = from;
  let byte = load<u8>(at);
  while (byte == 0x20 || byte == 0x09 || byte == 0x0d) {
    at += 1;
    byte = load<u8>(at);
  }
  return at;
}

/** A string behind its first quote; answers the place behind its last, or 0. */
function skipString(from: usize): usize {
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
function skipDigits(from: usize): usize {
  let at = from;
  while (isDigit(load<u8>(at))) at += 1;
  return at;
}

/** The next line break from a place on. */
function lineEnd(from: usize): usize {
  let at = from;
  const breaks = i8x16.splat(LINE_BREAK);
  while (true) {
    const mask = i8x16.bitmask(i8x16.eq(v128.load(at), breaks));
    if (mask != 0) return at + <usize>ctz(mask);
    at += 16;
  }
}
