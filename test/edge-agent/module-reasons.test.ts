import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { BOTH, changed, codesOf, desired, DOCUMENTED, explained, reported, said } from "./plain-twin.js";

describe("modules", () => {
  const MODULE = "/properties/reported/modules/m";
  const HUB = "/properties/reported/systemModules/edgeHub";
  const seen = (patch: JsonObject): JsonValue => reported({ modules: { m: patch } });
  const wanted = (patch: JsonObject): JsonValue => desired({ modules: { m: patch } });

  it("module-not-created points at where the module should be", () => {
    const sentence = (name: string): string =>
      `The module "${name}" is desired and not reported: its container may not have been created yet.`;
    for (const rules of BOTH) {
      expect(said("module-not-created", reported({ modules: { m: null } }), { rules })).toStrictEqual([
        [MODULE, sentence("m")],
      ]);
      expect(said("module-not-created", reported({ systemModules: { edgeHub: null } }), { rules })).toStrictEqual([
        [HUB, sentence("edgeHub")],
      ]);
      expect(said("module-not-created", reported({ systemModules: { edgeAgent: null } }), { rules })).toStrictEqual([]);
    }
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    ["both sides name one", {}, { settings: { image: "app:2" } }, 'runs "app:2"; "app:1" is desired.'],
    ["the report names none", {}, { settings: null }, 'is reported without an image; "app:1" is desired.'],
    ["the deployment names none", { settings: null }, {}, 'runs "app:1"; no image is desired.'],
    ["neither names one", { settings: null }, { settings: null }, "is reported without an image; no image is desired."],
  ])("image-differs, when %s", (_, want, have, sentence) => {
    const twin = applyMergePatch(wanted(want), { properties: { reported: { modules: { m: have } } } });
    for (const rules of BOTH) {
      expect(said("image-differs", twin, { rules })).toStrictEqual([
        [`${MODULE}/settings${have["settings"] === null ? "" : "/image"}`, `The module "m" ${sentence}`],
      ]);
      expect(codesOf(twin, { rules })).not.toContain("agent-image-differs");
    }
  });

  it("image-differs hides what stands before the @", () => {
    const twin = applyMergePatch(wanted({ settings: { image: "me:pw@host/app:1" } }), {
      properties: { reported: { modules: { m: { settings: { image: "me:pw@host/app:2" } } } } },
    });
    expect(said("image-differs", twin)[0]?.[1]).toBe(
      'The module "m" runs "***@host/app:2"; "***@host/app:1" is desired.',
    );
  });

  it("agent-image-differs is the agent's, and changes no state", () => {
    const twin = desired({ systemModules: { edgeAgent: { settings: { image: "agent:2" } } } });
    for (const rules of BOTH) {
      expect(classifyEdgeDeployment(twin, { rules }).state).toBe("successful");
      expect(said("agent-image-differs", twin, { rules })).toStrictEqual([
        [
          "/properties/reported/systemModules/edgeAgent/settings/image",
          'The module "edgeAgent" runs "agent:1"; "agent:2" is desired.',
        ],
      ]);
      expect(codesOf(twin, { rules })).toStrictEqual(["deployment-applied", "agent-image-differs"]);
    }
  });

  it("old-image-running, when another image runs, in any case, and the names differ in fact", () => {
    const say = (patch: JsonObject) => said("old-image-running", seen(patch));
    const at = [
      `${MODULE}/runtimeStatus`,
      'The module "m" keeps running the previous image until the new one has been pulled.',
    ];
    expect(say({ settings: { image: "app:0" } })).toStrictEqual([at]);
    expect(say({ settings: { image: "app:0" }, runtimeStatus: "RUNNING" })).toStrictEqual([at]);
    expect(say({ settings: { image: "app:0" }, runtimeStatus: "failed" })).toStrictEqual([]);
    expect(say({ settings: { image: "app:0" }, runtimeStatus: null })).toStrictEqual([]);
    expect(say({ settings: { image: " app:1" } })).toStrictEqual([]);
    expect(say({ settings: null })).toStrictEqual([]);
    expect(said("old-image-running", wanted({ settings: null }))).toStrictEqual([]);
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      "both sides name one",
      {},
      { runtimeStatus: "backoff" },
      'has the runtimeStatus "backoff" (it had problems, and the agent will start it again later); "running" is desired.',
    ],
    [
      "it is no word that is known",
      {},
      { runtimeStatus: "toString" },
      'has the runtimeStatus "toString"; "running" is desired.',
    ],
    [
      "it is in upper case",
      {},
      { runtimeStatus: "FAILED" },
      'has the runtimeStatus "FAILED" (it has exited with a failure code); "running" is desired.',
    ],
    [
      "the report names none",
      {},
      { runtimeStatus: null },
      'is reported without a runtimeStatus; "running" is desired.',
    ],
  ])("status-differs, when %s", (_, want, have, sentence) => {
    const twin = applyMergePatch(wanted(want), { properties: { reported: { modules: { m: have } } } });
    for (const rules of BOTH) {
      expect(said("status-differs", twin, { rules })).toStrictEqual([
        [`${MODULE}/runtimeStatus`, `The module "m" ${sentence}`],
      ]);
    }
  });

  it("status-differs, when the deployment names none: none is desired, or running is assumed", () => {
    const nothing = wanted({ status: null });
    expect(said("status-differs", nothing, DOCUMENTED)).toStrictEqual([
      [
        `${MODULE}/runtimeStatus`,
        'The module "m" has the runtimeStatus "running" (it is running); no status is desired.',
      ],
    ]);
    expect(said("status-differs", nothing, { rules: "observed" })).toStrictEqual([]);
    const ended = applyMergePatch(nothing, {
      properties: { reported: { modules: { m: { runtimeStatus: "stopped" } } } },
    });
    expect(said("status-differs", ended, { rules: "observed" })).toStrictEqual([
      [
        `${MODULE}/runtimeStatus`,
        'The module "m" has the runtimeStatus "stopped" (it has exited with code zero); "running" is desired.',
      ],
    ]);
  });

  it("status-differs of edgeHub: what is repeated by the documented rules, what is measured by the observed", () => {
    const stopped = desired({ systemModules: { edgeHub: { status: "stopped" } } });
    expect(said("status-differs", stopped, DOCUMENTED)).toStrictEqual([
      [`${HUB}/status`, 'The module "edgeHub" has the status "running"; "stopped" is desired.'],
    ]);
    expect(said("status-differs", stopped, { rules: "observed" })).toStrictEqual([
      [
        `${HUB}/runtimeStatus`,
        'The module "edgeHub" has the runtimeStatus "running" (it is running); "stopped" is desired.',
      ],
    ]);
    const silent = reported({ systemModules: { edgeHub: { status: null } } });
    expect(said("status-differs", silent, DOCUMENTED)).toStrictEqual([
      [`${HUB}/status`, 'The module "edgeHub" is reported without a status; "running" is desired.'],
    ]);
    expect(said("status-differs", silent, { rules: "observed" })).toStrictEqual([]);
  });

  it("statuses are compared to the letter by the documented rules, without case by the observed", () => {
    for (const twin of [seen({ runtimeStatus: "RUNNING" }), wanted({ status: "Running" })]) {
      expect(classifyEdgeDeployment(twin, DOCUMENTED).state).toBe("moduleFailed");
      expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("successful");
    }
  });

  it.each([137, 143])("stopped-by-signal, with exit code %i, whatever the case", (exitCode) => {
    for (const [status, runtimeStatus] of [
      ["stopped", "failed"],
      ["Stopped", "FAILED"],
    ] as const) {
      const twin = applyMergePatch(wanted({ status }), {
        properties: { reported: { modules: { m: { runtimeStatus, exitCode } } } },
      });
      expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("successful");
      expect(said("stopped-by-signal", twin, { rules: "observed" })).toStrictEqual([
        [
          `${MODULE}/exitCode`,
          'The module "m" is to be stopped, and a signal has stopped it; the agent calls that failed.',
        ],
      ]);
      expect(said("stopped-by-signal", twin, DOCUMENTED)).toStrictEqual([]);
      expect(classifyEdgeDeployment(twin, DOCUMENTED).state).toBe("moduleFailed");
    }
  });

  it.each([130, 0, 1, "137"])("exit code %j is no stop by a signal that the agent sent", (exitCode) => {
    const twin = applyMergePatch(wanted({ status: "stopped" }), {
      properties: { reported: { modules: { m: { runtimeStatus: "failed", exitCode } } } },
    });
    expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("moduleFailed");
    expect(codesOf(twin, { rules: "observed" })).not.toContain("stopped-by-signal");
  });

  it("a module that is wanted running and was killed has failed", () => {
    const twin = seen({ runtimeStatus: "failed", exitCode: 137 });
    expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("moduleFailed");
    expect(codesOf(twin, { rules: "observed" })).not.toContain("stopped-by-signal");
  });

  it("a status description is not searched for a cause while the module is in the desired status", () => {
    const statusDescription = "write /x: no space left on device";
    const running = seen({ settings: { image: "app:0" }, statusDescription });
    expect(codesOf(running)).not.toContain("disk-full");
    expect(codesOf(seen({ settings: { image: "app:0" }, statusDescription, runtimeStatus: "failed" }))).toContain(
      "disk-full",
    );
  });

  it.each<[string, JsonObject, JsonObject, readonly string[]]>([
    ["wanted stopped", { status: "stopped" }, { runtimeStatus: "failed", exitCode: 1 }, []],
    ["wanted Running", { status: "Running" }, { runtimeStatus: "failed" }, ["not-restarted"]],
    ["without a policy that ended well", {}, { runtimeStatus: "stopped" }, []],
    [
      "never restarted that ended badly",
      { restartPolicy: "never" },
      { runtimeStatus: "stopped", exitCode: 1 },
      ["restart-policy-never"],
    ],
    [
      "never restarted that does not say how it ended",
      { restartPolicy: "never" },
      { runtimeStatus: "stopped" },
      ["restart-policy-never"],
    ],
    [
      "never restarted without a wanted status",
      { restartPolicy: "never", status: null },
      { runtimeStatus: "failed" },
      ["restart-policy-never"],
    ],
    ["never restarted that ended well", { restartPolicy: "never" }, { runtimeStatus: "failed", exitCode: 0 }, []],
    [
      "never restarted and wanted stopped",
      { restartPolicy: "never", status: "Stopped" },
      { runtimeStatus: "failed", exitCode: 1 },
      [],
    ],
  ])("of a module %s it is said why nothing starts it again, if anything should", (_, want, have, codes) => {
    const twin = applyMergePatch(wanted(want), { properties: { reported: { modules: { m: have } } } });
    expect(codesOf(twin).filter((code) => code.includes("restart"))).toStrictEqual(codes);
  });

  it("not-restarted names the policy that is in force where the deployment names none: edgeHub's is another", () => {
    const down = { runtimeStatus: "stopped", exitCode: 0 };
    expect(said("not-restarted", reported({ systemModules: { edgeHub: down } }))).toStrictEqual([
      [
        `${HUB}/restartCount`,
        'The module "edgeHub" should have been restarted by its policy "always" and is not: the agent does not act on it; restart edgeAgent.',
      ],
    ]);
    expect(said("not-restarted", seen(down))).toStrictEqual([]);
    expect(said("not-restarted", seen({ runtimeStatus: "failed" }))[0]?.[1]).toContain('its policy "on-unhealthy"');
  });

  it("ran-to-completion points at the exit code", () => {
    const once = (policy: JsonValue, patch: JsonObject): JsonValue =>
      applyMergePatch(wanted({ restartPolicy: policy }), { properties: { reported: { modules: { m: patch } } } });
    const ended = { runtimeStatus: "stopped", exitCode: 0 };
    const at = [
      `${MODULE}/exitCode`,
      'The module "m" ran to its end with code 0, and its restart policy does not start it again.',
    ];
    for (const rules of BOTH) {
      for (const policy of ["never", "on-failure"]) {
        expect(said("ran-to-completion", once(policy, ended), { rules })).toStrictEqual([at]);
        expect(
          said("ran-to-completion", once(policy, { ...ended, runtimeStatus: "STOPPED" }), { rules }),
        ).toStrictEqual([at]);
        expect(said("ran-to-completion", once(policy, { ...ended, exitCode: 1 }), { rules })).toStrictEqual([]);
        expect(said("ran-to-completion", once(policy, { ...ended, runtimeStatus: "dead" }), { rules })).toStrictEqual(
          [],
        );
      }
      for (const policy of ["always", "on-unhealthy", null]) {
        expect(said("ran-to-completion", once(policy, ended), { rules })).toStrictEqual([]);
      }
      const asWanted = applyMergePatch(once("never", ended), {
        properties: { desired: { modules: { m: { status: "stopped" } } } },
      });
      expect(codesOf(asWanted, { rules })).toStrictEqual(["deployment-applied"]);
    }
  });

  it("status-assumed-running points at the deployment, for user modules and edgeHub", () => {
    const twin = desired({ modules: { m: { status: null } }, systemModules: { edgeHub: { status: null } } });
    expect(said("status-assumed-running", twin, { rules: "observed" })).toStrictEqual([
      ["/properties/desired/systemModules/edgeHub", 'The module "edgeHub" has no desired status; running is assumed.'],
      ["/properties/desired/modules/m", 'The module "m" has no desired status; running is assumed.'],
    ]);
    expect(said("status-assumed-running", twin, DOCUMENTED)).toStrictEqual([]);
    const other = desired({ systemModules: { other: { settings: {} } } });
    expect(codesOf(other, { rules: "observed" })).not.toContain("status-assumed-running");
  });

  it("orphan-module: a user module or edgeHub that is reported and not desired", () => {
    const sentence = (name: string): string =>
      `The module "${name}" is reported and not desired: its removal is pending or has failed.`;
    for (const rules of BOTH) {
      const user = desired({ modules: { m: null } });
      expect(said("orphan-module", user, { rules })).toStrictEqual([[MODULE, sentence("m")]]);
      const hub = desired({ systemModules: { edgeHub: null } });
      expect(classifyEdgeDeployment(hub, { rules }).state).toBe("successful");
      expect(said("orphan-module", hub, { rules })).toStrictEqual([[HUB, sentence("edgeHub")]]);
      const agent = desired({ systemModules: { edgeAgent: null } });
      expect(said("orphan-module", agent, { rules })).toStrictEqual([]);
    }
  });

  it("an edgeHub of unknown type is what the agent writes where there is none: no orphan", () => {
    const twin = changed({
      properties: {
        desired: { systemModules: { edgeHub: null } },
        reported: { systemModules: { edgeHub: { type: "Unknown" } } },
      },
    });
    expect(codesOf(twin)).not.toContain("orphan-module");
  });

  it("system modules besides the two are shown, and nothing is said of them", () => {
    const twin = reported({ systemModules: { other: { runtimeStatus: "failed" } } });
    for (const rules of BOTH) expect(codesOf(twin, { rules })).toStrictEqual(["deployment-applied"]);
  });

  it("no-modules points at the deployment, where the agent has acted on it", () => {
    const none = changed({ properties: { desired: { modules: { m: null } }, reported: { modules: { m: null } } } });
    for (const rules of BOTH) {
      expect(said("no-modules", none, { rules })).toStrictEqual([
        ["/properties/desired/modules", explained("no-modules")],
      ]);
      const behind = applyMergePatch(none, { properties: { reported: { lastDesiredVersion: 4 } } });
      expect(codesOf(behind, { rules })).not.toContain("no-modules");
      const failed = applyMergePatch(none, { properties: { reported: { lastDesiredStatus: { code: 500 } } } });
      expect(codesOf(failed, { rules })).toContain("no-modules");
    }
  });

  it("report-precedes-plan: a missing module or another image beside code 200, by the observed rules", () => {
    const at = ["/properties/reported/lastDesiredVersion", explained("report-precedes-plan")];
    for (const twin of [
      reported({ modules: { m: null } }),
      seen({ settings: { image: "app:0" } }),
      reported({ systemModules: { edgeHub: null } }),
      reported({ systemModules: { edgeHub: { settings: { image: "hub:0" } } } }),
    ]) {
      expect(said("report-precedes-plan", twin, { rules: "observed" })).toStrictEqual([at]);
      expect(said("report-precedes-plan", twin, DOCUMENTED)).toStrictEqual([]);
    }
    expect(codesOf(seen({ runtimeStatus: "failed" }), { rules: "observed" })).not.toContain("report-precedes-plan");
  });
});

describe("malformed-module", () => {
  const path = "/properties/desired/modules";

  it.each<[string, JsonValue, string]>([
    ["a number", 7, "a number"],
    ["a text", "running", "a string"],
    ["a list", [], "an array"],
  ])("%s in the place of a module, in whatever state", (_, value, found) => {
    for (const rules of BOTH) {
      for (const lastDesiredVersion of [4, 5]) {
        const twin = changed({ properties: { desired: { modules: { x: value } }, reported: { lastDesiredVersion } } });
        expect(said("malformed-module", twin, { rules })).toStrictEqual([
          [`${path}/x`, `Expected an object as the desired "x", found ${found}.`],
        ]);
      }
    }
  });

  it("counts as missing: it changes no state and is not assessed", () => {
    const { state, modules } = classifyEdgeDeployment(desired({ modules: { x: 7 } }));
    expect([state, modules.map(({ name }) => name)]).toStrictEqual(["successful", ["edgeAgent", "edgeHub", "m"]]);
  });

  it("names each, the runtime's own first, then in code unit order, and all of them at once", () => {
    const twin = desired({ modules: { b: 1, a: 2 }, systemModules: { edgeHub: "x" } });
    expect(said("malformed-module", twin).map(([at]) => at)).toStrictEqual([
      "/properties/desired/systemModules/edgeHub",
      `${path}/a`,
      `${path}/b`,
    ]);
    const list = desired({ modules: [1] });
    expect(said("malformed-module", list)).toStrictEqual([
      [path, 'Expected an object as the desired "modules", found an array.'],
    ]);
    expect(codesOf(list)).not.toContain("no-modules");
  });

  it("null is how a patch removes a module: it is no mistake", () => {
    const twin = { desired: { $version: 1, systemModules: null, modules: { m: null } }, reported: {} };
    expect(codesOf(twin)).not.toContain("malformed-module");
  });
});
