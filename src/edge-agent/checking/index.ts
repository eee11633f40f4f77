/**
 * What the agent refuses in a deployment.
 */
export type { DesiredModuleRole } from "./module-refusals.js";
export { parseEdgeAgentTwin } from "./parse.js";
export { findRefusals } from "./refusals.js";
export { mayExceedReport } from "./report-size.js";
export { refuseSchemaVersion } from "./schema-version.js";
export { validateEdgeDeployment, validateEdgeModule } from "./validate.js";
