import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_RULES } from "../../src/edge-agent/index.js";
import { SCENARIOS } from "../simulation/scenarios.js";

/** The committed twin, as a user would read it, or the verdicts that are expected on it. */
function committed(folder: "fixtures" | "expected", name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../${folder}/edge-agent/${name}.json`, import.meta.url), "utf8"));
}

describe.each(SCENARIOS)("$name: $story", ({ name, documented, observed = documented }) => {
  const twin = committed("fixtures", name);

  it(`is ${documented} by the documented rules`, () => {
    expect(classifyEdgeDeployment(twin, { rules: "documented" }).state).toBe(documented);
  });

  it(`is ${observed} by the observed rules, which are the default`, () => {
    expect(classifyEdgeDeployment(twin).state).toBe(observed);
  });

  it("says so when the two sets of rules disagree, and only then", () => {
    for (const rules of EDGE_DEPLOYMENT_RULES) {
      const codes = classifyEdgeDeployment(twin, { rules }).reasons.map(({ code }) => code);
      expect(codes.includes("rules-disagree")).toBe(documented !== observed);
    }
  });

  it("has the whole verdict that is expected, by either set of rules", () => {
    expect({
      documented: classifyEdgeDeployment(twin, { rules: "documented" }),
      observed: classifyEdgeDeployment(twin, { rules: "observed" }),
    }).toStrictEqual(committed("expected", name));
  });
});
