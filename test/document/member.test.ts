import { describe, expect, it } from "vitest";
import { documentMember, judgeDocument } from "../../src/document/index.js";

const member = (document: unknown) => documentMember(judgeDocument(document));

describe("documentMember", () => {
  it("makes a member of an $edgeAgent twin", () => {
    const twin = {
      deviceId: "edge-1",
      moduleId: "$edgeAgent",
      properties: { desired: { modules: {}, $version: 1 }, reported: {} },
    };
    expect(member(twin)).toStrictEqual({ id: "edge-1", state: "notYetApplied", outcome: "notStarted", failing: [] });
  });

  it("makes a member of a device twin", () => {
    const group = { __meta: { deploymentStatus: "failed" } };
    const twin = { deviceId: "d1", properties: { desired: { apps: {} }, reported: { apps: group } } };
    expect(member(twin)).toStrictEqual({
      id: "d1",
      state: "failed",
      outcome: "failed",
      failing: [{ kind: "group", name: "apps" }],
    });
  });

  it("makes a member of a feedback message", () => {
    const actions = [{ component: { id: "app:a" }, status: "UPDATE_FAILURE" }];
    expect(member({ deviceId: "d1", activityId: "a1", payload: { status: "INCOMPLETE", actions } })).toStrictEqual({
      id: "d1",
      state: "INCOMPLETE",
      outcome: "failed",
      failing: [{ kind: "component", name: "app:a" }],
    });
    expect(member({ status: "COMPLETED", actions: [] })).toMatchObject({ id: "", outcome: "succeeded" });
  });

  it("is unknown where nothing was judged", () => {
    expect(member(7)).toStrictEqual({ id: "", state: "indeterminate", outcome: "unknown", failing: [] });
  });

  it("makes a member of a recording as of its last twin", () => {
    const at = "2026-01-01T00:00:00Z";
    const desired = { modules: {}, $version: 1 };
    const agent = { deviceId: "edge-1", moduleId: "$edgeAgent", properties: { desired } };
    expect(member({ recording: 1, at, twin: agent })).toMatchObject({ id: "edge-1", outcome: "notStarted" });
    const group = { __meta: { deploymentStatus: "failed" } };
    const device = { deviceId: "d1", properties: { desired: { apps: {} }, reported: { apps: group } } };
    expect(member({ recording: 1, at, twin: device })).toMatchObject({ id: "d1", outcome: "failed" });
    expect(member({ recording: 1, twin: device })).toStrictEqual({
      id: "d1",
      state: "indeterminate",
      outcome: "unknown",
      failing: [],
    });
  });
});

describe("judgeDocument judges feedback", () => {
  it("with the options of its room", () => {
    const message = { deviceId: "d1", status: "RUNNING", activityId: "a1" };
    expect(judgeDocument(message)).toMatchObject({ kind: "feedback", id: "d1", state: "RUNNING" });
    const masked = { ...message, status: "INCOMPLETE_INCONSISTENT" };
    expect(judgeDocument(masked, { maskInconsistent: true }).state).toBe("INCOMPLETE");
  });

  it("and calls a message without a readable status unknown", () => {
    const { state, reasons, verdict } = judgeDocument({ activityId: "a1", payload: { status: "PAUSED" } });
    expect([state, reasons[0]?.code]).toStrictEqual(["unknown", "no-readable-status"]);
    expect(verdict).toMatchObject({ status: null });
  });
});
