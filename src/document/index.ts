/**
 * Documents of any kind: what is this, and what is its verdict?
 *
 * @packageDocumentation
 */
export { DOCUMENT_KINDS, identifyDocument } from "./identify.js";
export type { DocumentKind } from "./identify.js";
export { judgeDocument } from "./judge.js";
export type { DocumentCode, DocumentVerdict, JudgeOptions } from "./judge.js";
export { documentMember } from "./member.js";
export { DOCUMENT_CODES } from "./codes.js";
export { CODES } from "./registry.js";
export type { AnyCode } from "./registry.js";
