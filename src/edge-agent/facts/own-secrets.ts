import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import type { TwinView } from "../../twin/index.js";

/** Shorter texts are left: masking them would take more from a description than it hides. */
const SHORTEST_SECRET = 4;

/** How many characters are compared at most; no twin within the hub's limits comes near, so that the work stays bounded. */
const MOST_COMPARISONS = 2 ** 24;

/**
 * Takes out of a text every secret that the twin itself holds: registry credentials, values of environment variables,
 * `createOptions`, and what stands before the `@` of an image.
 *
 * @internal
 */
export function maskOwnSecrets(text: string, { desired, reported }: TwinView): string {
  const secrets = new Set<string>();
  let comparisons = 0;
  const note = (value: unknown): void => {
    if (typeof value !== "string" || value.length < SHORTEST_SECRET) return;
    comparisons += text.length;
    if (comparisons <= MOST_COMPARISONS && text.includes(value)) secrets.add(value);
  };
  for (const section of [desired, reported]) {
    const runtime = ownMember(ownMember(section, "runtime"), "settings");
    for (const registry of membersOf(ownMember(runtime, "registryCredentials"))) {
      note(ownMember(registry, "username"));
      note(ownMember(registry, "password"));
    }
    for (const group of ["systemModules", "modules"]) {
      for (const module of membersOf(ownMember(section, group))) noteModule(module, note);
    }
  }
  // Too much to look through: then the whole text is taken out.
  if (comparisons > MOST_COMPARISONS) return "***";
  const longestFirst = [...secrets].sort((left, right) => right.length - left.length);
  return longestFirst.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}

function noteModule(module: JsonValue, note: (value: unknown) => void): void {
  for (const variable of membersOf(ownMember(module, "env"))) note(ownMember(variable, "value"));
  const settings = ownMember(module, "settings");
  if (!isJsonObject(settings)) return;
  for (const name of Object.keys(settings)) if (/^createOptions/i.test(name)) note(settings[name]);
  const image = ownMember(settings, "image");
  if (typeof image !== "string") return;
  const userInfo = image.slice(0, Math.max(0, image.search(/@(?!sha\d+:)/)));
  note(userInfo);
  note(userInfo.slice(userInfo.indexOf(":") + 1));
}

function membersOf(holder: JsonValue | undefined): readonly JsonValue[] {
  return isJsonObject(holder) ? Object.values(holder) : [];
}
