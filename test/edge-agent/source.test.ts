import { describe, expect, it } from "vitest";
import {
  classifyEdgeDeployment,
  DEPLOYMENT_STATUS_CODES,
  RUNTIME_STATUS_MEANINGS,
  RUNTIME_STATUSES,
} from "../../src/edge-agent/index.js";
import type { ClassifyOptions, EdgeDeployment, EdgeDeploymentState } from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { settled } from "../simulation/scenario.js";

/** The verdict by the rules that are the source document's own. */
function documented(twin: unknown, options: ClassifyOptions = {}): EdgeDeployment {
  return classifyEdgeDeployment(twin, { rules: "documented", ...options });
}

/** A successful twin, changed by a merge patch. */
function changed(patch: JsonObject, twin: JsonObject = SUCCESSFUL): JsonObject {
  return applyMergePatch(twin, patch) as JsonObject;
}

const SUCCESSFUL = settled().twin();

function reported(patch: JsonObject): JsonObject {
  return changed({ properties: { reported: patch } });
}

function desired(patch: JsonObject): JsonObject {
  return changed({ properties: { desired: patch } });
}

function codesOf({ reasons }: EdgeDeployment): readonly string[] {
  return reasons.map(({ code }) => code);
}

function stateOf(twin: unknown): EdgeDeploymentState {
  return documented(twin).state;
}

describe("edge-agent-reported-states.md, the fields set by the service", () => {
  it("configurations.<name>.status: Applied or Targeted for each deployment that may be targeted to this device", () => {
    const twin = changed({ configurations: { a: { status: "Applied" }, z: { status: "Targeted" } } });
    const { applied, targeted, kind } = documented(twin);
    expect([applied, targeted, kind]).toStrictEqual([["a", "line-3"], ["base", "z"], "atScale"]);
  });

  it("Targeted: the deployment matched, but a higher priority one was found and applied", () => {
    const verdict = documented(SUCCESSFUL, { deploymentId: "base" });
    expect(verdict.state).toBe("targeted");
    expect(verdict.reasons[0]).toStrictEqual({
      code: "targeted-not-applied",
      path: "/configurations",
      message: '"base" matched this device, but "line-3" was applied.',
    });
  });

  it("with layered deployments, more than one configuration may be applied", () => {
    const twin = changed({ configurations: { layer: { status: "Applied" } } });
    for (const deploymentId of ["layer", "line-3"]) {
      expect(documented(twin, { deploymentId }).state).toBe("successful");
    }
  });

  it('desired."$version": updated on any change; even a rollback increases it', () => {
    const twin = desired({ $version: 3 });
    const verdict = documented(twin);
    expect([verdict.state, verdict.desiredVersion, verdict.lastDesiredVersion]).toStrictEqual(["notYetApplied", 3, 2]);
    expect(verdict.reasons[0]).toStrictEqual({
      code: "version-behind",
      path: "/properties/reported/lastDesiredVersion",
      message: "The agent last acted on version 2; version 3 is desired.",
    });
  });

  it("desired.systemModules.edgeAgent.settings.image: the agent's desired image is compared, and changes no state", () => {
    const verdict = documented(desired({ systemModules: { edgeAgent: { settings: { image: "agent:9" } } } }));
    expect(verdict.state).toBe("successful");
    expect(verdict.modules[0]).toMatchObject({
      name: "edgeAgent",
      kind: "system",
      imageMatches: false,
      statusMatches: null,
    });
    expect(verdict.reasons[1]).toMatchObject({
      code: "agent-image-differs",
      path: "/properties/reported/systemModules/edgeAgent/settings/image",
    });
  });

  it('desired.systemModules.edgeHub.status: "running" or "stopped", compared with what is reported', () => {
    const verdict = documented(desired({ systemModules: { edgeHub: { status: "stopped" } } }));
    expect(verdict.state).toBe("moduleFailed");
    expect(verdict.reasons[0]).toStrictEqual({
      code: "status-differs",
      path: "/properties/reported/systemModules/edgeHub/status",
      message: 'The module "edgeHub" has the status "running"; "stopped" is desired.',
    });
  });

  it("desired.systemModules.edgeHub.settings.image: compared, and changes no documented state", () => {
    const verdict = documented(desired({ systemModules: { edgeHub: { settings: { image: "hub:9" } } } }));
    expect(verdict.state).toBe("successful");
    expect(codesOf(verdict)).toStrictEqual([
      "deployment-applied",
      "image-differs",
      "old-image-running",
      "rules-disagree",
    ]);
  });

  it('desired.modules.<module>.status: "running" or "stopped"', () => {
    const verdict = documented(desired({ modules: { filter: { status: "stopped" } } }));
    expect(verdict.state).toBe("moduleFailed");
    expect(verdict.reasons[0]?.path).toBe("/properties/reported/modules/filter/runtimeStatus");
  });

  it("desired.modules.<module>.settings.image: the desired image tag", () => {
    expect(stateOf(desired({ modules: { filter: { settings: { image: "filter:9" } } } }))).toBe("inProgressOrFailed");
  });
});

describe("edge-agent-reported-states.md, the fields set by IoT Edge", () => {
  it("lastDesiredVersion: the last version received and acted on", () => {
    const behind = documented(reported({ lastDesiredVersion: 1 }));
    const missing = documented(reported({ lastDesiredVersion: null }));
    const ahead = documented(reported({ lastDesiredVersion: 9 }));
    expect([behind, missing, ahead].map(({ state }) => state)).toStrictEqual(Array(3).fill("notYetApplied"));
    expect([behind, missing, ahead].map(({ reasons }) => reasons[0]?.code)).toStrictEqual([
      "version-behind",
      "version-missing",
      "version-ahead",
    ]);
  });

  it("lastDesiredStatus.description: text describing the status", () => {
    const verdict = documented(reported({ lastDesiredStatus: { code: 500, description: "No space left." } }));
    expect(verdict.description).toBe("No space left.");
  });

  it('systemModules.edgeAgent.runtimeStatus: normally "running", and "unknown" if not', () => {
    const verdict = documented(reported({ systemModules: { edgeAgent: { runtimeStatus: "unknown" } } }));
    expect(verdict.reasons).toContainEqual({
      code: "agent-not-running",
      path: "/properties/reported/systemModules/edgeAgent/runtimeStatus",
      message: "The report is the last one the agent sent before it stopped.",
    });
    expect(codesOf(documented(SUCCESSFUL))).not.toContain("agent-not-running");
  });

  it("systemModules.edgeAgent.settings.image and edgeHub's: the images being run", () => {
    const { modules } = documented(SUCCESSFUL);
    expect(modules.map(({ name, reported: seen }) => [name, seen?.image])).toStrictEqual([
      ["edgeAgent", "mcr.microsoft.com/azureiotedge-agent:1.5"],
      ["edgeHub", "mcr.microsoft.com/azureiotedge-hub:1.5"],
      ["filter", "registry.example/filter:2.0"],
      ["tempSensor", "mcr.microsoft.com/azureiotedge-simulated-temperature-sensor:1.1"],
    ]);
  });

  it("systemModules.edgeHub.runtimeStatus: shown beside the status, judged by the observed rules", () => {
    const twin = reported({ systemModules: { edgeHub: { runtimeStatus: "failed" } } });
    expect(stateOf(twin)).toBe("successful");
    expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("moduleFailed");
  });

  it("modules.<module>.runtimeStatus and settings.image: the module as it is", () => {
    const [, , filter] = documented(
      reported({ modules: { filter: { runtimeStatus: "failed", exitCode: 3 } } }),
    ).modules;
    expect(filter).toMatchObject({
      name: "filter",
      kind: "user",
      desired: { status: "running", image: "registry.example/filter:2.0" },
      reported: { status: "running", runtimeStatus: "failed", image: "registry.example/filter:2.0" },
      imageMatches: true,
      statusMatches: false,
      exitCode: 3,
      restartCount: 0,
    });
  });
});

describe("edge-agent-reported-states.md, Last Desired Status codes", () => {
  it("has six rows", () => {
    expect(DEPLOYMENT_STATUS_CODES.map(({ code }) => code)).toStrictEqual([200, 400, 406, 412, 417, 500]);
  });

  it.each<[number, EdgeDeploymentState, string]>([
    [200, "successful", "The agent reports 200 (Successful): all steps of its plan have run."],
    [400, "invalid", "The agent reports 400 (ConfigFormatError): it cannot read the deployment."],
    [406, "agentStopped", "The agent reports 406 (Unknown): it has stopped, or is not connected yet."],
    [412, "invalid", "The agent reports 412 (InvalidSchemaVersion): it does not take the schema version."],
    [417, "emptyConfiguration", "The agent reports 417 (ConfigEmptyError): it has no deployment."],
    [
      500,
      "inProgressOrFailed",
      "The agent reports 500 (Failed): something went wrong. It tries a failed step again, up to twenty times.",
    ],
  ])("%i is %s", (code, state, message) => {
    const verdict = documented(reported({ lastDesiredStatus: { code } }));
    expect(verdict.state).toBe(state);
    expect(verdict.code).toBe(code);
    expect(verdict.reasons[0]).toMatchObject({ path: "/properties/reported/lastDesiredStatus/code", message });
  });

  it.each<[JsonValue, string]>([
    [201, "unknown-code"],
    ["200", "code-missing"],
    [null, "code-missing"],
  ])("%j is none of the six: indeterminate, %s", (code, reason) => {
    for (const rules of ["documented", "observed"] as const) {
      const verdict = classifyEdgeDeployment(reported({ lastDesiredStatus: { code } }), { rules });
      expect([verdict.state, verdict.reasons[0]?.code]).toStrictEqual(["indeterminate", reason]);
    }
  });
});

describe("edge-agent-reported-states.md, Module and system module runtime status", () => {
  it("has the source's five, then the two that the agent knows besides", () => {
    expect(RUNTIME_STATUSES).toStrictEqual(["unknown", "backoff", "running", "stopped", "failed", "unhealthy", "dead"]);
  });

  it.each(RUNTIME_STATUSES.filter((status) => status !== "running"))(
    "%s is not running: the module has failed",
    (status) => {
      const verdict = documented(reported({ modules: { filter: { runtimeStatus: status } } }));
      expect(verdict.state).toBe("moduleFailed");
      expect(verdict.reasons[0]).toStrictEqual({
        code: "status-differs",
        path: "/properties/reported/modules/filter/runtimeStatus",
        message: `The module "filter" has the runtimeStatus "${status}" (it ${RUNTIME_STATUS_MEANINGS[status]}); "running" is desired.`,
      });
    },
  );
});

describe("edge-agent-reported-states.md, the notes", () => {
  it("we would not expect 406 or 417 once the first deployment is applied: the agent may be being updated", () => {
    for (const code of [406, 417]) {
      const codes = codesOf(documented(reported({ lastDesiredStatus: { code } })));
      expect(codes).toContain("agent-may-be-updating");
    }
    const first = documented(reported({ lastDesiredVersion: null, lastDesiredStatus: { code: 417 } }));
    expect(codesOf(first)).not.toContain("agent-may-be-updating");
  });

  it("a new module does not exist in the reported properties until it is created", () => {
    const verdict = documented(reported({ lastDesiredStatus: { code: 500 }, modules: { filter: null } }));
    expect(verdict.reasons[1]).toStrictEqual({
      code: "module-not-created",
      path: "/properties/reported/modules/filter",
      message: 'The module "filter" is desired and not reported: its container may not have been created yet.',
    });
  });

  it("a module that was running stays running with the previous image until the pull is complete", () => {
    const patch = { lastDesiredStatus: { code: 500 }, modules: { filter: { settings: { image: "filter:1" } } } };
    expect(codesOf(documented(reported(patch)))).toStrictEqual([
      "deployment-failed",
      "image-differs",
      "old-image-running",
    ]);
    const stopped = { ...patch, modules: { filter: { runtimeStatus: "stopped", settings: { image: "filter:1" } } } };
    expect(codesOf(documented(reported(stopped)))).not.toContain("old-image-running");
  });

  it.each(["The operation was canceled", "A task was canceled.", "CANCELLED by the daemon"])(
    "if the pull was timed out, the text will contain words like %j, and the state is probably transitional",
    (description) => {
      const codes = codesOf(documented(reported({ lastDesiredStatus: { code: 500, description } })));
      expect(codes).toContain("pull-probably-timed-out");
      const other = codesOf(documented(reported({ lastDesiredStatus: { code: 400, description } })));
      expect(other).not.toContain("pull-probably-timed-out");
    },
  );

  it("a 500 while every image is as desired has another cause", () => {
    const verdict = documented(reported({ lastDesiredStatus: { code: 500 } }));
    expect(codesOf(verdict)).toStrictEqual(["deployment-failed", "all-images-match"]);
  });

  it("individual deployments: the configuration section is absent, all else is the same", () => {
    for (const configurations of [null, { "line-3": null, base: null }]) {
      const verdict = documented(changed({ configurations }));
      expect([verdict.state, verdict.kind]).toStrictEqual(["successful", "individual"]);
      expect(codesOf(verdict)).toContain("individual-deployment");
    }
    expect(codesOf(documented(SUCCESSFUL))).not.toContain("individual-deployment");
  });
});
