/**
 * Deployments tried on recorded twins: which one wins, and what follows.
 */
export { applyDeployment } from "./apply.js";
export type { DeployedTwin, DeploymentTrial } from "./apply.js";
