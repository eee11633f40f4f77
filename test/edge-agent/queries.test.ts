import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_STATES, edgeDeploymentQueries } from "../../src/edge-agent/index.js";
import { isJsonObject, ownMember } from "../../src/json/index.js";
import { parseCondition, runQuery } from "../../src/query/index.js";
import { SCENARIOS } from "../simulation/scenarios.js";

const BASE =
  "select deviceId from devices.modules where moduleId = '$edgeAgent' and configurations.[[c12]].status = 'Applied'";
const EQUAL = "properties.desired.$version = properties.reported.lastDesiredVersion";

describe("the documented metrics (reference/edge-agent.md §5.1)", () => {
  const queries = edgeDeploymentQueries("c12");

  it.each([
    ["targetedCount", "select deviceId from devices where capabilities.iotEdge = true"],
    ["appliedCount", BASE],
    ["reportedSuccessfulCount", `${BASE} and ${EQUAL} and properties.reported.lastDesiredStatus.code = 200`],
    ["reportedFailedCount", `${BASE} and ${EQUAL} and properties.reported.lastDesiredStatus.code != 200`],
  ] as const)("%s is written as the hub writes it", (metric, text) => {
    expect(queries[metric]).toBe(text);
  });

  it("targetedCount takes the target condition of the deployment in parentheses", () => {
    const { targetedCount } = edgeDeploymentQueries("c12", { targetCondition: "tags.a = 1 OR tags.b = 2" });
    expect(targetedCount).toBe(`${queries.targetedCount} and (tags.a = 1 OR tags.b = 2)`);
    expect(edgeDeploymentQueries("c12", { targetCondition: "*" })).toStrictEqual(queries);
    expect(edgeDeploymentQueries("c12", { targetCondition: " * " })).toStrictEqual(queries);
  });
});

describe("an id that cannot be written", () => {
  it.each(["", "a]]b", "a]", "a\nb", "a\rb"])("%j is a wrong argument", (id) => {
    expect(() => edgeDeploymentQueries(id)).toThrow(/"deploymentId"/);
    expect(() => edgeDeploymentQueries("c12", { modules: ["m1", id] })).toThrow(/"modules"/);
  });

  it("may have every sign that a configuration's name may have", () => {
    const id = "a-b:c+d%e_f#g*h?i!j(k),l=m@n;o$p'q";
    const twin = { deviceId: "d", moduleId: "$edgeAgent", configurations: { [id]: { status: "Applied" } } };
    expect(runQuery(edgeDeploymentQueries(id).appliedCount, [twin])).toMatchObject({ value: [{ deviceId: "d" }] });
  });
});

describe("every text", () => {
  it.each(Object.entries<string>({ ...edgeDeploymentQueries("c12", { modules: ["m1", "m-2"] }) }))(
    "%s parses without a warning",
    (_, text) => {
      expect(runQuery(text, [], { strict: true })).toStrictEqual({ ok: true, value: [], issues: [] });
      expect(parseCondition(text.replace(/^.*? where /, "")).ok).toBe(true);
    },
  );
});

describe("the states that compare modules", () => {
  it("are there when the modules are named, and only then", () => {
    const names = Object.keys(edgeDeploymentQueries("c12"));
    const more = ["successful", "moduleFailed", "inProgressOrFailed"];
    expect(Object.keys(edgeDeploymentQueries("c12", { modules: [] }))).toStrictEqual([...names, ...more]);
    expect(names).not.toContain("successful");
  });

  it("of a deployment without modules are whole queries too", () => {
    const twin = {
      deviceId: "d",
      moduleId: "$edgeAgent",
      configurations: { c12: { status: "Applied" } },
      properties: { desired: { $version: 1 }, reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 500 } } },
    };
    const queries = edgeDeploymentQueries("c12", { modules: [] });
    for (const text of Object.values<string>({ ...queries })) {
      expect(runQuery(text, [], { strict: true })).toStrictEqual({ ok: true, value: [], issues: [] });
    }
    expect(classifyEdgeDeployment(twin, { deploymentId: "c12", rules: "documented" }).state).toBe("inProgressOrFailed");
    expect(runQuery(queries.inProgressOrFailed ?? "", [twin])).toMatchObject({ value: [{ deviceId: "d" }] });
  });

  it("fit into a query that IoT Hub takes, for nine modules of usual names", () => {
    const modules = Array.from({ length: 9 }, (_, index) => `SimulatedSensor${index}`);
    for (const text of Object.values<string>({ ...edgeDeploymentQueries("line-3", { modules }) })) {
      expect(runQuery(text, [], { strict: true })).toMatchObject({ ok: true });
    }
  });
});

/** The modules that a twin desires. */
function modulesOf(twin: unknown): readonly string[] {
  const modules = ownMember(ownMember(ownMember(twin, "properties"), "desired"), "modules");
  return isJsonObject(modules) ? Object.keys(modules) : [];
}

/** Every fixture twin that a hub could hold, with the ids it knows and one that it does not. */
const TWINS = SCENARIOS.map(({ name }) => ({
  name,
  twin: JSON.parse(readFileSync(new URL(`../fixtures/edge-agent/${name}.json`, import.meta.url), "utf8")) as unknown,
})).filter(({ twin }) => ownMember(twin, "moduleId") === "$edgeAgent");

describe("over the fixture twins, each state's query selects what the documented rules put in that state", () => {
  it("has at least forty twins to ask about", () => {
    expect(TWINS.length).toBeGreaterThanOrEqual(40);
  });

  it.each(TWINS)("$name", ({ twin }) => {
    const configurations = ownMember(twin, "configurations");
    const ids = [...(isJsonObject(configurations) ? Object.keys(configurations) : []), "no-such-deployment"];
    for (const deploymentId of ids) {
      const { state } = classifyEdgeDeployment(twin, { deploymentId, rules: "documented" });
      const queries = Object.entries<string>({ ...edgeDeploymentQueries(deploymentId, { modules: modulesOf(twin) }) });
      const states = queries.filter(([name]) => EDGE_DEPLOYMENT_STATES.some((known) => known === name));
      expect(states).toHaveLength(EDGE_DEPLOYMENT_STATES.length);
      const selecting = states.filter(([, text]) => {
        const answer = runQuery(text, [twin]);
        return answer.ok && answer.value.length === 1;
      });
      expect(selecting.map(([name]) => name)).toStrictEqual([state]);
    }
  });
});
