/**
 * Reading: documents from files, directories, streams and standard input, each with its place.
 */
export { DEFAULT_MAX_DOCUMENT_BYTES, readArrivals, readBatches, readDocuments } from "./read-documents.js";
export type { BatchOptions, ReadingOptions } from "./read-documents.js";
export type { Arrival, DocumentBatch, HandedLines, HandingReader } from "./source-reader.js";
export { TextReader } from "./text-reader.js";
export type { TextReading } from "./text-reader.js";
export { BLOCK, BlockMemory } from "./block-memory.js";
export { LineBlocks } from "./line-blocks.js";
export type { LineBlock } from "./line-blocks.js";
export { LineRange, LineRanges } from "./line-ranges.js";
export type { RangeBlock } from "./line-ranges.js";
export { RangeReader } from "./range-reader.js";
export type { FileRange, RangeLines } from "./range-reader.js";
export type { FileChunks } from "./file-chunks.js";
export { whenAborted } from "./abortable.js";
export { withoutMarks } from "./byte-order-mark.js";
export type { ByteSource } from "./chunks.js";
export type { SourceDocument } from "./source-document.js";
export { parseDocument } from "./parse-document.js";
export { causeOf, findFiles } from "./sources.js";
export { locateMembers } from "./locate-members.js";
export { sourceTexts } from "./source-chunks.js";
export type { SourceText } from "./source-chunks.js";
export { tooLarge } from "./document-bytes.js";
