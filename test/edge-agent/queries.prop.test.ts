import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_STATES, edgeDeploymentQueries } from "../../src/edge-agent/index.js";
import { runQuery } from "../../src/query/index.js";

/** Mostly what a deployment in force has, so that the states that compare modules are met as often as the others. */
function mostly<Value>(usual: Value, ...others: readonly Value[]): fc.Arbitrary<Value> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constant(usual) },
    ...others.map((other) => ({ weight: 1, arbitrary: fc.constant(other) })),
  );
}

const version = mostly<number | undefined>(3, 2, undefined);
const code = mostly<number | undefined>(200, 400, 406, 412, 417, 500, 0, 404, undefined);
const status = mostly<string | undefined>("Applied", "applied", "Targeted", "targeted", "Gone", undefined);
const module = fc.record(
  {
    status: mostly("running", "stopped"),
    runtimeStatus: mostly("running", "failed"),
    settings: fc.record({ image: mostly("a:1", "a:2") }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const healthy = fc.constant({ status: "running", runtimeStatus: "running", settings: { image: "a:1" } });
const modules = fc.dictionary(fc.constantFrom("m1", "m2"), fc.oneof(healthy, healthy, module));

const hub = fc.record(
  { edgeHub: fc.record({ status: fc.constantFrom("running", "stopped") }, { requiredKeys: [] }) },
  { requiredKeys: [] },
);
const hubs = fc.tuple(hub, hub);

/** Twins of $edgeAgent as hub and agent write them: any member may be missing, none is of a wrong type. */
const agentTwin = fc
  .record({ version, lastVersion: version, code, status, desired: modules, reported: modules, hubs })
  .map(
    ({
      version: $version,
      lastVersion,
      code: reportedCode,
      status: applied,
      desired,
      reported,
      hubs: [wanted, seen],
    }) => ({
      deviceId: "d",
      moduleId: "$edgeAgent",
      configurations: { other: { status: "Applied" }, ...(applied && { c12: { status: applied } }) },
      properties: {
        desired: { modules: desired, systemModules: wanted, ...($version && { $version }) },
        reported: {
          modules: reported,
          systemModules: seen,
          ...(lastVersion && { lastDesiredVersion: lastVersion }),
          ...(reportedCode !== undefined && { lastDesiredStatus: { code: reportedCode } }),
        },
      },
    }),
  );

describe("over random twins of $edgeAgent", () => {
  it("there are twins in every state", () => {
    const twins = fc.sample(agentTwin, { numRuns: 3000, seed: 7 });
    const states = twins.map(
      (twin) => classifyEdgeDeployment(twin, { deploymentId: "c12", rules: "documented" }).state,
    );
    for (const name of EDGE_DEPLOYMENT_STATES) {
      expect(states.filter((state) => state === name).length, name).toBeGreaterThan(50);
    }
  });

  it("each state's query selects exactly what the documented rules put in that state", () => {
    const queries = edgeDeploymentQueries("c12", { modules: ["m1", "m2"] });
    fc.assert(
      fc.property(fc.array(agentTwin, { maxLength: 20 }), (twins) => {
        const named = twins.map((twin, index) => ({ ...twin, deviceId: String(index) }));
        for (const name of EDGE_DEPLOYMENT_STATES) {
          const answer = runQuery(queries[name] ?? "", named);
          const expected = named.filter(
            (twin) => classifyEdgeDeployment(twin, { deploymentId: "c12", rules: "documented" }).state === name,
          );
          expect(answer.ok && answer.value).toStrictEqual(expected.map(({ deviceId }) => ({ deviceId })));
        }
      }),
    );
  });
});
