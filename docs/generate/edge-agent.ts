import { DOCUMENTED_RULES } from "../../src/edge-agent/judging/documented-rules.js";
import {
  DEPLOYMENT_STATUS_CODES,
  DESCRIPTION_CAUSES,
  EDGE_DEPLOYMENT_STATES,
  EXIT_CODE_MEANINGS,
  RUNTIME_STATUS_MEANINGS,
  RUNTIME_STATUSES,
} from "../../src/edge-agent/index.js";
import { OBSERVED_RULES } from "../../src/edge-agent/judging/observed-rules.js";
import type { EdgeDeploymentState } from "../../src/edge-agent/index.js";
import type { DeploymentRule } from "../../src/edge-agent/judging/rule.js";
import { table } from "./table.js";

/** What each state means, as a sentence. */
const MEANINGS: Readonly<Record<EdgeDeploymentState, string>> = {
  targeted: "The deployment matches the device, and another one of higher priority was applied.",
  notYetApplied: "The device has not acted on this version of the deployment.",
  inProgressOrFailed: "A step of the deployment has failed or is still under way.",
  moduleFailed: "The deployment was applied, and a module is not in the desired status.",
  invalid: "The agent has refused the deployment.",
  emptyConfiguration: "The agent has no deployment to apply.",
  agentStopped: "The agent has shut down, or has not connected yet.",
  successful: "The deployment was applied, and every module is as desired.",
  indeterminate: "The twin does not say, or is no twin of $edgeAgent.",
};

/** The tables of `docs/edge-agent.md` and of the README, from the rows that the classifier itself goes through. */
export const blocks: Readonly<Record<string, () => string>> = {
  "edge-deployment-states": () =>
    table(
      ["state", "meaning"],
      EDGE_DEPLOYMENT_STATES.map((state) => [`\`${state}\``, MEANINGS[state]]),
    ),
  "documented-rules": () => ruleTable(DOCUMENTED_RULES),
  "observed-rules": () => ruleTable(OBSERVED_RULES),
  "deployment-status-codes": () =>
    table(
      ["code", "name", "meaning"],
      DEPLOYMENT_STATUS_CODES.map(({ code, name, meaning }) => [String(code), name, meaning]),
    ),
  "description-causes": () =>
    table(
      ["cause", "what it means", "what gives it away"],
      DESCRIPTION_CAUSES.map(({ code, says, words }) => [`[\`${code}\`](codes/${code}.md)`, says, wordsText(words)]),
    ),
  "exit-codes": () =>
    table(
      ["exit code", "given by", "meaning"],
      EXIT_CODE_MEANINGS.map(({ code, name, meaning }) => [String(code), name, meaning]),
    ),
  "runtime-statuses": () =>
    table(
      ["status", "the module …"],
      RUNTIME_STATUSES.map((status) => [`\`${status}\``, RUNTIME_STATUS_MEANINGS[status]]),
    ),
};

function wordsText(words: (typeof DESCRIPTION_CAUSES)[number]["words"]): string {
  return words
    .map((word) => (typeof word === "string" ? [word] : word).map((part) => `\`${part.trim()}\``).join(" and "))
    .join(", ");
}

function ruleTable(rules: readonly DeploymentRule[]): string {
  return table(
    ["row", "the first that holds", "state"],
    rules.map(({ row, condition, state }) => [row, condition, `\`${state}\``]),
  );
}
