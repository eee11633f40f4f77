import { findMember } from "../members.js";
import type { DeploymentFacts, DeploymentFinding, OwnRule } from "./rule.js";
import { readTarget } from "../target.js";
import type { Target } from "../target.js";

/**
 * The rules about which twins a configuration is for.
 *
 * @internal
 */
export const TARGET_RULES: readonly OwnRule[] = [
  {
    row: "2.2",
    condition:
      "a target condition that cannot be read, or of the wrong kind: `from devices.modules where` for module twins, no `from` otherwise",
    code: "target-condition-refused",
    severity: "error",
    refusedBy: ["commandLine", "iotHub"],
    certainty: "source",
    find: findTarget("refused"),
  },
  {
    row: "2.2",
    condition: "an empty target condition",
    code: "targets-nothing",
    severity: "warning",
    refusedBy: [],
    certainty: "inferred",
    find: findTarget("empty"),
  },
];

function findTarget(problem: Target["problem"]): (facts: DeploymentFacts) => readonly DeploymentFinding[] {
  return ({ deployment }) => {
    const target = readTarget(deployment);
    const name = String(findMember(deployment.document, "targetCondition")?.name);
    return target.problem === problem ? [{ path: `/${name}`, message: target.message }] : [];
  };
}
