import { parentPort, workerData } from "node:worker_threads";
import { threadWork } from "./thread-work.js";
import type { ThreadBlock, ThreadTask } from "./thread-task.js";

/**
 * A thread of the program: says that it is ready, and answers each block that it is sent, in turn. An exception in it is one of the
 * program.
 */
function run(port: NonNullable<typeof parentPort>): void {
  const work = threadWork(workerData as ThreadTask);
  let last: Promise<unknown> = work.then(() => {
    port.postMessage("ready");
  });
  port.on("message", (block: ThreadBlock) => {
    last = last
      .then(() => work)
      .then((read) => read(block))
      .then((answer) => {
        const { bytes } = block;
        const memory = new Set([bytes.buffer, answer?.printed.buffer ?? bytes.buffer]);
        port.postMessage({ bytes, answer }, [...memory] as ArrayBuffer[]);
      });
  });
}

if (parentPort !== null) run(parentPort);
