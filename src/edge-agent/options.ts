import { oneOf, requireOptions, STRING_OPTION } from "../result/index.js";
import type { OptionShapes } from "../result/index.js";
import { EDGE_DEPLOYMENT_RULES } from "./vocabulary.js";
import type { EdgeDeploymentRules } from "./vocabulary.js";

/** How `classifyEdgeDeployment` is to judge. */
export interface ClassifyOptions {
  /** Ask about this deployment, by its name among the configurations; without it, about whichever is in force. */
  readonly deploymentId?: string | undefined;
  /** `observed` (the default): as the agent really reports. `documented`: as the source document says, to the letter. */
  readonly rules?: EdgeDeploymentRules | undefined;
}

const CLASSIFY_OPTIONS: OptionShapes<ClassifyOptions> = {
  rules: /* @__PURE__ */ oneOf(EDGE_DEPLOYMENT_RULES),
  deploymentId: STRING_OPTION,
};

/**
 * Throws a `TypeError` for an option with an illegal value: a programming error, unlike anything a document can hold.
 *
 * The functions that take the options do this themselves; call it to learn of a wrong option before the first document.
 *
 * @param options - how to judge
 * @throws TypeError with the name of the option and its legal values
 * @internal
 */
export function checkClassifyOptions(options: ClassifyOptions): void {
  requireOptions(options, CLASSIFY_OPTIONS);
}
