import { defineMember, formatPointer, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../json/index.js";

/**
 * A twin as IoT Hub writes it, made of one that a library writes in names of its own.
 *
 * @internal
 */
export interface WireForm {
  readonly document: JsonObject;
  /** The path in the document as it was given, of a path in the wire form. */
  readonly pathAsGiven: (path: string) => string;
}

/**
 * One row of the table of serialisations.
 *
 * @internal
 */
export interface SerialisationRow {
  /** Who writes it. */
  readonly title: string;
  /** The mark as the documentation prints it. */
  readonly mark: string;
  readonly holds: (root: JsonObject) => boolean;
  /** The name that IoT Hub gives to a member of the root. */
  readonly wireName: (given: string) => string;
  /** Below which members of the root names are spelled differently too, and how many levels below. */
  readonly spelledInside: Readonly<Record<string, number>>;
}

/** The members of a twin whose names in .NET are more than a capital away from IoT Hub's. */
const DOTNET_NAMES: Readonly<Record<string, string>> = { ETag: "etag", StatusUpdatedTime: "statusUpdateTime" };

const EXPORT_NAMES: Readonly<Record<string, string>> = { id: "deviceId", twinETag: "etag" };

/**
 * How libraries and exports write a twin in other names than IoT Hub, in the order in which they are recognised.
 *
 * Source: Documents and envelopes §3.1.
 *
 * @internal
 */
export const SERIALISATIONS: readonly SerialisationRow[] = [
  {
    title: "`as_dict()` of the Python service library",
    mark: "`device_id`, and no `deviceId`",
    holds: (root) => isNamed(root, "device_id"),
    wireName: (given) => given.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    spelledInside: {},
  },
  {
    title: "`System.Text.Json` or classes of one's own in .NET",
    mark: "`DeviceId`, or `Properties` with `Desired` or `Reported`, and no `deviceId`",
    holds: (root) =>
      isNamed(root, "DeviceId") ||
      ["Desired", "Reported"].some((key) => ownMember(ownMember(root, "Properties"), key) !== undefined),
    wireName: (given) => DOTNET_NAMES[given] ?? lowerFirst(given),
    spelledInside: { properties: 0, capabilities: 0, configurations: 1 },
  },
  {
    title: "an export or import of devices",
    mark: "`id` beside `eTag`, `twinETag` or `importMode`, and no `deviceId`",
    holds: (root) =>
      isNamed(root, "id") && ["eTag", "twinETag", "importMode"].some((key) => ownMember(root, key) !== undefined),
    wireName: (given) => EXPORT_NAMES[given] ?? given,
    spelledInside: {},
  },
];

/** A document that names its device as IoT Hub does is never taken for another spelling. */
function isNamed(root: JsonObject, key: string): boolean {
  return typeof ownMember(root, key) === "string" && ownMember(root, "deviceId") === undefined;
}

/**
 * Writes a twin in IoT Hub's names; `undefined` for what has them already, or is none.
 *
 * What names its device as IoT Hub does is in those names, unless .NET's sections are beside it: no row has to be asked. The two names are
 * constant and no prototype has them: asking whether they are own members takes three times as long as reading them.
 * Only the members of the root and a few below them are renamed: what a section holds is the user's own. A member that has IoT Hub's
 * name already wins.
 *
 * @internal
 */
export function wireForm(root: JsonObject): WireForm | undefined {
  if (root["deviceId"] !== undefined && root["Properties"] === undefined) return undefined;
  const row = SERIALISATIONS.find(({ holds }) => holds(root));
  if (row === undefined) return undefined;
  const names = new Map<string, string>();
  const document: JsonObjectDraft = {};
  for (const [given, value] of Object.entries(root)) {
    const name = row.wireName(given);
    if (name !== given && Object.hasOwn(root, name)) continue;
    names.set(name, given);
    const levels = row.spelledInside[name];
    defineMember(document, name, levels === undefined ? value : lowered(value, levels));
  }
  return { document, pathAsGiven: (path) => givenPath(path, names, row) };
}

/** Renames the members of an object, or of those that lie some levels below it. */
function lowered(value: JsonValue, levels: number): JsonValue {
  if (!isJsonObject(value)) return value;
  const draft: JsonObjectDraft = {};
  for (const [key, member] of Object.entries(value)) {
    if (levels === 0) defineMember(draft, lowerFirst(key), member);
    else defineMember(draft, key, lowered(member, levels - 1));
  }
  return draft;
}

function givenPath(path: string, names: ReadonlyMap<string, string>, { spelledInside }: SerialisationRow): string {
  const [, root, ...rest] = path.split("/");
  if (root === undefined) return path;
  const given = names.get(root);
  if (given === undefined) return path;
  const levels = spelledInside[root] ?? -1;
  const inside = rest.map((token, index) => (index === levels ? upperFirst(token) : token));
  return [formatPointer([given]), ...inside].join("/");
}

function lowerFirst(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function upperFirst(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/**
 * Gives a twin in IoT Hub's names, whatever library or export wrote it.
 *
 * Source: Documents and envelopes §3.1.
 *
 * @param value - any JSON value
 * @returns the twin with the members around its sections renamed; the value itself when nothing has to be
 * @example
 * ```ts
 * import { inWireNames } from "twinstate";
 *
 * inWireNames({ DeviceId: "meter-7", Properties: { Desired: { Interval: 5 } } }); // → { deviceId: "meter-7", properties: { desired: { Interval: 5 } } }
 * ```
 */
export function inWireNames(value: unknown): unknown {
  return isJsonObject(value) ? (wireForm(value)?.document ?? value) : value;
}
