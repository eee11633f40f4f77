/** Runs programs as processes of their own, one after the other in turns, and says what they took. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCost } from "./costs.js";
import type { Cost } from "./costs.js";

/** The arguments of Node, or another program and its arguments. */
export type Program = readonly string[] | { readonly command: string; readonly args: readonly string[] };

/** GNU's, which measures a program that cannot say itself what it took. */
const TIMER = "/usr/bin/time";
const TIMER_FORMAT = "took %U s and %S s, peak %M KiB";

const LONGEST_OUTPUT = 65_536;

/** Where the files go that are read. */
export const folder: string = mkdtempSync(join(tmpdir(), "twinstate-bench-"));

/** Runs a process to its end, its output to a file, and has it say what it took. */
export function measure(program: Program): Cost {
  const [command, args] = commandOf(program);
  const path = join(folder, "output");
  const output = openSync(path, "w");
  const start = performance.now();
  const { status, stderr, error } = spawnSync(command, args, { stdio: ["ignore", output, "pipe"], encoding: "utf8" });
  const elapsed = performance.now() - start;
  closeSync(output);
  if (status !== 0) throw new Error(`${[command, ...args].join(" ")} failed: ${error?.message ?? stderr}`);
  return {
    ...readCost(stderr),
    elapsed,
    output: statSync(path).size > LONGEST_OUTPUT ? "" : readFileSync(path, "utf8"),
  };
}

function commandOf(program: Program): [command: string, args: readonly string[]] {
  if (!("command" in program)) return [process.execPath, ["--import", "./test/bench/peak.mjs", ...program]];
  const { command, args } = program;
  return hasTimer() ? [TIMER, ["-f", TIMER_FORMAT, command, ...args]] : [command, args];
}

let isTimerThere: boolean | undefined;

function hasTimer(): boolean {
  isTimerThere ??= spawnSync(TIMER, ["-f", "%U", process.execPath, "-e", "0"]).status === 0;
  return isTimerThere;
}

/** What each program cost in each of several turns. */
export function inTurns<Name extends string>(
  programs: Readonly<Record<Name, Program>>,
  turns: number,
): Record<Name, Cost[]> {
  const names = Object.keys(programs) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Cost[]>;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) costs[name].push(measure(programs[name]));
  }
  return costs;
}
