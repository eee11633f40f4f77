/**
 * Tells by which bytes a line is remembered.
 */
import { copy } from "./bytes";
import { DEPLOYMENT, DESIRED_VERSION, EXIT, IMAGE, LAST_VERSION, MODULE, VALUES, WORD } from "./layout";

/** How many values of one kind a line may have that differ; 16 bytes are kept of each: where it is, how long, a hash. */
const MOST_VALUES: u32 = 64;
const VALUES_SIZE: usize = 1024;

/** How many times of exits a class tells apart, a bit each; the relation of the versions is above them. */
const MOST_EXITS: u32 = 24;
export const ALL_EXITS: u32 = (1 << MOST_EXITS) - 1;

/** How the versions are related where there are none: a number that no relation is. */
const NO_VERSIONS: u32 = 3;

/** Where the class of the gaps and the size of the key are, before it. */
export const CLASS: usize = 8;
export const SIZE: usize = 4;

/** The class of a line that is not remembered. */
export const NO_CLASS: i32 = -1;

/**
 * Writes what is kept of a line without its gaps, each replaced by a byte that JSON never has there: of values that are compared, the
 * number of the first one that is equal; a name in words is there as well. The order of the names follows. What else of the gaps decides something goes before the key,
 * with the key's size: a bit for each time of an exit that is never, and how the two versions are related; -1 where the line has one version
 * without the other as a plain number, one twice, or too many values that are compared.
 *
 * @param from - where what is kept of the line begins
 * @param to - where it ends
 * @param first - the place of its first gap
 * @param count - how many gaps it has
 * @param key - where to write
 * @returns a number that is the same for the same bytes
 */
export function digest(from: usize, to: usize, first: usize, count: i32, key: usize): u32 {
  let at = from;
  let gap = first;
  let exits: u32 = 0;
  let seen: u32 = 0;
  let desired: usize = 0;
  let last: usize = 0;
  let isOdd = false;
  let images: u32 = 0;
  let modules: u32 = 0;
  let deployments: u32 = 0;
  let out = key;
  for (let index = 0; index < count; index += 1) {
    const place = <usize>load<u32>(gap);
    const size = load<u32>(gap, 4);
    out = copy(at, place - at, out);
    const isWord = (size & 0xf) == WORD;
    const kind = isWord ? MODULE : size & 0xf;
    let sign: u32 = kind;
    if (kind >= IMAGE) {
      const known = kind == IMAGE ? images : kind == MODULE ? modules : deployments;
      const number = numberOf(kind, known, place, size >> 4);
      if (number == MOST_VALUES - 1) isOdd = true;
      else if (number == known) {
        if (kind == IMAGE) images += 1;
        else if (kind == MODULE) modules += 1;
        else deployments += 1;
      }
      sign = 0x80 + number;
    }
    store<u8>(out, <u8>sign);
    out += 1;
    if (kind == EXIT) {
      if (load<u8>(place) == 0x30) exits |= (<u32>1) << seen;
      seen += 1;
    } else if (kind == DESIRED_VERSION) {
      isOdd = isOdd || desired != 0;
      desired = gap;
    } else if (kind == LAST_VERSION) {
      isOdd = isOdd || last != 0;
      last = gap;
    }
    at = isWord ? place : place + <usize>(size >> 4);
    gap += 8;
  }
  out = copy(at, to - at, out);
  out = writeOrder(MODULE, modules, out);
  out = writeOrder(DEPLOYMENT, deployments, out);
  isOdd = isOdd || (desired == 0) != (last == 0) || seen > MOST_EXITS;
  const related = desired == 0 ? NO_VERSIONS : relation(last, desired);
  store<i32>(key - CLASS, isOdd ? NO_CLASS : <i32>(exits | (related << MOST_EXITS)));
  store<u32>(key - SIZE, <u32>(out - key));
  store<u64>(out, 0);
  let sum: u64 = <u64>(out - key);
  for (let place = key; place < out; place += 8) {
    sum = (sum ^ load<u64>(place)) * 0x9e3779b97f4a7c15;
    sum ^= sum >> 32;
  }
  return <u32>sum;
}

/** The number of the first value of a kind that is equal, of so many that are known; a value that is new becomes the last one, as long as there is room. */
function numberOf(kind: u32, known: u32, place: usize, size: u32): u32 {
  const first = VALUES + <usize>(kind - IMAGE) * VALUES_SIZE;
  const hash = hashOf(place, size);
  let value = first;
  for (let number: u32 = 0; number < known; number += 1) {
    if (load<u64>(value, 8) == hash && load<u32>(value, 4) == size && isEqual(<usize>load<u32>(value), place, size)) return number;
    value += 16;
  }
  if (known < MOST_VALUES - 1) {
    store<u32>(value, <u32>place);
    store<u32>(value, size, 4);
    store<u64>(value, hash, 8);
  }
  return known;
}

/** Eight bytes at a time; of the last ones, what is behind the value is shifted out. */
function hashOf(place: usize, size: u32): u64 {
  let hash: u64 = size;
  let at = place;
  let rest = <i32>size;
  while (rest > 8) {
    hash = (hash ^ load<u64>(at)) * 0x9e3779b97f4a7c15;
    hash ^= hash >> 32;
    at += 8;
    rest -= 8;
  }
  return (hash ^ (load<u64>(at) << (<u64>(8 - rest) << 3))) * 0x9e3779b97f4a7c15;
}

function isEqual(one: usize, other: usize, size: u32): bool {
  for (let offset: usize = 0; offset < <usize>size; offset += 1) {
    if (load<u8>(one + offset) != load<u8>(other + offset)) return false;
  }
  return true;
}

/** Writes for each of the names of a kind how many come before it; answers where this ends. */
function writeOrder(kind: u32, count: u32, target: usize): usize {
  let out = target;
  const first = VALUES + <usize>(kind - IMAGE) * VALUES_SIZE;
  const end = first + (<usize>count << 4);
  for (let name = first; name < end; name += 16) {
    let before: u8 = 0;
    for (let other = first; other < end; other += 16) {
      if (other != name && isBefore(<usize>load<u32>(other), <usize>load<u32>(name))) before += 1;
    }
    store<u8>(out, before);
    out += 1;
  }
  return out;
}

/** Whether a name comes before another one: both end with a quotation mark, which comes before all that is in them. */
function isBefore(one: usize, other: usize): bool {
  let offset: usize = 0;
  while (load<u64>(one + offset) == load<u64>(other + offset)) offset += 8;
  return bswap<u64>(load<u64>(one + offset)) < bswap<u64>(load<u64>(other + offset));
}

/** How one plain number is related to another: 0 the same, 1 less, 2 more. */
function relation(one: usize, other: usize): u32 {
  const size = load<u32>(one, 4) >> 4;
  const otherSize = load<u32>(other, 4) >> 4;
  if (size != otherSize) return size < otherSize ? 1 : 2;
  const at = <usize>load<u32>(one);
  const place = <usize>load<u32>(other);
  for (let offset: usize = 0; offset < <usize>size; offset += 1) {
    const digit = load<u8>(at + offset);
    const otherDigit = load<u8>(place + offset);
    if (digit != otherDigit) return digit < otherDigit ? 1 : 2;
  }
  return 0;
}

