import { StateTotals } from "../printing/index.js";
import { EXIT_CODES } from "./exit-code.js";
import { judge, judgeOptions } from "./judging.js";
import { outputTarget } from "./output-options.js";
import type { PrintingInvocation } from "./output-options.js";
import { reportPrinter } from "./report-printer.js";
import type { DocumentWork } from "./thread-work.js";

/**
 * What `report` does with each document in another thread, where each is printed by itself.
 *
 * @internal
 */
export function reportWork(invocation: PrintingInvocation): DocumentWork {
  const options = judgeOptions(invocation.values);
  const target = outputTarget(invocation, "report");
  const printer = reportPrinter(invocation.values, target, new StateTotals());
  return {
    output: target.output,
    take: (document) => {
      const finding = judge(document, options);
      printer.add(finding);
      const { state, outcome, isJudged } = finding;
      return { state, outcome, isJudged, isRead: document.result.ok, exitCode: EXIT_CODES.fine };
    },
  };
}
