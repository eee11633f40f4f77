import { isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { addModule, NOT_COMPARED, startModules } from "./compare-modules.js";
import type { Draft, ModulesDraft } from "./compare-modules.js";
import type { EdgeModuleFacts } from "./module-facts.js";

/**
 * Reads every module on either side, and compares it, in one pass.
 *
 * @internal
 */
export function readModules(desired: unknown, reported: unknown): ModulesDraft {
  const all = startModules();
  readGroup(all, "systemModules", desired, reported);
  readGroup(all, "modules", desired, reported);
  return all;
}

/** The groups of modules in a section. */
type Group = "systemModules" | "modules";

/** Goes through the names of both sides in their order, side by side. */
function readGroup(all: ModulesDraft, group: Group, desired: unknown, reported: unknown): void {
  const wanted = ownMember(desired, group);
  const seen = ownMember(reported, group);
  const metadata = ownMember(ownMember(reported, "$metadata"), group);
  if (wanted !== undefined && wanted !== null && !isJsonObject(wanted)) all.isMalformed = true;
  const wantedNames = namesOf(wanted);
  const seenNames = namesOf(seen, wantedNames);
  let next = 0;
  for (const name of wantedNames) {
    let seenName = seenNames[next];
    for (; seenName !== undefined && seenName < name; seenName = seenNames[next]) {
      next += 1;
      readModule(all, group, seenName, undefined, memberOf(seen, seenName), metadata);
    }
    const isOnBothSides = seenName === name;
    if (isOnBothSides) next += 1;
    const desiredModule = memberOf(wanted, name);
    if (desiredModule === undefined && (wanted as JsonObject)[name] !== null) all.isMalformed = true;
    readModule(all, group, name, desiredModule, isOnBothSides ? memberOf(seen, name) : undefined, metadata);
  }
  for (const name of seenNames.slice(next)) readModule(all, group, name, undefined, memberOf(seen, name), metadata);
}

/** The names of a side in their order: those of the other side, if they are the same, which is most often so. */
function namesOf(modules: JsonValue | undefined, others: readonly string[] = []): readonly string[] {
  if (!isJsonObject(modules)) return [];
  const names = Object.keys(modules);
  const isSame = names.length === others.length && others.every((name) => Object.hasOwn(modules, name));
  return isSame ? others : sortNames(names);
}

/** A member whose name was listed; anything but an object counts as missing. */
function memberOf(modules: JsonValue | undefined, name: string): JsonObject | undefined {
  const member = (modules as JsonObject)[name];
  return isJsonObject(member) ? member : undefined;
}

function roleOf(group: Group, name: string): EdgeModuleFacts["role"] {
  if (group === "modules") return "user";
  if (name === "edgeHub") return "hub";
  return name === "edgeAgent" ? "agent" : "system";
}

/**
 * The members are read by constant names that no prototype has: asking for each whether it is an own one takes three times as
 * long as reading it.
 */
function readModule(
  all: ModulesDraft,
  group: Group,
  name: string,
  desired: JsonObject | undefined,
  reported: JsonObject | undefined,
  metadata: JsonValue | undefined,
): void {
  if (desired === undefined && reported === undefined) return;
  const module: Draft<EdgeModuleFacts> = {
    name,
    role: roleOf(group, name),
    isDesired: desired !== undefined,
    isReported: reported !== undefined,
    desiredStatus: null,
    desiredImage: null,
    restartPolicy: null,
    reportedStatus: null,
    runtimeStatus: null,
    reportedImage: null,
    reportedType: null,
    exitCode: null,
    restartCount: null,
    statusDescription: null,
    statusChanged: null,
    lastStart: null,
    lastExit: null,
    documented: NOT_COMPARED,
    observed: NOT_COMPARED,
  };
  if (desired !== undefined) readDesired(module, desired);
  if (reported !== undefined) readReported(module, reported, metadata);
  addModule(all, module);
}

function readDesired(module: Draft<EdgeModuleFacts>, desired: JsonObject): void {
  module.desiredStatus = text(desired["status"]);
  module.desiredImage = imageOf(desired["settings"]);
  module.restartPolicy = text(desired["restartPolicy"]);
}

function readReported(module: Draft<EdgeModuleFacts>, reported: JsonObject, metadata: JsonValue | undefined): void {
  module.reportedStatus = text(reported["status"]);
  module.runtimeStatus = text(reported["runtimeStatus"]);
  module.reportedImage = imageOf(reported["settings"]);
  module.reportedType = text(reported["type"]);
  module.exitCode = number(reported["exitCode"]);
  module.restartCount = number(reported["restartCount"]);
  module.statusDescription = text(reported["statusDescription"]);
  module.lastStart = text(reported["lastStartTimeUtc"]);
  module.lastExit = text(reported["lastExitTimeUtc"]);
  if (metadata !== undefined) module.statusChanged = statusChanged(ownMember(metadata, module.name));
}

function statusChanged(metadata: JsonValue | undefined): string | null {
  const status = isJsonObject(metadata) ? metadata["runtimeStatus"] : undefined;
  return isJsonObject(status) ? text(status["$lastUpdated"]) : null;
}

function imageOf(settings: JsonValue | undefined): string | null {
  return isJsonObject(settings) ? text(settings["image"]) : null;
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function number(value: JsonValue | undefined): number | null {
  return Number.isFinite(value) ? (value as number) : null;
}
