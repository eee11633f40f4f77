import { applyMergePatch, isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject, JsonValue } from "../json/index.js";
import { changeTwin, sectionOf, wholeNumber } from "./change.js";
import { laterEtag } from "./etag.js";
import type { DeviceTwin, ModuleTwin } from "./model.js";
import type { Recording, RecordingEntry } from "./recording.js";
import { membersOf } from "./section.js";
import { mergeMetadata } from "./stamp.js";
import { viewTwin } from "./view.js";
import type { TwinView } from "./view.js";

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
  const etag = etagAfter(twin, event, view);
  return {
    ...Object.fromEntries(Object.entries(twin).filter(([key]) => key !== "etag")),
    ...(etag === undefined ? {} : { etag }),
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

/**
 * The event of an update has no entity tag. It follows where the versions show that no event was missed: the service's
 * sections count as one write, a report as none.
 */
function etagAfter(twin: DeviceTwin | ModuleTwin, event: JsonObject, view: TwinView | undefined): string | undefined {
  const [before, after] = [wholeNumber(twin.version), wholeNumber(ownMember(event, "version"))];
  if (before === undefined || after === undefined) return undefined;
  const written = [ownMember(event, "tags"), view?.desired].filter(isJsonObject).length;
  const named = written + (isJsonObject(view?.reported) ? 1 : 0);
  const isNext = after === before || (after > before && after - before <= named);
  if (!isNext) return undefined;
  return after > before && written > 0 ? laterEtag(twin.etag, 1) : twin.etag;
}

const SECTION_MEMBERS: ReadonlySet<string> = new Set(["tags", "properties", "desired", "reported"]);

/** The members of an event that stand beside its sections. */
function rootOf(event: JsonObject): JsonObject {
  return Object.fromEntries<JsonValue>(Object.entries(event).filter(([key]) => !SECTION_MEMBERS.has(key)));
}
