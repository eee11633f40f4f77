import type { DocumentVerdict } from "../../document/index.js";
import type { Issue, Outcome } from "../../result/index.js";
import type { TimelineInterval } from "../../twin/index.js";
import { printable } from "../output/index.js";
import type { Paint } from "../output/index.js";
import type { SourceDocument } from "../reading/index.js";
import { durationText } from "./duration.js";
import { unreadableLine, verdictMembers } from "./json-line.js";
import { placeOf } from "./place.js";
import type { Column, ColumnSet, Remark, Sheet } from "./sheet.js";
import { shorterWhy } from "./shorter-why.js";
import { tellingReason, tellingSentences } from "./telling.js";

/** The verdict of a moment, its outcome, and the twin that it is about. */
export type Moment = DocumentVerdict & { readonly outcome: Outcome; readonly twin: unknown };

/** One interval of the history of a twin, or what could not be played. */
export interface PlayedInterval {
  readonly document: SourceDocument;
  /** The interval; `undefined` for what is not a recording. */
  readonly interval: TimelineInterval<Moment> | undefined;
  /** Why there is none. */
  readonly issues: readonly Issue[];
  /** Whether it is the first of its history. */
  readonly isFirst: boolean;
}

type IntervalColumn = Column<PlayedInterval>;

const FROM: IntervalColumn = {
  name: "from",
  head: "FROM",
  value: ({ interval }) => interval?.from,
  shorten: (time) => time.replace(/\.\d+(?=Z$)/, ""),
  yieldsTo: "2026-03-02T08:00:00Z".length,
};
const MILLISECONDS: IntervalColumn = { name: "milliseconds", value: ({ interval }) => interval?.milliseconds };
const HELD: IntervalColumn = {
  name: "held",
  head: "HELD",
  value: ({ interval }) => (interval === undefined ? undefined : heldText(interval)),
};
const STATE: IntervalColumn = { name: "state", head: "STATE", value: stateOf, isColoured: true };
const OUTCOME: IntervalColumn = { name: "outcome", head: "OUTCOME", value: outcomeOf };
const DEVICE: IntervalColumn = {
  name: "device",
  head: "DEVICE",
  value: ({ interval }) => interval?.verdict.id,
  absent: "-",
  cut: "end",
};
const SOURCE: IntervalColumn = {
  name: "source",
  head: "SOURCE",
  value: ({ document }) => placeOf(document),
  cut: "start",
  yieldsTo: 12,
};
const WHY: IntervalColumn = { name: "why", head: "WHY", value: whyOf, cut: "end", shorten: shorterWhy };

const COLUMNS: Readonly<Record<ColumnSet, readonly IntervalColumn[]>> = {
  table: [FROM, HELD, STATE, DEVICE, WHY],
  wide: [FROM, HELD, STATE, OUTCOME, DEVICE, SOURCE, WHY],
  data: [
    { name: "source", value: ({ document }) => document.source },
    { name: "line", value: ({ document }) => document.line },
    { name: "index", value: ({ document }) => document.index },
    { name: "id", value: ({ interval }) => interval?.verdict.id },
    FROM,
    { name: "to", value: ({ interval }) => interval?.to },
    MILLISECONDS,
    STATE,
    OUTCOME,
    WHY,
  ],
};

/**
 * How the histories of recorded twins are printed: an item for each interval.
 *
 * @param isFull - whether each interval comes with the twin at its beginning
 * @internal
 */
export function intervalSheet(isFull: boolean): Sheet<PlayedInterval> {
  const twin: IntervalColumn = {
    name: "twin",
    value: ({ interval }) => (interval === undefined ? undefined : JSON.stringify(interval.verdict.twin)),
  };
  return {
    noun: "interval",
    columns: (set) => (isFull && set === "data" ? [...COLUMNS.data, twin] : COLUMNS[set]),
    line: (item) => intervalLine(item, isFull),
    position: ({ document }) => document,
    title: (item) => `${item.interval?.verdict.id ?? ""} ${stateOf(item)}${sinceOf(item)}`.trimStart(),
    result: (item) => {
      if (item.interval === undefined) return "error";
      return outcomeOf(item) === "failed" ? "failed" : "passed";
    },
    remarks,
    outcome: outcomeOf,
    text: { when: "always", write: (item, paint) => intervalText(item, paint, isFull) },
  };
}

function stateOf({ interval }: PlayedInterval): string {
  return interval?.state ?? "unreadable";
}

function outcomeOf({ interval }: PlayedInterval): Outcome {
  return interval?.verdict.outcome ?? "failed";
}

function whyOf({ interval, issues }: PlayedInterval): string {
  if (interval === undefined) return issues.map(({ message }) => message).join(" ");
  return tellingSentences(interval.state, interval.verdict.reasons).join(" ");
}

function sinceOf({ interval }: PlayedInterval): string {
  return interval === undefined ? "" : ` from ${interval.from}`;
}

function heldText({ milliseconds }: TimelineInterval<Moment>): string {
  return milliseconds === null ? "until now" : durationText(milliseconds);
}

/** What failed, with its code; the place is that of the recording, for a verdict is about a twin that no file holds. */
function remarks(item: PlayedInterval): readonly Remark[] {
  const { interval, issues } = item;
  if (interval === undefined) {
    return issues.map(({ code, path, message }) => ({ severity: "error", code, path, message }));
  }
  const telling = tellingReason(interval.state, interval.verdict.reasons);
  if (interval.verdict.outcome !== "failed" || telling === undefined) return [];
  return [{ severity: "error", code: telling.code, path: "", message: whyOf(item) }];
}

function intervalLine({ document, interval, issues }: PlayedInterval, isFull: boolean): string {
  if (interval === undefined) return unreadableLine(document, issues);
  const { source, line, index } = document;
  const { from, to, milliseconds, verdict } = interval;
  const { verdict: whole, ...judged } = verdictMembers(verdict);
  const twin = isFull ? { twin: verdict.twin } : {};
  const times = { from, to, milliseconds };
  return `${JSON.stringify({ source, line, index, ...judged, ...times, verdict: whole, ...twin })}\n`;
}

function intervalText(item: PlayedInterval, paint: Paint, isFull: boolean): string {
  const { document, interval, issues, isFirst } = item;
  if (interval === undefined) {
    const lines = issues.map(({ path, message }) => `  ${printable(path)}  ${printable(message)}\n`);
    return `${paint("failed", "unreadable")}  ${placeOf(document)}\n${lines.join("")}`;
  }
  const { from, state, verdict } = interval;
  const line = `  ${printable(from)}  ${heldText(interval).padStart(12)}  ${paint(verdict.outcome, state)}  ${printable(whyOf(item))}`;
  const twin = isFull ? `${JSON.stringify(verdict.twin, null, 2)}\n` : "";
  return `${isFirst ? `${placeOf(document)}\n` : ""}${line.trimEnd()}\n${twin}`;
}
