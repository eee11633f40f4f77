/**
 * What the rules ask about a twin of $edgeAgent: plain data, read once.
 */
export { ASSUMED_STATUS, compareEdgeModules, isStoppedBySignal } from "./compare-modules.js";
export { haveAllImages, isEnvironmentUnreadable, isStale, isWaiting, saysShutdown } from "./deployment-facts.js";
export type { EdgeDeploymentFacts, MalformedModule } from "./deployment-facts.js";
export type {
  EdgeModuleComparison,
  EdgeModuleFacts,
  EdgeModuleRecord,
  EdgeModulesFacts,
  EdgeModuleTotals,
} from "./module-facts.js";
export { readEdgeDeploymentFacts } from "./read-facts.js";
