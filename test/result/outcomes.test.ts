import { describe, expect, it } from "vitest";
import { OPEN_OUTCOMES, OUTCOME_MEANINGS, OUTCOMES } from "../../src/result/index.js";

describe("the outcomes", () => {
  it("are eight, of which four are open: something may still happen", () => {
    expect(OUTCOMES).toEqual([
      "notStarted",
      "running",
      "succeeded",
      "failed",
      "superseded",
      "skipped",
      "stale",
      "unknown",
    ]);
    expect(OPEN_OUTCOMES).toEqual(["notStarted", "running", "stale", "unknown"]);
  });

  it("have each a meaning and what to do, in whole sentences, no two alike", () => {
    expect(Object.keys(OUTCOME_MEANINGS)).toEqual([...OUTCOMES]);
    const sentences = Object.values(OUTCOME_MEANINGS).map(({ meaning, action }) => [meaning, action]);
    for (const sentence of sentences.flat()) expect(sentence).toMatch(/^[A-Z].{6,}\.$/);
    expect(new Set(sentences.map(([meaning]) => meaning)).size).toBe(OUTCOMES.length);
  });
});
