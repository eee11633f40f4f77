import type { DocumentVerdict } from "../../document/index.js";
import type { DocumentCount } from "../lane/index.js";
import { Finding } from "../printing/index.js";
import type { FindingNames } from "../printing/index.js";
import type { SourceDocument } from "../reading/index.js";

/** What is remembered of a document that is counted: its name, its version, the number of the finding that it is like, and the names that are asked. */
type Remembered = readonly [id: string, version: number | null, number: number, ...names: readonly string[]];

/** The names that can be asked. */
const NAMES: Readonly<Record<keyof FindingNames, (finding: Finding) => readonly string[]>> = {
  failing: ({ member }) => member.failing.map(({ name }) => name),
  deployments: ({ deployments }) => deployments,
};

/** How many numbers are counted by themselves; the lane has room for some more. */
const COUNTED = 256;

/** What findings are like: the verdict without its version, and the finding that it is. */
interface Alike {
  readonly verdict: DocumentVerdict;
  readonly finding: Finding;
}

/** Of no document in particular. */
const NOWHERE: SourceDocument = { source: "", line: 0, index: 0, result: { ok: true, value: null, issues: [] } };

/**
 * Findings that are alike in all that summaries and gates ask, and by which number each is known.
 *
 * @internal
 */
export class AlikeFindings {
  private readonly asked: keyof FindingNames | undefined;
  private readonly numbers = new Map<string, number>();
  private readonly all: Alike[] = [];

  /** Begins with which names are asked, if any are. */
  constructor(asked: keyof FindingNames | undefined) {
    this.asked = asked;
  }

  /** What is to be remembered of a finding, as one line. */
  textOf(finding: Finding): string {
    const { id, verdict } = finding;
    const names = this.asked === undefined ? [] : NAMES[this.asked](finding);
    return `${JSON.stringify([id, verdict?.version ?? null, this.numberOf(finding), ...names])}\n`;
  }

  /** How it counts. */
  countOf(finding: Finding): DocumentCount {
    const { state, outcome, isJudged } = finding;
    const number = this.numberOf(finding);
    return { state, outcome, isJudged, ...(number < COUNTED ? { alike: number } : {}) };
  }

  /** The finding that those with a number are like. */
  numbered(number: number): Finding | undefined {
    return this.all[number]?.finding;
  }

  /** The findings of documents of which lines are remembered, each with its number. */
  *read(lines: string, document: SourceDocument): Generator<readonly [number, Finding], void> {
    const all = JSON.parse(`[${lines.trimEnd().replaceAll("\n", ",")}]`) as readonly Remembered[];
    for (const [id, version, number, ...names] of all) {
      const alike = this.all[number];
      if (alike === undefined) continue;
      const value = { ...alike.verdict, id, ...(version === null ? {} : { version }) };
      const asked = this.asked && { [this.asked]: names };
      yield [number, new Finding(document, { ok: true, value, issues: [] }, asked)];
    }
  }

  private numberOf(finding: Finding): number {
    const { kind, state, outcome, telling, deployment, member, verdict } = finding;
    if (verdict === undefined) return -1;
    const failing = member.failing.map((part) => part.kind);
    const key = JSON.stringify([kind, state, outcome, telling?.code, deployment?.code, failing]);
    const number = this.numbers.get(key) ?? this.all.push(alikeOf(verdict)) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

function alikeOf(verdict: DocumentVerdict): Alike {
  const value = { ...verdict };
  delete value.version;
  return { verdict: value, finding: new Finding(NOWHERE, { ok: true, value, issues: [] }) };
}
