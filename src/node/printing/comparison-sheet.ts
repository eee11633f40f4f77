import { formatPointer } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import type { Issue, Outcome } from "../../result/index.js";
import type { SourceDocument } from "../reading/index.js";
import { isBookkeeping } from "./difference.js";
import type { Difference } from "./difference.js";
import { differenceText } from "./difference-text.js";
import type { DifferenceLayout } from "./difference-text.js";
import { placeOf } from "./place.js";
import type { Column, ColumnSet, Remark, Sheet } from "./sheet.js";

/** What a comparison came to: what a program applies, or why there is nothing to apply. */
export type ComparisonResult =
  | { readonly equal: boolean; readonly operations: JsonValue }
  | { readonly equal: boolean; readonly mergePatch: JsonValue }
  | { readonly kind: "unreadable"; readonly issues: readonly Issue[] };

/** Two documents that were compared. */
export interface Comparison {
  readonly before: SourceDocument;
  readonly after: SourceDocument;
  readonly result: ComparisonResult;
  /** The places at which they differ. */
  readonly differences: readonly Difference[];
  /** The place that a row of a table is about. */
  readonly place?: Difference;
}

/** How comparisons are printed. */
export interface ComparisonLayout extends DifferenceLayout {
  /** Whether a difference is an error. */
  readonly isRefused: boolean;
}

const CHANGE: Column<Comparison> = { name: "change", head: "CHANGE", value: changeOf, isColoured: true };
const PATH: Column<Comparison> = {
  name: "path",
  head: "PATH",
  value: ({ place }) => (place === undefined ? undefined : formatPointer(place.path)),
  cut: "start",
};
const OLD: Column<Comparison> = { name: "old", head: "OLD", value: ({ place }) => text(place?.before), cut: "end" };
const NEW: Column<Comparison> = { name: "new", head: "NEW", value: ({ place }) => text(place?.after), cut: "end" };
const BEFORE: Column<Comparison> = { name: "before", head: "BEFORE", value: ({ before }) => placeOf(before) };
const AFTER: Column<Comparison> = { name: "after", head: "AFTER", value: ({ after }) => placeOf(after) };

const COLUMNS: Readonly<Record<ColumnSet, readonly Column<Comparison>[]>> = {
  table: [CHANGE, PATH, OLD, NEW],
  wide: [BEFORE, AFTER, CHANGE, PATH, OLD, NEW],
  data: [BEFORE, AFTER, CHANGE, PATH, OLD, NEW],
};

/**
 * How comparisons are printed: a line of JSON for each, a row of a table for each place that differs.
 *
 * @internal
 */
export function comparisonSheet(layout: ComparisonLayout): Sheet<Comparison> {
  const shown = ({ differences }: Comparison): readonly Difference[] =>
    layout.isAll ? differences : differences.filter((difference) => !isBookkeeping(difference));
  return {
    noun: "comparison",
    columns: (set) => COLUMNS[set],
    parts: (comparison) =>
      "issues" in comparison.result ? [comparison] : shown(comparison).map((place) => ({ ...comparison, place })),
    hasHead: true,
    line: ({ before, after, result }) =>
      `${JSON.stringify({ before: positionOf(before), after: positionOf(after), ...result })}\n`,
    position: ({ after }) => after,
    title: ({ before, after }) => `${placeOf(before)} → ${placeOf(after)}`,
    result: ({ result }) => {
      if ("issues" in result) return "error";
      return result.equal ? "passed" : "failed";
    },
    remarks: (comparison) => remarks(comparison, shown(comparison), layout.isRefused ? "error" : "warning"),
    outcome: outcomeOf,
    text: { when: "always", write: (comparison) => comparisonText(comparison, layout) },
  };
}

function changeOf({ place }: Comparison): string {
  if (place === undefined) return "unreadable";
  if (place.before === undefined) return "added";
  return place.after === undefined ? "removed" : "changed";
}

function outcomeOf(comparison: Comparison): Outcome {
  const change = changeOf(comparison);
  if (change === "added") return "succeeded";
  return change === "changed" ? "running" : "failed";
}

/** A value as JSON, so that a number is told from a string of digits. */
function text(value: JsonValue | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function remarks(
  { result, before, after }: Comparison,
  places: readonly Difference[],
  severity: Remark["severity"],
): readonly Remark[] {
  if ("issues" in result) {
    return result.issues.map(({ code, path, message }) => ({ severity: "error", code, path, message }));
  }
  return places.map((place) => {
    const values = [place.before, place.after].flatMap((value) => text(value) ?? []).join(" → ");
    const change = changeOf({ before, after, result, differences: places, place });
    const path = formatPointer(place.path);
    return { severity, code: change, path, message: `${path === "" ? "the document" : path} ${change}: ${values}` };
  });
}

/** What a person reads: a merge patch to be sent, or the places that differ; why there is none is on the error stream. */
function comparisonText({ before, after, result, differences }: Comparison, layout: DifferenceLayout): string {
  if ("issues" in result) return "";
  if ("mergePatch" in result) return `${JSON.stringify(result.mergePatch, null, 2)}\n`;
  return `${placeOf(before)} → ${placeOf(after)}\n\n${differenceText(differences, layout)}`;
}

function positionOf({ source, line, index }: SourceDocument): object {
  return { source, line, index };
}
