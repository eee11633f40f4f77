import type { CodeRegistry } from "../result/index.js";
import { CAUSE_CODES } from "./cause-codes.js";
import type { CauseCode } from "./cause-codes.js";
import { DEPLOYMENT_CODES } from "./deployment-codes.js";
import type { DeploymentReasonCode } from "./deployment-codes.js";
import { ISSUE_CODES } from "./issue-codes.js";
import type { EdgeAgentIssueCode } from "./issue-codes.js";
import { MODULE_CODES } from "./module-codes.js";
import type { ModuleReasonCode } from "./module-codes.js";

export type { EdgeAgentIssueCode };

/**
 * The codes of the reasons that a classification gives. What the agent refuses in a deployment has the code of the issue
 * that validation finds there.
 */
export type EdgeDeploymentReasonCode = OwnReasonCode | "version-behind" | "version-ahead";

/**
 * The codes of reasons that belong to this room alone.
 *
 * @internal
 */
export type OwnReasonCode = DeploymentReasonCode | ModuleReasonCode | CauseCode | EdgeAgentIssueCode;

/** Every code of this room. */
export type EdgeAgentCode = EdgeAgentIssueCode | EdgeDeploymentReasonCode;

/** What the codes of this room mean; those of a report's version are in the registry of the room `twin`. */
export const EDGE_AGENT_CODES: CodeRegistry<OwnReasonCode> = {
  ...ISSUE_CODES,
  ...DEPLOYMENT_CODES,
  ...MODULE_CODES,
  ...CAUSE_CODES,
};
