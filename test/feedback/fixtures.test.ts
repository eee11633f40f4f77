import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { identifyDocument } from "../../src/document/index.js";
import {
  aggregateFeedback,
  collectFeedback,
  DEVICE_STATUSES,
  feedbackMember,
  readEvidence,
} from "../../src/feedback/index.js";
import { addMembers, judgeRollout, readFleet, topFailures } from "../../src/fleet/index.js";
import { campaign, FEEDBACK_SCENARIOS } from "../simulation/feedback.js";

const FOLDER = "test/fixtures/feedback";

/** The status that a name begins with: the longest one, for INCOMPLETE begins INCOMPLETE_INCONSISTENT too. */
function statusOf(name: string): string | null {
  const word = name.toUpperCase().replaceAll("-", "_");
  const fitting = DEVICE_STATUSES.filter((status) => word.startsWith(status));
  return fitting.sort((left, right) => right.length - left.length)[0] ?? null;
}

describe("every fixture", () => {
  it("is written by the simulation", () => {
    const names = FEEDBACK_SCENARIOS.map(({ name }) => `${name}.json`);
    expect(readdirSync(FOLDER).sort()).toStrictEqual([...names, "campaign.ndjson"].sort());
    expect(readFileSync(`${FOLDER}/campaign.ndjson`, "utf8").trimEnd().split("\n")).toHaveLength(campaign().length);
  });

  it.each(FEEDBACK_SCENARIOS)("$name has the status that it is named by", ({ name }) => {
    const document: unknown = JSON.parse(readFileSync(`${FOLDER}/${name}.json`, "utf8"));
    expect(identifyDocument(document)).toBe("feedback");
    expect(aggregateFeedback(document).status).toBe(statusOf(name));
  });

  it.each(DEVICE_STATUSES)("there is one that is %s", (status) => {
    expect(FEEDBACK_SCENARIOS.map(({ name }) => statusOf(name))).toContain(status);
  });
});

describe("the campaign", () => {
  const rows = readEvidence(collectFeedback(campaign()), { now: "2023-11-15T00:00:00Z", staleAfter: 3_600_000 });
  const members = rows.map(feedbackMember);

  it("counts every device once", () => {
    expect(readFleet(addMembers(members))).toMatchObject({
      total: 12,
      byOutcome: { succeeded: 9, failed: 2, stale: 1 },
    });
  });

  it("is paused by its gate, for one component", () => {
    const policy = { success: { percent: 95 }, error: { percent: 5 }, minimumSample: 10 };
    expect(judgeRollout(addMembers(members), policy)).toMatchObject({ verdict: "pause", canStillSucceed: false });
    expect(topFailures(members)).toStrictEqual([
      { kind: "component", name: "app:nav", count: 2, samples: ["truck-04", "truck-09"] },
    ]);
  });
});
