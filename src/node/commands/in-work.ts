import { LineRange } from "../reading/index.js";
import type { HandingReader, LineBlock, RangeBlock } from "../reading/index.js";
import type { BlockRecall, FirstThread, ThreadReply } from "./thread-task.js";

/** Where lines are from. */
interface Origin {
  readonly source: string;
  readonly reader: HandingReader;
}

/** A block, and what is known of it besides. */
export type KnownBlock = LineBlock & Pick<RangeBlock, "index"> & Partial<RangeBlock>;

/** Lines that are read, or kept to be read here. */
export interface InWork extends Origin {
  /** The lines, or where a thread finds them. */
  readonly lines: KnownBlock | LineRange;
  /** Who reads them; nobody does yet where they are kept. */
  work?: Work;
  /** Whether the reply is there. */
  isRead: boolean;
}

/** Lines in memory, that are read or kept. */
export type BlockInWork = InWork & { readonly lines: KnownBlock };

/** Lines in a file, that another thread reads. */
export type RangeInWork = InWork & { readonly lines: LineRange };

/** Who reads lines. */
interface Work {
  readonly thread: FirstThread;
  readonly recall: BlockRecall | undefined;
  readonly reply: Promise<ThreadReply>;
}

/** What is known of lines that were read. */
interface Known extends Pick<ThreadReply, "answer" | "recalled"> {
  readonly block: KnownBlock;
}

/**
 * Whether lines are in memory, and not in a file.
 *
 * @internal
 */
export function isBlock(inWork: InWork): inWork is BlockInWork {
  return !(inWork.lines instanceof LineRange);
}

/**
 * Follows who reads something; resolves when it is read, whatever came of it.
 *
 * @internal
 */
export function follow(inWork: InWork, work: Work): Promise<void> {
  const end = (): void => {
    inWork.isRead = true;
  };
  inWork.work = work;
  // A failure is met where the reply is taken; until then it must not count as unhandled.
  return work.reply.then(end, end);
}

/**
 * Waits for the reply to the next block; it has no answer where the block has to be read with the documents around it.
 *
 * @internal
 */
export async function replyTo({ source, lines, reader }: InWork, { thread, recall, reply }: Work): Promise<Known> {
  const read = await reply;
  const block = blockOf(lines, read);
  const { answer, recalled } = read;
  if ((answer ?? recalled) === undefined || !reader.isBetweenDocuments) return { block, answer: undefined };
  if (block.index === reader.nextIndex) return { block, answer, recalled };
  const { bytes, line, filled } = block;
  // What was learned it knows already.
  const order = recall && { ...recall, learned: undefined };
  const again = await thread.read({ source, bytes, line, filled, index: reader.nextIndex, recall: order });
  return { ...again, block: blockOf(block, again) };
}

/** A block with its bytes where they came back. */
function blockOf(lines: KnownBlock | LineRange, { bytes, lines: read }: ThreadReply): KnownBlock {
  if (lines instanceof LineRange) {
    if (read === undefined) throw new Error("A thread answered a range without its lines.");
    return lines.blockOf(read, bytes);
  }
  return { ...lines, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
