import type { CutDocument } from "./source-document.js";

/** What tools write around documents: the warnings of az, the first and last lines of its monitors, the fences of Markdown. */
const TOOL_LINE =
  /^\s*(?:WARNING: |Starting (?:event|C2D feedback) monitor,|Successfully parsed \d+ message|Stopping event monitor|`{3}[\w-]*\s*$)/;

/**
 * Whether a document that could not be read is a line which a tool wrote around the documents, and in which none can be.
 *
 * Source: reference, documents §1.4, §4.1.
 *
 * @internal
 */
export function isToolLine({ text }: CutDocument): boolean {
  return text !== undefined && TOOL_LINE.test(text.head) && !text.head.includes("{");
}
