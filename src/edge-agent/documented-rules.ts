import { desiredHub, desiredModules } from "./facts.js";
import { GATE_RULES } from "./gate-rules.js";
import { codeAndModules } from "./module-reasons.js";
import { onlyCode, versionReason } from "./reasons.js";
import { appliedRule, codeRule } from "./rule.js";
import type { DeploymentRule } from "./rule.js";

const reasons = codeAndModules("documented");

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
  codeRule("8", [500], "inProgressOrFailed", reasons),
  appliedRule(
    "9",
    "a desired module with equal image and `status != runtimeStatus`",
    "moduleFailed",
    (facts) => desiredModules(facts).some(({ comparisons: { documented } }) => documented.image && !documented.status),
    reasons,
  ),
  appliedRule(
    "10",
    "a desired module missing or with another image",
    "inProgressOrFailed",
    (facts) => desiredModules(facts).some(({ comparisons: { documented } }) => !documented.image),
    reasons,
  ),
  appliedRule(
    "11",
    "`edgeHub` desired and its `status` differs in reported",
    "moduleFailed",
    (facts) => desiredHub(facts)?.comparisons.documented.status === false,
    reasons,
  ),
  codeRule("12", [200], "successful", reasons),
  {
    row: "13",
    condition: "anything else",
    state: "indeterminate",
    holds: () => true,
    reasons: onlyCode,
  },
];
