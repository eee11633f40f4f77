import type { DocumentVerdict } from "../../document/index.js";
import type { Issue, Reason } from "../../result/index.js";
import type { SourceDocument } from "../reading/index.js";

/**
 * The members of a verdict as they are printed: the state and the reasons stand once, not in the whole verdict again.
 *
 * @internal
 */
export function verdictMembers({ kind, id, state, reasons, verdict }: DocumentVerdict): {
  readonly kind: string;
  readonly id: string | null;
  readonly state: string;
  readonly reasons: readonly Reason[];
  readonly verdict: object | null;
} {
  const rest = verdict === null ? null : { ...verdict, state: undefined, reasons: undefined };
  return { kind, id, state, reasons, verdict: rest };
}

/**
 * Writes the line of a document that was judged.
 *
 * @param document - where it was read
 * @param verdict - the verdict on it
 * @param kind - what it is called: a recording has the verdict on its last twin
 *
 * @internal
 */
export function verdictLine({ source, line, index }: SourceDocument, verdict: DocumentVerdict, kind: string): string {
  return `${JSON.stringify({ source, line, index, ...verdictMembers(verdict), kind })}\n`;
}

/**
 * Writes the line of a document that could not be read.
 *
 * @internal
 */
export function unreadableLine({ source, line, index }: SourceDocument, issues: readonly Issue[]): string {
  return `${JSON.stringify({ source, line, index, kind: "unreadable", issues })}\n`;
}
