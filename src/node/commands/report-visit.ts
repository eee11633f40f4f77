import { judgeDocument } from "../../document/index.js";
import type { JudgeOptions } from "../../document/index.js";
import { Lane } from "../lane/index.js";
import type { DocumentCount } from "../lane/index.js";
import type { Output } from "../output/index.js";
import { Finding } from "../printing/index.js";
import type { Printer } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { EXIT_CODES } from "./exit-code.js";
import type { ExitCode } from "./exit-code.js";
import { judgeAll } from "./judging.js";
import { lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { lineMemory, totalsMemory } from "./report-memory.js";
import type { ReportMemory } from "./report-memory.js";
import { isLineByLine } from "./report-printer.js";
import { KEYS_OF_NAMES } from "./summary-keys.js";

/** What comes of the documents of a report. */
export interface ReportSetup {
  readonly values: OptionValues;
  readonly options: JudgeOptions;
  readonly output: Output;
  readonly printer: Printer<Finding>;
  /** Takes what was found in a document, before it is printed. */
  readonly found: (finding: Finding) => void;
  /** Counts documents whose line was known; `undefined` where each finding is wanted, for a gate. */
  readonly count: ((counted: DocumentCount, times: number) => void) | undefined;
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
  const { values, options, found, printer } = setup;
  const take = (finding: Finding): void => {
    found(finding);
    printer.add(finding);
  };
  const known = memoryOf(setup, take);
  const judged = (twin: unknown, document: SourceDocument): Finding =>
    new Finding(document, { ok: true, value: judgeDocument(twin, options), issues: [] });
  return {
    lane: lastValue(values, "by")?.startsWith("tags.") === true ? undefined : Lane.create(known?.memory),
    visit: (document) => {
      const { recalled, sighting } = document;
      if (recalled !== undefined) known?.take(document, recalled);
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
function memoryOf(
  { values, options, output, count }: ReportSetup,
  take: (finding: Finding) => void,
): ReportMemory | undefined {
  const isNamed = options.deploymentId === undefined;
  if (values.has("top")) return totalsMemory(take, false);
  if (values.has("summary"))
    return totalsMemory(take, isNamed && count !== undefined && !KEYS_OF_NAMES.has(lastValue(values, "by")));
  const isAlike = isLineByLine(values) && !values.has("only") && !values.has("modules");
  return isAlike && count !== undefined ? lineMemory(output, count, isNamed) : undefined;
}
