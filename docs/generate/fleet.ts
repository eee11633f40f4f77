import { EDGE_DEPLOYMENT_OUTCOMES } from "../../src/edge-agent/index.js";
import { FEEDBACK_OUTCOMES } from "../../src/feedback/index.js";
import { DENOMINATOR_OUTCOMES, DENOMINATORS, ROLLOUT_MEANINGS, ROLLOUT_STATES } from "../../src/fleet/index.js";
import { ROLLOUT_RULES } from "../../src/fleet/rollout-rules.js";
import { OUTCOMES } from "../../src/result/index.js";
import type { Outcome } from "../../src/result/index.js";
import { table } from "./table.js";

/** The tables of `docs/fleets.md`, from the rows that the library itself uses. */
export const blocks: Readonly<Record<string, () => string>> = {
  "fleet-outcomes": () =>
    table(
      ["outcome", "of an edge deployment", "of feedback"],
      OUTCOMES.map((outcome) => [
        `\`${outcome}\``,
        statesWith(outcome, EDGE_DEPLOYMENT_OUTCOMES),
        feedbackStates(outcome),
      ]),
    ),
  "fleet-denominators": () =>
    table(
      ["denominator", "counts"],
      DENOMINATORS.map((name) => [`\`${name}\``, DENOMINATOR_OUTCOMES[name].join(", ")]),
    ),
  "fleet-rollout-rules": () =>
    table(
      ["#", "the first row that holds", "verdict"],
      ROLLOUT_RULES.map(({ row, condition, state }) => [row, condition, `\`${state}\``]),
    ),
  "fleet-rollout-states": () =>
    table(
      ["state", "meaning"],
      ROLLOUT_STATES.map((state) => [`\`${state}\``, ROLLOUT_MEANINGS[state].meaning]),
    ),
};

function statesWith(outcome: Outcome, outcomes: Readonly<Record<string, Outcome>>): string {
  const states = Object.entries(outcomes).filter(([, value]) => value === outcome);
  return states.map(([state]) => `\`${state}\``).join(", ");
}

function feedbackStates(outcome: Outcome): string {
  if (outcome === "stale") return "silent for too long, without an end";
  if (outcome === "unknown") return "no readable status";
  return statesWith(outcome, FEEDBACK_OUTCOMES);
}
