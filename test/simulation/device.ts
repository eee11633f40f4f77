import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import { createAgent } from "./agent.js";
import type { Agent } from "./agent.js";
import { createClock } from "./clock.js";
import type { Clock } from "./clock.js";
import { createHub } from "./hub.js";
import type { Hub } from "./hub.js";

/** The shapes in which a twin is met. */
export type Shape = "service" | "device" | "row";

/** One edge device: the hub's side, the agent's side, and the twin between them. */
export interface Device extends Agent {
  readonly clock: Clock;
  readonly hub: Hub;
  /** Sets a deployment; each adds one to the desired `$version`. */
  deploy(deployment: JsonObject): void;
  /** What the hub notes about at-scale deployments. */
  configurations: JsonObject | undefined;
  /** The twin as it is now. */
  twin(options?: { readonly shape?: Shape; readonly metadata?: boolean }): JsonObject;
}

export interface DeviceSettings {
  readonly deviceId?: string;
  readonly agentImage?: string;
  readonly start?: string;
}

const AGENT_IMAGE = "mcr.microsoft.com/azureiotedge-agent:1.5";
const HUB_IMAGE = "mcr.microsoft.com/azureiotedge-hub:1.5";

export function createDevice(settings: DeviceSettings = {}): Device {
  const { deviceId = "edge-0042", agentImage = AGENT_IMAGE, start = "2026-03-02T08:00:00Z" } = settings;
  const clock = createClock(start);
  const hub = createHub(clock);
  const agent = createAgent(hub, clock, { parentHostname: "parent-7", agentImage });
  const device: Device = {
    ...agent,
    clock,
    hub,
    configurations: undefined,
    deploy(deployment) {
      clock.pass(600);
      hub.replaceDesired(deployment);
    },
    twin({ shape = "service", metadata = shape !== "device" } = {}) {
      const sections = { desired: hub.section("desired", metadata), reported: hub.section("reported", metadata) };
      if (shape === "device") return sections;
      const configurations: JsonObject =
        device.configurations === undefined ? {} : { configurations: device.configurations };
      const identity = { deviceId, moduleId: "$edgeAgent" };
      if (shape === "row") return { ...identity, ...configurations, ...sections };
      return { ...identity, ...ROOT, ...configurations, properties: sections };
    },
  };
  return device;
}

/** What the hub writes at the root of every module twin. */
const ROOT: JsonObject = {
  etag: "AAAAAAAAAAk=",
  deviceEtag: "NzQxMTYyNTA3",
  status: "enabled",
  statusUpdateTime: "0001-01-01T00:00:00Z",
  connectionState: "Disconnected",
  lastActivityTime: "0001-01-01T00:00:00Z",
  cloudToDeviceMessageCount: 0,
  authenticationType: "sas",
  x509Thumbprint: { primaryThumbprint: null, secondaryThumbprint: null },
  modelId: "",
  version: 9,
};

/** A deployment with both system modules and the given user modules; `changes` is merged over it. */
export function deployment(modules: JsonObject, changes: JsonObject = {}): JsonObject {
  const plain: JsonObject = {
    schemaVersion: "1.0",
    runtime: { type: "docker", settings: { minDockerVersion: "v1.25", registryCredentials: {} } },
    systemModules: {
      edgeAgent: { type: "docker", settings: { image: AGENT_IMAGE, createOptions: "" } },
      edgeHub: {
        type: "docker",
        status: "running",
        restartPolicy: "always",
        settings: { image: HUB_IMAGE, createOptions: PORTS },
      },
    },
    modules,
  };
  return applyMergePatch(plain, changes) as JsonObject;
}

const PORTS = JSON.stringify({ HostConfig: { PortBindings: { "8883/tcp": [{ HostPort: "8883" }] } } });

/** A user module of a deployment. */
export function module(image: string, changes: JsonObject = {}): JsonObject {
  const plain: JsonValue = {
    type: "docker",
    status: "running",
    restartPolicy: "always",
    version: "1.0",
    settings: { image, createOptions: "{}" },
  };
  return applyMergePatch(plain, changes) as JsonObject;
}
