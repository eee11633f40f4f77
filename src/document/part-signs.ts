import { isJsonObject, ownMember } from "../json/index.js";
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

/** The places of sections, the outermost first. */
const PLACES = [["properties"], ["properties", "desired"], ["properties", "reported"], ["desired"], ["reported"]];

/**
 * Finds a section that is not an object where that keeps the document from being a twin.
 *
 * @internal
 */
export function unreadableSection({
  root,
  hasDesired,
  hasReported,
}: Marks): { readonly path: string; readonly message: string } | undefined {
  for (const place of PLACES) {
    const value = place.reduce<unknown>((holder, key) => ownMember(holder, key), root);
    const isList = Array.isArray(value) && place.length > 1;
    if (typeof value !== "string" && !isList) continue;
    const isCut = typeof value === "string" && value.startsWith("@{");
    if (!isCut && (hasDesired || hasReported)) continue;
    const path = `/${place.join("/")}`;
    return { path, message: `The member ${path} is ${describeType(value)}, not an object. ${adviceFor(value)}` };
  }
  return undefined;
}

function adviceFor(value: unknown): string {
  if (typeof value !== "string") return "Pass the whole twin.";
  if (value.startsWith("@{")) return "ConvertTo-Json has cut it; write the twin again with ConvertTo-Json -Depth 100.";
  return value.trimStart().startsWith("{") ? "It is JSON in a string; parse it first." : "Pass the whole twin.";
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
