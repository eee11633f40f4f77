import type { CodeRegistry } from "../result/index.js";

/** The codes of the reasons and issues that this room itself gives. */
export type DocumentCode =
  | "twin-change-event"
  | "twin-patch"
  | "twin-section"
  | "twin-projection"
  | "no-sections"
  | "unreadable-section"
  | "cut-value"
  | "device-identity"
  | "deleted-identity"
  | "digital-twin"
  | "message-properties"
  | "shadow-request"
  | "connection-event"
  | "update-message"
  | "deployment-content"
  | "telemetry"
  | "central-export"
  | "log-record"
  | "error-answer"
  | "nested-document"
  | "twin-job"
  | "edge-devices-configuration"
  | "not-awaited"
  | "several-documents"
  | "no-configurations"
  | "unknown-document";

/** What the codes of this room mean. */
export const DOCUMENT_CODES: CodeRegistry<DocumentCode> = {
  "twin-change-event": {
    title: "A change event, not a twin",
    explanation: "The document says what changed of a twin. What did not change is missing, so it cannot be judged.",
  },
  "twin-patch": {
    title: "A patch, not a twin",
    explanation:
      "The document is a patch for a section of a twin. What it does not name is missing, so it cannot be judged.",
  },
  "twin-section": {
    title: "One section, not a twin",
    explanation: "The document is the desired or the reported section alone. A state follows only from both.",
  },
  "twin-projection": {
    title: "A part of a twin",
    explanation:
      "The document has one section of a twin and was selected by a query. A state follows only from both sections.",
  },
  "no-sections": {
    title: "A name without properties",
    explanation:
      "The document names a device or a module and has neither desired nor reported properties: telemetry, or a row of a query.",
  },
  "unreadable-section": {
    title: "A section is not an object",
    explanation: "The place of the desired or reported properties holds something else than an object, often a string.",
  },
  "cut-value": {
    title: "A value that PowerShell has cut",
    explanation:
      "The value is what `ConvertTo-Json` writes instead of an object or array that is nested too deeply. What was in it is lost.",
  },
  "device-identity": {
    title: "An identity, not a twin",
    explanation:
      "The document is the identity of a device or module in the registry. It has no desired and reported properties.",
  },
  "deleted-identity": {
    title: "The twin of a deleted identity",
    explanation:
      "The document is the last twin of a device or module whose identity was deleted. There is nothing left to judge.",
  },
  "digital-twin": {
    title: "An answer of the digital twin API",
    explanation: "The document is the digital twin of a device, in which desired and reported properties are merged.",
  },
  "message-properties": {
    title: "The properties of a message, without its body",
    explanation:
      "The document holds the application properties of an event. What changed is in the body of that event.",
  },
  "shadow-request": {
    title: "A request to an AWS shadow",
    explanation:
      "The document is a request to update a shadow. What it does not name is missing, so it cannot be judged.",
  },
  "connection-event": {
    title: "A connection event, not a twin",
    explanation:
      "The document says that a device or module has connected or disconnected. It holds no properties of a twin.",
  },
  "update-message": {
    title: "A message of an update that is no feedback",
    explanation:
      "The message tells a device what to become or to do next, or what is installed on it. How an update goes is told by the feedback on it.",
  },
  "deployment-content": {
    title: "The content of a deployment by itself",
    explanation:
      "The document has what stands in `modulesContent`, without the deployment around it: `$edgeAgent` or `$edgeHub` with `properties.desired`.",
  },
  telemetry: {
    title: "Telemetry, not a twin",
    explanation: "The document is a message that a device sent. It is not a twin, even when it looks like one.",
  },
  "central-export": {
    title: "An export of IoT Central, not a twin",
    explanation:
      "The document is a record of an IoT Central data export. It has no desired version that could be compared.",
  },
  "log-record": {
    title: "A record of a log, not a twin",
    explanation:
      "The document is one line or row of a log. The text in it is not JSON, or what it holds is not one document.",
  },
  "twin-job": {
    title: "A job of IoT Hub, not a twin",
    explanation: "The document is a job, which may have changed many twins. It says nothing of the twin of one device.",
  },
  "edge-devices-configuration": {
    title: "The plan of nested edge devices, not a deployment",
    explanation:
      "The document names edge devices, their children and the files of their deployments, which are elsewhere.",
  },
  "error-answer": {
    title: "An error, not a twin",
    explanation: "The document is what a service answers where a request has failed. It says nothing of a twin.",
  },
  "nested-document": {
    title: "A twin inside of something else",
    explanation:
      "The document is of an unknown kind and has a twin in it. What surrounds the twin is none of the known envelopes.",
  },
  "not-awaited": {
    title: "A Promise, not a document",
    explanation: "The value is a Promise, which was not awaited. The document is what it resolves with.",
  },
  "several-documents": {
    title: "Not one document",
    explanation: "The value holds no document or several. A verdict is about one.",
  },
  "no-configurations": {
    title: "A deployment cannot be asked about here",
    explanation:
      "Only twins name the configurations that were applied to them. This document is judged, and says nothing of the deployment that was asked about.",
  },
  "unknown-document": {
    title: "An unknown kind of document",
    explanation: "The document has none of the members by which twins and the other known kinds are recognised.",
  },
};
