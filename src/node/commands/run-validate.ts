import { validateGroups } from "../../configuration/index.js";
import { identifyDocument, judgeDocument } from "../../document/index.js";
import type { DocumentKind } from "../../document/index.js";
import { parseEdgeAgentTwin } from "../../edge-agent/index.js";
import { validateFeedback } from "../../feedback/index.js";
import type { JsonValue } from "../../json/index.js";
import { hasError } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import { parseTwin, TWIN_LIMITS, validateTwin } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { NodeCode } from "../codes.js";
import type { SourceDocument } from "../reading/index.js";
import { StateTotals, VALIDATION_OUTCOMES, validationSheet } from "../printing/index.js";
import type { Validation } from "../printing/index.js";
import { Conditions, readMinimum } from "./conditions.js";
import { outputTarget } from "./output-options.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { chosen, lastValue, listedValues } from "./options.js";
import { lastTwin, recordingOf } from "./recorded.js";
import { tell, visitSources } from "./visit-sources.js";

const LIMITS_NAMES = Object.keys(TWIN_LIMITS) as readonly (keyof typeof TWIN_LIMITS)[];

/** One row a kind: what checks it. A kind without a row is recognised and not checked. */
const CHECKS: Readonly<Partial<Record<DocumentKind, (document: JsonValue) => readonly Issue[]>>> = {
  "edge-agent": (document) => parseEdgeAgentTwin(document).issues,
  feedback: validateFeedback,
  device: (document) => [...parseTwin(document).issues, ...validateGroups(document)],
  unknown: (document) => parseTwin(document).issues,
};

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
  const exitCode = await visitSources(invocation, output, (document) => {
    const validation = validate(document, limits);
    const { state, issues } = validation;
    const outcome = VALIDATION_OUTCOMES[state];
    conditions.take([{ state, outcome, isJudged: state === "valid" || state === "invalid" }]);
    totals.add({ state, outcome });
    printer.add(validation);
    const isWrong = outcome === "failed" || (failsOnWarnings && issues.length > 0);
    return isWrong ? EXIT_CODES.found : EXIT_CODES.fine;
  });
  await printer.finish(conditions.closings());
  await output.flush();
  for (const remark of conditions.remarks()) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
}

function validate(document: SourceDocument, limits: TwinLimits | undefined): Validation {
  const { result } = document;
  if (!result.ok) return { document, kind: "unreadable", id: null, state: "unreadable", issues: result.issues };
  const recording = recordingOf(document);
  if (recording !== undefined) {
    const last = recording.ok ? lastTwin(recording.value) : null;
    const issues = [...recording.issues, ...(recording.ok ? checkLimits(last, limits) : [])];
    return { document, kind: "recording", id: judgeDocument(last).id, state: stateOf(issues), issues };
  }
  const { value } = result;
  const kind = identifyDocument(value);
  const { id } = judgeDocument(value);
  const check = CHECKS[kind];
  if (check === undefined) return { document, kind, id, state: "unchecked", issues: [notValidated(kind)] };
  const issues = [...check(value), ...checkLimits(value, limits)];
  return { document, kind, id, state: stateOf(issues), issues };
}

/** What stands in the way of a twin; that a document is none, and that a section is none, the schema has said already. */
function checkLimits(twin: JsonValue, limits: TwinLimits | undefined): readonly Issue[] {
  if (limits === undefined) return [];
  return validateTwin(twin, { limits }).filter(({ code }) => code !== "not-a-twin" && code !== "wrong-type");
}

function stateOf(issues: readonly Issue[]): "valid" | "invalid" {
  return hasError(issues) ? "invalid" : "valid";
}

function notValidated(kind: DocumentKind): Issue<NodeCode> {
  const message = `A document of the kind ${kind} is recognised; there is no schema for it yet.`;
  return { code: "not-validated", severity: "warning", path: "", message };
}
