import { appendPointer } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import { causeReasons, findStatusCause } from "./cause-reasons.js";
import { isEnvironmentUnreadable } from "../facts/index.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import type { EdgeModuleFacts } from "../facts/index.js";
import { isInTrouble, REMARKS } from "./module-remarks.js";
import { because, codeReason, environmentUnreadable } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { DeploymentRule } from "./rule.js";
import type { EdgeDeploymentRules } from "../vocabulary.js";

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
export function failureReasons(facts: EdgeDeploymentFacts): readonly EdgeDeploymentReason[] {
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
  decides: (module: EdgeModuleFacts) => boolean,
): DeploymentRule["reasons"] {
  return (facts) => {
    const first: EdgeDeploymentReason[] = [];
    const rest = [codeReason(facts)];
    for (const module of facts.modules) {
      if (!isUnremarkable(module)) remarkOn(module, facts, rules, decides(module) ? first : rest);
    }
    return [...first, ...rest];
  };
}

/**
 * Says everything worth knowing about the modules; nothing when the agent itself could not see them.
 *
 * @internal
 */
export function moduleReasons(facts: EdgeDeploymentFacts, rules: EdgeDeploymentRules): readonly EdgeDeploymentReason[] {
  const reasons: EdgeDeploymentReason[] = [];
  if (isEnvironmentUnreadable(facts)) return reasons;
  for (const module of facts.modules) {
    if (!isUnremarkable(module)) remarkOn(module, facts, rules, reasons);
  }
  return reasons;
}

/** Whether a module is as desired under both sets of rules, so that there is nothing to say of it. */
function isUnremarkable({ role, documented, observed }: EdgeModuleFacts): boolean {
  return observed.image && documented.image && (role === "agent" || (observed.status && documented.status));
}

function remarkOn(
  module: EdgeModuleFacts,
  { desiredPath, reportedPath }: EdgeDeploymentFacts,
  rules: EdgeDeploymentRules,
  reasons: EdgeDeploymentReason[],
): void {
  const place = appendPointer(module.role === "user" ? "/modules" : "/systemModules", module.name);
  const subject = `The module ${quoteName(module.name)} `;
  const status = statusOf(module);
  for (const group of REMARKS) {
    if (!group.holds(module, rules)) continue;
    for (const { code, holds, side, at, say } of group.remarks) {
      if (holds !== undefined && !holds(module, status)) continue;
      const path =
        (side === undefined ? reportedPath : desiredPath) + place + (typeof at === "string" ? at : at(module, rules));
      reasons.push(because(code, path, subject + (typeof say === "string" ? say : say(module, rules))));
    }
  }
  if (!isInTrouble(module, rules)) return;
  // What the daemon's own words give away, which agents before 1.4 pass on.
  for (const { code, says } of findStatusCause(module.statusDescription)) {
    reasons.push(because(code, `${reportedPath}${place}/statusDescription`, `${subject}has failed: ${says}.`));
  }
}

function statusOf({ runtimeStatus }: EdgeModuleFacts): string | undefined {
  return runtimeStatus?.toLowerCase();
}
