import { jsonDepth } from "../../src/json/index.js";
import { nestingDepth, sectionSize, validateNesting, validateTwin } from "../../src/twin/index.js";

/** Prints what the two promises about the twin's limits come to on this machine, as ratios. */
export function run(): void {
  costPerNode();
  againstParsing();
}

/** The two shapes that hurt: nested to the last node, and many nodes side by side. */
const SHAPES: Readonly<Record<string, (nodes: number) => unknown>> = {
  chain: (nodes) => {
    let value: unknown = {};
    for (let node = 1; node < nodes; node += 1) value = { a: value };
    return value;
  },
  wide: (nodes) => ({ rows: Array.from({ length: nodes / 100 }, () => Array.from({ length: 100 }, () => [])) }),
};

/** The cost of one node must not grow with their number: from 10^3 to 10^7 nodes. */
function costPerNode(): void {
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

/** Judging a twin must cost less than reading its text. */
function againstParsing(): void {
  const text = JSON.stringify(twinOf(10_000));
  const twin: unknown = JSON.parse(text);
  const issues = validateTwin(twin).length;
  const parsing = costOfOne(() => JSON.parse(text) as unknown);
  const judging = costOfOne(() => validateTwin(twin));
  console.log(
    `validateTwin of ${text.length} bytes (${issues} issues): ${(judging * 1e3).toFixed(1)} µs, JSON.parse: ` +
      `${(parsing * 1e3).toFixed(1)} µs, ratio ${(judging / parsing).toFixed(2)}`,
  );
}

/** A twin of about so many bytes, with the metadata that the hub adds. */
function twinOf(bytes: number): unknown {
  const groups: Record<string, unknown> = {};
  const marks = { $lastUpdated: "2021-06-12T00:27:46.3838704Z", $lastUpdatedVersion: 7 };
  const metadata: Record<string, unknown> = { ...marks };
  const sections = { desired: { ...groups }, reported: groups };
  const twin = {
    deviceId: "device-1",
    etag: "AAAAAAAAAAc=",
    version: 9,
    tags: { site: "north" },
    properties: sections,
  };
  for (let group = 0; JSON.stringify(twin).length < bytes; group += 1) {
    groups[`group${group}`] = {
      __meta: { deploymentStatus: "succeeded", deploymentId: "rollout-17", time: "2021-06-12T00:27:46Z" },
      enabled: true,
      interval: group,
      endpoint: `https://example.com/endpoint/${group}`,
      limits: [1, 2, 3],
    };
    metadata[`group${group}`] = { ...marks, __meta: marks, enabled: marks, interval: marks, endpoint: marks };
    Object.assign(sections.reported, { $metadata: metadata, $version: 7 });
  }
  return twin;
}

/** What one call costs in the midst of many, in milliseconds. */
function costOfOne(action: () => unknown): number {
  const rounds = 2_000;
  const all = (): void => {
    for (let round = 0; round < rounds; round += 1) action();
  };
  return fastest(all, 7) / rounds;
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
