import type { CodeRegistry } from "../result/index.js";
import { SENTENCES } from "./sentences.js";

/** The codes of the reasons about the twin, the deployment and the status that the agent reports. */
export type DeploymentReasonCode =
  | "no-object"
  | "not-edge-agent"
  | "no-desired-section"
  | "malformed-configurations"
  | "no-desired-version"
  | "deployment-not-found"
  | "unknown-configuration-status"
  | "targeted-not-applied"
  | "no-applied-configuration"
  | "individual-deployment"
  | "version-missing"
  | "deployment-applied"
  | "config-format-error"
  | "agent-stopped"
  | "schema-version-incompatible"
  | "config-empty"
  | "deployment-failed"
  | "code-missing"
  | "unknown-code"
  | "agent-may-be-updating"
  | "pull-probably-timed-out"
  | "environment-unreadable"
  | "report-precedes-plan"
  | "failed-before-plan"
  | "possibly-invalid"
  | "invalid-confirmed"
  | "stale-empty-code"
  | "desired-empty"
  | "graceful-shutdown"
  | "first-pass-or-backoff"
  | "targeted-may-be-layer"
  | "no-base-deployment"
  | "device-may-be-offline"
  | "rules-disagree";

/**
 * What the codes of reasons about a deployment mean.
 *
 * @internal
 */
export const DEPLOYMENT_CODES: CodeRegistry<DeploymentReasonCode> = {
  "no-object": {
    title: "Not an object",
    explanation: SENTENCES["no-object"],
  },
  "not-edge-agent": {
    title: "Not the twin of $edgeAgent",
    explanation: SENTENCES["not-edge-agent"],
  },
  "no-desired-section": {
    title: "No desired section",
    explanation: SENTENCES["no-desired-section"],
  },
  "malformed-configurations": {
    title: "The configurations are not an object",
    explanation: SENTENCES["malformed-configurations"],
  },
  "no-desired-version": {
    title: "No desired $version",
    explanation: SENTENCES["no-desired-version"],
  },
  "deployment-not-found": {
    title: "The deployment does not target this device",
    explanation: "The deployment that was asked for is not among the configurations.",
  },
  "unknown-configuration-status": {
    title: "The configuration's status is unknown",
    explanation: "The status of the configuration is neither Applied nor Targeted.",
  },
  "targeted-not-applied": {
    title: "Targeted, not applied",
    explanation: "The deployment matches the device, but one of higher priority was applied.",
  },
  "no-applied-configuration": {
    title: "No configuration is applied",
    explanation: SENTENCES["no-applied-configuration"],
  },
  "individual-deployment": {
    title: "An individual deployment",
    explanation: SENTENCES["individual-deployment"],
  },
  "version-missing": {
    title: "No lastDesiredVersion",
    explanation: "The agent has not reported which version it last acted on.",
  },
  "deployment-applied": {
    title: "The deployment was applied",
    explanation: SENTENCES["deployment-applied"],
  },
  "config-format-error": {
    title: "The agent cannot read the deployment",
    explanation: SENTENCES["config-format-error"],
  },
  "agent-stopped": {
    title: "The agent has stopped, or never connected",
    explanation: SENTENCES["agent-stopped"],
  },
  "schema-version-incompatible": {
    title: "The agent does not take the schema version",
    explanation: SENTENCES["schema-version-incompatible"],
  },
  "config-empty": {
    title: "The agent has no deployment",
    explanation: SENTENCES["config-empty"],
  },
  "deployment-failed": {
    title: "Something went wrong with the deployment",
    explanation: SENTENCES["deployment-failed"],
  },
  "code-missing": {
    title: "No status code",
    explanation: SENTENCES["code-missing"],
  },
  "unknown-code": {
    title: "An unknown status code",
    explanation: "The reported code is none of the six that are documented.",
  },
  "agent-may-be-updating": {
    title: "The agent is being updated, or has shut down",
    explanation: SENTENCES["agent-may-be-updating"],
  },
  "pull-probably-timed-out": {
    title: "An image pull probably timed out",
    explanation: SENTENCES["pull-probably-timed-out"],
  },
  "environment-unreadable": {
    title: "The agent could not list its modules",
    explanation: SENTENCES["environment-unreadable"],
  },
  "report-precedes-plan": {
    title: "The report may be older than the plan",
    explanation: SENTENCES["report-precedes-plan"],
  },
  "failed-before-plan": {
    title: "The agent may have failed before it had a plan",
    explanation: SENTENCES["failed-before-plan"],
  },
  "possibly-invalid": {
    title: "The deployment may be invalid",
    explanation: "A refusal does not advance the version: it may be about this deployment or an earlier one.",
  },
  "invalid-confirmed": {
    title: "The refusal is about this deployment",
    explanation: SENTENCES["invalid-confirmed"],
  },
  "stale-empty-code": {
    title: "The agent had no deployment when it reported",
    explanation: SENTENCES["stale-empty-code"],
  },
  "desired-empty": {
    title: "The desired properties are empty",
    explanation: SENTENCES["desired-empty"],
  },
  "graceful-shutdown": {
    title: "The agent shut down in good order",
    explanation: SENTENCES["graceful-shutdown"],
  },
  "first-pass-or-backoff": {
    title: "The agent is starting, or waiting to try again",
    explanation: SENTENCES["first-pass-or-backoff"],
  },
  "targeted-may-be-layer": {
    title: "Targeted may be all that a layer gets",
    explanation: SENTENCES["targeted-may-be-layer"],
  },
  "no-base-deployment": {
    title: "No deployment is applied",
    explanation: SENTENCES["no-base-deployment"],
  },
  "device-may-be-offline": {
    title: "No news of this deployment",
    explanation: SENTENCES["device-may-be-offline"],
  },
  "rules-disagree": {
    title: "The other rules give another state",
    explanation: "The documented and the observed rules put this twin into different states.",
  },
};
