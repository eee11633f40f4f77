/**
 * `npm run bench`: what the program costs, each time against the least that reading the same file can cost.
 *
 * All programs run as processes of their own on generated files, one after the other in turns. A ratio is the median of
 * the ratios within each turn, so that a machine that is slower for a while is slower for both sides. Two times are
 * measured: the processor time of all threads of the process, which compilation and garbage collection beside the one
 * that works belong to, and the elapsed time. `npm run bench -- --memory` measures the peak memory on files of 10 MB and
 * 1 GB instead, NDJSON and one array (2 GB of temporary files); `npm run bench -- --lane` only what reading fleets costs, and `npm run bench -- --growth` with which power of its size
 * everything grows.
 */
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { run as benchAgents } from "./agents.js";
import { run as benchFeedback } from "./feedback.js";
import { run as benchGrowth } from "./growth.js";
import { run as benchLane } from "./lane.js";
import { folder, inTurns, measure, medianTime, print, ratio } from "./measure.js";
import { run as benchProperties } from "./properties.js";
import { run as benchQuery } from "./query.js";
import { run as benchSchema } from "./schema.js";
import { run as benchTwin } from "./twin.js";
import { writeTwins } from "./twins.js";

const PROGRAM = "dist/cli.js";
const MEGABYTE = 1_000_000;

const report = [PROGRAM, "report", "--json", "--threads", "1"];

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
  } else if (process.argv.includes("--growth")) {
    await benchGrowth();
  } else if (process.argv.includes("--lane")) {
    await benchLane();
  } else {
    await benchLane();
    await benchCounts();
    benchStart();
    for (const bench of [benchTwin, benchProperties, benchQuery, benchFeedback, benchSchema]) bench();
    await benchAgents();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
