/**
 * The part of the lane that is compiled to WebAssembly: what of it is called, and where its memory has what. Written in
 * AssemblyScript; `npm run generate` compiles it to `scanner-bytes.ts`.
 */
import { KNOWN, KNOWN_SIZE } from "./layout";

export {
  ALIKE,
  ALIKE_SETS,
  BUCKETS,
  BUCKETS_SIZE,
  COUNTS,
  FOUND,
  GAPS,
  INPUT,
  KEY,
  KNOWN,
  KNOWN_SIZE,
  LARGEST_BLOCK,
  LINE_SIZE,
  LINES,
  MODULE_SUMS,
  MODULES_IN_ORDER,
  MORE,
  MOST_LINES,
  OUTPUT,
  PLACE,
  PLACE_SIZE,
  PRINTED,
  PRINTED_SIZE,
  RAW,
  TABLE,
} from "./layout";
export { find, recall } from "./memory";
export { countBreaks, flatten, scan, scanElements } from "./scanner";

// All of the memory from the beginning on: what is never written takes none.
memory.grow(<i32>((KNOWN + KNOWN_SIZE) >> 16) + 1 - memory.size());
