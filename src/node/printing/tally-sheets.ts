import type { TopFailure } from "../../fleet/index.js";
import type { Outcome } from "../../result/index.js";
import type { Column, Sheet } from "./sheet.js";

/** How many documents have one value of what a summary counts by. */
export interface Tally {
  /** What is counted by, such as `state`. */
  readonly by: string;
  /** The value; `null` for documents that have none. */
  readonly value: string | null;
  readonly count: number;
  /** How many of them are in which state. */
  readonly states: Readonly<Record<string, number>>;
  /** The worst outcome among them. */
  readonly outcome: Outcome;
  /** Some of them: the first ones of the input. */
  readonly samples: readonly string[];
}

/**
 * How the rows of a summary are printed.
 *
 * @param by - what is counted by
 * @internal
 */
export function tallySheet(by: string): Sheet<Tally> {
  const columns: readonly Column<Tally>[] = [
    { name: "count", head: "COUNT", value: ({ count }) => count },
    { name: by, head: by.toUpperCase(), value: ({ value }) => value, absent: "-", isColoured: true, cut: "end" },
    ...(by === "state" ? [] : [{ name: "states", head: "STATES", value: statesText, cut: "end" } as const]),
    { name: "samples", head: "SAMPLES", value: ({ samples }) => samples.join(" "), cut: "end" },
  ];
  return {
    noun: by,
    columns: () => columns,
    line: ({ by: key, value, count, states, samples }) =>
      `${JSON.stringify({ kind: "summary", by: key, value, count, states, samples })}\n`,
    position: () => undefined,
    title: ({ value }) => `${by} ${value ?? "-"}`,
    result: ({ outcome }) => (outcome === "failed" ? "failed" : "passed"),
    remarks: (tally) => {
      if (tally.outcome === "succeeded") return [];
      const severity = tally.outcome === "failed" ? "error" : "warning";
      return [{ severity, code: "summary", path: "", message: `${tally.count} (${statesText(tally)})` }];
    },
    outcome: ({ outcome }) => outcome,
  };
}

function statesText({ states }: Tally): string {
  return Object.entries(states)
    .map(([state, count]) => `${count} ${state}`)
    .join(", ");
}

const FAILURE_COLUMNS: readonly Column<TopFailure>[] = [
  { name: "devices", head: "DEVICES", value: ({ count }) => count },
  { name: "kind", head: "KIND", value: ({ kind }) => kind },
  { name: "name", head: "NAME", value: ({ name }) => name, isColoured: true, cut: "end" },
  { name: "samples", head: "SAMPLES", value: ({ samples }) => samples.join(" "), cut: "end" },
];

/** How the parts that fail most are printed. */
export const failureSheet: Sheet<TopFailure> = {
  noun: "failure",
  columns: () => FAILURE_COLUMNS,
  line: ({ kind, name, count, samples }) =>
    `${JSON.stringify({ kind: "failure", part: kind, name, count, samples })}\n`,
  position: () => undefined,
  title: ({ kind, name }) => `${kind} ${name}`,
  result: () => "failed",
  remarks: ({ kind, name, count, samples }) => [
    {
      severity: "error",
      code: "failing",
      path: "",
      message: `The ${kind} "${name}" fails on ${count} ${count === 1 ? "device" : "devices"}: ${samples.join(", ")}.`,
    },
  ],
  outcome: () => "failed",
};
