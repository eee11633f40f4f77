import { DEVICE_PROGRESS_STATES } from "../../configuration/index.js";
import { EDGE_DEPLOYMENT_STATES } from "../../edge-agent/index.js";
import { DEVICE_STATUSES } from "../../feedback/index.js";
import { OUTCOMES } from "../../result/index.js";

/** Every state that a report can give; a room that judges a further kind of document adds its states here. */
export const REPORT_STATES: readonly string[] = [
  ...new Set([...EDGE_DEPLOYMENT_STATES, ...DEVICE_PROGRESS_STATES, ...DEVICE_STATUSES, "unknown", "unreadable"]),
];

/** What `--expect` takes: a document that cannot be read is in no state. */
export const EXPECTED_STATES: readonly string[] = REPORT_STATES.filter((state) => state !== "unreadable");

/** What `--fail-on` and `--only` take: every state and every outcome. */
export const CONDITION_NAMES: readonly string[] = [...new Set([...EXPECTED_STATES, ...OUTCOMES, "unreadable"])];
