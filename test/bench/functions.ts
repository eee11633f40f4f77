import { evaluateGroups } from "../../src/configuration/index.js";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import { aggregateFeedback, collectFeedback } from "../../src/feedback/index.js";
import { applyJsonPatch } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { evaluateTwin } from "../../src/properties/index.js";
import { compileCondition, matches } from "../../src/query/index.js";
import { patchReported, validatePatch, validateTwin } from "../../src/twin/index.js";
import { costOfCall } from "./calls.js";
import type { Call } from "./calls.js";
import { makeAgentTwin } from "./fleet.js";
import {
  acknowledgingTwin,
  agentTwins,
  CONDITION,
  feedbackMessages,
  filterByHand,
  groupTwin,
  plainTwin,
} from "./samples.js";
import { formatHeading, formatRow } from "./table.js";

const NOW = { now: "2026-03-02T08:00:00Z" };

/** A function, and what it may cost: in microseconds, or in calls of `JSON.parse`. */
interface Bounded extends Call {
  readonly most?: number;
  readonly mostRatio?: number;
}

/** What `matches` may cost of what a filter costs that is written by hand. */
const MATCHES_LIMIT = 3;

const judging =
  (judge: (document: unknown) => unknown): Call["work"] =>
  (document) =>
  () =>
    judge(document);

const FEEDBACK = feedbackMessages();
const BY_HAND: Call = { label: "the same filter written by hand", texts: agentTwins(), work: judging(filterByHand) };
const MATCHES: Call = {
  label: "matches, three terms",
  texts: agentTwins(),
  work: judging((twin) => matches(CONDITION, twin)),
};
const change = { temperature: 21 };

const CALLS: readonly Bounded[] = [
  {
    label: "classifyEdgeDeployment, ten modules",
    texts: tenModules(1),
    work: judging((twin) => classifyEdgeDeployment(twin)),
    most: 4,
  },
  {
    label: "the same, of a hundred varied twins",
    texts: tenModules(100),
    work: judging((twin) => classifyEdgeDeployment(twin)),
  },
  {
    label: "evaluateTwin, acknowledged members",
    texts: [acknowledgingTwin()],
    work: judging((twin) => evaluateTwin(twin)),
    most: 6,
  },
  { label: "evaluateTwin, plain members", texts: [plainTwin()], work: judging((twin) => evaluateTwin(twin)), most: 6 },
  {
    label: "evaluateGroups, five groups",
    texts: [groupTwin(5)],
    work: judging((twin) => evaluateGroups(twin)),
    most: 15,
  },
  { label: "validateTwin", texts: [groupTwin(7)], work: judging((twin) => validateTwin(twin)), mostRatio: 0.5 },
  {
    label: "applyJsonPatch, one member",
    texts: [groupTwin(7)],
    work: (twin) => {
      const operations = [{ op: "replace", path: "/properties/reported/group1/interval", value: 7 }];
      return () => applyJsonPatch(twin as JsonValue, operations);
    },
  },
  { label: "validatePatch, one member", texts: [groupTwin(7)], work: judging((twin) => validatePatch(twin, change)) },
  {
    label: "patchReported, one member",
    texts: [groupTwin(7)],
    work: judging((twin) => patchReported(twin, change, NOW)),
  },
  {
    label: "aggregateFeedback, three actions",
    texts: FEEDBACK,
    work: judging((message) => aggregateFeedback(message)),
  },
  { label: "collectFeedback, one message", texts: FEEDBACK, work: judging((message) => collectFeedback([message])) },
];

/** Twins with eight modules besides the agent's own two; the first is successful. */
function tenModules(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => JSON.stringify(makeAgentTwin(index, "large", 8)));
}

/** Prints what a call costs, in microseconds and beside `JSON.parse` of the same text. */
export function run(turns: number): void {
  console.log(formatHeading("One call on a parsed document", "× JSON.parse"));
  for (const call of CALLS) {
    const { processor, ratio } = costOfCall(call, turns);
    const { label, most, mostRatio } = call;
    const inTime = most === undefined ? {} : { limit: { value: processor * 1000, most, unit: " µs" } };
    const inRatio = mostRatio === undefined ? {} : { limit: { value: ratio, most: mostRatio } };
    console.log(formatRow({ label: labelOf(label, call), processor, ratio, ...inTime, ...inRatio }));
  }
  const byHand = costOfCall(BY_HAND, turns);
  const matching = costOfCall(MATCHES, turns);
  const limit = { value: matching.processor / byHand.processor, most: MATCHES_LIMIT, unit: " × by hand" };
  console.log(formatRow({ label: labelOf(MATCHES.label, MATCHES), ...matching, limit }));
  const compiled = {
    ...MATCHES,
    label: "compileCondition once, then its filter",
    work: judging(compileCondition(CONDITION)),
  };
  for (const call of [compiled, BY_HAND])
    console.log(formatRow({ label: labelOf(call.label, call), ...costOfCall(call, turns) }));
}

function labelOf(label: string, { texts }: Call): string {
  const bytes = texts.join("").length / texts.length;
  return `${label} (${(bytes / 1000).toFixed(1)} KB)`;
}
