import { createReadStream, createWriteStream, rmSync } from "node:fs";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { writeFleet } from "./fleet.js";
import type { Cost } from "./costs.js";
import { folder, measure } from "./measure.js";
import { formatHeading, formatRow } from "./table.js";

const REPORT = ["dist/cli.js", "report", "--json", "--threads"];

/** What the program may have in memory with one thread, and with two, in megabytes. */
const [MOST_WITH_ONE, MOST_WITH_TWO] = [160, 200] as const;

const LEAST_COUNT = 10_000;
const COUNT = 100_000;
const MILLION = 1_000_000;

/** Prints the highest memory (resident set) for so many varied twins, and for the same ones compressed and as one array. */
export async function run(million: boolean): Promise<void> {
  console.log(formatHeading("Memory of report --json (small twins)", "× 10,000"));
  const path = join(folder, "memory.ndjson");
  let least: Cost | undefined;
  const print = (label: string, most: number, threads: number, file: string): void => {
    const cost = measure([...REPORT, String(threads), file]);
    least ??= cost;
    const { processor, elapsed, peakBytes } = cost;
    const limit = { value: peakBytes / 1e6, most, unit: " MB" };
    console.log(formatRow({ label, processor, elapsed, peakBytes, ratio: peakBytes / least.peakBytes, limit }));
  };
  await writeFleet(path, LEAST_COUNT, "small");
  print(`${LEAST_COUNT.toLocaleString("en")} twins, NDJSON`, MOST_WITH_ONE, 1, path);
  await writeFleet(path, COUNT, "small");
  print(`${COUNT.toLocaleString("en")} twins, NDJSON`, MOST_WITH_ONE, 1, path);
  print(`${COUNT.toLocaleString("en")} twins, NDJSON, two threads`, MOST_WITH_TWO, 2, path);
  const compressed = `${path}.gz`;
  await pipeline(createReadStream(path), createGzip({ level: 1 }), createWriteStream(compressed));
  print(`${COUNT.toLocaleString("en")} twins, gzip`, MOST_WITH_ONE, 1, compressed);
  rmSync(compressed);
  await writeFleet(path, COUNT, "small", "array");
  print(`${COUNT.toLocaleString("en")} twins, one array`, MOST_WITH_ONE, 1, path);
  if (million) {
    await writeFleet(path, MILLION, "small");
    print(`${MILLION.toLocaleString("en")} twins, NDJSON`, MOST_WITH_ONE, 1, path);
  }
  rmSync(path);
}
