import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import { readCounts } from "./counts.js";
import type { Counts } from "./counts.js";
import { FLEETS, makeAgentTwin } from "./fleet.js";
import { CONDITION, agentTwins, filterByHand } from "./samples.js";
import { compileCondition } from "../../src/query/index.js";

const FOLDER = "test/fixtures/edge-agent";

const hasJq = spawnSync("jq", ["--version"]).status === 0;

/** What the rules of the benchmark leave out: confirmed refusals beside another version, and shapes other than the service's. */
function isLeftOut(name: string, state: string): boolean {
  return (
    name.includes("device-side") ||
    name.includes("query-row") ||
    (name.startsWith("not-yet-applied") && state === "invalid")
  );
}

const fixtures = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, twin: JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as unknown }))
  .filter(({ name, twin }) => !isLeftOut(name, classifyEdgeDeployment(twin).state));

function countsOf(twins: readonly unknown[]): Counts {
  const counts: Record<string, number> = {};
  for (const twin of twins) {
    const { state } = classifyEdgeDeployment(twin);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

function countsOfJq(twins: readonly unknown[]): Counts {
  const input = twins.map((twin) => JSON.stringify(twin)).join("\n");
  const { stdout, stderr } = spawnSync("jq", ["-n", "-c", "-f", "test/bench/rules.jq"], { input, encoding: "utf8" });
  expect(stderr).toBe("");
  return readCounts(stdout);
}

describe.runIf(hasJq)("the rules in jq", () => {
  test("most fixtures are judged by them, in every state but targeted", () => {
    expect(fixtures.length).toBeGreaterThan(40);
    expect(Object.keys(countsOf(fixtures.map(({ twin }) => twin))).length).toBeGreaterThanOrEqual(8);
  });

  test("each fixture is in the state that the library gives it", () => {
    const differing = fixtures
      .map(({ name, twin }) => ({ name, ours: countsOf([twin]), theirs: countsOfJq([twin]) }))
      .filter(({ ours, theirs }) => Object.keys(ours)[0] !== Object.keys(theirs)[0]);
    expect(differing).toEqual([]);
  });

  test.each(FLEETS)("a %s fleet is counted as the library counts it", (fleet) => {
    const twins = Array.from({ length: 200 }, (_, index) => makeAgentTwin(index, fleet));
    expect(countsOfJq(twins)).toEqual(countsOf(twins));
  });
});

test("the filter that is written by hand selects what the condition selects", () => {
  const twins = agentTwins().map((text) => JSON.parse(text) as unknown);
  const selected = twins.map(filterByHand);
  expect(selected).toEqual(twins.map(compileCondition(CONDITION)));
  expect(new Set(selected).size).toBe(2);
});
