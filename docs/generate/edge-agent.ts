import { DOCUMENTED_RULES } from "../../src/edge-agent/judging/documented-rules.js";
import {
  DEPLOYMENT_STATUS_CODES,
  DESCRIPTION_CAUSES,
  EDGE_DEPLOYMENT_MEANINGS,
  EDGE_DEPLOYMENT_STATES,
  EXIT_CODE_MEANINGS,
  RUNTIME_STATUS_MEANINGS,
  RUNTIME_STATUSES,
} from "../../src/edge-agent/index.js";
import { OBSERVED_RULES } from "../../src/edge-agent/judging/observed-rules.js";
import type { DeploymentRule } from "../../src/edge-agent/judging/rule.js";
import { table } from "./table.js";

/** The tables of `docs/edge-agent.md` and of the README, from the rows that the classifier itself goes through. */
export const blocks: Readonly<Record<string, () => string>> = {
  "edge-deployment-states": () =>
    table(
      ["state", "meaning"],
      EDGE_DEPLOYMENT_STATES.map((state) => [`\`${state}\``, EDGE_DEPLOYMENT_MEANINGS[state].meaning]),
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
