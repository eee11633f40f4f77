import { topFailures } from "../../fleet/index.js";
import type { TopFailure } from "../../fleet/index.js";
import { ownMember } from "../../json/index.js";
import type { FleetMember, Outcome } from "../../result/index.js";
import type { Finding, ModuleFinding, Printer, Tally } from "../printing/index.js";
import { chosen } from "./options.js";
import { SUMMARY_KEYS } from "./summary-keys.js";
import type { SummaryKey } from "./summary-keys.js";

/** The outcomes, the worst first. */
const WORST_FIRST: readonly Outcome[] = [
  "failed",
  "unknown",
  "stale",
  "notStarted",
  "running",
  "superseded",
  "skipped",
  "succeeded",
];

/** How many samples a row of a summary names. */
const SAMPLES = 3;

/** What a summary can count by; a document counts once for each name that it has. */
const KEYS: Readonly<Record<SummaryKey, (finding: Finding) => readonly string[]>> = {
  state: ({ state }) => [state],
  outcome: ({ outcome }) => [outcome],
  kind: ({ kind }) => [kind],
  code: ({ telling }) => (telling === undefined ? [] : [telling.code]),
  "status-code": ({ deployment }) => (typeof deployment?.code === "number" ? [String(deployment.code)] : []),
  deployment: deploymentsOf,
  module: ({ member }) => member.failing.map(({ name }) => name),
};

/**
 * Lets only documents with one of some states or outcomes through.
 *
 * @internal
 */
export function only(names: readonly string[], next: Printer<Finding>): Printer<Finding> {
  const wanted = new Set(names);
  return {
    ...next,
    add: (finding) => {
      if (wanted.has(finding.state) || (finding.kind !== "unreadable" && wanted.has(finding.outcome)))
        next.add(finding);
    },
    finish: (closings) => next.finish(closings),
  };
}

/**
 * Keeps all documents until the end, and lets them through by their state, the worst first.
 *
 * @internal
 */
export function worstFirst(next: Printer<Finding>): Printer<Finding> {
  const kept: Finding[] = [];
  const rank = (finding: Finding): number =>
    finding.kind === "unreadable" ? -1 : WORST_FIRST.indexOf(finding.outcome);
  return {
    add: (finding) => {
      kept.push(finding);
    },
    finish: (closings) => {
      kept.sort((left, right) => rank(left) - rank(right) || left.state.localeCompare(right.state, "en"));
      for (const finding of kept) next.add(finding);
      return next.finish(closings);
    },
  };
}

/**
 * Lets the modules of each document through, one by one.
 *
 * @internal
 */
export function perModule(next: Printer<ModuleFinding>): Printer<Finding> {
  return {
    add: (finding) => {
      for (const module of finding.deployment?.modules ?? []) next.add({ finding, module });
    },
    finish: (closings) => next.finish(closings),
  };
}

/**
 * Counts the documents by something, and lets the counts through, the largest first.
 *
 * @param isWorstFirst - whether the count with the worst document comes first instead
 * @internal
 */
export function summarized(by: string, isWorstFirst: boolean, next: Printer<Tally>): Printer<Finding> {
  const tallies = new Map<
    string | null,
    { count: number; states: Map<string, number>; rank: number; samples: string[] }
  >();
  const keysOf = keyFunction(by);
  const take = (value: string | null, { state, outcome, id }: Finding): void => {
    const tally = tallies.get(value) ?? { count: 0, states: new Map<string, number>(), rank: Infinity, samples: [] };
    tallies.set(value, tally);
    tally.count += 1;
    tally.states.set(state, (tally.states.get(state) ?? 0) + 1);
    tally.rank = Math.min(tally.rank, WORST_FIRST.indexOf(outcome));
    if (id !== null && tally.samples.length < SAMPLES) tally.samples.push(id);
  };
  return {
    add: (finding) => {
      const values = [...new Set(keysOf(finding))];
      for (const value of values.length === 0 ? [null] : values) take(value, finding);
    },
    finish: (closings) => {
      const order = ({ rank, states }: { rank: number; states: ReadonlyMap<string, number> }): number =>
        !isWorstFirst || states.has("unreadable") ? -1 : rank;
      const rows = [...tallies].sort(([, left], [, right]) => order(left) - order(right) || right.count - left.count);
      for (const [value, { count, states, rank, samples }] of rows) {
        const outcome = WORST_FIRST[rank] ?? "unknown";
        next.add({ by, value, count, states: Object.fromEntries(states), outcome, samples });
      }
      return next.finish(closings);
    },
  };
}

/**
 * Counts the parts that fail, and lets those through that fail on the most devices.
 *
 * @internal
 */
export function failingMost(most: number, next: Printer<TopFailure>): Printer<Finding> {
  const members: FleetMember[] = [];
  return {
    add: ({ member, document, id }) => {
      const { source, line } = document;
      if (member.failing.length > 0) members.push({ ...member, id: id ?? `${source}:${line}` });
    },
    finish: (closings) => {
      for (const failure of topFailures(members, { samples: SAMPLES }).slice(0, most)) next.add(failure);
      return next.finish(closings);
    },
  };
}

function keyFunction(by: string): (finding: Finding) => readonly string[] {
  const isTag = by.startsWith("tags.") && by.length > "tags.".length;
  const key = isTag ? "tags.PATH" : chosen("by", by, SUMMARY_KEYS);
  return key === "tags.PATH" ? tagFunction(by.split(".")) : KEYS[key];
}

function tagFunction(path: readonly string[]): (finding: Finding) => readonly string[] {
  return ({ document: { result } }) => {
    const value = path.reduce<unknown>((inner, name) => ownMember(inner, name), result.ok ? result.value : undefined);
    if (value === undefined) return [];
    return [typeof value === "string" ? value : JSON.stringify(value)];
  };
}

/**
 * The deployments that a document speaks of: those applied to an edge device, and what groups call theirs.
 *
 * @internal
 */
export function deploymentsOf({ verdict, deployment }: Finding): readonly string[] {
  if (deployment !== undefined) return deployment.applied;
  if (verdict?.kind !== "device") return [];
  return (verdict.verdict.groups ?? []).flatMap(({ deploymentId }) => deploymentId ?? []);
}
