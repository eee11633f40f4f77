import { describe, expect, it } from "vitest";
import { DOCUMENTED_RULES } from "../../src/edge-agent/documented-rules.js";
import { readFacts } from "../../src/edge-agent/facts.js";
import { OBSERVED_RULES } from "../../src/edge-agent/observed-rules.js";

describe("the tables of rules", () => {
  it.each([
    ["documented", DOCUMENTED_RULES],
    ["observed", OBSERVED_RULES],
  ])("%s: every row has a number of its own, and the last takes everything", (_, rules) => {
    expect(new Set(rules.map(({ row }) => row)).size).toBe(rules.length);
    expect(rules.at(-1)?.holds(readFacts("anything", undefined))).toBe(true);
  });
});
