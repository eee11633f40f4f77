/**
 * The module twin of $edgeAgent: reading it, and saying what state its deployment is in.
 *
 * @packageDocumentation
 */
export {
  DEPLOYMENT_STATUS_CODES,
  EDGE_DEPLOYMENT_RULES,
  EDGE_DEPLOYMENT_STATES,
  RUNTIME_STATUS_MEANINGS,
  RUNTIME_STATUSES,
} from "./vocabulary.js";
export type { DeploymentStatusCodeRow, EdgeDeploymentRules, EdgeDeploymentState, RuntimeStatus } from "./vocabulary.js";
export { EDGE_DEPLOYMENT_MEANINGS, MODULE_MEANINGS } from "./meanings.js";
export { classifyEdgeDeployment } from "./classify.js";
export type { EdgeDeployment } from "./classify.js";
export { checkClassifyOptions } from "./options.js";
export type { ClassifyOptions } from "./options.js";
export type { DesiredModuleState, ModuleAssessment, ReportedModuleState } from "./assessment.js";
export type { EdgeDeploymentReason } from "./reasons.js";
export { edgeDeploymentQueries } from "./queries.js";
export type { EdgeDeploymentQueries, EdgeDeploymentQueryOptions } from "./queries.js";
export { EDGE_DEPLOYMENT_OUTCOMES, edgeDeploymentMember } from "./member.js";
export { parseEdgeAgentTwin } from "./parse.js";
export { isSameImage, normalizeImage } from "./image.js";
export { refuseSchemaVersion } from "./schema-version.js";
export { readCreateOptions, splitCreateOptions } from "./create-options.js";
export { mayExceedReport } from "./report-size.js";
export { validateEdgeDeployment, validateEdgeModule } from "./refusals.js";
export type { DesiredModuleRole } from "./module-refusals.js";
export { EXIT_CODE_MEANINGS, explainExitCode } from "./exit-codes.js";
export type { ExitCodeRow } from "./exit-codes.js";
export { DESCRIPTION_CAUSES } from "./causes.js";
export type { DescriptionCause } from "./causes.js";
export { EDGE_AGENT_CODES } from "./codes.js";
export type {
  EdgeAgentCode,
  EdgeAgentIssueCode,
  EdgeDeploymentReasonCode,
  OwnReasonCode as EdgeAgentOwnCode,
} from "./codes.js";
export type { CauseCode } from "./cause-codes.js";
export type { DeploymentReasonCode } from "./deployment-codes.js";
export type { ModuleReasonCode } from "./module-codes.js";
