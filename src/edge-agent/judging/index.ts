/**
 * Which state a deployment is in, by either set of rules, and why.
 */
export type { DesiredModuleState, ModuleAssessment, ReportedModuleState } from "./assessment.js";
export { classifyEdgeDeployment, classifyEdgeFacts } from "./classify.js";
export type { EdgeDeployment } from "./classify.js";
export { EDGE_DEPLOYMENT_OUTCOMES, edgeDeploymentMember } from "./member.js";
export type { EdgeDeploymentReason } from "./reasons.js";
