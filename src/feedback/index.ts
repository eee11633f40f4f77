/**
 * Desired State Feedback: what a device reports while it applies a desired state, from one action to a campaign.
 *
 * @packageDocumentation
 */
export { ACTION_STATUSES, DEVICE_STATUSES, PHASE_STATUSES, STATUS_ALIASES, TERMINAL_STATUSES } from "./status.js";
export type { ActionStatus, DeviceStatus, PhaseStatus, StatusAlias, StatusAliasAt } from "./status.js";
export { ACTION_CLASSES, ACTION_ROWS } from "./action-rows.js";
export type { ActionClass, ActionKind, ActionRow } from "./action-rows.js";
export { ACTION_STATUS_MEANINGS, DEVICE_STATUS_MEANINGS } from "./meanings.js";
export { FEEDBACK_CODES } from "./codes.js";
export type { FeedbackCode } from "./codes.js";
export { FEEDBACK_FORMS } from "./model.js";
export type { Component, ComponentSetting, Feedback, FeedbackAction, FeedbackForm, FeedbackMessage } from "./model.js";
export { parseFeedback } from "./parse.js";
export { validateFeedback } from "./validate.js";
export { formatFeedback } from "./format.js";
export type { ActionToSend, FeedbackToSend, FormatFeedbackOptions } from "./format.js";
export { ACTION_TRANSITIONS, canActionTransition, canDeviceTransition, DEVICE_TRANSITIONS } from "./transitions.js";
export { checkTransitions } from "./check-transitions.js";
export { emptyTally, mergeTallies, statusOfTally, tallyActions } from "./tally.js";
export type { ActionTally, ProgressingStatus } from "./tally.js";
export type { DesiredBaseline, FeedbackOptions } from "./options.js";
export type { FailedAction, FeedbackVerdict, KindCounts } from "./verdict.js";
export { aggregateActions, aggregateFeedback } from "./aggregate.js";
export type { ActionsVerdict, AggregatedFeedback, BaselineFeedback } from "./aggregate.js";
export { combineDomains } from "./domains.js";
export type { DomainFeedback, DomainStatus } from "./domains.js";
export {
  emptyEvidence,
  collectFeedback,
  forgetFinished,
  hearFeedback,
  mergeAllEvidence,
  mergeDeviceEvidence,
  mergeEvidence,
  observeFeedback,
  readDeviceEvidence,
  readEvidence,
  latestActivities,
} from "./evidence/index.js";
export type {
  ActionEvidence,
  ActionRegister,
  ActivityEvidence,
  DeviceEvidence,
  Evidence,
  FeedEvidence,
  HeardFeedback,
  DeviceFeedback,
  ReadOptions,
  ActivityVerdict,
} from "./evidence/index.js";
export { FEEDBACK_OUTCOMES, feedbackMember } from "./member.js";
export type { JudgedFeedback } from "./member.js";
