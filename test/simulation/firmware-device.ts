import type { JsonObject } from "../../src/json/index.js";
import { isJsonObject } from "../../src/json/index.js";
import type { TwinStory } from "./twin-story.js";

/** What the device writes as `fwUpdateStatus`, in the order of an update that goes well, then what it writes when it does not. */
export type FirmwareStep = "downloading" | "verifying" | "applying" | "rebooting" | "current" | "error" | "rolledback";

/** A device that updates its firmware and says so in words of its own. */
export interface FirmwareDevice {
  /** Takes the next step and reports it. */
  take(step: FirmwareStep): void;
}

/**
 * Makes a device as the firmware tutorial of IoT Hub has it: it writes `current` when it starts, before anything is
 * desired, and again when the new version runs. Source: the reference of twin conventions §4.
 */
export function createFirmwareDevice(story: TwinStory): FirmwareDevice {
  let running = "1.0.0";
  const wanted = (): string => {
    const { firmware } = story.twin.properties.desired as unknown as JsonObject;
    const version = isJsonObject(firmware) ? firmware["fwVersion"] : undefined;
    return typeof version === "string" ? version : "";
  };
  const report = (status: FirmwareStep, more: JsonObject = {}): void => {
    story.report({ firmware: { fwUpdateStatus: status, fwUpdateSubstatus: "", currentFwVersion: running, ...more } });
  };
  report("current", { pendingFwVersion: "", lastFwUpdateStartTime: "", lastFwUpdateEndTime: "" });
  return {
    take: (step) => {
      if (step === "current") running = wanted();
      report(step, { pendingFwVersion: step === "current" ? "" : wanted() });
    },
  };
}
