import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, edgeDeploymentQueries } from "../../src/edge-agent/index.js";
import { runQuery } from "../../src/query/index.js";

const STATES = ["targeted", "notYetApplied", "invalid", "agentStopped", "emptyConfiguration", "indeterminate"] as const;

const version = fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined });
const code = fc.option(fc.constantFrom(200, 400, 406, 412, 417, 500, 0, 404), { nil: undefined });
const status = fc.option(fc.constantFrom("Applied", "applied", "Targeted", "targeted", "Gone"), { nil: undefined });
const module = fc.record(
  {
    status: fc.constantFrom("running", "stopped"),
    runtimeStatus: fc.constantFrom("running", "failed"),
    settings: fc.record({ image: fc.constantFrom("a:1", "a:2") }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const modules = fc.dictionary(fc.constantFrom("m1", "m2"), module);

/** Twins of $edgeAgent as hub and agent write them: any member may be missing, none is of a wrong type. */
const agentTwin = fc
  .record({ version, lastVersion: version, code, status, desired: modules, reported: modules })
  .map(({ version: $version, lastVersion, code: reportedCode, status: applied, desired, reported }) => ({
    deviceId: "d",
    moduleId: "$edgeAgent",
    configurations: { other: { status: "Applied" }, ...(applied && { c12: { status: applied } }) },
    properties: {
      desired: { modules: desired, ...($version && { $version }) },
      reported: {
        modules: reported,
        ...(lastVersion && { lastDesiredVersion: lastVersion }),
        ...(reportedCode !== undefined && { lastDesiredStatus: { code: reportedCode } }),
      },
    },
  }));

describe("over random twins of $edgeAgent", () => {
  it("each state's query selects exactly what the classifier puts in that state", () => {
    const queries = edgeDeploymentQueries("c12");
    fc.assert(
      fc.property(fc.array(agentTwin, { maxLength: 20 }), (twins) => {
        const named = twins.map((twin, index) => ({ ...twin, deviceId: String(index) }));
        for (const name of STATES) {
          const answer = runQuery(queries[name], named);
          const expected = named.filter((twin) => classifyEdgeDeployment(twin, { deploymentId: "c12" }).state === name);
          expect(answer.ok && answer.value).toStrictEqual(expected.map(({ deviceId }) => ({ deviceId })));
        }
      }),
    );
  });
});
