import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { isCutByPowerShell } from "../part-signs.js";
import { kindOf } from "../twin-kinds.js";
import type { TwinKind } from "../verdict.js";

/** What IoT Hub writes at the root of a twin. */
const TWIN_MEMBERS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["deviceId", "moduleId", "etag", "deviceEtag", "version", "status", "statusReason", "statusUpdateTime"],
  ...["connectionState", "connectionStateUpdatedTime", "lastActivityTime", "cloudToDeviceMessageCount"],
  ...["authenticationType", "x509Thumbprint", "modelId", "deviceScope", "parentScopes", "capabilities", "tags"],
  ...["configurations", "properties"],
]);

/** Desired and reported properties, and nothing else. */
const SECTIONS = 2;

/**
 * Says what kind of twin a document is that has nothing but what IoT Hub writes in a twin, the name of the device and both sections
 * among it: no envelope and no other kind looks like that. It spares most twins the tables of all of these.
 *
 * @param document - any JSON value
 * @returns the kind; `undefined` for whatever the tables have to tell
 * @internal
 */
export function plainTwinKind(document: unknown): TwinKind | undefined {
  if (!isJsonObject(document) || typeof ownMember(document, "deviceId") !== "string") return undefined;
  for (const name of Object.keys(document)) if (!TWIN_MEMBERS.has(name)) return undefined;
  // Tables keep parts of a twin as JSON in a string.
  if (typeof ownMember(document, "tags") === "string") return undefined;
  const properties = ownMember(document, "properties");
  if (!isJsonObject(properties) || Object.keys(properties).length !== SECTIONS) return undefined;
  const [desired, reported] = [ownMember(properties, "desired"), ownMember(properties, "reported")];
  if (!isSection(desired) || !isSection(reported)) return undefined;
  const moduleId = ownMember(document, "moduleId");
  return kindOf({ moduleId, desired, reported });
}

/** Whether it is a section in which no tool has left a text in the place of an object. */
function isSection(section: JsonValue | undefined): section is JsonObject {
  if (!isJsonObject(section)) return false;
  for (const name of Object.keys(section)) if (isCutByPowerShell(section[name])) return false;
  return true;
}
