import { failureSheet, moduleSheet, reportSheet, tallySheet } from "../printing/index.js";
import type { StateTotals } from "../printing/index.js";
import { chosen, lastValue, listedValues } from "./options.js";
import type { OptionValues } from "./options.js";
import { isByRow, isJsonLines } from "./output-options.js";
import type { OutputTarget } from "./output-options.js";
import { CONDITION_NAMES } from "./report-states.js";
import type { ReportView } from "./counting-view.js";
import { failingMost, only, perModule } from "./report-views.js";
import { summarized } from "./summary-view.js";
import { worstFirst } from "./worst-first.js";
import { UsageError } from "./usage-error.js";

/** The views of a report, of which one can be asked for. */
const VIEWS = ["modules", "summary", "top"] as const;

/** What prints nothing of a document before all are known. */
const OF_ALL = ["summary", "top", "sort"] as const;

/**
 * Tells whether each document is printed as lines of JSON by itself, whatever the others are.
 *
 * @internal
 */
export function isLineByLine(values: OptionValues): boolean {
  return isJsonLines(values) && !OF_ALL.some((name) => values.has(name));
}

/**
 * Tells whether each document is printed by itself below one head at most, whatever the others are.
 *
 * @internal
 */
export function isRowByRow(values: OptionValues): boolean {
  return isByRow(values) && !OF_ALL.some((name) => values.has(name));
}

/**
 * Puts the view together: which documents, in which order, as what.
 *
 * @internal
 */
export function reportPrinter(values: OptionValues, target: OutputTarget, totals: StateTotals): ReportView {
  const [view, other] = VIEWS.filter((name) => values.has(name));
  if (other !== undefined) throw new UsageError(`--${String(view)} and --${other} are two views; ask for one.`);
  if (values.has("by") && view !== "summary")
    throw new UsageError("--by says what a summary counts by: it needs --summary.");
  const wanted = listedValues(values, "only").map((name) => chosen("only", name, CONDITION_NAMES));
  let printer = printerOf(values, view, target, totals, wanted.length > 0);
  if (values.has("sort")) {
    chosen("sort", lastValue(values, "sort") ?? "", ["state"]);
    printer = worstFirst(printer);
  }
  return wanted.length > 0 ? only(wanted, printer) : printer;
}

function printerOf(
  values: OptionValues,
  view: (typeof VIEWS)[number] | undefined,
  { printerOf: make }: OutputTarget,
  totals: StateTotals,
  isList: boolean,
): ReportView {
  if (view === "modules") return perModule(make(moduleSheet, true));
  if (view === "top") return failingMost(topCount(values), make(failureSheet, true));
  if (view === undefined) return make(reportSheet(totals), isList);
  const by = lastValue(values, "by") ?? "state";
  return summarized(by, values.has("sort"), make(tallySheet(by), true));
}

function topCount(values: OptionValues): number {
  const text = lastValue(values, "top") ?? "";
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError("--top takes a whole number, 1 or more.");
}
