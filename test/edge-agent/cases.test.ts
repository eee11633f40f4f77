import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { classifyEdgeDeployment, parseEdgeAgentTwin } from "../../src/edge-agent/index.js";
import type { ClassifyOptions, EdgeDeploymentState } from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

/* Twins in the shapes of public reports, and what somebody who knows the agent says of them. */

function read(name: string): JsonValue {
  return JSON.parse(readFileSync(new URL(`../fixtures/cases/${name}.json`, import.meta.url), "utf8")) as JsonValue;
}

interface Expected {
  readonly state: EdgeDeploymentState;
  /** The codes in their order; the ones about the whole twin are left out. */
  readonly codes: readonly string[];
  /** Sentences that must be among the messages. */
  readonly says?: readonly string[];
  readonly options?: ClassifyOptions;
}

const OF_THE_TWIN: ReadonlySet<string> = new Set(["individual-deployment", "rules-disagree"]);

function expectVerdict(twin: JsonValue, { state, codes, says = [], options = {} }: Expected): void {
  const verdict = classifyEdgeDeployment(twin, options);
  expect(verdict.state).toBe(state);
  expect(verdict.reasons.map(({ code }) => code).filter((code) => !OF_THE_TWIN.has(code))).toStrictEqual(codes);
  for (const sentence of says) expect(verdict.reasons.map(({ message }) => message).join("\n")).toContain(sentence);
}

const CASES: Readonly<Record<string, Expected>> = {
  "01-agent-task-canceled": {
    state: "inProgressOrFailed",
    codes: ["deployment-failed", "environment-unreadable", "operation-cancelled"],
  },
  "02-agent-20-restarts-exit-132": {
    state: "moduleFailed",
    codes: ["status-differs", "exit-code", "restarts-exhausted", "deployment-applied"],
    says: [
      'The module "E" ended with exit code 132 (SIGILL: illegal instruction',
      'was restarted 20 times by its policy "always" and the agent has given up',
    ],
  },
  "08-agent-417-fresh-device": { state: "emptyConfiguration", codes: ["desired-empty", "config-empty"] },
  "10-agent-layer-targeted-only": { state: "successful", codes: ["deployment-applied"] },
  "12-agent-500-all-running": {
    state: "inProgressOrFailed",
    codes: ["deployment-failed", "hub-operation-failed", "all-images-match", "all-modules-as-desired"],
    says: ["there is nothing to deploy again"],
  },
  "14-agent-pull-404": {
    state: "inProgressOrFailed",
    codes: ["deployment-failed", "image-pull-failed", "module-not-created"],
    says: ['The module "heartbeatmodule" could not be pulled'],
  },
  "16-agent-create-invalid-mount": {
    state: "inProgressOrFailed",
    codes: ["deployment-failed", "mount-or-device-missing", "module-not-created"],
    says: ['The module "db" could not be created: a mount or a device'],
  },
  "17-agent-406-backoff-old": {
    state: "inProgressOrFailed",
    codes: ["first-pass-or-backoff", "module-not-created"],
    says: ["while it runs", 'The module "x" is desired and not reported'],
  },
  "18-agent-400-status-null": {
    state: "invalid",
    codes: ["config-format-error", "deployment-member-refused", "invalid-confirmed", "version-behind"],
    says: ['The module "edge-model-1" has the status null'],
  },
  "20-agent-400-createoptions-wrong-nesting": {
    state: "invalid",
    codes: ["config-format-error", "wrong-create-option", "invalid-confirmed", "version-behind"],
    says: [
      'The module "edgeHub" has createOptions in which HostConfig.PortBindings must be',
      '"HostConfig" is at the wrong level',
    ],
  },
  "25-agent-always-module-stopped-255": {
    state: "moduleFailed",
    codes: ["status-differs", "exit-code", "not-restarted", "deployment-applied"],
    says: ["exit code 255", "restart edgeAgent"],
  },
  "28-agent-desired-version-ahead-offline": {
    state: "notYetApplied",
    codes: ["version-behind", "device-may-be-offline", "image-differs"],
    says: ["No news since 2024-03-01T10:00:00.0000000Z", "offline", "report lost"],
  },
  "C7-agent-canceled-but-all-fine": {
    state: "inProgressOrFailed",
    codes: ["deployment-failed", "operation-cancelled", "all-images-match", "all-modules-as-desired"],
    says: ['The module "m1" could not be stopped'],
  },
  "D3-agent-29-modules-32kb": {
    state: "notYetApplied",
    codes: ["version-behind", "device-may-be-offline", "report-too-large"],
  },
};

describe("the cases of $edgeAgent", () => {
  it.each(Object.entries(CASES))("%s", (name, expected) => {
    expectVerdict(read(name), expected);
  });

  it("10, asked about the layer: Targeted may be a false alarm", () => {
    expectVerdict(read("10-agent-layer-targeted-only"), {
      state: "targeted",
      codes: ["targeted-not-applied", "targeted-may-be-layer"],
      options: { deploymentId: "layer-props" },
    });
  });

  it.each<[string, readonly string[]]>([
    ["18-agent-400-status-null", ["/properties/desired/modules/edge-model-1/status"]],
    ["20-agent-400-createoptions-wrong-nesting", ["/properties/desired/systemModules/edgeHub/settings/createOptions"]],
    ["D3-agent-29-modules-32kb", ["/properties/reported"]],
    [
      "02-agent-20-restarts-exit-132",
      ["/properties/desired/modules/A/settings/image", "/properties/desired/modules/E/settings/image"],
    ],
    ["14-agent-pull-404", []],
  ])("%s: validation points at %j", (name, paths) => {
    expect(parseEdgeAgentTwin(read(name)).issues.map(({ path }) => path)).toStrictEqual(paths);
  });
});

/** A twin that is well in every respect; each case below changes what happened to it. */
const WELL = read("12-agent-500-all-running");
const M1: JsonObject = { runtimeStatus: "failed", exitCode: 1 };

function made(patch: { desired?: JsonValue; reported?: JsonValue; configurations?: JsonValue }): JsonValue {
  const { configurations, ...properties } = patch;
  const healthy = { reported: { lastDesiredStatus: { code: 200, description: "" } } };
  const base = applyMergePatch(WELL, { properties: healthy });
  return applyMergePatch(base, {
    ...(configurations === undefined ? {} : { configurations }),
    properties: { ...properties },
  });
}

const module = (patch: JsonObject, policy = "always"): JsonValue =>
  made({ desired: { modules: { m1: { restartPolicy: policy } } }, reported: { modules: { m1: { ...M1, ...patch } } } });
const status = (code: number, description: string, more: JsonObject = {}): JsonValue =>
  made({ reported: { lastDesiredStatus: { code, description }, ...more } });
const refused = (desired: JsonObject): JsonValue =>
  made({
    desired: { ...desired, $version: 8 },
    reported: { lastDesiredStatus: { code: 400, description: "Agent configuration format is invalid." } },
  });
const REFUSED = ["config-format-error", "invalid-confirmed", "version-behind"];
const refusedFor = (code: string): readonly string[] => [REFUSED[0] ?? "", code, ...REFUSED.slice(1)];
const EDGE_AGENT_DOWN = { systemModules: { edgeAgent: { runtimeStatus: "unknown" } } };

describe("more of the same kinds", () => {
  it.each<[string, JsonValue, Expected]>([
    [
      "out of memory",
      module({ exitCode: 137, runtimeStatus: "backoff", restartCount: 4 }),
      {
        state: "moduleFailed",
        codes: ["status-differs", "exit-code", "restart-pending", "deployment-applied"],
        says: ["SIGKILL", "4 of at most 20"],
      },
    ],
    [
      "segmentation fault, given up",
      module({ exitCode: 139, restartCount: 20 }),
      {
        state: "moduleFailed",
        codes: ["status-differs", "exit-code", "restarts-exhausted", "deployment-applied"],
        says: ["SIGSEGV"],
      },
    ],
    [
      "a code of the application's own",
      module({ exitCode: 3, runtimeStatus: "backoff", restartCount: 1 }),
      { state: "moduleFailed", codes: ["status-differs", "restart-pending", "deployment-applied"] },
    ],
    [
      "start command not found",
      module({ exitCode: 127, restartCount: 20 }),
      {
        state: "moduleFailed",
        codes: ["status-differs", "exit-code", "restarts-exhausted", "deployment-applied"],
        says: ["not found in the image"],
      },
    ],
    [
      "never restarted, as its policy says",
      module({ exitCode: 1 }, "never"),
      { state: "moduleFailed", codes: ["status-differs", "restart-policy-never", "deployment-applied"] },
    ],
    [
      "ended well with policy always, and not restarted",
      module({ runtimeStatus: "stopped", exitCode: 0 }),
      {
        state: "moduleFailed",
        codes: ["status-differs", "not-restarted", "deployment-applied"],
        says: ['its policy "always"'],
      },
    ],
    [
      "ended well with policy on-failure",
      module({ runtimeStatus: "stopped", exitCode: 0 }, "on-failure"),
      { state: "moduleFailed", codes: ["status-differs", "ran-to-completion", "deployment-applied"] },
    ],
    [
      "failed with policy on-failure, and not restarted",
      module({ exitCode: 2 }, "on-failure"),
      { state: "moduleFailed", codes: ["status-differs", "not-restarted", "deployment-applied"] },
    ],
    [
      "edgeHub in backoff",
      made({ reported: { systemModules: { edgeHub: { runtimeStatus: "backoff", exitCode: 132, restartCount: 7 } } } }),
      {
        state: "moduleFailed",
        codes: ["status-differs", "exit-code", "restart-pending", "deployment-applied"],
        says: ['"edgeHub"'],
      },
    ],
    [
      "two modules, one refused by the registry",
      made({
        desired: { modules: { n: { type: "docker", status: "running", settings: { image: "registry.example/n:1" } } } },
        reported: {
          lastDesiredStatus: {
            code: 500,
            description:
              "One or more errors occurred. (Error calling Create module n: Could not create module n\n\tcaused by: Could not pull image registry.example/n:1\n\tcaused by: unauthorized: authentication required)",
          },
        },
      }),
      {
        state: "inProgressOrFailed",
        codes: ["deployment-failed", "registry-credentials-refused", "module-not-created"],
        says: ['The module "n" could not be created: the registry refused'],
      },
    ],
    [
      "a cancelled pull of a new module",
      made({
        desired: { modules: { n: { type: "docker", status: "running", settings: { image: "registry.example/n:1" } } } },
        reported: {
          lastDesiredStatus: {
            code: 500,
            description: "One or more errors occurred. (Error calling Create module n: A task was canceled.)",
          },
        },
      }),
      { state: "inProgressOrFailed", codes: ["deployment-failed", "pull-probably-timed-out", "module-not-created"] },
    ],
    [
      "a cancelled restart",
      status(500, "One or more errors occurred. (Error calling restart module m1: A task was canceled.)"),
      {
        state: "inProgressOrFailed",
        codes: ["deployment-failed", "operation-cancelled", "all-images-match", "all-modules-as-desired"],
      },
    ],
    [
      "shut down",
      status(406, "Agent is not running", EDGE_AGENT_DOWN),
      {
        state: "agentStopped",
        codes: ["agent-stopped", "graceful-shutdown", "agent-not-running", "agent-may-be-updating"],
      },
    ],
    [
      "406 of a running agent, everything there",
      status(406, ""),
      { state: "inProgressOrFailed", codes: ["first-pass-or-backoff"] },
    ],
    [
      "unknown status word",
      refused({ modules: { m1: { status: "up" } } }),
      { state: "invalid", codes: refusedFor("deployment-member-refused"), says: ['the status "up"'] },
    ],
    [
      "tag and digest",
      refused({ modules: { m1: { settings: { image: "a/b:1@sha256:00" } } } }),
      { state: "invalid", codes: refusedFor("malformed-image") },
    ],
    [
      "a placeholder that nobody replaced",
      refused({ modules: { m1: { settings: { image: "${MODULES.m1}" } } } }),
      { state: "invalid", codes: refusedFor("malformed-image") },
    ],
    [
      "createOptions cut off",
      refused({ modules: { m1: { settings: { createOptions: '{"HostConfig":{' } } } }),
      { state: "invalid", codes: refusedFor("malformed-create-options") },
    ],
    [
      "createOptions with a gap",
      refused({ modules: { m1: { settings: { createOptions02: "}" } } } }),
      { state: "invalid", codes: refusedFor("create-options-incomplete") },
    ],
    [
      "Binds as a string",
      refused({ modules: { m1: { settings: { createOptions: '{"HostConfig":{"Binds":"/a:/b"}}' } } } }),
      {
        state: "invalid",
        codes: refusedFor("wrong-create-option"),
        says: ["HostConfig.Binds must be an array of strings"],
      },
    ],
    [
      "type in upper case",
      refused({ modules: { m1: { type: "Docker" } } }),
      { state: "invalid", codes: refusedFor("deployment-member-refused") },
    ],
    [
      "a refusal that nothing explains",
      refused({}),
      { state: "notYetApplied", codes: ["version-behind", "possibly-invalid"] },
    ],
    [
      "a layer alone",
      made({ configurations: { layer: { status: "Targeted" } }, reported: { lastDesiredStatus: { code: 417 } } }),
      {
        state: "targeted",
        codes: ["targeted-not-applied", "no-base-deployment", "config-empty", "agent-may-be-updating"],
      },
    ],
    [
      "no desired section",
      applyMergePatch(WELL, { properties: { desired: null } }),
      { state: "indeterminate", codes: ["no-desired-section", "deployment-failed", "hub-operation-failed"] },
    ],
  ])("%s", (_, twin, expected) => {
    expectVerdict(twin, expected);
  });
});
