import { documentMember } from "../../document/index.js";
import type { DocumentVerdict } from "../../document/index.js";
import type { EdgeDeployment } from "../../edge-agent/index.js";
import type { FailingPart, FleetMember, Issue, Outcome, Reason, Result } from "../../result/index.js";
import type { SourceDocument } from "../reading/index.js";
import { tellingReason, tellingSentences } from "./telling.js";

/** What a document that could not be read counts as. */
const UNREADABLE: FleetMember = { id: "", state: "unreadable", outcome: "unknown", failing: [] };

/** Names in the place of those in a verdict: of what fails, and of the deployments. */
export interface FindingNames {
  readonly failing?: readonly string[];
  readonly deployments?: readonly string[];
}

/** Kinds of documents that nobody judges. */
const UNJUDGED: ReadonlySet<string> = new Set(["unknown", "partial", "unreadable"]);

/**
 * What a report found in one document.
 *
 * @internal
 */
export class Finding {
  /** Why the document could not be read; empty for one that was judged. */
  readonly issues: readonly Issue[];
  /** The verdict; `undefined` for a document that could not be read. */
  readonly verdict: DocumentVerdict | undefined;
  /** Whether the document is in a state that was asked to fail, or in none of those that were expected. */
  isRefused = false;
  readonly document: SourceDocument;
  private readonly names: FindingNames;
  private counted: FleetMember | undefined;

  constructor(document: SourceDocument, found: Result<DocumentVerdict>, names: FindingNames = {}) {
    this.document = document;
    this.names = names;
    this.issues = found.ok ? [] : found.issues;
    this.verdict = found.ok ? found.value : undefined;
  }

  /** The kind of the document; `unreadable` where there is no verdict. */
  get kind(): string {
    return this.verdict?.kind ?? UNREADABLE.state;
  }

  /** The state; `unreadable` where there is no verdict. */
  get state(): string {
    return this.verdict?.state ?? UNREADABLE.state;
  }

  /** The device, with its module; `null` where the document names none. */
  get id(): string | null {
    return this.verdict?.id ?? null;
  }

  /** The verdict on a deployment, where the document, or the last twin of a recording, has one. */
  get deployment(): EdgeDeployment | undefined {
    if (this.verdict?.kind === "edge-agent") return this.verdict.verdict;
    const last = this.verdict?.kind === "recording" ? this.verdict.verdict : null;
    return last?.of === "edge-agent" ? last : undefined;
  }

  /** What is the state's part in a fleet. */
  get outcome(): Outcome {
    return this.member.outcome;
  }

  /** The document as a member of a fleet. */
  get member(): FleetMember {
    if (this.counted !== undefined) return this.counted;
    const member = this.verdict === undefined ? UNREADABLE : documentMember(this.verdict);
    const { failing } = this.names;
    this.counted = failing === undefined ? member : { ...member, failing: renamed(member.failing, failing) };
    return this.counted;
  }

  /** The deployments that the document speaks of: those applied to an edge device, and what groups call theirs. */
  get deployments(): readonly string[] {
    if (this.names.deployments !== undefined) return this.names.deployments;
    if (this.deployment !== undefined) return this.deployment.applied;
    if (this.verdict?.kind !== "device") return [];
    return (this.verdict.verdict.groups ?? []).flatMap(({ deploymentId }) => deploymentId ?? []);
  }

  /** Whether there was something to judge. */
  get isJudged(): boolean {
    return !UNJUDGED.has(this.kind);
  }

  /** What decided the state first: reasons, or why the document could not be read. */
  get reasons(): readonly Reason[] {
    return this.verdict?.reasons ?? this.issues;
  }

  /** The reason that tells most beside the state. */
  get telling(): Reason | undefined {
    return tellingReason(this.state, this.reasons);
  }

  /** The sentences that tell most beside the state, with the part that fails where none of them names it. */
  get why(): string {
    if (this.verdict === undefined) return this.issues.map(({ message }) => message).join(" ");
    const sentences = tellingSentences(this.state, this.reasons);
    const hub = this.verdict.kind === "edge-hub" ? this.verdict.verdict : undefined;
    const code = codeText(hub ?? this.deployment, sentences);
    const told = [...sentences, ...(code === "" ? [] : [code])].join(" ");
    // Of a hub there is one part only, which the kind names already.
    if (hub !== undefined) return told;
    const unnamed = this.member.failing.filter(({ name }) => !told.includes(name));
    return unnamed.length === 0 ? told : `${told} Failing: ${unnamed.map(({ name }) => name).join(", ")}.`;
  }
}

function renamed(parts: readonly FailingPart[], names: readonly string[]): readonly FailingPart[] {
  return parts.map((part, index) => ({ ...part, name: names[index] ?? part.name }));
}

/** The code that the agent or the hub reports beside a failure, and the first line of its own words. */
function codeText(
  report: Pick<EdgeDeployment, "code" | "description"> | undefined,
  sentences: readonly string[],
): string {
  const code = report?.code ?? 200;
  if (code === 200) return "";
  const said = report?.description?.split(/\r?\n/, 1)[0]?.trim() ?? "";
  if (said !== "") return `Code ${code}: ${said}`;
  return sentences.some((sentence) => sentence.includes(String(code))) ? "" : `Code ${code}.`;
}
