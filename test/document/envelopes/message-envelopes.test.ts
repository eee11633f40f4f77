import { describe, expect, it } from "vitest";
import { unwrapDocument } from "../../../src/document/index.js";
import { messageContent } from "../../../src/document/envelopes/message-content.js";

const TWIN = { version: 2, properties: { desired: { a: 1 }, reported: { a: 1 } } };
const TIME = "2026-01-01T00:00:00Z";

/** What is left as it is. */
function expectClosed(value: unknown): void {
  expect(unwrapDocument(value)).toStrictEqual({ document: value, path: "" });
}

describe("an event of az iot hub monitor-events", () => {
  const event = { origin: "d1", module: "m1", interface: "", component: "", payload: TWIN };

  it("says who sent it and what it is, in its properties, in its annotations or by itself", () => {
    const properties = { application: { opType: "replaceTwin", deviceId: "d2" } };
    const annotations = { "iothub-connection-module-id": "m3", "iothub-enqueuedtime": 0 };
    expect(unwrapDocument({ event: { ...event, properties, annotations } })).toStrictEqual({
      document: TWIN,
      envelope: "monitor-events",
      deviceId: "d2",
      moduleId: "m3",
      at: "1970-01-01T00:00:00.000Z",
      operation: "replaceTwin",
      holding: "twin",
      path: "/event/payload",
    });
    expect(unwrapDocument({ event })).toStrictEqual({
      document: TWIN,
      envelope: "monitor-events",
      deviceId: "d1",
      moduleId: "m1",
      path: "/event/payload",
    });
  });

  it.each(["origin", "module", "interface", "component", "payload"])("is none without %s", (name) => {
    expectClosed({ event: { ...event, [name]: undefined } });
    if (name !== "payload") expectClosed({ event: { ...event, [name]: 5 } });
  });

  it("is none beside anything else", () => {
    expectClosed({ event, other: 1 });
    expectClosed({ other: event });
  });
});

describe("a message routed to storage", () => {
  const message = { EnqueuedTimeUtc: TIME, Properties: {}, SystemProperties: {}, Body: TWIN };

  it("says who sent it in its properties, in those of the system or by itself", () => {
    const Properties = { deviceId: "d1" };
    const SystemProperties = { connectionDeviceId: "d2", connectionModuleId: "m2" };
    expect(unwrapDocument({ ...message, Properties, SystemProperties })).toStrictEqual({
      document: TWIN,
      envelope: "storage-route",
      deviceId: "d1",
      moduleId: "m2",
      at: TIME,
      path: "/Body",
    });
  });

  it("is known without a time by a name that the hub gives, wherever that is", () => {
    const hub = { "iothub-connection-device-id": "d1" };
    const opened = { document: TWIN, envelope: "storage-route", deviceId: "d1", path: "/Body" };
    expect(unwrapDocument({ Properties: hub, SystemProperties: {}, Body: TWIN })).toStrictEqual(opened);
    expect(unwrapDocument({ Properties: {}, SystemProperties: hub, Body: TWIN })).toStrictEqual(opened);
  });

  it.each<[string, object]>([
    ["a time that is a number", { ...message, EnqueuedTimeUtc: 5 }],
    ["no properties", { ...message, Properties: undefined }],
    ["no properties of the system", { ...message, SystemProperties: undefined }],
    ["properties that are a string", { ...message, Properties: "x" }],
    ["no body", { ...message, Body: undefined }],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});

describe("an event of the Event Hubs libraries", () => {
  const hub = { "IoTHub-Message-Source": "twinChangeEvents", "iothub-connection-device-id": "d1" };
  const opened = { document: TWIN, envelope: "event-hub", deviceId: "d1", path: "/body" };

  it.each(["applicationProperties", "properties", "systemProperties", "annotations"])(
    "has names of the hub in %s",
    (bag) => {
      expect(unwrapDocument({ body: TWIN, [bag]: hub })).toStrictEqual(opened);
    },
  );

  it("is known by any name that the hub gives", () => {
    for (const name of ["iothub-message-source", "iothub-message-schema", "iothub-connection-device-id"])
      expect(unwrapDocument({ body: TWIN, properties: { [name]: "x" } }).envelope).toBe("event-hub");
    expectClosed({ body: TWIN, properties: { "iothub-other": "x" } });
    expectClosed({ body: TWIN, other: hub });
    expectClosed({ other: TWIN, annotations: hub });
  });

  it("is named by the first place that says it", () => {
    const named = (deviceId: string): object => ({ deviceId });
    const value = { body: TWIN, annotations: { ...hub }, enqueuedTimeUtc: TIME };
    expect(unwrapDocument({ ...value, systemProperties: named("d2") })).toMatchObject({ deviceId: "d2", at: TIME });
    expect(unwrapDocument({ ...value, systemProperties: named("d2"), properties: named("d3") }).deviceId).toBe("d3");
    const all = { systemProperties: named("d2"), properties: named("d3"), applicationProperties: named("d4") };
    expect(unwrapDocument({ ...value, ...all }).deviceId).toBe("d4");
    expect(unwrapDocument({ ...value, deviceId: "d5" }).deviceId).toBe("d1");
    expect(unwrapDocument({ body: TWIN, annotations: { "iothub-message-source": "x" }, deviceId: "d5" }).deviceId).toBe(
      "d5",
    );
  });
});

describe("a message as Logic Apps hands it on", () => {
  it("is opened by either bag of properties", () => {
    const Properties = { deviceId: "d1" };
    const SystemProperties = { EnqueuedTimeUtc: TIME, deviceId: "d2" };
    expect(unwrapDocument({ ContentData: TWIN, Properties, SystemProperties })).toStrictEqual({
      document: TWIN,
      envelope: "workflow-message",
      deviceId: "d1",
      at: TIME,
      path: "/ContentData",
    });
    expect(unwrapDocument({ ContentData: TWIN, Properties })).toMatchObject({ deviceId: "d1" });
    expect(unwrapDocument({ ContentData: TWIN, SystemProperties })).toMatchObject({ deviceId: "d2" });
    expect(unwrapDocument({ ContentData: TWIN, Properties: {}, moduleId: "m1" })).toMatchObject({ moduleId: "m1" });
  });

  it("is none without them, or without its content", () => {
    expectClosed({ ContentData: TWIN });
    expectClosed({ ContentData: TWIN, Properties: "x" });
    expectClosed({ Properties: {}, SystemProperties: {} });
  });
});

describe("what a message says of itself", () => {
  const NONE = {
    path: "/p",
    document: 5,
    deviceId: undefined,
    moduleId: undefined,
    at: undefined,
    operation: undefined,
  };

  it.each([
    ["deviceId", "deviceId"],
    ["DEVICEID", "deviceId"],
    ["iothub-connection-device-id", "deviceId"],
    ["connectionDeviceId", "deviceId"],
    ["$.cdid", "deviceId"],
    ["origin", "deviceId"],
    ["moduleId", "moduleId"],
    ["iothub-connection-module-id", "moduleId"],
    ["connectionModuleId", "moduleId"],
    ["$.cmid", "moduleId"],
    ["module", "moduleId"],
    ["operationTimestamp", "at"],
    ["enqueuedTimeUtc", "at"],
    ["enqueuedTime", "at"],
    ["iothub-enqueuedtime", "at"],
  ])("%s is its %s", (name, member) => {
    const content = { ...NONE, [member]: "x", holding: "unsaid" };
    expect(messageContent([{ [name]: "x" }], "/p", 5)).toStrictEqual(content);
    expect(messageContent([{ [name]: "" }, undefined, { [name]: 5.5 }, { [name]: "x" }], "/p", 5)).toStrictEqual(
      content,
    );
    expect(messageContent([{ [name]: "" }, { [name]: null }], "/p", 5)).toStrictEqual({ ...NONE, holding: "unsaid" });
  });

  it("has the surest of its times, whichever holder has it, in milliseconds too", () => {
    const holders = [{ enqueuedTimeUtc: "later" }, { operationTimestamp: "first" }];
    expect(messageContent(holders, "", 5).at).toBe("first");
    expect(messageContent([{ operationTimestamp: 1 }], "", 5).at).toBe("1970-01-01T00:00:00.001Z");
    expect(messageContent([{ operationTimestamp: -1 }, { enqueuedTime: "x" }], "", 5).at).toBe("x");
  });

  it("has the name of the first holder that says one, not the first of the names", () => {
    expect(messageContent([{ origin: "d1" }, { deviceId: "d2" }], "", 5).deviceId).toBe("d1");
  });

  it.each([
    ["updateTwin", "change"],
    ["replaceTwin", "twin"],
    ["createDeviceIdentity", "twin"],
    ["createModuleIdentity", "twin"],
    ["deleteDeviceIdentity", "deleted"],
    ["deleteModuleIdentity", "deleted"],
    ["deviceConnected", "connection"],
    ["deviceDisconnected", "connection"],
    ["moduleConnected", "connection"],
    ["moduleDisconnected", "connection"],
    ["updatetwin", "unsaid"],
  ])("the operation %s holds %s", (opType, holding) => {
    expect(messageContent([{ opType }], "/p", 5)).toStrictEqual({ ...NONE, operation: opType, holding });
  });

  it.each([
    ["twinChangeEvents", "change"],
    ["deviceLifecycleEvents", "change"],
    ["TwinChangeNotification", "change"],
    ["deviceLifecycleNotification", "change"],
    ["deviceConnectionStateEvents", "connection"],
    ["deviceConnectionStateNotification", "connection"],
    ["Telemetry", "telemetry"],
    ["mqttBrokerEvents", "other"],
  ])("the source or schema %s goes before its operation: %s", (word, holding) => {
    for (const name of ["iothub-message-source", "iothub-message-schema"])
      expect(messageContent([{ opType: "updateTwin", [name]: word }], "", 5).holding).toBe(holding);
  });

  it("is what its source says before its schema, unless that is of twins", () => {
    const both = (source: string, schema: string): unknown =>
      messageContent([{ "iothub-message-source": source, "iothub-message-schema": schema }], "", 5).holding;
    expect(both("Telemetry", "deviceConnectionStateNotification")).toBe("telemetry");
    expect(both("twinChangeEvents", "deviceConnectionStateNotification")).toBe("connection");
    expect(both("twinChangeEvents", "twinChangeNotification")).toBe("unsaid");
  });
});
