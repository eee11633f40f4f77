import { isJsonObject, ownMember } from "../json/index.js";
import { isPromise } from "../twin/index.js";
import { isThere } from "./subject.js";
import type { FragmentRow } from "./fragment-row.js";

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
    code: "twin-job",
    sign: "`jobId` beside `type` or `jobType`",
    holds: ({ root }) =>
      isText(ownMember(root, "jobId")) && ["type", "jobType"].some((key) => isText(ownMember(root, key))),
    message: () => "This is a job of IoT Hub, not a twin. Pass the twins that it has changed.",
  },
  {
    code: "edge-devices-configuration",
    sign: "`configVersion` beside a list `edgeDevices`",
    holds: ({ root }) => isThere(ownMember(root, "configVersion")) && Array.isArray(ownMember(root, "edgeDevices")),
    message: () =>
      "This is a plan of nested edge devices, not a deployment. Pass the files that it names as deployments.",
  },
  {
    code: "central-export",
    sign: "`applicationId` and `messageSource`",
    holds: ({ root }) => ["applicationId", "messageSource"].every((key) => isText(ownMember(root, key))),
    message: () => "This is a record of an IoT Central export, not a twin. It has no desired version to compare with.",
  },
];

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isSequenceNumber(root: unknown): boolean {
  return isJsonObject(root) && Object.keys(root).length === 1 && isText(ownMember(root, "sequenceNumber"));
}
