import { describe, expect, it } from "vitest";
import { unwrapDocument, unwrapDocuments } from "../../../src/document/index.js";

const TWIN = { version: 2, properties: { desired: { a: 1 }, reported: { a: 1 } } };
const TEXT = JSON.stringify(TWIN);
const TIME = "2026-01-01T00:00:00Z";

/** What is left as it is. */
function expectClosed(value: unknown): void {
  expect(unwrapDocuments(value)).toStrictEqual([{ document: value, path: "" }]);
}

describe("an event of Stream Analytics", () => {
  const hub = { ConnectionDeviceId: "d1", ConnectionModuleId: "m1", EnqueuedTime: TIME };

  it("is opened by taking out what Stream Analytics has added", () => {
    const added = { IoTHub: hub, EventProcessedUtcTime: TIME, EventEnqueuedUtcTime: "later", PartitionId: 1 };
    expect(unwrapDocuments({ temperature: 21, ...added })).toStrictEqual([
      {
        document: { temperature: 21 },
        envelope: "stream-analytics",
        deviceId: "d1",
        moduleId: "m1",
        at: TIME,
        path: "",
      },
    ]);
    expect(unwrapDocument({ IoTHub: { ConnectionDeviceId: "d1" }, EventEnqueuedUtcTime: TIME }).at).toBe(TIME);
  });

  it.each<[string, object, string | undefined]>([
    ["an update of desired", { version: 2, properties: { desired: {} } }, "change"],
    ["an update of reported", { version: 2, properties: { reported: {} } }, "change"],
    ["an update of tags", { version: 2, tags: {} }, "change"],
    ["names that are null", { version: 2, tags: {}, deviceId: null, moduleId: null, etag: null }, "change"],
    ["a whole twin", { version: 2, tags: {}, deviceId: "d1", etag: "AA" }, "twin"],
    ["a twin without an etag", { version: 2, tags: {}, deviceId: "d1" }, undefined],
    ["an etag alone", { version: 2, tags: {}, etag: "AA" }, undefined],
    ["a module alone", { version: 2, tags: {}, moduleId: "m1" }, undefined],
    ["a device that is a number", { version: 2, tags: {}, deviceId: 5, etag: "AA" }, undefined],
    ["an etag that is a number", { version: 2, tags: {}, deviceId: "d1", etag: 5 }, undefined],
    ["no version", { properties: { desired: {} } }, undefined],
    ["a version that is a string", { version: "2", tags: {} }, undefined],
    ["no sections", { version: 2, temperature: 21 }, undefined],
    ["a section that is not an object", { version: 2, properties: { desired: 5 } }, undefined],
  ])("holds what its body looks like: %s", (_what, body, holding) => {
    expect(unwrapDocument({ ...body, IoTHub: hub }).holding).toBe(holding);
  });

  it("is none without the device that sent it", () => {
    expectClosed({ temperature: 21, IoTHub: { ConnectionDeviceId: 5 } });
    expectClosed({ temperature: 21, Hub: hub });
  });
});

describe("a document of Cosmos DB around another", () => {
  const stored = { id: "1", _rid: "r", _etag: "e", _ts: 5 };

  it.each(["DeviceId", "deviceId", "device_id", "iothub-connection-device-id"])("names the device in %s", (name) => {
    expect(unwrapDocuments({ ...stored, [name]: "d1", twin: TWIN })).toStrictEqual([
      { document: TWIN, envelope: "cosmos", deviceId: "d1", at: "1970-01-01T00:00:05.000Z", path: "/twin" },
    ]);
  });

  it.each(["ModuleId", "moduleId", "module_id", "iothub-connection-module-id"])("names the module in %s", (name) => {
    expect(unwrapDocuments({ ...stored, [name]: "m1", twin: TEXT })).toStrictEqual([
      { document: TWIN, envelope: "cosmos", moduleId: "m1", at: "1970-01-01T00:00:05.000Z", path: "/twin" },
    ]);
  });

  it.each<[string, object]>([
    ["no object", stored],
    ["two objects", { ...stored, a: TWIN, b: {} }],
    ["sections of its own", { ...stored, desired: { a: 1 } }],
    ["no _rid", { ...stored, _rid: undefined, twin: TWIN }],
    ["no _etag", { ...stored, _etag: undefined, twin: TWIN }],
    ["a _ts that is a string", { ...stored, _ts: "5", twin: TWIN }],
    ["no _ts", { ...stored, _ts: undefined, twin: TWIN }],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});

describe("a line of a log", () => {
  it("is opened where it is JSON", () => {
    expect(unwrapDocuments({ log: `${TEXT}\n`, stream: "stdout", time: TIME })).toStrictEqual([
      { document: TWIN, envelope: "log-line", at: TIME, path: "/log" },
    ]);
    expect(unwrapDocuments({ MESSAGE: TEXT, __REALTIME_TIMESTAMP: "1" })).toStrictEqual([
      { document: TWIN, envelope: "log-line", path: "/MESSAGE" },
    ]);
  });

  it("is none where it is not", () => {
    expectClosed({ log: "started", stream: "stdout", time: TIME });
    expectClosed({ log: TEXT, stream: "stdout" });
    expectClosed({ MESSAGE: TEXT });
  });
});

describe("a row of a log", () => {
  it("has its document in the one cell that holds an object", () => {
    expect(unwrapDocuments({ TimeGenerated: TIME, DeviceId: "d1", module_id: "m1", body: TEXT })).toStrictEqual([
      { document: TWIN, envelope: "log-row", deviceId: "d1", moduleId: "m1", at: TIME, path: "/body" },
    ]);
  });

  it("may have it in its dimensions, with the names", () => {
    const customDimensions = { twin: TEXT, deviceId: "d1", ModuleId: "m1" };
    const opened = { document: TWIN, envelope: "log-row", deviceId: "d1", moduleId: "m1", at: TIME };
    const path = "/customDimensions/twin";
    expect(unwrapDocuments({ timestamp: TIME, customDimensions })).toStrictEqual([{ ...opened, path }]);
    const text = JSON.stringify(customDimensions);
    expect(unwrapDocuments({ timestamp: TIME, customDimensions: text })).toStrictEqual([{ ...opened, path }]);
    expect(unwrapDocuments({ TimeGenerated: TIME, Properties: customDimensions })).toStrictEqual([
      { ...opened, path: "/Properties/twin" },
    ]);
  });

  it("may have cells that are null, lists, or of any name", () => {
    expect(unwrapDocument({ TimeGenerated: TIME, a: null, b: TWIN }).path).toBe("/b");
    expect(unwrapDocument({ TimeGenerated: TIME, b: [TEXT] })).toMatchObject({
      envelope: "log-row/list",
      path: "/b/0",
    });
    expect(unwrapDocument({ TimeGenerated: TIME, S: TWIN }).path).toBe("/S");
    const sections = { desired: { a: 1 }, name: "x" };
    expect(unwrapDocument({ timestamp: TIME, customDimensions: sections }).document).toStrictEqual(sections);
  });

  it("may have dimensions that are the sections of a twin", () => {
    const customDimensions = { desired: { a: 1 }, reported: { a: 1 } };
    expect(unwrapDocuments({ timestamp: TIME, customDimensions, name: "x" })).toStrictEqual([
      { document: customDimensions, envelope: "log-row", at: TIME, path: "/customDimensions" },
    ]);
  });

  it.each<[string, object]>([
    ["no object", { TimeGenerated: TIME, body: "started" }],
    ["two objects", { TimeGenerated: TIME, a: TWIN, b: TWIN }],
    ["an object in a cell and one in its dimensions", { TimeGenerated: TIME, a: TWIN, Properties: { b: TWIN } }],
    ["sections of its own", { TimeGenerated: TIME, desired: { a: 1 }, Properties: {} }],
    ["no time", { body: TWIN }],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});
