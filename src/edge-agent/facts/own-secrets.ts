import { isJsonObject } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import {
  imageCredentials,
  isSecretName,
  maskValues,
  secretValues,
  SHORTEST_SECRET,
  valuesThatMayBeIn,
} from "../../result/index.js";
import type { TwinView } from "../../twin/index.js";
import { readCreateOptions } from "../create-options/index.js";

/** What stands for a member of any name. */
const ANY = "*";

/** Where a section has secrets: names of members in lower case, since the agent and the container runtime read them in any case. */
const PLACES: readonly (readonly string[])[] = [
  ["runtime", "settings", "registrycredentials", ANY, "username"],
  ["runtime", "settings", "registrycredentials", ANY, "password"],
  ["systemmodules", ANY, "env", ANY, "value"],
  ["modules", ANY, "env", ANY, "value"],
];

/** Where it has settings of modules. */
const SETTINGS: readonly (readonly string[])[] = [
  ["systemmodules", ANY, "settings"],
  ["modules", ANY, "settings"],
];

/**
 * Takes out of a text every secret that the twin itself holds: registry credentials, values of environment variables,
 * `createOptions` and the environment in them, and what is before the `@` of an image.
 *
 * @internal
 */
export function maskOwnSecrets(text: string, { desired, reported }: TwinView): string {
  if (text.length < SHORTEST_SECRET) return text;
  const found = new Set<unknown>();
  for (const section of [desired, reported]) {
    for (const place of PLACES) for (const value of valuesAt(section, place)) found.add(value);
    for (const place of SETTINGS) for (const settings of valuesAt(section, place)) addSettings(found, settings);
  }
  return maskValues(text, secretValues(valuesThatMayBeIn(text, [...found])));
}

function addSettings(found: Set<unknown>, settings: JsonValue): void {
  if (!isJsonObject(settings)) return;
  const pieces = Object.keys(settings).filter((name) => /createOptions/i.test(name));
  for (const name of pieces) found.add(settings[name]);
  if (pieces.length > 0 && mayHoldSecrets(settings, pieces)) addOptionSecrets(found, settings);
  for (const image of valuesAt(settings, ["image"])) {
    if (typeof image !== "string") continue;
    const user = imageCredentials(image);
    found.add(user).add(user.slice(user.indexOf(":") + 1));
  }
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
  for (const variables of valuesAt(result.value, ["env"])) {
    if (Array.isArray(variables))
      for (const variable of variables as readonly JsonValue[]) addVariable(found, variable);
  }
  for (const labels of valuesAt(result.value, ["labels"])) {
    for (const [name, value] of Object.entries(isJsonObject(labels) ? labels : {})) {
      if (isSecretName(name)) found.add(value);
    }
  }
}

function addVariable(found: Set<unknown>, variable: JsonValue): void {
  if (typeof variable === "string") found.add(variable).add(variable.slice(variable.indexOf("=") + 1));
}

/** All values in a place; a name in another case is the same name. */
function valuesAt(holder: JsonValue | undefined, place: readonly string[]): readonly JsonValue[] {
  let values: readonly JsonValue[] = holder === undefined ? [] : [holder];
  for (const name of place) {
    values = values.flatMap((value) =>
      isJsonObject(value)
        ? Object.keys(value)
            .filter((own) => name === ANY || own === name || own.toLowerCase() === name)
            .map((own) => value[own] as JsonValue)
        : [],
    );
  }
  return values;
}
