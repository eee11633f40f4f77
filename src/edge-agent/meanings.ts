import type { StateMeaning, StateMeanings } from "../result/index.js";
import { RUNTIME_STATUS_MEANINGS } from "./vocabulary.js";
import type { EdgeDeploymentState, RuntimeStatus } from "./vocabulary.js";

/** What each state of a deployment means, and what to do. */
export const EDGE_DEPLOYMENT_MEANINGS: StateMeanings<EdgeDeploymentState> = {
  targeted: {
    meaning: "The deployment matches the device, and another one of higher priority was applied.",
    action: "Raise its priority; a layer that changes only other modules' twins counts as applied there.",
  },
  notYetApplied: {
    meaning: "The device has not acted on this version of the deployment.",
    action: "Check that the device is online and that edgeAgent is running; otherwise wait.",
  },
  inProgressOrFailed: {
    meaning: "A step of the deployment has failed or is still under way.",
    action: "Wait; if it stays so, read the reasons: they name the module and the cause.",
  },
  moduleFailed: {
    meaning: "The deployment was applied, and a module is not in the desired status.",
    action: "Look at the exit code and the logs of the module that the reasons name.",
  },
  invalid: {
    meaning: "The agent has refused the deployment.",
    action: "Mend the member that the reasons name, and deploy again; twinstate validate finds more of the kind.",
  },
  emptyConfiguration: {
    meaning: "The agent has no deployment to apply.",
    action: "Deploy to the device, or check the target condition of the deployment.",
  },
  agentStopped: {
    meaning: "The agent has shut down, or has not connected yet.",
    action: "Check the device (iotedge check) and its network; the rest of the report may be old.",
  },
  successful: { meaning: "The deployment was applied, and every module is as desired.", action: "Nothing." },
  indeterminate: {
    meaning: "The twin does not say, or is not a twin of $edgeAgent.",
    action: "Read the first reason; pass the whole module twin of $edgeAgent (az iot hub module-twin show).",
  },
};

const LOGS = "Look at its exit code and its logs (iotedge logs MODULE).";

/** What each runtime status of a module means, and what to do. */
export const MODULE_MEANINGS: StateMeanings<RuntimeStatus> = {
  unknown: /* @__PURE__ */ module(
    "unknown",
    "Check that the container runtime answers (docker ps), and restart edgeAgent.",
  ),
  backoff: /* @__PURE__ */ module("backoff", LOGS),
  running: /* @__PURE__ */ module("running", "Nothing."),
  stopped: /* @__PURE__ */ module("stopped", "Nothing, if that is desired; else look at its logs and restartPolicy."),
  failed: /* @__PURE__ */ module("failed", LOGS),
  unhealthy: /* @__PURE__ */ module("unhealthy", LOGS),
  dead: /* @__PURE__ */ module(
    "dead",
    "Remove the container by hand (docker rm -f), or restart the container runtime.",
  ),
};

function module(status: RuntimeStatus, action: string): StateMeaning {
  return { meaning: `The module ${RUNTIME_STATUS_MEANINGS[status]}.`, action };
}
