/**
 * Documents of any kind: what is this, what is its verdict, and what is wrong with it?
 *
 * @packageDocumentation
 */
export { DOCUMENT_KINDS } from "./verdict.js";
export type {
  DocumentKind,
  DocumentVerdict,
  Identified,
  Judgement,
  JudgeOptions,
  KindVerdicts,
  JudgedMessage,
  LastTwinOf,
  LastTwinVerdict,
  TwinKind,
} from "./verdict.js";
export { DOCUMENT_STATES } from "./kinds.js";
export { judgeRecording, lastTwin } from "./recording.js";
export {
  checkDocument,
  documentId,
  identifyDocument,
  inspectDocument,
  inspectDocuments,
  judgeDocument,
  judgeDocuments,
} from "./judging/index.js";
export type { CheckOptions, DocumentInspection } from "./judging/index.js";
export { unwrapDocument, unwrapDocuments } from "./envelopes/index.js";
export type { UnwrappedDocument } from "./envelopes/index.js";
export type { Holding } from "./subject.js";
export { documentMember } from "./member.js";
export { rowMember, verdictRow } from "./verdict-row.js";
export type { VerdictRow } from "./verdict-row.js";
export { configurationFleet } from "./configuration-fleet.js";
export { startFleetCount } from "./fleet-count.js";
export type { FleetCount, FleetCountPart } from "./fleet-count.js";
export type { CountedTwin } from "./latest-twins.js";
export { describeState, describeStates, STATE_SUBJECTS } from "./describe-state.js";
export type { StateDescription, StateSubject } from "./describe-state.js";
export { redactTwin, STATE_STYLES, timelineRows } from "./showing/index.js";
export type { StateStyle, TimelineRow } from "./showing/index.js";
export { DOCUMENT_CODES } from "./codes.js";
export type { DocumentCode } from "./codes.js";
export { CODES } from "./registry.js";
export type { AnyCode } from "./registry.js";
