import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

/** A manifest in which nothing is found; each test changes one thing. */
export const AGENT: JsonObject = {
  schemaVersion: "1.1",
  runtime: { type: "docker", settings: { minDockerVersion: "v1.25", loggingOptions: "", registryCredentials: {} } },
  systemModules: {
    edgeAgent: { type: "docker", settings: { image: "registry.example/agent:1.4", createOptions: "{}" } },
    edgeHub: {
      type: "docker",
      status: "running",
      restartPolicy: "always",
      settings: { image: "registry.example/hub:1.4", createOptions: "{}" },
    },
  },
  modules: {
    m: {
      version: "1.0",
      type: "docker",
      status: "running",
      restartPolicy: "always",
      settings: { image: "registry.example/app:1", createOptions: "{}" },
    },
  },
};

export const HUB: JsonObject = {
  schemaVersion: "1.1",
  routes: { up: "FROM /messages/* INTO $upstream" },
  storeAndForwardConfiguration: { timeToLiveSecs: 7200 },
};

export function manifestOf(agent: JsonValue, hub: JsonValue = HUB, others: JsonObject = {}): JsonObject {
  return {
    modulesContent: {
      $edgeAgent: { "properties.desired": agent },
      $edgeHub: { "properties.desired": hub },
      ...others,
    },
  };
}

export const MANIFEST: JsonObject = manifestOf(AGENT);

/** The manifest with a merge patch in the section of $edgeAgent. */
export const withAgent = (patch: JsonObject): JsonObject => manifestOf(applyMergePatch(AGENT, patch));
/** The manifest with a merge patch in its one module. */
export const withModule = (patch: JsonObject): JsonObject => withAgent({ modules: { m: patch } });
/** The manifest with a merge patch in the section of $edgeHub. */
export const withHub = (patch: JsonObject): JsonObject => manifestOf(AGENT, applyMergePatch(HUB, patch));
/** A value that a merge patch would take for a deletion, or merge into what is there. */
export function withMember(way: readonly string[], value: JsonValue, section: "agent" | "hub" = "agent"): JsonObject {
  const set = (holder: JsonValue, [name = "", ...rest]: readonly string[]): JsonValue => ({
    ...(holder as JsonObject),
    [name]: rest.length === 0 ? value : set((holder as JsonObject)[name] ?? {}, rest),
  });
  return section === "agent" ? manifestOf(set(AGENT, way)) : manifestOf(AGENT, set(HUB, way));
}

export const A = "/modulesContent/$edgeAgent/properties.desired";
export const M: string = [A, "modules", "m"].join("/");
export const H = "/modulesContent/$edgeHub/properties.desired";
