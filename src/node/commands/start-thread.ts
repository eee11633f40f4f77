import { Worker } from "node:worker_threads";
import type { Thread, ThreadAnswer, ThreadTask } from "./thread-task.js";

/** How much memory the objects of a thread take that die young, in MiB: more makes it no quicker. */
const YOUNG = 8;

/** Who waits for an answer. */
interface Waiting {
  readonly resolve: (answer: ThreadAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts a thread of the program. What goes wrong in it is what the answers that are waited for end with.
 *
 * @param file - the script of the thread
 * @param task - what it is to do
 * @internal
 */
export function startThread(file: URL, task: ThreadTask): Thread {
  const worker = new Worker(file, { workerData: task, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  let waiting: Waiting[] = [];
  let failure: Error | undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    for (const { reject } of waiting) reject(failure);
    waiting = [];
  };
  worker.on("message", (answer: ThreadAnswer) => waiting.shift()?.resolve(answer));
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", (code) => {
    fail(new Error(`A thread ended with code ${code} before its work was done.`));
  });
  return {
    read: (block) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        worker.postMessage(block);
      }),
    end: () => void worker.terminate(),
  };
}
