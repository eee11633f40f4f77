import { CODES } from "../../src/document/index.js";
import { classifyEdgeDeployment } from "../../src/edge-agent/index.js";
import type {
  ClassifyOptions,
  EdgeDeploymentReason,
  EdgeDeploymentReasonCode,
  EdgeDeploymentRules,
} from "../../src/edge-agent/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

export const BOTH: readonly EdgeDeploymentRules[] = ["documented", "observed"];

/** The options of the rules that are not the default. */
export const DOCUMENTED = { rules: "documented" } as const;

/** A twin that is successful, with nothing else to say by either set of rules; each test changes one thing. */
export const PLAIN: JsonObject = {
  moduleId: "$edgeAgent",
  configurations: { line: { status: "Applied" } },
  properties: {
    desired: {
      schemaVersion: "1.1",
      systemModules: {
        edgeAgent: { settings: { image: "agent:1" } },
        edgeHub: { status: "running", settings: { image: "hub:1" } },
      },
      modules: { m: { status: "running", settings: { image: "app:1" } } },
      $version: 5,
    },
    reported: {
      lastDesiredVersion: 5,
      lastDesiredStatus: { code: 200 },
      systemModules: {
        edgeAgent: { type: "docker", runtimeStatus: "running", settings: { image: "agent:1" } },
        edgeHub: { type: "docker", status: "running", runtimeStatus: "running", settings: { image: "hub:1" } },
      },
      modules: { m: { status: "running", runtimeStatus: "running", settings: { image: "app:1" } } },
    },
  },
};

export const changed = (patch: JsonValue): JsonValue => applyMergePatch(PLAIN, patch);
export const desired = (patch: JsonObject): JsonValue => changed({ properties: { desired: patch } });
export const reported = (patch: JsonObject): JsonValue => changed({ properties: { reported: patch } });

/** The reasons of one code, with the code left out. */
export function said(
  code: EdgeDeploymentReasonCode,
  twin: unknown,
  options: ClassifyOptions = {},
): readonly (readonly [path: string, message: string])[] {
  return reasonsOf(twin, options)
    .filter((reason) => reason.code === code)
    .map(({ path, message }) => [path, message]);
}

export function reasonsOf(twin: unknown, options: ClassifyOptions = {}): readonly EdgeDeploymentReason[] {
  return classifyEdgeDeployment(twin, options).reasons;
}

export function codesOf(twin: unknown, options: ClassifyOptions = {}): readonly string[] {
  return reasonsOf(twin, options).map(({ code }) => code);
}

export const explained = (code: EdgeDeploymentReasonCode): string => CODES[code].explanation;
