import { describe, expect, it } from "vitest";
import {
  checkDocument,
  documentId,
  documentMember,
  identifyDocument,
  judgeDocument,
} from "../../src/document/index.js";
import type { DocumentCode, DocumentKind } from "../../src/document/index.js";
import { SCENARIOS } from "../simulation/scenarios.js";

/** A message of an update as its broker hands it over. */
function inMessage(payload: unknown): unknown {
  return { activityId: "a", timestamp: 1_700_000_000_000, payload };
}

describe("identifyDocument", () => {
  it.each<[DocumentKind, string, unknown]>([
    ["edge-agent", "moduleId is $edgeAgent", { moduleId: "$edgeAgent" }],
    ["edge-agent", "desired has systemModules", { desired: { systemModules: {} } }],
    ["edge-agent", "reported has systemModules", { properties: { reported: { systemModules: {} } } }],
    ["edge-agent", "reported has lastDesiredVersion", { reported: { lastDesiredVersion: 1 } }],
    ["edge-agent", "a moduleId that is undefined", { moduleId: undefined, desired: { systemModules: {} } }],
    ["edge-agent", "a moduleId that is null", { moduleId: null, desired: { systemModules: {} } }],
    ["edge-hub", "moduleId is $edgeHub", { moduleId: "$edgeHub", properties: { desired: {} } }],
    ["edge-hub", "lastDesiredVersion beside routes", { desired: { routes: {} }, reported: { lastDesiredVersion: 1 } }],
    ["edge-hub", "lastDesiredVersion beside clients", { reported: { lastDesiredVersion: 1, clients: {} } }],
    [
      "edge-hub",
      "routes and storeAndForwardConfiguration",
      { desired: { routes: {}, storeAndForwardConfiguration: {} }, reported: {} },
    ],
    ["device", "routes alone may be anybody's", { desired: { routes: {} }, reported: {} }],
    ["device", "clients alone may be anybody's", { desired: {}, reported: { clients: {} } }],
    ["device", "another module", { moduleId: "m", properties: { reported: { systemModules: {} } } }],
    ["feedback", "a payload with an activityId", { activityId: "a", timestamp: 1, payload: {} }],
    ["feedback", "a status beside a command", inMessage({ command: "DOWNLOAD", status: "RUNNING" })],
    ["feedback", "actions beside domains", inMessage({ domains: [], actions: [] })],
    ["unknown", "domains without an activityId", { payload: { domains: [] } }],
    ["feedback", "desiredStateFeedback", { desiredStateFeedback: {} }],
    ["feedback", "a status with actions", { status: "RUNNING", actions: [] }],
    ["feedback", "a status with an activityId", { status: "RUNNING", activityId: "a" }],
    ["unknown", "a payload without an activityId", { payload: {} }],
    ["unknown", "a status that is no text", { status: 1, actions: [] }],
    ["unknown", "a status alone", { status: "RUNNING" }],
    ["recording", "the first line of a recording", { recording: 1, at: "2026-01-01T00:00:00Z", twin: {} }],
    ["recording", "the list of the lines of a recording", [{ recording: 1 }, { at: "2026-01-01T00:00:00Z" }]],
    ["unknown", "a recording of another version", { recording: 2 }],
    ["shadow", "the answer of a get", { state: { desired: {}, reported: {} }, metadata: {}, version: 1 }],
    ["shadow", "a shadow with its version alone", { state: { desired: {} }, version: 1 }],
    ["shadow", "a shadow whose state was removed", { state: null, version: 2 }],
    [
      "shadow",
      "a shadow with all that the service writes of it",
      { state: null, metadata: {}, version: 2, timestamp: 1, clientToken: "t" },
    ],
    ["unknown", "a null in an order", { id: "x", state: null, version: 3, kind: "order" }],
    ["shadow", "an update that removed the state", { previous: {}, current: { state: null, version: 2 } }],
    ["device", "no shadow, for its sections", { deviceId: "d", state: null, version: 2, desired: {}, reported: {} }],
    ["shadow", "a delta message", { state: { light: "on" }, metadata: {}, version: 1, timestamp: 1 }],
    ["shadow", "a message of update/documents", { previous: { state: {} }, current: { state: {}, version: 2 } }],
    ["partial", "a state without version and metadata", { state: { desired: {} } }],
    ["unknown", "a state that is a word", { state: "on", version: 1 }],
    [
      "device",
      "a twin with a state and a version",
      { deviceId: "d", state: {}, version: 1, desired: {}, reported: {} },
    ],
    ["device", "a service document", { deviceId: "d", status: "enabled", properties: { desired: {} } }],
    ["device", "the device's own view", { desired: { $version: 1 }, reported: { $version: 1 } }],
    ["device", "bare sections", { desired: {} }],
    ["device", "a reported section at its place", { reported: {} }],
    ["device", "a moduleId that is undefined", { moduleId: undefined, desired: {} }],
    ["device", "properties with versions, without a name", { properties: { desired: { $version: 2 } } }],
    ["device", "a row of a query with both sections", { deviceId: "d", desired: {}, reported: {} }],
    ["device", "one section at the root beside an etag", { deviceId: "d", etag: "*", desired: {} }],
    ["unknown", "an object of something else", { a: 1 }],
    ["unknown", "a section that is a number", { desired: 3 }],
    ["unknown", "a string", "twin"],
    ["unknown", "null", null],
    ["unknown", "an empty list", []],
  ])("%s: %s", (kind, _, document) => {
    expect(identifyDocument(document)).toBe(kind);
  });

  it.each(SCENARIOS)("$name is an $edgeAgent twin", ({ twin }) => {
    expect(identifyDocument(twin())).toBe("edge-agent");
  });
});

/** What is no whole twin: the kind, the code, what it is, the document, and what the message says. */
const FRAGMENTS: readonly [DocumentKind, DocumentCode, string, unknown, RegExp][] = [
  [
    "partial",
    "twin-change-event",
    "a change of reported properties",
    { version: 10, properties: { reported: { modules: { cam: { runtimeStatus: "failed" } }, $version: 41 } } },
    /changes reported \(version 41\)\./,
  ],
  [
    "partial",
    "twin-change-event",
    "a change of desired properties and tags",
    { version: 7, tags: { site: "a" }, properties: { desired: { a: 1, $version: 6 } } },
    /changes desired \(version 6\) and tags\./,
  ],
  ["partial", "twin-change-event", "a change of tags alone", { version: 7, tags: {} }, /changes tags\./],
  [
    "partial",
    "twin-patch",
    "a desired patch",
    { properties: { desired: { a: 1, b: null } } },
    /^This is a patch, not a whole twin: it changes desired\./,
  ],
  ["partial", "twin-patch", "tags", { tags: { site: "a" } }, /changes tags\./],
  ["partial", "twin-patch", "tags and desired", { tags: {}, properties: { desired: { a: 1 } } }, /desired and tags/],
  [
    "partial",
    "twin-patch",
    "a null at any depth",
    { desired: { a: { b: null } }, reported: {} },
    /desired and reported/,
  ],
  [
    "partial",
    "twin-patch",
    "what a device is notified of",
    { interval: 5, $version: 7 },
    /the desired properties \(version 7\)/,
  ],
  ["partial", "twin-patch", "what an agent reports", { apps: { __meta: {} } }, /changes a section\./],
  ["partial", "twin-patch", "what an agent reports of errors", { apps: { __errors: {} } }, /changes a section\./],
  ["partial", "twin-patch", "a summary", { __summary: {} }, /changes a section\./],
  [
    "partial",
    "twin-section",
    "the reported section of $edgeAgent",
    { lastDesiredVersion: 10, lastDesiredStatus: { code: 500 }, modules: {}, $version: 12 },
    /^This is the reported section of \$edgeAgent \(code 500\), not a whole twin\./,
  ],
  [
    "partial",
    "twin-section",
    "the reported section of an $edgeAgent that has never applied anything",
    { systemModules: { edgeAgent: { runtimeStatus: "running" } } },
    /^This is the reported section of \$edgeAgent, /,
  ],
  [
    "partial",
    "twin-section",
    "the desired section of $edgeAgent",
    { runtime: { type: "docker" }, systemModules: { edgeAgent: {} }, $version: 3 },
    /^This is the desired section of \$edgeAgent, /,
  ],
  [
    "partial",
    "twin-section",
    "the reported section of $edgeHub",
    { lastDesiredVersion: 1, lastDesiredStatus: { code: 200 }, clients: {} },
    /^This is the reported section of \$edgeHub \(code 200\), /,
  ],
  [
    "partial",
    "twin-section",
    "the desired section of $edgeHub",
    { routes: {}, storeAndForwardConfiguration: {} },
    /^This is the desired section of \$edgeHub, /,
  ],
  [
    "partial",
    "twin-section",
    "any section with $metadata",
    { a: 1, $metadata: {}, $version: 2 },
    /^This is a desired or reported section, /,
  ],
  [
    "partial",
    "device-identity",
    "an identity with its keys",
    { deviceId: "edge-1", authentication: { type: "sas" }, generationId: "637" },
    /^This is the identity of a device .* \(az iot hub device-twin show\)\./,
  ],
  [
    "partial",
    "device-identity",
    "the identity of a module",
    { deviceId: "edge-1", moduleId: "$edgeAgent", managedBy: "iotEdge" },
    /^This is the identity of a module .* \(az iot hub module-twin show\)\./,
  ],
  [
    "partial",
    "device-identity",
    "a line of an export without twin data",
    { id: "d", eTag: "MA==", authentication: {} },
    /identity/,
  ],
  [
    "partial",
    "digital-twin",
    "an answer with its id",
    { $dtId: "thermostat-1", t: { $metadata: {} } },
    /digital twin API/,
  ],
  [
    "partial",
    "digital-twin",
    "an answer with its model",
    { $metadata: { $model: "dtmi:com:example:T;1" } },
    /digital twin API/,
  ],
  [
    "partial",
    "message-properties",
    "the properties of a message",
    { hubName: "h", deviceId: "d", opType: "updateTwin" },
    /^These are the properties of a message/,
  ],
  [
    "partial",
    "message-properties",
    "its schema",
    { "iothub-message-schema": "twinChangeNotification" },
    /properties of a message/,
  ],
  [
    "partial",
    "no-sections",
    "telemetry",
    { deviceId: "d", temperature: 21 },
    /telemetry or a row of a query \("temperature" is a number\)\. Pass the whole twin/,
  ],
  ["partial", "no-sections", "a name", { deviceId: "d" }, /it is only a name\./],
  ["partial", "no-sections", "a module's name", { moduleId: "m" }, /it is only a name\./],
  ["partial", "no-sections", "a job", { deviceId: "d", jobId: "j", status: "completed" }, /it is a job\./],
  ["partial", "no-sections", "a row of a query", { deviceId: "d", tags: {} }, /it is a row of a query\./],
  [
    "partial",
    "no-sections",
    "properties without sections",
    { deviceId: "d", properties: {} },
    /has no desired and no reported/,
  ],
  [
    "partial",
    "twin-projection",
    "the desired section of a row",
    { deviceId: "d", desired: {} },
    /with the desired properties only/,
  ],
  [
    "partial",
    "twin-projection",
    "the reported section of a row",
    { deviceId: "d", reported: {} },
    /with the reported properties only/,
  ],
  [
    "partial",
    "unreadable-section",
    "a section that PowerShell cut",
    { deviceId: "d", properties: { desired: {}, reported: "@{a=1}" } },
    /^The member \/properties\/reported is a string, not an object\. ConvertTo-Json .* -Depth 100\.$/,
  ],
  [
    "partial",
    "unreadable-section",
    "a section that is a list",
    { properties: { desired: [] } },
    /\/properties\/desired is an array/,
  ],
  [
    "partial",
    "unreadable-section",
    "a section that is a word",
    { desired: "on" },
    /\/desired is a string, not an object\. Pass the whole twin\.$/,
  ],
  [
    "partial",
    "unreadable-section",
    "a member of a section that PowerShell cut",
    { deviceId: "d", properties: { desired: { a: 1, runtime: "@{type=docker}" }, reported: {} } },
    /^The member \/properties\/desired\/runtime is a string, not an object\. ConvertTo-Json/,
  ],
  [
    "partial",
    "unreadable-section",
    "a list that PowerShell cut",
    { deviceId: "d", desired: {}, reported: { list: "System.Object[]" } },
    /^The member \/reported\/list is a string/,
  ],
  [
    "partial",
    "unreadable-section",
    "a section that System.Text.Json has lost",
    { DeviceId: "d", Properties: { Desired: [{ Key: "a", Value: [] }], Reported: {} } },
    /^The member \/Properties\/Desired is an array, not an object\. System\.Text\.Json .* loses the values/,
  ],
  [
    "partial",
    "message-properties",
    "the lists that Azure Functions logs",
    { propertiesArray: [], systemPropertiesArray: [], enqueuedTimeUtcArray: [] },
    /properties of a message/,
  ],
  [
    "partial",
    "message-properties",
    "the same from Python",
    { PropertiesArray: [], SystemPropertiesArray: [] },
    /properties of a message/,
  ],
  ["partial", "shadow-request", "a request to AWS", { state: { desired: { a: 1 } }, clientToken: "t" }, /shadow/],
  ["partial", "no-sections", "telemetry with a name of .NET", { DeviceId: "d", Temperature: 21 }, /telemetry/],
  ["unknown", "twin-job", "a job", { jobId: "j", type: "scheduleUpdateTwin", updateTwin: {} }, /^This is a job/],
  [
    "unknown",
    "twin-job",
    "a job that failed for a device",
    { deviceId: "d", jobId: "j", jobType: "scheduleUpdateTwin", status: "failed", error: { code: "DeviceNotFound" } },
    /^This is a job/,
  ],
  [
    "unknown",
    "edge-devices-configuration",
    "a plan of nested devices",
    { configVersion: "1.0", iotHub: {}, edgeConfiguration: {}, edgeDevices: [] },
    /not a deployment/,
  ],
  ["unknown", "not-awaited", "a Promise", Promise.resolve({}), /Await it first/],
  [
    "unknown",
    "central-export",
    "a record of IoT Central",
    { applicationId: "a", messageSource: "telemetry", telemetry: {} },
    /IoT Central/,
  ],
  ["unknown", "connection-event", "a connection event", { sequenceNumber: "000001" }, /connected or disconnected/],
  ["unknown", "update-message", "domains", inMessage({ domains: [] }), /^This is a desired state, not feedback/],
  ["unknown", "update-message", "baselines", inMessage({ baselines: [] }), /^This is a desired state, not feedback/],
  [
    "unknown",
    "update-message",
    "software",
    inMessage({ softwareNodes: [] }),
    /^This is an inventory, the current state,/,
  ],
  [
    "unknown",
    "update-message",
    "hardware",
    inMessage({ hardwareNodes: [] }),
    /^This is an inventory, the current state,/,
  ],
  [
    "unknown",
    "update-message",
    "relations",
    inMessage({ associations: [] }),
    /^This is an inventory, the current state,/,
  ],
  ["unknown", "update-message", "a command", inMessage({ command: "DOWNLOAD", baseline: "*" }), /^This is a command,/],
  [
    "unknown",
    "deployment-content",
    "the content of a manifest",
    { $edgeAgent: { "properties.desired": {} }, $edgeHub: { "properties.desired": {} } },
    /modulesContent/,
  ],
  [
    "unknown",
    "deployment-content",
    "a layer's",
    { $edgeHub: { "properties.desired.routes.up": "" } },
    /modulesContent/,
  ],
  [
    "unknown",
    "unknown-document",
    "no layer's",
    { $edgeHub: { "properties.desiredRoutes": "" } },
    /none of the members/,
  ],
  ["unknown", "several-documents", "several twins", [{ desired: {} }, { desired: {} }], /^This holds 2 documents\./],
  ["unknown", "several-documents", "an empty page", { value: [] }, /^This holds 0 documents\./],
  ["unknown", "unknown-document", "anything else", { sequenceNumber: "1", body: 2 }, /none of the members/],
  ["unknown", "unknown-document", "a metric without its query", { metric: "m", result: [] }, /none of the members/],
  ["unknown", "unknown-document", "an application", { applicationId: "a" }, /none of the members/],
];

describe("what is no whole twin is not judged as one", () => {
  it.each(FRAGMENTS)("%s, %s: %s", (kind, code, _, document, message) => {
    const judged = judgeDocument(document);
    expect(judged).toMatchObject({ kind, state: "indeterminate", verdict: null });
    expect(judged.reasons.map((reason) => reason.code)).toStrictEqual([code]);
    expect(judged.reasons[0]?.message).toMatch(message);
    expect(documentMember(judged).outcome).toBe("unknown");
  });

  it("and checked as far as it can be", () => {
    const issuesOf = (document: unknown): readonly unknown[] =>
      checkDocument(document).map(({ code, severity, path }) => [code, severity, path]);
    const event = { version: 10, properties: { reported: { a: 1, $version: 41 } } };
    expect(issuesOf(event)).toStrictEqual([["twin-change-event", "warning", ""]]);
    expect(issuesOf({ ...event, tags: 7 })).toContainEqual(["wrong-type", "error", "/tags"]);
    expect(issuesOf({ deviceId: "d", temperature: 21 })).toStrictEqual([["no-sections", "error", ""]]);
    expect(issuesOf({ a: 1 })).toStrictEqual([["not-a-twin", "error", ""]]);
    expect(issuesOf({ deviceId: "d", properties: "@{a=1}" })[0]).toStrictEqual([
      "unreadable-section",
      "warning",
      "/properties",
    ]);
  });

  it("looks for a twin inside of the unknown, but not for ever, not too deep and not into objects of a library", () => {
    const twin = { desired: {}, reported: {} };
    const inside = (depth: number): unknown => (depth === 0 ? twin : { a: inside(depth - 1) });
    class Registry {
      twin = twin;
    }
    const codeOf = (document: unknown): string | undefined => judgeDocument(document).reasons[0]?.code;
    expect(codeOf(inside(6))).toBe("nested-document");
    expect(codeOf(inside(7))).toBe("unknown-document");
    expect(codeOf({ ...Object.fromEntries(Array.from({ length: 498 }, (_, at) => [`m${at}`, at])), twin })).toBe(
      "nested-document",
    );
    expect(codeOf({ ...Object.fromEntries(Array.from({ length: 499 }, (_, at) => [`m${at}`, at])), twin })).toBe(
      "unknown-document",
    );
    expect(codeOf({ a: { list: [1, [twin]] } })).toBe("nested-document");
    expect(codeOf({ registry: new Registry() })).toBe("unknown-document");
    expect(codeOf({ registry: Object.assign(Object.create(null) as object, { twin }) })).toBe("nested-document");
  });

  it("points at a shadow inside of the unknown, not at the sections in it", () => {
    const state = { desired: { a: 1 }, reported: { a: 2 } };
    const pathOf = (payload: object): string | undefined =>
      judgeDocument({ topic: "$aws/things/t/shadow/get/accepted", payload }).reasons[0]?.path;
    expect(pathOf({ state, version: 1 })).toBe("/payload");
    expect(pathOf({ state, metadata: {} })).toBe("/payload");
    expect(pathOf({ state: { reported: { a: 2 } }, version: 1 })).toBe("/payload");
    expect(pathOf({ state })).toBe("/payload/state");
  });

  it("looks for a null in sections of any size and depth", () => {
    const wide = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`p${index}`, index]));
    expect(identifyDocument({ desired: wide, reported: {} })).toBe("device");
    let deep: unknown = null;
    for (let level = 0; level < 50_000; level += 1) deep = { a: deep };
    expect(identifyDocument({ desired: deep, reported: {} })).toBe("partial");
  });
});

const CHANGE_OF_AGENT = {
  EnqueuedTimeUtc: "2024-01-01T00:00:00Z",
  Properties: {
    opType: "updateTwin",
    "iothub-message-schema": "twinChangeNotification",
    deviceId: "d",
    moduleId: "$edgeAgent",
  },
  SystemProperties: {},
  Body: { version: 2, properties: { reported: { systemModules: {}, $version: 3 } } },
};

describe("documentId", () => {
  it.each<[string | null, unknown]>([
    ["d/m", { device_id: "d", module_id: "m", properties: { desired: {} } }],
    ["d", { DeviceId: "d", desired: {}, reported: {} }],
    ["d", { id: "d", eTag: "MA==", authentication: {} }],
    // The twin of $edgeAgent stands for its device; what only changes it names its module.
    ["d/$edgeAgent", CHANGE_OF_AGENT],
    ["d", { id: "row-1", deviceId: "d", eTag: "MA==", desired: {} }],
    [null, { id: "row-1", desired: {}, reported: {} }],
  ])("%s is named by %j", (id, document) => {
    expect(documentId(document)).toBe(id);
  });
});
