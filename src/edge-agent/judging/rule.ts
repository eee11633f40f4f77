import type { Rule } from "../../result/index.js";
import type { EdgeDeploymentReasonCode } from "../codes.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import type { EdgeDeploymentState } from "../vocabulary.js";

/** One row of the tables that judge a deployment. */
export type DeploymentRule = Rule<EdgeDeploymentFacts, EdgeDeploymentState, EdgeDeploymentReasonCode>;

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
  const holds = ({ code }: EdgeDeploymentFacts): boolean => code !== null && codes.includes(code);
  return { row, condition: `code ${codes.join(" or ")}`, state, holds, reasons };
}
