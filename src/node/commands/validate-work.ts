import { inspectDocument, inspectDocuments } from "../../document/index.js";
import { hasError } from "../../result/index.js";
import { TWIN_LIMITS } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import { StateTotals, VALIDATION_OUTCOMES, validationSheet } from "../printing/index.js";
import type { Validation } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES } from "./exit-code.js";
import { chosen, lastValue, listedValues } from "./options.js";
import type { OptionValues } from "./options.js";
import { outputTarget } from "./output-options.js";
import type { PrintingInvocation } from "./output-options.js";
import type { DocumentWork } from "./block-work.js";
import type { Counted } from "./thread-task.js";

const LIMITS_NAMES = Object.keys(TWIN_LIMITS) as readonly (keyof typeof TWIN_LIMITS)[];

/** What was found in a document, and how it counts. */
export interface CountedValidation {
  readonly validation: Validation;
  readonly counted: Counted;
}

/**
 * Tells whether a warning fails a document.
 *
 * @internal
 */
export function failsOnWarnings(values: OptionValues): boolean {
  return listedValues(values, "fail-on").map((name) => chosen("fail-on", name, ["warning"])).length > 0;
}

/**
 * Makes what checks a document as the options say: each that is in it, where it is an envelope.
 *
 * @internal
 */
export function validationsOf(values: OptionValues): (document: SourceDocument) => readonly CountedValidation[] {
  const limitsName = lastValue(values, "limits");
  const limits = limitsName === undefined ? undefined : TWIN_LIMITS[chosen("limits", limitsName, LIMITS_NAMES)];
  const isStrict = failsOnWarnings(values);
  return (document) =>
    validateAll(document, limits).map((validation) => ({ validation, counted: countedOf(validation, isStrict) }));
}

/**
 * What `validate` does with each document in another thread.
 *
 * @internal
 */
export function validateWork(invocation: PrintingInvocation): DocumentWork {
  const { values } = invocation;
  const { output, printerOf } = outputTarget(invocation, "validate");
  const printer = printerOf(validationSheet(new StateTotals(), failsOnWarnings(values)));
  const validate = validationsOf(values);
  return {
    output,
    lane: undefined,
    take: (document) =>
      validate(document).map(({ validation, counted }) => {
        printer.add(validation);
        return [counted, 1] as const;
      }),
  };
}

function countedOf({ kind, state, issues }: Validation, isStrict: boolean): Counted {
  const outcome = VALIDATION_OUTCOMES[state];
  const isWrong = outcome === "failed" || (isStrict && issues.length > 0);
  return {
    state,
    outcome,
    isJudged: kind !== "unknown" && state !== "unreadable",
    exitCode: isWrong ? EXIT_CODES.found : EXIT_CODES.fine,
  };
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
