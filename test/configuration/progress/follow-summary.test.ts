import { describe, expect, it } from "vitest";
import { summarizeGroups } from "../../../src/configuration/index.js";
import { followSummary } from "../../../src/configuration/progress/index.js";
import { applyMergePatch } from "../../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";

const meta = (deploymentStatus: string): JsonObject => ({ __meta: { deploymentStatus } });

describe("a reported section that is followed through its patches", () => {
  it("has after each patch the summary of the section after it, however many groups there are", () => {
    const ids = Array.from({ length: 120 }, (_, index) => `group${index}`);
    let section: JsonValue = { other: meta("failed"), group7: meta("succeeded"), x: "refreshing" };
    const after = followSummary(section, ids);
    const patches: readonly JsonObject[] = [
      Object.fromEntries(ids.map((id) => [id, meta("pending")])),
      ...ids.map((id, index) => ({ [id]: { ...meta(index % 3 === 0 ? "failed" : "succeeded"), a: index } })),
      { group1: null, other: { ...meta("pending"), "b;c": meta("pending"), d: meta("pending") } },
    ];
    for (const patch of patches) {
      const before = summarizeGroups(section);
      section = applyMergePatch(section, patch);
      const { summary, apply } = after(patch);
      expect(summary).toStrictEqual(summarizeGroups(section));
      // Nothing has happened as long as it is not applied.
      expect(after({}).summary).toStrictEqual(before);
      apply();
    }
    expect(after({}).summary.pendingGroups).toBe("other:d|x");
  });

  it("has an empty summary without groups", () => {
    expect(followSummary({}, [])({ a: meta("pending") }).summary).toStrictEqual(summarizeGroups({}));
  });

  it("passes over members that are not among the groups", () => {
    const after = followSummary({}, ["a"]);
    expect(after({ __summary: { pendingCount: 3 }, b: meta("pending"), a: meta("failed") }).summary).toStrictEqual({
      pendingCount: 0,
      pendingGroups: "",
      failedCount: 1,
      failedGroups: "a",
    });
  });
});
