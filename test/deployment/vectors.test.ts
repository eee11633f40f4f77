import { describe, expect, it } from "vitest";
import { validateDeployment } from "../../src/deployment/index.js";
import { classifyDeployment } from "../../src/deployment/index.js";
import type { Refuser } from "../../src/deployment/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { deepFreeze } from "../support/freeze.js";
import { A, AGENT, H, HUB, M, MANIFEST, manifestOf, withAgent, withHub, withMember, withModule } from "./manifest.js";

type Found = readonly (readonly [severity: string, code: string, path: string, refusedBy: readonly Refuser[]])[];

const TOOL: readonly Refuser[] = ["commandLine"];
const DEVICE: readonly Refuser[] = ["agent"];
const BOTH: readonly Refuser[] = ["commandLine", "agent"];
const CLOUD: readonly Refuser[] = ["iotHub"];
const HUB_ONLY: readonly Refuser[] = ["edgeHub"];
const TOOL_AND_HUB: readonly Refuser[] = ["commandLine", "edgeHub"];
const env = (value: JsonValue) => withMember(["modules", "m", "env"], value);
const settings = (value: JsonValue) => withMember(["modules", "m", "settings"], value);
const image = (name: string) => settings({ image: name });
const layer = (agent: JsonValue | undefined, others: Readonly<Record<string, JsonValue>> = {}) => ({
  content: { modulesContent: { ...(agent === undefined ? {} : { $edgeAgent: agent }), ...others } },
});

/** Fragment → finding: `reference/documents.md` §2.8, by the number of the vector. */
const VECTORS: readonly (readonly [number, string, JsonValue, Found])[] = [
  [1, "no runtime", withAgent({ runtime: null }), [["error", "deployment-member-missing", `${A}/runtime`, BOTH]]],
  [
    2,
    "schemaVersion 1.4",
    withAgent({ schemaVersion: "1.4" }),
    [["error", "schema-version-refused", `${A}/schemaVersion`, DEVICE]],
  ],
  [3, "schemaVersion 1.1.0", withAgent({ schemaVersion: "1.1.0" }), []],
  [
    4,
    "schemaVersion as a number",
    withAgent({ schemaVersion: 1.1 }),
    [["warning", "schema-version-not-text", `${A}/schemaVersion`, TOOL]],
  ],
  [
    5,
    "no schemaVersion",
    withAgent({ schemaVersion: null }),
    [["error", "deployment-member-missing", `${A}/schemaVersion`, DEVICE]],
  ],
  [
    6,
    "no edgeHub",
    withAgent({ systemModules: { edgeHub: null } }),
    [["warning", "system-module-missing", `${A}/systemModules/edgeHub`, TOOL]],
  ],
  [
    7,
    "an unknown restart policy",
    withModule({ restartPolicy: "on-failured" }),
    [["error", "deployment-member-refused", `${M}/restartPolicy`, BOTH]],
  ],
  [8, "no restart policy", withModule({ restartPolicy: null }), []],
  [9, "no status", withModule({ status: null }), [["error", "deployment-member-missing", `${M}/status`, BOTH]]],
  [
    10,
    "status in another case",
    withModule({ status: "Running" }),
    [["warning", "only-strict-tools-refuse", `${M}/status`, TOOL]],
  ],
  [
    11,
    "a stopped edgeHub",
    withAgent({ systemModules: { edgeHub: { status: "stopped" } } }),
    [["warning", "hub-not-running", `${A}/systemModules/edgeHub/status`, []]],
  ],
  [12, "a status of edgeAgent", withAgent({ systemModules: { edgeAgent: { status: "running" } } }), []],
  [13, "an empty image", image(""), [["error", "malformed-image", `${M}/settings/image`, DEVICE]]],
  [14, "a tag and a digest", image("a/b:1@sha256:00"), [["error", "malformed-image", `${M}/settings/image`, DEVICE]]],
  [15, "a placeholder", image("${MODULES.m}"), [["error", "unexpanded-placeholder", `${M}/settings/image`, DEVICE]]],
  [
    16,
    "capitals in the image",
    image("acr.io/Repo:1"),
    [["warning", "unpullable-image", `${M}/settings/image`, ["containerRuntime"]]],
  ],
  [
    17,
    "createOptions as an object",
    settings({ image: "a", createOptions: { HostConfig: {} } }),
    [["warning", "lenient-create-options", `${M}/settings/createOptions`, TOOL]],
  ],
  [
    18,
    "createOptions cut off",
    settings({ image: "a", createOptions: "{" }),
    [["error", "malformed-create-options", `${M}/settings/createOptions`, DEVICE]],
  ],
  [
    19,
    "a gap in the pieces",
    settings({ image: "a", createOptions: "{", createOptions02: "}" }),
    [["error", "create-options-incomplete", `${M}/settings/createOptions02`, DEVICE]],
  ],
  [
    20,
    "a misspelled member",
    settings({ image: "a", createOption: "{}" }),
    [["warning", "unknown-deployment-member", `${M}/settings/createOption`, []]],
  ],
  [
    21,
    "an option at the wrong level",
    settings({ image: "a", createOptions: '{"PortBindings":{}}' }),
    [["warning", "misplaced-create-option", `${M}/settings/createOptions`, []]],
  ],
  [22, "a variable as a string", env({ A: "x" }), [["error", "deployment-member-refused", `${M}/env/A`, BOTH]]],
  [
    23,
    "a variable that is true",
    env({ A: { value: true } }),
    [["warning", "environment-value-boolean", `${M}/env/A`, []]],
  ],
  [24, "a variable with a dot", env({ "A.B": { value: "x" } }), [["error", "key-character", `${M}/env/A.B`, CLOUD]]],
  [
    25,
    "startupOrder -1",
    withModule({ startupOrder: -1 }),
    [["error", "deployment-member-refused", `${M}/startupOrder`, BOTH]],
  ],
  [
    25,
    "startupOrder as a string",
    withModule({ startupOrder: "1" }),
    [["warning", "only-strict-tools-refuse", `${M}/startupOrder`, TOOL]],
  ],
  [
    26,
    "a module with a dot in its name",
    withMember(["modules", "my.mod"], (AGENT["modules"] as Record<string, JsonValue>)["m"]!),
    [
      ["error", "key-character", `${A}/modules/my.mod`, CLOUD],
      ["warning", "module-name-unusual", `${A}/modules/my.mod`, TOOL],
    ],
  ],
  [27, "a signature", withAgent({ integrity: {} }), []],
  [
    28,
    "an unknown member under 1.0",
    withAgent({ schemaVersion: "1.0", foo: 1 }),
    [["warning", "unknown-deployment-member", `${A}/foo`, []]],
  ],
  [
    28,
    "an unknown member under 1.1",
    withAgent({ foo: 1 }),
    [["warning", "unknown-deployment-member", `${A}/foo`, []]],
  ],
  [
    29,
    "a registry without an address",
    withAgent({ runtime: { settings: { registryCredentials: { r: { username: "u", password: "p" } } } } }),
    [["error", "deployment-member-missing", `${A}/runtime/settings/registryCredentials/r/address`, BOTH]],
  ],
  [
    30,
    "no store",
    withHub({ storeAndForwardConfiguration: null }),
    [["error", "hub-member-missing", `${H}/storeAndForwardConfiguration`, HUB_ONLY]],
  ],
  [
    31,
    "a store time as a string",
    withHub({ storeAndForwardConfiguration: { timeToLiveSecs: "7200" } }),
    [["warning", "time-to-live-unusual", `${H}/storeAndForwardConfiguration/timeToLiveSecs`, TOOL]],
  ],
  [
    31,
    "a store time that is too long",
    withHub({ storeAndForwardConfiguration: { timeToLiveSecs: 3000000000 } }),
    [["error", "time-to-live-refused", `${H}/storeAndForwardConfiguration/timeToLiveSecs`, TOOL_AND_HUB]],
  ],
  [
    32,
    "a slip in a route",
    withHub({ routes: { r: "FORM /* INTO $upstream" } }),
    [["error", "malformed-route", `${H}/routes/r`, HUB_ONLY]],
  ],
  [
    33,
    "an empty route under 1.1",
    withHub({ routes: { r: "" } }),
    [["error", "empty-route", `${H}/routes/r`, TOOL_AND_HUB]],
  ],
  [
    33,
    "an empty route under 1.0",
    withHub({ schemaVersion: "1.0", routes: { r: "" } }),
    [["warning", "empty-route", `${H}/routes/r`, TOOL]],
  ],
  [
    34,
    "a route object under 1.0",
    withHub({ schemaVersion: "1.0", routes: { r: { route: "FROM /* INTO $upstream" } } }),
    [["error", "route-needs-newer-schema", `${H}/routes/r`, TOOL_AND_HUB]],
  ],
  [
    35,
    "priority 10",
    withHub({ routes: { r: { route: "FROM /* INTO $upstream", priority: 10 } } }),
    [["error", "route-priority-refused", `${H}/routes/r/priority`, TOOL_AND_HUB]],
  ],
  [
    36,
    "routes as a list",
    withHub({ routes: ["FROM /* INTO $upstream"] }),
    [["error", "hub-member-malformed", `${H}/routes`, TOOL_AND_HUB]],
  ],
  [37, "schemaVersion 1.3 of edgeHub", withHub({ schemaVersion: "1.3" }), []],
  [
    38,
    "a route to a module that is not there",
    withHub({ routes: { r: 'FROM /* INTO BrokeredEndpoint("/modules/x/inputs/i")' } }),
    [["warning", "route-to-unknown-module", `${H}/routes/r`, []]],
  ],
  [
    39,
    "a layer without $edgeAgent",
    layer(undefined),
    [["error", "agent-section-missing", "/content/modulesContent/$edgeAgent", CLOUD]],
  ],
  [40, "a layer that sets a whole section", layer({}, { m: { "properties.desired": { a: 1 } } }), []],
  [
    41,
    "the former name of the content",
    { moduleContent: MANIFEST["modulesContent"]! },
    [["warning", "legacy-content", "/moduleContent", []]],
  ],
  [42, "a configuration of devices", { deviceContent: { "properties.desired.a": 1 } }, []],
];

describe("the vectors of the reference", () => {
  it("are all forty-two", () => {
    expect([...new Set(VECTORS.map(([number]) => number))]).toStrictEqual(
      Array.from({ length: 42 }, (_, index) => index + 1),
    );
    expect(validateDeployment(MANIFEST)).toStrictEqual([]);
  });

  it.each(VECTORS)("%i: %s", (_number, _name, document, expected) => {
    const issues = validateDeployment(deepFreeze(document));
    expect(issues.map(({ severity, code, path, refusedBy }) => [severity, code, path, refusedBy])).toStrictEqual(
      expected,
    );
  });

  it.each([
    [8, withModule({ restartPolicy: null }), "policy-missing", `${M}/restartPolicy`],
    [
      12,
      withAgent({ systemModules: { edgeAgent: { status: "running" } } }),
      "agent-member-ignored",
      `${A}/systemModules/edgeAgent/status`,
    ],
    [
      40,
      layer({}, { m: { "properties.desired": { a: 1 } } }),
      "layer-overwrites",
      "/content/modulesContent/m/properties.desired",
    ],
    [42, { deviceContent: { "properties.desired.a": 1 } }, "device-configuration", ""],
  ])("%i is a note", (_number, document, code, path) => {
    const { state, reasons } = classifyDeployment(document);
    expect(state).toBe("acceptable");
    expect(reasons.map((reason) => [reason.code, reason.path])).toContainEqual([code, path]);
  });
});

/** What the agent makes of createOptions: `reference/documents.md` §2.5. */
const OPTIONS: readonly (readonly [JsonValue, "takes" | "refuses" | "ignores" | "takes leniently"])[] = [
  ["", "takes"],
  ["  ", "takes"],
  ["null", "takes"],
  ["NULL", "takes"],
  ["{}", "takes"],
  ["{'Env':['a=b']}", "takes leniently"],
  ['{"Env":["a"],}', "takes leniently"],
  ["// c\n{}", "takes leniently"],
  ['{Env:["x"]}', "takes leniently"],
  ["{} {}", "refuses"],
  ["{}}", "refuses"],
  ["{}x", "refuses"],
  ["[]", "refuses"],
  ['"text"', "refuses"],
  ["12", "refuses"],
  ['{"Env":', "refuses"],
  ['{"Env":{"a":"b"}}', "refuses"],
  ['{"Env":"a=b"}', "refuses"],
  ['{"Env":["a=1",2]}', "takes"],
  ['{"ExposedPorts":["80/tcp"]}', "refuses"],
  ['{"ExposedPorts":{"80/tcp":[]}}', "refuses"],
  ['{"HostConfig":{"PortBindings":{"443/tcp":[{"HostPort":443}]}}}', "takes"],
  ['{"HostConfig":{"PortBindings":{"443/tcp":{"HostPort":"443"}}}}', "refuses"],
  ['{"HostConfig":{"PortBindings":{"443/tcp":"443"}}}', "refuses"],
  ['{"HostConfig":{"PortBindings":{"443/tcp":[443]}}}', "refuses"],
  ['{"HostConfig":{"PortBindings":[]}}', "refuses"],
  ['{"HostConfig":{"PortBindings":{"HostConfig":{"Binds":[]}}}}', "refuses"],
  ['{"Binds":["/a:/b"]}', "ignores"],
  ['{"Privileged":true}', "ignores"],
  ['{"HostConfig":{"Binds":"/a:/b"}}', "refuses"],
  ['{"HostConfig":{"DNS":"1.1.1.1"}}', "refuses"],
  ['{"HostConfig":{"Mounts":{}}}', "refuses"],
  ['{"HostConfig":{"Mounts":["a"]}}', "refuses"],
  ['{"HostConfig":{"Devices":["/dev/x"]}}', "refuses"],
  ['{"HostConfig":{"Privileged":"true"}}', "takes"],
  ['{"HostConfig":{"Privileged":1}}', "takes"],
  ['{"HostConfig":{"Privileged":"yes"}}', "refuses"],
  ['{"HostConfig":{"Memory":"512m"}}', "refuses"],
  ['{"HostConfig":{"Memory":"512"}}', "takes"],
  ['{"HostConfig":{"Memory":512.5}}', "takes"],
  ['{"HostConfig":{"LogConfig":"json-file"}}', "refuses"],
  ['{"HostConfig":{"LogConfig":{"Config":["a"]}}}', "refuses"],
  ['{"HostConfig":{"LogConfig":{"Config":{"max-size":10}}}}', "takes"],
  ['{"HostConfig":{"RestartPolicy":"always"}}', "refuses"],
  ['{"HostConfig":{"RestartPolicy":{"Name":"allways"}}}', "refuses"],
  ['{"HostConfig":[]}', "refuses"],
  ['{"HostConfig":"a"}', "refuses"],
  ['{"HostConfig":null}', "takes"],
  ['{"Labels":["a"]}', "refuses"],
  ['{"Labels":{"a":{}}}', "refuses"],
  ['{"Labels":{"a":1}}', "takes"],
  ['{"Cmd":"run"}', "takes"],
  ['{"Healthcheck":5}', "takes"],
  ['{"HostConfig":{"Memory":null}}', "refuses"],
  ['{"HostConfig":{"Privileged":null}}', "refuses"],
  ['{"HostConfig":{"Init":null}}', "takes"],
];

describe("createOptions", () => {
  it.each(OPTIONS)("%j: the agent %s", (createOptions, expected) => {
    const issues = validateDeployment(settings({ image: "a", createOptions }));
    const severities = issues.map(
      ({ severity, code }) => `${severity} ${code.replace(/^(?:wrong|malformed)/, "refused")}`,
    );
    const states = {
      takes: [],
      refuses: ["error"],
      ignores: ["warning misplaced-create-option"],
      "takes leniently": ["warning lenient-create-options"],
    };
    const shown =
      expected === "refuses"
        ? [...new Set(issues.filter(({ severity }) => severity === "error").map(({ severity }) => severity))]
        : severities;
    expect(shown).toStrictEqual(states[expected]);
  });
});

describe("images", () => {
  it.each(["a", "host:9000/a", "a/b@sha256:x", "$upstream:443/a:1", " a "])("%j is taken", (name) => {
    expect(validateDeployment(image(name)).filter(({ code }) => code === "malformed-image")).toStrictEqual([]);
  });

  it.each(["", "a:b:c", "host/a:b:c", "a/b:1@sha256:x", "a/", "a:", "$upstream", "$upstream/a", "$upstream:0/a"])(
    "%j is refused",
    (name) => {
      expect(validateDeployment(image(name)).map(({ code }) => code)).toContain("malformed-image");
    },
  );

  it.each(["${MODULES.m}", "$AGENT", "$AGENT/app:1", "registry.example/app:${VERSION}", "${a", "registry/${A}/${B}:1"])(
    "%j holds a placeholder, and that is all",
    (name) => {
      expect(validateDeployment(image(name)).map(({ code }) => code)).toStrictEqual(["unexpanded-placeholder"]);
    },
  );
});

describe("routes (§2.7) and the sections together", () => {
  it.each(["m", "edgeHub"])("a route to the module %s, which is deployed", (name) => {
    expect(
      validateDeployment(withHub({ routes: { r: `FROM /* INTO BrokeredEndpoint("/modules/${name}/inputs/i")` } })),
    ).toStrictEqual([]);
  });

  it("looks into route objects too, and does not mind what is none", () => {
    const text = 'FROM /* INTO BrokeredEndpoint("/modules/x/inputs/i")';
    expect(
      validateDeployment(withHub({ routes: { r: { route: text }, s: 5 } })).map(({ code, path }) => [code, path]),
    ).toStrictEqual([
      ["hub-member-malformed", `${H}/routes/s`],
      ["route-to-unknown-module", `${H}/routes/r`],
    ]);
  });

  it("does not miss a module that another layer may bring", () => {
    const route = 'FROM /* INTO BrokeredEndpoint("/modules/x/inputs/i")';
    expect(validateDeployment(layer({}, { $edgeHub: { "properties.desired.routes.r": route } }))).toStrictEqual([]);
  });

  it("misses the section of edgeHub in a whole deployment only", () => {
    const whole = { modulesContent: { $edgeAgent: { "properties.desired": AGENT } } };
    expect(validateDeployment(whole).map(({ code, path }) => [code, path])).toStrictEqual([
      ["hub-section-missing", "/modulesContent/$edgeHub"],
    ]);
    expect(validateDeployment(layer({}))).toStrictEqual([]);
  });

  it("is manifestOf with nothing but what edgeHub wants", () => {
    expect(validateDeployment(manifestOf(AGENT, HUB))).toStrictEqual([]);
  });
});
