/**
 * Deployment manifests and automatic configurations: what they are, who would refuse them, and what they would set.
 *
 * @packageDocumentation
 */
export {
  CERTAINTIES,
  DEPLOYMENT_CONTENT_KINDS,
  DEPLOYMENT_DOCUMENT_OUTCOMES,
  DEPLOYMENT_DOCUMENT_STATES,
  REFUSERS,
} from "./vocabulary.js";
export type { Certainty, DeploymentContentKind, DeploymentDocumentState, Refuser } from "./vocabulary.js";
export { DEPLOYMENT_DOCUMENT_MEANINGS } from "./meanings.js";
export { isDeployment, parseDeployment } from "./parse.js";
export type { Deployment, DeploymentContent, DeploymentPart, DeploymentSection } from "./model.js";
export { classifyDeployment, deploymentMember, validateDeployment } from "./checking/index.js";
export type { BorrowedCode, DeploymentIssue, DeploymentReason, DeploymentVerdict } from "./checking/index.js";
export { readDeploymentCounts } from "./counts.js";
export type { DeploymentCounts } from "./counts.js";
export { applyDeployment } from "./trial/index.js";
export type { DeployedTwin, DeploymentTrial } from "./trial/index.js";
export { DEPLOYMENT_CODES } from "./codes.js";
export type { DeploymentCode, DeploymentIssueCode, DeploymentNoteCode } from "./codes.js";
