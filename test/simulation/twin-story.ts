import type { JsonObject } from "../../src/json/index.js";
import { createTwin, patchDesired, patchReported } from "../../src/twin/index.js";
import type { DeviceTwin, ModuleTwin } from "../../src/twin/index.js";
import { createClock } from "./clock.js";

/** What happens to a twin, change by change, as the change model of the hub has it: versions and `$metadata` are real. */
export interface TwinStory {
  /** The twin as it is now. */
  readonly twin: DeviceTwin | ModuleTwin;
  /** The `$version` of the desired section, which a device copies into its acknowledgements. */
  readonly desiredVersion: number;
  /** The service changes the desired section; a minute passes. */
  desire(patch: JsonObject): void;
  /** The device reports; a minute passes. */
  report(patch: JsonObject): void;
}

export function createStory(identity: { readonly deviceId: string; readonly moduleId?: string }): TwinStory {
  const clock = createClock("2026-03-02T08:00:00Z");
  const { deviceId, moduleId } = identity;
  const now = (): { readonly now: string } => ({ now: clock.now() });
  let twin: DeviceTwin | ModuleTwin =
    moduleId === undefined ? createTwin({ deviceId }, now()) : createTwin({ deviceId, moduleId }, now());
  const change = (patched: typeof patchDesired, patch: JsonObject): void => {
    const result = patched(twin, patch, now());
    if (!result.ok) throw new Error(result.issues.map(({ path, message }) => `${path}: ${message}`).join("; "));
    twin = result.value.twin;
    clock.pass(60);
  };
  return {
    get twin() {
      return twin;
    },
    get desiredVersion() {
      return Number(twin.properties.desired.$version);
    },
    desire: (patch) => {
      change(patchDesired, patch);
    },
    report: (patch) => {
      change(patchReported, patch);
    },
  };
}
