import { describe, expect, it } from "vitest";
import {
  aggregateFeedback,
  collectFeedback,
  DEVICE_STATUSES,
  feedbackMember,
  readEvidence,
} from "../../src/feedback/index.js";
import type { DeviceStatus } from "../../src/feedback/index.js";
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
