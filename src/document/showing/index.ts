/**
 * Documents as they are shown: without secrets, as rows, in colours.
 */
export { redactTwin } from "./redact-twin.js";
export { STATE_STYLES } from "./state-styles.js";
export type { StateStyle } from "./state-styles.js";
export { timelineRows } from "./timeline-rows.js";
export type { TimelineRow } from "./timeline-rows.js";
