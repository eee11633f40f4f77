import { performance } from "node:perf_hooks";
import { SCHEMA_NAMES, validateDocument } from "../../src/schema/index.js";
import { breachMaker } from "../support/breaches.js";

const COUNTS = [50_000, 100_000, 200_000];
const TURNS = 5;

/** What it costs to name all breaches, as their number doubles: the time must double too, and not quadruple. */
export function run(): void {
  console.log(`\nBreaches of each schema: ${COUNTS.join(", ")} parts that are wrong (factor: the last doubling)`);
  for (const name of SCHEMA_NAMES) {
    const make = breachMaker(name);
    if (make === undefined) {
      console.log(`${name.padEnd(44)} has a bounded number of breaches`);
      continue;
    }
    const times = COUNTS.map((count) => {
      const document = make(count);
      return Math.min(...Array.from({ length: TURNS }, () => timed(() => validateDocument(name, document))));
    });
    const [, before = Number.NaN, after = Number.NaN] = times;
    const shown = times.map((time) => `${time.toFixed(0)} ms`).join(", ");
    console.log(`${name.padEnd(44)} ${shown}; factor ${(after / before).toFixed(1)}`);
  }
}

function timed(action: () => unknown): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}
