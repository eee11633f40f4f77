import { StateTotals, validationSheet } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { Invocation } from "./command.js";
import { Conditions, readMinimum } from "./conditions.js";
import { worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { isJsonLines, outputTarget } from "./output-options.js";
import { failsOnWarnings, validationsOf } from "./validate-work.js";
import { tell, visitSources } from "./visit-sources.js";
import type { Counted } from "./thread-task.js";

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
  const count = (counted: Counted, times = 1): void => {
    conditions.take([counted], times);
    totals.add(counted, times);
  };
  const visit = (document: SourceDocument): ExitCode => {
    const { validation, counted } = validate(document);
    count(counted);
    printer.add(validation);
    return counted.exitCode;
  };
  const threads = isJsonLines(values) ? { command: "validate", count } : undefined;
  const exitCode = await visitSources(invocation, output, visit, { threads });
  await printer.finish(conditions.closings());
  await output.flush();
  for (const remark of conditions.remarks()) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
}
