import { DOCUMENT_STATES } from "../../document/index.js";
import { ROLLOUT_VERDICTS } from "../../fleet/index.js";
import { OUTCOMES } from "../../result/index.js";

/** What `--expect` takes: a document that cannot be read is in no state. */
export const EXPECTED_STATES: readonly string[] = DOCUMENT_STATES;

/** Every state that a report can give. */
export const REPORT_STATES: readonly string[] = [...DOCUMENT_STATES, "unreadable"];

/** What `--fail-on` and `--only` take: every state and every outcome. */
export const CONDITION_NAMES: readonly string[] = [...new Set([...DOCUMENT_STATES, ...OUTCOMES, "unreadable"])];

/** What `--fail-on` of a report takes: with `--gate` what the gate says, too. */
export const REPORT_CONDITIONS: readonly string[] = [...new Set([...CONDITION_NAMES, ...ROLLOUT_VERDICTS])];
