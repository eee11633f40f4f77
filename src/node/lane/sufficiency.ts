import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";

/** The members that the root of a twin has when its idle ones are left out; another one may make it something else. */
const ROOT_MEMBERS: ReadonlySet<string> = new Set([
  "deviceId",
  "moduleId",
  "status",
  "version",
  "configurations",
  "properties",
  "tags",
]);

/** The codes for which the deployment is searched for what the agent refuses. */
const REFUSALS: ReadonlySet<unknown> = new Set([400, 412]);

/** The code of a deployment that failed. */
const FAILED = 500;

/** With fewer modules than this the size of the report is never looked at. */
const FEWEST_MODULES = 8;

/**
 * Tells whether what was kept is a twin of $edgeAgent beyond doubt, and nothing else that has one in it.
 *
 * @internal
 */
export function isAgentTwin(value: JsonValue): boolean {
  if (ownMember(value, "moduleId") !== "$edgeAgent" || typeof ownMember(value, "deviceId") !== "string") return false;
  if (typeof ownMember(value, "tags") === "string") return false;
  for (const name of Object.keys(value as JsonObject)) if (!ROOT_MEMBERS.has(name)) return false;
  return true;
}

/**
 * Tells whether the rules read no more of a twin of $edgeAgent than its lean form has: they look into the deployment as a whole
 * when the agent has said something in words, when it refused the deployment, and when its report may have been too large.
 *
 * @internal
 */
export function isLeanEnough(twin: JsonValue): boolean {
  const properties = ownMember(twin, "properties");
  const [desired, reported] = [ownMember(properties, "desired"), ownMember(properties, "reported")];
  const status = ownMember(reported, "lastDesiredStatus");
  const description = ownMember(status, "description");
  if (typeof description === "string" && description !== "") return false;
  if (isRefused(twin)) return false;
  return isActedOn(desired, reported) || !hasMany(ownMember(desired, "modules"));
}

/**
 * Tells whether no time that a twin of $edgeAgent holds decides anything: of a deployment that was refused, or that failed
 * beside another version, the times say whether it was this one.
 *
 * @internal
 */
export function isTimeless(twin: JsonValue): boolean {
  if (isRefused(twin)) return false;
  const properties = ownMember(twin, "properties");
  const [desired, reported] = [ownMember(properties, "desired"), ownMember(properties, "reported")];
  const code = ownMember(ownMember(reported, "lastDesiredStatus"), "code");
  return code !== FAILED || isActedOn(desired, reported);
}

/** Whether the agent has acted on the desired version; 0 stands for none, also where it is the desired one. */
function isActedOn(desired: JsonValue | undefined, reported: JsonValue | undefined): boolean {
  const version = ownMember(reported, "lastDesiredVersion");
  return version !== 0 && version === ownMember(desired, "$version");
}

/** Whether the agent refused the deployment. */
function isRefused(twin: JsonValue): boolean {
  const reported = ownMember(ownMember(twin, "properties"), "reported");
  return REFUSALS.has(ownMember(ownMember(reported, "lastDesiredStatus"), "code"));
}

function hasMany(modules: JsonValue | undefined): boolean {
  return isJsonObject(modules) && Object.keys(modules).length >= FEWEST_MODULES;
}
