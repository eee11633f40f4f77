/**
 * What tools, routes and libraries put around documents, and how it is opened.
 */
export { closed, ENVELOPES, openAll, openOne, unwrapDocument, unwrapDocuments } from "./envelope.js";
export type { Opened, UnwrappedDocument } from "./envelope.js";
