import { describe, expect, it } from "vitest";
import { DOCUMENTED_RULES } from "../../src/edge-agent/judging/documented-rules.js";
import { readEdgeDeploymentFacts } from "../../src/edge-agent/facts/index.js";
import { OBSERVED_RULES } from "../../src/edge-agent/judging/observed-rules.js";

describe("the tables of rules", () => {
  it.each([
    ["documented", DOCUMENTED_RULES],
    ["observed", OBSERVED_RULES],
  ])("%s: every row has a number of its own, and the last takes everything", (_, rules) => {
    expect(new Set(rules.map(({ row }) => row)).size).toBe(rules.length);
    expect(rules.at(-1)?.holds(readEdgeDeploymentFacts("anything", undefined))).toBe(true);
  });
});
