import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, EDGE_DEPLOYMENT_STATES, edgeDeploymentMember } from "../../src/edge-agent/index.js";
import type { EdgeDeploymentState } from "../../src/edge-agent/index.js";
import type { Outcome } from "../../src/result/index.js";

/** Design §5.6. */
const OUTCOMES: Readonly<Record<EdgeDeploymentState, Outcome>> = {
  notYetApplied: "notStarted",
  emptyConfiguration: "notStarted",
  inProgressOrFailed: "running",
  successful: "succeeded",
  moduleFailed: "failed",
  invalid: "failed",
  targeted: "superseded",
  agentStopped: "unknown",
  indeterminate: "unknown",
};

const module = (status: string, runtimeStatus: string) => ({
  desired: { status: "running", settings: { image: "a:1" } },
  reported: { status, runtimeStatus, settings: { image: "a:1" } },
});

/** One module runs, one does not. */
const modules = { bad: module("running", "backoff"), good: module("running", "running") };
const side = (name: "desired" | "reported") =>
  Object.fromEntries(Object.entries(modules).map(([id, value]) => [id, value[name]]));

describe("edgeDeploymentMember (design §5.6)", () => {
  it.each(EDGE_DEPLOYMENT_STATES)("%s", (state) => {
    expect(edgeDeploymentMember("edge-1", { state, modules: [] })).toStrictEqual({
      id: "edge-1",
      state,
      outcome: OUTCOMES[state],
      failing: [],
    });
  });

  it("names the modules that are not in the wanted status", () => {
    const verdict = classifyEdgeDeployment({
      desired: { modules: side("desired"), $version: 1 },
      reported: { modules: side("reported"), lastDesiredVersion: 1, lastDesiredStatus: { code: 200 } },
    });
    expect(edgeDeploymentMember("edge-1", verdict)).toStrictEqual({
      id: "edge-1",
      state: "moduleFailed",
      outcome: "failed",
      failing: [{ kind: "module", name: "bad" }],
    });
    expect(edgeDeploymentMember("edge-1", { ...verdict, state: "inProgressOrFailed" }).failing).toStrictEqual([]);
  });
});
