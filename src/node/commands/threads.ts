import { Recalling } from "./recalling.js";
import { maxDocumentBytes } from "./source-options.js";
import { threadHere } from "./thread-here.js";
import { MOST_BY_DEFAULT, threadCount, WORTH_THREADS } from "./threads-option.js";
import type { SharedLane } from "../lane/index.js";
import type { HandedLines, HandingReader, LineBlock, SourceDocument } from "../reading/index.js";
import type { ReadBlock } from "./recalling.js";
import type { Thread, ThreadAnswer, ThreadBlock, ThreadReply, ThreadTask } from "./thread-task.js";
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
  readonly here: Thread;
  readonly recalling: Recalling | undefined;
}

/** A block that a thread reads. */
interface InWork extends ReadBlock {
  readonly thread: Thread;
  readonly block: ThreadBlock;
  readonly reply: Promise<ThreadReply>;
  /** Whether the reply is there. */
  isRead: boolean;
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
  private readonly here: Thread;
  /** Has known documents recalled, where what is known is remembered. */
  private readonly recalling: Recalling | undefined;
  private readonly others: Thread[] = [];
  private readonly inWork: InWork[] = [];

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
  async read(source: string, { block, isLast, reader }: HandedLines): Promise<void> {
    if (!isLast) this.startNext();
    if (block !== undefined) await this.begin(source, block, reader);
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

  private async begin(source: string, lines: LineBlock, reader: HandingReader): Promise<void> {
    const index = this.inWork.reduce((sum, each) => sum + each.lines.filled, reader.nextIndex);
    const { bytes, line, filled } = lines;
    const other = this.nextOther();
    const recall = this.recalling?.recallOf(other ?? this.recalling.here, source);
    if (other === undefined && recall !== undefined && this.inWork.length === 0) {
      this.readHere(lines, reader);
      await this.taker.settle();
      return;
    }
    const thread = other ?? (recall === undefined ? this.here : this.recalling?.here) ?? this.here;
    const block = { source, bytes, line, index, filled, recall };
    const reply = thread.read(block);
    const inWork = { source, thread, block, lines, reader, reply, isRead: false };
    const end = (): void => {
      inWork.isRead = true;
    };
    this.inWork.push(inWork);
    // A failure is met where the reply is taken; until then it must not count as unhandled.
    const read = reply.then(end, end);
    if (other === undefined) await read;
  }

  private readHere(lines: LineBlock, reader: HandingReader): void {
    for (const documents of reader.readHere(lines)) this.taker.takeDocuments(documents);
    lines.release(lines.bytes);
  }

  /** The others are started one by one, each with a block after which there are more. */
  private startNext(): void {
    if (this.others.length < this.count - 1) this.others.push(this.start());
  }

  /** Another thread that has little to do, if there is one. */
  private nextOther(): Thread | undefined {
    const blocksOf = (thread: Thread): number =>
      this.inWork.filter((each) => each.thread === thread && !each.isRead).length;
    const free = this.others.filter((thread) => thread.isReady && blocksOf(thread) < BLOCKS_PER_THREAD);
    return free.find((thread) => blocksOf(thread) === 0) ?? free[0];
  }

  private async takeNext(): Promise<void> {
    const [first] = this.inWork;
    if (first === undefined) return;
    const { reader, source } = first;
    const { bytes, answer, recalled } = await replyTo(first);
    this.inWork.shift();
    const lines = { ...first.lines, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
    if (answer !== undefined) {
      reader.nextIndex += answer.documents;
      await this.taker.takeAnswer(answer);
      lines.release(bytes);
    } else if (recalled === undefined || this.recalling === undefined) this.readHere(lines, reader);
    else {
      for (const documents of this.recalling.documentsOf({ source, lines, reader }, recalled))
        this.taker.takeDocuments(documents);
      lines.release(bytes);
    }
    await this.taker.settle();
  }
}

/** The reply to the next block, without an answer where it has to be read with the documents around it. */
async function replyTo({ thread, block, reader, reply }: InWork): Promise<ThreadReply> {
  const { bytes, answer, recalled } = await reply;
  if ((answer ?? recalled) === undefined || !reader.isBetweenDocuments) return { bytes, answer: undefined };
  if (block.index === reader.nextIndex) return { bytes, answer, recalled };
  // What was learned it knows already.
  const recall = block.recall && { ...block.recall, learned: undefined };
  return thread.read({ ...block, bytes, index: reader.nextIndex, recall });
}
