/**
 * Puts the members of an object in the order of their names, in what is kept: deployments are told in this order, whatever order they were
 * written in, so that it makes no difference.
 */
import { copy } from "./bytes";
import { GAPS, KEY, MEMBER_SIZE, MEMBERS, ORDER } from "./layout";

/** How many members are put in order at most. */
const MOST_MEMBERS: u32 = 64;

/** Room for what is put in order, until it is copied back: the text, and the gaps. */
const TEXT: usize = KEY;
const TEXT_GAPS: usize = KEY + 0xc0000;

const QUOTE: u8 = 0x22;

let count: u32 = 0;

/** Begins with an object. */
export function beginMembers(): void {
  count = 0;
}

/** Takes note of a member. */
export function noteMember(start: usize, end: usize, firstGap: i32, endGap: i32): void {
  if (count < MOST_MEMBERS) {
    const member = MEMBERS + <usize>count * MEMBER_SIZE;
    store<u32>(member, <u32>start);
    store<u32>(member, <u32>end, 4);
    store<u32>(member, firstGap, 8);
    store<u32>(member, endGap, 12);
  }
  count += 1;
}

/**
 * Puts the members in order, unless there are too many or two have the same name, of which the last one counts.
 *
 * @param end - where ends what is kept, with blanks behind the last member
 */
export function orderMembers(end: usize): void {
  if (count > MOST_MEMBERS) return;
  let isOrdered = true;
  for (let index: u32 = 0; index < count; index += 1) {
    let place = index;
    while (place > 0) {
      const before = load<u32>(ORDER + (<usize>(place - 1) << 2));
      const order = compareNames(startOf(before), startOf(index));
      if (order == 0) return;
      if (order < 0) break;
      store<u32>(ORDER + (<usize>place << 2), before);
      isOrdered = false;
      place -= 1;
    }
    store<u32>(ORDER + (<usize>place << 2), index);
  }
  if (!isOrdered) moveMembers(end);
}

/** Writes the members in their order, with what was between them where it was. */
function moveMembers(end: usize): void {
  const first = startOf(0);
  const firstGap = <usize>load<u32>(MEMBERS, 8);
  let out = TEXT;
  let gaps = TEXT_GAPS;
  for (let place: u32 = 0; place < count; place += 1) {
    if (place > 0) out = copy(endOf(place - 1), startOf(place) - endOf(place - 1), out);
    const member = MEMBERS + <usize>load<u32>(ORDER + (<usize>place << 2)) * MEMBER_SIZE;
    const start = <usize>load<u32>(member);
    const moved = first + (out - TEXT) - start;
    const endGap = GAPS + (<usize>load<u32>(member, 12) << 3);
    for (let gap = GAPS + (<usize>load<u32>(member, 8) << 3); gap < endGap; gap += 8) {
      store<u32>(gaps, <u32>(<usize>load<u32>(gap) + moved));
      store<u32>(gaps, load<u32>(gap, 4), 4);
      gaps += 8;
    }
    out = copy(start, <usize>load<u32>(member, 4) - start, out);
  }
  out = copy(endOf(count - 1), end - endOf(count - 1), out);
  copy(TEXT, out - TEXT, first);
  copy(TEXT_GAPS, gaps - TEXT_GAPS, GAPS + (firstGap << 3));
}

function startOf(index: u32): usize {
  return <usize>load<u32>(MEMBERS + <usize>index * MEMBER_SIZE);
}

function endOf(index: u32): usize {
  return <usize>load<u32>(MEMBERS + <usize>index * MEMBER_SIZE, 4);
}

/** Compares two names without escapes, each from its quotation mark on: less than 0 where the first comes first, 0 where they are the same. */
function compareNames(one: usize, other: usize): i32 {
  let offset: usize = 1;
  while (true) {
    const byte = load<u8>(one + offset);
    const otherByte = load<u8>(other + offset);
    if (byte == QUOTE || otherByte == QUOTE) return <i32>(byte != QUOTE) - <i32>(otherByte != QUOTE);
    if (byte != otherByte) return <i32>byte - <i32>otherByte;
    offset += 1;
  }
}
