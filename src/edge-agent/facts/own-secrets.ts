import { isJsonObject } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
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

/** What is done with a value that is found. */
type Take = (found: unknown[], value: JsonValue) => void;

/** Where secrets are: names of members in lower case, since the agent and the container runtime read them in any case, and what is below. */
type Places = readonly (readonly [name: string, below: Places | Take])[];

const add: Take = (found, value) => found.push(value);

const CREDENTIALS: Places = [
  ["username", add],
  ["password", add],
];

const RUNTIME: Places = [["settings", [["registrycredentials", [[ANY, CREDENTIALS]]]]]];

const MODULE: Places = [
  ["env", [[ANY, [["value", add]]]]],
  ["settings", [["image", addImage]]],
  ["settings", addSettings],
];

const SECTION: Places = [
  ["runtime", RUNTIME],
  ["systemmodules", [[ANY, MODULE]]],
  ["modules", [[ANY, MODULE]]],
];

const OPTIONS: Places = [
  ["env", addVariables],
  ["labels", addLabels],
];

/**
 * Takes out of a text every secret that the twin itself holds: registry credentials, values of environment variables,
 * `createOptions` and the environment in them, and what is before the `@` of an image.
 *
 * @internal
 */
export function maskOwnSecrets(text: string, { desired, reported }: TwinView): string {
  if (text.length < SHORTEST_SECRET) return text;
  const found: unknown[] = [];
  for (const section of [desired, reported]) search(found, section, SECTION);
  return maskValues(text, secretValues(valuesThatMayBeIn(text, found)));
}

/** Takes what is in the places; as deep as these are. */
function search(found: unknown[], holder: JsonValue | undefined, places: Places): void {
  if (!isJsonObject(holder)) return;
  for (const own of Object.keys(holder)) {
    for (const [name, below] of places) {
      if (name !== ANY && !(own.length === name.length && own.toLowerCase() === name)) continue;
      const value = holder[own] as JsonValue;
      if (typeof below === "function") below(found, value);
      else search(found, value, below);
    }
  }
}

/** The names of what is looked for; another way to write one has an escape, or is cut in two by the end of a piece. */
const NAMES = /Env|Labels|\\/i;

/** Options are read only if they can have variables or labels: reading them costs more than all else of a twin. */
function addSettings(found: unknown[], settings: JsonValue): void {
  if (!isJsonObject(settings)) return;
  const pieces = Object.keys(settings).filter((name) => /createOptions/i.test(name));
  for (const name of pieces) found.push(settings[name]);
  const [piece] = pieces;
  if (
    piece === undefined ||
    (pieces.length === 1 && typeof settings[piece] === "string" && !NAMES.test(settings[piece]))
  )
    return;
  const result = readCreateOptions(settings);
  if (result.ok) search(found, result.value, OPTIONS);
}

function addImage(found: unknown[], image: JsonValue): void {
  if (typeof image !== "string") return;
  const user = imageCredentials(image);
  found.push(user, user.slice(user.indexOf(":") + 1));
}

/** The variables of a container, `NAME=value`, whole and the value alone. */
function addVariables(found: unknown[], variables: JsonValue): void {
  if (!Array.isArray(variables)) return;
  for (const variable of variables as readonly JsonValue[]) {
    if (typeof variable === "string") found.push(variable, variable.slice(variable.indexOf("=") + 1));
  }
}

/** Its labels that are named like secrets. */
function addLabels(found: unknown[], labels: JsonValue): void {
  if (!isJsonObject(labels)) return;
  for (const [name, value] of Object.entries(labels)) if (isSecretName(name)) found.push(value);
}
