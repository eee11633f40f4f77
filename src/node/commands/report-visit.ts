import { judgeDocument } from "../../document/index.js";
import type { JudgeOptions } from "../../document/index.js";
import { Lane, TwinMemory } from "../lane/index.js";
import type { Printed, TwinCount } from "../lane/index.js";
import { Finding, placeText, verdictText, withoutActive } from "../printing/index.js";
import type { Output, Printer } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { judgeAll } from "./judging.js";
import { lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { isLineByLine } from "./report-printer.js";

/** What comes of the documents of a report. */
export interface ReportSetup {
  readonly options: JudgeOptions;
  readonly output: Output;
  readonly printer: Printer<Finding>;
  /** Takes what was found in a document, before it is printed. */
  readonly found: (finding: Finding) => void;
  /** Counts twins whose verdict was known. */
  readonly count: (counted: TwinCount, times: number) => void;
}

/**
 * Makes what reads twins only as far as their verdicts depend on them; `undefined` for a view that needs more.
 *
 * Where each twin is a line of its own that depends on nothing else, lines are recalled too.
 *
 * @internal
 */
export function reportLane(values: OptionValues, isGated: boolean): Lane | undefined {
  if (lastValue(values, "by")?.startsWith("tags.") === true) return undefined;
  const isAlike = isLineByLine(values) && !values.has("only") && !values.has("modules") && !isGated;
  return Lane.create(isAlike ? new TwinMemory((place) => withoutActive(placeText(place))) : undefined);
}

/**
 * Makes what a report does with each document: judges and prints it, or prints what is known of it.
 *
 * @internal
 */
export function reportVisit({
  options,
  output,
  printer,
  found,
  count,
}: ReportSetup): (document: SourceDocument) => void {
  const printed = (twin: unknown, document: SourceDocument): Printed => {
    const verdict = judgeDocument(twin, options);
    const { state, outcome, isJudged } = new Finding(document, { ok: true, value: verdict, issues: [] });
    return { text: withoutActive(verdictText([], verdict)), counted: { state, outcome, isJudged } };
  };
  return (document) => {
    const { recalled, sighting } = document;
    if (recalled !== undefined) {
      output.copyBytes(recalled.bytes);
      for (const [counted, times] of recalled.counted) count(counted, times);
      return;
    }
    for (const finding of judgeAll(document, options)) {
      found(finding);
      printer.add(finding);
    }
    sighting?.learn((twin) => printed(twin, document));
  };
}
