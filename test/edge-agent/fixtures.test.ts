import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import { SCENARIOS } from "../simulation/scenarios.js";

/** The committed fixture, as a user would read it. */
function fixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../fixtures/edge-agent/${name}.json`, import.meta.url), "utf8"));
}

describe.each(SCENARIOS)("$name: $story", ({ name, documented, observed = documented }) => {
  const twin = fixture(name);

  it(`is ${documented} by the documented rules`, () => {
    expect(classifyEdgeDeployment(twin).state).toBe(documented);
  });

  it(`is ${observed} by the observed rules`, () => {
    expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe(observed);
  });

  it("says so when the two sets of rules disagree, and only then", () => {
    const codes = classifyEdgeDeployment(twin).reasons.map(({ code }) => code);
    expect(codes.includes("rules-disagree")).toBe(documented !== observed);
  });
});
