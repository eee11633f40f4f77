/**
 * Reading: documents from files, directories, streams and standard input, each with its place.
 */
export { DEFAULT_MAX_DOCUMENT_BYTES, readBatches, readDocuments } from "./read-documents.js";
export type { BatchOptions, ReadingOptions } from "./read-documents.js";
export { readBlock } from "./source-reader.js";
export type { BlockPlan, DocumentBatch } from "./source-reader.js";
export type { LineBlock } from "./line-blocks.js";
export { whenAborted } from "./abortable.js";
export { withoutMarks } from "./chunks.js";
export type { ByteSource } from "./chunks.js";
export type { SourceDocument } from "./source-document.js";
export { parseDocument } from "./parse-document.js";
export { causeOf, findFiles } from "./sources.js";
export { locateMembers } from "./locate-members.js";
export { standardInput } from "./standard-input.js";
