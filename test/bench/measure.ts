/** Runs programs as processes of their own, one after the other in turns, and says what they took. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const TURNS = 7;

/** What one process took. */
export interface Cost {
  /** Of the processor, by all threads: this process's own time and the system's on its behalf, in milliseconds. */
  readonly processor: number;
  /** From the start of the process to its end, in milliseconds. */
  readonly elapsed: number;
  readonly peakBytes: number;
}

/** Where the files go that are read. */
export const folder: string = mkdtempSync(join(tmpdir(), "twinstate-bench-"));

/** Runs a process to its end, its output to a file, and has it say what it took. */
export function measure(args: readonly string[]): Cost {
  const output = openSync(join(folder, "output"), "w");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", "./test/bench/peak.mjs", ...args], {
    stdio: ["ignore", output, "pipe"],
    encoding: "utf8",
  });
  const elapsed = performance.now() - start;
  closeSync(output);
  const [, took, peak] = [...stderr.matchAll(/took (\d+) µs, peak (\d+) KiB/g)].at(-1) ?? [];
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return { processor: Number(took) / 1000, elapsed, peakBytes: Number(peak) * 1024 };
}

/** What each program cost in each of several turns. */
export function inTurns<Name extends string>(
  programs: Readonly<Record<Name, readonly string[]>>,
  turns: number = TURNS,
): Record<Name, Cost[]> {
  const names = Object.keys(programs) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Cost[]>;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) costs[name].push(measure(programs[name]));
  }
  return costs;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;
}

export function medianTime(costs: readonly Cost[], time: "processor" | "elapsed"): number {
  return median(costs.map((cost) => cost[time]));
}

/** The median of what the first cost within each turn, divided by what the second did. */
export function ratio(costs: readonly Cost[], base: readonly Cost[], time: "processor" | "elapsed"): string {
  return median(costs.map((cost, turn) => cost[time] / (base[turn]?.[time] ?? Number.NaN))).toFixed(2);
}

export function print(label: string, value: string): void {
  console.log(`${label.padEnd(44)} ${value}`);
}
