import type { LearnedMark, RecalledPart, SharedLane } from "../lane/index.js";
import type { HandingReader, LineBlock, SourceDocument } from "../reading/index.js";
import { recallBlock } from "./block-recall.js";
import type { BlockRecall, FirstThread, RecalledAnswer } from "./thread-task.js";

/** A block, in the memory in which it came back. */
export interface ReadBlock {
  readonly source: string;
  readonly lines: LineBlock;
  readonly reader: HandingReader;
}

/** Where the next document is. */
interface Place {
  readonly source: string;
  readonly line: number;
  readonly reader: HandingReader;
}

/** How much more may be judged here than the others leave time for, in lines that are recalled, before they have to judge too. */
const PATIENCE = 1000;

/** Judging a document here takes about as long as recalling so many elsewhere. */
const WORTH = 6;

/**
 * Has the documents of blocks recalled that are known, while the first thread judges all others, and learns. What it learns is told to
 * the others with the next blocks. That ends where it would have too much to judge.
 *
 * @internal
 */
export class Recalling {
  /** What is kept of documents, as the scanner reads it. */
  readonly table: Uint8Array;
  /** Recalls blocks in the first thread. */
  readonly here: FirstThread;
  private readonly lane: SharedLane;
  private readonly longest: number;
  private readonly marks = new Map<FirstThread, LearnedMark>();
  private readonly others: number;
  /** How much more was judged here than the others leave time for, in lines that are recalled. */
  private excess = 0;

  /**
   * Begins to recall.
   *
   * @param lane - who judges what is not known
   * @param longest - lines with more bytes are not recalled
   * @param others - how many other threads there are
   */
  constructor(lane: SharedLane, longest: number, others: number) {
    const recaller = lane.recaller();
    this.table = lane.table;
    this.here = {
      read: (block) => Promise.resolve(recallBlock(recaller, block) ?? { bytes: block.bytes, answer: undefined }),
    };
    this.lane = lane;
    this.longest = longest;
    this.others = others;
  }

  /** How a thread is to recall its next block; nothing where it has to judge it. */
  recallOf(thread: FirstThread, source: string): BlockRecall | undefined {
    const order = this.excess === Number.POSITIVE_INFINITY ? undefined : this.lane.order(source, this.longest);
    if (order === undefined || thread === this.here) return order && { order, learned: undefined };
    const learned = this.lane.learnedSince(this.marks.get(thread));
    if (learned !== undefined) this.marks.set(thread, learned.mark);
    return { order, learned: learned && { from: learned.from, bytes: learned.bytes } };
  }

  /**
   * Gives the documents of a block that was recalled, in its order; those that are not known are read when their turn comes.
   *
   * Where a line holds another number of documents than was taken, or begins a run of such as cannot be read, all after it is read here.
   */
  *documentsOf(block: ReadBlock, { parts, printed, open }: RecalledAnswer): Generator<readonly SourceDocument[], void> {
    const { source, lines, reader } = block;
    let [line, from, at] = [lines.line, 0, 0];
    for (const part of parts) {
      if (part.lines > 0) yield [this.known(part, printed.subarray(from, part.printed), { source, line, reader })];
      from = part.printed;
      reader.nextIndex += part.lines;
      if (part.open === 0) continue;
      const [next, recalled] = [reader.nextIndex + part.filled, this.lane.recalled];
      const bytes =
        open === undefined
          ? lines.bytes.subarray(part.from, part.to)
          : bytesOf(open).subarray(at, at + part.to - part.from);
      at += part.to - part.from;
      yield* reader.readHere({
        bytes,
        release: lines.release,
        line: line + part.lines,
        filled: part.filled,
      });
      line += part.lines + part.open;
      this.weigh(part, part.filled - this.lane.recalled + recalled);
      if (reader.isBetweenDocuments && reader.nextIndex === next) continue;
      yield* reader.readHere({ ...lines, bytes: lines.bytes.subarray(part.to), line });
      return;
    }
  }

  /** Has the others judge from here on, where too many documents were judged here. */
  private weigh({ lines, open }: RecalledPart, judged: number): void {
    const excess = Math.max(0, this.excess + WORTH * this.others * judged - lines - open);
    this.excess = excess > PATIENCE ? Number.POSITIVE_INFINITY : excess;
  }

  /** Documents that are known, as they come where the first thread recalls them itself. */
  private known(
    { lines, counted }: RecalledPart,
    printed: Uint8Array,
    { source, line, reader }: Place,
  ): SourceDocument {
    const bytes = bytesOf(printed);
    const recalled = { bytes, lines, counted: this.lane.countsOf(counted) };
    return { source, line, index: reader.nextIndex, result: { ok: true, value: null, issues: [] }, recalled };
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
