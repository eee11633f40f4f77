import { threadReader } from "./thread-reader.js";
import type { ThreadReader } from "./thread-reader.js";
import type { FirstThread, ThreadTask } from "./thread-task.js";

/**
 * Has blocks read by the first thread, in the way that the others read them.
 *
 * @param task - what is to be done with them
 * @internal
 */
export function threadHere(task: ThreadTask): FirstThread {
  let reader: ThreadReader | undefined;
  return {
    read: (block) => (reader ??= threadReader(task)).read(block),
  };
}
