import { startFleetCount } from "../../document/index.js";
import type { FleetCount } from "../../document/index.js";
import { judgeRollout, ROLLOUT_VERDICTS } from "../../fleet/index.js";
import type { RolloutPolicy } from "../../fleet/index.js";
import { failureSheet, gateClosing, moduleSheet, reportSheet, StateTotals, tallySheet } from "../printing/index.js";
import type { Closing, Finding, Printer } from "../printing/index.js";
import { Lane } from "../lane/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { Invocation } from "./command.js";
import { Conditions, readExpectations } from "./conditions.js";
import { EXIT_CODES, worse } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { judgeAll, judgeOptions } from "./judging.js";
import { chosen, lastValue, listedValues } from "./options.js";
import type { OptionValues } from "./options.js";
import { outputTarget } from "./output-options.js";
import type { OutputTarget } from "./output-options.js";
import { CONDITION_NAMES } from "./report-states.js";
import { failingMost, only, perModule, summarized, worstFirst } from "./report-views.js";
import { readPolicy } from "./rollout-policy.js";
import { UsageError } from "./usage-error.js";
import { tell, visitSources } from "./visit-sources.js";

/** What `--fail-on` takes besides, with `--gate`: what the gate says. */
const GATE_VERDICTS: readonly string[] = ROLLOUT_VERDICTS;

/** The views of a report, of which one can be asked for. */
const VIEWS = ["modules", "summary", "top"] as const;

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
  const target = outputTarget(invocation, "report");
  const totals = new StateTotals();
  const printer = viewOf(values, target, totals);
  const fleet = policy === undefined ? undefined : startFleetCount();
  const visit = (document: SourceDocument): ExitCode => {
    for (const finding of judgeAll(document, options)) {
      finding.isRefused = conditions.take([finding]);
      totals.add(finding);
      printer.add(finding);
      if (fleet !== undefined) addTo(fleet, finding);
    }
    return EXIT_CODES.fine;
  };
  let exitCode = await visitSources(invocation, target.output, visit, { lane: laneFor(values) });
  const closings: Closing[] = [...conditions.closings()];
  if (policy !== undefined && fleet !== undefined) {
    const gate = judgeRollout(fleet.total(), policy);
    const isPassed = !conditions.failsOn(gate.verdict);
    closings.push(gateClosing(gate, isPassed));
    if (!isPassed) exitCode = worse(exitCode, EXIT_CODES.found);
  }
  await printer.finish(closings);
  await target.output.flush();
  for (const remark of [...conditions.remarks(), ...repeats(fleet)]) tell(world, remark);
  return worse(exitCode, conditions.exitCode);
}

/** A gate counts a twin once; that others are left out is said. */
function repeats(fleet: FleetCount | undefined): readonly string[] {
  const count = fleet?.repeated() ?? 0;
  if (count === 0) return [];
  return [
    `The gate counts each twin once, by its latest version: ${count} more ${count === 1 ? "document" : "documents"} of the same twins.`,
  ];
}

/** A view that counts by a tag needs more of a twin than its verdict does. */
function laneFor(values: OptionValues): Lane | undefined {
  return lastValue(values, "by")?.startsWith("tags.") === true ? undefined : Lane.create();
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

/** Puts the view together: which documents, in which order, as what. */
function viewOf(values: OptionValues, target: OutputTarget, totals: StateTotals): Printer<Finding> {
  const [view, other] = VIEWS.filter((name) => values.has(name));
  if (other !== undefined) throw new UsageError(`--${String(view)} and --${other} are two views; ask for one.`);
  if (values.has("by") && view !== "summary")
    throw new UsageError("--by says what a summary counts by: it needs --summary.");
  const wanted = listedValues(values, "only").map((name) => chosen("only", name, CONDITION_NAMES));
  let printer = printerOf(values, view, target, totals, wanted.length > 0);
  if (values.has("sort")) {
    chosen("sort", lastValue(values, "sort") ?? "", ["state"]);
    printer = worstFirst(printer);
  }
  return wanted.length > 0 ? only(wanted, printer) : printer;
}

function printerOf(
  values: OptionValues,
  view: (typeof VIEWS)[number] | undefined,
  { printerOf: make }: OutputTarget,
  totals: StateTotals,
  isList: boolean,
): Printer<Finding> {
  if (view === "modules") return perModule(make(moduleSheet, true));
  if (view === "top") return failingMost(topCount(values), make(failureSheet, true));
  if (view === undefined) return make(reportSheet(totals), isList);
  const by = lastValue(values, "by") ?? "state";
  return summarized(by, make(tallySheet(by), true));
}

function topCount(values: OptionValues): number {
  const text = lastValue(values, "top") ?? "";
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new UsageError("--top takes a whole number, 1 or more.");
}
