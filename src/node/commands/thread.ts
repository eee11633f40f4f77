import { parentPort } from "node:worker_threads";
import { threadReader } from "./thread-reader.js";
import type { ThreadBlock, ThreadTask } from "./thread-task.js";

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
    port.on("message", (block: ThreadBlock) => {
      void reader.read(block).then((reply) => {
        const printed = reply.answer?.printed ?? reply.recalled?.printed;
        const memory = new Set([block.bytes.buffer, printed?.buffer ?? block.bytes.buffer]);
        port.postMessage(reply, [...memory] as ArrayBuffer[]);
      });
    });
  });
}

if (parentPort !== null) run(parentPort);
