import type { Issue, Outcome } from "../../result/index.js";
import { printable } from "../output/index.js";
import type { Paint } from "../output/index.js";
import type { SourceDocument } from "../reading/index.js";
import { unreadableLine } from "./json-line.js";
import { placeOf } from "./place.js";
import type { Column, ColumnSet, Sheet } from "./sheet.js";
import { shorterWhy } from "./shorter-why.js";
import type { StateTotals } from "./state-totals.js";

/** What validation says of a document. */
export interface Validation {
  readonly document: SourceDocument;
  readonly kind: string;
  readonly id: string | null;
  readonly state: "valid" | "invalid" | "unreadable";
  readonly issues: readonly Issue[];
  /** The envelope that the document came in, if it came in one. */
  readonly envelope?: string | undefined;
}

/** The outcomes of a validation. */
export const VALIDATION_OUTCOMES: Readonly<Record<Validation["state"], Outcome>> = {
  valid: "succeeded",
  invalid: "failed",
  unreadable: "failed",
};

const STATE: Column<Validation> = { name: "state", head: "STATE", value: ({ state }) => state, isColoured: true };
const ERRORS: Column<Validation> = { name: "errors", head: "ERRORS", value: ({ issues }) => countOf(issues, "error") };
const WARNINGS: Column<Validation> = {
  name: "warnings",
  head: "WARNINGS",
  value: ({ issues }) => countOf(issues, "warning"),
};
const DEVICE: Column<Validation> = { name: "device", head: "DEVICE", value: ({ id }) => id, absent: "-", cut: "end" };
const SOURCE: Column<Validation> = {
  name: "source",
  head: "SOURCE",
  value: ({ document }) => placeOf(document),
  cut: "start",
  yieldsTo: 12,
};
const WHY: Column<Validation> = {
  name: "why",
  head: "WHY",
  value: ({ issues }) => sorted(issues).map(({ path, message }) => `${path === "" ? "" : `${path}: `}${message}`)[0],
  cut: "end",
  // A message that names the module needs no pointer to it.
  shorten: (text) => shorterWhy(text.replace(/^\/\S*: (?=The module ")/, "")),
};
const KIND: Column<Validation> = { name: "kind", head: "KIND", value: ({ kind }) => kind };
const CODES: Column<Validation> = {
  name: "codes",
  head: "CODES",
  value: ({ issues }) => [...new Set(sorted(issues).map(({ code }) => code))].join(" "),
};

const COLUMNS: Readonly<Record<ColumnSet, readonly Column<Validation>[]>> = {
  table: [STATE, DEVICE, SOURCE, ERRORS, WARNINGS, WHY],
  wide: [STATE, DEVICE, KIND, SOURCE, ERRORS, WARNINGS, CODES, WHY],
  data: [
    { name: "source", value: ({ document }) => document.source },
    { name: "line", value: ({ document }) => document.line },
    { name: "index", value: ({ document }) => document.index },
    { name: "id", value: ({ id }) => id },
    KIND,
    STATE,
    ERRORS,
    WARNINGS,
    CODES,
    WHY,
  ],
};

/**
 * How the documents of a validation are printed.
 *
 * @param totals - what counts them, for the last line
 * @param failsOnWarnings - whether a warning is as bad as an error
 * @internal
 */
export function validationSheet(totals: StateTotals, failsOnWarnings: boolean): Sheet<Validation> {
  return {
    noun: "document",
    columns: (set) => COLUMNS[set],
    line: validationLine,
    position: ({ document }) => document,
    title: ({ id, state }) => (id === null ? state : `${id} ${state}`),
    result: ({ state, issues }) => {
      if (state === "unreadable") return "error";
      return state === "invalid" || (failsOnWarnings && issues.length > 0) ? "failed" : "passed";
    },
    remarks: ({ issues }) => sorted(issues),
    outcome: ({ state }) => VALIDATION_OUTCOMES[state],
    text: { when: "always", write: validationText },
    totals: (paint) => totals.text(paint),
  };
}

/** Errors first. */
function sorted(issues: readonly Issue[]): readonly Issue[] {
  return [...issues].sort((left, right) => left.severity.localeCompare(right.severity, "en"));
}

function countOf(issues: readonly Issue[], wanted: Issue["severity"]): number {
  return issues.filter(({ severity }) => severity === wanted).length;
}

function validationLine({ document, kind, id, state, issues, envelope }: Validation): string {
  if (state === "unreadable") return unreadableLine(document, issues);
  const { source, line, index } = document;
  const reasons = issues
    .filter(({ severity }) => severity === "error")
    .map(({ code, path, message }) => ({ code, path, message }));
  return `${JSON.stringify({ source, line, index, kind, id, state, reasons, issues, envelope })}\n`;
}

function validationText({ document, id, state, issues }: Validation, paint: Paint): string {
  const subject = id === null ? "" : `  ${printable(id)}`;
  const lines = issues.map(
    ({ severity, code, path, message }) =>
      `  ${severity}  ${code}  ${printable(path === "" ? '""' : path)}\n      ${printable(message)}\n`,
  );
  return `${paint(VALIDATION_OUTCOMES[state], state)}  ${placeOf(document)}${subject}\n${lines.join("")}`;
}
