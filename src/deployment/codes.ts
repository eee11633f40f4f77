import type { CodeRegistry } from "../result/index.js";

/** The codes of what is wrong with a deployment, or not as it seems, before it is sent. */
export type DeploymentIssueCode =
  | "not-a-deployment"
  | "malformed-content"
  | "content-missing"
  | "several-contents"
  | "legacy-content"
  | "agent-section-missing"
  | "hub-section-missing"
  | "malformed-section-content"
  | "section-key-ignored"
  | "overlapping-parts"
  | "unexpanded-placeholder"
  | "target-condition-refused"
  | "targets-nothing"
  | "schema-version-not-text"
  | "system-module-missing"
  | "modules-missing"
  | "only-strict-tools-refuse"
  | "hub-not-running"
  | "unknown-deployment-member"
  | "environment-value-empty"
  | "environment-value-boolean"
  | "module-name-unusual"
  | "too-many-modules"
  | "module-not-deployed"
  | "route-to-unknown-module"
  | "layer-system-modules"
  | "section-near-limit"
  | "layers-conflict"
  | "layer-without-base"
  | "device-twin-missing";

/** The codes of what is worth knowing of a deployment, and no reason to doubt it. */
export type DeploymentNoteCode =
  | "nothing-found"
  | "layered-deployment"
  | "deployment-template"
  | "layer-overwrites"
  | "module-configuration"
  | "device-configuration"
  | "metric-devices"
  | "rollout-counts"
  | "policy-missing"
  | "policy-disputed"
  | "agent-member-ignored"
  | "long-piece"
  | "tool-lags-behind";

/** Every code of this room. */
export type DeploymentCode = DeploymentIssueCode | DeploymentNoteCode;

/** What the codes of issues mean. */
const ISSUE_CODES: CodeRegistry<DeploymentIssueCode> = {
  "not-a-deployment": {
    title: "The document is not a deployment",
    explanation: "A deployment has `modulesContent`, `moduleContent` or `deviceContent`, at its root or in `content`.",
  },
  "malformed-content": {
    title: "The content is not an object",
    explanation:
      "The content of a deployment is an object with a member for each module, or for each part that is set.",
  },
  "content-missing": {
    title: "The content is missing",
    explanation: "The configuration has none of `modulesContent`, `moduleContent` and `deviceContent`.",
  },
  "several-contents": {
    title: "More than one content",
    explanation: "A configuration has exactly one of `modulesContent`, `moduleContent` and `deviceContent`.",
  },
  "legacy-content": {
    title: "The content has its former name",
    explanation: "The modules of a deployment are in `modulesContent`; `moduleContent` is what it was called at first.",
  },
  "agent-section-missing": {
    title: "The section of $edgeAgent is missing",
    explanation: "A deployment says in the section of `$edgeAgent` which modules run; a layer has at least `{}` there.",
  },
  "hub-section-missing": {
    title: "The section of $edgeHub is missing",
    explanation: "Without a section of its own, edgeHub keeps the routes that it has.",
  },
  "malformed-section-content": {
    title: "A section is not an object",
    explanation: "What a deployment sets in a twin is an object, and something else is here.",
  },
  "section-key-ignored": {
    title: "A key of a section sets nothing",
    explanation: "Only keys that are `properties.desired`, or begin with `properties.desired.`, set something.",
  },
  "overlapping-parts": {
    title: "Two parts set the same place",
    explanation: "Two keys of a section set the same place, or one sets a place within what the other sets.",
  },
  "unexpanded-placeholder": {
    title: "A placeholder was left",
    explanation: "The value holds a placeholder of a template, which nobody on the way to the device fills in.",
  },
  "target-condition-refused": {
    title: "The target condition cannot be read",
    explanation: "The target condition is not one that IoT Hub takes, or it targets the wrong kind of twin.",
  },
  "targets-nothing": {
    title: "The deployment targets nothing",
    explanation: "The target condition is empty, so that no device is targeted; `*` targets all.",
  },
  "schema-version-not-text": {
    title: "The schema version is a number",
    explanation: "The agent reads a number as a string; the command line tool refuses it, and 1.10 becomes 1.1.",
  },
  "system-module-missing": {
    title: "A system module is missing",
    explanation: "The agent takes a deployment without edgeAgent or edgeHub; without edgeHub, none is run.",
  },
  "modules-missing": {
    title: "The member modules is missing",
    explanation: "The agent takes that for no modules and removes those that run; the command line tool refuses it.",
  },
  "only-strict-tools-refuse": {
    title: "Only strict tools refuse this",
    explanation: "The device takes the value as it is written; the command line tool of the field refuses it.",
  },
  "hub-not-running": {
    title: "edgeHub is not to run",
    explanation: "The deployment asks for an edgeHub in another status than running: no messages flow.",
  },
  "unknown-deployment-member": {
    title: "Nobody reads a member",
    explanation: "The agent does not know the member, so that it has no effect; often its name is misspelled.",
  },
  "environment-value-empty": {
    title: "An environment variable has no value",
    explanation: "The container gets the variable with an empty value; in a twin, null deletes the member.",
  },
  "environment-value-boolean": {
    title: "An environment variable is true or false",
    explanation: "The container gets the word with a capital: `True` or `False`.",
  },
  "module-name-unusual": {
    title: "The name of a module is unusual",
    explanation: "The command line tool takes letters, digits, `_` and `-` in the name of a module.",
  },
  "too-many-modules": {
    title: "Too many modules",
    explanation: "A deployment has at most 50 modules.",
  },
  "module-not-deployed": {
    title: "A section for a module that is not deployed",
    explanation: "The deployment sets the twin of a module that it does not run.",
  },
  "route-to-unknown-module": {
    title: "A route to a module that is not deployed",
    explanation: "The route sends messages to a module that the deployment does not run: they wait, and expire.",
  },
  "layer-system-modules": {
    title: "A layer sets system modules",
    explanation: "The documentation does not allow a layer to set edgeAgent or edgeHub.",
  },
  "section-near-limit": {
    title: "A section is near its limit",
    explanation: "The section has more than three quarters of the bytes that the hub takes.",
  },
  "layers-conflict": {
    title: "Two layers set the same place",
    explanation: "Two layers of the same priority set the same place to different values; the newer one wins.",
  },
  "layer-without-base": {
    title: "A layer without a deployment below it",
    explanation:
      "A layer is applied only over a whole deployment of a smaller priority; without one the agent reports code 417.",
  },
  "device-twin-missing": {
    title: "The twin of a device is missing",
    explanation: "Target conditions ask about tags, and the device's own twin is not among the twins that were given.",
  },
};

/** What the codes of notes mean. */
const NOTE_CODES: CodeRegistry<DeploymentNoteCode> = {
  "nothing-found": {
    title: "Nothing was found",
    explanation: "No rule of this library finds anything wrong with the deployment.",
  },
  "layered-deployment": {
    title: "A layered deployment",
    explanation: "A layer needs a deployment with a whole section of `$edgeAgent` on the device, of a lower priority.",
  },
  "deployment-template": {
    title: "A template of a deployment",
    explanation: "The document is a template: a manifest is built from it before anything is sent.",
  },
  "layer-overwrites": {
    title: "A layer sets a whole section",
    explanation:
      "The section sets the whole desired properties of a module, and overwrites what lower layers set there.",
  },
  "module-configuration": {
    title: "A configuration of module twins",
    explanation: "The configuration sets module twins; its target condition begins with `from devices.modules where`.",
  },
  "device-configuration": {
    title: "A configuration of device twins",
    explanation: "The configuration sets device twins; it is not for `set-modules`, which asks for `modulesContent`.",
  },
  "metric-devices": {
    title: "The result of a metric",
    explanation: "The document lists what a metric of a configuration found; it deploys nothing.",
  },
  "rollout-counts": {
    title: "How far the rollout is",
    explanation: "The configuration carries the counts of its metrics.",
  },
  "policy-missing": {
    title: "A module has no restart policy",
    explanation:
      "The agent takes on-unhealthy for a module and always for edgeHub; the command line tool asks for one.",
  },
  "policy-disputed": {
    title: "A restart policy that may not work",
    explanation:
      "The documentation says that this restart policy is not implemented; the code of the agent acts on it.",
  },
  "agent-member-ignored": {
    title: "A member of edgeAgent is ignored",
    explanation: "edgeAgent always runs: the status and the restart policy that a deployment gives it have no effect.",
  },
  "long-piece": {
    title: "A piece of createOptions is long",
    explanation:
      "The tools of the field write pieces of 512 characters; the agent takes longer ones, up to 4096 bytes.",
  },
  "tool-lags-behind": {
    title: "Only the command line tool does not know a member",
    explanation: "The device reads the member; the schemas of the command line tool are older and refuse it.",
  },
};

/** What the codes of this room mean. */
export const DEPLOYMENT_CODES: CodeRegistry<DeploymentCode> = { ...ISSUE_CODES, ...NOTE_CODES };
