/**
 * Knows objects that are written like one that was checked before: the twins of a fleet hold the same modules, with other digits.
 *
 * In a string and in a number any digit may stand for another one, but for a 0 that begins a number of several digits: what is JSON with the
 * one is JSON with the other, ends at the same place, and has the same members. Names are the same to the byte. What was done with the
 * members of the first object, step by step, is done with those of the next one, at the same places: whether a time is one is asked again.
 */
import { copy, isDigit } from "./bytes";
import { ALIKE, ALIKE_SEEN, ALIKE_SETS, ALIKE_SIZE, ALIKE_STEPS, LAST_ALIKE_STEP } from "./layout";

const QUOTE: u8 = 0x22;
const BACKSLASH: u8 = 0x5c;
const COLON: u8 = 0x3a;
const BLANK: u8 = 0x20;
const ZERO: u8 = 0x30;

/** How much more than the least digit another one may be: than 0, than 1. */
const ANY_DIGIT: u8 = 9;
const NOT_ZERO: u8 = 8;

/** So many objects are known that stand under one name, or under names with the same digest. */
const WAYS: usize = 4;
const SET_BITS: u64 = 10;
const SETS_SIZE: usize = (<usize>1 << <usize>SET_BITS) * 4 * WAYS;
const SEEN_MASK: u32 = 0xfff;
const SEEN_SIZE: usize = 0x8000;

/** Shorter objects are not worth it, and longer ones are too seldom the same; places in them fit in two bytes. */
const SHORTEST: usize = 48;
const LONGEST: usize = 0x2000;

/** Of an object: its size, its node, how many steps it has, and whether it is not ASCII only; then the least that each byte may be, how much more it may be, and its steps. */
const NODE: usize = 4;
const STEPS: usize = 8;
const IS_WIDE: usize = 12;
const LEAST: usize = 16;

/** Of a step: what is done, how the value is written (`plain.as`), where it begins, where it ends. */
export const STEP_SIZE: usize = 8;
export const STEP_FORM: usize = 1;
export const STEP_FROM: usize = 2;
export const STEP_TO: usize = 4;

/**
 * Looking for an object that is not found, and noting its steps, costs more than half of what finding one saves; keeping it costs as much again
 * twice. What was found pays for it, in bytes and up to so much.
 */
const MOST_CREDIT: i32 = 0x400000;
const PRICE_TO_LOOK: usize = 2;
const PRICE_TO_KEEP: usize = 4;
/** How often it is tried again where there is no credit: one time in so many, a prime, so that it is not always the same module of a twin. */
const SELDOM: u32 = 127;

let next: usize = ALIKE;
let credit: i32 = MOST_CREDIT;
let turns: u32 = 0;
let isNoting: bool = false;
let step: usize = ALIKE_STEPS;
let base: usize = 0;

/** Where the objects are that stand under a name. */
// @ts-ignore: decorator
@inline
function setOf(name: usize, length: usize, node: u32): usize {
  let bytes = load<u64>(name);
  if (length < 8) bytes <<= (<u64>(8 - length)) << 3;
  else bytes ^= rotl<u64>(load<u64>(name + length - 8), 29);
  bytes = (bytes ^ ((<u64>node << 8) | <u64>length)) * 0x9e3779b97f4a7c15;
  return ALIKE_SETS + (<usize>(bytes >> (64 - SET_BITS)) << 4);
}

/** Whether it is worth looking for objects: some were found lately, or it is tried again. */
export function isWorthLooking(): bool {
  turns += 1;
  return !isNoting && (credit > 0 || turns % SELDOM == 0);
}

/**
 * Looks for an object that the one at a place is written like.
 *
 * @param name - where the name of the member begins
 * @param node - what is done with the object: the node of the table, or 0 where it is left out
 * @returns where it is kept; 0 where there is none
 */
export function findAlike(name: usize, length: usize, from: usize, node: u32): usize {
  const set = setOf(name, length, node);
  for (let way = set; way < set + 4 * WAYS; way += 4) {
    const known: usize = load<u32>(way);
    if (known == 0) break;
    if (load<u32>(known, NODE) != node || !isAlike(known, from)) continue;
    if (way != set) {
      store<u32>(way, load<u32>(set));
      store<u32>(set, <u32>known);
    }
    credit = min(credit + <i32>load<u32>(known), MOST_CREDIT);
    return known;
  }
  return 0;
}

function isAlike(known: usize, from: usize): bool {
  const size: usize = load<u32>(known);
  const least = known + LEAST;
  const spans = least + padded(size);
  let at: usize = 0;
  while (at + 64 <= size) {
    const half = at + 32;
    const first = beyondInTwo(from + at, least + at, spans + at);
    const second = beyondInTwo(from + half, least + half, spans + half);
    if (v128.any_true(v128.or(first, second))) return false;
    at += 64;
  }
  while (at + 16 <= size) {
    if (v128.any_true(beyond(from + at, least + at, spans + at))) return false;
    at += 16;
  }
  at = size - 16;
  return !v128.any_true(beyond(from + at, least + at, spans + at));
}

/** What is not 0 where one of 32 bytes is not what it may be. */
// @ts-ignore: decorator
@inline
function beyondInTwo(place: usize, least: usize, spans: usize): v128 {
  return v128.or(beyond(place, least, spans), beyond(place + 16, least + 16, spans + 16));
}

/** By how much each of 16 bytes is above what it may be; one that is below the least is far above it. */
// @ts-ignore: decorator
@inline
function beyond(place: usize, least: usize, spans: usize): v128 {
  return i8x16.sub_sat_u(i8x16.sub(v128.load(place), v128.load(least)), v128.load(spans));
}

// @ts-ignore: decorator
@inline
function digitsIn(bytes: v128): v128 {
  return i8x16.lt_u(i8x16.sub(bytes, i8x16.splat(ZERO)), i8x16.splat(10));
}

// @ts-ignore: decorator
@inline
function padded(size: usize): usize {
  return (size + 15) & ~15;
}

/** How long an object is. */
export function sizeOfAlike(known: usize): usize {
  return load<u32>(known);
}

/** Whether it makes its line one that is not ASCII only. */
export function isAlikeWide(known: usize): bool {
  return load<u32>(known, IS_WIDE) != 0;
}

/** Where its steps begin. */
export function firstStep(known: usize): usize {
  return known + LEAST + 2 * padded(load<u32>(known));
}

/** Where its steps end. */
export function endOfSteps(known: usize): usize {
  return firstStep(known) + <usize>load<u32>(known, STEPS) * STEP_SIZE;
}

/** Begins to note what is done with the object at a place. */
export function beginSteps(from: usize): void {
  isNoting = true;
  step = ALIKE_STEPS;
  base = from;
}

/** Notes a step. */
// @ts-ignore: decorator
@inline
export function noteStep(kind: u32, form: u32, from: usize, to: usize): void {
  if (isNoting) keepStep(kind, form, from, to);
}

function keepStep(kind: u32, form: u32, from: usize, to: usize): void {
  if (step == LAST_ALIKE_STEP) {
    isNoting = false;
    return;
  }
  store<u8>(step, <u8>kind);
  store<u8>(step, <u8>form, STEP_FORM);
  store<u16>(step, <u16>(from - base), STEP_FROM);
  store<u16>(step, <u16>(to - base), STEP_TO);
  step += STEP_SIZE;
}

/** Something is done with the object that steps do not tell. */
export function forgetSteps(): void {
  isNoting = false;
}

/** There are no debts: objects that are alike are soon found again, whatever came before them. */
function pay(size: usize): void {
  credit = max(credit - <i32>size, 0);
}

/**
 * Learns an object whose steps were noted, when it is seen the second time.
 *
 * Objects that differ in their node only may have the same digest: such a one is not found then, for whoever looks compares the node.
 */
export function learnAlike(name: usize, length: usize, to: usize, node: u32, isWide: bool): void {
  const size = to - base;
  if (!isNoting) return;
  isNoting = false;
  if (size < SHORTEST) return;
  pay(PRICE_TO_LOOK * size);
  if (size > LONGEST) return;
  const digest = digestOf(base, to, node);
  const seen = ALIKE_SEEN + (<usize>(digest & SEEN_MASK) << 3);
  if (load<u32>(seen) != digest) {
    store<u32>(seen, digest);
    store<u32>(seen, 0, 4);
    return;
  }
  let known: usize = load<u32>(seen, 4);
  if (known == 0 || !isAlike(known, base)) {
    pay(PRICE_TO_KEEP * size);
    known = keepAlike(size, node, isWide);
    store<u32>(seen, digest);
    store<u32>(seen, <u32>known, 4);
  }
  const set = setOf(name, length, node);
  for (let way = set + 4 * (WAYS - 1); way > set; way -= 4) store<u32>(way, load<u32>(way - 4));
  store<u32>(set, <u32>known);
}

/** Writes an object, with its steps, behind the others; where there is no room left, all are forgotten. */
function keepAlike(size: usize, node: u32, isWide: bool): usize {
  const steps = step - ALIKE_STEPS;
  const whole = LEAST + 2 * padded(size) + padded(steps);
  if (next + whole > ALIKE + ALIKE_SIZE) {
    memory.fill(ALIKE_SETS, 0, SETS_SIZE);
    memory.fill(ALIKE_SEEN, 0, SEEN_SIZE);
    next = ALIKE;
  }
  const known = next;
  next += whole;
  store<u32>(known, <u32>size);
  store<u32>(known, node, NODE);
  store<u32>(known, <u32>(steps / STEP_SIZE), STEPS);
  store<u32>(known, u32(isWide), IS_WIDE);
  copy(base, size, known + LEAST);
  freeDigits(known + LEAST, size, known + LEAST + padded(size));
  copy(ALIKE_STEPS, steps, firstStep(known));
  return known;
}

/** Writes which digits may be others: those of strings that are no names, and those of numbers, of which only one alone may begin with 0. */
function freeDigits(text: usize, size: usize, spans: usize): void {
  memory.fill(spans, 0, padded(size));
  let start: usize = 0;
  for (let at: usize = 0; at < size; at += 1) {
    const byte = load<u8>(text + at);
    if (start == 0) {
      if (byte == QUOTE) start = at + 1;
      else if (isDigit(byte)) store<u8>(spans + at, isFirstOfMany(text + at) ? NOT_ZERO : ANY_DIGIT);
    } else if (byte == BACKSLASH) at += 1;
    else if (byte == QUOTE) {
      if (isBeforeColon(text + at + 1)) memory.fill(spans + start, 0, at - start);
      start = 0;
    } else if (isDigit(byte)) store<u8>(spans + at, ANY_DIGIT);
  }
  for (let at: usize = 0; at < size; at += 1) {
    const span = load<u8>(spans + at);
    if (span != 0) store<u8>(text + at, ZERO + ANY_DIGIT - span);
  }
}

/** Whether a digit may begin a number of several, which 0 may not. */
function isFirstOfMany(at: usize): bool {
  return load<u8>(at) != ZERO && isDigit(load<u8>(at + 1)) && !isDigit(load<u8>(at - 1));
}

function isBeforeColon(from: usize): bool {
  let at = from;
  while (load<u8>(at) <= BLANK) at += 1;
  return load<u8>(at) == COLON;
}

/** A digest of an object in which all digits are the same. */
function digestOf(from: usize, to: usize, node: u32): u32 {
  let sum = i32x4.splat(node ^ (<u32>(to - from) << 16));
  for (let at = from; at + 16 <= to; at += 16) sum = addTo(sum, v128.load(at));
  sum = addTo(sum, v128.load(to - 16));
  const half = i32x4.extract_lane(sum, 0) ^ rotl<u32>(i32x4.extract_lane(sum, 1), 7);
  return (half ^ rotl<u32>(i32x4.extract_lane(sum, 2), 14) ^ rotl<u32>(i32x4.extract_lane(sum, 3), 21)) * 0x9e3779b1;
}

// @ts-ignore: decorator
@inline
function addTo(sum: v128, bytes: v128): v128 {
  const same = v128.bitselect(i8x16.splat(ZERO), bytes, digitsIn(bytes));
  return i32x4.mul(v128.xor(sum, same), i32x4.splat(0x01000193));
}
