import { expect } from "vitest";
import { memoryOf, threadReader } from "../../src/node/commands/thread-reader.js";
import type { SentBlock, ThreadReply, ThreadTask } from "../../src/node/commands/thread-task.js";
import type { World } from "../../src/node/commands/world.js";
import { runProgram } from "./world.js";
import type { Run } from "./world.js";

/** Threads that are none, which take the memory of what they are given, as those that are do; they remember what that was. */
export function threadsHere(count: number): {
  readonly threads: NonNullable<World["threads"]>;
  readonly blocks: SentBlock[];
  /** How many lines they recalled. */
  recalled: number;
  started: number;
  ended: number;
} {
  const here = {
    blocks: [] as SentBlock[],
    recalled: 0,
    started: 0,
    ended: 0,
    threads: {
      count,
      start: (task: ThreadTask) => {
        here.started += 1;
        const reader = threadReader(task);
        return {
          isReady: true,
          read: async (block: SentBlock): Promise<ThreadReply> => {
            here.blocks.push(block);
            const reply = await reader.read(
              "bytes" in block ? handOver(block, block.bytes) : handOver(block, block.room),
            );
            for (const { lines } of reply.recalled?.parts ?? []) here.recalled += lines;
            return handOver(reply, ...memoryOf(reply));
          },
          end: () => {
            here.ended += 1;
          },
        };
      },
    },
  };
  return here;
}

/** Gives what another thread would get, which takes the memory of some bytes away from this one. */
export function handOver<Message>(message: Message, ...bytes: readonly Uint8Array[]): Message {
  const memory = new Set(bytes.map(({ buffer }) => buffer as ArrayBuffer));
  return structuredClone(message, { transfer: [...memory] });
}

/** Runs the program in one thread and in several, and expects the same. */
export async function sameInThreads(
  args: readonly string[],
  count = 3,
): Promise<{ readonly run: Run; readonly blocks: readonly SentBlock[]; readonly recalled: number }> {
  const one = await runProgram([...args, "--threads", "1"]);
  const here = threadsHere(count);
  const run = await runProgram([...args, "--threads", String(count)], { threads: here.threads });
  expect(run).toStrictEqual(one);
  expect(here.ended).toBe(here.started);
  expect(here.started).toBeLessThan(count);
  return { run, blocks: here.blocks, recalled: here.recalled };
}
