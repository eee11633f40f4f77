import type { DocumentVerdict } from "../../document/index.js";
import type { MemoryOptions, Printed, Recalled, DocumentCount } from "../lane/index.js";
import { withoutActive } from "../output/index.js";
import type { Output } from "../output/index.js";
import { Finding, placeParts, verdictText } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";
import { deploymentsOf } from "./report-views.js";

/** What a report remembers of documents, and what it does with those that are known. */
export interface ReportMemory {
  readonly memory: MemoryOptions;
  /** Says what is to be remembered of a document that was judged. */
  readonly told: (finding: Finding) => Printed;
  /** Does what is known of documents that follow one another. */
  readonly take: (document: SourceDocument, recalled: Recalled) => void;
}

/**
 * Remembers the lines that are printed of documents.
 *
 * @param output - where they are printed
 * @param count - counts documents that are alike
 * @param isNamed - whether nothing is asked by name, so that twins of different deployments may be alike
 * @internal
 */
export function lineMemory(
  output: Output,
  count: (counted: DocumentCount, times: number) => void,
  isNamed: boolean,
): ReportMemory {
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
    take: (_, { bytes, counted }) => {
      output.copyBytes(bytes);
      for (const [alike, times] of counted) count(alike, times);
    },
  };
}

/** What is remembered of a document of which no line is printed: its name, its version, and the number of the finding that it is like. */
type Remembered = readonly [id: string, version: number | null, number: number];

/**
 * Remembers what summaries and gates ask: of findings that are alike in all of that, one stands for all, under the name and the
 * version of each.
 *
 * @param visit - takes the finding of a known document
 * @param isNamed - whether nothing is asked by name, neither of modules nor of deployments, and each message counts for itself
 * @internal
 */
export function totalsMemory(visit: (finding: Finding) => void, isNamed: boolean): ReportMemory {
  const numbers = new Map<string, number>();
  const all: DocumentVerdict[] = [];
  const numberOf = (finding: Finding, verdict: DocumentVerdict): number => {
    const { kind, state, outcome, telling, deployment, member } = finding;
    const names = isNamed ? [] : [deploymentsOf(finding), member.failing];
    const key = JSON.stringify([kind, state, outcome, telling?.code, deployment?.code, ...names]);
    const number = numbers.get(key) ?? all.push(withoutVersion(verdict)) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    memory: { isNamed, isTimed: false, hasMessages: isNamed },
    told: (finding) => {
      const { id, verdict } = finding;
      const number = verdict === undefined ? -1 : numberOf(finding, verdict);
      return { text: `${JSON.stringify([id, verdict?.version ?? null, number])}\n`, counted: countOf(finding) };
    },
    take: (document, { bytes }) => {
      const lines = JSON.parse(`[${bytes.toString().trimEnd().replaceAll("\n", ",")}]`) as readonly Remembered[];
      for (const [id, version, number] of lines) {
        const alike = all[number];
        if (alike === undefined) continue;
        const value = { ...alike, id, ...(version === null ? {} : { version }) };
        visit(new Finding(document, { ok: true, value, issues: [] }));
      }
    },
  };
}

function withoutVersion(verdict: DocumentVerdict): DocumentVerdict {
  const copy = { ...verdict };
  delete copy.version;
  return copy;
}

function countOf({ state, outcome, isJudged }: Finding): DocumentCount {
  return { state, outcome, isJudged };
}
