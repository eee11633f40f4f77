import type { Thread, ThreadTask } from "./thread-task.js";

/**
 * Has blocks read by the first thread, in the way that the others read them.
 *
 * @param task - what is to be done with them
 * @internal
 */
export function threadHere(task: ThreadTask): Thread {
  const work = import("./thread-work.js").then(({ threadWork }) => threadWork(task));
  // A failure is met where it is awaited; until then it must not count as unhandled.
  work.catch(() => undefined);
  return {
    isReady: true,
    read: async (block) => ({ bytes: block.bytes, answer: await (await work)(block) }),
    end: () => undefined,
  };
}
