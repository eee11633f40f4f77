import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { FLEETS, writeFleet } from "./fleet.js";
import type { Fleet } from "./fleet.js";
import { folder, inTurns, medianTime, print, ratio } from "./measure.js";
import type { Cost } from "./measure.js";
import { recalledShare } from "./recalled.js";

const PROGRAM = "dist/cli.js";
const REPORT = [PROGRAM, "report", "--json", "--threads"];

/** How many twins a file has: 190 to 320 MB. */
const COUNTS: Readonly<Record<Fleet, number>> = { small: 60_000, large: 30_000, recorded: 12_000 };

/** What `report --json` in one thread may cost of what the bare loop costs. */
const REPORT_LIMITS: Readonly<Record<Fleet, number>> = { small: 1.2, large: 0.75, recorded: 0.65 };

/** What `rows` may cost of what `report --json` costs, and how long two threads may take of what one takes. */
const [ROWS_LIMIT, THREADS_LIMIT] = [0.75, 0.65] as const;

/** Prints what reading and judging fleets of varied twins costs, beside a loop that reads, splits and calls `JSON.parse`. */
export async function run(): Promise<void> {
  for (const fleet of FLEETS) {
    const path = join(folder, `${fleet}.ndjson`);
    await writeFleet(path, COUNTS[fleet], fleet);
    await benchFleet(fleet, path);
    rmSync(path);
  }
}

async function benchFleet(fleet: Fleet, path: string): Promise<void> {
  const count = COUNTS[fleet];
  const { taken, recalled } = await recalledShare(path);
  console.log(`\n${fleet}: ${count} twins of ${Math.round(statSync(path).size / count)} bytes, NDJSON`);
  print("taken by the lane, and recalled", `${percent(taken)}, ${percent(recalled)}`);
  const { bare, one, two, rows, gate } = inTurns({
    bare: ["test/bench/step.mjs", "bare", path],
    one: [...REPORT, "1", path],
    two: [...REPORT, "2", path],
    rows: [PROGRAM, "rows", "--threads", "1", path],
    gate: [PROGRAM, "report", "--summary", "--fail-on", "invalid", path],
  });
  const cost = (costs: readonly Cost[]): string => {
    const [processor, elapsed] = [medianTime(costs, "processor"), medianTime(costs, "elapsed")];
    const peak = Math.max(...costs.map(({ peakBytes }) => peakBytes)) / 1e6;
    return `${(processor / 1000).toFixed(2)} s (${(elapsed / 1000).toFixed(2)} elapsed), ${peak.toFixed(0)} MB`;
  };
  print("bare loop: read, split, JSON.parse", cost(bare));
  print("report --json --threads 1", cost(one));
  print("  to the bare loop", `${ratio(one, bare, "processor")}, limit ${REPORT_LIMITS[fleet]}`);
  print("report --json --threads 2", cost(two));
  print("  elapsed to one thread", `${ratio(two, one, "elapsed")}, limit ${THREADS_LIMIT}`);
  print("rows --threads 1", cost(rows));
  print("  to report --json", `${ratio(rows, one, "processor")}, limit ${ROWS_LIMIT}`);
  print("report --summary --fail-on invalid", cost(gate));
  print("  to the bare loop", ratio(gate, bare, "processor"));
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
