import { MOST_BY_DEFAULT, threadCount, WORTH_THREADS } from "./threads-option.js";
import type { BlockPlan, LineBlock } from "../reading/index.js";
import type { Thread, ThreadAnswer, ThreadBlock, ThreadTask } from "./thread-task.js";
import type { World } from "./world.js";

/** How many blocks a thread has at most, the one that it reads among them. */
const BLOCKS_A_THREAD = 2;

/** Takes what a thread answered to a block, in the order of the input. */
export type TakeAnswer = (answer: ThreadAnswer) => void;

/** A block that a thread reads. */
interface InWork {
  readonly thread: Thread;
  readonly block: ThreadBlock;
  readonly filled: number;
  readonly answer: Promise<ThreadAnswer>;
}

/**
 * Has blocks of lines read in other threads, and takes the answers in the order of the input.
 *
 * A block's first document has an index that depends on all blocks before it, which are not read yet: it is taken that each line
 * that is not blank holds one document. Where that turns out wrong, the blocks behind are read again.
 *
 * @internal
 */
export class Threads {
  /** How blocks are handed out, and how many documents they held. */
  readonly plan: BlockPlan;
  private readonly count: number;
  private readonly start: () => Thread;
  private readonly takeAnswer: TakeAnswer;
  private readonly threads: Thread[] = [];
  private turn = 0;
  private readonly inWork: InWork[] = [];
  /** The index of the next document that is taken, while blocks of a source are in work. */
  private next: number | undefined;

  private constructor(count: number, smallest: number, start: () => Thread, takeAnswer: TakeAnswer) {
    this.count = count;
    this.start = start;
    this.takeAnswer = takeAnswer;
    this.plan = { smallest, documents: 0 };
  }

  /** Plans the threads of a command; `undefined` where one is enough. */
  static of(world: World, task: ThreadTask, takeAnswer: TakeAnswer): Threads | undefined {
    const { threads } = world;
    const wanted = threadCount(task.values);
    if (threads === undefined) return undefined;
    const count = wanted ?? Math.min(threads.count, MOST_BY_DEFAULT);
    if (count === 1) return undefined;
    return new Threads(count, wanted === undefined ? WORTH_THREADS : 0, () => threads.start(task), takeAnswer);
  }

  /**
   * Has a block read; waits while all threads have enough to do. The index is that of the first document in all blocks of the source.
   */
  async read(source: string, { bytes, line, filled }: LineBlock, firstIndex: number): Promise<void> {
    this.next ??= firstIndex;
    const index = this.inWork.reduce((sum, each) => sum + each.filled, this.next);
    const block = { source, bytes, line, index };
    const thread = this.nextThread();
    this.inWork.push({ thread, block, filled, answer: answered(thread, block) });
    while (this.inWork.length >= this.count * BLOCKS_A_THREAD) await this.takeNext();
  }

  /** Takes the answers to all blocks that were handed out. */
  async finish(): Promise<void> {
    while (this.inWork.length > 0) await this.takeNext();
  }

  /** Takes the answers to all blocks of a source. */
  async endSource(): Promise<void> {
    await this.finish();
    this.next = undefined;
  }

  /** Ends all threads. */
  end(): void {
    for (const thread of this.threads) thread.end();
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
    if (first === undefined || this.next === undefined) return;
    const { block, thread } = first;
    let answer = await first.answer;
    if (block.index !== this.next) answer = await thread.read({ ...block, index: this.next });
    this.inWork.shift();
    this.next += answer.documents;
    this.plan.documents += answer.documents;
    this.takeAnswer(answer);
  }
}

function answered(thread: Thread, block: ThreadBlock): Promise<ThreadAnswer> {
  const answer = thread.read(block);
  // A failure is met where it is awaited; until then it must not count as unhandled.
  answer.catch(() => undefined);
  return answer;
}
