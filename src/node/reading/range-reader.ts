import { readSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { BLOCK, countLines, LONGEST_LINE } from "./block-memory.js";
import type { LineCount } from "./block-memory.js";
import { BYTES } from "./json-bytes.js";

/** A part of a file of one document a line. To it belong the lines that begin in it, however far the last one goes. */
export interface FileRange {
  /** Which one of the files that are read in ranges it is of. */
  readonly file: number;
  /** What the file is read by. */
  readonly descriptor: number;
  /** Where it begins and where the next one does, in bytes of the file. */
  readonly from: number;
  readonly to: number;
  /** Which one of the ranges it is, counted from 0; the first one begins with a line. */
  readonly number: number;
  /** What those who read the ranges tell each other. */
  readonly counts: Int32Array;
  /** The line on which the first range begins, and the index of its first document. */
  readonly line: number;
  readonly index: number;
}

/** The lines of a range. */
interface LoadedLines {
  readonly count: LineCount;
  /** How many bytes they have, and where they end, in bytes of the file. */
  readonly size: number;
  readonly end: number;
  /** Whether a line is missing whose end was not found, or could not be read. */
  readonly isCut: boolean;
}

/** Where a range is in its file. */
interface RangePlace {
  /** The first of its lines, and the index of its document. */
  readonly line: number;
  readonly index: number;
  /** Whether a range before it is cut, so that nobody needs this one. */
  readonly isBehind: boolean;
}

/** The lines of a range, and where they are in the file. */
export interface RangeLines extends LoadedLines, RangePlace {}

/** What is in memory. */
interface InMemory {
  readonly bytes: Buffer;
}

/** What is known of a range, in the order in which it may become known. */
const [UNREAD, WHOLE, CUT] = [0, 1, 2] as const;

/**
 * In the counts: how much more the index of a document is than lines that are not blank say; then of each range what is known of it, how
 * many line breaks it has, and how many lines that are not blank.
 */
const [SHIFT, FIRST_RANGE, RANGE_SIZE, BREAKS, FILLED] = [0, 1, 3, 1, 2] as const;

/** How many bytes are read at once to find the end of a line that goes on behind its range. */
const BEHIND = 16 * 1024;

/** How long a thread is held by waiting, in milliseconds; others that read in the same one go on then. */
const PAUSE = 1;

/**
 * Makes what those who read the ranges of a file tell each other.
 *
 * @internal
 */
export function rangeCounts(ranges: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * (FIRST_RANGE + RANGE_SIZE * ranges)));
}

/**
 * Tells how much more the index of a document is from now on than lines that are not blank say.
 *
 * @internal
 */
export function shiftIndexes(counts: Int32Array, shift: number): void {
  Atomics.store(counts, SHIFT, shift);
}

/**
 * Reads ranges of files, each with a higher number than the one before; others read those between.
 *
 * How many lines a range has is told to the others as soon as they are in memory, and theirs are waited for: so each knows its number.
 *
 * @internal
 */
export class RangeReader {
  private file = -1;
  private next = 0;
  private breaks = 0;
  private filled = 0;

  /** Reads a range into memory, or into more; waits until it is known where it is in the file. */
  async read(range: FileRange, memory: ArrayBufferLike): Promise<RangeLines & InMemory> {
    const lines = this.load(range, memory);
    for (;;) {
      const place = this.placeOf(range);
      if (place !== undefined) return { ...lines, ...place };
      if (Atomics.wait(range.counts, placeIn(this.next), UNREAD, PAUSE) === "timed-out") await setImmediate();
    }
  }

  /** Reads a range into memory, or into more, and tells the others of it. */
  load(range: FileRange, memory: ArrayBufferLike): LoadedLines & InMemory {
    const { bytes, end, isCut } = linesOf(range, memory);
    const count = countLines(bytes);
    const { counts, number } = range;
    const at = placeIn(number);
    Atomics.store(counts, at + BREAKS, count.breaks);
    Atomics.store(counts, at + FILLED, count.filled);
    Atomics.store(counts, at, isCut ? CUT : WHOLE);
    Atomics.notify(counts, at);
    return { bytes, count, size: bytes.length, end, isCut };
  }

  /** Where a range is in its file, as soon as all before it are read, or one of them is cut. */
  placeOf({ file, number, counts, line, index }: FileRange): RangePlace | undefined {
    if (this.file !== file) {
      this.file = file;
      [this.next, this.breaks, this.filled] = [0, 0, 0];
    }
    for (; this.next < number; this.next += 1) {
      const at = placeIn(this.next);
      const known = Atomics.load(counts, at);
      if (known === CUT) return { line, index, isBehind: true };
      if (known === UNREAD) return undefined;
      this.breaks += Atomics.load(counts, at + BREAKS);
      this.filled += Atomics.load(counts, at + FILLED);
    }
    return { line: line + this.breaks, index: index + this.filled + Atomics.load(counts, SHIFT), isBehind: false };
  }
}

/**
 * Reads lines of a range again; what is not there any more is left out.
 *
 * @internal
 */
export function readAgain({ descriptor }: FileRange, { end, size }: LoadedLines, memory: ArrayBufferLike): Buffer {
  const file = new FilledMemory(descriptor, end - size, memory);
  file.fill(size);
  return file.bytes;
}

/** Where the counts have a range. */
function placeIn(number: number): number {
  return FIRST_RANGE + RANGE_SIZE * number;
}

/** Reads the lines that begin in a range. */
function linesOf(
  { descriptor, from, to, number }: FileRange,
  memory: ArrayBufferLike,
): InMemory & Pick<LoadedLines, "end" | "isCut"> {
  // A line begins with the range where a line break is before it.
  const first = number === 0 ? from : from - 1;
  const file = new FilledMemory(descriptor, first, memory);
  const isFilled = file.fill(to - first);
  const start = number === 0 ? 0 : file.bytes.indexOf(BYTES.lineBreak) + 1 || file.bytes.length;
  if (isFilled && start === to - first) return { bytes: file.bytes.subarray(start), end: to, isCut: false };
  for (let at = to - first - 1; isFilled && at < file.bytes.length && at <= LONGEST_LINE + BLOCK;) {
    const end = file.bytes.indexOf(BYTES.lineBreak, at) + 1;
    if (end > 0) return { bytes: file.bytes.subarray(start, end), end: first + end, isCut: false };
    at = file.bytes.length;
    file.fill(BEHIND);
  }
  const end = Math.max(start, file.bytes.lastIndexOf(BYTES.lineBreak) + 1);
  return { bytes: file.bytes.subarray(start, end), end: first + end, isCut: true };
}

/** Memory that is filled from a file. */
class FilledMemory {
  bytes: Buffer;
  private memory: Buffer;
  private readonly descriptor: number;
  private readonly first: number;

  constructor(descriptor: number, first: number, memory: ArrayBufferLike) {
    this.descriptor = descriptor;
    this.first = first;
    this.memory = Buffer.from(memory);
    this.bytes = this.memory.subarray(0, 0);
  }

  /** Reads so many bytes more; answers whether there are as many. */
  fill(size: number): boolean {
    const wanted = this.bytes.length + size;
    if (wanted > this.memory.length) {
      this.memory = Buffer.from(new ArrayBuffer(2 * wanted));
      this.bytes.copy(this.memory);
    }
    let { length } = this.bytes;
    for (let count = -1; length < wanted && count !== 0; length += count) count = this.read(length, wanted);
    this.bytes = this.memory.subarray(0, length);
    return length === wanted;
  }

  /** Why something cannot be read is told by who goes on reading from there. */
  private read(at: number, end: number): number {
    try {
      return readSync(this.descriptor, this.memory, at, end - at, this.first + at);
    } catch {
      return 0;
    }
  }
}
