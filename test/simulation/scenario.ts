import type { JsonObject } from "../../src/json/index.js";
import type { EdgeDeploymentState } from "../../src/edge-agent/index.js";
import { createDevice, deployment, module } from "./device.js";
import type { Device, DeviceSettings } from "./device.js";

/** One fixture: its name begins with the state that the documented rules give. */
export interface Scenario {
  readonly name: string;
  readonly documented: EdgeDeploymentState;
  /** What the observed rules say, where it is something else. */
  readonly observed?: EdgeDeploymentState;
  /** What happened to the device, in a sentence. */
  readonly story: string;
  readonly twin: () => JsonObject;
}

export const SENSOR = "mcr.microsoft.com/azureiotedge-simulated-temperature-sensor:1.1";
export const FILTER = "registry.example/filter:2.0";

/** Two user modules, both running. */
export const TWO_MODULES: JsonObject = { tempSensor: module(SENSOR), filter: module(FILTER) };

/** A device with an applied deployment at scale, and a second report that shows it. */
export function settled(
  modules: JsonObject = TWO_MODULES,
  changes: JsonObject = {},
  settings: DeviceSettings = {},
): Device {
  const device = createDevice(settings);
  device.configurations = { "line-3": { status: "Applied" }, base: { status: "Targeted" } };
  device.deploy(deployment(modules, changes));
  device.reconcile();
  device.reconcile();
  return device;
}

/** Writes the scenarios of one state; the state becomes the beginning of each name. */
export function scenariosOf(
  documented: EdgeDeploymentState,
  stories: Readonly<
    Record<string, { readonly story: string; readonly observed?: EdgeDeploymentState; readonly twin: () => JsonObject }>
  >,
): readonly Scenario[] {
  const prefix = documented.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.entries(stories).map(([name, scenario]) => ({ name: `${prefix}-${name}`, documented, ...scenario }));
}
