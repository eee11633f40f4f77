import type { JsonObject } from "../../src/json/index.js";
import type { DeviceUpdateState } from "../../src/properties/index.js";
import { cancellationOf, createDeviceUpdateAgent, deploymentOf } from "./device-update-agent.js";
import type { DeviceUpdateAgent } from "./device-update-agent.js";
import type { PropertyScenario } from "./property-scenarios.js";
import { createStory } from "./twin-story.js";
import type { TwinStory } from "./twin-story.js";

/** Tells a story about the agent of Device Update, whose twin is that of a module. */
function updated(tell: (story: TwinStory, agent: DeviceUpdateAgent) => void): JsonObject {
  const story = createStory({ deviceId: "vacuum-7", moduleId: "IoTHubDeviceUpdate" });
  tell(story, createDeviceUpdateAgent(story));
  return story.twin as unknown as JsonObject;
}

/** A story that begins with a deployment that the agent takes. */
function deployed(tell: (story: TwinStory, agent: DeviceUpdateAgent) => void): JsonObject {
  return updated((story, agent) => {
    agent.announce();
    story.desire(deploymentOf("d1", "2.0"));
    agent.take();
    tell(story, agent);
  });
}

const agentReports = (story: TwinStory, agent: JsonObject): void => {
  story.report({ deviceUpdate: { agent } });
};

type Told = readonly [name: string, state: DeviceUpdateState, row: string, twin: JsonObject];

const FAILURE = {
  resultCode: 0,
  extendedResultCodes: "30501028,A0000FFF",
  resultDetails: "download of https://storage.example/u/f1?sig=MARK failed",
  stepResults: { step_0: { resultCode: 0, extendedResultCodes: "30501028", resultDetails: "" } },
};

const CURRENT: readonly Told[] = [
  [
    "invalid-service-is-text",
    "invalid",
    "0",
    updated((story) => {
      story.desire({ deviceUpdate: { service: "d1" } });
    }),
  ],
  [
    "invalid-agent-is-text",
    "invalid",
    "0",
    updated((story) => {
      story.desire(deploymentOf("d1", "2.0"));
      story.report({ deviceUpdate: { agent: "idle" } });
    }),
  ],
  [
    "unmanaged-announced",
    "unmanaged",
    "1",
    updated((_story, agent) => {
      agent.announce();
    }),
  ],
  [
    "unmanaged-no-deployment-after-failure",
    "unmanaged",
    "1",
    deployed((story, agent) => {
      agent.fail(FAILURE);
      story.desire({ deviceUpdate: { service: { workflow: { action: 255, id: "nodeployment" } } } });
    }),
  ],
  [
    "not-started-never-reported",
    "notStarted",
    "2",
    updated((story) => {
      story.desire(deploymentOf("d1", "2.0"));
    }),
  ],
  [
    "not-started-announced",
    "notStarted",
    "2",
    updated((story, agent) => {
      agent.announce();
      story.desire(deploymentOf("d1", "2.0"));
    }),
  ],
  [
    "pending-cancelling",
    "pending",
    "3a",
    deployed((story) => {
      story.desire(cancellationOf("d1"));
    }),
  ],
  [
    "cancelled-idle",
    "cancelled",
    "3b",
    deployed((story, agent) => {
      story.desire(cancellationOf("d1"));
      agent.rest({ resultCode: -1 });
    }),
  ],
  [
    "cancelled-failed-before",
    "cancelled",
    "3c",
    deployed((story, agent) => {
      agent.fail(FAILURE);
      story.desire(cancellationOf("d1"));
    }),
  ],
  [
    "unknown-cancelling-in-unknown-state",
    "unknown",
    "3d",
    deployed((story) => {
      story.desire(cancellationOf("d1"));
      agentReports(story, { state: 42 });
    }),
  ],
  [
    "not-started-no-deployment-taken",
    "notStarted",
    "4a",
    updated((story, agent) => {
      agent.announce();
      story.desire(deploymentOf("d1", "2.0"));
      agentReports(story, { state: 0 });
    }),
  ],
  [
    "not-started-installed-without-deployment",
    "notStarted",
    "4a",
    deployed((story, agent) => {
      agent.succeed("2.0");
      agentReports(story, { workflow: null });
    }),
  ],
  [
    "stale-another-deployment",
    "stale",
    "4b",
    deployed((story, agent) => {
      agent.succeed("2.0");
      story.desire(deploymentOf("d2", "3.0"));
    }),
  ],
  [
    "stale-already-installed",
    "stale",
    "4b",
    deployed((story, agent) => {
      agent.succeed("2.0");
      story.desire(deploymentOf("d2", "2.0"));
    }),
  ],
  [
    "succeeded-update-installed",
    "succeeded",
    "5",
    deployed((_story, agent) => {
      agent.succeed("2.0");
    }),
  ],
  ["pending-update-in-progress", "pending", "6", deployed(() => undefined)],
  [
    "pending-repeated-after-success",
    "pending",
    "6",
    deployed((_story, agent) => {
      agent.succeed("2.0");
      agent.take();
    }),
  ],
  [
    "stale-retry-not-taken",
    "stale",
    "7",
    deployed((story, agent) => {
      agent.fail(FAILURE);
      story.desire(deploymentOf("d1", "2.0", { retryTimestamp: "2026-03-02T09:00:00Z" }));
    }),
  ],
  [
    "failed-rejected",
    "failed",
    "8",
    deployed((story, agent) => {
      agent.rest({ resultCode: 0 });
      story.report({ deviceUpdate: { service: { value: {}, ac: 406, av: story.desiredVersion } } });
    }),
  ],
  [
    "failed-update-failed",
    "failed",
    "9",
    deployed((_story, agent) => {
      agent.fail(FAILURE);
    }),
  ],
  [
    "failed-preview-agent",
    "failed",
    "9",
    updated((story) => {
      story.desire(deploymentOf("d1", "2.0"));
      const workflow = { action: 3, id: "d1" };
      agentReports(story, { state: 6, workflow });
      const updateInstallResult = { resultCode: 0, extendedResultCode: -536870781, resultDetails: "no room" };
      const bundledUpdates = { leaf0: { resultCode: 700 }, leaf1: { resultCode: 0, extendedResultCode: 811597864 } };
      agentReports(story, { state: 255, workflow, lastInstallResult: { updateInstallResult, bundledUpdates } });
    }),
  ],
  [
    "cancelled-by-agent",
    "cancelled",
    "10",
    deployed((_story, agent) => {
      agent.rest({ resultCode: -1 });
    }),
  ],
  [
    "succeeded-by-result-code",
    "succeeded",
    "11a",
    deployed((story, agent) => {
      agent.succeed("2.0");
      story.desire({ deviceUpdate: { service: { updateManifest: null } } });
    }),
  ],
  [
    "failed-by-result-code",
    "failed",
    "11b",
    deployed((story, agent) => {
      agent.rest(FAILURE);
      story.desire({ deviceUpdate: { service: { updateManifest: null } } });
    }),
  ],
  [
    "unknown-without-manifest",
    "unknown",
    "11c",
    deployed((story, agent) => {
      agent.rest({ resultCode: 1 });
      story.desire({ deviceUpdate: { service: { updateManifest: "{" } } });
    }),
  ],
  [
    "failed-restored",
    "failed",
    "12",
    deployed((_story, agent) => {
      agent.rest(FAILURE);
    }),
  ],
  [
    "unknown-agent-state",
    "unknown",
    "13",
    deployed((story) => {
      agentReports(story, { state: 42 });
    }),
  ],
];

/** The earlier interface: one step is desired at a time. */
function legacy(action: number | null, client: JsonObject | null): JsonObject {
  const story = createStory({ deviceId: "vacuum-3" });
  const updateManifest = JSON.stringify({ updateId: { provider: "Contoso", name: "Vacuum", version: "2.0" } });
  const service = { updateManifest, updateManifestSignature: "MARK", fileUrls: { f1: "http://storage.example/MARK" } };
  if (action !== null) story.desire({ azureDeviceUpdateAgent: { __t: "c", service: { action, ...service } } });
  if (client !== null) story.report({ azureDeviceUpdateAgent: { __t: "c", client } });
  return story.twin as unknown as JsonObject;
}

const installed = (version: string): JsonObject => ({
  installedUpdateId: JSON.stringify({ provider: "Contoso", name: "Vacuum", version }),
});

const LEGACY: readonly Told[] = [
  ["unmanaged-legacy-announced", "unmanaged", "1", legacy(null, { state: 0, resultCode: 200 })],
  ["not-started-legacy-silent", "notStarted", "2", legacy(0, null)],
  ["failed-legacy-cancel-wanted", "failed", "3", legacy(255, { state: 255, resultCode: 500 })],
  ["failed-legacy", "failed", "3", legacy(0, { state: 255, resultCode: 500, extendedResultCode: -536870781 })],
  ["cancelled-legacy", "cancelled", "4", legacy(255, { state: 0, resultCode: 200 })],
  ["pending-legacy-cancelling", "pending", "5", legacy(255, { state: 2, resultCode: 200 })],
  ["pending-legacy-downloaded", "pending", "6", legacy(0, { state: 2, resultCode: 200 })],
  ["succeeded-legacy-installed", "succeeded", "7", legacy(2, { state: 0, resultCode: 200, ...installed("2.0") })],
  ["pending-legacy-between-steps", "pending", "8", legacy(2, { state: 0, resultCode: 200, ...installed("1.0") })],
  ["not-started-legacy-idle", "notStarted", "9", legacy(0, { state: 0, resultCode: 200 })],
  ["unknown-legacy-state", "unknown", "10", legacy(0, { state: 42, resultCode: 200 })],
];

function logs(desired: JsonObject | null, agent: JsonObject | null): JsonObject {
  const story = createStory({ deviceId: "vacuum-7", moduleId: "IoTHubDeviceUpdate" });
  const storageSasUrl = "https://storage.example/logs?sv=2024&sig=MARK";
  if (desired !== null) story.desire({ diagnosticInformation: { __t: "c", service: { ...desired, storageSasUrl } } });
  if (agent !== null) story.report({ diagnosticInformation: { __t: "c", agent } });
  return story.twin as unknown as JsonObject;
}

const DIAGNOSTICS: readonly Told[] = [
  [
    "invalid-logs-agent-is-number",
    "invalid",
    "0",
    ((): JsonObject => {
      const story = createStory({ deviceId: "vacuum-7" });
      story.desire({ diagnosticInformation: { service: { operationId: "o1" } } });
      story.report({ diagnosticInformation: { agent: 200 } });
      return story.twin as unknown as JsonObject;
    })(),
  ],
  ["unmanaged-logs", "unmanaged", "1", logs(null, { operationId: "o1", resultCode: 200 })],
  ["not-started-logs", "notStarted", "2", logs({ operationId: "o1" }, null)],
  [
    "stale-logs-of-another-operation",
    "stale",
    "3",
    logs({ operationId: "o2" }, { operationId: "o1", resultCode: 200 }),
  ],
  ["succeeded-logs-uploaded", "succeeded", "4", logs({ operationId: "o1" }, { operationId: "o1", resultCode: 200 })],
  ["failed-logs-upload", "failed", "5", logs({ operationId: "o1" }, { operationId: "o1", resultCode: -2 })],
  ["unknown-logs-result", "unknown", "6", logs({ operationId: "o1" }, { operationId: "o1", resultCode: 7 })],
];

function scenariosOf(table: string, path: string, told: readonly Told[]): readonly PropertyScenario[] {
  return told.map(([name, state, row, twin]) => ({
    name: name.replace(/^unmanaged/, "empty"),
    state: state === "unmanaged" ? "empty" : state,
    row: `${table} ${row}`,
    members: { [path]: state },
    twin,
  }));
}

export const UPDATE_SCENARIOS: readonly PropertyScenario[] = [
  ...scenariosOf("update", "/deviceUpdate", CURRENT),
  ...scenariosOf("legacy", "/azureDeviceUpdateAgent", LEGACY),
  ...scenariosOf("diagnostics", "/diagnosticInformation", DIAGNOSTICS),
];
