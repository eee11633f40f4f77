import { ROLLOUT_VERDICTS } from "../../fleet/index.js";
import type { RolloutPolicy } from "../../fleet/index.js";
import { gateClosing, StateTotals } from "../printing/index.js";
import type { DocumentCount } from "../lane/index.js";
import type { Invocation } from "./command.js";
import { Conditions, readExpectations } from "./conditions.js";
import type { ReportView } from "./counting-view.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import { GateCount } from "./gate-count.js";
import type { ExitCode } from "./exit-code.js";
import { judgeOptions } from "./judging.js";
import { lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { outputTarget } from "./output-options.js";
import { pageHead } from "./page-head.js";
import { isRowByRow, reportPrinter } from "./report-printer.js";
import { reportVisit } from "./report-visit.js";
import { readPolicy } from "./rollout-policy.js";
import { UsageError } from "./usage-error.js";
import { tell } from "./visiting.js";
import type { BlockTally } from "./visiting.js";
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
  const target = outputTarget(invocation, "report", { head: pageHead(invocation) });
  const totals = new StateTotals();
  const view = reportPrinter(values, target, totals);
  const gate = policy && new GateCount();
  const count = (counted: DocumentCount, times: number): boolean => {
    totals.add(counted, times);
    return conditions.take([counted], times);
  };
  const { lane, visit } = reportVisit({ values, options, output: target.output, view, count, gate });
  const isInThreads = isRowByRow(values) || view.counting !== undefined;
  const tally = blockTally(count, view, gate);
  const threads = isInThreads
    ? { task: { command: "report", operands: [] }, count: tally, printHead: view.printHead }
    : undefined;
  const exitCode = await visitSources(invocation, target.output, visit, { lane, threads });
  const judged = policy && gate?.judge(policy);
  const isRefused = judged !== undefined && conditions.failsOn(judged.verdict);
  await view.finish([...conditions.closings(), ...(judged === undefined ? [] : [gateClosing(judged, !isRefused)])]);
  await target.output.flush();
  for (const remark of [...conditions.remarks(), ...(gate?.remarks() ?? [])]) tell(world, remark);
  return worse(worse(exitCode, isRefused ? EXIT_CODES.found : EXIT_CODES.fine), conditions.exitCode);
}

/** Counts what other threads have found: each document for the conditions, and what the view and the gate ask of all. */
function blockTally(
  count: (counted: DocumentCount, times: number) => void,
  { counting }: ReportView,
  gate: GateCount | undefined,
): BlockTally {
  return ({ alike, totals }) => {
    for (const [counted, times] of alike) count(counted, times);
    if (totals?.view !== undefined) counting?.addCounts(totals.view);
    if (totals?.gate !== undefined) gate?.addPart(totals.gate);
  };
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
