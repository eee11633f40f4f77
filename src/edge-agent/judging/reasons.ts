import { quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { EdgeDeploymentReasonCode, OwnReasonCode } from "../codes.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import { SENTENCES } from "../sentences.js";
import type { SentenceCode } from "../sentences.js";

/** One fact that led to the state of a deployment. */
export type EdgeDeploymentReason = Reason<EdgeDeploymentReasonCode>;

/**
 * Writes a reason of this room; only a code with a sentence of its own can do without a message.
 *
 * @internal
 */
export function because<Own extends SentenceCode>(code: Own, path: string): Reason<Own>;
export function because<Own extends OwnReasonCode>(code: Own, path: string, message: string): Reason<Own>;
export function because(code: SentenceCode, path: string, message: string = SENTENCES[code]): Reason {
  return { code, path, message };
}

/**
 * The path of the reported status code, as the document was given.
 *
 * @internal
 */
export function codePath(facts: EdgeDeploymentFacts): string {
  return `${facts.reportedPath}/lastDesiredStatus/code`;
}

/** The reason that each of the documented status codes gives. */
const CODE_REASONS: Readonly<Record<number, SentenceCode>> = {
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
export function codeReason(facts: EdgeDeploymentFacts): EdgeDeploymentReason {
  const { code } = facts;
  const path = codePath(facts);
  if (code === null) return because("code-missing", path);
  const reason = CODE_REASONS[code];
  return reason === undefined
    ? because("unknown-code", path, `The status code ${code} is none of the six that are documented.`)
    : because(reason, path);
}

/**
 * Says that the agent could not list its modules.
 *
 * @internal
 */
export function environmentUnreadable(facts: EdgeDeploymentFacts): EdgeDeploymentReason {
  return because("environment-unreadable", `${facts.reportedPath}/systemModules/edgeAgent/type`);
}

/**
 * The reasons of a row that the status code alone decides.
 *
 * @internal
 */
export function onlyCode(facts: EdgeDeploymentFacts): readonly EdgeDeploymentReason[] {
  return [codeReason(facts)];
}

/**
 * Says how the reported version relates to the desired one, when they differ.
 *
 * @internal
 */
export function versionReason(facts: EdgeDeploymentFacts): EdgeDeploymentReason {
  const { desiredVersion, lastDesiredVersion } = facts;
  const path = `${facts.reportedPath}/lastDesiredVersion`;
  const wanted = `${String(desiredVersion)} is desired.`;
  if (lastDesiredVersion === null) {
    return because("version-missing", path, `The agent has not reported on any version; ${wanted}`);
  }
  if (lastDesiredVersion === 0) {
    return because("version-missing", path, `The agent reports version 0, which means none; ${wanted}`);
  }
  const isBehind = lastDesiredVersion < Number(desiredVersion);
  const message = `The agent last acted on version ${lastDesiredVersion}; version ${wanted}`;
  return { code: isBehind ? "version-behind" : "version-ahead", path, message };
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
