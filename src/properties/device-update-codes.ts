import type { CodeRegistry } from "../result/index.js";

/** The codes about Device Update for IoT Hub. */
export type DeviceUpdateCode =
  | "malformed-update"
  | "no-deployment"
  | "last-deployment-failed"
  | "agent-never-reported"
  | "agent-announced"
  | "cancelling"
  | "update-cancelled"
  | "failed-before-cancel"
  | "unknown-agent-state"
  | "reports-no-deployment"
  | "reports-another-deployment"
  | "already-installed"
  | "update-installed"
  | "update-in-progress"
  | "retry-not-taken"
  | "rejected"
  | "update-failed"
  | "by-agent"
  | "by-result-code"
  | "installed-id-differs"
  | "update-result"
  | "step-failed"
  | "cancel-wanted"
  | "between-steps"
  | "update-not-started"
  | "no-diagnostics"
  | "diagnostics-not-started"
  | "diagnostics-of-another-operation"
  | "diagnostics-uploaded"
  | "diagnostics-failed"
  | "unknown-diagnostics-result";

/**
 * What the codes about Device Update for IoT Hub mean.
 *
 * @internal
 */
export const DEVICE_UPDATE_CODES: CodeRegistry<DeviceUpdateCode> = {
  "malformed-update": {
    title: "A part of Device Update has the wrong type",
    explanation: "The component, its `service`, the part of its agent or a `workflow` in them is not an object.",
  },
  "no-deployment": {
    title: "No deployment",
    explanation: "Device Update has no deployment for the device.",
  },
  "last-deployment-failed": {
    title: "The last deployment failed",
    explanation: "No deployment is desired, and the agent still reports the failure of an earlier one.",
  },
  "agent-never-reported": {
    title: "The agent has never reported",
    explanation: "An update is desired, and the agent has reported nothing.",
  },
  "agent-announced": {
    title: "The agent has announced itself only",
    explanation: "The agent has reported what the device is, and no state.",
  },
  cancelling: {
    title: "Being cancelled",
    explanation: "The deployment is withdrawn, and the agent is still working.",
  },
  "update-cancelled": {
    title: "Cancelled",
    explanation: "The deployment was withdrawn, and the agent is idle.",
  },
  "failed-before-cancel": {
    title: "Failed, then cancelled",
    explanation: "The deployment had failed before it was withdrawn.",
  },
  "unknown-agent-state": {
    title: "The agent's state is not known",
    explanation: "The agent reports a state that Device Update does not have.",
  },
  "reports-no-deployment": {
    title: "The agent has taken no deployment",
    explanation: "A deployment is desired, and the agent reports none.",
  },
  "reports-another-deployment": {
    title: "The report is about another deployment",
    explanation: "The agent reports another deployment than the desired one.",
  },
  "already-installed": {
    title: "The desired update is installed already",
    explanation:
      "The agent reports the desired update as installed, while the report itself is of another deployment or of work under way.",
  },
  "update-installed": {
    title: "The update is installed",
    explanation: "The agent is idle, and the desired update is the installed one.",
  },
  "update-in-progress": {
    title: "The update is under way",
    explanation: "The agent reports that it is working on the deployment.",
  },
  "retry-not-taken": {
    title: "The retry was not taken",
    explanation: "The deployment is to be tried again, and the agent does not echo the retry's timestamp.",
  },
  rejected: {
    title: "The agent rejected the deployment",
    explanation: "The device's receipt of the deployment has a code of 400 or more.",
  },
  "update-failed": {
    title: "The update failed",
    explanation: "The agent reports failure (state 255).",
  },
  "by-agent": {
    title: "Cancelled by the agent",
    explanation: "The agent is idle, and its last result says cancelled (-1).",
  },
  "by-result-code": {
    title: "The result alone decides",
    explanation: "The manifest names no update that can be read, so that only the result code tells the outcome.",
  },
  "installed-id-differs": {
    title: "Another update is installed",
    explanation: "The agent is idle, and the installed update is not the desired one.",
  },
  "update-result": {
    title: "The last result",
    explanation: "The agent's last result, with its codes explained.",
  },
  "step-failed": {
    title: "A step failed",
    explanation: "One step of the update reports a result of 0 or less.",
  },
  "cancel-wanted": {
    title: "It is to be cancelled",
    explanation: "The deployment failed, and the service has asked to cancel it.",
  },
  "between-steps": {
    title: "Between two steps",
    explanation: "The agent is idle between two steps of a deployment of the earlier interface.",
  },
  "update-not-started": {
    title: "The agent has not started",
    explanation: "The earlier interface asks for a download, and the agent is idle.",
  },
  "no-diagnostics": {
    title: "No logs are asked for",
    explanation: "No collection of logs is desired.",
  },
  "diagnostics-not-started": {
    title: "The logs are not collected yet",
    explanation: "A collection of logs is desired, and the agent reports none.",
  },
  "diagnostics-of-another-operation": {
    title: "The report is of another collection",
    explanation: "The agent reports another collection of logs than the desired one.",
  },
  "diagnostics-uploaded": {
    title: "The logs are uploaded",
    explanation: "The agent has uploaded the logs.",
  },
  "diagnostics-failed": {
    title: "The logs could not be collected",
    explanation: "The agent could not collect or upload the logs.",
  },
  "unknown-diagnostics-result": {
    title: "The result of the collection is not known",
    explanation: "The agent reports a result that Device Update does not have.",
  },
};
