/**
 * Tells by which bytes a line is remembered.
 */
import { copy } from "./bytes";
import {
  DEPLOYMENT,
  DESIRED_VERSION,
  EXIT,
  IMAGE,
  LAST_VERSION,
  MODULE,
  MOST_ORDERED_GAPS,
  ORDERED_GAPS,
  PATH_SHIFT,
  WORD,
} from "./layout";
import {
  arrangeModules,
  endGapOf,
  endOfPiece,
  firstGapOf,
  objectOf,
  pieceAt,
  pieceCount,
  rankOf,
  rankOfPiece,
  sumOfModule,
  writeNameOrder,
} from "./modules";
import { hashOf, isNameBefore, mixed, MOST_VALUES, numberOf, placeOfValue, sizeAndPathOf, sizeOfGap } from "./values";

/** How many times of exits a class tells apart, a bit each; the relation of the versions is above them. */
const MOST_EXITS: u32 = 24;
export const ALL_EXITS: u32 = (1 << MOST_EXITS) - 1;

/** How long a number is at most; where a time has the point before its fraction, or its end. */
const LONGEST_NUMBER: usize = 15;
const FRACTION_POINT: usize = 19;

/** How the versions are related where there are none: a number that no relation is. */
const NO_VERSIONS: u32 = 3;

/** The class of a line that is not remembered. */
export const NO_CLASS: i32 = -1;

/** What a number of a value is added to, and what is in front of what is told of a module: JSON has neither there. */
const FIRST_NUMBER: u32 = 0x80;
const NEXT_PIECE: u8 = 1;

/** Of the line whose key was written last: its class, where its gaps are in the order of the key, and where the key ends. */
export let gapClass: i32 = NO_CLASS;
export let gapsInOrder: usize = 0;
export let keyEnd: usize = 0;

/** The digest of what was written, of modules by what orders them. */
let sum: u64 = 0;
let out: usize = 0;
/** Where the next gap goes that is not where it was; 0 where all are. */
let nextGap: usize = 0;
let isOdd: bool = false;
let exits: u32 = 0;
let exitsSeen: u32 = 0;
let desired: usize = 0;
let last: usize = 0;
let images: u32 = 0;
let deployments: u32 = 0;
let onPath: u32 = 0;
/** Which module is written. */
let module: u32 = 0;

/**
 * Writes what is kept of a line without its gaps, each replaced by a byte that JSON never has there: of values that are compared, the
 * number of the first one that is equal; a name in words is there as well. What is told of modules comes behind the rest, module by module, in an
 * order that does not depend on their names. The order of the names of deployments follows.
 *
 * What else of the gaps decides something is their class: a bit for each time of an exit that is never, and how the two versions, or times, are
 * related; -1 where the line has one of them without the other in its plainest form, one twice, or too many values that are compared.
 *
 * @param from - where what is kept of the line begins
 * @param to - where it ends
 * @param first - the place of its first gap
 * @param count - how many gaps it has
 * @param key - where to write
 * @returns a number that is the same for the same bytes
 */
export function writeKey(from: usize, to: usize, first: usize, count: i32, key: usize): u32 {
  begin(key);
  const end = first + (<usize>count << 3);
  const modules = arrangeModules(first, end);
  gapsInOrder = first;
  if (modules == 0) writeBytes(from, to, first, end);
  else if (modules < 0 || count > MOST_ORDERED_GAPS) isOdd = true;
  else {
    gapsInOrder = ORDERED_GAPS;
    nextGap = ORDERED_GAPS;
    writeBesideModules(from, to, first, end);
    sum = hashOf(key, <u32>(out - key), sum);
    writeModules(<u32>modules);
  }
  const behind = out;
  writeDeploymentOrder();
  gapClass = classOfGaps();
  return endKey(modules > 0 ? behind : key);
}

/** Adds the order of the names of the modules to the key that was written last; answers its digest then. */
export function addNameOrder(): u32 {
  const behind = out;
  out = writeNameOrder(out);
  return endKey(behind);
}

function begin(key: usize): void {
  sum = 0;
  out = key;
  nextGap = 0;
  isOdd = false;
  exits = 0;
  exitsSeen = 0;
  desired = 0;
  last = 0;
  images = 0;
  deployments = 0;
  onPath = 0;
}

/** Writes what is kept between two places, where these gaps are. */
function writeBytes(from: usize, to: usize, first: usize, end: usize): void {
  let at = from;
  for (let gap = first; gap < end; gap += 8) {
    const place = <usize>load<u32>(gap);
    out = copy(at, place - at, out);
    at = (load<u32>(gap, 4) & 0xf) == WORD ? place : place + sizeOfGap(gap);
    store<u8>(out, <u8>signOf(gap));
    out += 1;
    noteDeciding(gap);
    if (nextGap != 0) moveGap(gap);
  }
  out = copy(at, to - at, out);
}

/** Takes a gap over to the others that are in the order of the key. What was noted of the member of a module is not needed any more. */
function moveGap(gap: usize): void {
  const sizeAndKind = load<u32>(gap, 4);
  store<u32>(nextGap, load<u32>(gap));
  store<u32>(nextGap, (sizeAndKind & 0xf) == MODULE ? sizeAndKind & ((1 << PATH_SHIFT) - 1) : sizeAndKind, 4);
  nextGap += 8;
}

/** What a gap is replaced by. */
function signOf(gap: usize): u32 {
  const kind = load<u32>(gap, 4) & 0xf;
  if (kind == MODULE) return FIRST_NUMBER + module;
  if (kind == WORD) return FIRST_NUMBER + rankOf(gap);
  if (kind < IMAGE) return kind;
  const known = kind == IMAGE ? images : kind == DEPLOYMENT ? deployments : onPath;
  const number = numberOf(kind, known, <usize>load<u32>(gap), sizeAndPathOf(gap));
  if (number == MOST_VALUES - 1) isOdd = true;
  else if (number == known) {
    if (kind == IMAGE) images += 1;
    else if (kind == DEPLOYMENT) deployments += 1;
    else onPath += 1;
  }
  return FIRST_NUMBER + number;
}

/** Notes what of a gap decides something. */
function noteDeciding(gap: usize): void {
  const kind = load<u32>(gap, 4) & 0xf;
  if (kind == EXIT) {
    if (load<u8>(<usize>load<u32>(gap)) == 0x30) exits |= (<u32>1) << exitsSeen;
    exitsSeen += 1;
  } else if (kind == DESIRED_VERSION) {
    isOdd = isOdd || desired != 0;
    desired = gap;
  } else if (kind == LAST_VERSION) {
    isOdd = isOdd || last != 0;
    last = gap;
  }
}

/** Writes all but what is told of modules. */
function writeBesideModules(from: usize, to: usize, first: usize, end: usize): void {
  let at = from;
  let gap = first;
  for (let index: u32 = 0; index < pieceCount(); index += 1) {
    const piece = pieceAt(index);
    writeBytes(at, <usize>load<u32>(piece), gap, firstGapOf(piece));
    at = endOfPiece(piece);
    gap = endGapOf(piece);
  }
  writeBytes(at, to, gap, end);
}

/** Writes what is told of modules, in their order, and in which object it is told. */
function writeModules(modules: u32): void {
  for (let rank: u32 = 0; rank < modules; rank += 1) {
    module = rank;
    sum = mixed(sum, sumOfModule(rank));
    for (let index: u32 = 0; index < pieceCount(); index += 1) {
      const piece = pieceAt(index);
      if (rankOfPiece(piece) != rank) continue;
      store<u8>(out, NEXT_PIECE);
      store<u8>(out, <u8>objectOf(piece), 1);
      out += 2;
      writeBytes(<usize>load<u32>(piece), endOfPiece(piece), firstGapOf(piece), endGapOf(piece));
    }
  }
}

/** Writes for each of the names of deployments how many come before it. */
function writeDeploymentOrder(): void {
  for (let name: u32 = 0; name < deployments; name += 1) {
    let before: u8 = 0;
    for (let other: u32 = 0; other < deployments; other += 1) {
      if (other != name && isNameBefore(placeOfValue(DEPLOYMENT, other), placeOfValue(DEPLOYMENT, name))) before += 1;
    }
    store<u8>(out, before);
    out += 1;
  }
}

function classOfGaps(): i32 {
  if (isOdd || (desired == 0) != (last == 0) || exitsSeen > MOST_EXITS) return NO_CLASS;
  if (desired == 0) return <i32>(exits | (NO_VERSIONS << MOST_EXITS));
  if (sizeOfGap(desired) > LONGEST_NUMBER != sizeOfGap(last) > LONGEST_NUMBER) return NO_CLASS;
  return <i32>(exits | (relation(last, desired) << MOST_EXITS));
}

/** Ends the key with zeros; answers its digest, to which what begins at a place is still to be added. */
function endKey(from: usize): u32 {
  keyEnd = out;
  store<u64>(out, 0);
  sum = hashOf(from, <u32>(out - from), sum);
  return <u32>sum;
}

/** How one plain number, or time, is related to another: 0 the same, 1 less, 2 more. */
function relation(one: usize, other: usize): u32 {
  const size = sizeOfGap(one);
  const otherSize = sizeOfGap(other);
  // A time is longer than any number.
  if (size > LONGEST_NUMBER) return relationOfTimes(one, size, other, otherSize);
  if (size != otherSize) return size < otherSize ? 1 : 2;
  const at = <usize>load<u32>(one);
  const place = <usize>load<u32>(other);
  for (let offset: usize = 0; offset < size; offset += 1) {
    const digit = load<u8>(at + offset);
    const otherDigit = load<u8>(place + offset);
    if (digit != otherDigit) return digit < otherDigit ? 1 : 2;
  }
  return 0;
}

/** The same of plain times, of which all digits of their fractions count; that of the shorter one goes on with zeros. */
function relationOfTimes(one: usize, size: usize, other: usize, otherSize: usize): u32 {
  const at = <usize>load<u32>(one);
  const place = <usize>load<u32>(other);
  const end = max(size, otherSize) - 1;
  for (let offset: usize = 0; offset < end; offset += 1) {
    if (offset == FRACTION_POINT) continue;
    const digit: u8 = offset < size - 1 ? load<u8>(at + offset) : 0x30;
    const otherDigit: u8 = offset < otherSize - 1 ? load<u8>(place + offset) : 0x30;
    if (digit != otherDigit) return digit < otherDigit ? 1 : 2;
  }
  return 0;
}
