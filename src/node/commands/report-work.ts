import { StateTotals } from "../printing/index.js";
import { EXIT_CODES } from "./exit-code.js";
import { judgeAll, judgeOptions } from "./judging.js";
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
    isLean: true,
    take: (document) =>
      judgeAll(document, options).map((finding) => {
        printer.add(finding);
        const { state, outcome, isJudged } = finding;
        return { state, outcome, isJudged, exitCode: EXIT_CODES.fine };
      }),
  };
}
