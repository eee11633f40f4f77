import { Worker } from "node:worker_threads";
import type { Thread, ThreadReply, ThreadTask } from "./thread-task.js";

/** How much memory the objects of a thread take that die young, in MiB: more makes it no quicker. */
const YOUNG = 8;

/** Who waits for a reply. */
interface Waiting {
  readonly resolve: (reply: ThreadReply) => void;
  readonly reject: (error: Error) => void;
}

/** A thread that waits for its task. */
export interface PreparedThread {
  /** Gives it its task; once. */
  readonly begin: (task: ThreadTask) => Thread;
}

/**
 * Starts a thread of the program, which is told what it is to do later; until then it keeps no program from ending. The first thing that it
 * says is that it is ready; what goes wrong in it is what the replies that are waited for end with.
 *
 * @param file - the script of the thread
 * @internal
 */
export function prepareThread(file: URL): PreparedThread {
  const worker = new Worker(file, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG } });
  const thread = threadOf(worker);
  // Whoever listens to a thread waits for it, unless told otherwise after that.
  worker.unref();
  return {
    begin: (task) => {
      worker.ref();
      worker.postMessage(task);
      return thread;
    },
  };
}

function threadOf(worker: Worker): Thread {
  let waiting: Waiting[] = [];
  let failure: Error | undefined;
  let isReady = false;
  const fail = (error: Error): void => {
    failure ??= error;
    isReady = true;
    for (const { reject } of waiting) reject(failure);
    waiting = [];
  };
  worker.once("message", () => {
    isReady = true;
    worker.on("message", (reply: ThreadReply) => waiting.shift()?.resolve(reply));
  });
  worker.on("error", fail);
  worker.on("messageerror", fail);
  worker.on("exit", (code) => {
    fail(new Error(`A thread ended with code ${code} before its work was done.`));
  });
  return {
    // Whoever has failed is asked at once, so that the failure is met.
    get isReady() {
      return isReady;
    },
    read: (block) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        waiting.push({ resolve, reject });
        const { buffer } = "bytes" in block ? block.bytes : block.room;
        worker.postMessage(block, [buffer as ArrayBuffer]);
      }),
    end: () => void worker.terminate(),
  };
}
