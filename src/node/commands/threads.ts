import { Recalling } from "./recalling.js";
import { maxDocumentBytes } from "./source-options.js";
import { threadHere } from "./thread-here.js";
import { MOST_BY_DEFAULT, threadCount, WORTH_THREADS } from "./threads-option.js";
import type { SharedLane } from "../lane/index.js";
import { follow, isBlock, replyTo } from "./in-work.js";
import type { BlockInWork, InWork, KnownBlock, RangeInWork } from "./in-work.js";
import { LineRange } from "../reading/index.js";
import type { HandedLines, HandingReader, SourceDocument } from "../reading/index.js";
import type { FirstThread, Thread, ThreadAnswer, ThreadTask } from "./thread-task.js";
import type { World } from "./world.js";

/** How many blocks another thread has at most, the one that it reads among them. */
const BLOCKS_PER_THREAD = 2;

/** How many blocks are handed out at most for each thread, those among them that were read and wait for the ones before them. */
const MOST_PER_THREAD = 4;

/** Takes what came of a block, in the order of the input. */
export interface BlockTaker {
  /** Takes what a thread answered; what is printed is good only until it has. */
  readonly takeAnswer: (answer: ThreadAnswer) => Promise<void>;
  /** Takes documents of a block that was read here. */
  readonly takeDocuments: (documents: readonly SourceDocument[]) => void;
  /** Has what was taken written, where it is enough. */
  readonly settle: () => Promise<void>;
}

/** How blocks are read. */
interface Plan {
  readonly count: number;
  readonly smallest: number;
  readonly start: () => Thread;
  readonly here: FirstThread;
  readonly recalling: Recalling | undefined;
}

/**
 * Has blocks of lines read in several threads, and takes the answers in the order of the input. The first thread is one of them: it
 * reads a block itself when all others have enough to do, or are still being started.
 *
 * A block's first document has an index that depends on all blocks before it, which are not read yet: it is taken that each line
 * that is not blank holds one document. Where that turns out wrong, the blocks after it are read again. Where a run of lines that
 * cannot be read spans the place between two blocks, both are read here.
 *
 * @internal
 */
export class Threads {
  /** The size in bytes from which on files are handed out in blocks. */
  readonly smallest: number;
  private readonly count: number;
  private readonly start: () => Thread;
  private readonly taker: BlockTaker;
  private readonly here: FirstThread;
  /** Has known documents recalled, where what is known is remembered. */
  private readonly recalling: Recalling | undefined;
  private readonly others: Thread[] = [];
  private readonly inWork: InWork[] = [];
  /** Whether the first thread has waited for another one, and none of the ranges since then was kept for it. */
  private hasTime = false;

  private constructor({ count, smallest, start, here, recalling }: Plan, taker: BlockTaker) {
    this.count = count;
    this.smallest = smallest;
    this.start = start;
    this.here = here;
    this.recalling = recalling;
    this.taker = taker;
  }

  /**
   * Plans the threads of a command; `undefined` where one is enough.
   *
   * @param world - what the machine has
   * @param task - what is to be done with blocks
   * @param taker - who takes what comes of them
   * @param lane - what the first thread remembers, where it judges what is not known
   */
  static of(world: World, task: ThreadTask, taker: BlockTaker, lane?: SharedLane): Threads | undefined {
    const { threads } = world;
    const wanted = threadCount(task.values);
    if (threads === undefined) return undefined;
    const count = wanted ?? Math.min(threads.count, MOST_BY_DEFAULT);
    if (count === 1) return undefined;
    const smallest = wanted === undefined ? WORTH_THREADS : 0;
    const recalling = lane && new Recalling(lane, maxDocumentBytes(task.values), count - 1);
    const start = (): Thread => threads.start({ ...task, table: recalling?.table });
    return new Threads({ count, smallest, start, here: threadHere(task), recalling }, taker);
  }

  /** Whether a file of so many bytes is handed out in blocks; of a stream nobody knows how many it has. */
  isWorth(size: number): boolean {
    return size > 0 && size >= this.smallest;
  }

  /** Has the lines that a source hands out read; waits while there are too many blocks, and at the end for all of them. */
  async read(source: string, { lines, isLast, reader }: HandedLines): Promise<void> {
    if (!isLast) this.startNext();
    const origin = { source, reader, isRead: false };
    if (lines instanceof LineRange) await this.beginRange({ ...origin, lines });
    else if (lines !== undefined)
      await this.beginBlock({ ...origin, lines: { ...lines, index: this.indexAfter(reader) } });
    const most = this.count * MOST_PER_THREAD;
    while (this.inWork[0]?.isRead === true || this.inWork.length >= most) await this.takeNext();
    if (isLast) await this.finish();
  }

  /** Takes the answers to all blocks that were handed out. */
  async finish(): Promise<void> {
    while (this.inWork.length > 0) await this.takeNext();
  }

  /** Ends all threads. */
  end(): void {
    for (const thread of this.others) thread.end();
  }

  /** Has a block read by another thread, or reads it here where these have enough to do. */
  private async beginBlock(inWork: BlockInWork): Promise<void> {
    const other = this.nextOther();
    this.inWork.push(inWork);
    if (other === undefined) await this.readKept();
    else void this.readBlock(inWork, other);
  }

  /** Has a range of a file read by another thread, or keeps it, to be read here when there is time. */
  private async beginRange(inWork: RangeInWork): Promise<void> {
    // Nothing else lets the replies of the others in.
    await new Promise(setImmediate);
    for (;;) {
      const other = this.nextOther();
      if ((this.hasTime || other === undefined) && this.kept === undefined) {
        const block = inWork.lines.read();
        if (block !== undefined) {
          this.hasTime = false;
          this.inWork.push({ ...inWork, lines: block });
          return;
        }
      }
      if (other !== undefined) {
        this.inWork.push(inWork);
        this.readRange(inWork, other);
        return;
      }
      // Behind a range that is cut nothing is read.
      if (this.inWork.length === 0) return;
      if (this.kept === undefined) await this.takeNext();
      else await this.readKept();
    }
  }

  /** What nobody reads yet. */
  private get kept(): InWork | undefined {
    return this.inWork.find(({ work }) => work === undefined);
  }

  /** Reads here what is kept. */
  private async readKept(): Promise<void> {
    const { kept, recalling } = this;
    if (kept === undefined || !isBlock(kept)) return;
    const recall = recalling?.recallOf(recalling.here, kept.source);
    if (recall !== undefined && kept === this.inWork[0]) {
      this.inWork.shift();
      this.readHere(kept.lines, kept.reader);
      await this.taker.settle();
    } else await this.readBlock(kept, recalling === undefined || recall === undefined ? this.here : recalling.here);
  }

  private readRange(inWork: RangeInWork, thread: Thread): void {
    const { source, lines } = inWork;
    const recall = this.recalling?.recallOf(thread, source);
    const reply = thread.read({ source, range: lines.range, room: lines.takeRoom(), recall });
    void follow(inWork, { thread, recall, reply });
  }

  /** Resolves when it is read, whatever came of it. */
  private readBlock(inWork: BlockInWork, thread: FirstThread): Promise<void> {
    const { source, lines } = inWork;
    const { bytes, line, index, filled } = lines;
    const recall = this.recalling?.recallOf(thread, source);
    const reply = thread.read({ source, bytes, line, index, filled, recall });
    return follow(inWork, { thread, recall, reply });
  }

  /** The index of the first document after all blocks that are read, if each line that is not blank holds one. */
  private indexAfter({ nextIndex }: HandingReader): number {
    return this.inWork.reduce((sum, { lines }) => sum + ("filled" in lines ? lines.filled : 0), nextIndex);
  }

  private readHere(block: KnownBlock, reader: HandingReader): void {
    for (const documents of reader.readHere(block)) this.taker.takeDocuments(documents);
    end(block, reader);
  }

  /** The others are started one by one, each with a block after which there are more. */
  private startNext(): void {
    if (this.others.length < this.count - 1) this.others.push(this.start());
  }

  /** Another thread that has little to do, if there is one. */
  private nextOther(): Thread | undefined {
    const blocksOf = (thread: Thread): number =>
      this.inWork.filter(({ work, isRead }) => work?.thread === thread && !isRead).length;
    const free = this.others.filter((thread) => thread.isReady && blocksOf(thread) < BLOCKS_PER_THREAD);
    return free.find((thread) => blocksOf(thread) === 0) ?? free[0];
  }

  private async takeNext(): Promise<void> {
    const [first] = this.inWork;
    if (first === undefined) return;
    const { reader, source } = first;
    if (first.work === undefined) await this.readKept();
    if (first.work === undefined) return;
    if (!first.isRead) this.hasTime = true;
    const { block, answer, recalled } = await replyTo(first, first.work);
    this.inWork.shift();
    if (block.isBehind === true) block.release(block);
    else if (answer !== undefined) {
      reader.nextIndex += answer.documents;
      await this.taker.takeAnswer(answer);
      end(block, reader);
    } else if (recalled === undefined || this.recalling === undefined) this.readHere(block, reader);
    else {
      for (const documents of this.recalling.documentsOf({ source, lines: block, reader }, recalled))
        this.taker.takeDocuments(documents);
      end(block, reader);
    }
    await this.taker.settle();
  }
}

/** Ends a block of which everything was taken. */
function end(block: KnownBlock, { nextIndex }: HandingReader): void {
  block.pass?.(nextIndex);
  block.release(block);
}
