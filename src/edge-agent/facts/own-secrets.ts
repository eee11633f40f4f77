import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { imageCredentials, isSecretName, maskValues, secretValues } from "../../result/index.js";
import type { TwinView } from "../../twin/index.js";
import { readCreateOptions } from "../create-options/index.js";

/**
 * Takes out of a text every secret that the twin itself holds: registry credentials, values of environment variables,
 * `createOptions` and the environment in them, and what is before the `@` of an image.
 *
 * @internal
 */
export function maskOwnSecrets(text: string, { desired, reported }: TwinView): string {
  return maskValues(text, secretValues([desired, reported].flatMap(secretsOf)));
}

function secretsOf(section: JsonValue | undefined): readonly unknown[] {
  const runtime = ownMember(ownMember(section, "runtime"), "settings");
  const registries = membersOf(ownMember(runtime, "registryCredentials"));
  const modules = ["systemModules", "modules"].flatMap((group) => membersOf(ownMember(section, group)));
  return [
    ...registries.flatMap((registry) => [ownMember(registry, "username"), ownMember(registry, "password")]),
    ...modules.flatMap(moduleSecrets),
  ];
}

function moduleSecrets(module: JsonValue): readonly unknown[] {
  const env = membersOf(ownMember(module, "env")).map((variable) => ownMember(variable, "value"));
  const settings = ownMember(module, "settings");
  if (!isJsonObject(settings)) return env;
  const pieces = Object.keys(settings).filter((name) => /^createOptions/i.test(name));
  const image = ownMember(settings, "image");
  const user = typeof image === "string" ? imageCredentials(image) : "";
  return [
    ...env,
    ...pieces.map((name) => settings[name]),
    ...(pieces.length > 0 && mayHoldSecrets(settings) ? optionSecrets(settings) : []),
    ...[user, user.slice(user.indexOf(":") + 1)],
  ];
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
