/**
 * Evidence: what a stream of messages says of its devices, whatever their order and repetition.
 */
export { emptyEvidence } from "./evidence.js";
export type {
  ActionEvidence,
  ActionRegister,
  ActivityEvidence,
  DeviceEvidence,
  Evidence,
  FeedEvidence,
} from "./evidence.js";
export {
  collectFeedback,
  hearFeedback,
  mergeAllEvidence,
  mergeDeviceEvidence,
  mergeEvidence,
  observeFeedback,
} from "./collect.js";
export type { HeardFeedback } from "./collect.js";
export { forgetFinished, readDeviceEvidence, readEvidence } from "./read.js";
export type { DeviceFeedback, ReadOptions } from "./read.js";
export { latestActivities } from "./latest.js";
export type { ActivityVerdict } from "./activity.js";
