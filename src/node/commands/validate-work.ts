import { inspectDocument } from "../../document/index.js";
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
import type { DocumentWork } from "./thread-work.js";
import type { Counted } from "./thread-task.js";

const LIMITS_NAMES = Object.keys(TWIN_LIMITS) as readonly (keyof typeof TWIN_LIMITS)[];

/**
 * Tells whether a warning fails a document.
 *
 * @internal
 */
export function failsOnWarnings(values: OptionValues): boolean {
  return listedValues(values, "fail-on").map((name) => chosen("fail-on", name, ["warning"])).length > 0;
}

/**
 * Makes what checks a document as the options say.
 *
 * @internal
 */
export function validationsOf(
  values: OptionValues,
): (document: SourceDocument) => { readonly validation: Validation; readonly counted: Counted } {
  const limitsName = lastValue(values, "limits");
  const limits = limitsName === undefined ? undefined : TWIN_LIMITS[chosen("limits", limitsName, LIMITS_NAMES)];
  const isStrict = failsOnWarnings(values);
  return (document) => {
    const validation = validate(document, limits);
    const { kind, state, issues } = validation;
    const outcome = VALIDATION_OUTCOMES[state];
    const isWrong = outcome === "failed" || (isStrict && issues.length > 0);
    const counted: Counted = {
      state,
      outcome,
      isJudged: kind !== "unknown" && state !== "unreadable",
      isRead: document.result.ok,
      exitCode: isWrong ? EXIT_CODES.found : EXIT_CODES.fine,
    };
    return { validation, counted };
  };
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
  const validateOne = validationsOf(values);
  return {
    output,
    take: (document) => {
      const { validation, counted } = validateOne(document);
      printer.add(validation);
      return counted;
    },
  };
}

function validate(document: SourceDocument, limits: TwinLimits | undefined): Validation {
  const { result, entries } = document;
  if (!result.ok) return { document, kind: "unreadable", id: null, state: "unreadable", issues: result.issues };
  const value = entries === undefined ? result.value : [result.value, ...entries];
  const inspection = inspectDocument(value, { limits });
  return { ...inspection, document, state: hasError(inspection.issues) ? "invalid" : "valid" };
}
