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
export { documentId, identifyDocument } from "./identify.js";
export { DOCUMENT_STATES } from "./kinds.js";
export { judgeDocument, judgeDocuments } from "./judge.js";
export { judgeRecording, lastTwin } from "./recording.js";
export { checkDocument, inspectDocument, inspectDocuments } from "./check.js";
export type { CheckOptions, DocumentInspection } from "./check.js";
export { unwrapDocument, unwrapDocuments } from "./envelope.js";
export type { UnwrappedDocument } from "./envelope.js";
export type { Holding } from "./subject.js";
export { documentMember } from "./member.js";
export { rowMember, verdictRow } from "./verdict-row.js";
export type { VerdictRow } from "./verdict-row.js";
export { configurationFleet } from "./configuration-fleet.js";
export { startFleetCount } from "./fleet-count.js";
export type { FleetCount } from "./fleet-count.js";
export { describeState, describeStates, STATE_SUBJECTS } from "./describe-state.js";
export type { StateDescription, StateSubject } from "./describe-state.js";
export { redactTwin, STATE_STYLES, timelineRows } from "./showing/index.js";
export type { StateStyle, TimelineRow } from "./showing/index.js";
export { DOCUMENT_CODES } from "./codes.js";
export type { DocumentCode } from "./codes.js";
export { CODES } from "./registry.js";
export type { AnyCode } from "./registry.js";
