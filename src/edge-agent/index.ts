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
export {
  classifyEdgeDeployment,
  classifyEdgeFacts,
  EDGE_DEPLOYMENT_OUTCOMES,
  edgeDeploymentMember,
} from "./judging/index.js";
export type { ClassifyOptions } from "./options.js";
export type {
  DesiredModuleState,
  EdgeDeployment,
  EdgeDeploymentReason,
  ModuleAssessment,
  ReportedModuleState,
} from "./judging/index.js";
export { compareEdgeModules, readEdgeDeploymentFacts } from "./facts/index.js";
export type {
  EdgeDeploymentFacts,
  EdgeModuleComparison,
  EdgeModuleFacts,
  EdgeModuleRecord,
  EdgeModulesFacts,
  EdgeModuleTotals,
  MalformedModule,
} from "./facts/index.js";
export { edgeDeploymentQueries } from "./queries.js";
export type { EdgeDeploymentQueries, EdgeDeploymentQueryOptions } from "./queries.js";
export { isSameImage, normalizeImage } from "./image.js";
export { readCreateOptions, splitCreateOptions } from "./create-options/index.js";
export {
  mayExceedReport,
  parseEdgeAgentTwin,
  refuseSchemaVersion,
  validateEdgeDeployment,
  validateEdgeModule,
} from "./checking/index.js";
export type { DesiredModuleRole } from "./checking/index.js";
export { DESCRIPTION_CAUSES, EXIT_CODE_MEANINGS, explainExitCode } from "./causes/index.js";
export type { DescriptionCause, ExitCodeRow } from "./causes/index.js";
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
