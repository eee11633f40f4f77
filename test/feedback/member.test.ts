import { describe, expect, it } from "vitest";
import {
  aggregateFeedback,
  collectFeedback,
  DEVICE_STATUSES,
  feedbackMember,
  readEvidence,
} from "../../src/feedback/index.js";
import type { DeviceStatus } from "../../src/feedback/index.js";
import { addMembers, judgeRollout } from "../../src/fleet/index.js";
import type { Outcome } from "../../src/result/index.js";

const OUTCOMES: Readonly<Record<DeviceStatus, Outcome>> = {
  IDENTIFYING: "running",
  IDENTIFIED: "running",
  RUNNING: "running",
  COMPLETED: "succeeded",
  SUPERSEDED: "superseded",
  IDENTIFICATION_FAILED: "failed",
  INCOMPLETE: "failed",
  INCOMPLETE_INCONSISTENT: "failed",
};

describe("feedbackMember (design §5.6)", () => {
  it.each(DEVICE_STATUSES)("%s", (status) => {
    expect(feedbackMember({ deviceId: "d1", status, failures: [] })).toStrictEqual({
      id: "d1",
      state: status,
      outcome: OUTCOMES[status],
      failing: [],
    });
  });

  it("flagged stale: stale", () => {
    const evidence = collectFeedback([{ deviceId: "d1", timestamp: 1_700_000_000_000, status: "RUNNING" }]);
    const [row] = readEvidence(evidence, { now: "2024-01-01T00:00:00Z", staleAfter: 1 });
    expect(feedbackMember(row!)).toStrictEqual({ id: "d1", state: "RUNNING", outcome: "stale", failing: [] });
  });

  describe("a device that has failed and has nothing under way", () => {
    const message = { deviceId: "d1", status: "UPDATE_FAILED", actions: [{ status: "UPDATE_FAILURE" }] };

    it("is still open, and a gate is told", () => {
      expect(feedbackMember(aggregateFeedback(message))).toMatchObject({ outcome: "running", settledFailing: true });
      expect(feedbackMember({ ...aggregateFeedback(message), stale: true })).toMatchObject({
        outcome: "stale",
        settledFailing: true,
      });
    });

    it("is 40 percent done, not 99: an update that failed had been downloaded", () => {
      expect(aggregateFeedback(message).progress).toBe(40);
    });

    it("makes a gate abort where ten of ten are so", () => {
      const fleet = addMembers(
        Array.from({ length: 10 }, (_, index) =>
          feedbackMember(aggregateFeedback({ ...message, deviceId: `d${index}` })),
        ),
      );
      const policy = { success: { percent: 90 }, error: { percent: 10, action: "abort" } } as const;
      expect(judgeRollout(fleet, policy)).toMatchObject({ verdict: "abort", failed: 10, open: 0 });
    });

    it.each([
      ["something is under way", { ...message, actions: [...message.actions, { status: "UPDATING" }] }],
      ["nothing has failed", { status: "RUNNING", actions: [{ status: "UPDATE_SUCCESS" }] }],
      ["it has ended", { ...message, status: "INCOMPLETE" }],
    ])("is not meant where %s", (_, other) => {
      expect(feedbackMember(aggregateFeedback(other))).not.toHaveProperty("settledFailing");
    });
  });

  it("no readable status: unknown", () => {
    expect(feedbackMember(aggregateFeedback({ message: "x" }))).toStrictEqual({
      id: "",
      state: "unknown",
      outcome: "unknown",
      failing: [],
    });
  });

  it("names the components that failed, each once, in order", () => {
    const failures = ["b", "a", "b"].map((id) => ({ id }));
    expect(feedbackMember({ status: "INCOMPLETE", failures }).failing).toStrictEqual([
      { kind: "component", name: "a" },
      { kind: "component", name: "b" },
    ]);
  });
});
