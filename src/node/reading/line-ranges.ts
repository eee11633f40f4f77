import { BLOCK, BlockMemory } from "./block-memory.js";
import type { LineBlock } from "./line-blocks.js";
import { rangeCounts, RangeReader, readAgain, shiftIndexes } from "./range-reader.js";
import type { FileRange, RangeLines } from "./range-reader.js";

/** Where reading goes on in a file, and where the next document is. */
export interface FilePlace {
  /** In bytes of the file. */
  readonly position: number;
  readonly line: number;
  readonly index: number;
}

/** How many files have been read in ranges. */
let files = 0;

/**
 * Gives a file of one document a line in ranges, which others read, from a place on where a line begins.
 *
 * The file may change meanwhile: who gave the ranges goes on reading behind the last line that was read with its end.
 *
 * @internal
 */
export class LineRanges {
  /** Where the lines end that were read so far, in the order of the file, and on which line the next one is. */
  position: number;
  line: number;
  /** Whether a line was met whose end was not found: the ranges after it are read by nobody. */
  isCut = false;
  private readonly start: FilePlace;
  private readonly ranges: Omit<FileRange, "from" | "to" | "number">;
  private readonly end: number;
  private readonly memory = new BlockMemory();
  private readonly rooms = new BlockMemory();
  private readonly reader = new RangeReader();
  private filled = 0;

  constructor(descriptor: number, start: FilePlace, end: number) {
    const { position, line, index } = start;
    files += 1;
    this.start = start;
    this.position = position;
    this.line = line;
    this.end = end;
    // A file that is being written may be larger than it was said to be.
    const count = Math.max(0, Math.ceil((end - position) / BLOCK));
    this.ranges = { file: files, descriptor, counts: rangeCounts(count), line, index };
  }

  /** Gives the ranges, in their order, as long as they can be read. */
  *[Symbol.iterator](): Generator<LineRange, void> {
    const { ranges, end } = this;
    let from = this.start.position;
    for (let number = 0; from < end && !this.isCut; number += 1) {
      const to = Math.min(from + BLOCK, end);
      yield new LineRange({ ...ranges, number, from, to }, to === end, this);
      from = to;
    }
  }

  /** Reads a range here; nothing where it is not known yet where it is in the file, or nobody needs it. */
  read(range: LineRange): RangeBlock | undefined {
    const place = this.reader.placeOf(range.range);
    if (place === undefined || place.isBehind) return undefined;
    const { bytes, ...lines } = this.reader.load(range.range, this.memory.take(BLOCK));
    return this.blockOf(range, { ...lines, ...place }, { bytes });
  }

  /** Gives memory for what is printed of a range elsewhere. */
  takeRoom(): Uint8Array {
    return new Uint8Array(this.rooms.take(0));
  }

  /** Makes a block of lines of a range: of bytes that are here, or of those that are read again where they are asked for. */
  blockOf({ range }: LineRange, lines: RangeLines, { bytes, room }: RangeMemory): RangeBlock {
    const { memory, rooms } = this;
    let held = bytes;
    return {
      get bytes() {
        return (held ??= readAgain(range, lines, memory.take(lines.size)));
      },
      line: lines.line,
      index: lines.index,
      filled: lines.count.filled,
      isBehind: lines.isBehind,
      release: (block) => {
        if (held !== undefined) memory.release(block);
        if (room !== undefined) rooms.release({ bytes: room });
      },
      pass: (nextIndex) => {
        this.pass(lines, nextIndex);
      },
    };
  }

  /** Takes note of a range that was taken, after those before it, and which index the next document has. */
  private pass({ size, end, count, isCut }: RangeLines, nextIndex: number): void {
    const { start, ranges } = this;
    this.isCut ||= isCut;
    this.filled += count.filled;
    this.line += count.breaks;
    if (size > 0) this.position = end;
    shiftIndexes(ranges.counts, nextIndex - start.index - this.filled);
  }
}

/** The bytes of lines that are here, or the room in which what is printed of them came back. */
interface RangeMemory {
  readonly bytes?: Buffer;
  readonly room?: Uint8Array;
}

/** Lines of a range. */
export interface RangeBlock extends LineBlock {
  /** The index of its first document, if each line before it that is not blank holds as many as were counted so far. */
  readonly index: number;
  /** Whether nobody needs it, since a range before it is cut. */
  readonly isBehind: boolean;
  /** Takes note that it was taken, after those before it, and which index the next document has. */
  readonly pass: (nextIndex: number) => void;
}

/**
 * A part of a file of one document a line, that somebody reads.
 *
 * @internal
 */
export class LineRange {
  readonly range: FileRange;
  /** Whether it is the last one of its file. */
  readonly isLast: boolean;
  private readonly ranges: LineRanges;

  constructor(range: FileRange, isLast: boolean, ranges: LineRanges) {
    this.range = range;
    this.isLast = isLast;
    this.ranges = ranges;
  }

  /** Where the next one begins, in bytes of the file. */
  get to(): number {
    return this.range.to;
  }

  /** Reads it here; nothing where it is not known yet where it is in the file, or nobody needs it. */
  read(): RangeBlock | undefined {
    return this.ranges.read(this);
  }

  /** Gives memory for what is printed of it elsewhere. */
  takeRoom(): Uint8Array {
    return this.ranges.takeRoom();
  }

  /** Makes a block of what was read of it elsewhere, in whose room what is printed of it came back. */
  blockOf(lines: RangeLines, room: Uint8Array): RangeBlock {
    return this.ranges.blockOf(this, lines, { room });
  }
}
