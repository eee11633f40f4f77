import { Worker } from "node:worker_threads";
import { describe, expect, it } from "vitest";
import * as library from "../../src/index.js";
import * as node from "../../src/node/index.js";
import * as schema from "../../src/schema/index.js";
import { callsOfOtherDoors, hostileCalls } from "./calls.js";

/** What the worker tells: which call comes next, what went wrong with it, or that all are done. */
interface Message {
  readonly index: number;
  readonly name: string;
  readonly value: string;
  readonly position: number;
  readonly error?: string;
  readonly done?: true;
}

/** A call that is still running after this many milliseconds hangs: each takes a few milliseconds on a quiet machine. */
const PATIENCE = 10_000;

/** Runs the calls from one on; a call that hangs ends the worker and is told. */
async function runFrom(from: number): Promise<{ readonly failures: readonly string[]; readonly next: number | null }> {
  const failures: string[] = [];
  const worker = new Worker(new URL("worker.mjs", import.meta.url), { workerData: { from } });
  let last: Message | undefined;
  const next = await new Promise<number | null>((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        failures.push(`${tell(last)} hangs`);
        resolve((last?.index ?? from) + 1);
      }, PATIENCE);
    };
    watch();
    worker.on("message", (message: Message) => {
      watch();
      if (message.done === true) resolve(null);
      else if (message.error === undefined) last = message;
      else failures.push(`${tell(message)} throws ${message.error}`);
      if (message.done === true) clearTimeout(timer);
    });
    worker.on("error", reject);
  });
  await worker.terminate();
  return { failures, next };
}

function tell(message: Message | undefined): string {
  return message === undefined ? "the start" : `${message.name}, call ${message.position}, given ${message.value},`;
}

describe("hostile and careless callers", () => {
  it("every exported function has a row", () => {
    const exported = Object.entries(library).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(Object.keys(hostileCalls()).sort()).toStrictEqual(exported.sort());
  });

  it("every function that only another door exports has one, but the rules that validateAgainst takes", () => {
    const others = Object.entries({ ...schema, ...node }).flatMap(([name, value]) =>
      typeof value === "function" && !(name in library) && !name.endsWith("Rules") ? [name] : [],
    );
    expect(Object.keys(callsOfOtherDoors()).sort()).toStrictEqual(others.sort());
  });

  it("nothing hangs, and nothing is thrown but the documented TypeErrors", async () => {
    const failures: string[] = [];
    for (let next: number | null = 0; next !== null;) {
      const run: Awaited<ReturnType<typeof runFrom>> = await runFrom(next);
      failures.push(...run.failures);
      next = run.next;
    }
    expect(failures).toStrictEqual([]);
  }, 600_000);
});
