/**
 * Reading documents from files, directories, streams and standard input: the only room with side effects.
 *
 * @packageDocumentation
 */
export { NODE_CODES } from "./codes.js";
export type { NodeCode, ReadingCode } from "./codes.js";
export { DEFAULT_MAX_DOCUMENT_BYTES, readDocuments } from "./reading/index.js";
export { judgeLines, LINE_KINDS } from "./lines/index.js";
export type { JudgeLinesOptions, LineKind, LineRow } from "./lines/index.js";
export type { ByteSource, ReadingOptions, SourceDocument } from "./reading/index.js";
