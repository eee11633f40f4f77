/**
 * What the words of the agent, of the daemon and of container runtimes give away about the causes of a failure.
 */
export { DESCRIPTION_CAUSES } from "./description-causes.js";
export type { DescriptionCause } from "./description-cause.js";
export { EXIT_CODE_MEANINGS, explainExitCode } from "./exit-codes.js";
export type { ExitCodeRow } from "./exit-codes.js";
export { findCause } from "./find-cause.js";
