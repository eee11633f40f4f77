import { describe, expect, it } from "vitest";
import { unwrapDocument, unwrapDocuments } from "../../../src/document/index.js";

const TWIN = { version: 2, properties: { desired: { a: 1 }, reported: { a: 1 } } };
const TIME = "2026-01-01T00:00:00Z";

/** What is left as it is. */
function expectClosed(value: unknown): void {
  expect(unwrapDocument(value)).toStrictEqual({ document: value, path: "" });
}

describe("the call of a custom handler of Azure Functions", () => {
  const call = (given: unknown, metadata: object = {}): object => ({
    Data: { twins: given },
    Metadata: { sys: {}, ...metadata },
  });

  it("is opened, with what the hub says of the message", () => {
    const bags = {
      Properties: { opType: "updateTwin" },
      SystemProperties: { "iothub-connection-device-id": "d1", "iothub-connection-module-id": "m1" },
      EnqueuedTimeUtc: TIME,
    };
    expect(unwrapDocuments(call(TWIN, bags))).toStrictEqual([
      {
        document: TWIN,
        envelope: "function-call",
        deviceId: "d1",
        moduleId: "m1",
        at: TIME,
        operation: "updateTwin",
        holding: "change",
        path: "/Data/twins",
      },
    ]);
  });

  it("may give everything in strings of JSON", () => {
    const properties = JSON.stringify({ opType: "replaceTwin" });
    expect(unwrapDocuments(call(JSON.stringify(TWIN), { Properties: properties }))).toStrictEqual([
      { document: TWIN, envelope: "function-call", operation: "replaceTwin", holding: "twin", path: "/Data/twins" },
    ]);
  });

  it("may give a batch, each message with its own properties", () => {
    const batch = {
      PropertiesArray: [{ opType: "updateTwin" }, {}],
      SystemPropertiesArray: JSON.stringify([
        { "iothub-connection-device-id": "d1" },
        { "iothub-connection-device-id": "d2" },
      ]),
      EnqueuedTimeUtcArray: [TIME],
    };
    expect(unwrapDocuments(call([TWIN, JSON.stringify(TWIN)], batch))).toStrictEqual([
      {
        document: TWIN,
        envelope: "function-call",
        deviceId: "d1",
        at: TIME,
        operation: "updateTwin",
        holding: "change",
        path: "/Data/twins/0",
      },
      { document: TWIN, envelope: "function-call", deviceId: "d2", path: "/Data/twins/1" },
    ]);
  });

  it("may give a batch without anything but the properties of its messages", () => {
    expect(unwrapDocuments(call([TWIN], { PropertiesArray: [{ deviceId: "d1" }] }))).toStrictEqual([
      { document: TWIN, envelope: "function-call", deviceId: "d1", path: "/Data/twins/0" },
    ]);
  });

  it("is one message where only the data or only the properties are a list", () => {
    expect(
      unwrapDocuments(call([TWIN, TWIN], { Properties: { deviceId: "d1" } })).map(({ path }) => path),
    ).toStrictEqual(["/Data/twins/0", "/Data/twins/1"]);
    expect(unwrapDocument(call([JSON.stringify(TWIN)])).envelope).toBe("function-call/list");
    expect(unwrapDocument(call(TWIN, { PropertiesArray: [{ deviceId: "d1" }] }))).toStrictEqual({
      document: TWIN,
      envelope: "function-call",
      path: "/Data/twins",
    });
  });

  it.each<[string, object]>([
    ["another member", { ...call(TWIN), other: 1 }],
    ["two data", { Data: { a: TWIN, b: 1 }, Metadata: { sys: {} } }],
    ["no data", { Data: {}, Metadata: { sys: {} } }],
    ["data that are not an object", { Data: "x", Metadata: { sys: {} } }],
    ["no metadata", { Data: { a: 1 }, Other: { sys: {} } }],
    ["metadata of another", { Data: { a: 1 }, Metadata: {} }],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});

describe("an HTTP message", () => {
  it("is opened beside all that HTTP has", () => {
    const http = { headers: {}, statusCode: 200, status: 200, statusText: "OK", method: "GET", url: "u", uri: "u" };
    expect(unwrapDocument({ ...http, query: {}, queries: {}, body: TWIN })).toStrictEqual({
      document: TWIN,
      envelope: "http-message",
      path: "/body",
    });
  });

  it.each<[string, unknown]>([
    ["another member", { headers: {}, body: TWIN, other: 1 }],
    ["no headers", { statusCode: 200, body: TWIN }],
    ["headers that are not an object", { headers: "x", body: TWIN }],
    ["no body", { headers: {}, statusCode: 200 }],
    ["nothing", "x"],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});

describe("a content of Logic Apps", () => {
  const content = Buffer.from(JSON.stringify(TWIN)).toString("base64");

  it("is opened", () => {
    expect(unwrapDocument({ "$content-type": "application/json", $content: content })).toStrictEqual({
      document: TWIN,
      envelope: "typed-content",
      path: "/$content",
    });
  });

  it.each<[string, unknown]>([
    ["no type", { $content: content }],
    ["a type that is a number", { "$content-type": 5, $content: content }],
    ["no content", { "$content-type": "application/json" }],
    ["a content that is an object", { "$content-type": "application/json", $content: { a: 1 } }],
  ])("is none with %s", (_what, value) => {
    expectClosed(value);
  });
});
