import type { JsonObject } from "../../src/json/index.js";
import type { PropertyScenario } from "./property-scenarios.js";
import { createStory } from "./twin-story.js";

/** What a device is desired to do and has not done, under an identity that explains it. */
function meterOf(identity: JsonObject, reports: readonly JsonObject[]): JsonObject {
  const story = createStory({ deviceId: "meter-7" });
  for (const report of reports) story.report(report);
  story.desire({ interval: 5 });
  return { ...story.twin, ...identity } as unknown as JsonObject;
}

/** Twins whose identity tells what stands in the way. */
export const IDENTITY_SCENARIOS: readonly PropertyScenario[] = [
  {
    name: "out-of-sync-identity-disabled",
    state: "outOfSync",
    row: "context identity-disabled",
    members: { "/interval": "outOfSync" },
    twin: meterOf({ status: "disabled", statusReason: "stolen" }, [{ interval: 60 }]),
  },
  {
    name: "not-started-never-connected",
    state: "notStarted",
    row: "context never-connected",
    members: { "/interval": "notStarted" },
    twin: meterOf({ status: "enabled", lastActivityTime: "0001-01-01T00:00:00Z" }, []),
  },
];
