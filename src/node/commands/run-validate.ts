import { StateTotals, validationSheet } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { Invocation } from "./command.js";
import { Conditions, readMinimum } from "./conditions.js";
import { worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { isJsonLines, outputTarget } from "./output-options.js";
import type { BlockCounts, Counted } from "./thread-task.js";
import { failsOnWarnings, validationsOf } from "./validate-work.js";
import { tell } from "./visiting.js";
import { visitSources } from "./visit-sources.js";

/**
 * Checks every document of the sources against its schema.
 *
 * @internal
 */
export async function runValidate(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const validate = validationsOf(values);
  const isTold = values.has("min-documents");
  const isGiven = isTold || failsOnWarnings(values);
  const minimum = readMinimum(values);
  const conditions = new Conditions({ failOn: new Set(), expected: [], minimum, isTold, isGiven });
  const { output, printerOf } = outputTarget(invocation, "validate");
  const totals = new StateTotals();
  const printer = printerOf(validationSheet(totals, failsOnWarnings(values)));
  const take = (counted: Counted, times: number): void => {
    conditions.take([counted], times);
    totals.add(counted, times);
  };
  const count = ({ alike }: BlockCounts): void => {
    for (const [counted, times] of alike) take(counted, times);
  };
  const visit = (document: SourceDocument): ExitCode =>
    validate(document)
      .map(({ validation, counted }) => {
        take(counted, 1);
        printer.add(validation);
        return counted.exitCode;
      })
      .reduce(worse);
  const threads = isJsonLines(values) ? { task: { command: "validate", operands: [] }, count } : undefined;
  const exitCode = await visitSources(invocation, output, visit, { threads });
  await printer.finish(conditions.closings());
  await output.flush();
  for (const remark of conditions.remarks()) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
}
