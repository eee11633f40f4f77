import { ownMember } from "../json/index.js";
import { quoteName } from "../result/index.js";
import { causeReasons, findStatusCause } from "./cause-reasons.js";
import { isEnvironmentUnreadable } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import type { ModuleFacts } from "./module-facts.js";
import { isInTrouble, REMARKS } from "./module-remarks.js";
import type { Remark } from "./module-remarks.js";
import { because, codeReason, desiredPath, environmentUnreadable, reportedPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { DeploymentRule } from "./rule.js";
import type { EdgeDeploymentRules } from "./vocabulary.js";

/**
 * Makes the reasons of a row that the status code decides: what the code means, the cause where the description gives it
 * away, and what is to be said of each module.
 *
 * @internal
 */
export function codeAndModules(rules: EdgeDeploymentRules): DeploymentRule["reasons"] {
  return (facts) => [codeReason(facts), ...moduleReasons(facts, rules)];
}

/**
 * Says of a failed step what the code means, why it failed where the description gives that away, and each module.
 *
 * @internal
 */
export function failureReasons(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  const unreadable = isEnvironmentUnreadable(facts) ? [environmentUnreadable(facts)] : [];
  return [codeReason(facts), ...unreadable, ...causeReasons(facts), ...moduleReasons(facts, "observed")];
}

/**
 * Makes the reasons of a row that modules decide: what is to be said of those comes first, then what the code means, then
 * the other modules.
 *
 * @internal
 */
export function decidedByModules(
  rules: EdgeDeploymentRules,
  decides: (module: ModuleFacts) => boolean,
): DeploymentRule["reasons"] {
  return (facts) => [
    ...moduleReasons(facts, rules, decides),
    codeReason(facts),
    ...moduleReasons(facts, rules, (module) => !decides(module)),
  ];
}

/**
 * Says everything worth knowing about the modules; nothing when the agent itself could not see them.
 *
 * @internal
 */
export function moduleReasons(
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
  isMeant: (module: ModuleFacts) => boolean = () => true,
): readonly EdgeDeploymentReason[] {
  const reasons: EdgeDeploymentReason[] = [];
  if (isEnvironmentUnreadable(facts)) return reasons;
  for (const module of facts.modules) {
    if (isUnremarkable(module) || !isMeant(module)) continue;
    for (const remark of REMARKS) {
      if (remark.holds(module, rules)) reasons.push(remarkReason(remark, module, facts, rules));
    }
    const cause = isInTrouble(module, rules) ? statusCause(module, facts) : undefined;
    if (cause !== undefined) reasons.push(cause);
  }
  return reasons;
}

/** Whether a module is as desired under both sets of rules, so that there is nothing to say of it. */
function isUnremarkable({ role, documented, observed }: ModuleFacts): boolean {
  return observed.image && documented.image && (role === "agent" || (observed.status && documented.status));
}

function remarkReason(
  { code, at, say }: Remark,
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason {
  const message = `The module ${quoteName(module.name)} ${say(module, rules)}`;
  return because(code, modulePath(facts, module, at(module, rules)), message);
}

/** What the daemon's own words give away, which agents before 1.4 pass on. */
function statusCause(module: ModuleFacts, facts: DeploymentFacts): EdgeDeploymentReason | undefined {
  const cause = findStatusCause(ownMember(module.reported, "statusDescription"));
  if (cause === undefined) return undefined;
  const message = `The module ${quoteName(module.name)} has failed: ${cause.says}.`;
  return because(cause.code, modulePath(facts, module, ["reported", "statusDescription"]), message);
}

function modulePath(
  facts: DeploymentFacts,
  { role, name }: ModuleFacts,
  [side, ...members]: readonly ["desired" | "reported", ...string[]],
): string {
  const path = side === "desired" ? desiredPath : reportedPath;
  return path(facts, role === "user" ? "modules" : "systemModules", name, ...members);
}
