import { SCANNER_BYTES } from "./scanner-bytes.js";

/**
 * How many bytes of lines are best scanned at once: of fewer, too little follows one another that is known; more do not stay in the nearest memory.
 *
 * @internal
 */
export const SCANNED_AT_ONCE: number = 256 * 1024;

/** What the lane uses of an engine's WebAssembly; the language's own types do not know it. */
interface Engine {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
}

interface Exports extends Functions, Readonly<Record<Place, { readonly value: number }>> {
  readonly memory: { readonly buffer: ArrayBuffer };
}

/** What `layout.as` tells: where the parts of the memory begin, how large some are, and how much they hold at most. */
const PLACES = [
  "TABLE",
  "FOUND",
  "COUNTS",
  "PLACE",
  "PLACE_SIZE",
  "LINES",
  "LINE_SIZE",
  "MOST_LINES",
  "GAPS",
  "MODULE_SUMS",
  "MODULES_IN_ORDER",
  "LARGEST_BLOCK",
  "INPUT",
  "OUTPUT",
  "KEY",
  "MORE",
  "RAW",
  "ALIKE_SETS",
  "ALIKE",
  "BUCKETS",
  "BUCKETS_SIZE",
  "PRINTED",
  "PRINTED_SIZE",
  "KNOWN",
  "KNOWN_SIZE",
] as const;

type Place = (typeof PLACES)[number];

/** What is compiled of the lane; `scanner.as` and `memory.as` say more. */
interface Functions {
  /** Takes the lines between two places, by the tree at a place of the table; answers how many. It may be one line more, beside a block. */
  readonly scan: (from: number, to: number, output: number, root: number, isMore: boolean) => number;
  /**
   * Takes the elements of an array from a place on, as lines, where each is an object that another one follows; answers how many. In the
   * numbers of the line behind them are where the next one begins, and where it was stopped.
   */
  readonly scanElements: (from: number, output: number, root: number) => number;
  /** Copies the bytes between two places to a third one, with carriage returns for their line breaks, and a line break at the end. */
  readonly flatten: (from: number, to: number, target: number) => void;
  /** Counts the line breaks between two places. */
  readonly countBreaks: (from: number, to: number) => number;
  /** Looks for what is known of a line, kept in some form; 0 where nothing is. */
  readonly find: (line: number, form: number) => number;
  /** Prints the line that was found and those after it that are known too; answers which is the first that is not printed. */
  readonly recall: (line: number, end: number, longest: number, form: number, number: number, index: number) => number;
}

/**
 * The compiled scanner with its memory.
 *
 * @internal
 */
export interface Scanner extends Functions {
  /** All of the memory, and the same as numbers of 4 bytes. */
  readonly memory: Buffer;
  readonly numbers: Uint32Array;
  readonly places: Readonly<Record<Place, number>>;
}

/**
 * Makes a scanner, where the engine has WebAssembly.
 *
 * @returns the scanner; `undefined` where the engine has none, or not the instructions that it needs
 * @internal
 */
export function createScanner(
  engine: Partial<Engine> | undefined = (globalThis as unknown as { readonly WebAssembly?: Partial<Engine> })
    .WebAssembly,
): Scanner | undefined {
  if (engine?.Module === undefined || engine.Instance === undefined) return undefined;
  try {
    const { exports } = new engine.Instance(new engine.Module(Buffer.from(SCANNER_BYTES, "base64")));
    const { scan, scanElements, flatten, countBreaks, find, recall, memory } = exports;
    return {
      ...{ scan, scanElements, flatten, countBreaks, find, recall },
      memory: Buffer.from(memory.buffer),
      numbers: new Uint32Array(memory.buffer),
      places: Object.fromEntries(PLACES.map((place) => [place, exports[place].value])) as Record<Place, number>,
    };
  } catch {
    return undefined;
  }
}
