import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { compareCounts, readCounts, readSummary } from "./counts.js";
import { FLEETS, writeFleet } from "./fleet.js";
import type { Fleet } from "./fleet.js";
import { ratioOf, summarize } from "./costs.js";
import type { Cost } from "./costs.js";
import { folder, inTurns } from "./measure.js";
import type { Program } from "./measure.js";
import { recalledShare } from "./recalled.js";
import type { Rivals } from "./rivals.js";
import { formatHeading, formatRow } from "./table.js";
import type { Limit } from "./table.js";

const PROGRAM = "dist/cli.js";

/** How many twins a file has: 190 to 320 MB. */
const COUNTS: Readonly<Record<Fleet, number>> = { small: 60_000, large: 30_000, recorded: 12_000 };

/** What `report --json` in one thread may cost of what the bare loop costs. */
const REPORT_LIMITS: Readonly<Record<Fleet, number>> = { small: 1.2, large: 0.75, recorded: 0.65 };

/** What `rows` may cost of what `report --json` costs, and how long two threads may take of what one takes. */
const [ROWS_LIMIT, THREADS_LIMIT] = [0.75, 0.65] as const;

/** How many times as long as DuckDB's counting the full lines may take, in as many threads; it is only printed for the small twins. */
const DUCKDB_LIMIT = 1;

/** One who reads the file, by a short name. */
interface Contender {
  readonly label: string;
  readonly program: Program;
}

/** What each of them cost in each turn. */
type Turns = Readonly<Record<string, readonly Cost[]>>;

/**
 * Prints what reading and judging fleets of varied twins costs, beside a loop that reads, splits and calls `JSON.parse`, and beside others.
 *
 * @returns whether everybody counts the same twins in each state
 */
export async function run(rivals: Rivals, turns: number): Promise<boolean> {
  let agree = true;
  for (const fleet of FLEETS) {
    const path = join(folder, `${fleet}.ndjson`);
    await writeFleet(path, COUNTS[fleet], fleet);
    agree = (await benchFleet(fleet, path, rivals, turns)) && agree;
    rmSync(path);
  }
  return agree;
}

async function benchFleet(fleet: Fleet, path: string, rivals: Rivals, turns: number): Promise<boolean> {
  const kilobytes = (statSync(path).size / COUNTS[fleet] / 1000).toFixed(1);
  console.log(formatHeading(`${COUNTS[fleet].toLocaleString("en")} twins of ${kilobytes} KB (${fleet})`, "× loop"));
  const contenders = contendersFor(path, rivals);
  const programs = Object.entries(contenders).map(([name, { program }]) => [name, program] as const);
  const costs: Turns = inTurns(Object.fromEntries(programs), turns);
  for (const [name, { label }] of Object.entries(contenders)) {
    const ratio = ratioTo(costs, name, "bare", "processor");
    const limit = name === "one" ? { limit: { value: ratio, most: REPORT_LIMITS[fleet] } } : {};
    console.log(formatRow({ label, ...summarize(costs[name] ?? []), ratio, ...limit }));
  }
  printComparisons(fleet, costs);
  const { taken, recalled } = await recalledShare(path);
  console.log(`  taken by the fast lane ${percent(taken)}, recalled ${percent(recalled)}`);
  return printCounts(costs);
}

function contendersFor(path: string, { duckdb, jq, release }: Rivals): Readonly<Record<string, Contender>> {
  const report = (threads: number, program = PROGRAM): Program => [
    program,
    "report",
    "--json",
    "--threads",
    `${threads}`,
    path,
  ];
  return {
    bare: { label: "bare loop: read, split, JSON.parse", program: ["test/bench/step.mjs", "bare", path] },
    one: { label: "report --json --threads 1", program: report(1) },
    two: { label: "report --json --threads 2", program: report(2) },
    rows: { label: "rows --threads 1", program: [PROGRAM, "rows", "--threads", "1", path] },
    summary: {
      label: "report --summary --threads 1",
      program: [PROGRAM, "report", "--summary", "--json", "--threads", "1", path],
    },
    ...(release === undefined
      ? {}
      : { release: { label: "last release: report --json", program: [release, "report", "--json", path] } }),
    ...(duckdb === undefined
      ? {}
      : {
          duckdb1: { label: "DuckDB, typed, only counts, 1 thread", program: duckdb(path, 1) },
          duckdb2: { label: "DuckDB, typed, only counts, 2 threads", program: duckdb(path, 2) },
        }),
    ...(jq === undefined ? {} : { jq: { label: "jq, only counts", program: jq(path) } }),
  };
}

function printComparisons(fleet: Fleet, costs: Turns): void {
  const print = (label: string, ratio: number, most?: number): void => {
    const limit: { limit?: Limit } = most === undefined ? {} : { limit: { value: ratio, most } };
    if (Number.isFinite(ratio)) console.log(formatRow({ label: `  ${label}`, ratio, ...limit }));
  };
  const most = fleet === "small" ? undefined : DUCKDB_LIMIT;
  print("elapsed: two threads / one", ratioTo(costs, "two", "one", "elapsed"), THREADS_LIMIT);
  print("processor: rows / report --json", ratioTo(costs, "rows", "one", "processor"), ROWS_LIMIT);
  for (const time of ["processor", "elapsed"] as const) {
    print(`${time}: report --json / DuckDB, 1 thread`, ratioTo(costs, "one", "duckdb1", time), most);
    print(`${time}: report --json / DuckDB, 2 threads`, ratioTo(costs, "two", "duckdb2", time), most);
  }
  print("processor: report --summary / DuckDB", ratioTo(costs, "summary", "duckdb1", "processor"));
}

function ratioTo(costs: Turns, name: string, base: string, time: "processor" | "elapsed"): number {
  return ratioOf(costs[name] ?? [], costs[base] ?? [], time);
}

/** Says of each of the others whether its counts are ours. */
function printCounts(costs: Turns): boolean {
  const outputOf = (name: string): string | undefined => costs[name]?.at(-1)?.output;
  const ours = readSummary(outputOf("summary") ?? "");
  const results = (["duckdb1", "duckdb2", "jq"] as const).flatMap((name) => {
    const output = outputOf(name);
    return output === undefined ? [] : [{ name, ...compareCounts(ours, readCounts(output)) }];
  });
  for (const { name, says } of results) console.log(`  ${name}: ${says}`);
  return results.every(({ agree }) => agree);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
