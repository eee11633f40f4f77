import type { CodeRegistry } from "../result/index.js";

/** The codes of what is wrong with a deployment's text, whatever the device made of it. */
export type EdgeAgentIssueCode =
  | "schema-version-refused"
  | "malformed-image"
  | "malformed-create-options"
  | "create-options-incomplete"
  | "create-options-too-long";

/** The codes of the reasons that a classification gives. */
export type EdgeDeploymentReasonCode =
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
  | "version-behind"
  | "version-ahead"
  | "deployment-applied"
  | "config-format-error"
  | "agent-stopped"
  | "schema-version-incompatible"
  | "config-empty"
  | "deployment-failed"
  | "code-missing"
  | "unknown-code"
  | "module-not-created"
  | "image-differs"
  | "old-image-running"
  | "status-differs"
  | "stopped-by-signal"
  | "ran-to-completion"
  | "status-assumed-running"
  | "orphan-module"
  | "no-modules"
  | "all-images-match"
  | "agent-image-differs"
  | "agent-not-running"
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
  | "rules-disagree";

/** Every code of this room. */
export type EdgeAgentCode = EdgeAgentIssueCode | EdgeDeploymentReasonCode;

/** What the codes of this room mean. */
export const EDGE_AGENT_CODES: CodeRegistry<EdgeAgentCode> = {
  "schema-version-refused": {
    title: "The agent refuses the schema version",
    explanation: "The agent takes schema versions 1.0 to 1.1.0; with any other it answers 412, with none at all 400.",
  },
  "malformed-image": {
    title: "The agent refuses the image name",
    explanation:
      "The image name is blank, has a tag as well as a digest, or uses $upstream without a port; the agent answers 400.",
  },
  "malformed-create-options": {
    title: "createOptions cannot be read",
    explanation: "The pieces of createOptions, put together, are no JSON object; the agent answers 400.",
  },
  "create-options-incomplete": {
    title: "A piece of createOptions is missing",
    explanation: "The pieces createOptions, createOptions01 and so on have a gap or a double; the agent answers 400.",
  },
  "create-options-too-long": {
    title: "createOptions is too long",
    explanation: "A hundred pieces of 512 characters is the most that a module's settings can carry.",
  },
  "no-object": {
    title: "Not an object",
    explanation: "A twin is a JSON object, and this is none.",
  },
  "not-edge-agent": {
    title: "Not the twin of $edgeAgent",
    explanation:
      "The document names a module that is not $edgeAgent, so its reported properties say nothing about a deployment.",
  },
  "no-desired-section": {
    title: "No desired section",
    explanation: "The document has no desired properties, so there is nothing that the report could be compared with.",
  },
  "malformed-configurations": {
    title: "The configurations are no object",
    explanation: "The hub writes the at-scale deployments as an object by name; something else stands there.",
  },
  "no-desired-version": {
    title: "No desired $version",
    explanation:
      "The desired properties have no whole number as $version, so nobody can say whether the report belongs to them.",
  },
  "deployment-not-found": {
    title: "The deployment does not target this device",
    explanation: "The deployment that was asked for is not among the configurations of the twin.",
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
    explanation: "The twin has configurations, and none of them is Applied or Targeted.",
  },
  "individual-deployment": {
    title: "An individual deployment",
    explanation: "The twin has no configurations: the deployment was set for this device alone.",
  },
  "version-missing": {
    title: "No lastDesiredVersion",
    explanation:
      "The agent has not reported which deployment it last acted on; it leaves the member out while it is 0.",
  },
  "version-behind": {
    title: "The report is about an older deployment",
    explanation: "The agent's last report belongs to an older version of the desired properties.",
  },
  "version-ahead": {
    title: "The report is about a newer deployment",
    explanation: "The reported version is higher than the desired one, as after the module's identity was made anew.",
  },
  "deployment-applied": {
    title: "The deployment was applied",
    explanation: "The agent reports code 200 for the desired version: all steps of its plan have run.",
  },
  "config-format-error": {
    title: "The agent cannot read the deployment",
    explanation: "The agent reports code 400, ConfigFormatError.",
  },
  "agent-stopped": {
    title: "The agent has stopped, or never connected",
    explanation: "The agent reports code 406, Unknown, which it sets when it shuts down and until it is connected.",
  },
  "schema-version-incompatible": {
    title: "The agent does not take the schema version",
    explanation: "The agent reports code 412, InvalidSchemaVersion.",
  },
  "config-empty": {
    title: "The agent has no deployment",
    explanation: "The agent reports code 417, ConfigEmptyError.",
  },
  "deployment-failed": {
    title: "A step of the deployment failed",
    explanation: "The agent reports code 500, Failed; it tries again, so the deployment may still be under way.",
  },
  "code-missing": {
    title: "No status code",
    explanation:
      "The report has no lastDesiredStatus.code; the agent leaves it out while it is 406 without a description.",
  },
  "unknown-code": {
    title: "An unknown status code",
    explanation: "The reported code is none of the six that the agent is documented to use.",
  },
  "module-not-created": {
    title: "A module is not there yet",
    explanation: "A desired module is missing from the report: it appears there once its container has been created.",
  },
  "image-differs": {
    title: "Another image than desired",
    explanation: "The image that the container runs is not the one that the deployment asks for.",
  },
  "old-image-running": {
    title: "The old image is still running",
    explanation: "A module keeps running its previous image until the new one has been pulled.",
  },
  "status-differs": {
    title: "A module is not in the desired status",
    explanation: "The module's runtime status is not the one that the deployment asks for.",
  },
  "stopped-by-signal": {
    title: "Stopped by a signal, as desired",
    explanation: "The module is to be stopped and is reported as failed with exit code 137 or 143: a signal ended it.",
  },
  "ran-to-completion": {
    title: "The module ran to its end",
    explanation: "The module has exited with code zero and its restart policy does not start it again.",
  },
  "status-assumed-running": {
    title: "No desired status; running is assumed",
    explanation: "The deployment gives the module no status; the observed rules take it as running.",
  },
  "orphan-module": {
    title: "A module that nobody wants any more",
    explanation: "The report has a module that the deployment does not: its removal is pending or has failed.",
  },
  "no-modules": {
    title: "A deployment without modules",
    explanation: "The deployment has no modules besides the runtime's own, so that nothing could go wrong with one.",
  },
  "all-images-match": {
    title: "All images are as desired",
    explanation: "The agent reports a failure, yet every module runs the desired image: the cause lies elsewhere.",
  },
  "agent-image-differs": {
    title: "The agent runs another image than desired",
    explanation: "The agent itself has not been updated yet, or its update failed.",
  },
  "agent-not-running": {
    title: "The agent is not running",
    explanation: "The reported runtime status of edgeAgent is not running: the report is what it left behind.",
  },
  "agent-may-be-updating": {
    title: "The agent may be being updated",
    explanation:
      "Codes 406 and 417 are not expected once a deployment has been applied, except while the agent is updated.",
  },
  "pull-probably-timed-out": {
    title: "An image pull probably timed out",
    explanation:
      "The description speaks of a cancelled operation: the pull goes on, and the state is probably transitional.",
  },
  "environment-unreadable": {
    title: "The agent could not list its modules",
    explanation: "The agent reports its own type as Unknown, which it does when the container runtime did not answer.",
  },
  "report-precedes-plan": {
    title: "The report may be older than the plan",
    explanation:
      "The first report of a success is built from what ran before the plan; the next one, seconds later, is right.",
  },
  "failed-before-plan": {
    title: "The agent failed before it had a plan",
    explanation:
      "Code 500 with an older version: the agent could not list its modules or make a plan, and acted on nothing.",
  },
  "possibly-invalid": {
    title: "The deployment may be invalid",
    explanation:
      "A refusal does not advance the reported version, so code 400 or 412 with an older version may be about this deployment or an earlier one.",
  },
  "invalid-confirmed": {
    title: "The refusal is about this deployment",
    explanation:
      "The schema version is one that the agent refuses, or the refusal was reported after the deployment was set.",
  },
  "stale-empty-code": {
    title: "The agent had no deployment when it reported",
    explanation: "Code 417 with an older version: the agent has not yet received the deployment.",
  },
  "desired-empty": {
    title: "The desired properties are empty",
    explanation:
      "There is nothing besides $version and $metadata in the desired properties: no deployment has been set.",
  },
  "graceful-shutdown": {
    title: "The agent shut down in good order",
    explanation: "The description is the one that the agent writes when it shuts down.",
  },
  "first-pass-or-backoff": {
    title: "The agent is starting, or waiting to try again",
    explanation:
      "Code 406 without the words of a shutdown: the agent's first pass, or, before 1.0.10, a pause after a failure.",
  },
  "rules-disagree": {
    title: "The other rules give another state",
    explanation: "The documented and the observed rules put this twin into different states.",
  },
};
