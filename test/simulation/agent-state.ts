import type { JsonObject } from "../../src/json/index.js";

/** What the agent's typed state holds before anything was reported: its diff starts from here (reference/edge-agent.md §2.4). */
const UNKNOWN_MODULE: JsonObject = {
  type: "Unknown",
  status: "unknown",
  restartPolicy: "never",
  imagePullPolicy: "on-create",
  startupOrder: 4_294_967_295,
  env: {},
};

export const BASELINE: JsonObject = {
  lastDesiredVersion: 0,
  lastDesiredStatus: { code: 406, description: "" },
  schemaVersion: "",
  version: { version: "", build: "", commit: "" },
  systemModules: { edgeAgent: UNKNOWN_MODULE, edgeHub: UNKNOWN_MODULE },
  modules: {},
};

/** The time that stands for "never". */
export const NEVER = "0001-01-01T00:00:00";

/** A container as the daemon knows it. */
export interface Container {
  readonly image: string;
  readonly imageHash: string;
  state: "running" | "exited" | "dead";
  exitCode: number;
  lastStart: string;
  lastExit: string;
  restartCount: number;
  lastRestart: string;
}

/** How the agent reads the state of a container, given what is wanted of it (reference/edge-agent.md §1.2). */
export function runtimeStatus(container: Container, wanted: JsonObject | undefined): string {
  if (container.state === "running") return "running";
  if (container.state === "dead") return "dead";
  const status = container.exitCode === 0 ? "stopped" : "failed";
  const policy = wanted?.["restartPolicy"];
  const restarts = policy === "always" || (policy !== "never" && policy !== undefined && status === "failed");
  if (wanted?.["status"] !== "running" || !restarts) return status;
  return container.restartCount >= 20 ? "failed" : "backoff";
}
