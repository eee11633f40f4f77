import { applyMergePatch, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { replacementPatch } from "./echo.js";
import { etagOf, laterEtag } from "./etag.js";
import type { DeviceTwin, ModuleTwin } from "./model.js";
import { membersOf } from "./section.js";
import type { TwinSectionName } from "./section.js";
import { mergeMetadata, stampTree } from "./stamp.js";
import type { Stamp } from "./stamp.js";

/** The changes that a hub takes: three merge patches and two replacements. */
export const TWIN_CHANGES = ["patchDesired", "patchReported", "patchTags", "replaceDesired", "replaceTags"] as const;

/** One of the {@link TWIN_CHANGES}. */
export type TwinChangeName = (typeof TWIN_CHANGES)[number];

/** What each change is about. */
export const CHANGE_ROWS: Readonly<
  Record<TwinChangeName, { readonly section: TwinSectionName; readonly replaces: boolean }>
> = {
  patchDesired: { section: "desired", replaces: false },
  patchReported: { section: "reported", replaces: false },
  patchTags: { section: "tags", replaces: false },
  replaceDesired: { section: "desired", replaces: true },
  replaceTags: { section: "tags", replaces: true },
};

/** What a hub sends out after a change. */
export interface TwinNotification {
  /** `device`: the desired properties changed. `service`: a twin change event. */
  readonly to: "device" | "service";
  /** When the change was made. */
  readonly at: string;
  /** To the device: the patch with `$version`. To the service: the body of the twin change event. */
  readonly body: JsonObject;
}

/**
 * A twin after a change, and what the hub sends out about it.
 *
 * @typeParam Twin - which of the two kinds of twin it is
 */
export interface TwinChange<Twin extends DeviceTwin | ModuleTwin = DeviceTwin | ModuleTwin> {
  /** The twin after the change. */
  readonly twin: Twin;
  /** What the hub sends out, the device's first. */
  readonly notifications: readonly TwinNotification[];
}

/**
 * Makes a change as a hub does that has accepted it; nothing is checked here.
 *
 * @param twin - the twin in its normal form
 * @param name - which change
 * @param patch - the section's own patch, or what takes its place
 * @param at - when
 * @internal
 */
export function changeTwin(
  twin: DeviceTwin | ModuleTwin,
  name: TwinChangeName,
  patch: JsonObject,
  at: string,
): TwinChange {
  const { section, replaces } = CHANGE_ROWS[name];
  const before = sectionOf(twin, section);
  const wanted = membersOf(patch);
  const after = applyMergePatch(replaces ? {} : membersOf(before), wanted) as JsonObject;
  const echo = replaces ? replacementPatch(membersOf(before), after) : wanted;
  const root = nextRoot(twin, section);
  if (section === "tags") {
    const next = { ...twin, ...root, tags: after } as DeviceTwin | ModuleTwin;
    return {
      twin: next,
      notifications: [toService(at, replaces ? wholeEvent(next) : { version: root.version, tags: echo })],
    };
  }
  const $version = versionOf(before) + 1;
  const stamp: Stamp =
    section === "desired" ? { $lastUpdated: at, $lastUpdatedVersion: $version } : { $lastUpdated: at };
  const stamps = stampTree(replaces ? after : wanted, stamp);
  const $metadata = replaces ? stamps : mergeMetadata(ownMember(before, "$metadata"), wanted, stamps);
  const properties = { ...twin.properties, [section]: { ...after, $metadata, $version } };
  const next = { ...twin, ...root, properties } as DeviceTwin | ModuleTwin;
  const event = replaces
    ? wholeEvent(next)
    : { version: root.version, properties: { [section]: { ...echo, $metadata: stamps, $version } } };
  const toDevice: TwinNotification = { to: "device", at, body: { ...echo, $version } };
  return { twin: next, notifications: [...(section === "desired" ? [toDevice] : []), toService(at, event)] };
}

/**
 * Every accepted change, of whatever section, counts for the version of the twin as a whole. The entity tag counts what the
 * service writes: a report of the device leaves it alone. Source: IoT Hub twins §2.1, §2.2.
 */
function nextRoot(
  twin: DeviceTwin | ModuleTwin,
  section: TwinSectionName,
): { readonly version: number; readonly etag?: string } {
  const { desired, reported } = twin.properties;
  const version = (wholeNumber(twin.version) ?? versionOf(desired) + versionOf(reported)) + 1;
  return section === "reported" ? { version } : { version, etag: laterEtag(twin.etag, 1) ?? etagOf(version - 1) };
}

/** The members of a twin that the event of a replacement carries. */
const EVENT_MEMBERS = ["deviceId", "moduleId", "etag", "version", "tags", "properties"] as const;

function wholeEvent(twin: DeviceTwin | ModuleTwin): JsonObject {
  const root = twin as unknown as JsonObject;
  return Object.fromEntries<JsonValue>(
    EVENT_MEMBERS.flatMap((key) => {
      const value = ownMember(root, key);
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
}

function toService(at: string, body: JsonObject): TwinNotification {
  return { to: "service", at, body };
}

/** The version of a section; a section that was never changed has none here, and counts from nothing. */
function versionOf(section: unknown): number {
  return wholeNumber(ownMember(section, "$version")) ?? 0;
}

/**
 * A version that can be counted on from; a recorded event may carry anything in its place, and is played all the same.
 *
 * @internal
 */
export function wholeNumber(version: unknown): number | undefined {
  return Number.isSafeInteger(version) ? (version as number) : undefined;
}

/**
 * A section of a twin in its normal form; `{}` where there is none.
 *
 * @internal
 */
export function sectionOf(twin: DeviceTwin | ModuleTwin, section: TwinSectionName): JsonObject {
  const value = section === "tags" ? twin.tags : twin.properties[section];
  return isJsonObject(value) ? value : {};
}
