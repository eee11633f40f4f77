import { quoteName } from "../../result/index.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import { causeReasons } from "./cause-reasons.js";
import { because, codeReason, listNames } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { DeploymentRule } from "./rule.js";

/**
 * The rows that both sets of rules begin with: is this a twin of $edgeAgent, and is the deployment the one in force?
 *
 * Source: Tracking $edgeAgent's reported properties, "Configuration section".
 *
 * @internal
 */
export const GATE_RULES: readonly DeploymentRule[] = [
  {
    row: "1",
    condition:
      "not an object, `moduleId` present and not `$edgeAgent`, no desired section, `configurations` present and not an object, or desired `$version` not a safe integer",
    state: "indeterminate",
    holds: (facts) => OBSTACLES.some(({ isThere }) => isThere(facts)),
    reasons: (facts) => [
      ...OBSTACLES.filter(({ isThere }) => isThere(facts)).map(({ reason }) => reason(facts)),
      ...(facts.isObject && !facts.hasDesired && facts.code !== null
        ? [codeReason(facts), ...causeReasons(facts)]
        : []),
    ],
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
    reasons: (facts) => targetedOnly(facts, [String(facts.deploymentId)]),
  },
  {
    row: "3a",
    condition: "none asked for, `configurations` non-empty, none Applied, at least one Targeted",
    state: "targeted",
    holds: (facts) => hasNoneApplied(facts) && facts.configurations.targeted.length > 0,
    reasons: (facts) => targetedOnly(facts, facts.configurations.targeted),
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
  readonly isThere: (facts: EdgeDeploymentFacts) => boolean;
  readonly reason: (facts: EdgeDeploymentFacts) => EdgeDeploymentReason;
}[] = [
  {
    isThere: ({ isObject }) => !isObject,
    reason: () => because("no-object", ""),
  },
  {
    isThere: ({ isOtherModule }) => isOtherModule,
    reason: () => because("not-edge-agent", "/moduleId"),
  },
  {
    isThere: ({ isObject, hasDesired }) => isObject && !hasDesired,
    reason: (facts) => because("no-desired-section", facts.desiredPath),
  },
  {
    isThere: ({ configurations }) => configurations.presence === "malformed",
    reason: () => because("malformed-configurations", "/configurations"),
  },
  {
    isThere: ({ hasDesired, desiredVersion }) => hasDesired && desiredVersion === null,
    reason: (facts) => because("no-desired-version", `${facts.desiredPath}/$version`),
  },
];

function hasNoneApplied({ deploymentId, configurations: { presence, applied } }: EdgeDeploymentFacts): boolean {
  return deploymentId === undefined && presence === "present" && applied.length === 0;
}

function deploymentNotInForce({ deploymentId, isDeploymentThere }: EdgeDeploymentFacts): EdgeDeploymentReason {
  const name = quoteName(String(deploymentId));
  return isDeploymentThere
    ? because(
        "unknown-configuration-status",
        "/configurations",
        `The status of the deployment ${name} is neither Applied nor Targeted.`,
      )
    : because(
        "deployment-not-found",
        "/configurations",
        `The deployment ${name} is not among the configurations of this twin.`,
      );
}

/**
 * Says who won, and what else Targeted can mean: a layer that has no base to lie on, or one that only touches other
 * modules. What the agent says of having no deployment, or of not running, is told too.
 */
function targetedOnly(facts: EdgeDeploymentFacts, names: readonly string[]): readonly EdgeDeploymentReason[] {
  const { configurations, code } = facts;
  const { applied } = configurations;
  const winner = applied.length === 0 ? "no deployment was applied" : `${listNames(applied)} was applied`;
  const message = `${listNames(names)} matched this device, but ${winner}.`;
  return [
    because("targeted-not-applied", "/configurations", message),
    because(applied.length === 0 ? "no-base-deployment" : "targeted-may-be-layer", "/configurations"),
    ...(code === 406 || code === 417 ? [codeReason(facts)] : []),
  ];
}
