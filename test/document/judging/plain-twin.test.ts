import { describe, expect, it } from "vitest";
import { plainTwinKind } from "../../../src/document/judging/plain-twin.js";

const SECTIONS = { desired: { $version: 2 }, reported: { $version: 1 } };
const TWIN = { deviceId: "meter-7", properties: SECTIONS };

describe("a twin with nothing but what IoT Hub writes", () => {
  it.each([
    ["a device's", TWIN, "device"],
    ["a device's, with every member", { ...TWIN, etag: "AAA=", version: 3, tags: {}, connectionState: "x" }, "device"],
    ["a module's", { ...TWIN, moduleId: "camera" }, "device"],
    ["$edgeAgent's", { ...TWIN, moduleId: "$edgeAgent" }, "edge-agent"],
    ["$edgeHub's", { ...TWIN, moduleId: "$edgeHub" }, "edge-hub"],
    [
      "$edgeAgent's without its name",
      { ...TWIN, properties: { desired: {}, reported: { systemModules: {} } } },
      "edge-agent",
    ],
    [
      "$edgeHub's without its name",
      { ...TWIN, properties: { desired: { routes: {}, storeAndForwardConfiguration: {} }, reported: {} } },
      "edge-hub",
    ],
  ])("is known at once: %s", (_, twin, kind) => {
    expect(plainTwinKind(twin)).toBe(kind);
  });

  it.each([
    ["a string", "twin"],
    ["a list", [TWIN]],
    ["a twin without the name of its device", { properties: SECTIONS }],
    ["a twin whose device has a number for a name", { ...TWIN, deviceId: 7 }],
    ["a twin with a member of something else", { ...TWIN, body: {} }],
    ["a twin in the names of a library", { ...TWIN, device_id: "meter-7" }],
    ["a twin without reported properties", { ...TWIN, properties: { desired: {} } }],
    ["a twin without desired properties", { ...TWIN, properties: { reported: {} } }],
    ["sections in the place of properties", { deviceId: "meter-7", ...SECTIONS }],
    ["properties in a string", { ...TWIN, properties: JSON.stringify(SECTIONS) }],
    ["a section in a string", { ...TWIN, properties: { desired: "{}", reported: {} } }],
    ["a section of .NET beside both", { ...TWIN, properties: { ...SECTIONS, Desired: "{}" } }],
    ["tags in a string", { ...TWIN, tags: "{}" }],
    ["a section that is a list", { ...TWIN, properties: { desired: {}, reported: [] } }],
    ["what ConvertTo-Json has cut", { ...TWIN, properties: { desired: {}, reported: { a: 1, b: "System.Object[]" } } }],
    [
      "what ConvertTo-Json has cut of a desired section",
      { ...TWIN, properties: { desired: { a: "@{b=1}" }, reported: {} } },
    ],
  ])("leaves to the tables %s", (_, document) => {
    expect(plainTwinKind(document)).toBeUndefined();
  });
});
