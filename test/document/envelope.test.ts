import { describe, expect, it } from "vitest";
import { checkDocument, documentId, judgeDocument, unwrapDocument, unwrapDocuments } from "../../src/document/index.js";
import type { DocumentKind } from "../../src/document/index.js";

const UPDATE = { version: 7, properties: { reported: { a: 1, $version: 6 } } };
const TWIN = {
  deviceId: "d1",
  version: 2,
  etag: "AAAA",
  properties: { desired: { a: 1, $version: 1 }, reported: { $version: 1 } },
};
const BODY = "eyJ2ZXJzaW9uIjo3LCJwcm9wZXJ0aWVzIjp7InJlcG9ydGVkIjp7ImEiOjEsIiR2ZXJzaW9uIjo2fX19";
const TIME = "2024-01-01T00:00:00.0000000Z";
const CHANGE = { opType: "updateTwin", "iothub-message-schema": "twinChangeNotification", operationTimestamp: TIME };

const monitor = (payload: unknown, more: object = {}): object => ({
  event: { origin: "d1", module: "", interface: "", component: "", payload, ...more },
});
const route = (Body: unknown, Properties: object = {}, SystemProperties: object = {}): object => ({
  EnqueuedTimeUtc: TIME,
  Properties,
  SystemProperties: { connectionDeviceId: "d1", ...SystemProperties },
  Body,
});
const grid = (type: string, data: object): object => ({
  id: "1",
  topic: "/SUBSCRIPTIONS/x",
  subject: "devices/d1",
  eventType: `Microsoft.Devices.${type}`,
  eventTime: TIME,
  data: { hubName: "h", deviceId: "d1", ...data },
  dataVersion: "1",
  metadataVersion: "1",
});
const cloud = (type: string, data: object): object => ({
  specversion: "1.0",
  type: `Microsoft.Devices.${type}`,
  source: "/SUBSCRIPTIONS/x",
  subject: "devices/d1",
  time: TIME,
  data: { hubName: "h", deviceId: "d1", ...data },
});
const sdk = (body: unknown, properties: object, systemProperties: object = {}): object => ({
  body,
  properties,
  systemProperties: { "iothub-connection-device-id": "d1", ...systemProperties },
  enqueuedTimeUtc: TIME,
  offset: "1",
});

describe("unwrapDocument", () => {
  it.each<[string, unknown, Partial<ReturnType<typeof unwrapDocument>>]>([
    [
      "an event of az iot hub monitor-events with all its properties",
      monitor(UPDATE, {
        module: "m1",
        properties: { application: CHANGE },
        annotations: { "iothub-message-source": "twinChangeEvents", "iothub-enqueuedtime": 1654122470282 },
      }),
      {
        envelope: "monitor-events",
        deviceId: "d1",
        moduleId: "m1",
        at: TIME,
        operation: "updateTwin",
        holding: "change",
        path: "/event/payload",
        document: UPDATE,
      },
    ],
    [
      "one without properties, whose time is that of its annotations",
      monitor(UPDATE, { annotations: { "iothub-enqueuedtime": 1654122470282 } }),
      { deviceId: "d1", at: "2022-06-01T22:27:50.282Z", document: UPDATE },
    ],
    [
      "a payload that is a string of JSON",
      monitor(JSON.stringify(UPDATE)),
      { path: "/event/payload", document: UPDATE },
    ],
    ["a payload that is no JSON", monitor("{{non-decodable payload}}"), { document: "{{non-decodable payload}}" }],
    [
      "a message routed to storage",
      route(UPDATE, { ...CHANGE, deviceId: "d1" }, { connectionModuleId: "m1" }),
      {
        envelope: "storage-route",
        deviceId: "d1",
        moduleId: "m1",
        operation: "updateTwin",
        path: "/Body",
        document: UPDATE,
      },
    ],
    ["a body in base64", route(BODY, CHANGE), { holding: "change", document: UPDATE, at: TIME }],
    [
      "a body in the base64 of addresses, without padding",
      route("eyJhIjoiw7_DviJ9"),
      { document: { a: "ÿþ" }, at: TIME },
    ],
    ["a string that only looks like base64", route("temperature1"), { document: "temperature1" }],
    ["base64 of what is not JSON", route("aGVsbG8="), { document: "aGVsbG8=" }],
    [
      "names of properties in another case",
      route(UPDATE, { OpType: "replaceTwin", "IotHub-Message-Schema": "TwinChangeNotification" }),
      { operation: "replaceTwin", holding: "twin" },
    ],
    [
      "an event of Event Grid",
      grid("DeviceCreated", { twin: TWIN }),
      {
        envelope: "event-grid",
        deviceId: "d1",
        at: TIME,
        operation: "Microsoft.Devices.DeviceCreated",
        holding: "twin",
        path: "/data/twin",
        document: TWIN,
      },
    ],
    ["a deleted device", grid("DeviceDeleted", { twin: TWIN }), { holding: "deleted", path: "/data/twin" }],
    [
      "a connected device",
      cloud("DeviceConnected", { moduleId: "m1" }),
      { holding: "connection", path: "/data", moduleId: "m1" },
    ],
    ["telemetry of Event Grid", cloud("DeviceTelemetry", { body: TWIN }), { holding: "telemetry", path: "/data/body" }],
    [
      "an event that nobody knows",
      cloud("DeviceMoved", {}),
      { envelope: "cloud-event", holding: "other", path: "/data" },
    ],
    [
      "an event of the Event Hubs library",
      sdk(UPDATE, CHANGE, { "iothub-connection-module-id": "m1", "iothub-message-source": "twinChangeEvents" }),
      { envelope: "event-hub", deviceId: "d1", moduleId: "m1", at: TIME, holding: "change", path: "/body" },
    ],
    [
      "the bytes of a Buffer",
      sdk({ type: "Buffer", data: [...Buffer.from('{"a":"é€😀"}')] }, {}),
      { path: "/body", document: { a: "é€😀" }, at: TIME },
    ],
    [
      "an event as the editor's toolkit prints it",
      { body: UPDATE, applicationProperties: { deviceId: "d9", ...CHANGE } },
      { envelope: "event-hub", deviceId: "d9", operation: "updateTwin", document: UPDATE },
    ],
    [
      "a message of Eclipse Ditto",
      {
        topic: "org.x/t1/things/twin/events/modified",
        headers: {},
        path: "/features/f/desiredProperties",
        value: { x: 4 },
        timestamp: TIME,
      },
      {
        envelope: "ditto",
        deviceId: "org.x:t1",
        operation: "modified",
        at: TIME,
        holding: "other",
        document: { x: 4 },
      },
    ],
    [
      "the answer of a library",
      { responseBody: TWIN, httpResponse: {} },
      { envelope: "sdk-answer", path: "/responseBody" },
    ],
    ["another answer of a library", { result: TWIN, response: {} }, { envelope: "sdk-answer", path: "/result" }],
    ["a page with one twin", { value: [TWIN], nextLink: null }, { envelope: "page", path: "/value/0", document: TWIN }],
    ["a list of one", [TWIN], { envelope: "list", path: "/0", document: TWIN }],
    [
      "a JSON string in a string",
      JSON.stringify(JSON.stringify(TWIN)),
      { envelope: "json-text", path: "", document: TWIN },
    ],
    [
      "an answer that is a string of JSON",
      { result: JSON.stringify(TWIN) },
      { envelope: "sdk-answer", document: TWIN },
    ],
    ["JSON in a string", JSON.stringify(TWIN), { envelope: "json-text", path: "", document: TWIN }],
    [
      "JSON in a string in a list in an event",
      monitor([JSON.stringify(TWIN)], { properties: { application: { opType: "replaceTwin" } } }),
      { envelope: "monitor-events/list", path: "/event/payload/0", holding: "twin", document: TWIN },
    ],
    [
      "the only cell of a row that holds JSON",
      {
        tables: [
          { name: "R", columns: [{ name: "DeviceId" }, { name: "Twin" }], rows: [["d1", JSON.stringify(TWIN)]] },
        ],
      },
      { envelope: "table", deviceId: "d1", path: "/tables/0/rows/0/1", document: TWIN },
    ],
    [
      "a row with two such cells",
      {
        Tables: [
          {
            Columns: [{ ColumnName: "desired" }, { ColumnName: "ModuleId" }, { ColumnName: "reported" }],
            Rows: [['{"a":1}', "m1", { a: 2 }]],
          },
        ],
      },
      { moduleId: "m1", path: "/Tables/0/Rows/0", document: { desired: { a: 1 }, ModuleId: "m1", reported: { a: 2 } } },
    ],
    [
      "frames",
      [
        { FrameType: "DataSetHeader" },
        {
          FrameType: "DataTable",
          TableKind: "PrimaryResult",
          Columns: [{ ColumnName: "x" }],
          Rows: [[JSON.stringify(TWIN)]],
        },
        { FrameType: "DataSetCompletion" },
      ],
      { envelope: "table", path: "/1/Rows/0/0", document: TWIN },
    ],
    [
      "a saved hub with one device",
      { configurations: {}, devices: { d1: { identity: {}, twin: { tags: {} } } } },
      { envelope: "hub-state", deviceId: "d1", path: "/devices/d1/twin", document: { tags: {} } },
    ],
  ])("opens %s", (_, value, expected) => {
    expect(unwrapDocument(value)).toMatchObject(expected);
  });

  it.each<[string, unknown]>([
    ["a twin", TWIN],
    ["a word", "hello"],
    ["a number in a string", "7"],
    ["half a document", '{"a":'],
    ["nothing", null],
    ["several twins", [TWIN, TWIN]],
    ["an empty page", { items: [] }],
    ["a recording", [{ recording: 1, at: TIME, twin: TWIN }]],
    ["an event with another member", { ...monitor(UPDATE), other: 1 }],
    ["an event without a payload", { event: { origin: "d1", module: "", interface: "", component: "" } }],
    ["a body without properties of the hub", { body: UPDATE, properties: { a: 1 } }],
    ["properties without a body", { properties: CHANGE }],
    ["a message without a time", { ...route(UPDATE), EnqueuedTimeUtc: 7 }],
    ["an event of another service", { ...grid("DeviceCreated", {}), eventType: "Microsoft.Storage.BlobCreated" }],
    ["an event about no device", { ...grid("DeviceCreated", {}), subject: "hub" }],
    ["a topic of Ditto about policies", { topic: "a/b/policies/twin/events/x", headers: {}, path: "/", value: {} }],
    ["a short topic", { topic: "a/b/things", headers: {}, path: "/", value: {} }],
    ["a table without columns", { tables: [{ rows: [] }] }],
    ["a table whose columns have no names", { tables: [{ columns: [{}], rows: [[1]] }] }],
    ["devices without an identity", { devices: { d1: { twin: {} } } }],
    ["the result of a metric", { metric: "m", query: "q", result: [] }],
    ["an answer that is a word", { result: "ok" }],
  ])("leaves %s as it is", (_, value) => {
    expect(unwrapDocument(value)).toStrictEqual({ document: value, path: "" });
  });

  it("reads no base64 that is damaged, and no bytes that are not UTF-8", () => {
    const bodyOf = (Body: unknown): unknown => unwrapDocument(route(Body)).document;
    for (const bytes of [
      [0x7b, 0x80, 0x7d],
      [0x7b, 0xc3],
      [0x7b, 0xff],
      [0x7b, 0xe0, 0x80, 0x80],
      [0x7b, 0xf4, 0x90, 0x80, 0x80],
      [0x7b, 0xc3, 0x28],
    ]) {
      const data = { type: "Buffer", data: bytes };
      expect(bodyOf(data)).toBe(data);
    }
    expect(bodyOf("eyJ=hIjox")).toBe("eyJ=hIjox");
    const words = { type: "Buffer", data: ["{", "}"] };
    expect(bodyOf(words)).toBe(words);
    const large = { type: "Buffer", data: [123, 256] };
    expect(bodyOf(large)).toBe(large);
  });

  it("reads no time out of a number that is none", () => {
    const at = (number: number): string | undefined =>
      unwrapDocument(monitor(UPDATE, { annotations: { "iothub-enqueuedtime": number } })).at;
    expect([at(0), at(951_782_400_000), at(-1), at(1.5), at(1e15)]).toStrictEqual([
      "1970-01-01T00:00:00.000Z",
      "2000-02-29T00:00:00.000Z",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("ends, however many envelopes there are", () => {
    let value: unknown = TWIN;
    for (let depth = 0; depth < 50; depth += 1) value = [value];
    expect(unwrapDocument(value).envelope?.split("/")).toHaveLength(8);
  });
});

describe("unwrapDocuments", () => {
  it("gives every document in its order, with its own names", () => {
    const twin = { properties: { desired: { $version: 1 }, reported: {} } };
    const hub = {
      arm: {},
      configurations: { admConfigurations: { c1: { id: "c1" } }, edgeDeployments: {} },
      devices: {
        d1: { identity: {}, twin, modules: { m1: { identity: {}, twin } } },
        "d/2": { identity: {}, twin },
      },
    };
    expect(unwrapDocuments(hub).map(({ path, deviceId, moduleId }) => [path, deviceId, moduleId])).toStrictEqual([
      ["/devices/d1/twin", "d1", undefined],
      ["/devices/d1/modules/m1/twin", "d1", "m1"],
      ["/devices/d~12/twin", "d/2", undefined],
      ["/configurations/admConfigurations/c1", undefined, undefined],
    ]);
    expect(unwrapDocuments([])).toStrictEqual([]);
    expect(unwrapDocuments(TWIN)).toStrictEqual([{ document: TWIN, path: "" }]);
    const rows = { tables: [{ columns: [{ name: "a" }, { name: "b" }], rows: [[1, 2], "x"] }] };
    expect(unwrapDocuments(rows).map(({ document }) => document)).toStrictEqual([{ a: 1, b: 2 }, {}]);
  });
});

describe("what an envelope says counts", () => {
  const source = (name: string): object => ({ annotations: { "iothub-message-source": name } });
  it.each<[DocumentKind, string, string, unknown]>([
    [
      "partial",
      "twin-change-event",
      "a change, whatever its body has",
      monitor(TWIN, { properties: { application: CHANGE } }),
    ],
    ["partial", "deleted-identity", "a deleted device", grid("DeviceDeleted", { twin: TWIN })],
    ["unknown", "telemetry", "telemetry that looks like a twin", monitor(TWIN, source("Telemetry"))],
    ["unknown", "telemetry", "a source that nobody knows", monitor(TWIN, source("mqttBrokerEvents"))],
    ["unknown", "telemetry", "telemetry of Event Grid", grid("DeviceTelemetry", { body: TWIN })],
    ["unknown", "connection-event", "a connected device", cloud("DeviceConnected", {})],
    [
      "unknown",
      "connection-event",
      "a connection by its operation",
      sdk(
        { sequenceNumber: "0001" },
        { opType: "deviceDisconnected", "iothub-message-schema": "deviceConnectionStateNotification" },
      ),
    ],
    [
      "unknown",
      "telemetry",
      "a thing of Ditto",
      { topic: "n/t/things/twin/events/created", headers: {}, path: "/", value: TWIN },
    ],
  ])("%s, %s: %s", (kind, code, _, value) => {
    expect(judgeDocument(value)).toMatchObject({ kind, id: expect.any(String) as string, reasons: [{ code }] });
  });

  it("a whole twin is judged, by its own name or by that of its envelope", () => {
    expect(judgeDocument(monitor(TWIN, source("twinChangeEvents")))).toMatchObject({
      kind: "device",
      id: "d1",
      state: "notStarted",
      envelope: "monitor-events",
    });
    expect(documentId(monitor({ desired: {}, reported: {} }, { module: "m1" }))).toBe("d1/m1");
    expect(documentId(monitor({ ...TWIN, deviceId: "d7" }))).toBe("d7");
  });

  it("feedback in telemetry is judged, for the device of the envelope", () => {
    const message = { activityId: "a1", timestamp: 1, payload: { status: "RUNNING", actions: [] } };
    expect(judgeDocument(monitor(message, source("Telemetry")))).toMatchObject({
      kind: "feedback",
      id: "d1",
      state: "RUNNING",
    });
  });

  it("paths lead through the envelope, into the row of a table by the number of its column", () => {
    const wrong = { ...TWIN, properties: { desired: {}, reported: 7 } };
    expect(checkDocument(route(JSON.stringify(wrong))).map(({ path }) => path)).toStrictEqual([
      "/Body/properties/reported",
    ]);
    const columns = ["reported", "a/b", "desired"].map((name) => ({ name }));
    const table = { tables: [{ columns, rows: [[{ interval: 60 }, 1, { interval: 5 }]] }] };
    const { state, reasons } = judgeDocument(table);
    expect([state, reasons[0]?.path]).toStrictEqual(["outOfSync", "/tables/0/rows/0/0/interval"]);
    const unknown = { tables: [{ columns: [{ name: "a" }], rows: [[1]] }] };
    expect(judgeDocument(unknown).reasons[0]?.path).toBe("/tables/0/rows/0");
  });
});
