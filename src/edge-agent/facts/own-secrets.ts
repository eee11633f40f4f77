import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { imageCredentials, isSecretName, maskValues, secretValues, valuesThatMayBeIn } from "../../result/index.js";
import type { TwinView } from "../../twin/index.js";
import { readCreateOptions } from "../create-options/index.js";

/**
 * Takes out of a text every secret that the twin itself holds: registry credentials, values of environment variables,
 * `createOptions` and the environment in them, and what is before the `@` of an image.
 *
 * @internal
 */
export function maskOwnSecrets(text: string, { desired, reported }: TwinView): string {
  const found = new Set<unknown>();
  for (const section of [desired, reported]) addSecrets(found, section);
  return maskValues(text, secretValues(valuesThatMayBeIn(text, [...found])));
}

function addSecrets(found: Set<unknown>, section: JsonValue | undefined): void {
  const runtime = ownMember(ownMember(section, "runtime"), "settings");
  for (const registry of membersOf(ownMember(runtime, "registryCredentials"))) {
    found.add(ownMember(registry, "username")).add(ownMember(registry, "password"));
  }
  for (const group of ["systemModules", "modules"]) {
    for (const module of membersOf(ownMember(section, group))) addModuleSecrets(found, module);
  }
}

function addModuleSecrets(found: Set<unknown>, module: JsonValue): void {
  for (const variable of membersOf(ownMember(module, "env"))) found.add(ownMember(variable, "value"));
  const settings = ownMember(module, "settings");
  if (!isJsonObject(settings)) return;
  const pieces = Object.keys(settings).filter((name) => /createOptions/i.test(name));
  for (const name of pieces) found.add(settings[name]);
  if (pieces.length > 0 && mayHoldSecrets(settings, pieces)) addOptionSecrets(found, settings);
  const image = ownMember(settings, "image");
  if (typeof image !== "string") return;
  const user = imageCredentials(image);
  found.add(user).add(user.slice(user.indexOf(":") + 1));
}

/** The names of what is looked for; another way to write one has an escape, or is cut in two by the end of a piece. */
const NAMES = /Env|Labels|\\/i;

/** Whether options can have variables or labels: reading them costs more than all else of a twin. */
function mayHoldSecrets(settings: JsonObject, pieces: readonly string[]): boolean {
  const text = settings[String(pieces[0])];
  return pieces.length > 1 || typeof text !== "string" || NAMES.test(text);
}

/** The variables of a container, `NAME=value`, whole and the value alone, and its labels that are named like secrets. */
function addOptionSecrets(found: Set<unknown>, settings: JsonValue): void {
  const result = readCreateOptions(settings);
  if (!result.ok) return;
  const variables = ownMember(result.value, "Env");
  const labels = ownMember(result.value, "Labels");
  if (Array.isArray(variables)) for (const variable of variables as readonly JsonValue[]) addVariable(found, variable);
  for (const [name, value] of Object.entries(isJsonObject(labels) ? labels : {})) {
    if (isSecretName(name)) found.add(value);
  }
}

function addVariable(found: Set<unknown>, variable: JsonValue): void {
  if (typeof variable === "string") found.add(variable).add(variable.slice(variable.indexOf("=") + 1));
}

function membersOf(holder: JsonValue | undefined): readonly JsonValue[] {
  return isJsonObject(holder) ? Object.values(holder) : [];
}
