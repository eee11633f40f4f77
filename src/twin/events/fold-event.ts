import { applyMergePatch, compareTimes, excessOf, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { sectionOf, wholeNumber } from "../change.js";
import { etagAfter } from "./etag-after.js";
import { hasSection, isComplete, meet } from "./fold-meeting.js";
import type { Meeting } from "./fold-meeting.js";
import { lifecycleOf } from "./lifecycle.js";
import type { DeviceTwin, ModuleTwin } from "../model.js";
import { membersOf } from "../section.js";
import { mergeMetadata, stampTree } from "../stamp.js";

/** What can become of an event when it is folded into a twin. */
export const TWIN_FOLD_STATUSES = ["applied", "repeated", "gap", "replaced", "deleted", "ignored"] as const;

/** One of the {@link TWIN_FOLD_STATUSES}. */
export type TwinFoldStatus = (typeof TWIN_FOLD_STATUSES)[number];

/** A twin after an event, and what became of the event. */
export interface TwinFold {
  /**
   * The twin in its normal form; `undefined` when it was deleted, or nothing is known of it yet. While it is not complete it has
   * a member `complete: false` at its root.
   */
  readonly twin: DeviceTwin | ModuleTwin | undefined;
  /**
   * `applied`: the next event, or the first. `repeated`: not newer than the twin, which is as it was. `gap`: applied, but events before it
   * are missing. `replaced`: a whole twin took the place of what was known. `deleted`: the identity is gone. `ignored`: not
   * an event of this twin.
   */
  readonly status: TwinFoldStatus;
  /** Whether the twin is all that the hub has: not after a gap, and not when it began with an update, until a whole twin comes. */
  readonly complete: boolean;
}

/**
 * When an event happened, and what its envelope says of it.
 *
 * @internal
 */
export interface EventOrigin {
  readonly at: string;
  readonly operation?: string | undefined;
}

type Twin = DeviceTwin | ModuleTwin;

/**
 * Folds an event into the twin in its normal form; whose event it is was looked at before.
 *
 * @internal
 */
export function foldEvent(twin: Twin | undefined, event: JsonObject, { at, operation }: EventOrigin): TwinFold {
  if (excessOf(event, Infinity) !== undefined) return unchanged(twin, "ignored");
  const lifecycle = lifecycleOf(operation);
  if (lifecycle !== undefined && isOlderLife(twin, at)) return unchanged(twin, "repeated");
  if (lifecycle === "deleted") return { twin: undefined, status: "deleted", complete: true };
  const meeting = meet(lifecycle === "created" ? undefined : twin, event, at);
  if (!meeting.hasSection) return unchanged(twin, "ignored");
  const isNews = hasSection(meeting.newer);
  if (!isWhole(event, operation)) return isNews ? update(meeting) : unchanged(twin, "repeated");
  const heals = !meeting.isComplete && hasBoth(meeting.notOlder);
  return isNews || heals ? replaceWhole(meeting, heals) : unchanged(twin, "repeated");
}

/**
 * The answer that leaves the twin as it was.
 *
 * @internal
 */
export function unchanged(twin: Twin | undefined, status: TwinFoldStatus): TwinFold {
  return { twin, status, complete: isComplete(twin) };
}

/** The event of a replacement or a registration has the whole twin: so its envelope says, or else its identity or its `etag`. */
function isWhole(event: JsonObject, operation: string | undefined): boolean {
  if (operation === "updateTwin") return false;
  return operation === "replaceTwin" || ["deviceId", "moduleId", "etag"].some((key) => Object.hasOwn(event, key));
}

function hasBoth({ desired, reported }: Meeting["notOlder"]): boolean {
  return desired !== undefined && reported !== undefined;
}

/** What a whole twin has takes the place of what was there, unless that is newer. */
function replaceWhole({ twin, isComplete, event, notOlder, rootIsNewer }: Meeting, heals: boolean): TwinFold {
  const { tags, desired = twin.properties.desired, reported = twin.properties.reported } = notOlder;
  const next: JsonObject = {
    ...withoutMark(twin),
    ...(rootIsNewer || heals ? rootOf(event) : {}),
    ...(tags === undefined ? {} : { tags }),
    properties: { ...twin.properties, desired, reported },
  };
  return marked(next, "replaced", isComplete || heals);
}

/** The sections of an update are merge patches, with the metadata of what they touch. */
function update({ twin, isComplete, event, at, newer, isGap, rootIsNewer }: Meeting): TwinFold {
  const { tags, desired, reported } = newer;
  const etag = etagAfter(twin, event, newer);
  const next: JsonObject = {
    ...without(withoutMark(twin), "etag"),
    ...(etag === undefined ? {} : { etag }),
    ...(rootIsNewer ? rootOf(event) : {}),
    ...(tags === undefined ? {} : { tags: applyMergePatch(sectionOf(twin, "tags"), tags) }),
    properties: {
      ...twin.properties,
      desired: updateSection(twin, "desired", desired, at),
      reported: updateSection(twin, "reported", reported, at),
    },
  };
  return marked(next, isGap ? "gap" : "applied", isComplete && !isGap);
}

function updateSection(
  twin: Twin,
  name: "desired" | "reported",
  event: JsonObject | undefined,
  at: string,
): JsonObject {
  const section = sectionOf(twin, name);
  if (event === undefined) return section;
  const change = membersOf(event);
  const $version = wholeNumber(ownMember(event, "$version")) ?? ownMember(section, "$version");
  const mark = name === "desired" && typeof $version === "number" ? { $lastUpdatedVersion: $version } : {};
  const stamps = ownMember(event, "$metadata") ?? stampTree(change, { $lastUpdated: at, ...mark });
  return {
    ...(applyMergePatch(membersOf(section), change) as JsonObject),
    $metadata: mergeMetadata(ownMember(section, "$metadata"), change, stamps),
    ...($version === undefined ? {} : { $version }),
  };
}

const SECTION_MEMBERS: ReadonlySet<string> = new Set(["tags", "properties", "desired", "reported"]);

/**
 * The members of an event that are beside its sections; a version that cannot be counted on from is not taken.
 *
 * @internal
 */
export function rootOf(event: JsonObject): JsonObject {
  return Object.fromEntries<JsonValue>(
    Object.entries(event).filter(
      ([key, value]) => !SECTION_MEMBERS.has(key) && (key !== "version" || wholeNumber(value) !== undefined),
    ),
  );
}

/** A twin that is not complete says so itself, since it may be stored between two events. */
function marked(next: JsonObject, status: TwinFoldStatus, complete: boolean): TwinFold {
  const twin = complete ? next : { ...next, complete: false };
  return { twin: twin as unknown as Twin, status, complete };
}

function withoutMark(twin: Twin): JsonObject {
  const members = twin as unknown as JsonObject;
  return ownMember(members, "complete") === false ? without(members, "complete") : members;
}

function without(members: JsonObject, name: string): JsonObject {
  return Object.fromEntries<JsonValue>(Object.entries(members).filter(([key]) => key !== name));
}

/** An identity that was made or deleted before the last change of the twin that is known belongs to the life before. */
function isOlderLife(twin: Twin | undefined, at: string): boolean {
  if (twin === undefined) return false;
  return (["desired", "reported"] as const).some((section) => {
    const last = ownMember(ownMember(sectionOf(twin, section), "$metadata"), "$lastUpdated");
    return compareTimes(at, last) === -1;
  });
}
