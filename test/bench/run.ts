/**
 * `npm run bench`: what the program costs, each time against the least that reading the same file can cost.
 *
 * All programs run as processes of their own on generated files, one after the other in turns. What counts is the
 * processor time of the quickest of several turns: whatever else the machine does makes a turn slower, never quicker. `npm run bench -- --memory`
 * measures the peak memory on files of 10 MB and 1 GB instead, NDJSON and one array (2 GB of temporary files).
 */
import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run as benchFeedback } from "./feedback.js";
import { run as benchQuery } from "./query.js";
import { run as benchTwin } from "./twin.js";
import { SHAPES, writeTwins } from "./twins.js";
import type { Shape } from "./twins.js";

const TURNS = 5;
const PROGRAM = "dist/cli.js";
const MEGABYTE = 1_000_000;

/** How many twins a file has, so that a turn takes a second or so. */
const COUNTS: Readonly<Record<Shape, number>> = { recorded: 30_000, bare: 100_000 };

/** The limits that issue and design set on the ratios. */
const LIMITS: Readonly<Record<Shape, number>> = { recorded: 1.8, bare: 2.6 };

/** What one process took. */
interface Cost {
  /** Of the processor: this process's own time and the system's on its behalf. */
  readonly milliseconds: number;
  readonly peakBytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "twinstate-bench-"));
const report = [PROGRAM, "report", "--json"];
const step = (name: string): readonly string[] => ["test/bench/step.mjs", name];

/** Runs a process to its end, its output to a file, and has it say what it took. */
function measure(args: readonly string[]): Cost {
  const output = openSync(join(folder, "output"), "w");
  const { status, stderr } = spawnSync(process.execPath, ["--import", "./test/bench/peak.mjs", ...args], {
    stdio: ["ignore", output, "pipe"],
    encoding: "utf8",
  });
  closeSync(output);
  const [, took, peak] = /took (\d+) µs, peak (\d+) KiB/.exec(stderr) ?? [];
  if (status !== 0) throw new Error(`${args.join(" ")} failed: ${stderr}`);
  return { milliseconds: Number(took) / 1000, peakBytes: Number(peak) * 1024 };
}

/** The quickest of several turns of each, in turns. */
function quickest<Name extends string>(programs: Readonly<Record<Name, readonly string[]>>): Record<Name, number> {
  const best = Object.fromEntries(Object.keys(programs).map((name) => [name, Infinity])) as Record<Name, number>;
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const name of Object.keys(programs) as Name[]) {
      best[name] = Math.min(best[name], measure(programs[name]).milliseconds);
    }
  }
  return best;
}

function print(label: string, value: string): void {
  console.log(`${label.padEnd(44)} ${value}`);
}

function ratio(value: number, base: number): string {
  return `${(value / base).toFixed(2)} × the bare loop`;
}

async function benchSpeed(shape: Shape): Promise<void> {
  const path = join(folder, `${shape}.ndjson`);
  const count = COUNTS[shape];
  await writeTwins(path, count, shape, "lines");
  const size = statSync(path).size;
  console.log(`\n${shape}: ${count} twins of ${Math.round(size / count)} bytes, NDJSON`);
  const best = quickest({
    bare: [...step("bare"), path],
    report: [...report, path],
    judge: [...step("judge"), path],
    stringify: [...step("stringify"), path],
    write: [...step("write"), path],
  });
  const perTwin = (milliseconds: number): string => `${((milliseconds / count) * 1000).toFixed(1)} µs a twin`;
  print(
    "bare loop: read, split, JSON.parse",
    `${perTwin(best.bare)}, ${(size / MEGABYTE / (best.bare / 1000)).toFixed(0)} MB/s`,
  );
  print("report --json", `${perTwin(best.report)}, ${ratio(best.report, best.bare)} (limit ${LIMITS[shape]})`);
  print("  the loop + judge", ratio(best.judge, best.bare));
  print("  the loop + judge + stringify", ratio(best.stringify, best.bare));
  print("  the loop + judge + stringify + write", ratio(best.write, best.bare));
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
  const best = quickest({ node: ["-e", "0"], version: [PROGRAM, "--version"] });
  print("node -e 0", `${best.node.toFixed(0)} ms`);
  const more = best.version - best.node;
  print(
    "twinstate --version",
    `${best.version.toFixed(0)} ms: ${more.toFixed(0)} ms more (limit 80), ${(best.version / best.node).toFixed(2)} ×`,
  );
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
      const { peakBytes, milliseconds } = measure([...report, path]);
      peaks.push(peakBytes / MEGABYTE);
      const seconds = (milliseconds / 1000).toFixed(1);
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
    for (const bench of [benchTwin, benchQuery, benchFeedback]) bench();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
