/**
 * What happens to twins: change events, recordings, time lines.
 */
export { foldTwinEvent } from "./fold.js";
export type { TwinEventOrigin } from "./fold.js";
export { TWIN_FOLD_STATUSES } from "./fold-event.js";
export type { TwinFold, TwinFoldStatus } from "./fold-event.js";
export { foldTwinEvents, twinKey } from "./fold-many.js";
export type { FoldedTwins } from "./fold-many.js";
export type { TwinEvent } from "./event-order.js";
export { parseRecording } from "./recording.js";
export type { Recording, RecordingEntry, RecordingIssueCode } from "./recording.js";
export { replay } from "./replay.js";
export type { ReplayStep } from "./replay.js";
export { settledFor, timeline } from "./timeline.js";
export type { JudgedState, TimelineInterval } from "./timeline.js";
