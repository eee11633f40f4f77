import { jsonDepth } from "../../src/json/index.js";
import { nestingDepth, sectionSize, validateNesting } from "../../src/twin/index.js";

/** The two shapes that hurt: nested to the last node, and many nodes side by side. */
const SHAPES: Readonly<Record<string, (nodes: number) => unknown>> = {
  chain: (nodes) => {
    let value: unknown = {};
    for (let node = 1; node < nodes; node += 1) value = { a: value };
    return value;
  },
  wide: (nodes) => ({ rows: Array.from({ length: nodes / 100 }, () => Array.from({ length: 100 }, () => [])) }),
};

/** Prints what one node costs as their number grows, from 10^3 to 10^7: it must not cost more. */
export function run(): void {
  const exponents = [3, 4, 5, 6, 7];
  for (const [shape, make] of Object.entries(SHAPES)) {
    const costs = exponents.map((exponent) => costsOf(make(10 ** exponent), 10 ** exponent));
    for (const name of Object.keys(JUDGES)) {
      const [first = Number.NaN, ...rest] = costs.map((cost) => cost[name] ?? Number.NaN);
      const shown = rest.map((cost, index) => `10^${index + 4} x${(cost / first).toFixed(2)}`).join(", ");
      console.log(`${name}, ${shape}: ${(first * 1e6).toFixed(1)} ns a node at 10^3, ${shown}`);
    }
  }
}

const JUDGES: Readonly<Record<string, (section: unknown) => unknown>> = {
  jsonDepth,
  nestingDepth,
  validateNesting,
  sectionSize,
};

/** What one node costs each function, in milliseconds. */
function costsOf(section: unknown, nodes: number): Readonly<Record<string, number>> {
  // Small sections several times in a row: one call alone is shorter than the clock can tell.
  const calls = Math.max(1, 1e5 / nodes);
  const costOf = (judge: (section: unknown) => unknown): number =>
    fastest(
      () => {
        for (let call = 0; call < calls; call += 1) judge(section);
      },
      nodes < 1e6 ? 20 : 2,
    ) /
    (nodes * calls);
  return Object.fromEntries(Object.entries(JUDGES).map(([name, judge]) => [name, costOf(judge)]));
}

/** The shortest of several runs, in milliseconds of the processor, which a busy machine does not stretch. */
function fastest(action: () => void, runs: number): number {
  let best = Infinity;
  for (let run = 0; run < runs; run += 1) {
    const start = process.cpuUsage();
    action();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}
