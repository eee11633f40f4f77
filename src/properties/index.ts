/**
 * Device and module twins, member by member, whatever convention each speaks; AWS IoT shadows too.
 *
 * @packageDocumentation
 */
export { CONVENTIONS, MEMBER_STATES, TWIN_STATES } from "./vocabulary.js";
export type { Convention, MemberState, TwinState } from "./vocabulary.js";
export { TWIN_MEANINGS } from "./meanings.js";
export type { EvaluateTwinOptions } from "./options.js";
export { compareProperties, comparisonQueries, DEVICE_WORDS } from "./comparison/index.js";
export type { ComparisonQueries, PlainState, PropertyComparison, WordReading } from "./comparison/index.js";
export {
  acknowledgementQueries,
  evaluateAcknowledgement,
  isAcknowledgement,
  isComponent,
} from "./plug-and-play/index.js";
export type {
  AcknowledgementEvaluation,
  AcknowledgementQueries,
  AcknowledgementState,
  AcknowledgementVersions,
} from "./plug-and-play/index.js";
export {
  DEVICE_UPDATE_FACILITIES,
  DEVICE_UPDATE_RESULT_CODES,
  deviceUpdateQueries,
  evaluateDeviceUpdate,
  evaluateDiagnostics,
  readExtendedCodes,
} from "./device-update/index.js";
export type {
  DeviceUpdateEvaluation,
  DeviceUpdateQueries,
  DeviceUpdateState,
  DeviceUpdateVersions,
  DiagnosticsEvaluation,
  DiagnosticsState,
  DeviceUpdateResultCode,
  ExtendedResultCode,
  UpdateId,
} from "./device-update/index.js";
export {
  evaluateShadow,
  SHADOW_MEANINGS,
  SHADOW_OUTCOMES,
  SHADOW_STATES,
  shadowMember,
  validateShadow,
} from "./shadow/index.js";
export type { ShadowEvaluation, ShadowMemberEvaluation, ShadowState } from "./shadow/index.js";
export { evaluateTwin, TWIN_OUTCOMES, twinMember, validateProperties } from "./judging/index.js";
export type { MemberEvaluation, TwinProgress, TwinReasonCode } from "./judging/index.js";
export { PROPERTIES_CODES } from "./codes.js";
export type { PropertiesCode, PropertiesOwnCode } from "./codes.js";
export type { AcknowledgementCode } from "./acknowledgement-codes.js";
export type { ComparisonCode } from "./comparison-codes.js";
export type { ContextCode } from "./context-codes.js";
export type { DeviceUpdateCode } from "./device-update-codes.js";
