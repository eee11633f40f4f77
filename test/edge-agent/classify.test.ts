import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, classifyEdgeFacts, readEdgeDeploymentFacts } from "../../src/edge-agent/index.js";
import type { ClassifyOptions, EdgeDeploymentState } from "../../src/edge-agent/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

function judge(
  twin: unknown,
  options?: ClassifyOptions,
): readonly [EdgeDeploymentState, string | undefined, string | undefined] {
  const { state, reasons } = classifyEdgeDeployment(twin, options);
  return [state, reasons[0]?.code, reasons[0]?.path];
}

const TWIN: JsonObject = { desired: { $version: 1 }, reported: {} };

describe("row 1: what cannot be judged at all", () => {
  it.each<[string, unknown, string, string]>([
    ["a text", "twin", "no-object", ""],
    ["an array", [TWIN], "no-object", ""],
    ["undefined", undefined, "no-object", ""],
    ["another module's twin", { ...TWIN, moduleId: "$edgeHub" }, "not-edge-agent", "/moduleId"],
    ["a module id that is null", { ...TWIN, moduleId: null }, "not-edge-agent", "/moduleId"],
    ["no desired section", { reported: {} }, "no-desired-section", "/desired"],
    ["no section at all", { deviceId: "d" }, "no-desired-section", "/properties"],
    ["a desired section that is an array", { desired: [], reported: {} }, "no-desired-section", "/desired"],
    [
      "configurations that are an array",
      { ...TWIN, configurations: [] },
      "malformed-configurations",
      "/configurations",
    ],
    ["configurations that are null", { ...TWIN, configurations: null }, "malformed-configurations", "/configurations"],
    ["no $version", { desired: {} }, "no-desired-version", "/desired/$version"],
    ["a $version in text", { desired: { $version: "1" } }, "no-desired-version", "/desired/$version"],
    ["a broken $version", { desired: { $version: 1.5 } }, "no-desired-version", "/desired/$version"],
    [
      "a $version past 2^53",
      { properties: { desired: { $version: 2 ** 53 } } },
      "no-desired-version",
      "/properties/desired/$version",
    ],
  ])("%s", (_, twin, code, path) => {
    for (const rules of ["documented", "observed"] as const) {
      expect(judge(twin, { rules })).toStrictEqual(["indeterminate", code, path]);
    }
  });

  it("takes root members that are undefined for absent", () => {
    const twin = { moduleId: undefined, configurations: undefined, properties: undefined, ...TWIN };
    expect(classifyEdgeDeployment(twin)).toStrictEqual(classifyEdgeDeployment(TWIN));
  });

  it("points at the whole where facts are judged that have no document", () => {
    expect(classifyEdgeFacts(readEdgeDeploymentFacts("twin")).reasons.map(({ path }) => path)).toStrictEqual([""]);
  });

  it("names every obstacle at once", () => {
    const { reasons } = classifyEdgeDeployment({ moduleId: "m", configurations: 1, desired: {} });
    expect(reasons.map(({ code }) => code).slice(0, 3)).toStrictEqual([
      "not-edge-agent",
      "malformed-configurations",
      "no-desired-version",
    ]);
  });
});

describe("rows 2 and 3: is the deployment in force?", () => {
  const withConfigurations = (configurations: JsonValue): JsonObject => ({ ...TWIN, configurations });

  it.each<[string, JsonValue, string | undefined, EdgeDeploymentState, string]>([
    ["asked for, and not there", { a: { status: "Applied" } }, "b", "indeterminate", "deployment-not-found"],
    ["asked for on an individual deployment", {}, "b", "indeterminate", "deployment-not-found"],
    [
      "asked for, and neither of the two",
      { b: { status: "Gone" } },
      "b",
      "indeterminate",
      "unknown-configuration-status",
    ],
    ["asked for, and no object", { b: 1 }, "b", "indeterminate", "unknown-configuration-status"],
    [
      "asked for by a name of every object",
      { a: { status: "Applied" } },
      "toString",
      "indeterminate",
      "deployment-not-found",
    ],
    [
      "asked for, and Targeted",
      { a: { status: "Applied" }, b: { status: "TARGETED" } },
      "b",
      "targeted",
      "targeted-not-applied",
    ],
    ["asked for, and Applied", { b: { status: "aPPLIED" } }, "b", "notYetApplied", "version-missing"],
    [
      "none asked for, only Targeted",
      { a: { status: "Targeted" }, b: { status: "x" } },
      undefined,
      "targeted",
      "targeted-not-applied",
    ],
    ["none asked for, none of the two", { a: {} }, undefined, "indeterminate", "no-applied-configuration"],
    ["none asked for, one Applied", { a: { status: "Applied" }, b: {} }, undefined, "notYetApplied", "version-missing"],
  ])("%s", (_, configurations, deploymentId, state, code) => {
    for (const rules of ["documented", "observed"] as const) {
      const options = deploymentId === undefined ? { rules } : { rules, deploymentId };
      const twin = { ...withConfigurations(configurations), desired: { $version: 1, modules: {} } };
      const [given, reason] = judge(twin, options);
      expect([given, reason]).toStrictEqual([state, code]);
    }
  });

  it("lists three names, and counts from the fourth on", () => {
    const messageOf = (names: readonly string[]) =>
      classifyEdgeDeployment(
        withConfigurations(Object.fromEntries(names.map((name) => [name, { status: "Targeted" }]))),
      ).reasons[0]?.message.split(" matched")[0];
    expect(messageOf(["a", "b", "c"])).toBe('"a", "b", "c"');
    expect(messageOf(["a", "b", "c", "d"])).toBe('"a", "b", "c" and 1 more');
  });

  it.each([
    [undefined, "individual"],
    [{}, "individual"],
    [{ a: {} }, "atScale"],
    [null, "atScale"],
    ["x", "atScale"],
  ])("configurations %j: %s", (configurations, kind) => {
    expect(classifyEdgeDeployment({ ...withConfigurations({}), configurations }).kind).toBe(kind);
  });

  it("lists names in code unit order, whatever their order in the twin", () => {
    const configurations = { d: "Applied", b: "Targeted", D: "Applied", a: "Targeted", B: "Targeted" };
    const entries = Object.entries(configurations).map(([name, status]) => [name, { status }] as const);
    const { applied, targeted } = classifyEdgeDeployment(withConfigurations(Object.fromEntries(entries)));
    expect([applied, targeted]).toStrictEqual([
      ["D", "d"],
      ["B", "a", "b"],
    ]);
  });

  it("lists at most three names", () => {
    const targeted = Object.fromEntries(["a", "b", "c", "d", "e"].map((name) => [name, { status: "Targeted" }]));
    const { reasons } = classifyEdgeDeployment(withConfigurations(targeted));
    expect(reasons[0]?.message).toBe('"a", "b", "c" and 2 more matched this device, but no deployment was applied.');
  });
});

describe("the observed rules (reference/edge-agent.md §6.3)", () => {
  const observed = (desired: JsonObject, reported: JsonObject): readonly (string | undefined)[] => {
    const verdict = classifyEdgeDeployment({ desired: { $version: 5, ...desired }, reported }, { rules: "observed" });
    return [
      verdict.state,
      ...verdict.reasons.map(({ code }) => code).filter((code) => code !== "individual-deployment"),
    ];
  };
  const M: JsonObject = { modules: { m: { status: "running", settings: { image: "i:1" } } } };
  const running = (module: JsonObject, code = 200): JsonObject => ({
    lastDesiredVersion: 5,
    lastDesiredStatus: { code },
    modules: { m: { runtimeStatus: "running", settings: { image: "i:1" }, ...module } },
  });

  it("O2: nothing besides $version and $metadata is an empty configuration", () => {
    expect(observed({ $metadata: {} }, {})).toStrictEqual([
      "emptyConfiguration",
      "desired-empty",
      "code-missing",
      "rules-disagree",
    ]);
  });

  it("O3: version 0 counts as missing", () => {
    const twin = {
      desired: { $version: 0, modules: {} },
      reported: { lastDesiredVersion: 0, lastDesiredStatus: { code: 200 } },
    };
    expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("notYetApplied");
  });

  it("O3a: a 412 is confirmed by a schema version that the agent refuses", () => {
    const reported = { lastDesiredVersion: 4, lastDesiredStatus: { code: 412 } };
    expect(observed({ ...M, schemaVersion: "1.2" }, reported)).toStrictEqual([
      "invalid",
      "schema-version-incompatible",
      "schema-version-refused",
      "invalid-confirmed",
      "version-behind",
      "rules-disagree",
    ]);
    expect(observed({ ...M, schemaVersion: "1.1" }, reported)[0]).toBe("notYetApplied");
    expect(observed(M, reported)[0]).toBe("notYetApplied");
    expect(observed({ ...M, schemaVersion: "1.2" }, { ...reported, lastDesiredStatus: { code: 400 } })[0]).toBe(
      "notYetApplied",
    );
  });

  it("O4: the first ten members that explain the code are named: of a 412 the schema version alone", () => {
    const modules = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`m${at}`, { type: "docker", status: "running", settings: { image: 5 } }]),
    );
    const refused = (code: number) =>
      observed({ schemaVersion: "1.2", modules }, { lastDesiredVersion: 5, lastDesiredStatus: { code } }).filter(
        (reason) => /refused|malformed/.test(String(reason)),
      );
    expect(refused(412)).toStrictEqual(["schema-version-refused"]);
    expect(refused(400)).toHaveLength(10);
    expect(refused(400)).not.toContain("schema-version-refused");
  });

  it("O3a: a refusal is confirmed by a report that is newer than the deployment", () => {
    const desired = { ...M, $metadata: { $lastUpdated: "2026-01-01T00:00:00.0000001Z" } };
    const refused = (time: JsonValue): JsonObject => ({
      lastDesiredVersion: 4,
      lastDesiredStatus: { code: 400 },
      $metadata: { lastDesiredStatus: { code: { $lastUpdated: time } } },
    });
    expect(observed(desired, refused("2026-01-01T00:00:00.0000002Z"))[0]).toBe("invalid");
    expect(observed(desired, refused("2026-01-01T00:00:00.0000001Z"))[0]).toBe("notYetApplied");
    expect(observed(desired, refused("2025-12-31T23:59:59Z"))[0]).toBe("notYetApplied");
    expect(observed(desired, refused(7))[0]).toBe("notYetApplied");
  });

  it.each<[number, readonly string[]]>([
    [400, ["possibly-invalid"]],
    [406, ["first-pass-or-backoff", "agent-may-be-updating"]],
    [417, ["stale-empty-code", "agent-may-be-updating"]],
    [500, ["device-may-be-offline"]],
    [200, ["device-may-be-offline"]],
    [201, ["device-may-be-offline"]],
  ])("O3b–d: code %i with an older version", (code, reasons) => {
    const codes = observed(M, { lastDesiredVersion: 4, lastDesiredStatus: { code } });
    expect(codes).toStrictEqual(["notYetApplied", "version-behind", ...reasons]);
  });

  it("O5: a 406 with the words of a shutdown is one", () => {
    const status = { code: 406, description: "Agent is not running" };
    expect(observed(M, { lastDesiredVersion: 5, lastDesiredStatus: status })).toStrictEqual([
      "agentStopped",
      "agent-stopped",
      "graceful-shutdown",
      "agent-may-be-updating",
    ]);
  });

  it("statuses are compared without case", () => {
    expect(observed({ modules: { m: { status: "Running", settings: { image: "i:1" } } } }, running({}))[0]).toBe(
      "successful",
    );
  });

  it("O8: a missing desired status is taken as running, with a reason", () => {
    const desired = { modules: { m: { settings: { image: "i:1" } } } };
    expect(observed(desired, running({}))).toStrictEqual([
      "successful",
      "deployment-applied",
      "status-assumed-running",
      "rules-disagree",
    ]);
    expect(observed(desired, running({ runtimeStatus: "stopped" }))[0]).toBe("moduleFailed");
  });

  it.each<[string, number, EdgeDeploymentState]>([
    ["failed", 137, "successful"],
    ["failed", 143, "successful"],
    ["failed", 1, "moduleFailed"],
    ["stopped", 0, "successful"],
    ["backoff", 137, "moduleFailed"],
  ])("O8: wanted stopped, reported %s with exit code %i: %s", (runtimeStatus, exitCode, state) => {
    const desired = { modules: { m: { status: "stopped", settings: { image: "i:1" } } } };
    expect(observed(desired, running({ runtimeStatus, exitCode }))[0]).toBe(state);
  });

  it.each<[string, number, boolean]>([
    ["never", 0, true],
    ["on-failure", 0, true],
    ["always", 0, false],
    ["never", 1, false],
  ])(
    "O8: wanted running with restart policy %s, stopped with exit code %i: ran to completion is %s",
    (restartPolicy, exitCode, said) => {
      const desired = { modules: { m: { status: "running", restartPolicy, settings: { image: "i:1" } } } };
      const codes = observed(desired, running({ runtimeStatus: "stopped", exitCode }));
      expect(codes[0]).toBe("moduleFailed");
      expect(codes.includes("ran-to-completion")).toBe(said);
    },
  );

  it("O8 comes before O9: one module failed, another is missing", () => {
    const desired = {
      modules: {
        m: { status: "running", settings: { image: "i:1" } },
        n: { status: "running", settings: { image: "i:1" } },
      },
    };
    expect(observed(desired, running({ runtimeStatus: "failed" }))[0]).toBe("moduleFailed");
    expect(observed(desired, running({}))).toStrictEqual([
      "inProgressOrFailed",
      "module-not-created",
      "deployment-applied",
      "report-precedes-plan",
    ]);
  });

  it("O10: edgeHub's image and measured status are judged", () => {
    const desired = { systemModules: { edgeHub: { status: "running", settings: { image: "h" } } }, modules: {} };
    const hub = (edgeHub: JsonObject): JsonObject => ({
      lastDesiredVersion: 5,
      lastDesiredStatus: { code: 200 },
      systemModules: { edgeHub },
    });
    expect(
      observed(desired, hub({ status: "running", runtimeStatus: "running", settings: { image: "h:latest" } }))[0],
    ).toBe("successful");
    expect(
      observed(desired, hub({ status: "running", runtimeStatus: "backoff", settings: { image: "h:latest" } }))[0],
    ).toBe("moduleFailed");
    expect(observed(desired, hub({ status: "running", runtimeStatus: "running", settings: { image: "h:2" } }))[0]).toBe(
      "inProgressOrFailed",
    );
    expect(observed(desired, { lastDesiredVersion: 5, lastDesiredStatus: { code: 200 } })[0]).toBe(
      "inProgressOrFailed",
    );
  });

  it("notes that the agent could not list its modules", () => {
    const reported = {
      lastDesiredVersion: 5,
      lastDesiredStatus: { code: 500 },
      systemModules: { edgeAgent: { type: "Unknown" } },
    };
    expect(observed(M, reported)).toContain("environment-unreadable");
    expect(observed(M, { ...reported, lastDesiredStatus: { code: 200 } })).not.toContain("environment-unreadable");
  });
});

describe("modules", () => {
  const assess = (module: JsonObject, metadata: JsonValue = {}): unknown =>
    classifyEdgeDeployment({ desired: { $version: 1 }, reported: { modules: { m: module }, $metadata: metadata } })
      .modules[0];

  it("an orphan is assessed and named", () => {
    const twin = {
      desired: { $version: 1, modules: {} },
      reported: {
        lastDesiredVersion: 1,
        lastDesiredStatus: { code: 200 },
        modules: { m: {} },
        systemModules: { edgeAgent: {} },
      },
    };
    const { modules, reasons } = classifyEdgeDeployment(twin);
    expect(modules[1]).toStrictEqual({
      name: "m",
      kind: "user",
      desired: null,
      reported: { status: null, runtimeStatus: null, image: null },
      imageMatches: null,
      statusMatches: null,
    });
    expect(reasons.map(({ code }) => code)).toStrictEqual([
      "deployment-applied",
      "orphan-module",
      "individual-deployment",
      "no-modules",
    ]);
  });

  it("since: the $lastUpdated of the runtime status, else the time of the start, or of the exit when it has ended", () => {
    const times = { lastStartTimeUtc: "2026-01-01T00:00:01", lastExitTimeUtc: "2026-01-01T00:00:02" };
    const metadata = { modules: { m: { runtimeStatus: { $lastUpdated: "2026-01-01T00:00:03Z" } } } };
    expect(assess({ ...times, runtimeStatus: "running" }, metadata)).toMatchObject({ since: "2026-01-01T00:00:03Z" });
    expect(assess({ ...times, runtimeStatus: "running" })).toMatchObject({ since: "2026-01-01T00:00:01" });
    expect(assess({ ...times, runtimeStatus: "stopped" })).toMatchObject({ since: "2026-01-01T00:00:02" });
    expect(assess({ ...times, runtimeStatus: "failed" })).toMatchObject({ since: "2026-01-01T00:00:02" });
    expect(assess({ ...times, runtimeStatus: "Failed" })).toMatchObject({ since: "2026-01-01T00:00:02" });
  });

  it("since is absent where the twin says never, or nothing that is a time", () => {
    expect(assess({ lastStartTimeUtc: "0001-01-01T00:00:00", runtimeStatus: "running" })).not.toHaveProperty("since");
    expect(assess({ lastStartTimeUtc: "yesterday", runtimeStatus: "running" })).not.toHaveProperty("since");
    expect(assess({})).not.toHaveProperty("since");
  });

  it("since of a system module stands in the metadata of the system modules", () => {
    const { modules } = classifyEdgeDeployment({
      desired: { $version: 1 },
      reported: {
        systemModules: { edgeHub: { runtimeStatus: "running" } },
        $metadata: { systemModules: { edgeHub: { runtimeStatus: { $lastUpdated: "2026-01-01T00:00:03Z" } } } },
      },
    });
    expect(modules[0]?.since).toBe("2026-01-01T00:00:03Z");
  });

  it("whatever stands beside edgeAgent and edgeHub is a system module", () => {
    const twin = { desired: { $version: 1, systemModules: { edgeProxy: {} }, modules: { edgeHub: {} } } };
    const kinds = classifyEdgeDeployment(twin).modules.map(({ name, kind }) => [name, kind]);
    expect(kinds).toStrictEqual([
      ["edgeProxy", "system"],
      ["edgeHub", "user"],
    ]);
  });

  it("a member that is no object is no module", () => {
    const twin = { desired: { $version: 1, modules: { a: null, b: 1, c: [] } }, reported: { modules: { d: "x" } } };
    expect(classifyEdgeDeployment(twin).modules).toStrictEqual([]);
  });

  it("names such as __proto__ and toString are names", () => {
    const modules = JSON.parse(
      '{"__proto__":{"status":"running","settings":{"image":"i:1"}},"toString":{}}',
    ) as JsonObject;
    const verdict = classifyEdgeDeployment({ desired: { $version: 1, modules }, reported: {} });
    expect(verdict.modules.map(({ name, desired }) => [name, desired?.image])).toStrictEqual([
      ["__proto__", "i:1"],
      ["toString", null],
    ]);
  });

  it("a system module besides the two is shown and judged by nobody", () => {
    const system = { other: { status: "running", settings: { image: "o:1" } } };
    const twin = {
      desired: { $version: 1, systemModules: system, modules: {} },
      reported: { lastDesiredVersion: 1, lastDesiredStatus: { code: 200 } },
    };
    expect(classifyEdgeDeployment(twin).state).toBe("successful");
    expect(classifyEdgeDeployment(twin, { rules: "observed" }).state).toBe("successful");
  });
});

describe("a wrong option", () => {
  it("throws a TypeError that names the option and its legal values", () => {
    expect(() => classifyEdgeDeployment(TWIN, { rules: "strict" as "observed" })).toThrow(
      new TypeError('The option "rules" must be "documented" or "observed", not "strict".'),
    );
    expect(() => classifyEdgeDeployment(TWIN, { deploymentId: 7 as unknown as string })).toThrow(
      new TypeError('The option "deploymentId" must be a string, not 7.'),
    );
  });
});

describe("the paths of reasons", () => {
  it("are those of the document as it was given, in whatever names", () => {
    const twin = { Properties: { Desired: { $version: 2 }, Reported: { lastDesiredVersion: 1 } } };
    expect(judge(twin)).toStrictEqual(["emptyConfiguration", "desired-empty", "/Properties/Desired"]);
    expect(judge(twin, { rules: "documented" })[2]).toBe("/Properties/Reported/lastDesiredVersion");
    expect(judge({ ...twin, ModuleId: "$edgeHub" })).toStrictEqual(["indeterminate", "not-edge-agent", "/ModuleId"]);
    expect(judge({ ...twin, Configurations: { a: { Status: "Targeted" } } })).toStrictEqual([
      "targeted",
      "targeted-not-applied",
      "/Configurations",
    ]);
    const dotNet = { Properties: { Desired: { modules: {}, $version: 2 }, Reported: { lastDesiredVersion: 1 } } };
    expect(judge(dotNet)).toStrictEqual(["notYetApplied", "version-behind", "/Properties/Reported/lastDesiredVersion"]);
  });
});
