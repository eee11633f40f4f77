import { describe, expect, it } from "vitest";
import { collectFeedback, latestActivities, readEvidence } from "../../../src/feedback/index.js";

const message = (activityId: string, timestamp: number, status: string, deviceId = "d1") => ({
  deviceId,
  activityId,
  timestamp: timestamp === 0 ? 0 : 1_700_000_000_000 + timestamp,
  payload: { status },
});

function latest(...messages: readonly unknown[]) {
  const rows = readEvidence(collectFeedback(messages), { now: "2023-11-15T00:00:00Z" });
  return latestActivities(rows).map(({ deviceId, activityId }) => `${deviceId} ${activityId}`);
}

describe("latestActivities", () => {
  it("takes each device once, with the activity that started last", () => {
    expect(
      latest(message("a2", 1, "RUNNING"), message("a1", 2, "RUNNING"), message("a1", 1, "RUNNING", "d2")),
    ).toStrictEqual(["d1 a1", "d2 a1"]);
    expect(latest(message("a1", 1, "COMPLETED"), message("a2", 2, "RUNNING"))).toStrictEqual(["d1 a2"]);
  });

  it("takes one that was refused only when there is no other", () => {
    expect(latest(message("a1", 1, "RUNNING"), message("a2", 2, "IDENTIFICATION_FAILED"))).toStrictEqual(["d1 a1"]);
    expect(latest(message("a1", 2, "IDENTIFICATION_FAILED"), message("a2", 1, "RUNNING"))).toStrictEqual(["d1 a2"]);
    expect(latest(message("a1", 1, "IDENTIFICATION_FAILED"))).toStrictEqual(["d1 a1"]);
  });

  it("takes the later by name where nobody knows the time", () => {
    expect(latest(message("a2", 0, "RUNNING"), message("a1", 0, "RUNNING"))).toStrictEqual(["d1 a2"]);
  });
});
