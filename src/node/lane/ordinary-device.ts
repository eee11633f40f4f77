import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";

/** Names of members that more is read of than whether values are equal, and those of the edge runtime, of which less may be kept. */
const SPECIAL_MEMBERS: ReadonlySet<string> = new Set([
  ...["deviceUpdate", "azureDeviceUpdateAgent", "diagnosticInformation"],
  ...["systemModules", "modules", "runtime", "version"],
]);

/** What makes of an object an acknowledgement or a component, or tells of errors, in whose texts secrets are looked for. */
const SIGNS = ["ac", "desiredVersion", "__t", "__errors"];

/** The names under which a device tells in a word how it is. */
const WORD_NAME = /^(?:status|state|.*Status)$/su;

/**
 * Tells whether of the values of a device's twin it decides only which are equal, and of the times that the hub noted only which section was changed last: its members
 * are configuration groups without errors, or were changed on one side only. Nothing that a gap can hold makes a difference here.
 *
 * @param twin - the twin of a device or of a module, of which nothing is left out but what the hub noted
 * @internal
 */
export function isOrdinaryDevice(twin: JsonValue): boolean {
  const properties = ownMember(twin, "properties");
  const [desired, reported] = [ownMember(properties, "desired"), ownMember(properties, "reported")];
  if (!isJsonObject(desired) || !isJsonObject(reported)) return false;
  const marks = [ownMember(desired, "$metadata"), ownMember(reported, "$metadata")];
  const isChangedTwice = (name: string): boolean =>
    marks.every((ofSection) => ownMember(ofSection, name) !== undefined);
  for (const name of new Set([...Object.keys(desired), ...Object.keys(reported)])) {
    if (name.startsWith("$")) continue;
    const sides = [ownMember(desired, name), ownMember(reported, name)];
    if (SPECIAL_MEMBERS.has(name) || !sides.every(isPlain)) return false;
    if (isChangedTwice(name) && !sides.some(isGroup)) return false;
  }
  return true;
}

function isGroup(value: JsonValue | undefined): boolean {
  return isJsonObject(value) && Object.hasOwn(value, "__meta");
}

/** Whether neither an object nor what it holds has a sign, or a word of the device's own. */
function isPlain(value: JsonValue | undefined): boolean {
  if (!isJsonObject(value)) return true;
  for (const name of Object.keys(value)) {
    if (SIGNS.includes(name) || WORD_NAME.test(name)) return false;
    const inner = value[name];
    if (name !== "__meta" && isJsonObject(inner) && Object.hasOwn(inner, "__errors")) return false;
  }
  return true;
}
