import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { prepareThread } from "../../../src/node/commands/start-thread.js";
import type { Thread, ThreadBlock } from "../../../src/node/commands/thread-task.js";
import { temporaryFolder } from "../../support/folder.js";
import { runProgram } from "../../support/world.js";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const folder = temporaryFolder();
const block = (line = 1): ThreadBlock => ({
  source: "a",
  bytes: Buffer.from(new TextEncoder().encode("{}").buffer),
  line,
  index: 0,
  filled: 1,
});
const TASK = { command: "report", values: new Map<string, string[]>(), operands: [] };

/** Starts a thread that answers to each block what some lines of JavaScript say, which know its task. */
function threadOf(name: string, code: string): Thread {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { parentPort } from "node:worker_threads";\nparentPort.once("message", (task) => {\n${code}\n});`,
  );
  return prepareThread(pathToFileURL(path)).begin(TASK);
}

const READY = `parentPort.postMessage("ready");`;
const ECHO = `${READY} parentPort.on("message", ({ line, bytes }) => parentPort.postMessage({ line, bytes, task }, [bytes.buffer]));`;

describe("a thread", () => {
  it("takes the memory of each block, answers in turn, and knows its task", async () => {
    const thread = threadOf("echo", ECHO);
    const blocks = [1, 2, 3].map((line) => block(line));
    const replies = Promise.all(blocks.map((each) => thread.read(each)));
    expect(blocks.map(({ bytes }) => bytes.length)).toStrictEqual([0, 0, 0]);
    const bytes = new TextEncoder().encode("{}");
    expect(await replies).toStrictEqual([1, 2, 3].map((line) => ({ line, bytes, task: TASK })));
    thread.end();
  });

  it("is ready when it has said so, and when it has failed", async () => {
    const thread = threadOf("slow", ECHO);
    expect(thread.isReady).toBe(false);
    await thread.read(block());
    expect(thread.isReady).toBe(true);
    thread.end();
    const broken = threadOf("broken", "throw new Error('a defect')");
    await expect(broken.read(block())).rejects.toThrow("a defect");
    expect(broken.isReady).toBe(true);
  });

  it("keeps no program from ending until it has its task", () => {
    const thread = join(folder, "waits.mjs");
    writeFileSync(thread, `import { parentPort } from "node:worker_threads"; parentPort.once("message", () => 0);`);
    const source = pathToFileURL(join(ROOT, "src/node/commands/start-thread.ts")).href;
    const program = join(folder, "program.mjs");
    writeFileSync(
      program,
      `import { prepareThread } from "${source}"; prepareThread(new URL("${pathToFileURL(thread).href}"));`,
    );
    const options = { cwd: ROOT, timeout: 60_000, encoding: "utf8" } as const;
    const { status, signal, stderr } = spawnSync(process.execPath, ["--import", "tsx", program], options);
    expect([status, signal, stderr]).toStrictEqual([0, null, ""]);
  });

  it("fails every answer that is waited for, and every later one, with what was thrown in it", async () => {
    const thread = threadOf("throws", `parentPort.on("message", () => { throw new RangeError("a defect"); });`);
    const [one, two] = await Promise.allSettled([thread.read(block()), thread.read(block())]);
    expect([one, two]).toMatchObject([{ reason: new RangeError("a defect") }, { reason: new RangeError("a defect") }]);
    await expect(thread.read(block())).rejects.toThrow(RangeError);
  });

  it("fails when it is rejected in it, and when it ends by itself", async () => {
    const rejects = threadOf("rejects", `parentPort.on("message", () => Promise.reject(new Error("rejected")));`);
    await expect(rejects.read(block())).rejects.toThrow("rejected");
    const exits = threadOf("exits", `parentPort.on("message", () => process.exit(3));`);
    await expect(exits.read(block())).rejects.toThrow("A thread ended with code 3 before its work was done.");
    await expect(threadOf("missing", "void import('./none.mjs');").read(block())).rejects.toThrow("none.mjs");
  });

  it("ends the program with what was thrown in it, and no other thread is left", async () => {
    const lines = Array.from({ length: 3000 }, (_, index) =>
      JSON.stringify({ deviceId: `${index}`, tags: "x".repeat(1000) }),
    );
    const path = join(folder, "devices.ndjson");
    writeFileSync(path, lines.join("\n"));
    const ended: string[] = [];
    const start = (): Thread => {
      const { read, end } = threadOf("thread-of-program", "throw new Error('in a thread')");
      return {
        isReady: true,
        read,
        end: () => {
          ended.push("thread-of-program");
          end();
        },
      };
    };
    const run = runProgram(["report", path, "--json", "--threads", "2"], { threads: { count: 2, start } });
    await expect(run).rejects.toThrow("in a thread");
    expect(ended).toHaveLength(1);
  });
});
