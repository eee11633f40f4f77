import { ownMember } from "../../json/index.js";
import { because, decide, quoteName } from "../../result/index.js";
import type { Reason, Rule } from "../../result/index.js";
import type { BorrowedCode } from "./borrowed.js";
import { DEPLOYMENT_CODES } from "../codes.js";
import type { DeploymentCode } from "../codes.js";
import { readDeploymentCounts } from "../counts.js";
import type { DeploymentCounts } from "../counts.js";
import type { Deployment } from "../model.js";
import { parseDeployment } from "../parse.js";
import { findIn, validateDeployment } from "./validate.js";
import type { DeploymentIssue, DeploymentNote } from "./validate.js";
import type { DeploymentContentKind, DeploymentDocumentState } from "../vocabulary.js";

/** One fact about a deployment document. */
export type DeploymentReason = Reason<DeploymentCode | BorrowedCode>;

/** What is to be said of a deployment document before it is sent. */
export interface DeploymentVerdict {
  /** Whether anybody would refuse it. */
  readonly state: DeploymentDocumentState;
  /** What it is for; `null` when it is not a deployment. */
  readonly kind: DeploymentContentKind | null;
  /** The name of the configuration; `null` when it has none. */
  readonly id: string | null;
  /** Everything that is wrong, as `validateDeployment` says it. */
  readonly issues: readonly DeploymentIssue[];
  /** How far the rollout is, by the configuration's own metrics; `null` when it carries none. */
  readonly counts: DeploymentCounts | null;
  /** Why: first what decided, then what else is worth knowing. */
  readonly reasons: readonly DeploymentReason[];
}

/** What the rows ask. */
interface VerdictFacts {
  readonly issues: readonly DeploymentIssue[];
  /** How many devices the metric found whose result the document is; `null` for every other document. */
  readonly found: number | null;
}

const reason = /* @__PURE__ */ because(DEPLOYMENT_CODES);

/**
 * The rows by which a deployment document is judged; the first that holds decides.
 *
 * @internal
 */
export const DEPLOYMENT_DOCUMENT_RULES: readonly Rule<
  VerdictFacts,
  DeploymentDocumentState,
  DeploymentCode | BorrowedCode
>[] = [
  {
    row: "1",
    condition: "somebody would refuse it: an error",
    state: "refused",
    holds: ({ issues }) => issues.some(({ severity }) => severity === "error"),
    reasons: ({ issues }) => issues.map(toReason),
  },
  {
    row: "2",
    condition: "something in it is probably not meant: a warning",
    state: "doubtful",
    holds: ({ issues }) => issues.length > 0,
    reasons: ({ issues }) => issues.map(toReason),
  },
  {
    row: "3",
    condition: "the result of a metric, which sets nothing",
    state: "acceptable",
    holds: ({ found }) => found !== null,
    reasons: ({ found }) => [reason("metric-devices", "/result", sayFound(Number(found)))],
  },
  {
    row: "4",
    condition: "nothing was found",
    state: "acceptable",
    holds: () => true,
    reasons: () => [reason("nothing-found", "")],
  },
];

/**
 * Says whether a deployment can be sent: whether somebody would refuse it, and why.
 *
 * @param document - any JSON value; what is not a deployment is `refused`
 * @returns the state, what the document is, everything that was found, and the counts of a configuration with metrics
 * @example
 * ```ts
 * import { classifyDeployment } from "twinstate";
 *
 * const layer = { modulesContent: { $edgeAgent: {}, camera: { "properties.desired.rate": 5 } } };
 * const { state, kind, reasons } = classifyDeployment(layer);
 * [state, kind]; // → ["acceptable", "layered"]
 * reasons.map(({ code }) => code); // → ["nothing-found", "layered-deployment"]
 * ```
 */
export function classifyDeployment(document: unknown): DeploymentVerdict {
  const parsed = parseDeployment(document);
  const found = parsed.ok ? findIn(parsed.value) : { issues: validateDeployment(document), notes: [] };
  const { issues, notes } = found;
  const counts = readDeploymentCounts(document);
  const facts = { issues, found: parsed.ok ? devicesFound(parsed.value) : null };
  const { state, reasons } = decide(DEPLOYMENT_DOCUMENT_RULES, facts);
  return {
    state,
    kind: parsed.ok ? parsed.value.kind : null,
    id: parsed.ok ? parsed.value.id : null,
    issues,
    counts,
    reasons: [
      ...reasons(facts),
      ...(parsed.ok ? whatItIs(parsed.value) : []),
      ...(counts === null ? [] : [reason("rollout-counts", "", sayCounts(counts))]),
      ...groupNotes(notes),
    ],
  };
}

function toReason({ code, path, message }: DeploymentIssue): DeploymentReason {
  return { code, path, message };
}

const KIND_REASONS = {
  module: "module-configuration",
  device: "device-configuration",
} as const;

function whatItIs({ kind, isTemplate }: Deployment): readonly DeploymentReason[] {
  return [
    ...(isTemplate ? [reason("deployment-template", "/$schema-template")] : []),
    ...(kind === "module" || kind === "device" ? [reason(KIND_REASONS[kind], "")] : []),
  ];
}

function devicesFound({ kind, document }: Deployment): number | null {
  // The kind says that this is an array.
  return kind === "metricResult" ? (ownMember(document, "result") as readonly unknown[]).length : null;
}

function sayFound(count: number): string {
  return `This is the result of a metric, which found ${count} ${count === 1 ? "device" : "devices"}.`;
}

/** Counts that are there, in the order in which a rollout goes. */
function sayCounts({ metrics, ...counts }: DeploymentCounts): string {
  const known = Object.entries(counts).filter(([, count]) => count !== null);
  const own = Object.entries(metrics).map(([name, count]) => [quoteName(name), count]);
  return `${[...known, ...own].map(([name, count]) => `${String(count)} ${String(name)}`).join(", ")}.`;
}

/** Several notes of one code are one reason: nobody reads fifty lines about restart policies. */
function groupNotes(notes: readonly DeploymentNote[]): readonly DeploymentReason[] {
  const groups = new Map<string, { readonly first: DeploymentNote; others: number }>();
  for (const note of notes) {
    const group = groups.get(note.code);
    if (group === undefined) groups.set(note.code, { first: note, others: 0 });
    else group.others += 1;
  }
  return [...groups.values()].map(({ first, others }) =>
    others === 0 ? first : { ...first, message: `${first.message} (and ${others} more)` },
  );
}
