/**
 * Reading documents from files, directories, streams and standard input: the only room with side effects.
 *
 * @packageDocumentation
 */
export { DEFAULT_MAX_DOCUMENT_BYTES, readDocuments } from "./read-documents.js";
export type { ReadingOptions } from "./read-documents.js";
export type { ByteSource } from "./chunks.js";
export type { SourceDocument } from "./document.js";
export { NODE_CODES } from "./codes.js";
export type { NodeCode, ReadingCode } from "./codes.js";
