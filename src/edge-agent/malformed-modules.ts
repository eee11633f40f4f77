import { isJsonObject, ownMember, sortNames } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { DeploymentFacts } from "./facts.js";
import { because, desiredPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";

const GROUPS = ["systemModules", "modules"] as const;

/**
 * Names what stands in the deployment in the place of a module, or of all of them, and is no object. It counts as
 * missing; `null` is how a patch says so, and is no mistake.
 *
 * @internal
 */
export function malformedModules(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  const reasons: EdgeDeploymentReason[] = [];
  for (const group of GROUPS) {
    const modules = ownMember(facts.desired, group);
    if (isMalformed(modules)) reasons.push(malformed(facts, [group], modules));
    if (!isJsonObject(modules)) continue;
    const names = Object.keys(modules).filter((name) => isMalformed(modules[name]));
    for (const name of sortNames(names)) reasons.push(malformed(facts, [group, name], modules[name]));
  }
  return reasons;
}

function malformed(facts: DeploymentFacts, tokens: readonly string[], value: unknown): EdgeDeploymentReason {
  const message = `Expected an object as the desired ${quoteName(String(tokens.at(-1)))}, found ${describeType(value)}.`;
  return because("malformed-module", desiredPath(facts, ...tokens), message);
}

function isMalformed(value: unknown): boolean {
  return value !== undefined && value !== null && !isJsonObject(value);
}
