import { DOCUMENT_STATES, judgeDocument, judgeRecording, startFleetCount } from "../../document/index.js";
import type { DocumentVerdict, JudgeOptions } from "../../document/index.js";
import { EDGE_DEPLOYMENT_RULES } from "../../edge-agent/index.js";
import type { Issue, Result } from "../../result/index.js";
import { judgeRollout, ROLLOUT_VERDICTS } from "../../fleet/index.js";
import type { RolloutPolicy, RolloutVerdict } from "../../fleet/index.js";
import type { Invocation } from "./command.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { readPolicy } from "./rollout-policy.js";
import { chosen, lastValue, listedValues } from "./options.js";
import type { OptionValues } from "./options.js";
import { gateLine, Output, ReportText, unreadableLine, verdictLine } from "../printing/index.js";
import { UsageError } from "./usage-error.js";
import { visitSources } from "./visit-sources.js";

/** Every state that `--fail-on` takes. */
export const REPORT_STATES: readonly string[] = [...DOCUMENT_STATES, "unreadable"];

/** What `--fail-on` takes besides, with `--gate`: what the gate says. */
const GATE_VERDICTS: readonly string[] = ROLLOUT_VERDICTS;

/** Prints what was found, one document at a time. */
interface Printer {
  readonly judged: (document: SourceDocument, verdict: DocumentVerdict) => void;
  readonly unreadable: (document: SourceDocument, issues: readonly Issue[]) => void;
  readonly finish: () => void;
  readonly gate: (verdict: RolloutVerdict) => void;
}

/**
 * Judges every document of the sources.
 *
 * @internal
 */
export async function runReport(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const options = judgeOptions(values);
  const failOn = statesToFailOn(values);
  const policy = await gatePolicy(values);
  const output = new Output(world.stdout);
  const printer: Printer = values.has("json") ? linePrinter(output) : new ReportText(output, world);
  const fleet = policy === undefined ? undefined : startFleetCount();
  let exitCode = await visitSources(invocation, output, (document) => {
    const judged = judge(document, options);
    if (!judged.ok) {
      printer.unreadable(document, judged.issues);
      fleet?.addUnreadable();
      return failOn.has("unreadable") ? EXIT_CODES.found : EXIT_CODES.fine;
    }
    const verdict = judged.value;
    printer.judged(document, verdict);
    if (document.result.ok) fleet?.add(document.result.value, verdict);
    return failOn.has(verdict.state) ? EXIT_CODES.found : EXIT_CODES.fine;
  });
  printer.finish();
  if (policy !== undefined && fleet !== undefined) {
    const gate = judgeRollout(fleet.total(), policy);
    printer.gate(gate);
    if (failOn.has(gate.verdict)) exitCode = worse(exitCode, EXIT_CODES.found);
  }
  await output.flush();
  return exitCode;
}

/** A recording is judged by its last twin, and one that cannot be replayed is as good as unreadable. */
function judge({ result, entries }: SourceDocument, options: JudgeOptions): Result<DocumentVerdict> {
  if (!result.ok) return result;
  if (entries !== undefined) return judgeRecording([result.value, ...entries], options);
  return { ...result, value: judgeDocument(result.value, options) };
}

/**
 * The states that `--fail-on` names.
 *
 * @internal
 */
export function failOnStates(values: OptionValues): ReadonlySet<string> {
  return new Set(listedValues(values, "fail-on").map((state) => chosen("fail-on", state, REPORT_STATES)));
}

/** A gate's verdict is only met where there is a gate: anything else would be a check that never fails. */
function statesToFailOn(values: OptionValues): ReadonlySet<string> {
  const legal = [...GATE_VERDICTS, ...REPORT_STATES];
  const states = listedValues(values, "fail-on").map((state) => chosen("fail-on", state, legal));
  const verdict = states.find((state) => GATE_VERDICTS.includes(state));
  if (verdict !== undefined && !values.has("gate")) {
    throw new UsageError(`--fail-on ${verdict} is what a gate says: it needs --gate POLICY.json.`);
  }
  return new Set(states);
}

async function gatePolicy(values: OptionValues): Promise<RolloutPolicy | undefined> {
  const path = lastValue(values, "gate");
  return path === undefined ? undefined : readPolicy(path);
}

/**
 * How documents are to be judged.
 *
 * @internal
 */
export function judgeOptions(values: OptionValues): JudgeOptions {
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
    unreadable: (document, issues) => {
      output.write(unreadableLine(document, issues));
    },
    finish: () => undefined,
    gate: (verdict) => {
      output.write(gateLine(verdict));
    },
  };
}
