import { isJsonObject } from "../../src/json/index.js";
import type { JsonObject } from "../../src/json/index.js";
import type { EdgeDeploymentState } from "../../src/edge-agent/index.js";
import { iotHubLimits, patchReported, replaceDesired } from "../../src/twin/index.js";
import { createDevice, deployment, module } from "./device.js";
import type { Device } from "./device.js";
import type { Hub } from "./hub.js";
import { FILTER, SENSOR, TWO_MODULES } from "./scenario.js";

/** One recording: its name begins with the state in which it ends. */
export interface RecordedScenario {
  readonly name: string;
  /** The states by the observed rules, in their order; before the first deployment there is an empty configuration. */
  readonly states: readonly EdgeDeploymentState[];
  /** What happened to the device, in a sentence. */
  readonly story: string;
  readonly lines: () => readonly JsonObject[];
}

const APPLIED: JsonObject = { "line-3": { status: "Applied" } };
const PULL = "The operation was canceled.";

/** A device whose hub writes down what is done to the twin. */
function recorded(act: (device: Device, note: (event: JsonObject) => void) => void): readonly JsonObject[] {
  const device = createDevice();
  device.configurations = APPLIED;
  const lines: JsonObject[] = [{ recording: 1, at: device.clock.now(), twin: device.twin() }];
  const hub = device.hub as { -readonly [Key in keyof Hub]: Hub[Key] };
  const { replaceDesired: replace, patchReported: patch } = hub;
  hub.replaceDesired = (desired) => {
    lines.push({ at: device.clock.now(), change: "replaceDesired", patch: desired });
    replace(desired);
  };
  hub.patchReported = (report) => {
    if (Object.keys(report).length > 0) lines.push({ at: device.clock.now(), change: "patchReported", patch: report });
    patch(report);
  };
  act(device, (event) => {
    device.clock.pass(60);
    lines.push({ at: device.clock.now(), event });
  });
  return lines;
}

/** The same history as the hub's twin change events tell it. */
function asEvents([first, ...lines]: readonly JsonObject[]): readonly JsonObject[] {
  let twin: unknown = first?.["twin"];
  const events = lines.map((line) => {
    const { at, change, patch } = line as { at: string; change?: string; patch?: JsonObject };
    if (change === undefined) return line;
    const make = change === "replaceDesired" ? replaceDesired : patchReported;
    const result = make(twin, patch, { now: at, limits: iotHubLimits });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    twin = result.value.twin;
    const event = result.value.notifications.find(({ to }) => to === "service")?.body ?? {};
    return { at, event };
  });
  return [...(isJsonObject(first) ? [first] : []), ...events];
}

/** A deployment that is applied, and a report that shows it. */
function settle(device: Device, modules: JsonObject = TWO_MODULES): void {
  device.deploy(deployment(modules));
  device.reconcile();
  device.reconcile();
}

/** A history for each state, ending in it. */
export const RECORDINGS: readonly RecordedScenario[] = [
  {
    name: "successful-after-slow-pull",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful"],
    story: "The pull of one image takes longer than the agent waits; two passes later all runs.",
    lines: () =>
      recorded((device) => {
        device.deploy(deployment(TWO_MODULES));
        device.reconcile({ pullFails: { filter: PULL } });
        device.reconcile({ pullFails: { filter: PULL } });
        device.reconcile();
        device.reconcile();
      }),
  },
  {
    name: "successful-as-events",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful"],
    story: "The same kind of history, written down from the hub's twin change events.",
    lines: () =>
      asEvents(
        recorded((device) => {
          device.deploy(deployment(TWO_MODULES));
          device.reconcile({ pullFails: { tempSensor: PULL } });
          device.reconcile();
          device.reconcile();
        }),
      ),
  },
  {
    name: "not-yet-applied-new-deployment",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful", "notYetApplied"],
    story: "All runs, and then a new deployment is set that the agent has not looked at.",
    lines: () =>
      recorded((device) => {
        settle(device);
        device.deploy(deployment({ tempSensor: module(SENSOR) }));
      }),
  },
  {
    name: "in-progress-or-failed-bad-image",
    states: [
      "emptyConfiguration",
      "notYetApplied",
      "inProgressOrFailed",
      "successful",
      "notYetApplied",
      "inProgressOrFailed",
    ],
    story: "A new deployment names an image that does not exist; every pass fails.",
    lines: () =>
      recorded((device) => {
        settle(device);
        device.deploy(deployment({ ...TWO_MODULES, filter: module("registry.example/filter:9.9") }));
        for (let pass = 0; pass < 3; pass += 1) device.reconcile({ pullFails: { filter: "manifest unknown" } });
      }),
  },
  {
    name: "module-failed-crashing",
    states: [
      "emptyConfiguration",
      "notYetApplied",
      "inProgressOrFailed",
      "successful",
      "moduleFailed",
      "successful",
      "moduleFailed",
    ],
    story: "A module crashes, is restarted, and crashes again.",
    lines: () =>
      recorded((device, note) => {
        settle(device);
        device.end("filter", 139);
        device.reconcile();
        note({ properties: { reported: { modules: { filter: { runtimeStatus: "running" } } } } });
        device.end("filter", 139, 2);
        device.reconcile();
        note({ properties: { reported: { modules: { filter: { runtimeStatus: "failed" } } } } });
      }),
  },
  {
    name: "invalid-preview-agent",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful", "notYetApplied", "invalid"],
    story: "A module lost its status; a preview agent refuses the deployment and reports its version.",
    lines: () =>
      recorded((device) => {
        settle(device);
        device.deploy(deployment({ tempSensor: module(SENSOR, { status: null }) }));
        device.reconcile({ preview: true });
      }),
  },
  {
    name: "empty-configuration-preview-agent",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful", "emptyConfiguration"],
    story: "The deployment is taken away; a preview agent reports that it has nothing, with the version.",
    lines: () =>
      asEvents(
        recorded((device) => {
          settle(device);
          device.deploy({});
          device.reconcile({ preview: true });
        }),
      ),
  },
  {
    name: "agent-stopped-shutdown",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful", "agentStopped"],
    story: "All runs, and then the agent shuts down.",
    lines: () =>
      recorded((device) => {
        settle(device, { filter: module(FILTER) });
        device.shutDown();
      }),
  },
  {
    name: "targeted-lower-priority",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful", "targeted"],
    story: "All runs, and then another deployment of higher priority takes over and is not merged yet.",
    lines: () =>
      recorded((device, note) => {
        settle(device);
        note({ configurations: { "line-3": { status: "Targeted" }, "line-4": { status: "Targeted" } } });
      }),
  },
  {
    name: "indeterminate-unknown-configuration",
    states: ["emptyConfiguration", "notYetApplied", "inProgressOrFailed", "successful", "indeterminate"],
    story: "All runs, and then the hub notes a status of the deployment that nobody knows.",
    lines: () =>
      asEvents(
        recorded((device, note) => {
          settle(device);
          note({ configurations: { "line-3": { status: "Removed" } } });
        }),
      ),
  },
];
