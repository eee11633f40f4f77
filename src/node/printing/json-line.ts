import type { DocumentVerdict } from "../../document/index.js";
import type { Issue } from "../../result/index.js";
import type { SourceDocument } from "../reading/index.js";

/** A verdict as it is printed; of the whole verdict, what is not said already. */
export interface PrintedVerdict extends Omit<DocumentVerdict, "verdict"> {
  readonly verdict: object | null;
}

/**
 * The members of a verdict as they are printed: the state and the reasons stand once, not in the whole verdict again.
 *
 * @internal
 */
export function verdictMembers({ kind, id, envelope, state, reasons, verdict }: DocumentVerdict): PrintedVerdict {
  const rest = verdict === null ? null : { ...verdict, state: undefined, reasons: undefined };
  return { kind, id, state, reasons, verdict: rest, ...(envelope === undefined ? {} : { envelope }) };
}

/**
 * Writes the line of a document that was judged, with what was said when it was read, if anything was.
 *
 * @internal
 */
export function verdictLine({ source, line, index, result }: SourceDocument, verdict: DocumentVerdict): string {
  const warnings = result.issues.length === 0 ? {} : { issues: result.issues };
  return `${JSON.stringify({ source, line, index, ...verdictMembers(verdict), ...warnings })}\n`;
}

/**
 * Writes the line of a document that could not be read.
 *
 * @internal
 */
export function unreadableLine({ source, line, index, lines }: SourceDocument, issues: readonly Issue[]): string {
  return `${JSON.stringify({ source, line, index, kind: "unreadable", issues, lines })}\n`;
}
