import { text } from "node:stream/consumers";
import { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { onSignal, optimizeLater, sleep, startChild } from "../../../src/node/commands/system.js";
import type { EndSignal } from "../../../src/node/commands/world.js";
import { runProgram } from "../../support/world.js";

const node = (script: string, ...args: readonly string[]): readonly string[] => [
  process.execPath,
  "-e",
  script,
  ...args,
];

describe("sleep", () => {
  it("takes its time", async () => {
    const start = performance.now();
    await sleep(30, new AbortController().signal);
    expect(performance.now() - start).toBeGreaterThan(28);
  });

  it("ends as soon as the signal says so, and at once when it has", async () => {
    const over = new AbortController();
    const sleeping = sleep(1e8, over.signal);
    over.abort();
    await sleeping;
    await sleep(1e8, over.signal);
  });
});

describe("a program that is started", () => {
  it("gets its arguments as they are, and no standard input", async () => {
    const script =
      "let n = 0; process.stdin.on('data', () => n++).on('end', () => console.log(JSON.stringify([n, ...process.argv.slice(1)])))";
    const child = await startChild(node(script, "$HOME *", ";ls"));
    expect(await text(Readable.from(child.stdout))).toBe('[0,"$HOME *",";ls"]\n');
    expect(await child.ended).toBe(0);
  });

  it("tells its exit code, or the signal that ended it", async () => {
    expect(await (await startChild(node("process.exit(7)"))).ended).toBe(7);
    const child = await startChild(node("setTimeout(() => 1, 1e8)"));
    child.kill("SIGTERM");
    expect(await child.ended).toBe("SIGTERM");
    child.kill("SIGKILL");
  });

  it.skipIf(process.platform === "win32")("is ended with what it has started", async () => {
    const child = await startChild(["sh", "-c", "sleep 1000 & echo $!; wait"]);
    const iterator = (child.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    const { value } = (await iterator.next()) as { readonly value: Buffer };
    child.kill("SIGKILL");
    expect(await child.ended).toBe("SIGKILL");
    const pid = Number(String(value));
    const isThere = (): boolean => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    // A killed process is there until somebody has asked for how it ended.
    for (let turn = 0; turn < 200 && isThere() && !(await isZombie(pid)); turn += 1)
      await sleep(10, new AbortController().signal);
    expect(!isThere() || (await isZombie(pid))).toBe(true);
  });

  it("is not there when the system cannot start it", async () => {
    await expect(startChild(["no-such-program-at-all"])).rejects.toMatchObject({ code: "ENOENT" });
    await expect(startChild(["package.json"])).rejects.toThrow();
    await expect(startChild(["a\0b"])).rejects.toThrow();
  });
});

describe("the signals of the system", () => {
  it("are heard until nobody listens any more", () => {
    const heard: EndSignal[] = [];
    const before = process.listenerCount("SIGTERM");
    const forget = onSignal((signal) => heard.push(signal));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.listeners(signal).at(-1)?.(signal);
    forget();
    expect(heard).toStrictEqual(["SIGINT", "SIGTERM", "SIGHUP"]);
    expect(process.listenerCount("SIGTERM")).toBe(before);
  });
});

async function isZombie(pid: number): Promise<boolean> {
  const { readFile } = await import("node:fs/promises");
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  return status.includes(") Z ");
}

describe("optimizing later", () => {
  const flagsOf = (v8: string): readonly string[] => {
    const flags: string[] = [];
    const getBuiltinModule = (): { readonly setFlagsFromString: (flag: string) => void } => ({
      setFlagsFromString: (flag) => flags.push(flag),
    });
    optimizeLater({ versions: { v8 }, getBuiltinModule });
    return flags;
  };

  it("is asked of the engine of Node 20 only, where it can be asked", () => {
    expect(flagsOf("11.3.244.8-node.33")).toEqual(["--interrupt-budget=500000"]);
    for (const v8 of ["12.4.254.21-node.33", "14.6.202.34-node.24", "1.11.0"]) expect(flagsOf(v8)).toEqual([]);
    expect(() => {
      optimizeLater({ versions: { v8: "11.3.244.8-node.33" } });
    }).not.toThrow();
  });

  it.each([
    [true, ["report", "-", "--json"]],
    [true, ["report", "-", "--summary"]],
    [true, ["rows", "-"]],
    [false, ["report", "-"]],
    [false, ["report", "-", "--json", "--modules"]],
    [false, ["rows", "-", "--chunked"]],
    [false, ["validate", "-"]],
  ])("is wanted where documents are recalled: %s for %j", async (isWanted, args) => {
    let wanted = 0;
    await runProgram(args, {
      optimizeLater: () => {
        wanted += 1;
      },
    });
    expect(wanted > 0).toBe(isWanted);
  });
});
