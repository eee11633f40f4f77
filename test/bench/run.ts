/**
 * `npm run bench`: what the program costs, each time against the least that reading the same file can cost.
 *
 * All programs run as processes of their own on generated files, one after the other in turns. A ratio is the median of
 * the ratios within each turn, so that a machine that is slower for a while is slower for both sides. Two times are
 * measured: the processor time of all threads of the process, which compilation and garbage collection beside the one
 * that works belong to, and the elapsed time. `npm run bench -- --memory` measures the peak memory on files of 10 MB and
 * 1 GB instead, NDJSON and one array (2 GB of temporary files).
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run as benchAgents } from "./agents.js";
import { run as benchFeedback } from "./feedback.js";
import { run as benchProperties } from "./properties.js";
import { run as benchQuery } from "./query.js";
import { run as benchSchema } from "./schema.js";
import { run as benchTwin } from "./twin.js";
import { SHAPES, writeTwins } from "./twins.js";
import type { Shape } from "./twins.js";

const TURNS = 7;
const PROGRAM = "dist/cli.js";
const MEGABYTE = 1_000_000;

/** How many twins a file has: some 600 MB, as a fleet has them, beside which what a process needs to start is little. */
const COUNTS: Readonly<Record<Shape, number>> = { recorded: 60_000, bare: 200_000 };

/** The limits that issue and design set on the ratios. */
const LIMITS: Readonly<Record<Shape, number>> = { recorded: 1.8, bare: 2.6 };

/** What \`rows\` may cost of what \`report --json\` costs. */
const ROWS_LIMIT = 0.75;

/** What one process took. */
interface Cost {
  /** Of the processor, by all threads: this process's own time and the system's on its behalf, in milliseconds. */
  readonly processor: number;
  /** From the start of the process to its end, in milliseconds. */
  readonly elapsed: number;
  readonly peakBytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "twinstate-bench-"));
const report = [PROGRAM, "report", "--json"];
const step = (name: string): readonly string[] => ["test/bench/step.mjs", name];

/** Runs a process to its end, its output to a file, and has it say what it took. */
function measure(args: readonly string[]): Cost {
  const output = openSync(join(folder, "output"), "w");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", "./test/bench/peak.mjs", ...args], {
    stdio: ["ignore", output, "pipe"],
    encoding: "utf8",
  });
  const elapsed = performance.now() - start;
  closeSync(output);
  const [, took, peak] = /took (\d+) µs, peak (\d+) KiB/.exec(stderr) ?? [];
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return { processor: Number(took) / 1000, elapsed, peakBytes: Number(peak) * 1024 };
}

/** What each program cost in each of several turns. */
function inTurns<Name extends string>(programs: Readonly<Record<Name, readonly string[]>>): Record<Name, Cost[]> {
  const names = Object.keys(programs) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, Cost[]>;
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const name of names) costs[name].push(measure(programs[name]));
  }
  return costs;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;
}

function medianTime(costs: readonly Cost[], time: "processor" | "elapsed"): number {
  return median(costs.map((cost) => cost[time]));
}

/** The median of what the first cost within each turn, divided by what the second did. */
function ratio(costs: readonly Cost[], base: readonly Cost[], time: "processor" | "elapsed"): string {
  return median(costs.map((cost, turn) => cost[time] / (base[turn]?.[time] ?? Number.NaN))).toFixed(2);
}

function print(label: string, value: string): void {
  console.log(`${label.padEnd(44)} ${value}`);
}

async function benchSpeed(shape: Shape): Promise<void> {
  const path = join(folder, `${shape}.ndjson`);
  const count = COUNTS[shape];
  await writeTwins(path, count, shape, "lines");
  const size = statSync(path).size;
  console.log(`\n${shape}: ${count} twins of ${Math.round(size / count)} bytes, NDJSON`);
  const { bare, ...programs } = inTurns({
    bare: [...step("bare"), path],
    report: [...report, path],
    rows: [PROGRAM, "rows", path],
    judge: [...step("judge"), path],
    stringify: [...step("stringify"), path],
    write: [...step("write"), path],
  });
  const perTwin = (costs: readonly Cost[]): string => {
    const [processor, elapsed] = [medianTime(costs, "processor"), medianTime(costs, "elapsed")];
    return `${((processor / count) * 1000).toFixed(1)} µs a twin (${((elapsed / count) * 1000).toFixed(1)} elapsed)`;
  };
  const toBare = (costs: readonly Cost[]): string =>
    `${ratio(costs, bare, "processor")} × the bare loop (${ratio(costs, bare, "elapsed")} elapsed)`;
  print("bare loop: read, split, JSON.parse", perTwin(bare));
  print("report --json", perTwin(programs.report));
  print("report --json", `${toBare(programs.report)}, limit ${LIMITS[shape]}`);
  const toReport = (time: "processor" | "elapsed"): string => ratio(programs.rows, programs.report, time);
  print("rows", perTwin(programs.rows));
  print("rows", `${toReport("processor")} × report --json (${toReport("elapsed")} elapsed), limit ${ROWS_LIMIT}`);
  print("  the loop + judge", toBare(programs.judge));
  print("  the loop + judge + stringify", toBare(programs.stringify));
  print("  the loop + judge + stringify + write", toBare(programs.write));
  rmSync(path);
}

async function benchCounts(): Promise<void> {
  console.log("\nPeak memory by the number of twins (bare)");
  const peaks: number[] = [];
  for (const count of [10_000, 100_000]) {
    const path = join(folder, "counts.ndjson");
    await writeTwins(path, count, "bare", "lines");
    const { peakBytes } = measure([...report, path]);
    peaks.push(peakBytes);
    print(`report --json, ${count} twins`, `${(peakBytes / MEGABYTE).toFixed(0)} MB`);
  }
  print("ratio", `${((peaks[1] ?? 0) / (peaks[0] ?? 1)).toFixed(2)} for ten times as many`);
}

function benchStart(): void {
  console.log("\nStart-up");
  const { node, version } = inTurns({ node: ["-e", "0"], version: [PROGRAM, "--version"] });
  const [least, ours] = [medianTime(node, "processor"), medianTime(version, "processor")];
  print("node -e 0", `${least.toFixed(0)} ms`);
  const more = `${(ours - least).toFixed(0)} ms more (limit 80)`;
  print("twinstate --version", `${ours.toFixed(0)} ms: ${more}, ${ratio(version, node, "processor")} ×`);
}

/** The claim that memory does not grow with the file. */
async function benchMemory(): Promise<void> {
  console.log("Peak memory by the size of the file (recorded twins)");
  for (const form of ["lines", "array"] as const) {
    const peaks: number[] = [];
    for (const megabytes of [10, 1000]) {
      const path = join(folder, `${form}.json`);
      await writeTwins(path, Math.ceil((megabytes * MEGABYTE) / 11_547), "recorded", form);
      const size = statSync(path).size / MEGABYTE;
      const { peakBytes, elapsed } = measure([...report, path]);
      peaks.push(peakBytes / MEGABYTE);
      const seconds = (elapsed / 1000).toFixed(1);
      print(
        `${form === "lines" ? "NDJSON" : "one array"} of ${size.toFixed(0)} MB`,
        `${(peakBytes / MEGABYTE).toFixed(0)} MB, ${seconds} s`,
      );
      rmSync(path);
    }
    print("difference", `${((peaks[1] ?? 0) - (peaks[0] ?? 0)).toFixed(0)} MB (limit 50)`);
  }
}

try {
  if (process.argv.includes("--memory")) {
    await benchMemory();
  } else {
    for (const shape of SHAPES) await benchSpeed(shape);
    await benchCounts();
    benchStart();
    for (const bench of [benchTwin, benchProperties, benchQuery, benchFeedback, benchSchema]) bench();
    await benchAgents();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
