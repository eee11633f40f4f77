import { describe, expect, it } from "vitest";
import { unwrapDocument } from "../../../src/document/index.js";

const TWIN = { version: 2, deviceId: "d1", moduleId: "m1", properties: { desired: { a: 1 }, reported: { a: 1 } } };
const TIME = "2026-01-01T00:00:00Z";

/** What is left as it is. */
function expectClosed(value: unknown): void {
  expect(unwrapDocument(value)).toStrictEqual({ document: value, path: "" });
}

const grid = (type: string, data: object): object => ({
  eventType: `Microsoft.Devices.${type}`,
  subject: "devices/d1",
  eventTime: TIME,
  data,
});
const cloud = (type: string, data: object): object => ({
  specversion: "1.0",
  type: `Microsoft.Devices.${type}`,
  time: TIME,
  data,
});

describe.each([
  ["event-grid", grid],
  ["cloud-event", cloud],
] as const)("an event of %s", (envelope, event) => {
  it.each<[string, object, object]>([
    ["DeviceCreated", { twin: TWIN }, { document: TWIN, holding: "twin", path: "/data/twin" }],
    ["DeviceDeleted", { twin: TWIN }, { document: TWIN, holding: "deleted", path: "/data/twin" }],
    ["DeviceConnected", TWIN, { document: TWIN, holding: "connection", path: "/data" }],
    ["DeviceDisconnected", TWIN, { document: TWIN, holding: "connection", path: "/data" }],
    ["DeviceTelemetry", { body: 5, ...TWIN }, { document: 5, holding: "telemetry", path: "/data/body" }],
    ["DeviceMoved", TWIN, { document: TWIN, holding: "other", path: "/data" }],
  ])("%s is opened where its kind has its document", (type, data, expected) => {
    expect(unwrapDocument(event(type, data))).toStrictEqual({
      envelope,
      deviceId: "d1",
      moduleId: "m1",
      at: TIME,
      operation: `Microsoft.Devices.${type}`,
      ...expected,
    });
  });

  it("is named by its data before its twin", () => {
    const data = { deviceId: "d2", moduleId: "", twin: TWIN };
    expect(unwrapDocument(event("DeviceCreated", data))).toMatchObject({ deviceId: "d2", moduleId: "m1" });
  });

  it("is none of another service, or without an object for data", () => {
    expectClosed({ ...event("DeviceCreated", {}), eventType: "Microsoft.Storage.X", type: "Microsoft.Storage.X" });
    expectClosed({ ...event("DeviceCreated", {}), eventType: 5, type: 5 });
    expectClosed({ ...event("DeviceCreated", {}), data: "x" });
  });
});

describe("the marks of events", () => {
  it("are the subject of Event Grid and the version of CloudEvents", () => {
    expectClosed({ ...grid("DeviceCreated", {}), subject: "hub" });
    expectClosed({ ...grid("DeviceCreated", {}), subject: undefined });
    expectClosed({ ...cloud("DeviceCreated", {}), specversion: 1 });
  });

  it("may have a time that is none", () => {
    expect(unwrapDocument({ ...grid("DeviceMoved", {}), eventTime: 5 })).not.toHaveProperty("at");
    expect(unwrapDocument({ ...cloud("DeviceMoved", {}), time: 5 })).not.toHaveProperty("at");
  });
});

describe("a message of Eclipse Ditto", () => {
  const message = {
    topic: "org.x/t1/things/twin/events/modified",
    headers: {},
    path: "/features",
    value: TWIN,
    timestamp: TIME,
  };

  it("is opened, and never a twin", () => {
    expect(unwrapDocument(message)).toStrictEqual({
      document: TWIN,
      envelope: "ditto",
      deviceId: "org.x:t1",
      at: TIME,
      operation: "modified",
      holding: "other",
      path: "/value",
    });
    expect(unwrapDocument({ ...message, topic: "a/b/things/twin/retrieve" }).operation).toBe("retrieve");
  });

  it.each<[string, object]>([
    ["a topic of four parts", { ...message, topic: "a/b/things/twin" }],
    ["a topic about policies", { ...message, topic: "a/b/policies/twin/events/x" }],
    ["a topic that is not a string", { ...message, topic: ["a", "b", "things", "twin", "events"] }],
    ["no topic", { ...message, topic: undefined }],
    ["a path that does not begin with /", { ...message, path: "features" }],
    ["no path", { ...message, path: undefined }],
    ["headers that are not an object", { ...message, headers: [] }],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});
