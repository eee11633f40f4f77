import type { FleetMember } from "../../result/index.js";
import type { DeploymentVerdict } from "./classify.js";
import { DEPLOYMENT_DOCUMENT_OUTCOMES } from "../vocabulary.js";

/**
 * Makes a member of a fleet from the verdict on a deployment document, so that many documents can be counted.
 *
 * @param id - the name of the configuration, or of the file
 * @param verdict - what `classifyDeployment` said
 * @returns the member; it names no failing parts
 * @example
 * ```ts
 * import { classifyDeployment, deploymentMember } from "twinstate";
 *
 * deploymentMember("layer-1", classifyDeployment({ modulesContent: { $edgeAgent: {} } })).outcome; // → "succeeded"
 * ```
 */
export function deploymentMember(id: string, { state }: Pick<DeploymentVerdict, "state">): FleetMember {
  return { id, state, outcome: DEPLOYMENT_DOCUMENT_OUTCOMES[state], failing: [] };
}
