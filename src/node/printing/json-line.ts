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
export function verdictLine(document: SourceDocument, verdict: DocumentVerdict): string {
  const { source, line, index, result } = document;
  const [before, between, after] = placeParts(source);
  return `${before}${line}${between}${index}${after}${verdictText(result.issues, verdict)}`;
}

/**
 * The beginning of the line of a document, which says where it is: what comes before the number of its line, between this and its index, and after it.
 *
 * @internal
 */
export function placeParts(source: string): readonly [before: string, between: string, after: string] {
  return [`{"source":${JSON.stringify(source)},"line":`, ',"index":', ","];
}

/**
 * The rest of the line of a document that was judged.
 *
 * @param issues - what was said when it was read
 * @internal
 */
export function verdictText(issues: readonly Issue[], verdict: DocumentVerdict): string {
  const warnings = issues.length === 0 ? {} : { issues };
  return `${JSON.stringify({ ...verdictMembers(verdict), ...warnings }).slice(1)}\n`;
}

/**
 * Writes the line of a document that could not be read.
 *
 * @internal
 */
export function unreadableLine({ source, line, index, lines }: SourceDocument, issues: readonly Issue[]): string {
  return `${JSON.stringify({ source, line, index, kind: "unreadable", issues, lines })}\n`;
}
