import { identifyDocument } from "../../document/index.js";
import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { DEVICE_MEMBERS } from "./kept-members.js";
import type { KeptAs } from "./kept-members.js";
import { isOrdinaryDevice } from "./ordinary-device.js";

/** The members that the root of a twin has when its idle ones are left out; another one may make it something else. */
const ROOT_MEMBERS: ReadonlySet<string> = new Set([
  ...DEVICE_MEMBERS,
  "deviceId",
  "moduleId",
  "status",
  "version",
  "configurations",
  "properties",
  "tags",
]);

/** Desired and reported properties. */
const SECTIONS = 2;

/** How the strings begin that ConvertTo-Json writes for objects that lie too deep. */
const CUT = /^(?:@\{|System\.)/u;

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
function isAgentTwin(value: JsonValue): boolean {
  if (ownMember(value, "moduleId") !== "$edgeAgent" || typeof ownMember(value, "deviceId") !== "string") return false;
  return isPlainTwin(value);
}

/**
 * Tells whether what was kept is the twin of a device, or of a module that is none of the edge runtime, beyond doubt: without
 * both sections, or with what a tool has cut, it is looked at closer, and at what was left out too.
 *
 * @internal
 */
function isDeviceTwin(value: JsonValue): boolean {
  if (typeof ownMember(value, "deviceId") !== "string" || !isPlainTwin(value)) return false;
  const properties = ownMember(value, "properties");
  if (!isJsonObject(properties) || Object.keys(properties).length !== SECTIONS) return false;
  return (
    isWhole(ownMember(properties, "desired")) &&
    isWhole(ownMember(properties, "reported")) &&
    identifyDocument(value) === "device"
  );
}

/** Whether it is a section in which every object is one. */
function isWhole(section: JsonValue | undefined): boolean {
  if (!isJsonObject(section)) return false;
  for (const name of Object.keys(section)) {
    const member = section[name];
    if (typeof member === "string" && CUT.test(member)) return false;
  }
  return true;
}

function isPlainTwin(value: JsonValue): boolean {
  return typeof ownMember(value, "tags") !== "string" && hasOnly(value, ROOT_MEMBERS);
}

/** The members of a message of Desired State Feedback in its most common form. */
const MESSAGE_MEMBERS: ReadonlySet<string> = new Set(["activityId", "deviceId", "timestamp", "payload"]);

/**
 * Tells whether what was kept is a message of Desired State Feedback as a hub or a broker hands it over: nothing is left out of one.
 *
 * @internal
 */
export function isMessage(value: JsonValue): boolean {
  return (
    isJsonObject(ownMember(value, "payload")) &&
    typeof ownMember(value, "activityId") === "string" &&
    typeof ownMember(value, "deviceId") === "string" &&
    hasOnly(value, MESSAGE_MEMBERS)
  );
}

/**
 * What of a document has to be kept; `undefined` for one that the lane does not know.
 *
 * @internal
 */
export function neededOf(document: JsonValue): KeptAs | undefined {
  if (isAgentTwin(document)) return "lean";
  if (isMessage(document)) return "other";
  if (!isDeviceTwin(document)) return undefined;
  return isOrdinaryDevice(document) ? "device" : "other";
}

function hasOnly(value: JsonValue, names: ReadonlySet<string>): boolean {
  for (const name of Object.keys(value as JsonObject)) if (!names.has(name)) return false;
  return true;
}

/**
 * Tells whether the rules read no more of a twin of $edgeAgent than its lean form has: they look into the deployment as a whole
 * when the agent has said something in words that may repeat a secret, when it refused the deployment, and when its report may have been
 * too large.
 *
 * @param hasSafeWords - whether the agent has said something that repeats nothing of what the lean form leaves out
 * @internal
 */
export function isLeanEnough(twin: JsonValue, hasSafeWords: boolean): boolean {
  const properties = ownMember(twin, "properties");
  const [desired, reported] = [ownMember(properties, "desired"), ownMember(properties, "reported")];
  const status = ownMember(reported, "lastDesiredStatus");
  const description = ownMember(status, "description");
  if (typeof description === "string" && description !== "" && !hasSafeWords) return false;
  if (isRefused(twin)) return false;
  return isActedOn(desired, reported) || !hasMany(ownMember(desired, "modules"));
}

/**
 * Tells whether no time that a twin of $edgeAgent holds decides anything: of a deployment that was refused, or that failed
 * beside another version, the times say whether it was this one, if both are there.
 *
 * @internal
 */
export function isTimeless(twin: JsonValue): boolean {
  const properties = ownMember(twin, "properties");
  const [desired, reported] = [ownMember(properties, "desired"), ownMember(properties, "reported")];
  if (!isMarked(desired) || !isMarked(reported)) return true;
  if (isRefused(twin)) return false;
  const code = ownMember(ownMember(reported, "lastDesiredStatus"), "code");
  return code !== FAILED || isActedOn(desired, reported);
}

/** Whether the hub's notes on a section are there. */
function isMarked(section: JsonValue | undefined): boolean {
  return ownMember(section, "$metadata") !== undefined;
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
