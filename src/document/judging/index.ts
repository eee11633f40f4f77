/**
 * What a document is, what state it is in, and what is wrong with it, whatever is around it.
 */
export { checkDocument, inspectDocument, inspectDocuments } from "./check.js";
export type { CheckOptions, DocumentInspection } from "./check.js";
export { documentId, identifyDocument } from "./identify.js";
export { judgeDocument, judgeDocuments } from "./judge.js";
