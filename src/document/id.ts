import { ownMember } from "../json/index.js";

/** How libraries and exports spell the names, the surest first. */
const DEVICE_NAMES = ["deviceId", "device_id", "DeviceId"];
const MODULE_NAMES = ["moduleId", "module_id", "ModuleId"];

/**
 * The device that a document names; a module other than $edgeAgent, which stands for its device, is added.
 *
 * @internal
 */
export function readId(document: unknown, isEdgeAgent: boolean): string | null {
  const deviceId = nameIn(document, DEVICE_NAMES) ?? exportedName(document);
  const moduleId = nameIn(document, MODULE_NAMES);
  if (deviceId === undefined) return null;
  return moduleId !== undefined && !isEdgeAgent ? `${deviceId}/${moduleId}` : deviceId;
}

function nameIn(document: unknown, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = ownMember(document, name);
    if (typeof value === "string") return value;
  }
  return undefined;
}

/** A line of an export of devices has its name in `id`, which elsewhere is the key of a row. */
function exportedName(document: unknown): string | undefined {
  const isExport = ["eTag", "twinETag", "importMode"].some((name) => ownMember(document, name) !== undefined);
  return isExport ? nameIn(document, ["id"]) : undefined;
}

/**
 * The version of a document, by which documents of one id are ordered: that of a twin or shadow, the timestamp of feedback.
 *
 * @internal
 */
export function readVersion(document: unknown): number | undefined {
  const version = ownMember(document, "version") ?? ownMember(document, "timestamp");
  return typeof version === "number" ? version : undefined;
}
