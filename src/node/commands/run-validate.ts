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
import { Output, painter, placeOf, printable, totals, unreadableLine } from "../printing/index.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { chosen, lastValue } from "./options.js";
import { lastTwin, recordingOf } from "./recorded.js";
import { visitSources } from "./visit-sources.js";

const LIMITS_NAMES = Object.keys(TWIN_LIMITS) as readonly (keyof typeof TWIN_LIMITS)[];

/** What validation says of a document. */
interface Validation {
  readonly kind: DocumentKind;
  readonly id: string | null;
  readonly state: "valid" | "invalid" | "unchecked";
  readonly issues: readonly Issue[];
}

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
  const output = new Output(world.stdout);
  const isJson = values.has("json");
  const limitsName = lastValue(values, "limits");
  const limits = limitsName === undefined ? undefined : TWIN_LIMITS[chosen("limits", limitsName, LIMITS_NAMES)];
  const paint = painter(world);
  const states = new Map<string, number>();
  let count = 0;
  const exitCode = await visitSources(invocation, output, (document) => {
    const { result } = document;
    const validation = result.ok ? validate(document, result.value, limits) : undefined;
    const state = validation?.state ?? "unreadable";
    count += 1;
    states.set(state, (states.get(state) ?? 0) + 1);
    if (!isJson) {
      const issues = validation?.issues ?? result.issues;
      output.write(
        `${paint(state, state)}  ${placeOf(document)}${subject(validation)}\n${issues.map(issueLine).join("")}`,
      );
    } else {
      output.write(
        validation === undefined ? unreadableLine(document, result.issues) : validationLine(document, validation),
      );
    }
    return state === "invalid" || state === "unreadable" ? EXIT_CODES.found : EXIT_CODES.fine;
  });
  if (!isJson && count > 1) output.write(`\n${totals(count, states, paint)}\n`);
  await output.flush();
  return exitCode;
}

function validate(document: SourceDocument, value: JsonValue, limits: TwinLimits | undefined): Validation {
  const recording = recordingOf(document);
  if (recording !== undefined) {
    const last = recording.ok ? lastTwin(recording.value) : null;
    const issues = [...recording.issues, ...(recording.ok ? checkLimits(last, limits) : [])];
    return { kind: "recording", id: judgeDocument(last).id, state: stateOf(issues), issues };
  }
  const kind = identifyDocument(value);
  const { id } = judgeDocument(value);
  const check = CHECKS[kind];
  if (check === undefined) return { kind, id, state: "unchecked", issues: [notValidated(kind)] };
  const issues = [...check(value), ...checkLimits(value, limits)];
  return { kind, id, state: stateOf(issues), issues };
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

function validationLine({ source, line, index }: SourceDocument, { kind, id, state, issues }: Validation): string {
  const reasons = issues.filter(({ severity }) => severity === "error").map(toReason);
  return `${JSON.stringify({ source, line, index, kind, id, state, reasons, issues })}\n`;
}

function toReason({ code, path, message }: Issue): Omit<Issue, "severity"> {
  return { code, path, message };
}

function subject(validation: Validation | undefined): string {
  return validation?.id === undefined || validation.id === null ? "" : `  ${printable(validation.id)}`;
}

function issueLine({ severity, code, path, message }: Issue): string {
  return `  ${severity}  ${code}  ${printable(path === "" ? '""' : path)}\n      ${printable(message)}\n`;
}
