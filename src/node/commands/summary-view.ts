import { ownMember } from "../../json/index.js";
import type { Finding, Printer, Tally } from "../printing/index.js";
import type { Counting, ReportView, SummaryCount } from "./counting-view.js";
import { chosen } from "./options.js";
import { KEYS_OF_NAMES, SUMMARY_KEYS } from "./summary-keys.js";
import type { SummaryKey } from "./summary-keys.js";
import { WORST_FIRST } from "./worst-first.js";

/** How many samples a row of a summary names. */
const SAMPLES = 3;

/** What a summary can count by; a document counts once for each name that it has. */
const KEYS: Readonly<Record<SummaryKey, (finding: Finding) => readonly string[]>> = {
  state: ({ state }) => [state],
  outcome: ({ outcome }) => [outcome],
  kind: ({ kind }) => [kind],
  code: ({ telling }) => (telling === undefined ? [] : [telling.code]),
  "status-code": ({ deployment }) => (typeof deployment?.code === "number" ? [String(deployment.code)] : []),
  deployment: ({ deployments }) => deployments,
  module: ({ member }) => member.failing.map(({ name }) => name),
};

/** What is counted of documents that have something in common. */
interface Draft extends SummaryCount {
  count: number;
  readonly states: Map<string, number>;
  rank: number;
  readonly samples: string[];
}

/**
 * Counts the documents by something, and lets the counts through, the largest first.
 *
 * @param isWorstFirst - whether the count with the worst document comes first instead
 * @internal
 */
export function summarized(by: string, isWorstFirst: boolean, next: Printer<Tally>): ReportView {
  const summary = new Summary(keyFunction(by), KEYS_OF_NAMES.has(by));
  return {
    add: summary.add,
    finish: (closings) => {
      const order = ({ rank, states }: SummaryCount): number => (!isWorstFirst || states.has("unreadable") ? -1 : rank);
      const rows = [...summary.counts].sort(
        ([, left], [, right]) => order(left) - order(right) || right.count - left.count,
      );
      for (const [value, { count, states, rank, samples }] of rows) {
        const outcome = WORST_FIRST[rank] ?? "unknown";
        next.add({ by, value, count, states: Object.fromEntries(states), outcome, samples });
      }
      return next.finish(closings);
    },
    counting: summary,
  };
}

/** Counts documents by what they have in common. */
class Summary implements Counting {
  counts = new Map<string | null, Draft>();
  private readonly keysOf: (finding: Finding) => readonly string[];
  private readonly isNamed: boolean;

  /** Begins with what documents are counted by, and whether these are names, which findings that are alike do not share. */
  constructor(keysOf: (finding: Finding) => readonly string[], isNamed: boolean) {
    this.keysOf = keysOf;
    this.isNamed = isNamed;
  }

  readonly add = (finding: Finding): void => {
    const { state, outcome, id } = finding;
    for (const value of this.valuesOf(finding)) {
      const draft = this.draftOf(value);
      draft.count += 1;
      draft.states.set(state, (draft.states.get(state) ?? 0) + 1);
      draft.rank = Math.min(draft.rank, WORST_FIRST.indexOf(outcome));
      if (id !== null && draft.samples.length < SAMPLES) draft.samples.push(id);
    }
  };

  readonly addAlike: Counting["addAlike"] = (finding, times) => {
    const { state } = finding;
    const values = this.valuesOf(finding);
    if (this.isNamed && !values.includes(null)) return false;
    const drafts = values.map((value) => this.counts.get(value));
    // What was met before is in its place already, and so are all samples.
    if (!drafts.every((draft) => draft?.states.has(state) === true && draft.samples.length === SAMPLES)) return false;
    for (const draft of drafts) {
      if (draft === undefined) continue;
      draft.count += times;
      draft.states.set(state, (draft.states.get(state) ?? 0) + times);
    }
    return true;
  };

  readonly take: Counting["take"] = () => {
    const summary = this.counts;
    this.counts = new Map();
    return { summary };
  };

  readonly addCounts: Counting["addCounts"] = ({ summary = [] }) => {
    for (const [value, { count, states, rank, samples }] of summary) {
      const draft = this.draftOf(value);
      draft.count += count;
      for (const [state, times] of states) draft.states.set(state, (draft.states.get(state) ?? 0) + times);
      draft.rank = Math.min(draft.rank, rank);
      draft.samples.push(...samples.slice(0, SAMPLES - draft.samples.length));
    }
  };

  private valuesOf(finding: Finding): readonly (string | null)[] {
    const values = [...new Set(this.keysOf(finding))];
    return values.length === 0 ? [null] : values;
  }

  private draftOf(value: string | null): Draft {
    const known = this.counts.get(value);
    if (known !== undefined) return known;
    const draft: Draft = { count: 0, states: new Map<string, number>(), rank: Infinity, samples: [] };
    this.counts.set(value, draft);
    return draft;
  }
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
