import { createAgent, handleGroups } from "../../src/configuration/index.js";
import type { GroupHandler } from "../../src/configuration/index.js";
import type { JsonObject } from "../../src/json/index.js";

/** The limit that the issue sets on ten times as many groups, the text of `pendingGroups` included. */
const LIMIT = 15;
const TURNS = 9;
const NOW = "2018-09-06T10:00:00Z";

/** What handles a whole section, and what it is called. */
const PROGRAMS: Readonly<Record<string, (handlers: readonly GroupHandler[], desired: JsonObject) => unknown>> = {
  handleGroups: (handlers, desired) => handleGroups(handlers, desired, { now: NOW, whole: true, sinceVersion: 1 }),
  createAgent: (handlers, desired) => {
    const port = (): Promise<void> => Promise.resolve();
    return createAgent(handlers, { send: port, save: port, now: () => NOW }).desired(desired, { whole: true });
  },
};

/** Prints what handling a batch of ten times as many groups costs. */
export async function run(): Promise<void> {
  for (const [name, program] of Object.entries(PROGRAMS)) {
    const [few, many] = [200, 2000].map((count) => batchOf(count)) as [Batch, Batch];
    const times: { readonly few: number; readonly many: number }[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      times.push({ few: await timeOf(program, few), many: await timeOf(program, many) });
    }
    const warm = times.slice(1);
    const ratio = median(warm.map((time) => time.many / time.few));
    const perGroup = (median(warm.map((time) => time.few)) / 200) * 1000;
    console.log(
      `${name}, 2000 groups: x${ratio.toFixed(1)} of 200 (limit x${LIMIT}), ${perGroup.toFixed(0)} µs a group at 200`,
    );
  }
}

type Batch = readonly [handlers: readonly GroupHandler[], desired: JsonObject];

function batchOf(count: number): Batch {
  const ids = Array.from({ length: count }, (_, index) => `group${index}`);
  const handlers = ids.map((id): GroupHandler => ({ id, apply: () => undefined, report: () => ({ size: 1 }) }));
  return [handlers, Object.fromEntries(ids.map((id) => [id, { size: 1, __meta: { deploymentId: "september" } }]))];
}

async function timeOf(program: (...batch: Batch) => unknown, batch: Batch): Promise<number> {
  const start = performance.now();
  await program(...batch);
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;
}
