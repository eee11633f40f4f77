import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { AGENT, withAgent, withHub, withMember, withModule } from "../deployment/manifest.js";

const module = (AGENT["modules"] as JsonObject)["m"]!;
const fifty = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`m${index}`, module]));
const large = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`k${index}`, "x".repeat(997)]));
const deep = { a: { b: { c: { d: { e: { f: {} } } } } } };

/** Documents for codes that no fixture and no random change of one leads to. */
export const RARE_DOCUMENTS: readonly (readonly [code: string, document: JsonValue])[] = [
  // Members of twins.
  ["ack-code-text", { desired: { p: 5, $version: 2 }, reported: { p: { value: 5, ac: "200", av: 2 } } }],
  ["legacy-ack", { desired: { p: 5, $version: 2 }, reported: { p: { value: 5, status: "completed", desiredVersion: 2 } } }],
  ["never-acknowledged", { desired: { p: 5 } }],
  ["key-too-long", { desired: { ["k".repeat(2000)]: 1 }, reported: {} }],
  ["integer-out-of-range", { desired: { p: 2 ** 53 }, reported: {} }],
  ["null-in-array", { desired: { p: [null] }, reported: {} }],
  ["section-too-deep", { desired: deep, reported: {} }],
  // Groups.
  ["self-dependency", { desired: { g: { __meta: { deploymentId: "d", dependencies: "g" } } }, reported: {} }],
  ["dependency-cycle", { desired: { g: { __meta: { dependencies: "h" } }, h: { __meta: { dependencies: "g" } } } }],
  ["misnamed-reporting-mode", { desired: { g: { __meta: { dependencies: true } } }, reported: {} }],
  ["not-applicable-property", { deploymentStatus: "pending" }],
  ["malformed-group-time", { desired: { g: {} }, reported: { g: { __meta: { deploymentStatus: "pending", time: "noon" } } } }],
  ["summary-counts-entries", { desired: {}, reported: { __summary: { pendingCount: 3, pendingGroups: "a:b;c|d", failedCount: 0, failedGroups: "" }, a: { __meta: { deploymentStatus: "pending" }, b: { __meta: { deploymentStatus: "pending" } }, c: { __meta: { deploymentStatus: "pending" } } }, d: { __meta: { deploymentStatus: "pending" } } } }],
  // Twins of the edge runtime.
  ["malformed-configurations", { moduleId: "$edgeAgent", configurations: ["line"], properties: { desired: { $version: 1 } } }],
  ["possibly-invalid", { moduleId: "$edgeAgent", desired: { ...AGENT, $version: 2 }, reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 400 } } }],
  ["unnamed-route", { moduleId: "$edgeHub", desired: { schemaVersion: "1.1", routes: { "": "FROM /* INTO $upstream" }, $version: 1 } }],
  ["empty-route", { moduleId: "$edgeHub", desired: { schemaVersion: "1.1", routes: { r: "" }, $version: 1 } }],
  ["unknown-route-source", withHub({ routes: { up: "FROM /nowhere INTO $upstream" } })],
  // Deployments.
  ["agent-member-ignored", withAgent({ systemModules: { edgeAgent: { restartPolicy: "always" } } })],
  ["hub-not-running", withAgent({ systemModules: { edgeHub: { status: "stopped" } } })],
  ["environment-value-boolean", withModule({ env: { A: { value: true } } })],
  ["environment-value-empty", withModule({ env: { A: {} } })],
  ["hub-section-missing", { modulesContent: { $edgeAgent: { "properties.desired": AGENT } } }],
  ["module-name-unusual", withMember(["modules", "a:b"], module)],
  ["too-many-modules", withMember(["modules"], fifty)],
  ["schema-version-not-text", withAgent({ schemaVersion: 1.1 })],
  ["policy-disputed", withModule({ restartPolicy: "on-failure" })],
  ["long-piece", withModule({ settings: { createOptions: `{}${" ".repeat(511)}` } })],
  ["create-options-incomplete", withModule({ settings: { createOptions: "{", createOptions02: "}" } })],
  ["tool-lags-behind", withAgent({ integrity: { header: {} } })],
  ["section-near-limit", { deviceContent: { "properties.desired.a": large } }],
  ["overlapping-parts", { deviceContent: { "properties.desired": {}, "properties.desired.a": 2 } }],
  ["layer-system-modules", { modulesContent: { $edgeAgent: { "properties.desired.systemModules.edgeHub.env": {} } } }],
  ["several-contents", { moduleContent: {}, deviceContent: {} }],
  ["targets-nothing", { id: "c", content: { deviceContent: { "properties.desired.a": 1 } }, targetCondition: " " }],
  // Feedback.
  ["adjusted-progress", { status: "RUNNING", activityId: "a", actions: [{ component: { id: "c" }, status: "INSTALLED", progress: 250 }] }],
  // Shadows.
  ["delta-only", { version: 2, timestamp: 5, state: { a: 1 }, metadata: { a: { timestamp: 5 } } }],
  ["delta-disagrees", { version: 2, metadata: {}, state: { desired: { a: 1 }, reported: { a: 2 }, delta: { b: 1 } } }],
  ["shadow-request", { state: { desired: { a: 1 } }, clientToken: "t" }],
  ["malformed-shadow", { current: { state: { desired: { a: 1 }, reported: [] }, version: 2 }, previous: {} }],
  // What is no twin.
  ["error-answer", { error: { code: "NotFound", message: "m" } }],
  ["log-record", { resourceId: "/subscriptions/s", operationName: "o", category: "c", time: "2026-01-01T00:00:00Z" }],
  ["nested-document", { a: { list: [1, [{ deviceId: "d", properties: { desired: { a: 1 }, reported: {} } }]] } }],
  ["cut-value", { deviceId: "d", properties: { desired: { a: { b: "System.Collections.Hashtable" } }, reported: {} } }],
  ["connection-event", { sequenceNumber: "000001" }],
  ["update-message", { activityId: "a", timestamp: 1, payload: { domains: [{ id: "containers" }] } }],
  ["deployment-content", { $edgeAgent: { "properties.desired.modules.a": {} } }],
  ["central-export", { applicationId: "a", messageSource: "telemetry", telemetry: {} }],
  ["edge-devices-configuration", { configVersion: "1.0", iotHub: {}, edgeConfiguration: {}, edgeDevices: [] }],
  ["twin-job", { jobId: "j", type: "scheduleUpdateTwin", updateTwin: {} }],
  ["message-properties", { hubName: "h", deviceId: "d", opType: "updateTwin" }],
  [
    "deleted-identity",
    { id: "e", topic: "t", subject: "devices/d", eventType: "Microsoft.Devices.DeviceDeleted", eventTime: "2026-01-01T00:00:00Z", dataVersion: "", metadataVersion: "1", data: { deviceId: "d", hubName: "h", twin: { deviceId: "d", properties: { desired: {}, reported: {} } } } },
  ],
]; // prettier-ignore

/** Codes of functions that ask something else than one JSON document: messages in a row, a patch, a recording, a memory, a Promise. */
export const TOLD_ELSEWHERE: readonly string[] = [
  // Of messages in a row, and of what is known of a device.
  "combined-status", "conflicting-ends", "feedback-stale", "inconsistent-baseline", "newer-activity", "unexpected-action-step", "unexpected-device-step",
  // Of deployments and twins together.
  "device-twin-missing", "layer-without-base", "layers-conflict",
  // Of a patch beside the twin.
  "reserved-member", "twin-as-patch", "version-conflict", "version-gap", "version-repeated",
  // Of the lines of a recording, and of strings.
  "create-options-too-long", "malformed-pending-groups", "malformed-recording", "time-goes-back",
  // Of a schema of somebody else, and of what JSON cannot hold.
  "not-awaited", "not-json", "unexpected-member",
]; // prettier-ignore
