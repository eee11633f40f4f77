import type { DocumentCount } from "../lane/index.js";
import { StateTotals } from "../printing/index.js";
import { EXIT_CODES } from "./exit-code.js";
import { judgeOptions } from "./judging.js";
import { outputTarget } from "./output-options.js";
import type { PrintingInvocation } from "./output-options.js";
import { reportPrinter } from "./report-printer.js";
import { reportVisit } from "./report-visit.js";
import type { Counted } from "./thread-task.js";
import type { DocumentWork } from "./block-work.js";

/**
 * What `report` does with each document in another thread, where each is printed by itself.
 *
 * @internal
 */
export function reportWork(invocation: PrintingInvocation): DocumentWork {
  const options = judgeOptions(invocation.values);
  const target = outputTarget(invocation, "report");
  const { output } = target;
  const printer = reportPrinter(invocation.values, target, new StateTotals());
  let content: [Counted, number][] = [];
  const count = ({ state, outcome, isJudged }: DocumentCount, times = 1): void => {
    content.push([{ state, outcome, isJudged, exitCode: EXIT_CODES.fine }, times]);
  };
  const { lane, visit } = reportVisit({ values: invocation.values, options, output, printer, found: count, count });
  return {
    output,
    lane,
    take: (document) => {
      content = [];
      visit(document);
      return content;
    },
  };
}
