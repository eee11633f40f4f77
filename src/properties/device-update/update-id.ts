import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";

/** What an update is called. */
export interface UpdateId {
  /** Who provides it. */
  readonly provider: string;
  /** Its name. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
}

/**
 * Reads the id of an update: an object, or a string that holds one as JSON, as the agent reports it.
 *
 * @internal
 */
export function readUpdateId(value: JsonValue | undefined): UpdateId | undefined {
  const id = parseText(value);
  const [provider, name, version] = ["provider", "name", "version"].map((member) => ownMember(id, member));
  if (typeof provider !== "string" || typeof name !== "string" || typeof version !== "string") return undefined;
  return { provider, name, version };
}

/**
 * Reads the id of the update that a manifest describes; nothing else of a manifest is ever shown.
 *
 * @internal
 */
export function readManifestId(manifest: JsonValue | undefined): UpdateId | undefined {
  return readUpdateId(ownMember(parseText(manifest), "updateId"));
}

/**
 * Tells whether two ids name the same update.
 *
 * @internal
 */
export function isSameUpdate(left: UpdateId, right: UpdateId): boolean {
  return left.provider === right.provider && left.name === right.name && left.version === right.version;
}

function parseText(value: JsonValue | undefined): JsonValue | undefined {
  if (isJsonObject(value)) return value;
  if (typeof value !== "string") return undefined;
  try {
    return JSON.parse(value) as JsonValue;
  } catch {
    return undefined;
  }
}
