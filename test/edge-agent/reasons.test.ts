import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import type { ClassifyOptions, EdgeDeploymentReasonCode, EdgeDeploymentState } from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import {
  BOTH,
  changed,
  codesOf,
  desired,
  DOCUMENTED,
  explained,
  PLAIN,
  reasonsOf,
  reported,
  said,
} from "./plain-twin.js";

/* Each reason by example: when it is given, where it points, and what it says. */

describe("the twin that all others here are made from", () => {
  it.each(BOTH)("has one reason by the %s rules", (rules) => {
    expect(classifyEdgeDeployment(PLAIN, { rules })).toMatchObject({
      state: "successful",
      reasons: [
        {
          code: "deployment-applied",
          path: "/properties/reported/lastDesiredStatus/code",
          message: "The agent reports 200 (Successful): all steps of its plan have run.",
        },
      ],
    });
  });
});

describe("what cannot be judged (row 1), whole", () => {
  it.each<[EdgeDeploymentReasonCode, string, unknown]>([
    ["no-object", "", 7],
    ["not-edge-agent", "/moduleId", changed({ moduleId: "$edgeHub" })],
    [
      "no-desired-section",
      "/properties/desired",
      changed({ properties: { desired: null, reported: { lastDesiredStatus: null } } }),
    ],
    ["malformed-configurations", "/configurations", changed({ configurations: ["line"] })],
    ["no-desired-version", "/properties/desired/$version", desired({ $version: null })],
  ])("%s at %j, and nothing else", (code, path, twin) => {
    for (const rules of BOTH) {
      const { state, reasons } = classifyEdgeDeployment(twin, { rules });
      expect([state, reasons]).toStrictEqual(["indeterminate", [{ code, path, message: explained(code) }]]);
    }
  });
});

describe("a twin without a desired section", () => {
  it("still says what the agent reported", () => {
    const twin = changed({ properties: { desired: null, reported: { lastDesiredStatus: { code: 500 } } } });
    for (const rules of BOTH) {
      expect(reasonsOf(twin, { rules }).map(({ code, path }) => [code, path])).toStrictEqual([
        ["no-desired-section", "/properties/desired"],
        ["deployment-failed", "/properties/reported/lastDesiredStatus/code"],
      ]);
    }
  });

  it("still says why, where the description gives that away", () => {
    const lastDesiredStatus = { code: 500, description: "manifest for registry.example/cam:9 not found" };
    const twin = changed({ properties: { desired: null, reported: { lastDesiredStatus } } });
    for (const rules of BOTH) {
      expect(reasonsOf(twin, { rules }).at(-1)).toMatchObject({
        code: "image-not-found",
        path: "/properties/reported/lastDesiredStatus/description",
      });
    }
  });
});

describe("whether the deployment is in force (rows 2 and 3), whole", () => {
  const two: JsonValue = { configurations: { line: { status: "Targeted" }, base: { status: "APPLIED" } } };

  it.each<[EdgeDeploymentState, EdgeDeploymentReasonCode, string, JsonValue, ClassifyOptions]>([
    [
      "indeterminate",
      "deployment-not-found",
      'The deployment "other" is not among the configurations of this twin.',
      {},
      { deploymentId: "other" },
    ],
    [
      "indeterminate",
      "unknown-configuration-status",
      'The status of the deployment "line" is neither Applied nor Targeted.',
      { configurations: { line: { status: "Removed" } } },
      { deploymentId: "line" },
    ],
    [
      "targeted",
      "targeted-not-applied",
      '"line" matched this device, but "base" was applied.',
      two,
      { deploymentId: "line" },
    ],
    [
      "targeted",
      "targeted-not-applied",
      '"line" matched this device, but no deployment was applied.',
      { configurations: { line: { status: "Targeted" }, base: { status: "Removed" } } },
      {},
    ],
    [
      "indeterminate",
      "no-applied-configuration",
      "None of the twin's configurations is Applied or Targeted.",
      { configurations: { line: { status: "Removed" } } },
      {},
    ],
  ])("%s, %s: %s", (state, code, message, patch, options) => {
    for (const rules of BOTH) {
      const verdict = classifyEdgeDeployment(changed(patch), { ...options, rules });
      expect([verdict.state, verdict.reasons[0]]).toStrictEqual([state, { code, path: "/configurations", message }]);
      expect(verdict.reasons).toHaveLength(state === "targeted" ? 2 : 1);
    }
  });

  it("says that a layer which only touches other modules stays Targeted", () => {
    expect(said("targeted-may-be-layer", changed(two), { deploymentId: "line" })).toStrictEqual([
      ["/configurations", explained("targeted-may-be-layer")],
    ]);
    expect(codesOf(changed(two), { deploymentId: "line" })).not.toContain("no-base-deployment");
  });

  it("says that a layer needs a base, and what the agent reports of having none", () => {
    const layer = { configurations: { line: { status: "Targeted" } } };
    expect(codesOf(changed(layer))).toStrictEqual(["targeted-not-applied", "no-base-deployment"]);
    const empty = applyMergePatch(changed(layer), { properties: { reported: { lastDesiredStatus: { code: 417 } } } });
    for (const rules of BOTH) expect(codesOf(empty, { rules }).at(2)).toBe("config-empty");
    const stopped = applyMergePatch(changed(layer), { properties: { reported: { lastDesiredStatus: { code: 406 } } } });
    for (const rules of BOTH) expect(codesOf(stopped, { rules }).at(2)).toBe("agent-stopped");
  });

  it("goes on to the report when the deployment is Applied", () => {
    expect(classifyEdgeDeployment(changed(two), { deploymentId: "base" }).state).toBe("successful");
    expect(classifyEdgeDeployment(changed(two)).state).toBe("successful");
  });

  it("individual-deployment points at the whole twin, beside the state of the report", () => {
    const twin = changed({ configurations: null });
    expect(said("individual-deployment", twin)).toStrictEqual([["", explained("individual-deployment")]]);
    expect(said("individual-deployment", PLAIN)).toStrictEqual([]);
  });
});

describe("the version that the report is about", () => {
  const path = "/properties/reported/lastDesiredVersion";

  it.each<[JsonValue, EdgeDeploymentReasonCode, string]>([
    [null, "version-missing", "The agent has not reported on any version; 5 is desired."],
    ["5", "version-missing", "The agent has not reported on any version; 5 is desired."],
    [0, "version-missing", "The agent reports version 0, which means none; 5 is desired."],
    [4, "version-behind", "The agent last acted on version 4; version 5 is desired."],
    [6, "version-ahead", "The agent last acted on version 6; version 5 is desired."],
  ])("%j is %s by either set of rules", (lastDesiredVersion, code, message) => {
    for (const rules of BOTH) {
      const verdict = classifyEdgeDeployment(reported({ lastDesiredVersion }), { rules });
      expect(verdict.state).toBe("notYetApplied");
      expect(verdict.reasons[0]).toStrictEqual({ code, path, message });
      expect(verdict.reasons.slice(1).map((reason) => reason.code)).toStrictEqual(
        rules === "observed" ? ["device-may-be-offline"] : [],
      );
    }
  });

  it("says since when there is no news, and which module runs another image, by the observed rules", () => {
    const twin = changed({
      properties: {
        desired: {
          $metadata: { $lastUpdated: "2026-03-01T08:00:00Z" },
          modules: { m: { settings: { image: "app:2" } } },
        },
        reported: { lastDesiredVersion: 4 },
      },
    });
    expect(reasonsOf(twin).map((reason) => [reason.code, reason.path])).toStrictEqual([
      ["version-behind", path],
      ["device-may-be-offline", path],
      ["image-differs", "/properties/reported/modules/m/settings/image"],
    ]);
    expect(said("device-may-be-offline", twin)[0]?.[1]).toBe(
      "No news since 2026-03-01T08:00:00Z, when it was set: the device may be offline, its report lost, or the plan still running.",
    );
    expect(codesOf(twin, DOCUMENTED)).toStrictEqual(["version-behind"]);
  });

  it("says when the report on so many modules cannot fit, by the observed rules", () => {
    const settings = { image: `registry.example/${"long-".repeat(20)}name:1` };
    const many = Array.from({ length: 60 }, (_, index) => [`module-${index}`, { status: "running", settings }]);
    const modules = Object.fromEntries(many) as JsonObject;
    const twin = changed({ properties: { desired: { modules }, reported: { lastDesiredVersion: 4 } } });
    expect(said("report-too-large", twin)).toStrictEqual([["/properties/reported", explained("report-too-large")]]);
    expect(codesOf(twin, DOCUMENTED)).not.toContain("report-too-large");
  });

  it("0 beside a desired 0 is no version by the observed rules, and an equal one by the documented", () => {
    const twin = changed({ properties: { desired: { $version: 0 }, reported: { lastDesiredVersion: 0 } } });
    expect(classifyEdgeDeployment(twin, DOCUMENTED).state).toBe("successful");
    expect(said("version-missing", twin, { rules: "observed" })).toStrictEqual([
      [path, "The agent reports version 0, which means none; 0 is desired."],
    ]);
  });
});

describe("a code beside another version, by the observed rules", () => {
  const path = "/properties/reported/lastDesiredStatus/code";
  const stale = (code: JsonValue, lastDesiredVersion: JsonValue = 4, more: JsonObject = {}): JsonValue =>
    reported({ lastDesiredVersion, lastDesiredStatus: { code, ...more } });
  const since = (twin: JsonValue, set: string | null, seen: string | null): JsonValue =>
    applyMergePatch(twin, {
      properties: {
        desired: { $metadata: { $lastUpdated: set } },
        reported: { $metadata: { lastDesiredStatus: { code: { $lastUpdated: seen } } } },
      },
    });

  it.each<[number, EdgeDeploymentReasonCode, string]>([
    [
      400,
      "possibly-invalid",
      "The agent reports 400: it refused a deployment, and this may be the one or an earlier one.",
    ],
    [
      412,
      "possibly-invalid",
      "The agent reports 412: it refused a deployment, and this may be the one or an earlier one.",
    ],
    [417, "stale-empty-code", explained("stale-empty-code")],
  ])("%i: %s, whether the version is behind, ahead or missing", (code, reason, message) => {
    for (const version of [4, 6, null, 0]) {
      expect(said(reason, stale(code, version), { rules: "observed" })).toStrictEqual([[path, message]]);
      expect(codesOf(stale(code, version), DOCUMENTED)).not.toContain(reason);
    }
  });

  it("406: the words of a shutdown, or none", () => {
    const at = "/properties/reported/lastDesiredStatus/description";
    const shutdown = stale(406, 4, { description: "Agent is not running" });
    expect(said("graceful-shutdown", shutdown, { rules: "observed" })).toStrictEqual([
      [at, explained("graceful-shutdown")],
    ]);
    expect(said("first-pass-or-backoff", stale(406), { rules: "observed" })).toStrictEqual([
      [at, explained("first-pass-or-backoff")],
    ]);
    expect(codesOf(shutdown, { rules: "observed" })).not.toContain("first-pass-or-backoff");
  });

  it("500: failed-before-plan, only where $metadata shows that it is newer than the deployment", () => {
    const set = "2026-03-01T08:00:00Z";
    const claims = (twin: JsonValue): boolean => codesOf(twin, { rules: "observed" }).includes("failed-before-plan");
    const failed = stale(500);
    expect(said("failed-before-plan", since(failed, set, "2026-03-01T08:00:01Z"), { rules: "observed" })).toStrictEqual(
      [[path, explained("failed-before-plan")]],
    );
    expect(claims(since(failed, set, set))).toBe(false);
    expect(claims(since(failed, set, "2026-03-01T07:59:59Z"))).toBe(false);
    expect(claims(since(failed, null, "2026-03-01T08:00:01Z"))).toBe(false);
    expect(claims(since(failed, set, null))).toBe(false);
    expect(claims(failed)).toBe(false);
  });

  it("500 says nothing of a pull: it may be the failure of another version", () => {
    for (const version of [4, 6, null]) {
      const twin = stale(500, version, { description: "The operation was canceled." });
      for (const rules of BOTH) expect(codesOf(twin, { rules })).not.toContain("pull-probably-timed-out");
    }
  });

  it("400: invalid-confirmed, in the order of what matters", () => {
    const twin = since(stale(400), "2026-03-01T08:00:00Z", "2026-03-01T08:00:01Z");
    const verdict = classifyEdgeDeployment(twin, { rules: "observed" });
    expect(verdict.state).toBe("invalid");
    expect(verdict.reasons.slice(0, 3)).toStrictEqual([
      { code: "config-format-error", path, message: explained("config-format-error") },
      { code: "invalid-confirmed", path, message: explained("invalid-confirmed") },
      {
        code: "version-behind",
        path: "/properties/reported/lastDesiredVersion",
        message: "The agent last acted on version 4; version 5 is desired.",
      },
    ]);
  });

  it("a refusal is only one: a 500 that is newer than the deployment makes nothing invalid", () => {
    const twin = since(stale(500), "2026-03-01T08:00:00Z", "2026-03-01T08:00:01Z");
    expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("notYetApplied");
  });

  it("other codes, and none, are no news of this version", () => {
    for (const code of [200, 201, null]) {
      expect(codesOf(stale(code), { rules: "observed" })).toStrictEqual(["version-behind", "device-may-be-offline"]);
    }
  });
});

describe("a code for the desired version", () => {
  const path = "/properties/reported/lastDesiredStatus/code";
  const withCode = (code: JsonValue, more: JsonObject = {}): JsonValue =>
    reported({ lastDesiredStatus: { code, ...more } });

  it.each<[JsonValue, EdgeDeploymentReasonCode, string]>([
    [201, "unknown-code", "The status code 201 is none of the six that are documented."],
    [-1, "unknown-code", "The status code -1 is none of the six that are documented."],
    [null, "code-missing", "The report has no lastDesiredStatus.code."],
    ["500", "code-missing", "The report has no lastDesiredStatus.code."],
  ])("%j: indeterminate, %s", (code, reason, message) => {
    for (const rules of BOTH) {
      const verdict = classifyEdgeDeployment(withCode(code), { rules });
      expect([verdict.state, verdict.reasons]).toStrictEqual(["indeterminate", [{ code: reason, path, message }]]);
    }
  });

  it("O6: 417 though a deployment is desired", () => {
    const verdict = classifyEdgeDeployment(withCode(417), { rules: "observed" });
    expect([verdict.state, verdict.reasons]).toStrictEqual([
      "emptyConfiguration",
      [
        { code: "config-empty", path, message: explained("config-empty") },
        { code: "stale-empty-code", path, message: explained("stale-empty-code") },
        { code: "agent-may-be-updating", path, message: explained("agent-may-be-updating") },
      ],
    ]);
    expect(codesOf(withCode(417), DOCUMENTED)).toStrictEqual(["config-empty", "agent-may-be-updating"]);
  });

  it.each([400, 412])("%i: invalid, and the modules are not spoken of", (code) => {
    const twin = applyMergePatch(withCode(code), { properties: { reported: { modules: { m: null } } } });
    for (const rules of BOTH) {
      const verdict = classifyEdgeDeployment(twin, { rules });
      expect(verdict.state).toBe("invalid");
      expect(verdict.reasons).toHaveLength(1);
    }
  });

  it("406: agent-may-be-updating, unless the version is none or 0", () => {
    const stopped = { systemModules: { edgeAgent: { runtimeStatus: "unknown" } }, lastDesiredStatus: { code: 406 } };
    for (const rules of BOTH) {
      expect(said("agent-may-be-updating", reported(stopped), { rules })).toStrictEqual([
        [path, explained("agent-may-be-updating")],
      ]);
      for (const lastDesiredVersion of [null, 0]) {
        const twin = reported({ ...stopped, lastDesiredVersion });
        expect(codesOf(twin, { rules })).not.toContain("agent-may-be-updating");
      }
    }
  });

  it("406 of an agent that runs: it waits, by the observed rules, and the modules are spoken of", () => {
    const waiting = applyMergePatch(withCode(406, { description: "" }), {
      properties: { reported: { modules: { m: null } } },
    });
    const verdict = classifyEdgeDeployment(waiting);
    expect(verdict.state).toBe("inProgressOrFailed");
    expect(verdict.reasons.map(({ code, path: at }) => [code, at])).toStrictEqual([
      ["first-pass-or-backoff", path],
      ["module-not-created", "/properties/reported/modules/m"],
      ["rules-disagree", ""],
    ]);
    expect(classifyEdgeDeployment(waiting, DOCUMENTED).state).toBe("agentStopped");
    expect(codesOf(waiting, DOCUMENTED)).toContain("agent-may-be-updating");
  });

  it.each<[string, JsonObject]>([
    ["the words of a shutdown", { lastDesiredStatus: { code: 406, description: "Agent is not running" } }],
    ["an agent that does not run", { systemModules: { edgeAgent: { runtimeStatus: "unknown" } } }],
    ["no word of the agent", { systemModules: { edgeAgent: null } }],
  ])("406 with %s: it has stopped", (_, patch) => {
    const twin = applyMergePatch(withCode(406), { properties: { reported: patch } });
    expect(classifyEdgeDeployment(twin).state).toBe("agentStopped");
  });

  it("500: pull-probably-timed-out points at the description", () => {
    const at = "/properties/reported/lastDesiredStatus/description";
    const twin = withCode(500, { description: "A task was canceled." });
    expect(said("pull-probably-timed-out", twin, DOCUMENTED)).toStrictEqual([
      [at, explained("pull-probably-timed-out")],
    ]);
    const missing = applyMergePatch(twin, { properties: { reported: { modules: { m: null } } } });
    expect(said("pull-probably-timed-out", missing)).toStrictEqual([
      [
        at,
        "The last attempt failed: the operation took longer than the agent waits, probably while the image was pulled.",
      ],
    ]);
  });

  it("500: nothing is said of a pull where every module runs the desired image, by the observed rules", () => {
    const twin = withCode(500, { description: "A task was canceled." });
    expect(codesOf(twin)).toStrictEqual([
      "deployment-failed",
      "operation-cancelled",
      "all-images-match",
      "all-modules-as-desired",
    ]);
    const crashed = applyMergePatch(twin, {
      properties: { reported: { modules: { m: { runtimeStatus: "failed" } } } },
    });
    expect(codesOf(crashed)).not.toContain("all-modules-as-desired");
    const hub = { systemModules: { edgeHub: { runtimeStatus: "failed" } } };
    expect(codesOf(applyMergePatch(twin, { properties: { reported: hub } }))).not.toContain("all-modules-as-desired");
  });

  it("500: all-modules-as-desired points at the modules, with an edgeHub or without, and not where the failure was about the version before", () => {
    const twin = withCode(500);
    const at = ["/properties/reported/modules", explained("all-modules-as-desired")];
    expect(said("all-modules-as-desired", twin)).toStrictEqual([at]);
    const withoutHub = { properties: { desired: { systemModules: { edgeHub: null } } } };
    expect(said("all-modules-as-desired", applyMergePatch(twin, withoutHub))).toStrictEqual([at]);
    const behind = { properties: { reported: { lastDesiredVersion: 1 } } };
    expect(codesOf(applyMergePatch(twin, behind))).not.toContain("all-modules-as-desired");
    expect(codesOf(twin, DOCUMENTED)).not.toContain("all-modules-as-desired");
  });

  it("500: all-images-match, when edgeHub runs the desired image too", () => {
    const failed = withCode(500);
    const at = ["/properties/reported/modules", explained("all-images-match")];
    for (const rules of BOTH) {
      expect(said("all-images-match", failed, { rules })).toStrictEqual([at]);
      const hub = { properties: { desired: { systemModules: { edgeHub: { settings: { image: "hub:2" } } } } } };
      expect(codesOf(applyMergePatch(failed, hub), { rules })).not.toContain("all-images-match");
      const agent = { properties: { desired: { systemModules: { edgeAgent: { settings: { image: "agent:2" } } } } } };
      expect(codesOf(applyMergePatch(failed, agent), { rules })).toContain("all-images-match");
      const none = { properties: { desired: { systemModules: null, modules: null } } };
      expect(codesOf(applyMergePatch(failed, none), { rules })).not.toContain("all-images-match");
      // The failure was about the version before: what it ran says nothing of this one.
      const behind = { properties: { reported: { lastDesiredVersion: 1 } } };
      expect(codesOf(applyMergePatch(failed, behind), { rules })).not.toContain("all-images-match");
    }
    const tagged = reported({ lastDesiredStatus: { code: 500 }, modules: { m: { settings: { image: "app" } } } });
    const untagged = applyMergePatch(tagged, {
      properties: { desired: { modules: { m: { settings: { image: "app:latest" } } } } },
    });
    expect(codesOf(untagged, { rules: "observed" })).toContain("all-images-match");
    expect(codesOf(untagged, DOCUMENTED)).not.toContain("all-images-match");
  });

  it("500: environment-unreadable, and then nothing of single modules, which the agent could not see", () => {
    const silent = reported({
      lastDesiredStatus: { code: 500 },
      modules: null,
      systemModules: { edgeAgent: { type: "Unknown", settings: null }, edgeHub: { type: "Unknown", settings: null } },
    });
    for (const rules of BOTH) {
      expect(reasonsOf(silent, { rules })).toStrictEqual([
        { code: "deployment-failed", path, message: explained("deployment-failed") },
        {
          code: "environment-unreadable",
          path: "/properties/reported/systemModules/edgeAgent/type",
          message: explained("environment-unreadable"),
        },
      ]);
    }
    const applied = applyMergePatch(silent, { properties: { reported: { lastDesiredStatus: { code: 200 } } } });
    expect(codesOf(applied)).toContain("module-not-created");
    expect(codesOf(applied)).not.toContain("environment-unreadable");
  });
});

describe("agent-not-running", () => {
  const agent = (runtimeStatus: JsonValue): JsonValue => reported({ systemModules: { edgeAgent: { runtimeStatus } } });

  it("points at the agent's runtime status, in whatever state", () => {
    const at = ["/properties/reported/systemModules/edgeAgent/runtimeStatus", explained("agent-not-running")];
    for (const rules of BOTH) {
      expect(said("agent-not-running", agent("unknown"), { rules })).toStrictEqual([at]);
      const behind = applyMergePatch(agent("unknown"), { properties: { reported: { lastDesiredVersion: 4 } } });
      expect(said("agent-not-running", behind, { rules })).toStrictEqual([at]);
    }
  });

  it("takes running in any case for running, and no text for nothing said", () => {
    for (const status of ["running", "Running", null, 7]) {
      expect(codesOf(agent(status))).not.toContain("agent-not-running");
    }
  });
});

describe("rules-disagree", () => {
  it("names the other rules, their state and their row, whichever are in force", () => {
    const crashed = reported({ systemModules: { edgeHub: { runtimeStatus: "failed" } } });
    expect(reasonsOf(crashed, DOCUMENTED).at(-1)).toStrictEqual({
      code: "rules-disagree",
      path: "",
      message: "The observed rules say moduleFailed (row O10b).",
    });
    expect(reasonsOf(crashed, { rules: "observed" }).at(-1)).toStrictEqual({
      code: "rules-disagree",
      path: "",
      message: "The documented rules say successful (row 12).",
    });
  });

  it("asks the other rules about the same deployment", () => {
    const twin = applyMergePatch(reported({ systemModules: { edgeHub: { runtimeStatus: "failed" } } }), {
      configurations: { base: { status: "Targeted" } },
    });
    expect(codesOf(twin, { deploymentId: "base" })).not.toContain("rules-disagree");
    expect(codesOf(twin, { deploymentId: "line" })).toContain("rules-disagree");
  });

  it("is silent where two rows give one state", () => {
    const twin = reported({ lastDesiredVersion: null });
    for (const rules of BOTH) expect(codesOf(twin, { rules })).not.toContain("rules-disagree");
  });
});
