/**
 * IoT Plug and Play: writable properties that the device acknowledges, and components that hold them.
 */
export { isAcknowledgement, readAcknowledgement } from "./acknowledgement.js";
export type { Acknowledgement } from "./acknowledgement.js";
export { isComponent } from "./component.js";
export { evaluateAcknowledgement, judgeAcknowledgement } from "./evaluate-acknowledgement.js";
export type { AcknowledgementEvaluation } from "./evaluate-acknowledgement.js";
export type { AcknowledgementVersions } from "./facts.js";
export { acknowledgementQueries } from "./queries.js";
export type { AcknowledgementQueries } from "./queries.js";
export { ACKNOWLEDGEMENT_RULES } from "./rules.js";
export type { AcknowledgementState } from "./rules.js";
