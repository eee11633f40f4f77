import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  classifyEdgeDeployment,
  classifyEdgeFacts,
  compareEdgeModules,
  readEdgeDeploymentFacts,
} from "../../src/edge-agent/index.js";
import type { EdgeDeploymentFacts } from "../../src/edge-agent/index.js";
import { nearestPaths } from "../../src/json/index.js";

const FOLDER = new URL("../fixtures/edge-agent/", import.meta.url);
const FIXTURES = readdirSync(FOLDER).filter((name) => name.endsWith(".json"));

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, FOLDER), "utf8"));
}

/** The facts as a reader without a document hands them in: through a text of plain data, the modules compared anew. */
function transported(facts: EdgeDeploymentFacts): EdgeDeploymentFacts {
  const sent = JSON.parse(JSON.stringify(facts)) as EdgeDeploymentFacts;
  return { ...sent, ...compareEdgeModules(sent.modules), deploymentId: facts.deploymentId };
}

describe("the facts of a twin", () => {
  it.each(FIXTURES)("%s: are plain data, and the whole ground of the verdict", (name) => {
    const twin = read(name);
    const facts = transported(readEdgeDeploymentFacts(twin));
    // Without a document, a path leads the whole way to what is missing.
    for (const rules of ["observed", "documented"] as const) {
      const verdict = classifyEdgeFacts(facts, rules);
      const reasons = nearestPaths(twin, verdict.reasons);
      expect({ ...verdict, reasons }).toStrictEqual(classifyEdgeDeployment(twin, { rules }));
    }
  });

  it("say of modules what the rules ask about them together", () => {
    const { modules } = readEdgeDeploymentFacts({
      desired: {
        systemModules: { edgeHub: { status: "running" }, edgeAgent: {} },
        modules: { b: { status: "running", settings: { image: "b:1" } }, a: { settings: { image: "a:1" } }, d: null },
      },
      reported: {
        systemModules: { edgeAgent: {}, other: {} },
        modules: { c: {}, "0": {}, b: { runtimeStatus: "Running", settings: { image: "b:1" } } },
      },
    });
    expect(modules.map(({ name, role, isDesired, isReported }) => [name, role, isDesired, isReported])).toStrictEqual([
      ["edgeAgent", "agent", true, true],
      ["edgeHub", "hub", true, false],
      ["other", "system", false, true],
      ["0", "user", false, true],
      ["a", "user", true, false],
      ["b", "user", true, true],
      ["c", "user", false, true],
    ]);
    const { wanted, agent, hub, documented, observed } = compareEdgeModules(modules);
    expect([wanted, agent?.name, hub?.name]).toStrictEqual([2, "edgeAgent", "edgeHub"]);
    expect(documented).toStrictEqual({ isAnyFailed: true, isAnyDifferent: true });
    expect(observed).toStrictEqual({ isAnyFailed: false, isAnyDifferent: true });
  });
});
