import type { DeploymentFacts } from "./facts.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { EdgeDeploymentState } from "./vocabulary.js";

/** One row of a classifier: the first row whose condition holds decides. */
export interface DeploymentRule {
  /** The row's number in the table of the documentation. */
  readonly row: string;
  /** The condition, as the documentation prints it. */
  readonly condition: string;
  /** The state of a twin that the row takes. */
  readonly state: EdgeDeploymentState;
  /** Whether the row takes the twin. */
  readonly holds: (facts: DeploymentFacts) => boolean;
  /** The facts that led here. */
  readonly reasons: (facts: DeploymentFacts) => readonly EdgeDeploymentReason[];
}

/**
 * Finds the first row that holds; the last row of a table takes everything.
 *
 * @internal
 */
export function decide(rules: readonly DeploymentRule[], facts: DeploymentFacts): DeploymentRule {
  const rule = rules.find(({ holds }) => holds(facts));
  if (rule === undefined) throw new TypeError("A table of rules must end with a row that takes everything.");
  return rule;
}

/**
 * Writes a row about the modules of a deployment that the agent calls applied, with code 200.
 *
 * @internal
 */
export function appliedRule(
  row: string,
  condition: string,
  state: EdgeDeploymentState,
  holds: DeploymentRule["holds"],
  reasons: DeploymentRule["reasons"],
): DeploymentRule {
  return {
    row,
    condition: `code 200, ${condition}`,
    state,
    holds: (facts) => facts.code === 200 && holds(facts),
    reasons,
  };
}

/**
 * Writes the row that takes every twin with one of the given status codes.
 *
 * @internal
 */
export function codeRule(
  row: string,
  codes: readonly number[],
  state: EdgeDeploymentState,
  reasons: DeploymentRule["reasons"],
): DeploymentRule {
  const holds = ({ code }: DeploymentFacts): boolean => code !== null && codes.includes(code);
  return { row, condition: `code ${codes.join(" or ")}`, state, holds, reasons };
}
