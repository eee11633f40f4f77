/**
 * Scans lines of JSON once: checks each (`json.as`), and copies what a table says is read of it. What the scanner is not sure of it does not
 * take: the line is then left to the reader that defines what is read.
 */
import {
  beginSteps,
  endOfSteps,
  findAlike,
  firstStep,
  forgetSteps,
  isAlikeWide,
  isWorthLooking,
  learnAlike,
  noteStep,
  sizeOfAlike,
  STEP_FORM,
  STEP_FROM,
  STEP_SIZE,
  STEP_TO,
} from "./alike";
import { copy, isDigit } from "./bytes";
import {
  beginText,
  hasEscape,
  isWide,
  setEscape,
  setWide,
  skipBlanks,
  skipColon,
  skipString,
  skipValue,
  stop,
  stopped,
} from "./json";
import { beginMembers, noteMember, orderMembers } from "./members";
import {
  ESCAPED,
  formOf,
  isInCalendar,
  isNever,
  isPlainCount,
  isPlainDecimal,
  isPlainNumber,
  isPlainWord,
  PLAIN,
} from "./plain";
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

const QUOTE: u8 = 0x22;
const COMMA: u8 = 0x2c;
const OPEN_OBJECT: u8 = 0x7b;
const CLOSE_OBJECT: u8 = 0x7d;
const LINE_BREAK: u8 = 0x0a;
const CARRIAGE_RETURN: u8 = 0x0d;

/** What the table says of a member: left out, kept as it is, or, from here on, the node that tells of its members. */
const DROP: u32 = 0;
const KEEP: u32 = 1;

/** The same, besides the kinds of gaps: the words of the agent, which are kept; what is left out and may hold secrets, whole or cut in pieces. */
const WORDS: u32 = 16;
const SECRETS: u32 = 17;
const PIECES: u32 = 18;

/** What is done step by step with an object, besides what the table says: what is kept of it ends, goes on. */
const PAUSE: u32 = 0;
const RESUME: u32 = 1;

const COMPARED: u32 = (1 << IMAGE) | (1 << MODULE) | (1 << DEPLOYMENT) | (1 << VALUE) | (1 << DEPLOYMENT_ID);

/** What COMPARES of a node says: nothing, numbers, or strings too. */
const NUMBERS_ONLY: u32 = 1;
const ALL_SCALARS: u32 = 2;

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

/** Where the next kept byte goes. */
let out: usize = 0;
/** Where what is kept and not copied yet begins; 0 while members are left out. */
let copyFrom: usize = 0;
/** How many gaps are noted, and how many there is room for. */
let gaps: i32 = 0;
let mostGaps: i32 = 0;
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
  setWide(false);
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
  beginText();
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

/** Goes through the object of a member, as a node of the table tells; where values are compared, what it is called is a part of their path. */
function walkMember(from: usize, node: u32, name: usize, nameEnd: usize): usize {
  if (load<u16>(TABLE + <usize>node, COMPARES) == 0) return walkObject(from, node);
  forgetSteps();
  const before = path;
  path = pathBelow(before, name, nameEnd);
  const end = walkObject(from, node);
  path = before;
  return end;
}

/** Goes through the object of a member of any name, or leaves it out: many may be written alike. */
function takeOneOfMany(from: usize, node: u32, name: usize, nameEnd: usize): usize {
  if (!isWorthLooking()) return takeObject(from, node, name, nameEnd);
  const known = findAlike(name, nameEnd - name, from, node);
  if (known != 0) return repeatSteps(known, from);
  const wasWide = isWide;
  setWide(false);
  beginSteps(from);
  const end = takeObject(from, node, name, nameEnd);
  if (end != 0) learnAlike(name, nameEnd - name, end, node, isWide);
  else forgetSteps();
  setWide(isWide || wasWide);
  return end;
}

function takeObject(from: usize, node: u32, name: usize, nameEnd: usize): usize {
  return node == DROP ? skipValue(from) : walkMember(from + 1, node, name, nameEnd);
}

/** Does with an object what was done with one that is written alike. */
function repeatSteps(known: usize, from: usize): usize {
  if (isAlikeWide(known)) setWide(true);
  const end = endOfSteps(known);
  for (let step = firstStep(known); step < end; step += STEP_SIZE) {
    const kind: u32 = load<u8>(step);
    const start = from + <usize>load<u16>(step, STEP_FROM);
    const to = from + <usize>load<u16>(step, STEP_TO);
    if (kind == PAUSE) {
      copyUntil(to);
      copyFrom = 0;
    } else if (kind == RESUME) copyFrom = start;
    else if (kind == SECRETS) leaveOut(start, to);
    else if (kind == PIECES) leaveOutPiece();
    else noteValue(start, to, kind, load<u8>(step, STEP_FORM));
  }
  return from + sizeOfAlike(known);
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
  const others = load<u32>(TABLE + <usize>node);
  if (namesAs != 0) forgetSteps();
  // Such objects are not within each other.
  if (namesAs == DEPLOYMENT) beginMembers();
  let at = skipBlanks(from);
  if (load<u8>(at) == CLOSE_OBJECT) return at + 1;
  while (true) {
    if (load<u8>(at) != QUOTE) return stop(at);
    const name = at;
    setEscape(false);
    at = skipString(at + 1);
    if (at == 0) return 0;
    const nameEnd = at - 1;
    let action = KEEP;
    // What is below such a name is kept as it is, images and all.
    if (hasEscape) {
      oddKinds = COMPARED;
      forgetSteps();
    } else action = actionFor(node, name + 1, <u32>(nameEnd - name - 1));
    at = skipColon(at);
    if (at == 0) return 0;
    if (action == DROP || action == SECRETS || action == PIECES) {
      if (copyFrom != 0) {
        noteStep(PAUSE, 0, separator, separator);
        copyUntil(separator);
        copyFrom = 0;
      }
      const value = at;
      at = action == DROP && load<u8>(at) == OPEN_OBJECT ? skipMembers(at) : skipValue(at);
      if (action == SECRETS) leaveOut(value, at);
      else if (action == PIECES) leaveOutPiece();
      if (action != DROP) noteStep(action, 0, value, at);
    } else {
      if (copyFrom == 0) {
        copyFrom = hasKept ? separator : name;
        noteStep(RESUME, 0, copyFrom, copyFrom);
      }
      hasKept = true;
      const start = out + (name - copyFrom);
      const firstGap = gaps;
      if (namesAs != 0) noteName(name + 1, nameEnd, namesAs);
      if (action < FIRST_NODE) {
        const value = at;
        at = skipValue(at);
        if (action == VALUE) {
          forgetSteps();
          noteScalar(name + 1, nameEnd, value, at, ALL_SCALARS);
        } else if (action != KEEP && at != 0) {
          const form = formOf(value, at, action, hasEscape);
          noteStep(action, form, value, at);
          noteValue(value, at, action, form);
        }
      } else if (load<u8>(at) == OPEN_OBJECT) {
        at =
          action == others
            ? takeOneOfMany(at, action, name + 1, nameEnd)
            : walkMember(at + 1, action, name + 1, nameEnd);
      } else {
        const value = at;
        at = skipValue(at);
        const compares: u32 = load<u16>(TABLE + <usize>action, COMPARES);
        if (compares != 0) forgetSteps();
        noteScalar(name + 1, nameEnd, value, at, compares);
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
      if (copyFrom == 0) {
        copyFrom = at;
        noteStep(RESUME, 0, at, at);
      }
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
function noteValue(from: usize, to: usize, action: u32, form: u32): void {
  if (action != WORDS) noteGap(from, to, action, form);
  else if (load<u8>(from) == QUOTE) noteWords(from + 1, to - 1, out + (from + 1 - copyFrom), form == ESCAPED);
}

/** Notes a value as a gap, where it is in the plainest form: what is between the quotes of a string, or a number. */
function noteGap(from: usize, to: usize, kind: u32, form: u32): void {
  if (kind == IMAGE) {
    if (form == PLAIN) noteCompared(from + 1, to - 1, kind);
    else oddKinds |= 1 << kind;
    return;
  }
  if (kind == DEPLOYMENT_ID) {
    if (form == PLAIN) noteCompared(from + 1, to - 1, kind, path);
    else if (form == ESCAPED) oddKinds |= 1 << kind;
    return;
  }
  if (gaps == mostGaps) return;
  let start = from;
  let end = to;
  if (kind <= EXIT || (kind <= LAST_VERSION && load<u8>(from) == QUOTE)) {
    if (form != PLAIN) return;
    start += 1;
    end -= 1;
    if (kind != NAME && !isInCalendar(start) && !(kind == EXIT && isNever(start, end))) return;
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

/** Skips an object of which nothing is kept, member by member: objects in it may be written like others. */
function skipMembers(from: usize): usize {
  let at = skipBlanks(from + 1);
  if (load<u8>(at) == CLOSE_OBJECT) return at + 1;
  while (true) {
    if (load<u8>(at) != QUOTE) return stop(at);
    const name = at + 1;
    at = skipString(name);
    if (at == 0) return 0;
    const nameEnd = at - 1;
    at = skipColon(at);
    if (at == 0) return 0;
    at = load<u8>(at) == OPEN_OBJECT ? takeOneOfMany(at, DROP, name, nameEnd) : skipValue(at);
    if (at == 0) return 0;
    at = skipBlanks(at);
    const next = load<u8>(at);
    if (next == CLOSE_OBJECT) return at + 1;
    if (next != COMMA) return stop(at);
    at = skipBlanks(at + 1);
  }
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
