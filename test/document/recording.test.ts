import { describe, expect, it } from "vitest";
import { documentId, judgeDocument, judgeRecording, lastTwin } from "../../src/document/index.js";
import { parseRecording } from "../../src/twin/index.js";

const AT = "2026-01-01T00:00:00Z";
const DESIRED = { modules: {}, $version: 1 };
const AGENT = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired: DESIRED, reported: {} } };
const FIRST = { recording: 1, at: AT, twin: AGENT };
const EMPTIED = {
  at: "2026-01-01T00:01:00Z",
  change: "patchReported",
  patch: { lastDesiredVersion: 1, lastDesiredStatus: { code: 417 } },
};

describe("a recording", () => {
  it("is judged by its last twin, as its lines and as a document", () => {
    const result = judgeRecording([JSON.stringify(FIRST), JSON.stringify(EMPTIED)]);
    expect(result).toMatchObject({
      ok: true,
      value: { kind: "recording", id: "edge-1", state: "emptyConfiguration", verdict: { of: "edge-agent", code: 417 } },
    });
    expect(result.ok && judgeDocument([FIRST, EMPTIED])).toStrictEqual(result.ok && result.value);
    expect(judgeDocument(FIRST).state).toBe("notYetApplied");
  });

  it("of a device is judged as a device", () => {
    const twin = { deviceId: "d1", moduleId: "m", properties: { desired: { apps: {} }, reported: {} } };
    const judged = judgeDocument({ ...FIRST, twin });
    expect(judged).toMatchObject({
      id: "d1/m",
      state: "notStarted",
      verdict: { of: "device", members: [{ path: "/apps" }] },
    });
  });

  it("is indeterminate when it cannot be replayed, with paths into the document as given", () => {
    expect(judgeDocument({ ...FIRST, at: "" })).toMatchObject({
      kind: "recording",
      id: "edge-1",
      state: "indeterminate",
      reasons: [{ code: "wrong-format", path: "/at" }],
      verdict: null,
    });
    expect(judgeDocument([FIRST, { ...EMPTIED, at: "" }])).toMatchObject({
      state: "indeterminate",
      reasons: [{ code: "wrong-format", path: "/1/at" }],
    });
    expect(judgeRecording([])).toMatchObject({ ok: false });
  });

  it("names the twin of its first line", () => {
    expect(documentId(FIRST)).toBe("edge-1");
    expect(documentId([FIRST, EMPTIED])).toBe("edge-1");
    expect(documentId({ recording: 1 })).toBeNull();
  });

  it("takes the options of every room, and refuses wrong ones", () => {
    expect(judgeRecording([FIRST], { deploymentId: "line-3" })).toMatchObject({ value: { state: "indeterminate" } });
    expect(() => judgeRecording([], { rules: "strict" as "observed" })).toThrow(TypeError);
  });

  it("ends with its last twin", () => {
    const recording = parseRecording([FIRST, EMPTIED]);
    expect(recording.ok && lastTwin(recording.value).properties.reported).toMatchObject({ lastDesiredVersion: 1 });
  });
});
