import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { startThread } from "../../../src/node/commands/start-thread.js";
import type { Thread, ThreadBlock } from "../../../src/node/commands/thread-task.js";
import { temporaryFolder } from "../../support/folder.js";
import { runProgram } from "../../support/world.js";

const folder = temporaryFolder();
const BLOCK: ThreadBlock = { source: "a", bytes: Buffer.from("{}"), line: 1, index: 0, filled: 1 };
const TASK = { command: "report", values: new Map<string, string[]>(), operands: [] };

/** Starts a thread that answers to each message what some lines of JavaScript say. */
function threadOf(name: string, code: string): Thread {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(path, `import { parentPort, workerData } from "node:worker_threads";\n${code}`);
  return startThread(pathToFileURL(path), TASK);
}

const ECHO = `parentPort.on("message", ({ line }) => parentPort.postMessage({ line, task: workerData }));`;

describe("a thread", () => {
  it("answers each block, in turn, and knows its task", async () => {
    const thread = threadOf("echo", ECHO);
    const answers = await Promise.all([1, 2, 3].map((line) => thread.read({ ...BLOCK, line })));
    expect(answers).toStrictEqual([1, 2, 3].map((line) => ({ line, task: TASK })));
    thread.end();
  });

  it("fails every answer that is waited for, and every later one, with what was thrown in it", async () => {
    const thread = threadOf("throws", `parentPort.on("message", () => { throw new RangeError("a defect"); });`);
    const [one, two] = await Promise.allSettled([thread.read(BLOCK), thread.read(BLOCK)]);
    expect([one, two]).toMatchObject([{ reason: new RangeError("a defect") }, { reason: new RangeError("a defect") }]);
    await expect(thread.read(BLOCK)).rejects.toThrow(RangeError);
  });

  it("fails when it is rejected in it, and when it ends by itself", async () => {
    const rejects = threadOf("rejects", `parentPort.on("message", () => Promise.reject(new Error("rejected")));`);
    await expect(rejects.read(BLOCK)).rejects.toThrow("rejected");
    const exits = threadOf("exits", `parentPort.on("message", () => process.exit(3));`);
    await expect(exits.read(BLOCK)).rejects.toThrow("A thread ended with code 3 before its work was done.");
    await expect(threadOf("missing", "import './none.mjs';").read(BLOCK)).rejects.toThrow("none.mjs");
  });

  it("ends the program with what was thrown in it, and no other thread is left", async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ deviceId: `${index}`, tags: "x".repeat(1000) }),
    );
    const path = join(folder, "devices.ndjson");
    writeFileSync(path, lines.join("\n"));
    let started = 0;
    const start = (): Thread => {
      started += 1;
      return threadOf(`thread-${started}`, started === 2 ? "throw new Error('the second one')" : ECHO);
    };
    const run = runProgram(["report", path, "--json", "--threads", "2"], { threads: { count: 2, start } });
    await expect(run).rejects.toThrow();
    expect(started).toBe(2);
  });
});
