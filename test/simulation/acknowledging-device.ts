import { applyMergePatch, isJsonObject } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import type { TwinStory } from "./twin-story.js";

/** How a device answers one desired value: the code, and the value that it uses from then on. */
export type Answer = (desired: JsonValue, inUse: JsonValue | undefined) => Omit<Acknowledged, "av">;

interface Acknowledged {
  readonly value?: JsonValue;
  readonly ac: number;
  readonly av: number;
  readonly ad?: string;
}

/** Takes every value at once. */
export const takes: Answer = (desired) => ({ value: desired, ac: 200, ad: "complete" });

/** Refuses every value and keeps the one in use. */
export const refuses: Answer = (_desired, inUse) => ({ value: inUse ?? 20, ac: 400, ad: "out of range" });

/**
 * A device that speaks IoT Plug and Play: it reads the desired section at its pace and acknowledges every property that rose
 * since it last read, with the version of the section it read. Source: the reference of twin conventions §1.3.
 */
export interface AcknowledgingDevice {
  /** Reads the desired section and acknowledges what has changed since the last time; one report for all of it. */
  read(answer?: Answer): void;
  /** Reports on what it accepted with 202: it is done now. */
  finish(): void;
}

/** Makes such a device; `component` puts its properties into one. */
export function createAcknowledgingDevice(story: TwinStory, component?: string): AcknowledgingDevice {
  let seen: JsonObject = {};
  let open: JsonObject = {};
  const reportAll = (patch: JsonObject): void => {
    story.report(component === undefined ? patch : { [component]: { __t: "c", ...patch } });
  };
  const desiredNow = (): JsonObject => {
    const desired = story.twin.properties.desired as unknown as JsonObject;
    const holder = component === undefined ? desired : desired[component];
    const members = Object.entries(isJsonObject(holder) ? holder : {});
    return Object.fromEntries(members.filter(([name]) => !name.startsWith("$") && name !== "__t"));
  };
  return {
    read: (answer = takes) => {
      const desired = desiredNow();
      const av = story.desiredVersion;
      const rose = Object.entries(desired).filter(
        ([name, value]) => JSON.stringify(seen[name]) !== JSON.stringify(value),
      );
      const patch = Object.fromEntries(rose.map(([name, value]) => [name, { ...answer(value, seen[name]), av }]));
      open = applyMergePatch(open, patch) as JsonObject;
      seen = desired;
      if (rose.length > 0) reportAll(patch);
    },
    finish: () => {
      const entries = Object.entries(open) as [string, Acknowledged & JsonObject][];
      const waiting = entries.filter(([, { ac }]) => ac === 202);
      const patch = Object.fromEntries(
        waiting.map(([name, { av }]) => [name, { value: seen[name] ?? null, ac: 200, av, ad: "complete" }]),
      );
      open = applyMergePatch(open, patch) as JsonObject;
      if (waiting.length > 0) reportAll(patch);
    },
  };
}
