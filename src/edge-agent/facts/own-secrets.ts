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
  const found: unknown[] = [];
  for (const section of [desired, reported]) addSecrets(found, section);
  return maskValues(text, secretValues(valuesThatMayBeIn(text, found)));
}

function addSecrets(found: unknown[], section: JsonValue | undefined): void {
  const runtime = ownMember(ownMember(section, "runtime"), "settings");
  for (const registry of membersOf(ownMember(runtime, "registryCredentials"))) {
    found.push(ownMember(registry, "username"), ownMember(registry, "password"));
  }
  for (const group of ["systemModules", "modules"]) {
    for (const module of membersOf(ownMember(section, group))) addModuleSecrets(found, module);
  }
}

function addModuleSecrets(found: unknown[], module: JsonValue): void {
  for (const variable of membersOf(ownMember(module, "env"))) found.push(ownMember(variable, "value"));
  const settings = ownMember(module, "settings");
  if (!isJsonObject(settings)) return;
  const pieces = Object.keys(settings).filter((name) => /^createOptions/i.test(name));
  for (const name of pieces) found.push(settings[name]);
  if (pieces.length > 0 && mayHoldSecrets(settings)) for (const secret of optionSecrets(settings)) found.push(secret);
  const image = ownMember(settings, "image");
  const user = typeof image === "string" ? imageCredentials(image) : "";
  if (user !== "") found.push(user, user.slice(user.indexOf(":") + 1));
}

/** The names of what is looked for; another way to write one has an escape, or is cut in two by the end of a piece. */
const NAMES = /Env|Labels|\\/i;

/** Whether options can have variables or labels: reading them costs more than all else of a twin. */
function mayHoldSecrets(settings: JsonObject): boolean {
  const [name = "", ...others] = Object.keys(settings).filter((each) => /createOptions/i.test(each));
  const text = settings[name];
  return others.length > 0 || typeof text !== "string" || NAMES.test(text);
}

/** The variables of a container, `NAME=value`, whole and the value alone, and its labels that are named like secrets. */
function optionSecrets(settings: JsonValue): readonly unknown[] {
  const result = readCreateOptions(settings);
  if (!result.ok) return [];
  const variables = ownMember(result.value, "Env");
  const labels = ownMember(result.value, "Labels");
  return [
    ...(Array.isArray(variables) ? (variables as readonly JsonValue[]) : []).flatMap((variable) =>
      typeof variable === "string" ? [variable, variable.slice(variable.indexOf("=") + 1)] : [],
    ),
    ...Object.entries(isJsonObject(labels) ? labels : {}).flatMap(([name, value]) =>
      isSecretName(name) ? [value] : [],
    ),
  ];
}

function membersOf(holder: JsonValue | undefined): readonly JsonValue[] {
  return isJsonObject(holder) ? Object.values(holder) : [];
}
