import type { CodeRegistry } from "../result/index.js";
import { SENTENCES } from "./sentences.js";

/** The codes of the reasons about single modules and about all of them. */
export type ModuleReasonCode =
  | "module-not-created"
  | "image-differs"
  | "old-image-running"
  | "status-differs"
  | "stopped-by-signal"
  | "ran-to-completion"
  | "status-assumed-running"
  | "orphan-module"
  | "malformed-module"
  | "no-modules"
  | "all-images-match"
  | "agent-image-differs"
  | "agent-not-running"
  | "exit-code"
  | "restart-pending"
  | "restarts-exhausted"
  | "not-restarted"
  | "restart-policy-never"
  | "all-modules-as-desired";

/**
 * What the codes of reasons about modules mean.
 *
 * @internal
 */
export const MODULE_CODES: CodeRegistry<ModuleReasonCode> = {
  "module-not-created": {
    title: "A module is not there yet",
    explanation: "A desired module is not reported: its container may not have been created yet.",
  },
  "image-differs": {
    title: "Another image than desired",
    explanation: "The container runs another image than the deployment asks for.",
  },
  "old-image-running": {
    title: "The old image is still running",
    explanation: "A module keeps running its previous image until the new one has been pulled.",
  },
  "status-differs": {
    title: "A module is not in the desired status",
    explanation: "The module's status is not the one that the deployment asks for.",
  },
  "stopped-by-signal": {
    title: "Stopped by a signal, as desired",
    explanation: "A module that is to be stopped is reported as failed: a signal ended it.",
  },
  "ran-to-completion": {
    title: "The module ran to its end",
    explanation: "The module has ended with code zero, and its restart policy does not start it again.",
  },
  "status-assumed-running": {
    title: "No desired status; running is assumed",
    explanation: "The deployment gives the module no status; the observed rules take it as running.",
  },
  "orphan-module": {
    title: "A module that nobody wants any more",
    explanation: "A module is reported that the deployment does not have.",
  },
  "malformed-module": {
    title: "A desired module is not an object",
    explanation:
      "The deployment has something other than an object in the place of a module; the module counts as missing.",
  },
  "no-modules": {
    title: "A deployment without modules",
    explanation: SENTENCES["no-modules"],
  },
  "all-images-match": {
    title: "All images are as desired",
    explanation: SENTENCES["all-images-match"],
  },
  "agent-image-differs": {
    title: "The agent runs another image than desired",
    explanation: "The agent itself has not been updated yet, or its update failed.",
  },
  "agent-not-running": {
    title: "The agent is not running",
    explanation: SENTENCES["agent-not-running"],
  },
  "exit-code": {
    title: "What the exit code means",
    explanation: "The module ended with an exit code that says more than that it failed.",
  },
  "restart-pending": {
    title: "The agent will restart the module",
    explanation: "The module is in backoff: the agent restarts it after a pause that grows, up to twenty times.",
  },
  "restarts-exhausted": {
    title: "The agent has given up on the module",
    explanation:
      "The module was restarted twenty times, which is the most. Only a new deployment or a restart of edgeAgent starts it again.",
  },
  "not-restarted": {
    title: "The module should have been restarted",
    explanation:
      "The restart policy asks for a restart and the agent reports neither backoff nor twenty restarts: it does not act on the module.",
  },
  "restart-policy-never": {
    title: "The restart policy forbids a restart",
    explanation: "The module has failed, and its restart policy does not start it again.",
  },
  "all-modules-as-desired": {
    title: "Every module is as desired",
    explanation: SENTENCES["all-modules-as-desired"],
  },
};
