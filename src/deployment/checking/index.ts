/**
 * What is found in a deployment before it is sent: the rules, and the verdict on the document.
 */
export { validateDeployment } from "./validate.js";
export type { DeploymentIssue } from "./validate.js";
export type { BorrowedCode } from "./borrowed.js";
export { classifyDeployment } from "./classify.js";
export type { DeploymentReason, DeploymentVerdict } from "./classify.js";
export { deploymentMember } from "./member.js";
