import type { DocumentVerdict } from "../document/index.js";
import type { SourceDocument } from "./document.js";

/**
 * Writes the line of a document that was judged; the state and the reasons stand once, not in the verdict again.
 *
 * @internal
 */
export function verdictLine(document: SourceDocument, { kind, id, state, reasons, verdict }: DocumentVerdict): string {
  const { source, line, index } = document;
  const rest = verdict === null ? null : { ...verdict, state: undefined, reasons: undefined };
  return `${JSON.stringify({ source, line, index, kind, id, state, reasons, verdict: rest })}\n`;
}

/**
 * Writes the line of a document that could not be read.
 *
 * @internal
 */
export function unreadableLine({ source, line, index, result }: SourceDocument): string {
  return `${JSON.stringify({ source, line, index, kind: "unreadable", issues: result.issues })}\n`;
}
