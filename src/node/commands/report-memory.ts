import type { MemoryOptions, Printed, Recalled, DocumentCount } from "../lane/index.js";
import { withoutActive } from "../output/index.js";
import type { Output } from "../output/index.js";
import { placeParts, verdictText } from "../printing/index.js";
import type { Finding, FindingNames } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { AlikeFindings } from "./alike-findings.js";
import type { ReportView } from "./counting-view.js";
import type { GateCount } from "./gate-count.js";

const LINE_BREAK = 0x0a;

/** What a report remembers of documents, and what it does with those that are known. */
export interface ReportMemory {
  readonly memory: MemoryOptions;
  /** Says what is to be remembered of a document that was judged. */
  readonly told: (finding: Finding) => Printed;
  /** Does what is known of documents that follow one another, which are counted already. */
  readonly take: (document: SourceDocument, recalled: Recalled) => void;
}

/**
 * Remembers the lines that are printed of documents.
 *
 * @param output - where they are printed
 * @param isNamed - whether no name decides anything, so that twins of different deployments may be alike
 * @internal
 */
export function lineMemory(output: Output, isNamed: boolean): ReportMemory {
  return {
    memory: {
      isNamed,
      isTimed: true,
      hasMessages: true,
      placeParts: (source) => {
        const [before, between, after] = placeParts(source);
        return [withoutActive(before), between, after];
      },
    },
    told: (finding) => {
      const { verdict } = finding;
      return { text: verdict === undefined ? "" : withoutActive(verdictText([], verdict)), counted: countOf(finding) };
    },
    take: (_, { bytes }) => {
      output.copyBytes(bytes);
    },
  };
}

/** What is asked of documents that are counted. */
interface TotalsForm extends Pick<MemoryOptions, "isNamed" | "hasMessages"> {
  readonly asked: keyof FindingNames | undefined;
}

/**
 * Remembers what summaries and gates ask: of findings that are alike in all of that, one stands for all, under the name and the
 * version of each.
 *
 * @param view - takes known documents, as one that they are like where their names are not wanted
 * @param gate - takes the finding of each known document
 * @param form - whether twins of different deployments may be alike, whether each message counts for itself, and which names are asked, if any are
 * @internal
 */
export function totalsMemory(
  view: ReportView,
  gate: GateCount | undefined,
  { asked, ...form }: TotalsForm,
): ReportMemory {
  const findings = new AlikeFindings(asked);
  return {
    memory: { ...form, isTimed: false },
    told: (finding) => ({ text: findings.textOf(finding), counted: findings.countOf(finding) }),
    take: (document, { bytes, counted }) => {
      const added = new Set<number>();
      for (const [{ alike = -1 }, times] of counted) {
        const finding = findings.numbered(alike);
        if (finding !== undefined && view.counting?.addAlike(finding, times) === true) added.add(alike);
      }
      if (gate === undefined && added.size === counted.size) return;
      for (const [number, finding] of findings.read(bytes.toString(), document)) {
        gate?.add(finding);
        if (!added.has(number)) view.add(finding);
      }
    },
  };
}

/**
 * Remembers both: the lines that are printed of documents, and behind each what a gate asks.
 *
 * @param output - where they are printed
 * @param gate - takes the finding of each known document
 * @param isNamed - whether no name decides anything, so that twins of different deployments may be alike
 * @internal
 */
export function gatedLineMemory(output: Output, gate: GateCount, isNamed: boolean): ReportMemory {
  const findings = new AlikeFindings(undefined);
  const lines = lineMemory(output, isNamed);
  return {
    // What a device says counts together, and is asked of its messages themselves.
    memory: { ...lines.memory, hasMessages: false },
    told: (finding) => {
      const { text, counted } = lines.told(finding);
      return { text: text + findings.textOf(finding), counted };
    },
    take: (document, { bytes }) => {
      let counted = "";
      for (let at = 0; at < bytes.length;) {
        const end = bytes.indexOf(LINE_BREAK, at) + 1;
        const next = bytes.indexOf(LINE_BREAK, end) + 1;
        output.copyBytes(bytes.subarray(at, end));
        counted += bytes.toString("utf8", end, next);
        at = next;
      }
      for (const [, finding] of findings.read(counted, document)) gate.add(finding);
    },
  };
}

function countOf({ state, outcome, isJudged }: Finding): DocumentCount {
  return { state, outcome, isJudged };
}
