import iothub from "azure-iothub";
import type { Registry } from "azure-iothub";
import type { Twin as DeviceSideTwin } from "azure-iot-device";
import { connect, Hub } from "./azure-transport.js";

/** A key that no answer may hold. */
export const KEY: string = Buffer.from("the key of the hub").toString("base64");

/** What both sides have. */
const PROPERTIES = {
  desired: { interval: 5, $version: 2 },
  reported: { interval: 60, $version: 1 },
};

/** A registry of the service library; nothing listens where it calls. */
export function createRegistry(): Registry {
  return iothub.Registry.fromConnectionString(`HostName=127.0.0.1;SharedAccessKeyName=owner;SharedAccessKey=${KEY}`);
}

/** A twin of the service library's own class. */
export function serviceTwin(registry: Registry, members: object = { properties: PROPERTIES }): iothub.Twin {
  return new iothub.Twin({ deviceId: "meter-7", version: 3, ...structuredClone(members) } as never, registry);
}

/** A registry with a request under way, and what ends when the request has. */
export async function busyRegistry(): Promise<{ readonly registry: Registry; readonly done: Promise<unknown> }> {
  const registry = createRegistry();
  const done = registry.getTwin("meter-8").catch((error: unknown) => error);
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
  return { registry, done };
}

/** A twin of the device library's own class, with properties on both sides. */
export async function deviceTwin(): Promise<DeviceSideTwin> {
  const hub = new Hub();
  hub.patch({ interval: 5 });
  hub.report({ interval: 60 });
  return connect(hub);
}

/** The same, whose connection holds on to itself as that of MQTT does while something is under way. */
export async function busyDeviceTwin(): Promise<DeviceSideTwin> {
  const twin = await deviceTwin();
  const transport = (twin as unknown as { readonly _transport: Record<string, unknown> })._transport;
  transport["client"] = { transport, sharedAccessKey: KEY, pending: [transport] };
  return twin;
}

/** Tells whether a value leads back to itself. */
export function isCyclic(root: unknown): boolean {
  const seen = new Set<unknown>();
  const walk = (value: unknown, above: readonly unknown[]): boolean => {
    if (typeof value !== "object" || value === null) return false;
    if (above.includes(value)) return true;
    if (seen.has(value)) return false;
    seen.add(value);
    return Object.values(value).some((member) => walk(member, [...above, value]));
  };
  return walk(root, []);
}
