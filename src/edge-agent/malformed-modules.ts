import { compareNames, isJsonObject, ownMember } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import type { DeploymentFacts } from "./facts.js";
import { because, desiredPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";

/**
 * Names what stands in the deployment in the place of a module, or of all of them, and is no object. It counts as
 * missing; `null` is how a patch says so, and is no mistake.
 *
 * @internal
 */
export function malformedModules(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  return ["systemModules", "modules"].flatMap((group) => {
    const modules = ownMember(facts.desired, group);
    if (isAbsent(modules)) return [];
    if (!isJsonObject(modules)) return [malformed(facts, [group], modules)];
    return Object.keys(modules)
      .filter((name) => !isAbsent(modules[name]) && !isJsonObject(modules[name]))
      .sort(compareNames)
      .map((name) => malformed(facts, [group, name], modules[name]));
  });
}

function malformed(facts: DeploymentFacts, tokens: readonly string[], value: unknown): EdgeDeploymentReason {
  const message = `Expected an object as the desired ${quoteName(String(tokens.at(-1)))}, found ${describeType(value)}.`;
  return because("malformed-module", desiredPath(facts, ...tokens), message);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}
