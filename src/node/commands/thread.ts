import { parentPort } from "node:worker_threads";
import { memoryOf, threadReader } from "./thread-reader.js";
import type { SentBlock, ThreadTask } from "./thread-task.js";

/**
 * A thread of the program: the first message is its task. It says that it is ready, and answers each block that it is sent, in turn. An
 * exception in it is one of the program.
 */
function run(port: NonNullable<typeof parentPort>): void {
  port.once("message", (task: ThreadTask) => {
    const reader = threadReader(task);
    void reader.begun.then(() => {
      port.postMessage("ready");
    });
    port.on("message", (block: SentBlock) => {
      void reader.read(block).then((reply) => {
        const memory = new Set(memoryOf(reply).map(({ buffer }) => buffer as ArrayBuffer));
        port.postMessage(reply, [...memory]);
      });
    });
  });
}

if (parentPort !== null) run(parentPort);
