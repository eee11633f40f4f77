import { applyMergePatch, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { changeTwin, sectionOf, wholeNumber } from "./change.js";
import { laterEtag } from "./etag.js";
import type { DeviceTwin, ModuleTwin } from "./model.js";
import type { Recording, RecordingEntry } from "./recording.js";
import { membersOf } from "./section.js";
import { mergeMetadata } from "./stamp.js";
import { viewTwin } from "./view.js";

/** A twin, and when it became as it is. */
export interface ReplayStep {
  /** When the twin became as it is. */
  readonly at: string;
  /** The twin in its normal form. */
  readonly twin: DeviceTwin | ModuleTwin;
}

/**
 * Plays a recording: the twin at the beginning, and the twin after every line.
 *
 * Nothing is refused: a hub has accepted what stands there, whatever limits it had then. A change is made as the change
 * model makes it; an event with an identity or an `etag` takes the place of what it names, any other is merged, as the
 * hub's events of replacements and of updates are.
 *
 * @param recording - a recording as `parseRecording` reads it
 * @returns the steps, one more than there are entries; they are computed while they are asked for, each time anew
 * @example
 * ```ts
 * import { createTwin, replay } from "twinstate";
 *
 * const at = "2026-01-01T00:00:00Z";
 * const entries = [{ at, change: "patchDesired" as const, patch: { interval: 5 } }];
 * const steps = [...replay({ at, twin: createTwin({ deviceId: "meter-7" }, { now: at }), entries })];
 * steps.map(({ twin }) => twin.properties.desired.$version); // → [1, 2]
 * ```
 */
export function replay(recording: Recording): Iterable<ReplayStep> {
  return { [Symbol.iterator]: () => play(recording) };
}

function* play({ at, twin, entries }: Recording): Generator<ReplayStep, void, undefined> {
  let current = twin;
  yield { at, twin: current };
  for (const entry of entries) {
    current = applyEntry(current, entry);
    yield { at: entry.at, twin: current };
  }
}

function applyEntry(twin: DeviceTwin | ModuleTwin, entry: RecordingEntry): DeviceTwin | ModuleTwin {
  if ("change" in entry) return changeTwin(twin, entry.change, entry.patch, entry.at).twin;
  return ["deviceId", "moduleId", "etag"].some((key) => Object.hasOwn(entry.event, key))
    ? replaceWhole(twin, entry.event)
    : update(twin, entry.event);
}

/** The event of a replacement, or of a registration: what it names takes the place of what was there. */
function replaceWhole(twin: DeviceTwin | ModuleTwin, event: JsonObject): DeviceTwin | ModuleTwin {
  const view = viewTwin(event);
  const properties = {
    ...twin.properties,
    ...(isJsonObject(view?.desired) ? { desired: view.desired } : {}),
    ...(isJsonObject(view?.reported) ? { reported: view.reported } : {}),
  };
  const tags = ownMember(event, "tags");
  return { ...twin, ...rootOf(event), ...(isJsonObject(tags) ? { tags } : {}), properties };
}

/** The event of an update: its sections are merge patches, with the metadata of what they touch. */
function update(twin: DeviceTwin | ModuleTwin, event: JsonObject): DeviceTwin | ModuleTwin {
  const view = viewTwin(event);
  const tags = ownMember(event, "tags");
  const { etag, version, ...others } = twin;
  const next = etagAfter(etag, version, ownMember(event, "version"));
  return {
    ...others,
    ...(version === undefined ? {} : { version }),
    ...(next === undefined ? {} : { etag: next }),
    ...rootOf(event),
    ...(isJsonObject(tags) ? { tags: applyMergePatch(sectionOf(twin, "tags"), tags) } : {}),
    properties: {
      ...twin.properties,
      desired: updateSection(sectionOf(twin, "desired"), view?.desired),
      reported: updateSection(sectionOf(twin, "reported"), view?.reported),
    },
  } as DeviceTwin | ModuleTwin;
}

function updateSection(section: JsonObject, event: unknown): JsonObject {
  if (!isJsonObject(event)) return section;
  const change = membersOf(event);
  const $version = ownMember(event, "$version") ?? ownMember(section, "$version");
  return {
    ...(applyMergePatch(membersOf(section), change) as JsonObject),
    $metadata: mergeMetadata(ownMember(section, "$metadata"), change, ownMember(event, "$metadata")),
    ...($version === undefined ? {} : { $version }),
  };
}

/** The event of an update has no entity tag; it follows from the versions, or nothing is known about it. */
function etagAfter(etag: unknown, versionBefore: unknown, versionAfter: unknown): string | undefined {
  const [before, after] = [wholeNumber(versionBefore), wholeNumber(versionAfter)];
  return before === undefined || after === undefined ? undefined : laterEtag(etag, after - before);
}

const SECTION_MEMBERS: ReadonlySet<string> = new Set(["tags", "properties", "desired", "reported"]);

/** The members of an event that stand beside its sections. */
function rootOf(event: JsonObject): JsonObject {
  return Object.fromEntries<JsonValue>(Object.entries(event).filter(([key]) => !SECTION_MEMBERS.has(key)));
}
