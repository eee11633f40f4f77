import { MOST_BY_DEFAULT, threadCount, WORTH_THREADS } from "./threads-option.js";
import type { HandedLines, HandingReader, LineBlock, SourceDocument } from "../reading/index.js";
import type { Thread, ThreadAnswer, ThreadBlock, ThreadTask } from "./thread-task.js";
import type { World } from "./world.js";

/** How many blocks a thread has at most, the one that it reads among them. */
const BLOCKS_PER_THREAD = 2;

/** Takes what came of a block, in the order of the input. */
export interface BlockTaker {
  /** Takes what a thread answered. */
  readonly takeAnswer: (answer: ThreadAnswer) => void;
  /** Takes documents of a block that was read here. */
  readonly takeDocuments: (documents: readonly SourceDocument[]) => void;
}

/** A block that a thread reads. */
interface InWork {
  readonly thread: Thread;
  readonly block: ThreadBlock;
  readonly lines: LineBlock;
  readonly reader: HandingReader;
  readonly answer: Promise<ThreadAnswer | undefined>;
}

/**
 * Has blocks of lines read in other threads, and takes the answers in the order of the input.
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
  private readonly threads: Thread[] = [];
  private turn = 0;
  private readonly inWork: InWork[] = [];

  private constructor(count: number, smallest: number, start: () => Thread, taker: BlockTaker) {
    this.count = count;
    this.smallest = smallest;
    this.start = start;
    this.taker = taker;
  }

  /** Plans the threads of a command; `undefined` where one is enough. */
  static of(world: World, task: ThreadTask, taker: BlockTaker): Threads | undefined {
    const { threads } = world;
    const wanted = threadCount(task.values);
    if (threads === undefined) return undefined;
    const count = wanted ?? Math.min(threads.count, MOST_BY_DEFAULT);
    if (count === 1) return undefined;
    return new Threads(count, wanted === undefined ? WORTH_THREADS : 0, () => threads.start(task), taker);
  }

  /** Whether a file of so many bytes is handed out in blocks; of a stream nobody knows how many it has. */
  isWorth(size: number): boolean {
    return size > 0 && size >= this.smallest;
  }

  /** Has the lines that a source hands out read; waits while all threads have enough to do, and at the end for all of them. */
  async read(source: string, { block, isLast, reader }: HandedLines): Promise<void> {
    if (block !== undefined) this.begin(source, block, reader);
    while (this.inWork.length >= this.count * BLOCKS_PER_THREAD) await this.takeNext();
    if (isLast) await this.finish();
  }

  /** Takes the answers to all blocks that were handed out. */
  async finish(): Promise<void> {
    while (this.inWork.length > 0) await this.takeNext();
  }

  /** Ends all threads. */
  end(): void {
    for (const thread of this.threads) thread.end();
  }

  private begin(source: string, lines: LineBlock, reader: HandingReader): void {
    const index = this.inWork.reduce((sum, each) => sum + each.lines.filled, reader.nextIndex);
    const { bytes, line, filled } = lines;
    const block = { source, bytes, line, index, filled };
    const thread = this.nextThread();
    const answer = thread.read(block);
    // A failure is met where it is awaited; until then it must not count as unhandled.
    answer.catch(() => undefined);
    this.inWork.push({ thread, block, lines, reader, answer });
  }

  /** The threads take turns, each new one as soon as there is a block for it. */
  private nextThread(): Thread {
    const turn = this.turn % this.count;
    this.turn += 1;
    const thread = this.threads[turn] ?? this.start();
    this.threads[turn] = thread;
    return thread;
  }

  private async takeNext(): Promise<void> {
    const [first] = this.inWork;
    if (first === undefined) return;
    const { lines, reader } = first;
    const answer = await answerTo(first);
    this.inWork.shift();
    if (answer === undefined) {
      for (const documents of reader.readHere(lines)) this.taker.takeDocuments(documents);
      lines.release();
      return;
    }
    lines.release();
    reader.nextIndex += answer.documents;
    this.taker.takeAnswer(answer);
  }
}

/** The answer to the next block; nothing where it has to be read here. */
async function answerTo({ thread, block, reader, answer }: InWork): Promise<ThreadAnswer | undefined> {
  const first = await answer;
  if (first === undefined || !reader.isBetweenDocuments) return undefined;
  return block.index === reader.nextIndex ? first : thread.read({ ...block, index: reader.nextIndex });
}
