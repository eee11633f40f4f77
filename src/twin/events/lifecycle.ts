/** The operations after which a twin begins or ends, as the hub's messages and as its events name them. */
const LIFECYCLES: ReadonlyMap<string | undefined, "created" | "deleted"> = new Map([
  ["createDeviceIdentity", "created"],
  ["createModuleIdentity", "created"],
  ["Microsoft.Devices.DeviceCreated", "created"],
  ["deleteDeviceIdentity", "deleted"],
  ["deleteModuleIdentity", "deleted"],
  ["Microsoft.Devices.DeviceDeleted", "deleted"],
]);

/**
 * Says whether an operation begins or ends a twin; `undefined` for one that does neither.
 *
 * Source: Documents and envelopes §1.3, §1.6.
 *
 * @internal
 */
export function lifecycleOf(operation: string | undefined): "created" | "deleted" | undefined {
  return LIFECYCLES.get(operation);
}
