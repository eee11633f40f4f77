import { recallBlock, recallerOf } from "./block-recall.js";
import type { ThreadAnswer, ThreadBlock, ThreadReply, ThreadTask } from "./thread-task.js";

/** Reads blocks, in turn. */
export interface ThreadReader {
  /** Resolves when it would begin with a block at once. */
  readonly begun: Promise<unknown>;
  readonly read: (block: ThreadBlock) => Promise<ThreadReply>;
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
  const readNow = async (block: ThreadBlock): Promise<ThreadReply> => {
    const recalled = recaller && recallBlock(recaller, block);
    if (recalled !== undefined) return recalled;
    const read = await judging();
    return { bytes: block.bytes, answer: await read(block) };
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
