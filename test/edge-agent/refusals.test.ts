import { describe, expect, it } from "vitest";
import { explainExitCode, validateEdgeDeployment, validateEdgeModule } from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

const MODULE: JsonObject = { type: "docker", status: "running", settings: { image: "registry.example/app:1" } };
const DEPLOYMENT: JsonObject = {
  schemaVersion: "1.1",
  runtime: { type: "docker", settings: { registryCredentials: { a: { address: "r", username: "u", password: "p" } } } },
  systemModules: { edgeAgent: { type: "docker", settings: { image: "agent:1" } }, edgeHub: MODULE },
  modules: { m: MODULE },
};

function found(deployment: unknown): readonly (readonly [string, string, string])[] {
  return validateEdgeDeployment(deployment).map(({ code, severity, path }) => [code, severity, path] as const);
}

describe("validateEdgeDeployment (reference/edge-agent.md §1.7, reference/documents.md §2.3)", () => {
  it.each([DEPLOYMENT, {}, { $version: 1 }, undefined, 7, []])("finds nothing in %j", (deployment) => {
    expect(found(deployment)).toStrictEqual([]);
  });

  it.each<[JsonValue, string, string]>([
    [{ schemaVersion: null }, "deployment-member-missing", "/schemaVersion"],
    [{ schemaVersion: true }, "deployment-member-refused", "/schemaVersion"],
    [{ schemaVersion: "1.4" }, "schema-version-refused", "/schemaVersion"],
    [{ runtime: null }, "deployment-member-missing", "/runtime"],
    [{ runtime: "docker" }, "deployment-member-refused", "/runtime"],
    [{ runtime: { type: null } }, "deployment-member-missing", "/runtime/type"],
    [{ runtime: { type: "Docker" } }, "deployment-member-refused", "/runtime/type"],
    [
      { runtime: { settings: { registryCredentials: { a: { address: null } } } } },
      "deployment-member-missing",
      "/runtime/settings/registryCredentials/a/address",
    ],
    [
      { runtime: { settings: { registryCredentials: { a: { password: " " } } } } },
      "deployment-member-refused",
      "/runtime/settings/registryCredentials/a/password",
    ],
    [{ systemModules: null }, "deployment-member-missing", "/systemModules"],
    [{ systemModules: [] }, "deployment-member-refused", "/systemModules"],
    [{ modules: "m" }, "deployment-member-refused", "/modules"],
    [{ modules: { m: 7 } }, "deployment-member-refused", "/modules/m"],
    [{ modules: { m: { type: null } } }, "deployment-member-missing", "/modules/m/type"],
    [{ modules: { m: { settings: null } } }, "deployment-member-missing", "/modules/m/settings"],
    [{ modules: { m: { settings: "x" } } }, "deployment-member-refused", "/modules/m/settings"],
    [{ modules: { m: { settings: { image: null } } } }, "deployment-member-missing", "/modules/m/settings/image"],
    [{ systemModules: { edgeHub: { status: null } } }, "deployment-member-missing", "/systemModules/edgeHub/status"],
  ])("%j: %s at %s", (patch, code, path) => {
    expect(found(applyMergePatch(DEPLOYMENT, patch))).toStrictEqual([[code, "error", path]]);
  });

  it("takes a number as schemaVersion, no modules, null for a module, and a system module that the agent ignores", () => {
    const patches: readonly JsonValue[] = [{ schemaVersion: 1.1 }, { modules: null }, { systemModules: { other: 7 } }];
    for (const patch of patches) expect(found(applyMergePatch(DEPLOYMENT, patch))).toStrictEqual([]);
    expect(found({ ...DEPLOYMENT, modules: { m: null } })).toStrictEqual([]);
    const credentials = { type: "docker", settings: { registryCredentials: { a: null } } };
    expect(found({ ...DEPLOYMENT, runtime: credentials })).toStrictEqual([]);
  });
});

describe("validateEdgeModule", () => {
  const paths = (patch: JsonObject, role?: "hub" | "agent"): readonly string[] =>
    validateEdgeModule("m", { ...MODULE, ...patch }, role).map(({ severity, path }) => `${severity} ${path}`);

  it.each<JsonObject>([
    { status: "Running" },
    { status: 2 },
    { restartPolicy: "on-failure" },
    { imagePullPolicy: "never" },
    { startupOrder: 4294967295 },
    { startupOrder: "3" },
    { env: { A: { value: true }, B: { value: null }, C: {}, D: null } },
    { env: null },
    { settings: { image: "a", createOptions: null } },
  ])("takes %j", (patch) => {
    expect(paths(patch)).toStrictEqual([]);
  });

  it.each<[JsonObject, string]>([
    [{ status: null }, "/status"],
    [{ status: 7 }, "/status"],
    [{ status: -1 }, "/status"],
    [{ status: 1.5 }, "/status"],
    [{ restartPolicy: "on-failured" }, "/restartPolicy"],
    [{ imagePullPolicy: "Always" }, "/imagePullPolicy"],
    [{ startupOrder: null }, "/startupOrder"],
    [{ startupOrder: -1 }, "/startupOrder"],
    [{ startupOrder: 4294967296 }, "/startupOrder"],
    [{ startupOrder: "x" }, "/startupOrder"],
    [{ env: ["A=1"] }, "/env"],
    [{ env: { A: "x" } }, "/env/A"],
    [{ env: { A: { value: [1] } } }, "/env/A"],
    [{ settings: { image: 7 } }, "/settings/image"],
    [{ settings: { image: " " } }, "/settings/image"],
  ])("refuses %j at %s", (patch, path) => {
    expect(paths(patch)).toStrictEqual([`error ${path}`]);
  });

  it("asks edgeAgent for neither status nor policy nor order", () => {
    expect(paths({ status: null, restartPolicy: "x", startupOrder: -1 }, "agent")).toStrictEqual([]);
    expect(paths({ imagePullPolicy: "x" }, "agent")).toStrictEqual(["error /imagePullPolicy"]);
  });

  it.each(["https://host/app:1", "host/my app:1", "Repo/app:1", "host:5000/App", "localhost/App@sha256:00"])(
    "warns of the image %j, which cannot be pulled",
    (image) => {
      expect(paths({ settings: { image } })).toStrictEqual(["warning /settings/image"]);
    },
  );

  it.each(["Host.example/app:TAG", "host:5000/app@sha256:00", "$upstream:443/app:1.0"])(
    "takes the image %j",
    (image) => {
      expect(paths({ settings: { image } })).toStrictEqual([]);
    },
  );
});

describe("createOptions in a module (reference/documents.md §2.5)", () => {
  const codes = (createOptions: string): readonly string[] =>
    validateEdgeModule("m", { ...MODULE, settings: { image: "a", createOptions } }).map(({ code }) => code);

  it.each([
    '{"Env":["a=1",2]}',
    '{"hostconfig":{"portbindings":{"443/tcp":[{"HostPort":443}],"80/tcp":null}}}',
    '{"HostConfig":{"Privileged":"true","Memory":"512","LogConfig":{"Config":{"max-size":10}},"Init":null}}',
    '{"HostConfig":{"RestartPolicy":{"Name":"always"},"Sysctls":{"a":"1"},"AutoRemove":1}}',
    '{"HostConfig":null,"Labels":{"a":1},"Cmd":"run"}',
  ])("takes %s", (options) => {
    expect(codes(options)).toStrictEqual([]);
  });

  it.each([
    "{'Env':['a=b']}",
    '{"Env":["a"],}',
    "/* c */ {} // d",
    '{Env:["x"]}',
    '{"A":0x1F,"B":NaN,"C":undefined,"D":\'\\u0041\\n\',"E":-0x1,"F":1e999,"G":[1,],"H":.5}',
  ])("takes %s, with a warning", (options) => {
    expect(codes(options)).toStrictEqual(["lenient-create-options"]);
  });

  it.each([
    "{} {}",
    "{}}",
    "{}x",
    "[]",
    '"text"',
    "12",
    '{"Env":',
    "{Env}",
    "{,}",
    '{"a":"\\q"}',
    "{a b:1}",
    "{'a':'b",
    "{/*",
  ])("refuses %s", (options) => {
    expect(codes(options)).toStrictEqual(["malformed-create-options"]);
  });

  it.each([
    '{"Env":{"a":"b"}}',
    '{"Env":"a=b"}',
    '{"ExposedPorts":["80/tcp"]}',
    '{"ExposedPorts":{"80/tcp":[]}}',
    '{"HostConfig":{"PortBindings":{"443/tcp":{"HostPort":"443"}}}}',
    '{"HostConfig":{"PortBindings":{"443/tcp":[443]}}}',
    '{"HostConfig":{"PortBindings":[]}}',
    '{"HostConfig":{"Binds":"/a:/b"}}',
    '{"HostConfig":{"Mounts":{}}}',
    '{"HostConfig":{"Devices":["/dev/x"]}}',
    '{"HostConfig":{"Privileged":"yes"}}',
    '{"HostConfig":{"Privileged":null}}',
    '{"HostConfig":{"Memory":"512m"}}',
    '{"HostConfig":{"Memory":null}}',
    '{"HostConfig":{"LogConfig":"json-file"}}',
    '{"HostConfig":{"LogConfig":{"Config":["a"]}}}',
    '{"HostConfig":{"RestartPolicy":"always"}}',
    '{"HostConfig":{"RestartPolicy":{"Name":"allways"}}}',
    '{"HostConfig":[]}',
    '{"Labels":{"a":{}}}',
  ])("refuses the shape of %s", (options) => {
    expect(codes(options)).toStrictEqual(["wrong-create-option"]);
  });

  it.each(['{"PortBindings":{}}', '{"Binds":[]}', '{"NetworkMode":"host"}', '{"HostConfig":{"Env":[]}}'])(
    "warns that %s has no effect",
    (options) => {
      expect(codes(options)).toStrictEqual(["misplaced-create-option"]);
    },
  );

  it("points at the piece as the document names it", () => {
    const settings = { image: "a", "x/createOptions~": "[]" };
    expect(validateEdgeModule("m", { ...MODULE, settings }).map(({ path }) => path)).toStrictEqual([
      "/settings/x~1createOptions~0",
    ]);
  });
});

describe("explainExitCode", () => {
  it("knows the codes of signals, the runtime and Windows", () => {
    expect(explainExitCode(132)).toContain("SIGILL");
    expect(explainExitCode(3221225477)).toContain("Windows");
    expect([0, 1, 2, 3].map(explainExitCode)).toStrictEqual([undefined, undefined, undefined, undefined]);
  });
});
