import { describe, expect, it } from "vitest";
import { identifyDocument, judgeDocument } from "../../src/document/index.js";
import type { DocumentKind } from "../../src/document/index.js";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import { SCENARIOS } from "../simulation/scenarios.js";

describe("identifyDocument", () => {
  it.each<[DocumentKind, string, unknown]>([
    ["edge-agent", "moduleId is $edgeAgent", { moduleId: "$edgeAgent" }],
    ["edge-agent", "desired has systemModules", { desired: { systemModules: {} } }],
    ["edge-agent", "reported has systemModules", { properties: { reported: { systemModules: {} } } }],
    ["edge-agent", "reported has lastDesiredVersion", { reported: { lastDesiredVersion: 1 } }],
    [
      "device",
      "lastDesiredVersion beside routes is $edgeHub",
      { desired: { routes: {} }, reported: { lastDesiredVersion: 1 } },
    ],
    ["device", "lastDesiredVersion beside clients is $edgeHub", { reported: { lastDesiredVersion: 1, clients: {} } }],
    [
      "device",
      "another module, whatever it reports",
      { moduleId: "m", properties: { reported: { systemModules: {} } } },
    ],
    ["feedback", "a payload with an activityId", { activityId: "a", timestamp: 1, payload: {} }],
    ["feedback", "desiredStateFeedback", { desiredStateFeedback: {} }],
    ["feedback", "a status with actions", { status: "RUNNING", actions: [] }],
    ["feedback", "a status with an activityId", { status: "RUNNING", activityId: "a" }],
    ["unknown", "a payload without an activityId", { payload: {} }],
    ["unknown", "a status that is no text", { status: 1, actions: [] }],
    ["unknown", "a status alone", { status: "RUNNING" }],
    ["recording", "the first line of a recording", { recording: 1, at: "2026-01-01T00:00:00Z", twin: {} }],
    ["recording", "the list of the lines of a recording", [{ recording: 1 }, { at: "2026-01-01T00:00:00Z" }]],
    ["unknown", "a recording of another version", { recording: 2 }],
    ["device", "a service document", { deviceId: "d", status: "enabled", properties: { desired: {} } }],
    ["device", "properties without sections", { deviceId: "d", properties: {} }],
    ["device", "bare sections", { desired: {} }],
    ["device", "a reported section alone", { reported: {} }],
    ["device", "a twin that has nothing but its name", { deviceId: "d" }],
    ["device", "a change event that is about tags alone", { tags: { site: "a" } }],
    ["device", "a moduleId that is undefined", { moduleId: undefined, desired: {} }],
    ["edge-agent", "a moduleId that is undefined", { moduleId: undefined, desired: { systemModules: {} } }],
    ["unknown", "an object of something else", { a: 1 }],
    ["unknown", "a text", "twin"],
    ["unknown", "null", null],
    ["unknown", "a list", []],
  ])("%s: %s", (kind, _, document) => {
    expect(identifyDocument(document)).toBe(kind);
  });

  it.each(SCENARIOS)("$name is an $edgeAgent twin", ({ twin }) => {
    expect(identifyDocument(twin())).toBe("edge-agent");
  });
});

describe("judgeDocument", () => {
  it("gives the verdict of the room, with its options", () => {
    const twin = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired: { $version: 1 } } };
    const verdict = classifyEdgeDeployment(twin, { rules: "observed" });
    const { state, reasons } = verdict;
    expect(judgeDocument(twin, { rules: "observed" })).toStrictEqual({
      kind: "edge-agent",
      id: "edge-1",
      state,
      reasons,
      verdict,
    });
  });

  it("names the module beside the device, and nobody where there is no name", () => {
    expect(judgeDocument({ deviceId: "d", moduleId: "m", properties: {} }).id).toBe("d/m");
    expect(judgeDocument({ desired: {} }).id).toBeNull();
    expect(judgeDocument({ deviceId: 7, properties: {} }).id).toBeNull();
  });

  it.each<[string, unknown]>([
    ["an $edgeAgent twin", { moduleId: "$edgeAgent" }],
    ["a device twin", { deviceId: "d", properties: {} }],
    ["feedback", { status: "RUNNING", actions: [] }],
    ["a recording", { recording: 1 }],
    ["nothing known", 7],
  ])("throws for a wrong option of any room, given %s", (_, document) => {
    expect(() => judgeDocument(document, { rules: "strict" as "observed" })).toThrow(
      new TypeError('The option "rules" must be "documented" or "observed", not "strict".'),
    );
    expect(() => judgeDocument(document, { goal: "all" as "apply" })).toThrow(
      new TypeError('The option "goal" must be "apply" or "download", not "all".'),
    );
  });

  it("says that there is nothing to judge", () => {
    expect(judgeDocument(7)).toStrictEqual({
      kind: "unknown",
      id: null,
      state: "indeterminate",
      reasons: [
        {
          code: "unknown-document",
          path: "",
          message: "The document is not a twin, not a Desired State Feedback message and not a recording.",
        },
      ],
      verdict: null,
    });
  });
});
