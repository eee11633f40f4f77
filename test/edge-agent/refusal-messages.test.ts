import { describe, expect, it } from "vitest";
import { findRefusals } from "../../src/edge-agent/checking/refusals.js";
import { validateEdgeDeployment, validateEdgeModule } from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

const MODULE: JsonObject = { type: "docker", status: "running", settings: { image: "registry.example/app:1" } };
const DEPLOYMENT: JsonObject = {
  schemaVersion: "1.1",
  runtime: { type: "docker", settings: { registryCredentials: { a: { address: "r", username: "u", password: "p" } } } },
  systemModules: { edgeAgent: { type: "docker", settings: { image: "agent:1" } }, edgeHub: MODULE },
  modules: { m: MODULE },
};

describe("what the agent refuses in a deployment, in words", () => {
  it.each<[JsonValue, string]>([
    [{ schemaVersion: null }, "The deployment has no schemaVersion."],
    [{ schemaVersion: true }, "The schemaVersion is a boolean, not a string."],
    [{ schemaVersion: "1.4" }, 'The agent takes the schema versions 1.0 and 1.1, not "1.4".'],
    [{ runtime: null }, "The deployment has no runtime."],
    [{ runtime: "docker" }, 'The runtime is "docker", not an object.'],
    [{ runtime: { type: null } }, "The runtime has no type."],
    [{ runtime: { type: "Docker" } }, 'The type of the runtime must be "docker".'],
    [
      { runtime: { settings: { registryCredentials: { a: { password: " " } } } } },
      'The registry credential "a" has no password.',
    ],
    [{ systemModules: null }, "The deployment has no systemModules."],
    [{ systemModules: [] }, "The member systemModules is an array, not an object."],
    [{ modules: { m: 7 } }, 'The module "m" is a number, not an object.'],
  ])("%j", (patch, message) => {
    expect(validateEdgeDeployment(applyMergePatch(DEPLOYMENT, patch)).map((issue) => issue.message)).toStrictEqual([
      message,
    ]);
  });

  it("is nothing where everything is right, and no advice is given without being asked for", () => {
    expect(findRefusals(DEPLOYMENT)).toStrictEqual([]);
    const settings = { image: "https://host/app:1", createOptions: '{"Binds":[]}' };
    expect(findRefusals({ ...DEPLOYMENT, modules: { m: { ...MODULE, settings } } })).toStrictEqual([]);
  });
});

describe("what the agent refuses in a module, in words", () => {
  const without = (member: string): JsonObject => applyMergePatch(MODULE, { [member]: null }) as JsonObject;

  it.each<[string, JsonObject, string]>([
    ["no type", without("type"), "has no type."],
    ["another type", { ...MODULE, type: "Docker" }, 'must have the type "docker".'],
    ["no status", without("status"), "has no status."],
    [
      "an unknown policy",
      { ...MODULE, restartPolicy: "often" },
      'has the restartPolicy "often"; the agent takes never, on-failure, on-unhealthy, always, unknown.',
    ],
    [
      "a place in the order that is none",
      { ...MODULE, startupOrder: -1 },
      "must have a startupOrder from 0 to 4294967295.",
    ],
    ["an environment that is a list", { ...MODULE, env: ["A=1"] }, "must have an object as env."],
    [
      "a variable that is a string",
      { ...MODULE, env: { A: "x" } },
      'must have the variable "A" as an object with a value: {"value": …}.',
    ],
    ["no settings", without("settings"), "has no settings."],
    ["settings in a string", { ...MODULE, settings: "x" }, "must have an object as settings."],
    ["no image", { ...MODULE, settings: {} }, "has no image."],
    [
      "an image with tag and digest",
      { ...MODULE, settings: { image: "a:1@sha256:bad" } },
      "has an image name that the agent cannot read: one tag or one digest at most.",
    ],
    [
      "an image that cannot be pulled",
      { ...MODULE, settings: { image: "host/my app:1" } },
      "has an image that cannot be pulled: its name has white space in it.",
    ],
    [
      "options that miss a piece",
      { ...MODULE, settings: { image: "a", createOptions: "{}", createOptions02: "" } },
      ": the piece createOptions01 is missing; the agent refuses pieces with a gap.",
    ],
    [
      "options that are none",
      { ...MODULE, settings: { image: "a", createOptions: "{" } },
      ": createOptions is not the text of a JSON object.",
    ],
    [
      "an option of a wrong shape",
      { ...MODULE, settings: { image: "a", createOptions: '{"HostConfig":{"Binds":"/a"}}' } },
      "has createOptions in which HostConfig.Binds must be an array of strings.",
    ],
    [
      "an option without effect",
      { ...MODULE, settings: { image: "a", createOptions: '{"Binds":[]}' } },
      "has createOptions in which Binds belongs under HostConfig: it has no effect here.",
    ],
  ])("%s", (_, module, message) => {
    const said = `The module "m"${message.startsWith(":") ? "" : " "}${message}`;
    expect(validateEdgeModule("m", module).map((issue) => issue.message)).toStrictEqual([said]);
  });
});

describe("the place of what is wrong with createOptions", () => {
  const found = (settings: JsonObject) =>
    validateEdgeModule("m", { ...MODULE, settings: { image: "a", ...settings } }).map(
      ({ code, severity, path }) => `${severity} ${code} ${path}`,
    );

  it("is its first piece, in the case in which the settings have it, in whatever order", () => {
    expect(found({ CreateOptions: '{"HostConfig":{"Binds":"/a"},"Binds":[]}' })).toStrictEqual([
      "error wrong-create-option /settings/CreateOptions",
      "warning misplaced-create-option /settings/CreateOptions",
    ]);
    expect(found({ createOptions01: '":[]}', createOptions: '{"Binds' })).toStrictEqual([
      "warning misplaced-create-option /settings/createOptions",
    ]);
  });
});

describe("a value that the agent reads as a number", () => {
  const isTaken = (patch: JsonObject): boolean => validateEdgeModule("m", { ...MODULE, ...patch }).length === 0;

  it.each<JsonValue>([0, 12, 4294967295, "0", "12", " 7 ", "4294967295"])(
    "may be the place in the order: %j",
    (startupOrder) => {
      expect(isTaken({ startupOrder })).toBe(true);
    },
  );

  it.each<JsonValue>(["", " ", "0x10", "1e3", "-1", "+1", "1.5", "4294967296", [3], true, {}])(
    "is no place in the order: %j",
    (startupOrder) => {
      expect(isTaken({ startupOrder })).toBe(false);
    },
  );

  it.each<[JsonValue, boolean]>([
    [0, true],
    [1, true],
    [-1, false],
    [0.5, false],
    [[0], false],
    [null, false],
  ])("may be the number of a word: %j is %s", (imagePullPolicy, taken) => {
    expect(isTaken({ imagePullPolicy })).toBe(taken);
    expect(isTaken({ imagePullPolicy: 2 })).toBe(false);
  });
});
