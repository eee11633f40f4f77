import type { DeploymentContentKind, DeploymentDocumentState } from "../../src/deployment/index.js";
import type { JsonObject } from "../../src/json/index.js";

/** A deployment document, and what is to be said of it. */
export interface DeploymentScenario {
  /** The state in kebab case, then what is special. */
  readonly name: string;
  readonly state: DeploymentDocumentState;
  readonly kind: DeploymentContentKind;
  /** The codes of the reasons, the one that decided first. */
  readonly codes: readonly string[];
  readonly document: JsonObject;
}

const camera: JsonObject = {
  version: "1.0",
  type: "docker",
  status: "running",
  restartPolicy: "always",
  startupOrder: 1,
  env: { RATE: { value: "5" } },
  settings: {
    image: "registry.example/line/camera:2.1",
    createOptions: '{"HostConfig":{"PortBindings":{"8080/tcp":[{"HostPort":"8080"}]}}}',
  },
};

const filter: JsonObject = {
  version: "1.0",
  type: "docker",
  status: "running",
  restartPolicy: "always",
  settings: { image: "registry.example/line/filter:1.4", createOptions: "{}" },
};

const agent: JsonObject = {
  schemaVersion: "1.1",
  runtime: {
    type: "docker",
    settings: {
      minDockerVersion: "v1.25",
      loggingOptions: "",
      registryCredentials: { line: { username: "reader", password: "<password>", address: "registry.example" } },
    },
  },
  systemModules: {
    edgeAgent: { type: "docker", settings: { image: "registry.example/edge/agent:1.5", createOptions: "{}" } },
    edgeHub: {
      type: "docker",
      status: "running",
      restartPolicy: "always",
      startupOrder: 0,
      settings: { image: "registry.example/edge/hub:1.5", createOptions: "{}" },
    },
  },
  modules: { camera, filter },
};

const hub: JsonObject = {
  schemaVersion: "1.1",
  routes: {
    cameraToFilter: 'FROM /messages/modules/camera/outputs/* INTO BrokeredEndpoint("/modules/filter/inputs/frames")',
    alerts: {
      route: "FROM /messages/modules/filter/outputs/alerts INTO $upstream",
      priority: 0,
      timeToLiveSecs: 86400,
    },
  },
  storeAndForwardConfiguration: { timeToLiveSecs: 7200 },
};

const whole = (edgeAgent: JsonObject = agent, edgeHub: JsonObject = hub): JsonObject => ({
  $edgeAgent: { "properties.desired": edgeAgent },
  $edgeHub: { "properties.desired": edgeHub },
  camera: { "properties.desired": { rate: 5 } },
});

const withCamera = (members: JsonObject): JsonObject => ({
  ...agent,
  modules: { filter, camera: { ...camera, ...members } },
});

const shown = (content: JsonObject, results: JsonObject): JsonObject => ({
  id: "line-3",
  schemaVersion: "2.0",
  content,
  contentType: null,
  targetCondition: "tags.line = 3",
  priority: 10,
  labels: { team: "vision" },
  createdTimeUtc: "2026-04-01T08:00:00.1234567Z",
  lastUpdatedTimeUtc: "2026-04-01T08:00:00.1234567Z",
  etag: '"MQ=="',
  systemMetrics: { queries: {}, results },
  metrics: { queries: {}, results: {} },
});

/** Whole documents of every kind, and of every state. */
export const DEPLOYMENT_SCENARIOS: readonly DeploymentScenario[] = [
  {
    name: "acceptable-manifest",
    state: "acceptable",
    kind: "edge",
    codes: ["nothing-found"],
    document: { modulesContent: whole() },
  },
  {
    name: "acceptable-configuration-with-counts",
    state: "acceptable",
    kind: "edge",
    codes: ["nothing-found", "rollout-counts"],
    document: shown(
      { modulesContent: whole() },
      { targetedCount: 12, appliedCount: 11, reportedSuccessfulCount: 8, reportedFailedCount: 1 },
    ),
  },
  {
    name: "acceptable-spelled-by-dotnet",
    state: "acceptable",
    kind: "edge",
    codes: ["nothing-found"],
    document: {
      Id: "line-3",
      SchemaVersion: "2.0",
      Content: { ModulesContent: whole(), ModuleContent: null, DeviceContent: null },
      TargetCondition: "tags.line = 3",
      Priority: 10,
      CreatedTimeUtc: "2026-04-01T08:00:00Z",
    },
  },
  {
    name: "acceptable-layer",
    state: "acceptable",
    kind: "layered",
    codes: ["nothing-found", "layered-deployment"],
    document: {
      content: {
        modulesContent: {
          $edgeAgent: { "properties.desired.modules.recorder": filter },
          $edgeHub: {
            "properties.desired.routes.toRecorder":
              'FROM /messages/* INTO BrokeredEndpoint("/modules/recorder/inputs/in")',
          },
          camera: { "properties.desired.rate": 10 },
        },
      },
      metrics: { queries: {} },
    },
  },
  {
    name: "acceptable-module-configuration",
    state: "acceptable",
    kind: "module",
    codes: ["nothing-found", "module-configuration"],
    document: {
      id: "cameras",
      content: { moduleContent: { "properties.desired.rate": 5 } },
      targetCondition: "from devices.modules where moduleId = 'camera'",
      priority: 1,
    },
  },
  {
    name: "acceptable-device-configuration",
    state: "acceptable",
    kind: "device",
    codes: ["nothing-found", "device-configuration"],
    document: {
      id: "rates",
      content: { deviceContent: { "properties.desired.telemetry": { rate: 5 } } },
      targetCondition: "*",
      priority: 1,
    },
  },
  {
    name: "acceptable-metric-result",
    state: "acceptable",
    kind: "metricResult",
    codes: ["metric-devices"],
    document: {
      metric: "appliedCount",
      query:
        "select deviceId from devices.modules where moduleId = '$edgeAgent' and configurations.[[line-3]].status = 'Applied'",
      result: [{ deviceId: "edge-0001" }],
    },
  },
  {
    name: "doubtful-status-in-capitals",
    state: "doubtful",
    kind: "edge",
    codes: ["only-strict-tools-refuse"],
    document: { modulesContent: whole(withCamera({ status: "Running" })) },
  },
  {
    name: "doubtful-route-to-a-module-that-is-gone",
    state: "doubtful",
    kind: "edge",
    codes: ["route-to-unknown-module"],
    document: { modulesContent: whole({ ...agent, modules: { camera } }) },
  },
  {
    name: "doubtful-ports-at-the-wrong-level",
    state: "doubtful",
    kind: "edge",
    codes: ["misplaced-create-option"],
    document: {
      modulesContent: whole(
        withCamera({ settings: { image: "registry.example/line/camera:2.1", createOptions: '{"PortBindings":{}}' } }),
      ),
    },
  },
  {
    name: "doubtful-former-name-of-the-content",
    state: "doubtful",
    kind: "edge",
    codes: ["legacy-content"],
    document: { moduleContent: whole() },
  },
  {
    name: "refused-status-null",
    state: "refused",
    kind: "edge",
    codes: ["deployment-member-refused"],
    document: { modulesContent: whole(withCamera({ status: null })) },
  },
  {
    name: "refused-host-config-within-port-bindings",
    state: "refused",
    kind: "edge",
    codes: ["wrong-create-option"],
    document: {
      modulesContent: whole(
        withCamera({
          settings: {
            image: "registry.example/line/camera:2.1",
            createOptions:
              '{"HostConfig":{"PortBindings":{"443/tcp":[{"HostPort":"443"}],"HostConfig":{"Binds":["/a:/b"]}}}}',
          },
        }),
      ),
    },
  },
  {
    name: "refused-route-misspelled",
    state: "refused",
    kind: "edge",
    codes: ["malformed-route"],
    document: { modulesContent: whole(agent, { ...hub, routes: { all: "FORM /messages/* INTO $upstream" } }) },
  },
  {
    name: "refused-without-store-and-forward",
    state: "refused",
    kind: "edge",
    codes: ["hub-member-missing"],
    document: { modulesContent: whole(agent, { schemaVersion: "1.1", routes: {} }) },
  },
  {
    name: "refused-template",
    state: "refused",
    kind: "edge",
    codes: ["unexpanded-placeholder", "deployment-template"],
    document: {
      "$schema-template": "4.0.0",
      modulesContent: whole(
        withCamera({ settings: { image: "${MODULES.camera}", createOptions: { HostConfig: {} } } }),
      ),
    },
  },
  {
    name: "refused-layer-without-edge-agent",
    state: "refused",
    kind: "layered",
    codes: ["agent-section-missing", "layered-deployment"],
    document: { content: { modulesContent: { camera: { "properties.desired.rate": 10 } } } },
  },
  {
    name: "refused-target-condition",
    state: "refused",
    kind: "edge",
    codes: ["target-condition-refused"],
    document: { id: "line-3", content: { modulesContent: whole() }, targetCondition: "tags.line == 3", priority: 10 },
  },
];
