import { judgeDocument } from "../document/index.js";
import type { DocumentVerdict, JudgeOptions } from "../document/index.js";
import { EDGE_DEPLOYMENT_RULES, EDGE_DEPLOYMENT_STATES } from "../edge-agent/index.js";
import type { Invocation } from "./command.js";
import type { SourceDocument } from "./document.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { chosen, lastValue, listedValues } from "./options.js";
import type { OptionValues } from "./options.js";
import { Output } from "./output.js";
import { unreadableLine, verdictLine } from "./json-line.js";
import { ReportText } from "./report-text.js";
import { visitSources } from "./visit-sources.js";

/** Every state that `--fail-on` takes; a room that judges a further kind of document adds its states here. */
export const REPORT_STATES: readonly string[] = [...EDGE_DEPLOYMENT_STATES, "unreadable"];

/** Prints what was found, one document at a time. */
interface Printer {
  readonly judged: (document: SourceDocument, verdict: DocumentVerdict) => void;
  readonly unreadable: (document: SourceDocument) => void;
  readonly finish: () => void;
}

/**
 * Judges every document of the sources.
 *
 * @internal
 */
export async function runReport(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const options = judgeOptions(values);
  const failOn = new Set(listedValues(values, "fail-on").map((state) => chosen("fail-on", state, REPORT_STATES)));
  const output = new Output(world.stdout);
  const printer: Printer = values.has("json") ? linePrinter(output) : new ReportText(output, world);
  const exitCode = await visitSources(invocation, output, (document) => {
    const { result } = document;
    if (!result.ok) {
      printer.unreadable(document);
      return failOn.has("unreadable") ? EXIT_CODES.found : EXIT_CODES.fine;
    }
    const verdict = judgeDocument(result.value, options);
    printer.judged(document, verdict);
    return failOn.has(verdict.state) ? EXIT_CODES.found : EXIT_CODES.fine;
  });
  printer.finish();
  await output.flush();
  return exitCode;
}

function judgeOptions(values: OptionValues): JudgeOptions {
  const rules = lastValue(values, "rules");
  const deploymentId = lastValue(values, "deployment");
  return {
    ...(rules === undefined ? {} : { rules: chosen("rules", rules, EDGE_DEPLOYMENT_RULES) }),
    ...(deploymentId === undefined ? {} : { deploymentId }),
  };
}

function linePrinter(output: Output): Printer {
  return {
    judged: (document, verdict) => {
      output.write(verdictLine(document, verdict));
    },
    unreadable: (document) => {
      output.write(unreadableLine(document));
    },
    finish: () => undefined,
  };
}
