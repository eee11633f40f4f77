import type { CodeRegistry } from "../result/index.js";

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
    explanation: "A twin is a JSON object, and this is none.",
  },
  "not-edge-agent": {
    title: "Not the twin of $edgeAgent",
    explanation: "The document is the twin of a module other than $edgeAgent.",
  },
  "no-desired-section": {
    title: "No desired section",
    explanation: "Without desired properties there is nothing to compare the report with.",
  },
  "malformed-configurations": {
    title: "The configurations are no object",
    explanation: "The configurations of a twin are an object; something else stands there.",
  },
  "no-desired-version": {
    title: "No desired $version",
    explanation: "Without a whole number as desired $version, nobody can say what the report is about.",
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
    explanation: "None of the twin's configurations is Applied or Targeted.",
  },
  "individual-deployment": {
    title: "An individual deployment",
    explanation: "The twin names no configurations: as far as it tells, the deployment is for this device alone.",
  },
  "version-missing": {
    title: "No lastDesiredVersion",
    explanation: "The agent has not reported which version it last acted on.",
  },
  "deployment-applied": {
    title: "The deployment was applied",
    explanation: "The agent reports 200 (Successful): all steps of its plan have run.",
  },
  "config-format-error": {
    title: "The agent cannot read the deployment",
    explanation: "The agent reports 400 (ConfigFormatError): it cannot read the deployment.",
  },
  "agent-stopped": {
    title: "The agent has stopped, or never connected",
    explanation: "The agent reports 406 (Unknown): it has stopped, or is not connected yet.",
  },
  "schema-version-incompatible": {
    title: "The agent does not take the schema version",
    explanation: "The agent reports 412 (InvalidSchemaVersion): it does not take the schema version.",
  },
  "config-empty": {
    title: "The agent has no deployment",
    explanation: "The agent reports 417 (ConfigEmptyError): it has no deployment.",
  },
  "deployment-failed": {
    title: "Something went wrong with the deployment",
    explanation:
      "The agent reports 500 (Failed): something went wrong. It tries a failed step again, up to twenty times.",
  },
  "code-missing": {
    title: "No status code",
    explanation: "The report has no lastDesiredStatus.code.",
  },
  "unknown-code": {
    title: "An unknown status code",
    explanation: "The reported code is none of the six that are documented.",
  },
  "agent-may-be-updating": {
    title: "The agent is being updated, or has shut down",
    explanation:
      "After a first deployment, 406 and 417 are expected only while the agent is updated; a shutdown leaves 406 too.",
  },
  "pull-probably-timed-out": {
    title: "An image pull probably timed out",
    explanation: "The description speaks of a cancelled operation, which a pull that timed out leaves.",
  },
  "environment-unreadable": {
    title: "The agent could not list its modules",
    explanation: "The agent reports its own type as Unknown: the container runtime did not answer.",
  },
  "report-precedes-plan": {
    title: "The report may be older than the plan",
    explanation: "The first report of a success is built from what ran before the plan.",
  },
  "failed-before-plan": {
    title: "The agent may have failed before it had a plan",
    explanation:
      "The agent reported 500 after this deployment was set, and not its version: it had no plan yet, or was at another one.",
  },
  "possibly-invalid": {
    title: "The deployment may be invalid",
    explanation: "A refusal does not advance the version: it may be about this deployment or an earlier one.",
  },
  "invalid-confirmed": {
    title: "The refusal is about this deployment",
    explanation: "The refusal is shown to be about the desired deployment.",
  },
  "stale-empty-code": {
    title: "The agent had no deployment when it reported",
    explanation: "Code 417 though a deployment is desired: the agent had none when it last reported a code.",
  },
  "desired-empty": {
    title: "The desired properties are empty",
    explanation: "There is nothing besides $version and $metadata in the desired properties.",
  },
  "graceful-shutdown": {
    title: "The agent shut down in good order",
    explanation: "The description is the one that the agent writes when it shuts down.",
  },
  "first-pass-or-backoff": {
    title: "The agent is starting, or waiting to try again",
    explanation: "Code 406 without the words of a shutdown.",
  },
  "targeted-may-be-layer": {
    title: "Targeted may be all that a layer gets",
    explanation:
      "A layered deployment that only sets properties of other modules stays Targeted here and is Applied in their twins.",
  },
  "no-base-deployment": {
    title: "No deployment is applied",
    explanation:
      "A layered deployment takes effect only on top of a deployment with the system modules, of lower priority.",
  },
  "device-may-be-offline": {
    title: "No news of this deployment",
    explanation:
      "The device may be offline, its report may be lost, or the agent is still at work: it reports nothing while a plan runs.",
  },
  "rules-disagree": {
    title: "The other rules give another state",
    explanation: "The documented and the observed rules put this twin into different states.",
  },
};
