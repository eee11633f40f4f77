import type { DocumentCount } from "../lane/index.js";
import { StateTotals } from "../printing/index.js";
import { EXIT_CODES } from "./exit-code.js";
import { judgeOptions } from "./judging.js";
import { GateCount } from "./gate-count.js";
import { outputTarget } from "./output-options.js";
import type { PrintingInvocation } from "./output-options.js";
import { reportPrinter } from "./report-printer.js";
import { reportVisit } from "./report-visit.js";
import type { Counted } from "./thread-task.js";
import type { DocumentWork } from "./block-work.js";

/**
 * What `report` does with each document in another thread: each is printed by itself, or counted for a view or a gate that is printed in
 * the end.
 *
 * @internal
 */
export function reportWork(invocation: PrintingInvocation): DocumentWork {
  const { values } = invocation;
  const options = judgeOptions(values);
  const target = outputTarget(invocation, "report", { isPart: true });
  const { output } = target;
  const view = reportPrinter(values, target, new StateTotals());
  const gate = values.has("gate") ? new GateCount() : undefined;
  let content: [Counted, number][] = [];
  const count = ({ state, outcome, isJudged }: DocumentCount, times: number): boolean => {
    content.push([{ state, outcome, isJudged, exitCode: EXIT_CODES.fine }, times]);
    return false;
  };
  const { lane, visit } = reportVisit({ values, options, output, view, count, gate });
  return {
    output,
    lane,
    take: (document) => {
      content = [];
      visit(document);
      return content;
    },
    takeTotals: () => ({ view: view.counting?.take(), gate: gate?.take() }),
  };
}
