import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { quoteName } from "../result/index.js";
import type { DeploymentFacts } from "./facts.js";
import { because, desiredPath, listNames } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { DeploymentRule } from "./rule.js";

/**
 * The rows that both sets of rules begin with: is this a twin of $edgeAgent, and is the deployment the one in force?
 *
 * Source: edge-agent-reported-states.md, "Configuration section".
 *
 * @internal
 */
export const GATE_RULES: readonly DeploymentRule[] = [
  {
    row: "1",
    condition:
      "not an object, `moduleId` present and not `$edgeAgent`, no desired section, `configurations` present and no object, or desired `$version` no safe integer",
    state: "indeterminate",
    holds: (facts) => OBSTACLES.some(({ stands }) => stands(facts)),
    reasons: (facts) => OBSTACLES.filter(({ stands }) => stands(facts)).map(({ reason }) => reason(facts)),
  },
  {
    row: "2a",
    condition: "a `deploymentId` was asked for: no entry, or a status that is neither Applied nor Targeted",
    state: "indeterminate",
    holds: ({ deploymentId, configurations: { applied, targeted } }) =>
      deploymentId !== undefined && !applied.includes(deploymentId) && !targeted.includes(deploymentId),
    reasons: (facts) => [deploymentNotInForce(facts)],
  },
  {
    row: "2b",
    condition: "a `deploymentId` was asked for and its status is Targeted",
    state: "targeted",
    holds: ({ deploymentId, configurations: { targeted } }) =>
      deploymentId !== undefined && targeted.includes(deploymentId),
    reasons: ({ deploymentId = "", configurations: { applied } }) => [targetedOnly([deploymentId], applied)],
  },
  {
    row: "3a",
    condition: "none asked for, `configurations` non-empty, none Applied, at least one Targeted",
    state: "targeted",
    holds: (facts) => hasNoneApplied(facts) && facts.configurations.targeted.length > 0,
    reasons: ({ configurations: { targeted, applied } }) => [targetedOnly(targeted, applied)],
  },
  {
    row: "3b",
    condition: "none asked for, `configurations` non-empty, none Applied, none Targeted",
    state: "indeterminate",
    holds: hasNoneApplied,
    reasons: () => [because("no-applied-configuration", "/configurations")],
  },
];

/** What can stand in the way of judging at all; several can at once. */
const OBSTACLES: readonly {
  readonly stands: (facts: DeploymentFacts) => boolean;
  readonly reason: (facts: DeploymentFacts) => EdgeDeploymentReason;
}[] = [
  {
    stands: ({ isObject }) => !isObject,
    reason: () => because("no-object", ""),
  },
  {
    stands: ({ view: { root } }) => isOtherModule(ownMember(root, "moduleId")),
    reason: () => because("not-edge-agent", "/moduleId"),
  },
  {
    stands: ({ isObject, desired }) => isObject && desired === undefined,
    reason: (facts) => because("no-desired-section", desiredPath(facts)),
  },
  {
    stands: ({ configurations }) => configurations.presence === "malformed",
    reason: () => because("malformed-configurations", "/configurations"),
  },
  {
    stands: ({ desired, desiredVersion }) => desired !== undefined && desiredVersion === null,
    reason: (facts) => because("no-desired-version", desiredPath(facts, "$version")),
  },
];

function isOtherModule(moduleId: JsonValue | undefined): boolean {
  return moduleId !== undefined && moduleId !== "$edgeAgent";
}

function hasNoneApplied({ deploymentId, configurations: { presence, applied } }: DeploymentFacts): boolean {
  return deploymentId === undefined && presence === "present" && applied.length === 0;
}

function deploymentNotInForce({ deploymentId = "", view: { root } }: DeploymentFacts): EdgeDeploymentReason {
  const configurations = ownMember(root, "configurations");
  const isThere = isJsonObject(configurations) && Object.hasOwn(configurations, deploymentId);
  return isThere
    ? because(
        "unknown-configuration-status",
        "/configurations",
        `The status of the deployment ${quoteName(deploymentId)} is neither Applied nor Targeted.`,
      )
    : because(
        "deployment-not-found",
        "/configurations",
        `The deployment ${quoteName(deploymentId)} is not among the configurations of this twin.`,
      );
}

function targetedOnly(targeted: readonly string[], applied: readonly string[]): EdgeDeploymentReason {
  const winner = applied.length === 0 ? "no deployment was applied" : `${listNames(applied)} was applied`;
  return because(
    "targeted-not-applied",
    "/configurations",
    `${listNames(targeted)} matched this device, but ${winner}.`,
  );
}
