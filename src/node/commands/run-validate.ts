import { inspectDocument, inspectDocuments } from "../../document/index.js";
import { hasError } from "../../result/index.js";
import { TWIN_LIMITS } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import { StateTotals, VALIDATION_OUTCOMES, validationSheet } from "../printing/index.js";
import type { Validation } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { Invocation } from "./command.js";
import { Conditions, readMinimum } from "./conditions.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { chosen, lastValue, listedValues } from "./options.js";
import { outputTarget } from "./output-options.js";
import { tell, visitSources } from "./visit-sources.js";

const LIMITS_NAMES = Object.keys(TWIN_LIMITS) as readonly (keyof typeof TWIN_LIMITS)[];

/**
 * Checks every document of the sources against its schema.
 *
 * @internal
 */
export async function runValidate(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const limitsName = lastValue(values, "limits");
  const limits = limitsName === undefined ? undefined : TWIN_LIMITS[chosen("limits", limitsName, LIMITS_NAMES)];
  const failsOnWarnings =
    listedValues(values, "fail-on").map((name) => chosen("fail-on", name, ["warning"])).length > 0;
  const isTold = values.has("min-documents");
  const isGiven = isTold || failsOnWarnings;
  const minimum = readMinimum(values);
  const conditions = new Conditions({ failOn: new Set(), expected: [], minimum, isTold, isGiven });
  const { output, printerOf } = outputTarget(invocation, "validate");
  const totals = new StateTotals();
  const printer = printerOf(validationSheet(totals, failsOnWarnings));
  const take = (validation: Validation): ExitCode => {
    const { state, issues } = validation;
    const outcome = VALIDATION_OUTCOMES[state];
    conditions.take([{ state, outcome, isJudged: validation.kind !== "unknown" && state !== "unreadable" }]);
    totals.add({ state, outcome });
    printer.add(validation);
    const isWrong = outcome === "failed" || (failsOnWarnings && issues.length > 0);
    return isWrong ? EXIT_CODES.found : EXIT_CODES.fine;
  };
  const exitCode = await visitSources(invocation, output, (document) =>
    validateAll(document, limits).map(take).reduce(worse),
  );
  await printer.finish(conditions.closings());
  await output.flush();
  for (const remark of conditions.remarks()) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
}

/** An envelope that was read as one document may hold several, or none. */
function validateAll(document: SourceDocument, limits: TwinLimits | undefined): readonly Validation[] {
  const { result, entries } = document;
  if (!result.ok) return [{ document, kind: "unreadable", id: null, state: "unreadable", issues: result.issues }];
  const found =
    entries === undefined
      ? inspectDocuments(result.value, { limits })
      : [inspectDocument([result.value, ...entries], { limits })];
  const inspections = found.length === 0 ? [inspectDocument(result.value, { limits })] : found;
  return inspections.map((inspection) => {
    const issues = [...result.issues, ...inspection.issues];
    return { ...inspection, issues, document, state: hasError(issues) ? "invalid" : "valid" };
  });
}
