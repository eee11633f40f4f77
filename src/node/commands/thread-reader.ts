import { recallBlock, recallerOf } from "./block-recall.js";
import type { RecalledPart } from "../lane/index.js";
import { BLOCK, BlockMemory, RangeReader } from "../reading/index.js";
import type { RangeLines } from "../reading/index.js";
import type { SentRange, SentBlock, ThreadAnswer, ThreadBlock, ThreadReply, ThreadTask } from "./thread-task.js";

/** Reads blocks, in turn. */
export interface ThreadReader {
  /** Resolves when it would begin with a block at once. */
  readonly begun: Promise<unknown>;
  readonly read: (block: SentBlock) => Promise<ThreadReply>;
}

/**
 * Makes what a thread does with each block: it recalls it, or judges its documents. What judges is loaded when it is needed.
 *
 * @internal
 */
export function threadReader(task: ThreadTask): ThreadReader {
  const { table } = task;
  const recaller = table && recallerOf(table);
  let work: Promise<(block: ThreadBlock) => Promise<ThreadAnswer | undefined>> | undefined;
  const judging = (): NonNullable<typeof work> =>
    (work ??= import("./thread-work.js").then(({ threadWork }) => threadWork(task)));
  let last: Promise<unknown> = recaller === undefined ? judging() : Promise.resolve();
  const begun = last;
  const readBlock = async (block: ThreadBlock): Promise<ThreadReply> => {
    const recalled = recaller && recallBlock(recaller, block);
    if (recalled !== undefined) return recalled;
    const read = await judging();
    return { bytes: block.bytes, answer: await read(block) };
  };
  const ranges = new RangeReader();
  const memory = new BlockMemory().take(BLOCK);
  const readNow = async (sent: SentBlock): Promise<ThreadReply> => {
    // It is told only once, also where nobody needs the block.
    if (sent.recall?.learned !== undefined) recaller?.learn(sent.recall.learned);
    if (!("range" in sent)) return readBlock(sent);
    const { bytes, ...lines } = await ranges.read(sent.range, memory);
    if (lines.isBehind) return { bytes: undefined, lines, answer: undefined };
    return { ...copied(bytes, await readBlock(blockOf(sent, bytes, lines))), lines };
  };
  return {
    begun,
    read: (block) => {
      const reply = last.then(() => readNow(block));
      last = reply;
      return reply;
    },
  };
}

function blockOf({ source, recall }: SentRange, bytes: Buffer, { line, index, count }: RangeLines): ThreadBlock {
  return { source, bytes, line, index, filled: count.filled, recall };
}

/**
 * What of a reply is handed over, and not copied.
 *
 * @internal
 */
export function memoryOf({ bytes, answer, recalled }: ThreadReply): readonly Uint8Array[] {
  return [bytes, answer?.printed, recalled?.printed, recalled?.open].filter((each) => each !== undefined);
}

/** What came of a range without its lines, but for the open ones, as copies: its memory is used for the next one. */
function copied(lines: Buffer, { answer, recalled }: ThreadReply): ThreadReply {
  return {
    bytes: undefined,
    answer: answer && { ...answer, printed: new Uint8Array(answer.printed) },
    recalled: recalled && {
      parts: recalled.parts,
      printed: new Uint8Array(recalled.printed),
      open: openOf(lines, recalled.parts),
    },
  };
}

function openOf(lines: Buffer, parts: readonly RecalledPart[]): Uint8Array {
  const open = new Uint8Array(parts.reduce((size, { from, to }) => size + to - from, 0));
  let at = 0;
  for (const { from, to } of parts) {
    open.set(lines.subarray(from, to), at);
    at += to - from;
  }
  return open;
}
