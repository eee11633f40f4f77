import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
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
    ...(pieces.length === 0 ? [] : optionSecrets(settings)),
    ...[user, user.slice(user.indexOf(":") + 1)],
  ];
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
