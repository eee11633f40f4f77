import { isJsonObject, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import { findWrongOptions, readCreateOptions } from "../create-options/index.js";
import { describeValue } from "./findings.js";
import type { Findings } from "./findings.js";
import { normalizeImage } from "../image.js";
import { RUNTIME_STATUSES } from "../vocabulary.js";

/** What a desired module is to the agent: it asks other things of each. */
export type DesiredModuleRole = "user" | "hub" | "agent" | "system";

/** A member of a module whose value is one of a few words, in any case; the agent takes their numbers too. */
interface WordMember {
  readonly member: string;
  readonly words: readonly string[];
  /** The modules that cannot do without it. */
  readonly requiredBy: readonly DesiredModuleRole[];
}

const WORD_MEMBERS: readonly WordMember[] = [
  { member: "status", words: RUNTIME_STATUSES, requiredBy: ["user", "hub"] },
  {
    member: "restartPolicy",
    words: ["never", "on-failure", "on-unhealthy", "always", "unknown"],
    requiredBy: [],
  },
  { member: "imagePullPolicy", words: ["on-create", "never"], requiredBy: [] },
];

const LARGEST_ORDER = 4_294_967_295;

/**
 * Notes what the agent refuses in a desired module, and what it takes with a mistake in it.
 *
 * @internal
 */
export function checkModule(
  findings: Findings,
  path: readonly string[],
  name: string,
  module: unknown,
  role: DesiredModuleRole,
): void {
  const subject = `The module ${quoteName(name)}`;
  if (!isJsonObject(module)) {
    findings.refused(path, `${subject} is ${describeValue(module as JsonValue)}, not an object.`);
    return;
  }
  const type = module["type"];
  if (type === undefined) findings.absent([...path, "type"], `${subject} has no type.`);
  else if (type !== "docker") findings.refused([...path, "type"], `${subject} must have the type "docker".`);
  for (const row of WORD_MEMBERS) checkWord(findings, path, subject, module, row, role);
  if (role !== "agent") checkStartupOrder(findings, [...path, "startupOrder"], subject, module["startupOrder"]);
  checkEnvironment(findings, [...path, "env"], subject, module["env"]);
  checkSettings(findings, [...path, "settings"], subject, module["settings"]);
}

function checkWord(
  findings: Findings,
  path: readonly string[],
  subject: string,
  module: JsonObject,
  { member, words, requiredBy }: WordMember,
  role: DesiredModuleRole,
): void {
  const value = module[member];
  // The agent itself has no status and no policy: what stands there is ignored.
  if (role === "agent" && member !== "imagePullPolicy") return;
  if (value === undefined) {
    if (requiredBy.includes(role)) findings.absent([...path, member], `${subject} has no ${member}.`);
    return;
  }
  const isKnown = typeof value === "string" ? words.includes(value.toLowerCase()) : isIndex(value, words.length);
  if (isKnown) return;
  const message = `${subject} has the ${member} ${describeValue(value)}; the agent takes ${words.join(", ")}.`;
  findings.refused([...path, member], message);
}

function isIndex(value: JsonValue, length: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value < length;
}

function checkStartupOrder(
  findings: Findings,
  path: readonly string[],
  subject: string,
  value: JsonValue | undefined,
): void {
  if (value === undefined) return;
  const order = typeof value === "string" && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  if (typeof order === "number" && order >= 0 && order <= LARGEST_ORDER) return;
  findings.refused(path, `${subject} must have a startupOrder from 0 to ${LARGEST_ORDER}.`);
}

/** The names of variables may be told, their values never. */
function checkEnvironment(
  findings: Findings,
  path: readonly string[],
  subject: string,
  environment: JsonValue | undefined,
): void {
  if (environment === undefined || environment === null) return;
  if (!isJsonObject(environment)) {
    findings.refused(path, `${subject} must have an object as env.`);
    return;
  }
  for (const name of sortNames(Object.keys(environment))) {
    const variable = environment[name];
    if (variable === null) continue;
    const value = isJsonObject(variable) ? variable["value"] : undefined;
    if (isJsonObject(variable) && (value === null || typeof value !== "object")) continue;
    findings.refused(
      [...path, name],
      `${subject} must have the variable ${quoteName(name)} as an object with a value: {"value": …}.`,
    );
  }
}

function checkSettings(
  findings: Findings,
  path: readonly string[],
  subject: string,
  settings: JsonValue | undefined,
): void {
  if (settings === undefined) {
    findings.absent(path, `${subject} has no settings.`);
    return;
  }
  if (!isJsonObject(settings)) {
    findings.refused(path, `${subject} must have an object as settings.`);
    return;
  }
  checkImage(findings, [...path, "image"], subject, settings["image"]);
  checkCreateOptions(findings, path, subject, settings);
}

function checkImage(findings: Findings, path: readonly string[], subject: string, image: JsonValue | undefined): void {
  if (image === undefined) {
    findings.absent(path, `${subject} has no image.`);
    return;
  }
  if (typeof image !== "string" || normalizeImage(image) === null) {
    const message = `${subject} has an image name that the agent cannot read: one tag or one digest at most.`;
    findings.add("malformed-image", path, message);
    return;
  }
  const mistake = findings.advice?.image(image);
  if (mistake === undefined) return;
  const message = `${subject} has an image that cannot be pulled: its name ${mistake}.`;
  findings.add("unpullable-image", path, message, "warning");
}

/** The one name in a pointer to a member of the settings. */
function memberNames(pointer: string): readonly string[] {
  return [pointer.slice(1).replaceAll("~1", "/").replaceAll("~0", "~")];
}

function checkCreateOptions(findings: Findings, path: readonly string[], subject: string, settings: JsonObject): void {
  const result = readCreateOptions(settings);
  for (const { code, severity, path: piece, message } of result.issues) {
    findings.add(code, [...path, ...memberNames(piece)], `${subject}: ${message.replace(/^The /, "the ")}`, severity);
  }
  if (!result.ok) return;
  const member = Object.keys(settings).find((key) => /createOptions$/i.test(key)) ?? "createOptions";
  for (const wrong of findWrongOptions(result.value)) {
    findings.add("wrong-create-option", [...path, member], `${subject} has createOptions in which ${wrong}`);
  }
  for (const misplaced of findings.advice?.options(result.value) ?? []) {
    const message = `${subject} has createOptions in which ${misplaced}`;
    findings.add("misplaced-create-option", [...path, member], message, "warning");
  }
}
