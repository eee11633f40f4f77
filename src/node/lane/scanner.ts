import { SCANNER_BYTES } from "./scanner-bytes.js";

/** What the lane uses of an engine's WebAssembly; the language's own types do not know it. */
interface Engine {
  readonly Memory: new (pages: { readonly initial: number; readonly maximum: number }) => Memory;
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: { readonly env: { readonly memory: Memory } },
  ) => { readonly exports: Exports };
}

interface Memory {
  readonly buffer: ArrayBuffer;
}

interface Exports {
  readonly scan: Scanner["scan"];
  readonly scanElements: Scanner["scanElements"];
  readonly flatten: Scanner["flatten"];
  readonly countBreaks: Scanner["countBreaks"];
  readonly MOST_LINES: { readonly value: number };
  readonly MOST_GAPS: { readonly value: number };
  readonly TABLE: { readonly value: number };
  readonly LINES: { readonly value: number };
  readonly GAPS: { readonly value: number };
  readonly INPUT: { readonly value: number };
  readonly digest: Scanner["digest"];
}

/**
 * The compiled scanner with its memory.
 *
 * @internal
 */
export interface Scanner {
  /** All of the memory. */
  readonly memory: Buffer;
  /** Four numbers for each line that was taken. */
  readonly lines: Uint32Array;
  /** Two numbers for each gap that was noted. */
  readonly gaps: Uint32Array;
  /** Where the table goes. */
  readonly table: number;
  /** Where the block goes that is to be scanned. */
  readonly input: number;
  /** Where there is room for what is kept of a block. */
  readonly output: number;
  /** Where there is room for what is kept of a line without its gaps. */
  readonly keys: number;
  /**
   * Writes what is kept of a line, from one place to another, without its gaps, of which it is told where the first is noted and how many
   * there are; 8 bytes before the key, what of the gaps decides something.
   */
  readonly digest: (from: number, to: number, gap: number, count: number, key: number) => number;
  /** Where there is room for what is kept of one line more. */
  readonly more: number;
  /** Where the numbers of one line more begin, and where its gaps do. */
  readonly moreLine: number;
  readonly moreGap: number;
  /** Takes the lines between two places, by the tree at a place of the table; answers how many. It may be one line more, beside a block. */
  readonly scan: (from: number, to: number, output: number, root: number, isMore: boolean) => number;
  /** Where the bytes of an array go that are to be flattened. */
  readonly raw: number;
  /** Copies the bytes between two places to a third one, with carriage returns for their line breaks, and a line break at the end. */
  readonly flatten: (from: number, to: number, target: number) => void;
  /** Counts the line breaks between two places. */
  readonly countBreaks: (from: number, to: number) => number;
  /**
   * Takes the elements of an array from a place on, as lines, where each is an object that another one follows; answers how many. In the
   * numbers of the line behind them are where the next one begins, and where it was stopped.
   */
  readonly scanElements: (from: number, output: number, root: number) => number;
}

const PAGE = 64 * 1024;

/** How many bytes of lines are scanned at once at most; a longer line is not taken. */
export const LARGEST_BLOCK: number = 1024 * 1024;

/** Room behind the block and in front of the output, for loads and stores that reach too far. */
const MARGIN = 64;

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
  if (engine?.Memory === undefined || engine.Module === undefined || engine.Instance === undefined) return undefined;
  try {
    const module = new engine.Module(Buffer.from(SCANNER_BYTES, "base64"));
    const pages = Math.ceil((0xc0000 + 5 * (LARGEST_BLOCK + MARGIN)) / PAGE) + 1;
    const memory = new engine.Memory({ initial: pages, maximum: pages });
    const { MOST_LINES, MOST_GAPS, TABLE, LINES, GAPS, INPUT, ...functions } = new engine.Instance(module, {
      env: { memory },
    }).exports;
    return {
      ...functions,
      memory: Buffer.from(memory.buffer),
      lines: new Uint32Array(memory.buffer, LINES.value, (GAPS.value - LINES.value) >> 2),
      gaps: new Uint32Array(memory.buffer, GAPS.value, (INPUT.value - GAPS.value) >> 2),
      table: TABLE.value,
      input: INPUT.value,
      output: INPUT.value + LARGEST_BLOCK + MARGIN,
      keys: INPUT.value + 2 * (LARGEST_BLOCK + MARGIN),
      moreLine: 4 * MOST_LINES.value,
      moreGap: MOST_GAPS.value + 1,
      more: INPUT.value + 3 * (LARGEST_BLOCK + MARGIN),
      raw: INPUT.value + 4 * (LARGEST_BLOCK + MARGIN),
    };
  } catch {
    return undefined;
  }
}
