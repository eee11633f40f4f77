/**
 * Puts the modules of a line in an order of their own, in which it makes no difference what they are called: two twins of which one
 * module has failed are then the same, whichever it is.
 *
 * What is kept has a member for each module in some objects: what is desired of it, what is reported, what the hub noted. These are the pieces
 * of the module. The order is that of a digest of all pieces of a module without their gaps.
 */
import {
  IMAGE,
  MODULE,
  MODULE_IMAGES,
  MODULE_RANKS,
  MODULE_SUMS,
  MODULES_BY_NAME,
  MODULES_IN_ORDER,
  MOST_PIECES,
  PATH_SHIFT,
  PIECE_SIZE,
  PIECES,
  SIZE_MASK,
  WORD,
} from "./layout";
import { hashOf, isEqual, isNameBefore, mixed, MOST_VALUES, numberOf, placeOfValue, sizeAndPathOf, sizeOfGap } from "./values";

/** The numbers of a piece: where it begins and ends, its first gap and the one after its last, its module, in which object it is. */
const END: usize = 4;
const FIRST_GAP: usize = 8;
const END_GAP: usize = 12;
const OF_MODULE: usize = 16;
const IN_OBJECT: usize = 20;

const COMMA: u8 = 0x2c;

/** How many pieces the line has, and of how many modules. */
let pieces: u32 = 0;
let modules: u32 = 0;
/** In which object the last piece is. */
let object: u32 = 0;

/**
 * Notes the pieces of a line, and in which order its modules are.
 *
 * @returns how many modules there are; -1 where they or their pieces are too many
 */
export function arrangeModules(firstGap: usize, endGap: usize): i32 {
  pieces = 0;
  modules = 0;
  object = 0;
  for (let gap = firstGap; gap < endGap;) {
    if ((load<u32>(gap, 4) & 0xf) != MODULE) {
      gap += 8;
      continue;
    }
    if (pieces == MOST_PIECES || !notePiece(gap, endGap)) return -1;
    gap = <usize>load<u32>(pieceAt(pieces - 1), END_GAP);
  }
  if (modules > 0) addWords(firstGap, endGap);
  for (let module: u32 = 0; module < modules; module += 1) putInOrder(module);
  return <i32>modules;
}

/** Adds to what orders a module where it is named in words. */
function addWords(firstGap: usize, endGap: usize): void {
  let words: u32 = 0;
  for (let gap = firstGap; gap < endGap; gap += 8) {
    if ((load<u32>(gap, 4) & 0xf) != WORD) continue;
    words += 1;
    const place = MODULE_SUMS + (<usize>numberOfName(gap) << 3);
    store<u64>(place, mixed(load<u64>(place), words));
  }
}

/** Notes the piece that begins with the name of a module; answers whether there was room. */
function notePiece(gap: usize, endGap: usize): bool {
  const name = <usize>load<u32>(gap);
  const start = name - 1;
  const end = start + <usize>(load<u32>(gap, 4) >> PATH_SHIFT);
  const module = numberOfName(gap);
  if (module == MOST_VALUES - 1) return false;
  if (module == modules) {
    store<u64>(MODULE_SUMS + (<usize>module << 3), 0);
    store<u64>(MODULE_IMAGES + (<usize>module << 3), 0);
    modules += 1;
  }
  const piece = pieceAt(pieces);
  if (pieces > 0 && !isBeside(<usize>load<u32>(piece - PIECE_SIZE, END), start)) object += 1;
  let after = gap + 8;
  while (after < endGap && <usize>load<u32>(after) < end) after += 8;
  store<u32>(piece, <u32>start);
  store<u32>(piece, <u32>end, END);
  store<u32>(piece, <u32>gap, FIRST_GAP);
  store<u32>(piece, <u32>after, END_GAP);
  store<u32>(piece, module, OF_MODULE);
  store<u32>(piece, object, IN_OBJECT);
  pieces += 1;
  addToSum(module, gap, after, end);
  return true;
}

/** Whether nothing but a comma is between two members: they are in the same object. */
function isBeside(end: usize, start: usize): bool {
  for (let at = end; at < start; at += 1) {
    const byte = load<u8>(at);
    if (byte != COMMA && byte > 0x20) return false;
  }
  return true;
}

/** Adds a piece to what orders its module: its bytes, of a gap its kind, and of an image whether it is the first one of the module. */
function addToSum(module: u32, firstGap: usize, endGap: usize, end: usize): void {
  const place = MODULE_SUMS + (<usize>module << 3);
  let sum = mixed(load<u64>(place), object + 1);
  let at = <usize>load<u32>(firstGap) + sizeOfGap(firstGap);
  for (let gap = firstGap + 8; gap < endGap; gap += 8) {
    const value = <usize>load<u32>(gap);
    sum = hashOf(at, <u32>(value - at), sum);
    const kind = load<u32>(gap, 4) & 0xf;
    sum = mixed(sum, kind == IMAGE && isFirstImage(module, gap) ? 0 : kind);
    at = value + sizeOfGap(gap);
  }
  store<u64>(place, hashOf(at, <u32>(end - at), sum));
}

function isFirstImage(module: u32, gap: usize): bool {
  const place = MODULE_IMAGES + (<usize>module << 3);
  const first = <usize>load<u32>(place);
  if (first == 0) {
    store<u32>(place, load<u32>(gap));
    store<u32>(place, <u32>sizeOfGap(gap), 4);
    return true;
  }
  return load<u32>(place, 4) == <u32>sizeOfGap(gap) && isEqual(first, <usize>load<u32>(gap), load<u32>(place, 4));
}

/** Puts a module among those before it. */
function putInOrder(module: u32): void {
  const sum = sumOf(module);
  let place = MODULES_IN_ORDER + <usize>module;
  while (place > MODULES_IN_ORDER && sumOf(load<u8>(place - 1)) > sum) {
    const moved = load<u8>(place - 1);
    store<u8>(place, moved);
    store<u8>(MODULE_RANKS + <usize>moved, <u8>(place - MODULES_IN_ORDER));
    place -= 1;
  }
  store<u8>(place, <u8>module);
  store<u8>(MODULE_RANKS + <usize>module, <u8>(place - MODULES_IN_ORDER));
}

// @ts-ignore: decorator
@inline
function sumOf(module: u32): u64 {
  return load<u64>(MODULE_SUMS + (<usize>module << 3));
}

/** What orders the module at a place of the order. */
export function sumOfModule(rank: u32): u64 {
  return sumOf(load<u8>(MODULES_IN_ORDER + <usize>rank));
}

/** The place of a module in the order, by its name. */
export function rankOf(gap: usize): u32 {
  return load<u8>(MODULE_RANKS + <usize>numberOfName(gap));
}

/** The number of the module that has a name; one that is new gets the next one. */
function numberOfName(gap: usize): u32 {
  return numberOf(MODULE, modules, <usize>load<u32>(gap), sizeAndPathOf(gap) & SIZE_MASK);
}

/**
 * Writes in which order the names of the modules are, as the places of the modules.
 *
 * @param target - where to write, a byte for each
 * @returns where it ends
 */
export function writeNameOrder(target: usize): usize {
  for (let rank: u32 = 0; rank < modules; rank += 1) {
    const name = nameOf(rank);
    let place = target + <usize>rank;
    while (place > target && isNameBefore(name, nameOf(load<u8>(place - 1)))) {
      store<u8>(place, load<u8>(place - 1));
      place -= 1;
    }
    store<u8>(place, <u8>rank);
  }
  return target + <usize>modules;
}

/** Notes the order of the names, to print by it. */
export function orderNames(): void {
  writeNameOrder(MODULES_BY_NAME);
}

/** How many modules the line has. */
export function moduleCount(): u32 {
  return modules;
}

// @ts-ignore: decorator
@inline
function nameOf(rank: u32): usize {
  return placeOfValue(MODULE, load<u8>(MODULES_IN_ORDER + <usize>rank));
}

/** The pieces of the line, in the order in which they are kept. */
export function pieceCount(): u32 {
  return pieces;
}

// @ts-ignore: decorator
@inline
export function pieceAt(index: u32): usize {
  return PIECES + <usize>index * PIECE_SIZE;
}

// @ts-ignore: decorator
@inline
export function endOfPiece(piece: usize): usize {
  return <usize>load<u32>(piece, END);
}

// @ts-ignore: decorator
@inline
export function firstGapOf(piece: usize): usize {
  return <usize>load<u32>(piece, FIRST_GAP);
}

// @ts-ignore: decorator
@inline
export function endGapOf(piece: usize): usize {
  return <usize>load<u32>(piece, END_GAP);
}

// @ts-ignore: decorator
@inline
export function objectOf(piece: usize): u32 {
  return load<u32>(piece, IN_OBJECT);
}

/** The place of the piece's module in the order. */
// @ts-ignore: decorator
@inline
export function rankOfPiece(piece: usize): u32 {
  return load<u8>(MODULE_RANKS + <usize>load<u32>(piece, OF_MODULE));
}
