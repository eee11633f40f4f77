import { judgeDocument } from "../../document/index.js";
import type { JudgeOptions } from "../../document/index.js";
import { Lane } from "../lane/index.js";
import type { DocumentCount } from "../lane/index.js";
import type { Output } from "../output/index.js";
import { Finding } from "../printing/index.js";
import type { FindingNames } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import type { ReportView } from "./counting-view.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import type { GateCount } from "./gate-count.js";
import { judgeAll } from "./judging.js";
import { lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { gatedLineMemory, lineMemory, totalsMemory } from "./report-memory.js";
import type { ReportMemory } from "./report-memory.js";
import { isLineByLine } from "./report-printer.js";

/** What comes of the documents of a report. */
export interface ReportSetup {
  readonly values: OptionValues;
  readonly options: JudgeOptions;
  readonly output: Output;
  readonly view: ReportView;
  /** Counts documents, before they are printed; answers whether a condition refuses them. */
  readonly count: (counted: DocumentCount, times: number) => boolean;
  /** Counts each finding for a gate, where there is one. */
  readonly gate: GateCount | undefined;
}

/** How a report reads, and what it does with each document. */
export interface ReportVisit {
  /** Reads documents only as far as their verdicts depend on them; `undefined` for a view that needs more. */
  readonly lane: Lane | undefined;
  /** What is found changes the exit code only with conditions, which the caller counts. */
  readonly visit: (document: SourceDocument) => ExitCode;
}

/**
 * Makes what a report does with each document: judges and prints it, or does what is known of it.
 *
 * @internal
 */
export function reportVisit(setup: ReportSetup): ReportVisit {
  const { values, options, view, count, gate } = setup;
  const take = (finding: Finding): void => {
    finding.isRefused = count(finding, 1);
    gate?.add(finding);
    view.add(finding);
  };
  const known = memoryOf(setup);
  const judged = (twin: unknown, document: SourceDocument): Finding =>
    new Finding(document, { ok: true, value: judgeDocument(twin, options), issues: [] });
  return {
    lane: lastValue(values, "by")?.startsWith("tags.") === true ? undefined : Lane.create(known?.memory),
    visit: (document) => {
      const { recalled, sighting } = document;
      if (recalled !== undefined) {
        for (const [counted, times] of recalled.counted) count(counted, times);
        known?.take(document, recalled);
      }
      for (const finding of recalled === undefined ? judgeAll(document, options) : []) {
        take(finding);
        if (known !== undefined)
          sighting?.learn(known.told(finding).text, (twin) => known.told(judged(twin, document)));
      }
      return EXIT_CODES.fine;
    },
  };
}

/** What is remembered: lines that depend on nothing else, or what is counted; nothing where all of a finding is printed. */
function memoryOf({ values, options, output, view, gate }: ReportSetup): ReportMemory | undefined {
  const isNamed = options.deploymentId === undefined;
  if (values.has("top") || values.has("summary"))
    return totalsMemory(view, gate, { isNamed, hasMessages: gate === undefined, asked: namesAsked(values) });
  const isAlike = isLineByLine(values) && !values.has("only") && !values.has("modules");
  if (!isAlike) return undefined;
  return gate === undefined ? lineMemory(output, isNamed) : gatedLineMemory(output, gate, isNamed);
}

/** Which names a view asks. */
function namesAsked(values: OptionValues): keyof FindingNames | undefined {
  const by = lastValue(values, "by");
  if (values.has("top") || by === "module") return "failing";
  return by === "deployment" ? "deployments" : undefined;
}
