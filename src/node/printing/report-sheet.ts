import type { Reason } from "../../result/index.js";
import { explain } from "./explanation.js";
import type { Finding } from "./finding.js";
import { unreadableLine, verdictLine } from "./json-line.js";
import { placeOf } from "./place.js";
import type { Column, ColumnSet, Remark, Sheet, TestResult } from "./sheet.js";
import { shorterWhy } from "./shorter-why.js";
import type { StateTotals } from "./state-totals.js";

const STATE: Column<Finding> = { name: "state", head: "STATE", value: ({ state }) => state, isColoured: true };
const DEVICE: Column<Finding> = { name: "device", head: "DEVICE", value: subject, cut: "end" };
const SOURCE: Column<Finding> = {
  name: "source",
  head: "SOURCE",
  value: ({ document }) => placeOf(document),
  cut: "start",
  yieldsTo: 12,
};
const WHY: Column<Finding> = {
  name: "why",
  head: "WHY",
  value: ({ why }) => why,
  cut: "end",
  shorten: shorterWhy,
};
const OUTCOME: Column<Finding> = { name: "outcome", head: "OUTCOME", value: ({ outcome }) => outcome };
const KIND: Column<Finding> = { name: "kind", head: "KIND", value: ({ kind }) => kind };
const VERSION: Column<Finding> = {
  name: "version",
  head: "VERSION",
  value: ({ deployment }) => deployment?.desiredVersion,
};
const FAILING: Column<Finding> = {
  name: "failing",
  head: "FAILING",
  value: ({ member }) => member.failing.map(({ name }) => name).join(" "),
};
const CODES: Column<Finding> = {
  name: "codes",
  head: "CODES",
  value: ({ reasons }) => [...new Set(reasons.map(({ code }) => code))].join(" "),
};

const COLUMNS: Readonly<Record<ColumnSet, readonly Column<Finding>[]>> = {
  table: [STATE, DEVICE, SOURCE, WHY],
  wide: [STATE, OUTCOME, DEVICE, KIND, VERSION, FAILING, SOURCE, CODES, WHY],
  data: [
    { name: "source", value: ({ document }) => document.source },
    { name: "line", value: ({ document }) => document.line },
    { name: "index", value: ({ document }) => document.index },
    { name: "id", value: ({ id }) => id },
    KIND,
    STATE,
    OUTCOME,
    VERSION,
    FAILING,
    CODES,
    WHY,
  ],
};

/**
 * How the documents of a report are printed.
 *
 * @param totals - what counts them, for the last line
 * @internal
 */
export function reportSheet(totals: StateTotals): Sheet<Finding> {
  return {
    noun: "document",
    columns: (set) => COLUMNS[set],
    line: ({ document, verdict, issues }) =>
      verdict === undefined ? unreadableLine(document, issues) : verdictLine(document, verdict),
    position: ({ document }) => document,
    title: (finding) => `${subject(finding)} ${finding.state}`.replace(/^- /, ""),
    result: testResult,
    remarks,
    outcome: ({ outcome, kind }) => (kind === "unreadable" ? "failed" : outcome),
    text: {
      when: "alone",
      write: ({ document, verdict, outcome }, paint) =>
        verdict === undefined ? undefined : explain(placeOf(document), verdict, (text) => paint(outcome, text)),
    },
    page: (finding) => ({
      kind: finding.kind,
      state: finding.state,
      outcome: finding.outcome,
      isRefused: finding.isRefused,
      name: subject(finding),
      place: placeOf(finding.document),
      why: finding.why,
      reasons: reasonsOf(finding),
      failing: finding.member.failing,
    }),
    totals: (paint) => totals.text(paint),
  };
}

function subject({ id, kind }: Finding): string {
  if (id !== null) return id;
  return kind === "unreadable" || kind === "unknown" ? "-" : `(${kind})`;
}

/** The reasons, first the one that tells most. */
function reasonsOf({ telling, reasons }: Finding): readonly Reason[] {
  return telling === undefined ? reasons : [telling, ...reasons.filter((reason) => reason !== telling)];
}

function testResult({ kind, isRefused, outcome, isJudged }: Finding): TestResult {
  if (kind === "unreadable") return "error";
  if (isRefused || outcome === "failed") return "failed";
  return isJudged ? "passed" : "skipped";
}

/** What is not as it should be, first what decided; a document that succeeded, or has nothing to do, says nothing. */
function remarks({ kind, isRefused, outcome, telling, why }: Finding): readonly Remark[] {
  if (!isRefused && (outcome === "succeeded" || outcome === "skipped" || outcome === "superseded")) return [];
  const severity = isRefused || outcome === "failed" || kind === "unreadable" ? "error" : "warning";
  return telling === undefined ? [] : [{ severity, code: telling.code, path: telling.path, message: why }];
}
