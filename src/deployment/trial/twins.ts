import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { viewTwin } from "../../twin/index.js";

/** What the given twins say of one device. */
export interface KnownDevice {
  readonly deviceId: string;
  /** The device's own twin; one that only names the device, where it was not given. */
  twin: JsonValue;
  /** Whether the device's own twin was given. */
  isGiven: boolean;
  /** The twins of its modules, by name. */
  readonly modules: Map<string, JsonValue>;
}

/** The devices of the given twins, and which of those were none. */
export interface KnownTwins {
  /** In the order in which they are first named. */
  readonly devices: readonly KnownDevice[];
  /** The places of what is not a twin of a named device. */
  readonly strangers: readonly number[];
}

/**
 * Sorts twins by device; of two twins of the same the later counts.
 *
 * @internal
 */
export function collectTwins(twins: Iterable<unknown>): KnownTwins {
  const devices = new Map<string, KnownDevice>();
  const strangers: number[] = [];
  let index = -1;
  for (const twin of twins) {
    index += 1;
    const deviceId = ownMember(twin, "deviceId");
    if (!isJsonObject(twin) || typeof deviceId !== "string") {
      strangers.push(index);
      continue;
    }
    const device = devices.get(deviceId) ?? { deviceId, twin: { deviceId }, isGiven: false, modules: new Map() };
    devices.set(deviceId, device);
    const moduleId = ownMember(twin, "moduleId");
    if (typeof moduleId === "string") device.modules.set(moduleId, twin);
    else {
      device.twin = twin;
      device.isGiven = true;
    }
  }
  return { devices: [...devices.values()], strangers };
}

/**
 * The desired section of a twin, without what the hub keeps in it; `{}` when there is none.
 *
 * @internal
 */
export function desiredOf(twin: JsonValue | undefined): JsonObject {
  const desired = viewTwin(twin)?.desired;
  const members = isJsonObject(desired) ? Object.entries(desired) : [];
  return Object.fromEntries(members.filter(([key]) => key !== "$version" && key !== "$metadata"));
}

/**
 * Whether a device can take an edge deployment: what its twin says, and yes where it does not say.
 *
 * @internal
 */
export function mayBeEdge({ twin }: KnownDevice): boolean {
  const capabilities = ownMember(twin, "capabilities");
  return !isJsonObject(capabilities) || ownMember(capabilities, "iotEdge") === true;
}
