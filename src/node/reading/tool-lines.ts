import type { CutDocument } from "./source-document.js";

/**
 * What tools write around documents: the warnings of az, the first and last lines of its monitors, the lines of the editor's monitor, the
 * fences of Markdown.
 */
const TOOL_LINE =
  /^\s*(?:WARNING: |Starting (?:event|C2D feedback) monitor,|Successfully parsed \d+ message|Stopping event monitor|\[IoTHubMonitor\] |`{3}[\w-]*\s*$)/;

/** What a line of the editor's monitor becomes between documents that span lines, where its brackets are taken for lists. */
const EDITOR_PART =
  /^(?:IoTHubMonitor|\d{1,2}[:.]\d\d[:.]\d\d(?:\s?[AaPp]\.?[Mm]\.?)?|Message received from \[[^\]]*\]:)\s*$/;

/** A prompt of a shell, with or without a command behind it. */
const PROMPT =
  /^\s*(?:[A-Za-z]:\\[^<>]*>|(?:\$|PS (?:[A-Za-z]:\\|\/)[^<>]*>|[\w.-]+@[\w.-]+[: ][^#$%]*[#$%])(?:\s+\w|\s*$))/;

/**
 * Whether a document that could not be read is a line which a tool wrote around the documents, and in which none can be.
 *
 * Source: reference, documents §1.2, §1.4, §4.1.
 *
 * @internal
 */
export function isToolLine({ text }: CutDocument): boolean {
  if (text === undefined || text.head.includes("{")) return false;
  return TOOL_LINE.test(text.head) || EDITOR_PART.test(text.head) || PROMPT.test(text.head);
}
