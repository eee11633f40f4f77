import { handleGroups } from "../../src/configuration/index.js";
import type { GroupHandler } from "../../src/configuration/index.js";

/** The limit that the issue sets on ten times as many groups, the text of `pendingGroups` included. */
const LIMIT = 15;
const TURNS = 9;

/** Prints what handling a batch of ten times as many groups costs. */
export function run(): void {
  const [few, many] = [200, 2000].map((count) => batchOf(count)) as [() => void, () => void];
  const times = Array.from({ length: TURNS }, () => ({ few: timeOf(few), many: timeOf(many) })).slice(1);
  const ratio = median(times.map((time) => time.many / time.few));
  const perGroup = (median(times.map(({ few: time }) => time)) / 200) * 1000;
  console.log(
    `handleGroups, 2000 groups: x${ratio.toFixed(1)} of 200 (limit x${LIMIT}), ${perGroup.toFixed(0)} µs a group at 200`,
  );
}

function batchOf(count: number): () => void {
  const ids = Array.from({ length: count }, (_, index) => `group${index}`);
  const handlers = ids.map((id): GroupHandler => ({ id, apply: () => undefined, report: () => ({ size: 1 }) }));
  const desired = Object.fromEntries(ids.map((id) => [id, { size: 1, __meta: { deploymentId: "september" } }]));
  return () => {
    handleGroups(handlers, desired, { now: "2018-09-06T10:00:00Z", whole: true, sinceVersion: 1 });
  };
}

function timeOf(action: () => void): number {
  const start = performance.now();
  action();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;
}
