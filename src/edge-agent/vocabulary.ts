/**
 * The states that the deployment of an edge device can be in.
 *
 * `targeted`: another deployment won. `notYetApplied`: the device has not acted on this version. `inProgressOrFailed`: a
 * step failed, or is still under way. `moduleFailed`: applied, and a module is not in the desired status. `invalid`: the
 * agent refused the deployment. `emptyConfiguration`: there is nothing to apply. `agentStopped`: the agent has shut down.
 * `successful`: applied, and all is as desired. `indeterminate`: the twin does not say.
 */
export const EDGE_DEPLOYMENT_STATES = [
  "targeted",
  "notYetApplied",
  "inProgressOrFailed",
  "moduleFailed",
  "invalid",
  "emptyConfiguration",
  "agentStopped",
  "successful",
  "indeterminate",
] as const;

/** One of the {@link EDGE_DEPLOYMENT_STATES}. */
export type EdgeDeploymentState = (typeof EDGE_DEPLOYMENT_STATES)[number];

/**
 * The two ways to read a twin: `documented`, as the source document says; `observed`, the default, as the agent really
 * reports.
 */
export const EDGE_DEPLOYMENT_RULES = ["documented", "observed"] as const;

/** One of the {@link EDGE_DEPLOYMENT_RULES}. */
export type EdgeDeploymentRules = (typeof EDGE_DEPLOYMENT_RULES)[number];

/** One row of {@link DEPLOYMENT_STATUS_CODES}. */
export interface DeploymentStatusCodeRow {
  /** The number as it stands in `lastDesiredStatus.code`. */
  readonly code: 200 | 400 | 406 | 412 | 417 | 500;
  /** The agent's own name of the code. */
  readonly name: string;
  /** What it means for the deployment as a whole. */
  readonly meaning: string;
}

/**
 * The codes of `lastDesiredStatus.code`. Source: Tracking $edgeAgent's reported properties, "Last Desired Status codes".
 */
export const DEPLOYMENT_STATUS_CODES: readonly DeploymentStatusCodeRow[] = [
  { code: 200, name: "Successful", meaning: "The deployment was applied." },
  { code: 400, name: "ConfigFormatError", meaning: "The agent was not able to read the deployment." },
  { code: 406, name: "Unknown", meaning: "The agent is not connected to the hub, or has shut down." },
  { code: 412, name: "InvalidSchemaVersion", meaning: "The deployment's schema version does not suit the agent." },
  { code: 417, name: "ConfigEmptyError", meaning: "No deployment has been sent to the device." },
  { code: 500, name: "Failed", meaning: "Something went wrong while the deployment was applied." },
];

/**
 * The runtime statuses of a module: the five of the source document, then the two that the agent knows besides.
 *
 * Source: Tracking $edgeAgent's reported properties, "Module and system module runtime status"; IoT Edge agent §1.2.
 */
export const RUNTIME_STATUSES = ["unknown", "backoff", "running", "stopped", "failed", "unhealthy", "dead"] as const;

/** One of the {@link RUNTIME_STATUSES}. */
export type RuntimeStatus = (typeof RUNTIME_STATUSES)[number];

/** What each runtime status means, as a phrase that completes "the module …". */
export const RUNTIME_STATUS_MEANINGS: Readonly<Record<RuntimeStatus, string>> = {
  unknown: "has an unknown status",
  backoff: "had problems, and the agent will start it again later",
  running: "is running",
  stopped: "has exited with code zero",
  failed: "has exited with a failure code",
  unhealthy: "is running and its health check fails",
  dead: "could not be removed by the container runtime",
};
