import { readFileSync } from "node:fs";
import { addSummary, handleGroups, markPending } from "../../src/configuration/index.js";
import type { DeviceProgressState, GroupHandler, GroupState, KNOWN_GROUPS } from "../../src/configuration/index.js";
import { applyMergePatch } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";

/** A device twin with configuration groups, and what is to be said of it. */
export interface GroupScenario {
  /** The verdict in kebab case, then what is special. */
  readonly name: string;
  readonly state: DeviceProgressState;
  readonly groups: Readonly<Record<string, GroupState>>;
  readonly twin: JsonObject;
}

const now = "2018-09-06T10:00:00Z";
const later = "2018-09-06T10:05:00Z";

function twin(desired: JsonObject, reported: JsonObject): JsonObject {
  return {
    deviceId: "gateway-7",
    etag: "AAAAAAAAAAE=",
    version: 7,
    properties: { desired: { ...desired, $version: 4 }, reported: { ...reported, $version: 9 } },
  };
}

/** What a device reports that handles a batch to its end. */
function simulate(handlers: readonly GroupHandler[], desired: JsonObject): JsonObject {
  const { patches } = handleGroups(handlers, desired, { now: later });
  return patches.reduce<JsonValue>((section, patch) => applyMergePatch(section, patch), {}) as JsonObject;
}

function handlerOf(id: string, report: JsonObject, apply: GroupHandler["apply"] = () => undefined): GroupHandler {
  return { id, apply, report: () => report };
}

const windowsUpdate = { activeHoursStart: 8, activeHoursEnd: 18, __meta: { deploymentId: "september" } };
const apps = {
  appXYZ: { key: "xyz", version: "1.0", storage: "url://", startup: true },
  __meta: { deploymentId: "september", dependencies: "windowsUpdate" },
};

const failing: GroupHandler["apply"] = (_run, _desired, _metaData, instance) => {
  const run = instance("appXYZ");
  for (const context of ["install", "startup"]) {
    run(context, () => {
      throw new Error(`The sub-group ${context} cannot be applied.`);
    });
  }
};

const batch = { windowsUpdate, apps };

/** One scenario for each group state and for what leads there. */
const STATES: readonly GroupScenario[] = [
  {
    name: "invalid-group-is-text",
    state: "invalid",
    groups: { windowsUpdate: "invalid" },
    twin: twin({ windowsUpdate: "on" }, { windowsUpdate: { activeHoursStart: 8 } }),
  },
  {
    name: "invalid-status-unknown",
    state: "invalid",
    groups: { windowsUpdate: "invalid" },
    twin: twin({ windowsUpdate }, { windowsUpdate: { __meta: { deploymentStatus: "compliant", time: now } } }),
  },
  {
    name: "invalid-meta-data-is-text",
    state: "invalid",
    groups: { windowsUpdate: "invalid" },
    twin: twin({ windowsUpdate }, { windowsUpdate: { __meta: "pending" } }),
  },
  {
    name: "pending-while-refreshing",
    state: "pending",
    groups: { windowsUpdate: "refreshing" },
    twin: twin({ windowsUpdate }, { windowsUpdate: "refreshing" }),
  },
  {
    name: "pending-while-desired-is-refreshing",
    state: "pending",
    groups: { windowsUpdate: "refreshing" },
    twin: twin({ windowsUpdate: "Refreshing" }, {}),
  },
  {
    name: "empty-reported-on-connect",
    state: "empty",
    groups: { deviceInfo: "unmanaged" },
    twin: twin({}, { deviceInfo: { manufacturer: "Example", __meta: { deploymentStatus: "succeeded", time: now } } }),
  },
  {
    name: "not-started-nothing-reported",
    state: "notStarted",
    groups: { windowsUpdate: "notStarted" },
    twin: twin({ windowsUpdate }, {}),
  },
  {
    name: "pending-whole-batch",
    state: "pending",
    groups: { apps: "pending", windowsUpdate: "pending" },
    twin: twin(batch, addSummary(markPending(batch, { now }), {}, { now })),
  },
  {
    name: "stale-report-of-another-deployment",
    state: "stale",
    groups: { windowsUpdate: "stale" },
    twin: twin(
      { windowsUpdate: { ...windowsUpdate, __meta: { deploymentId: "october" } } },
      simulate([handlerOf("windowsUpdate", { activeHoursStart: 8, activeHoursEnd: 18 })], { windowsUpdate }),
    ),
  },
  {
    name: "failed-two-sub-groups-of-an-instance",
    state: "failed",
    groups: { apps: "failed", windowsUpdate: "succeeded" },
    twin: twin(
      batch,
      simulate(
        [handlerOf("windowsUpdate", { activeHoursStart: 8, activeHoursEnd: 18 }), handlerOf("apps", {}, failing)],
        batch,
      ),
    ),
  },
  {
    name: "failed-despite-success",
    state: "failed",
    groups: { windowsUpdate: "failed" },
    twin: twin(
      { windowsUpdate },
      {
        windowsUpdate: {
          __meta: { deploymentStatus: "succeeded", time: now },
          __errors: {
            activeHours: { subsystem: "Windows", context: "activeHours", code: 5, message: "Denied.", parameters: {} },
          },
        },
      },
    ),
  },
  {
    name: "succeeded-with-drift",
    state: "succeeded",
    groups: { windowsUpdate: "succeeded" },
    twin: twin({ windowsUpdate }, simulate([handlerOf("windowsUpdate", { activeHoursStart: 9 })], { windowsUpdate })),
  },
  {
    name: "succeeded-second-generation",
    state: "succeeded",
    groups: { windowsUpdate: "succeeded" },
    twin: twin(
      { windowsUpdate: { activeHoursStart: 8, __meta: { deployment: "september", reportingMode: "detailed" } } },
      {
        windowsUpdate: {
          activeHoursStart: 8,
          __meta: { deployment: "september", state: "succeeded", time: "2018-11-21T11:16:30" },
        },
        __summary: {
          failedCount: 0,
          failedGroups: "",
          pendingCount: 0,
          pendingGroups: "",
          deployments: "",
          time: "2018-11-21T11:16:30",
        },
      },
    ),
  },
];

const install = { subsystem: "dm", context: "install", code: 1, message: "No such storage.", parameters: {} };

/** The examples of the source documents, completed to twins. */
const SOURCES: readonly GroupScenario[] = [
  {
    name: "not-started-granularity-two-groups",
    state: "notStarted",
    groups: { configurationGroup_A: "notStarted", configurationGroup_B: "notStarted" },
    twin: twin(
      { configurationGroup_A: {}, configurationGroup_B: {} },
      { configurationGroup_A: {}, configurationGroup_B: {} },
    ),
  },
  {
    name: "failed-granularity-install-and-startup",
    state: "failed",
    groups: { apps: "failed", configurationGroup_B: "notStarted" },
    twin: twin(
      { apps: { appXYZ: { key: "xyz", version: "1.0", storage: "url://", startup: true } }, configurationGroup_B: {} },
      {
        apps: { appXYZ: { __errors: { install, startup: { ...install, context: "startup" } } } },
        configurationGroup_B: {},
      },
    ),
  },
  {
    name: "failed-granularity-five-levels",
    state: "failed",
    groups: { configuration_group_id_1: "failed" },
    twin: twin(
      { configuration_group_id_1: { instance_id_2: { property_3: "xyz" } } },
      { configuration_group_id_1: { instance_id_2: { __errors: { context_4: { parameters_5: {} } } } } },
    ),
  },
  {
    name: "not-started-granularity-empty-group",
    state: "notStarted",
    groups: { rebootInfo: "notStarted" },
    twin: twin({ rebootInfo: {} }, {}),
  },
  {
    name: "not-started-granularity-empty-property",
    state: "notStarted",
    groups: { rebootInfo: "notStarted" },
    twin: twin({ rebootInfo: { dailySchedule: "" } }, {}),
  },
  {
    name: "pending-meta-data-sample",
    state: "pending",
    groups: { configGroup: "pending" },
    twin: twin(
      { configGroup: { __meta: { deploymentId: "unspecified", dependencies: "x;y", reportingMode: "always" } } },
      {
        configGroup: {
          __meta: {
            deploymentId: "unspecified",
            dependencies: "x;y",
            reportingMode: "always",
            deploymentStatus: "pending",
            time: now,
          },
        },
      },
    ),
  },
  {
    name: "pending-progress-figure-7-1-a",
    state: "pending",
    groups: { apps: "pending", windowsUpdate: "pending" },
    twin: twin(
      { apps: { appXYZ: {}, appABC: {} }, windowsUpdate: {} },
      {
        apps: {
          appXYZ: { __meta: { deploymentStatus: "pending" } },
          appABC: { __meta: { deploymentStatus: "pending" } },
        },
        windowsUpdate: { __meta: { deploymentStatus: "pending" } },
        __summary: { pendingCount: 2, pendingGroups: "apps:appXYZ;appABC|windowsUpdate" },
      },
    ),
  },
  {
    name: "pending-progress-figure-7-2-a",
    state: "pending",
    groups: { windowsUpdate: "pending" },
    twin: twin({ windowsUpdate: {} }, { windowsUpdate: { __meta: { time: now, state: "pending" } } }),
  },
];

/** The schema of each known group, by its file in `schemas/groups/`. */
export const KNOWN_GROUP_FILES: Readonly<Record<keyof typeof KNOWN_GROUPS, string>> = {
  rebootInfo: "reboot-info",
  timeInfo: "time-info",
  windowsTelemetry: "windows-telemetry",
  windowsUpdate: "windows-update",
  deviceInfo: "device-info",
  certificates: "certificates",
  uwpApps: "uwp-apps",
  eventTracingCollectors: "event-tracing-collectors",
  __deviceSchemas: "device-schemas",
};

/** The example of a known group's schema: what is desired, and what the device reads back. */
export function exampleOf(file: string): { readonly desired: JsonObject; readonly reported: JsonObject } {
  const schema = JSON.parse(readFileSync(`schemas/groups/${file}.schema.json`, "utf8")) as {
    readonly examples: readonly [{ readonly desired: JsonObject; readonly reported: JsonObject }];
  };
  return schema.examples[0];
}

/** Each known group, applied by a device that succeeds with it, and by one that does not. */
const KNOWN: readonly GroupScenario[] = Object.entries(KNOWN_GROUP_FILES).flatMap(
  ([id, file]): readonly GroupScenario[] => {
    const { desired, reported } = exampleOf(file);
    const whole = { [id]: desired };
    const fails = handlerOf(id, reported, (run) => {
      run("apply", () => {
        throw Object.assign(new Error("Denied."), { subsystem: "Windows", code: 5, parameters: { step: "apply" } });
      });
    });
    return [
      {
        name: `succeeded-${file}`,
        state: "succeeded",
        groups: { [id]: "succeeded" },
        twin: twin(whole, simulate([handlerOf(id, reported)], whole)),
      },
      {
        name: `failed-${file}`,
        state: "failed",
        groups: { [id]: "failed" },
        twin: twin(whole, simulate([fails], whole)),
      },
    ];
  },
);

/** All scenarios; the fixtures in `test/fixtures/configuration/` are written from them. */
export const GROUP_SCENARIOS: readonly GroupScenario[] = [...STATES, ...SOURCES, ...KNOWN];
