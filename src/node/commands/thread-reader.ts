import { recallBlock, recallerOf } from "./block-recall.js";
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
    if (lines.isBehind) return { bytes: sent.room, lines, answer: undefined };
    return { ...copied(bytes, await readBlock(blockOf(sent, bytes, lines)), sent.room), lines };
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

/** What came of a range without its lines, but for the open ones, copied to the room for it: the memory of the lines is used for the next ones. */
function copied(lines: Buffer, { answer, recalled }: ThreadReply, room: Uint8Array): ThreadReply {
  let used = 0;
  const copy = (parts: readonly Uint8Array[]): Uint8Array => {
    const size = parts.reduce((sum, { length }) => sum + length, 0);
    const place = used + size <= room.length ? room.subarray(used, used + size) : new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
      place.set(part, at);
      at += part.length;
    }
    if (place.buffer === room.buffer) used += size;
    return place;
  };
  return {
    bytes: room,
    answer: answer && { ...answer, printed: copy([answer.printed]) },
    recalled: recalled && {
      parts: recalled.parts,
      printed: copy([recalled.printed]),
      open: copy(recalled.parts.map(({ from, to }) => lines.subarray(from, to))),
    },
  };
}
