import { judgeDocument, verdictRow } from "../../document/index.js";
import type { DocumentKind, JudgeOptions, VerdictRow } from "../../document/index.js";
import type { JsonValue } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import { parseDocument, tooLarge } from "../reading/index.js";

/** What a line can hold besides one document: nothing, no JSON, or several documents in an array. */
export const LINE_KINDS = ["blank", "unreadable", "several"] as const;

/** One of the {@link LINE_KINDS}. */
export type LineKind = (typeof LINE_KINDS)[number];

/** The row of one line: a verdict's row, or what the line holds instead of a document. */
export interface LineRow extends Omit<VerdictRow, "kind"> {
  /** What kind of document it is, or what the line holds instead of one. */
  readonly kind: DocumentKind | LineKind;
}

/** Where a line is. */
export interface LinePlace {
  readonly source: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A row, and the document that it is of, where there is one. */
export interface JudgedLine {
  readonly row: LineRow;
  readonly document?: JsonValue;
}

const BLANK = /^[ \t\r]*$/;

/**
 * Makes the row of one line.
 *
 * @param bytes - the line without its line break
 * @param size - how long it is; more than the limit where it was too long to be held
 * @param place - the name of the row where the line names no device
 * @param limit - how many bytes a document may have
 * @internal
 */
export function judgeLine(
  bytes: Buffer,
  size: number,
  place: LinePlace,
  limit: number,
  options: JudgeOptions,
): JudgedLine {
  const result = size > limit ? tooLarge(size, limit, place.line) : parseDocument(bytes, place.line);
  if (result.ok) return judgeValue(result.value, place, options);
  return size <= limit && BLANK.test(bytes.toString("latin1")) ? emptyLine(place) : unreadable(result.issues, place);
}

/**
 * Makes the row of a value that stood on one line.
 *
 * @internal
 */
export function judgeValue(document: JsonValue, place: LinePlace, options: JudgeOptions): JudgedLine {
  const row = verdictRow(judgeDocument(document, options), { source: place.source, index: place.line });
  const isSeveral = Array.isArray(document) || row.codes[0] === "several-documents";
  if (!isSeveral) return { row, document };
  return { row: { ...noDocument(place), kind: "several", codes: ["several-documents"], paths: [""] } };
}

function emptyLine(place: LinePlace): JudgedLine {
  return { row: { ...noDocument(place), kind: "blank", codes: [], paths: [] } };
}

function unreadable(issues: readonly Issue[], place: LinePlace): JudgedLine {
  const [codes, paths] = [issues.map(({ code }) => code), issues.map(({ path }) => path)];
  return { row: { ...noDocument(place), kind: "unreadable", state: "unreadable", codes, paths } };
}

/** The row of nothing, at a place. */
function noDocument({ source, line }: LinePlace): VerdictRow {
  return verdictRow(judgeDocument(null), { source, index: line });
}
