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
export { collectFeedback, mergeEvidence, observeFeedback } from "./collect.js";
export { readEvidence } from "./read.js";
export type { DeviceFeedback, ReadOptions } from "./read.js";
export { latestActivities } from "./latest.js";
export type { ActivityVerdict } from "./activity.js";
