import { startFleetCount } from "../../document/index.js";
import type { FleetCount } from "../../document/index.js";
import { judgeRollout, ROLLOUT_VERDICTS } from "../../fleet/index.js";
import type { RolloutPolicy } from "../../fleet/index.js";
import { gateClosing, StateTotals } from "../printing/index.js";
import type { Finding } from "../printing/index.js";
import type { DocumentCount } from "../lane/index.js";
import type { Invocation } from "./command.js";
import { Conditions, readExpectations } from "./conditions.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { judgeOptions } from "./judging.js";
import { lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { outputTarget } from "./output-options.js";
import { pageHead } from "./page-head.js";
import { isLineByLine, reportPrinter } from "./report-printer.js";
import { reportVisit } from "./report-visit.js";
import { readPolicy } from "./rollout-policy.js";
import { UsageError } from "./usage-error.js";
import type { BlockCounts } from "./thread-task.js";
import { tell } from "./visiting.js";
import { visitSources } from "./visit-sources.js";

/** What `--fail-on` takes besides, with `--gate`: what the gate says. */
const GATE_VERDICTS: readonly string[] = ROLLOUT_VERDICTS;

/**
 * Judges every document of the sources.
 *
 * @internal
 */
export async function runReport(invocation: Invocation): Promise<ExitCode> {
  const { values, world } = invocation;
  const options = judgeOptions(values);
  const conditions = new Conditions(readExpectations(values, GATE_VERDICTS));
  requireGate(values, conditions);
  const policy = await gatePolicy(values);
  const target = outputTarget(invocation, "report", pageHead(invocation));
  const totals = new StateTotals();
  const printer = reportPrinter(values, target, totals);
  const fleet = policy === undefined ? undefined : startFleetCount();
  const count = (counted: DocumentCount, times = 1): boolean => {
    totals.add(counted, times);
    return conditions.take([counted], times);
  };
  const found = (finding: Finding): void => {
    finding.isRefused = count(finding);
    if (fleet !== undefined) addTo(fleet, finding);
  };
  const { lane, visit } = reportVisit({
    values,
    options,
    output: target.output,
    printer,
    found,
    count: policy === undefined ? count : undefined,
  });
  const countBlock = ({ alike }: BlockCounts): void => {
    for (const [counted, times] of alike) count(counted, times);
  };
  const isInThreads = isLineByLine(values) && policy === undefined;
  const threads = isInThreads ? { task: { command: "report", operands: [] }, count: countBlock } : undefined;
  const exitCode = await visitSources(invocation, target.output, visit, { lane, threads });
  const gate = policy === undefined || fleet === undefined ? undefined : judgeRollout(fleet.total(), policy);
  const isRefused = gate !== undefined && conditions.failsOn(gate.verdict);
  await printer.finish([...conditions.closings(), ...(gate === undefined ? [] : [gateClosing(gate, !isRefused)])]);
  await target.output.flush();
  for (const remark of [...conditions.remarks(), ...repeats(fleet)]) tell(world, remark);
  return worse(worse(exitCode, isRefused ? EXIT_CODES.found : EXIT_CODES.fine), conditions.exitCode);
}

/** A gate counts a twin once; that others are left out is said. */
function repeats(fleet: FleetCount | undefined): readonly string[] {
  const count = fleet?.repeated() ?? 0;
  if (count === 0) return [];
  return [
    `The gate counts each twin once, by its latest version: ${count} more ${count === 1 ? "document" : "documents"} of the same twins.`,
  ];
}

function addTo(fleet: FleetCount, { document, verdict }: Finding): void {
  if (verdict === undefined || !document.result.ok) fleet.addUnreadable(document.lines);
  else fleet.add(document.result.value, verdict);
}

/** A gate's verdict is only met where there is a gate: anything else would be a check that never fails. */
function requireGate(values: OptionValues, conditions: Conditions): void {
  const verdict = GATE_VERDICTS.find((name) => conditions.failsOn(name));
  if (verdict !== undefined && !values.has("gate")) {
    throw new UsageError(`--fail-on ${verdict} is what a gate says: it needs --gate POLICY.json.`);
  }
}

async function gatePolicy(values: OptionValues): Promise<RolloutPolicy | undefined> {
  const path = lastValue(values, "gate");
  return path === undefined ? undefined : readPolicy(path);
}
