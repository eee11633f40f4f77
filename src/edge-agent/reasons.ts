import { appendPointer } from "../json/index.js";
import { quoteName } from "../result/index.js";
import type { Reason } from "../result/index.js";
import type { EdgeDeploymentReasonCode } from "./codes.js";
import type { DeploymentFacts } from "./facts.js";
import { DEPLOYMENT_STATUS_CODES } from "./vocabulary.js";

/** One fact that led to the state of a deployment. */
export type EdgeDeploymentReason = Reason<EdgeDeploymentReasonCode>;

/**
 * Writes a reason.
 *
 * @internal
 */
export function because(code: EdgeDeploymentReasonCode, path: string, message: string): EdgeDeploymentReason {
  return { code, path, message };
}

/**
 * The path of a member of the desired section, as the document was given.
 *
 * @internal
 */
export function desiredPath({ view }: DeploymentFacts, ...tokens: readonly string[]): string {
  return appendPointer(view.desiredPath, ...tokens);
}

/**
 * The path of a member of the reported section, as the document was given.
 *
 * @internal
 */
export function reportedPath({ view }: DeploymentFacts, ...tokens: readonly string[]): string {
  return appendPointer(view.reportedPath, ...tokens);
}

/** The reason that each known status code gives. */
const CODE_REASONS: Readonly<Record<number, EdgeDeploymentReasonCode>> = {
  200: "deployment-applied",
  400: "config-format-error",
  406: "agent-stopped",
  412: "schema-version-incompatible",
  417: "config-empty",
  500: "deployment-failed",
};

/**
 * Says what the status code means; the agent's own description is not quoted here, it is a member of the verdict.
 *
 * @internal
 */
export function codeReason(facts: DeploymentFacts): EdgeDeploymentReason {
  const { code } = facts;
  const path = reportedPath(facts, "lastDesiredStatus", "code");
  if (code === null) return because("code-missing", path, "The report has no status code.");
  const row = DEPLOYMENT_STATUS_CODES.find((candidate) => candidate.code === code);
  const reason = CODE_REASONS[code];
  if (row === undefined || reason === undefined) {
    return because("unknown-code", path, `The status code ${code} is none of the six that the agent uses.`);
  }
  return because(reason, path, `The agent reports ${row.code} (${row.name}): ${lowerFirst(row.meaning)}`);
}

/**
 * Says how the reported version relates to the desired one, when they differ.
 *
 * @internal
 */
export function versionReason(facts: DeploymentFacts): EdgeDeploymentReason {
  const { desiredVersion, lastDesiredVersion } = facts;
  const path = reportedPath(facts, "lastDesiredVersion");
  if (lastDesiredVersion === null) {
    return because(
      "version-missing",
      path,
      `The agent has not reported on any version; ${String(desiredVersion)} is desired.`,
    );
  }
  const behind = lastDesiredVersion < Number(desiredVersion);
  const message = `The agent last acted on version ${lastDesiredVersion}; version ${String(desiredVersion)} is desired.`;
  return because(behind ? "version-behind" : "version-ahead", path, message);
}

/**
 * Lists names for a sentence, at most three of them.
 *
 * @internal
 */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(quoteName).join(", ");
  return names.length > 3 ? `${shown} and ${names.length - 3} more` : shown;
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
