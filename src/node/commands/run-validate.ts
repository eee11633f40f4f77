import { inspectDocument } from "../../document/index.js";
import type { DocumentInspection } from "../../document/index.js";
import type { JsonValue } from "../../json/index.js";
import { hasError } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import { TWIN_LIMITS } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { SourceDocument } from "../reading/index.js";
import { Output, painter, placeOf, printable, totals, unreadableLine } from "../printing/index.js";
import type { Invocation } from "./command.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { chosen, lastValue } from "./options.js";
import { visitSources } from "./visit-sources.js";

const LIMITS_NAMES = Object.keys(TWIN_LIMITS) as readonly (keyof typeof TWIN_LIMITS)[];

/** What validation says of a document. */
interface Validation extends DocumentInspection {
  readonly state: "valid" | "invalid";
}

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
    const validation = result.ok ? validate(result.value, document, limits) : undefined;
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

function validate(value: JsonValue, { entries }: SourceDocument, limits: TwinLimits | undefined): Validation {
  const document = entries === undefined ? value : [value, ...entries];
  const inspection = inspectDocument(document, { limits });
  return { ...inspection, state: hasError(inspection.issues) ? "invalid" : "valid" };
}

function validationLine(
  { source, line, index }: SourceDocument,
  { kind, id, envelope, state, issues }: Validation,
): string {
  const reasons = issues.filter(({ severity }) => severity === "error").map(toReason);
  return `${JSON.stringify({ source, line, index, kind, id, state, reasons, issues, envelope })}\n`;
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
