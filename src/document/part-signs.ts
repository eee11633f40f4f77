import { formatPointer, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { describeType } from "../result/index.js";
import { isThere } from "./subject.js";
import type { Marks } from "./subject.js";

/**
 * Names what a part of a twin changes, with the versions that it gives.
 *
 * @internal
 */
export function namedSections({ root, view, hasDesired, hasReported }: Marks): string {
  const names = [
    ...(hasDesired ? [`desired${versionOf(view?.desired)}`] : []),
    ...(hasReported ? [`reported${versionOf(view?.reported)}`] : []),
    ...(isJsonObject(ownMember(root, "tags")) ? ["tags"] : []),
  ];
  if (names.length > 0) return names.join(" and ");
  const isDesired = typeof ownMember(root, "$version") === "number";
  return `${isDesired ? "the desired properties" : "a section"}${versionOf(root)}`;
}

function versionOf(section: unknown): string {
  const version = ownMember(section, "$version");
  return typeof version === "number" ? ` (version ${version})` : "";
}

/** How a section of the edge runtime's modules is recognised when it is given alone, and any other by its `$metadata`. */
const SECTIONS: readonly {
  readonly holds: (root: JsonObject) => boolean;
  readonly name: (root: JsonObject) => string;
}[] = [
  {
    holds: (root) => isThere(ownMember(root, "lastDesiredStatus")) && isThere(ownMember(root, "clients")),
    name: (root) => `the reported section of $edgeHub${codeOf(root)}`,
  },
  {
    holds: (root) => isThere(ownMember(root, "routes")) && isThere(ownMember(root, "storeAndForwardConfiguration")),
    name: () => "the desired section of $edgeHub",
  },
  {
    holds: (root) =>
      isThere(ownMember(root, "lastDesiredVersion")) || (isThere(ownMember(root, "systemModules")) && isRunning(root)),
    name: (root) => `the reported section of $edgeAgent${codeOf(root)}`,
  },
  {
    holds: (root) =>
      isThere(ownMember(ownMember(root, "runtime"), "type")) && isThere(ownMember(root, "systemModules")),
    name: () => "the desired section of $edgeAgent",
  },
  {
    holds: (root) => typeof ownMember(root, "$version") === "number" && isThere(ownMember(root, "$metadata")),
    name: () => "a desired or reported section",
  },
];

/**
 * Names the section that a document is, if it is one alone.
 *
 * @internal
 */
export function sectionAlone({ root }: Pick<Marks, "root">): string | undefined {
  if (["properties", "desired", "reported", "deviceId"].some((key) => isThere(ownMember(root, key)))) return undefined;
  return SECTIONS.find(({ holds }) => holds(root))?.name(root);
}

function codeOf(root: JsonObject): string {
  const code = ownMember(ownMember(root, "lastDesiredStatus"), "code");
  return typeof code === "number" ? ` (code ${code})` : "";
}

function isRunning(root: JsonObject): boolean {
  const modules = ownMember(root, "systemModules");
  return isJsonObject(modules) && Object.values(modules).some((module) => isThere(ownMember(module, "runtimeStatus")));
}

/**
 * The path in the document as it was given, of a path in IoT Hub's names.
 *
 * @internal
 */
export function givenPath({ view }: Pick<Marks, "view">, path: string): string {
  return view?.pathAsGiven?.(path) ?? path;
}

/** The places of sections, the outermost first. */
const PLACES = [["properties"], ["properties", "desired"], ["properties", "reported"], ["desired"], ["reported"]];

/** What is wrong with a value where an object belongs, and what to do. */
interface Damage {
  readonly place: readonly string[];
  readonly value: unknown;
  readonly advice: string;
}

/**
 * Finds a section that is not an object where that keeps the document from being a twin, or one that a tool has cut.
 *
 * @internal
 */
export function unreadableSection(marks: Marks): { readonly path: string; readonly message: string } | undefined {
  const damage = findDamage(marks);
  if (damage === undefined) return undefined;
  const path = formatPointer(damage.place);
  const message = `The member ${givenPath(marks, path)} is ${describeType(damage.value)}, not an object. ${damage.advice}`;
  return { path, message };
}

function findDamage({ root, hasDesired, hasReported }: Marks): Damage | undefined {
  for (const place of PLACES) {
    const value = place.reduce<unknown>((holder, key) => ownMember(holder, key), root);
    if (isJsonObject(value)) {
      const cut = place[0] === "properties" && place.length === 1 ? undefined : cutMember(value);
      if (cut !== undefined) return { place: [...place, cut], value: value[cut], advice: CONVERT_TO_JSON };
      continue;
    }
    const told = adviceFor(value);
    if (told !== undefined) return { place, value, advice: told };
    const isWrong = typeof value === "string" || (Array.isArray(value) && place.length > 1);
    if (isWrong && !hasDesired && !hasReported) return { place, value, advice: "Pass the whole twin." };
  }
  return undefined;
}

/** The member of a section in which ConvertTo-Json has left only a text of what was there. */
function cutMember(section: JsonObject): string | undefined {
  return Object.keys(section).find((key) => isCutByPowerShell(section[key]));
}

const CONVERT_TO_JSON = "ConvertTo-Json has cut it; write the twin again with ConvertTo-Json -Depth 100.";
const TWIN_COLLECTION =
  "System.Text.Json writes a TwinCollection as a list of keys and loses the values; write the twin with Newtonsoft.Json (Twin.ToJson()).";

/** What a tool that has damaged a section is to do instead; `undefined` where none is known. */
function adviceFor(value: unknown): string | undefined {
  if (isCutByPowerShell(value)) return CONVERT_TO_JSON;
  return Array.isArray(value) && value.length > 0 && value.every(isPair) ? TWIN_COLLECTION : undefined;
}

function isPair(item: unknown): boolean {
  return typeof ownMember(item, "Key") === "string" && ownMember(item, "Value") !== undefined;
}

/**
 * Tells whether a value is what ConvertTo-Json writes instead of an object that lies too deep.
 *
 * @internal
 */
export function isCutByPowerShell(value: unknown): boolean {
  return (
    typeof value === "string" &&
    (/^@\{.*\}$/s.test(value) || value === "System.Object[]" || value === "System.Collections.Hashtable")
  );
}

/**
 * Looks for a null in objects, at any depth.
 *
 * @internal
 */
export function hasNull(values: readonly unknown[]): boolean {
  const open = [...values];
  for (let value = open.pop(); value !== undefined || open.length > 0; value = open.pop()) {
    if (value === null) return true;
    if (isJsonObject(value)) for (const member of Object.values(value)) open.push(member);
  }
  return false;
}
