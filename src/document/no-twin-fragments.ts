import { parseDeployment } from "../deployment/index.js";
import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType } from "../result/index.js";
import { isPromise } from "../twin/index.js";
import { isLogRow, isResourceLog, logText } from "./log-record.js";
import { nestedTwin } from "./nested-twin.js";
import { isThere } from "./subject.js";
import { updateMessage } from "./update-message.js";
import type { FragmentRow } from "./fragment-row.js";

/**
 * The modules of the edge runtime, whose twins are recognised by their name alone.
 *
 * @internal
 */
export const RUNTIME_MODULES: ReadonlySet<unknown> = /* @__PURE__ */ new Set(["$edgeAgent", "$edgeHub"]);

/**
 * Documents that are no part of a twin, in the order in which they are recognised.
 *
 * @internal
 */
export const NO_TWIN_FRAGMENTS: readonly FragmentRow[] = [
  {
    code: "several-documents",
    sign: "a list, a page, a table or a saved hub that does not hold exactly one document",
    holds: ({ subject }) => subject.count !== 1 || Array.isArray(subject.document),
    message: ({ subject: { count, document } }) =>
      `This holds ${Array.isArray(document) ? document.length : count} documents. Pass them one at a time.`,
  },
  {
    code: "not-awaited",
    sign: "a Promise",
    holds: ({ subject }) => isPromise(subject.document),
    message: () => "This is a Promise, not a document. Await it first.",
  },
  {
    code: "connection-event",
    sign: "the envelope says so, or `sequenceNumber` is the only member and a string",
    holds: ({ subject, root }) => subject.holding === "connection" || isSequenceNumber(root),
    message: () => "This says that a device or module has connected or disconnected. Pass its twin.",
  },
  {
    code: "telemetry",
    sign: "the envelope says that it is neither a twin nor a change of one",
    holds: ({ subject }) => subject.holding === "telemetry" || subject.holding === "other",
    message: ({ subject }) =>
      subject.holding === "telemetry"
        ? "This is a message that a device sent, not a twin. Pass the twin of the device."
        : "The envelope says that this is neither a twin nor a change of one. Pass the twin of the device.",
  },
  {
    code: "log-record",
    sign: "a line or row of a log whose text is not JSON, or `resourceId` beside `operationName` and `category`",
    holds: ({ root }) => logText(root) !== undefined || isLogRow(root) || isResourceLog(root),
    message: () =>
      "This is a record of a log, and what it holds is not one document. Pass the twin, or the lines that hold it.",
  },
  {
    code: "twin-job",
    sign: "`jobId` beside `type` or `jobType`",
    holds: ({ root }) =>
      isText(ownMember(root, "jobId")) && ["type", "jobType"].some((key) => isText(ownMember(root, key))),
    message: () => "This is a job of IoT Hub, not a twin. Pass the twins that it has changed.",
  },
  {
    code: "error-answer",
    sign: "`error` with a `code`, or `Message` beside `ExceptionMessage`",
    holds: ({ root }) =>
      isText(ownMember(ownMember(root, "error"), "code")) ||
      ["Message", "ExceptionMessage"].every((key) => isText(ownMember(root, key))),
    message: () =>
      "This is the error that a request was answered with, not a twin. Read it, and send the request again.",
  },
  {
    code: "edge-devices-configuration",
    sign: "`configVersion` beside a list `edgeDevices`",
    holds: ({ root }) => isThere(ownMember(root, "configVersion")) && Array.isArray(ownMember(root, "edgeDevices")),
    message: () =>
      "This is a plan of nested edge devices, not a deployment. Pass the files that it names as deployments.",
  },
  {
    code: "update-message",
    sign: "`activityId` beside a `payload` with `domains`, `baselines`, nodes of an inventory or a `command`, without `status` and `actions`",
    holds: ({ root }) => updateMessage(root) !== undefined,
    message: ({ root }) =>
      `This is ${String(updateMessage(root))}, not feedback on an update. Pass the messages of the topic desiredstatefeedback.`,
  },
  {
    code: "deployment-content",
    sign: "`$edgeAgent` or `$edgeHub` with a member `properties.desired`, or a part of it, at the root",
    holds: ({ root }) => setsRuntimeModule(root),
    message: () =>
      'This is what stands in modulesContent of a deployment. Pass the whole deployment, or put it into { "modulesContent": … }.',
  },
  {
    code: "central-export",
    sign: "`applicationId` and `messageSource`",
    holds: ({ root }) => ["applicationId", "messageSource"].every((key) => isText(ownMember(root, key))),
    message: () => "This is a record of an IoT Central export, not a twin. It has no desired version to compare with.",
  },
  {
    code: "nested-document",
    sign: "a twin, or a part of one, in an object or string that is none of the envelopes",
    holds: ({ subject }) => nestedTwin(subject.document) !== undefined,
    message: ({ subject }) =>
      `At ${String(nestedTwin(subject.document))} there is a twin, or a part of one, inside of something that is not known. Pass that alone.`,
    path: ({ subject }) => String(nestedTwin(subject.document)),
  },
  {
    code: "unknown-document",
    sign: "a string, a number or a boolean",
    holds: ({ subject: { document } }) => ["string", "number", "boolean"].includes(typeof document),
    message: ({ subject: { document } }) =>
      `This is ${describeType(document)}, not a document. Of what a query selects, pass the whole twin (SELECT *; az without --query).`,
  },
];

function setsRuntimeModule(content: JsonObject): boolean {
  const deployment = parseDeployment({ modulesContent: content });
  const sections = deployment.ok ? deployment.value.sections : [];
  return sections.some(({ moduleId, parts }) => RUNTIME_MODULES.has(moduleId) && parts.length > 0);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isSequenceNumber(root: unknown): boolean {
  return isJsonObject(root) && Object.keys(root).length === 1 && isText(ownMember(root, "sequenceNumber"));
}
