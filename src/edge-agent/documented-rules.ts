import { desiredHub, desiredModules } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { GATE_RULES } from "./gate-rules.js";
import { moduleReasons } from "./module-reasons.js";
import { codeReason, onlyCode, versionReason } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import { codeRule } from "./rule.js";
import type { DeploymentRule } from "./rule.js";

/**
 * The source document's five predicates, completed so that every twin has exactly one state.
 *
 * Source: edge-agent-reported-states.md, "How these fields relate when applying a deployment".
 */
export const DOCUMENTED_RULES: readonly DeploymentRule[] = [
  ...GATE_RULES,
  {
    row: "4",
    condition: "`desired.$version != reported.lastDesiredVersion`",
    state: "notYetApplied",
    holds: ({ desiredVersion, lastDesiredVersion }) => desiredVersion !== lastDesiredVersion,
    reasons: (facts) => [versionReason(facts)],
  },
  codeRule("5", [400, 412], "invalid", onlyCode),
  codeRule("6", [406], "agentStopped", onlyCode),
  codeRule("7", [417], "emptyConfiguration", onlyCode),
  codeRule("8", [500], "inProgressOrFailed", codeAndModules),
  {
    row: "9",
    condition: "code 200, a desired module with equal image and `status != runtimeStatus`",
    state: "moduleFailed",
    holds: (facts) =>
      facts.code === 200 &&
      desiredModules(facts).some(({ comparisons: { documented } }) => documented.image && !documented.status),
    reasons: codeAndModules,
  },
  {
    row: "10",
    condition: "code 200, a desired module missing or with another image",
    state: "inProgressOrFailed",
    holds: (facts) =>
      facts.code === 200 && desiredModules(facts).some(({ comparisons: { documented } }) => !documented.image),
    reasons: codeAndModules,
  },
  {
    row: "11",
    condition: "code 200, `edgeHub` desired and its `status` differs in reported",
    state: "moduleFailed",
    holds: (facts) => facts.code === 200 && desiredHub(facts)?.comparisons.documented.status === false,
    reasons: codeAndModules,
  },
  codeRule("12", [200], "successful", codeAndModules),
  {
    row: "13",
    condition: "anything else",
    state: "indeterminate",
    holds: () => true,
    reasons: onlyCode,
  },
];

function codeAndModules(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  return [codeReason(facts), ...moduleReasons(facts, "documented")];
}
