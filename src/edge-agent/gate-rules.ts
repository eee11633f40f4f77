import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { quoteName } from "../result/index.js";
import type { DeploymentFacts } from "./facts.js";
import { because, codeReason, desiredPath, listNames } from "./reasons.js";
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
      "not an object, `moduleId` present and not `$edgeAgent`, no desired section, `configurations` present and not an object, or desired `$version` not a safe integer",
    state: "indeterminate",
    holds: (facts) => OBSTACLES.some(({ isThere }) => isThere(facts)),
    reasons: (facts) => [
      ...OBSTACLES.filter(({ isThere }) => isThere(facts)).map(({ reason }) => reason(facts)),
      ...(facts.isObject && facts.desired === undefined && facts.code !== null ? [codeReason(facts)] : []),
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
  readonly isThere: (facts: DeploymentFacts) => boolean;
  readonly reason: (facts: DeploymentFacts) => EdgeDeploymentReason;
}[] = [
  {
    isThere: ({ isObject }) => !isObject,
    reason: () => because("no-object", ""),
  },
  {
    isThere: ({ view: { root } }) => isOtherModule(ownMember(root, "moduleId")),
    reason: () => because("not-edge-agent", "/moduleId"),
  },
  {
    isThere: ({ isObject, desired }) => isObject && desired === undefined,
    reason: (facts) => because("no-desired-section", desiredPath(facts)),
  },
  {
    isThere: ({ configurations }) => configurations.presence === "malformed",
    reason: () => because("malformed-configurations", "/configurations"),
  },
  {
    isThere: ({ desired, desiredVersion }) => desired !== undefined && desiredVersion === null,
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

/**
 * Says who won, and what else Targeted can mean: a layer that has no base to lie on, or one that only touches other
 * modules. What the agent says of having no deployment, or of not running, is told too.
 */
function targetedOnly(facts: DeploymentFacts, names: readonly string[]): readonly EdgeDeploymentReason[] {
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
