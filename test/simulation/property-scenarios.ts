import type { JsonObject } from "../../src/json/index.js";
import { isJsonObject } from "../../src/json/index.js";
import type { MemberState, TwinState } from "../../src/properties/index.js";
import { createAcknowledgingDevice, refuses } from "./acknowledging-device.js";
import type { AcknowledgingDevice } from "./acknowledging-device.js";
import { createFirmwareDevice } from "./firmware-device.js";
import type { FirmwareStep } from "./firmware-device.js";
import { IDENTITY_SCENARIOS } from "./identity-scenarios.js";
import { createStory } from "./twin-story.js";
import type { TwinStory } from "./twin-story.js";
import { UPDATE_SCENARIOS } from "./update-scenarios.js";

/** A twin of a device or module, and what is to be said of it. */
export interface PropertyScenario {
  /** The state in kebab case, then what is special. */
  readonly name: string;
  readonly state: TwinState;
  /** The row of the table of its convention that decides the member in question: `acknowledgement 9b`. */
  readonly row: string;
  /** The state of every member, by its path. */
  readonly members: Readonly<Record<string, MemberState>>;
  readonly twin: JsonObject;
}

/** Tells a story about a thermostat that speaks IoT Plug and Play. */
function thermostat(tell: (story: TwinStory, device: AcknowledgingDevice) => void, component?: string): JsonObject {
  const story = createStory({ deviceId: "thermostat-7" });
  tell(story, createAcknowledgingDevice(story, component));
  return { ...story.twin, modelId: "dtmi:com:example:Thermostat;1" } as unknown as JsonObject;
}

/** Tells a story about a device that speaks no convention. */
function meter(...changes: readonly (readonly ["desire" | "report", JsonObject])[]): JsonObject {
  const story = createStory({ deviceId: "meter-7" });
  for (const [change, patch] of changes) story[change](patch);
  return story.twin as unknown as JsonObject;
}

/** Tells how a device as in the firmware tutorial of IoT Hub is told to run 2.0.0, and how far it comes. */
function firmware(...steps: readonly FirmwareStep[]): JsonObject {
  const story = createStory({ deviceId: "chiller-7" });
  const device = createFirmwareDevice(story);
  story.desire({
    firmware: {
      fwVersion: "2.0.0",
      fwPackageURI: "https://storage.example/firmware.bin",
      fwPackageCheckValue: "123456abcde",
    },
  });
  for (const step of steps) device.take(step);
  return story.twin as unknown as JsonObject;
}

/** A twin as the device itself sees it: without `$metadata`. */
function deviceSide(twin: JsonObject): JsonObject {
  const properties = isJsonObject(twin["properties"]) ? twin["properties"] : {};
  const bare = (section: unknown): JsonObject =>
    Object.fromEntries(Object.entries(section as JsonObject).filter(([name]) => name !== "$metadata"));
  return { desired: bare(properties["desired"]), reported: bare(properties["reported"]) };
}

const target = (value: number): JsonObject => ({ targetTemperature: value });
const acknowledged = (changes: JsonObject): JsonObject => ({ targetTemperature: { value: 21, ac: 200, ...changes } });

/** One desired change and one report that answers it. */
function answered(changes: JsonObject, desired = target(21)): JsonObject {
  return thermostat((story) => {
    story.desire(desired);
    story.report(acknowledged({ av: story.desiredVersion, ...changes }));
  });
}

const AT = "/targetTemperature";

const ACKNOWLEDGEMENTS: readonly PropertyScenario[] = [
  {
    name: "empty-device-default",
    state: "empty",
    row: "acknowledgement 2",
    members: { [AT]: "unmanaged" },
    twin: thermostat((story) => {
      story.report(acknowledged({ ac: 203, av: 0, ad: "initialize" }));
    }),
  },
  {
    name: "empty-desired-value-removed",
    state: "empty",
    row: "acknowledgement 2",
    members: { [AT]: "unmanaged" },
    twin: thermostat((story, device) => {
      story.desire(target(21));
      device.read();
      story.desire({ targetTemperature: null });
    }),
  },
  {
    name: "unknown-malformed-code",
    state: "unknown",
    row: "acknowledgement 5",
    members: { [AT]: "unknown" },
    twin: answered({ ac: "ok" }),
  },
  {
    name: "in-sync-default-is-desired",
    state: "inSync",
    row: "acknowledgement 6a",
    members: { [AT]: "inSync" },
    twin: answered({ ac: 203, av: 0 }),
  },
  {
    name: "not-started-default-only",
    state: "notStarted",
    row: "acknowledgement 6b",
    members: { [AT]: "notStarted" },
    twin: answered({ value: 18, ac: 203, av: 0 }),
  },
  {
    name: "succeeded-without-version",
    state: "succeeded",
    row: "acknowledgement 7a",
    members: { [AT]: "succeeded" },
    twin: answered({ av: null }),
  },
  {
    name: "pending-without-version",
    state: "pending",
    row: "acknowledgement 7b",
    members: { [AT]: "pending" },
    twin: answered({ av: null, ac: 202 }),
  },
  {
    name: "failed-without-version",
    state: "failed",
    row: "acknowledgement 7c",
    members: { [AT]: "failed" },
    twin: answered({ av: null, ac: 404 }),
  },
  {
    name: "unknown-without-version",
    state: "unknown",
    row: "acknowledgement 7d",
    members: { [AT]: "unknown" },
    twin: answered({ av: null, value: 18 }),
  },
  {
    name: "succeeded-ahead-with-desired-value",
    state: "succeeded",
    row: "acknowledgement 8a",
    members: { [AT]: "succeeded" },
    twin: answered({ av: 40 }),
  },
  {
    name: "stale-ahead",
    state: "stale",
    row: "acknowledgement 8b",
    members: { [AT]: "stale" },
    twin: answered({ av: 40, value: 18 }),
  },
  {
    name: "succeeded-same-value-desired-again",
    state: "succeeded",
    row: "acknowledgement 9a",
    members: { [AT]: "succeeded" },
    twin: thermostat((story, device) => {
      story.desire(target(21));
      device.read();
      story.desire(target(22));
      story.desire(target(21));
    }),
  },
  {
    name: "stale-changed-since",
    state: "stale",
    row: "acknowledgement 9b",
    members: { [AT]: "stale" },
    twin: thermostat((story, device) => {
      story.desire(target(21));
      device.read();
      story.desire(target(25));
    }),
  },
  {
    name: "stale-refused-earlier",
    state: "stale",
    row: "acknowledgement 9b",
    members: { [AT]: "stale" },
    twin: thermostat((story, device) => {
      story.desire(target(999));
      device.read(refuses);
      story.desire(target(25));
    }),
  },
  {
    name: "stale-without-metadata",
    state: "stale",
    row: "acknowledgement 9b",
    members: { [AT]: "stale" },
    twin: deviceSide(
      thermostat((story, device) => {
        story.desire(target(21));
        device.read();
        story.desire(target(25));
      }),
    ),
  },
  {
    name: "pending-accepted",
    state: "pending",
    row: "acknowledgement 10",
    members: { [AT]: "pending" },
    twin: thermostat((story, device) => {
      story.desire(target(21));
      device.read(() => ({ value: 18, ac: 202, ad: "heating up" }));
    }),
  },
  {
    name: "succeeded-acknowledged",
    state: "succeeded",
    row: "acknowledgement 11",
    members: { [AT]: "succeeded", "/maxTempSinceLastReboot": "unmanaged" },
    twin: thermostat((story, device) => {
      story.desire(target(21));
      device.read();
      story.report({ maxTempSinceLastReboot: 42.1 });
    }),
  },
  {
    name: "succeeded-other-property-changed-since",
    state: "succeeded",
    row: "acknowledgement 11",
    members: { [AT]: "succeeded", "/targetHumidity": "succeeded" },
    twin: thermostat((story, device) => {
      story.desire(target(21));
      device.read();
      story.desire({ targetHumidity: 80 });
      device.read();
    }),
  },
  {
    name: "succeeded-rounded-value",
    state: "succeeded",
    row: "acknowledgement 11",
    members: { [AT]: "succeeded" },
    twin: answered({ value: 20.9 }),
  },
  {
    name: "succeeded-in-component",
    state: "succeeded",
    row: "acknowledgement 11",
    members: { "/thermostat1/targetTemperature": "succeeded", "/deviceInformation": "unmanaged" },
    twin: thermostat((story, device) => {
      story.report({ deviceInformation: { __t: "c", manufacturer: "contoso" } });
      story.desire({ thermostat1: { __t: "c", targetTemperature: 21 } });
      device.read();
    }, "thermostat1"),
  },
  {
    name: "failed-refused",
    state: "failed",
    row: "acknowledgement 12",
    members: { [AT]: "failed" },
    twin: thermostat((story, device) => {
      story.desire(target(999));
      device.read(refuses);
    }),
  },
  {
    name: "failed-apply-error",
    state: "failed",
    row: "acknowledgement 12",
    members: { [AT]: "failed" },
    twin: answered({ ac: 500, ad: "sensor not found" }),
  },
  {
    name: "unknown-code",
    state: "unknown",
    row: "acknowledgement 13",
    members: { [AT]: "unknown" },
    twin: answered({ ac: 304 }),
  },
];

const config = (telemetryConfig: JsonObject): JsonObject => ({ telemetryConfig });

const PLAIN: readonly PropertyScenario[] = [
  {
    name: "empty-reported-only",
    state: "empty",
    row: "comparison 1",
    members: { "/battery": "unmanaged" },
    twin: meter(["report", { battery: 55 }]),
  },
  {
    name: "out-of-sync-values-differ",
    state: "outOfSync",
    row: "comparison 2",
    members: { "/interval": "outOfSync" },
    twin: meter(["report", { interval: 60 }], ["desire", { interval: 5 }]),
  },
  {
    name: "out-of-sync-partly-reported",
    state: "outOfSync",
    row: "comparison 3",
    members: { "/telemetryConfig": "outOfSync" },
    twin: meter(["desire", config({ interval: 5, unit: "C" })], ["report", config({ interval: 5 })]),
  },
  {
    name: "not-started-nothing-reported",
    state: "notStarted",
    row: "comparison 4",
    members: { "/telemetryConfig": "notStarted" },
    twin: meter(["desire", config({ interval: 5 })]),
  },
  {
    name: "in-sync-values-agree",
    state: "inSync",
    row: "comparison 5",
    members: { "/telemetryConfig": "inSync" },
    twin: meter(["desire", config({ interval: 5 })], ["report", config({ interval: 5, uptime: 7 })]),
  },
  {
    name: "failed-device-says-error",
    state: "failed",
    row: "words 1",
    members: { "/telemetryConfig": "failed" },
    twin: meter(["desire", config({ interval: 5 })], ["report", config({ interval: 5, status: "Error" })]),
  },
  {
    name: "pending-device-says-downloading",
    state: "pending",
    row: "words 2",
    members: { "/firmware": "pending" },
    twin: firmware("downloading"),
  },
  {
    name: "failed-device-says-rolled-back",
    state: "failed",
    row: "words 1",
    members: { "/firmware": "failed" },
    twin: firmware("downloading", "verifying", "applying", "error", "rolledback"),
  },
  {
    name: "out-of-sync-earlier-firmware-current",
    state: "outOfSync",
    row: "words 3",
    members: { "/firmware": "outOfSync" },
    twin: firmware(),
  },
  {
    name: "in-sync-firmware-current",
    state: "inSync",
    row: "words 4",
    members: { "/firmware": "inSync" },
    twin: firmware("downloading", "verifying", "applying", "rebooting", "current"),
  },
  {
    name: "empty-word-without-desired",
    state: "empty",
    row: "words 5.1",
    members: { "/firmware": "unmanaged" },
    twin: meter(["report", { firmware: { fwUpdateStatus: "error" } }]),
  },
  {
    name: "out-of-sync-done-but-differs",
    state: "outOfSync",
    row: "words 5.2",
    members: { "/telemetryConfig": "outOfSync" },
    twin: meter(["desire", config({ interval: 5 })], ["report", config({ interval: 60, status: "success" })]),
  },
  {
    name: "out-of-sync-done-partly-reported",
    state: "outOfSync",
    row: "words 5.3",
    members: { "/telemetryConfig": "outOfSync" },
    twin: meter(["desire", config({ interval: 5, unit: "C" })], ["report", config({ interval: 5, status: "success" })]),
  },
  {
    name: "not-started-done-without-values",
    state: "notStarted",
    row: "words 5.4",
    members: { "/telemetryConfig": "notStarted" },
    twin: meter(["desire", config({ interval: 5 })], ["report", config({ status: "current" })]),
  },
  {
    name: "in-sync-done",
    state: "inSync",
    row: "words 5.5",
    members: { "/telemetryConfig": "inSync", "/batteryLevel": "unmanaged" },
    twin: meter(
      ["desire", config({ sendFrequency: "5m" })],
      ["report", config({ sendFrequency: "5m", status: "success" })],
      ["report", { batteryLevel: 55 }],
    ),
  },
];

/** One twin that speaks every convention at once. */
const MIXED: PropertyScenario = {
  name: "failed-many-conventions",
  state: "failed",
  row: "acknowledgement 12",
  members: {
    "/deviceUpdate": "succeeded",
    "/interval": "inSync",
    "/targetTemperature": "failed",
    "/telemetryConfig": "outOfSync",
    "/windowsUpdate": "succeeded",
  },
  twin: thermostat((story, device) => {
    story.desire(target(999));
    device.read(refuses);
    story.desire({ windowsUpdate: { activeHoursStart: 8 }, interval: 5, ...config({ unit: "C" }) });
    story.report({
      interval: 5,
      windowsUpdate: { activeHoursStart: 8, __meta: { deploymentStatus: "succeeded", time: "2026-03-02T08:05:00Z" } },
      telemetryConfig: { unit: "F", status: "success" },
    });
    const updated = UPDATE_SCENARIOS.find(({ name }) => name === "succeeded-update-installed");
    const { desired, reported } = updated?.twin["properties"] as unknown as Record<"desired" | "reported", JsonObject>;
    story.desire({ deviceUpdate: desired["deviceUpdate"] ?? null });
    story.report({ deviceUpdate: reported["deviceUpdate"] ?? null });
  }),
};

export const PROPERTY_SCENARIOS: readonly PropertyScenario[] = [
  ...ACKNOWLEDGEMENTS,
  ...PLAIN,
  ...UPDATE_SCENARIOS,
  ...IDENTITY_SCENARIOS,
  MIXED,
];
