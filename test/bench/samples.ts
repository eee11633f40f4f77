/** The documents that single calls are measured with, as texts. */
import { createAcknowledgingDevice } from "../simulation/acknowledging-device.js";
import { createStory } from "../simulation/twin-story.js";
import { makeAgentTwin } from "./fleet.js";

/** Three terms, none of which is undefined for every twin, so that each is evaluated and compared. */
export const CONDITION =
  "configurations.base.status = 'Targeted' AND properties.reported.lastDesiredStatus.code = 200 AND properties.desired.$version > 10";

/** What {@link CONDITION} says, as somebody writes it who needs it once. */
export function filterByHand(document: unknown): boolean {
  const twin = document as {
    readonly configurations?: { readonly base?: { readonly status?: string } };
    readonly properties?: {
      readonly desired?: { readonly $version?: number };
      readonly reported?: { readonly lastDesiredStatus?: { readonly code?: number } };
    };
  };
  return (
    twin.configurations?.base?.status === "Targeted" &&
    twin.properties?.reported?.lastDesiredStatus?.code === 200 &&
    (twin.properties.desired?.$version ?? 0) > 10
  );
}

export function agentTwins(): readonly string[] {
  return Array.from({ length: 64 }, (_, index) => JSON.stringify(makeAgentTwin(index, "small")));
}

/** A thermostat whose six writable properties are acknowledged one after the other, 3 KB with the hub's metadata. */
export function acknowledgingTwin(): string {
  const story = createStory({ deviceId: "thermostat-7" });
  const device = createAcknowledgingDevice(story);
  for (let property = 0; property < 6; property += 1) {
    story.desire({ [`targetTemperature${property}`]: 20 + property });
    device.read();
  }
  return JSON.stringify(story.twin);
}

/** A meter that reports its settings without a word about them. */
export function plainTwin(): string {
  const story = createStory({ deviceId: "meter-7" });
  for (let group = 0; group < 6; group += 1) {
    const settings = { interval: 5 + group, unit: "C", mode: "eco", upload: { url: "north", hour: group } };
    story.desire({ [`telemetryConfig${group}`]: settings });
    story.report({ [`telemetryConfig${group}`]: settings });
  }
  return JSON.stringify(story.twin);
}

/** A device that has applied so many groups, with the hub's metadata. */
export function groupTwin(count: number): string {
  const story = createStory({ deviceId: "gateway-7" });
  for (let group = 0; group < count; group += 1) {
    const settings = { enabled: true, interval: group, endpoint: `https://example.com/endpoint/${group}` };
    const meta = { deploymentId: "rollout-17", deploymentStatus: "succeeded", time: "2026-03-02T08:00:00Z" };
    story.desire({ [`group${group}`]: { __meta: { deploymentId: "rollout-17" }, ...settings } });
    story.report({ [`group${group}`]: { __meta: meta, ...settings, limits: [1, 2, 3] } });
  }
  return JSON.stringify(story.twin);
}

/** What devices report of an update of three components, step by step. */
export function feedbackMessages(): readonly string[] {
  const steps = ["IDENTIFIED", "DOWNLOADING", "DOWNLOAD_SUCCESS", "UPDATING", "UPDATE_SUCCESS", "ACTIVATION_SUCCESS"];
  return steps.map((status, step) =>
    JSON.stringify({
      activityId: "campaign-1",
      deviceId: `device-${step}`,
      timestamp: 1_700_000_000_000 + step * 5_000,
      payload: {
        status: step === steps.length - 1 ? "COMPLETED" : "RUNNING",
        actions: [0, 1, 2].map((part) => ({
          component: { id: `containers:app-${part}`, version: "1.4.2" },
          status,
          progress: step * 20,
          message: "working on it",
        })),
      },
    }),
  );
}
