import { defineMember, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObjectDraft, JsonValue } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { openChange, rememberOnly, withdrawPending } from "./group-change.js";
import type { GroupChange } from "./group-change.js";
import type { HandlerIdentity } from "./group-handler.js";
import type { KnownGroupMemories, KnownGroupMemory } from "./group-memory.js";
import { groupIds, isGroupName } from "../group-names.js";
import { arrangeGroups, inMetaData } from "../progress/index.js";
import type { GroupDependencies } from "../progress/index.js";

/** One group of a batch: its change, and its handler; a group that was deleted, or is not handled any more, has none. */
export interface BatchEntry<Handler> {
  readonly handler: Handler | undefined;
  readonly change: GroupChange;
}

/** The groups of a batch. */
export interface BatchEntries<Handler> {
  /** Those that something is to be done for, in the order of their dependencies. */
  readonly entries: readonly BatchEntry<Handler>[];
  /** The ids of groups that are desired, and that no handler is responsible for. */
  readonly unhandled: readonly string[];
  /** The ids of groups that were deleted. */
  readonly deleted: readonly string[];
  /** Dependencies that no order satisfies. */
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/** What a batch is read from. */
interface BatchInput {
  readonly desired: unknown;
  readonly whole: boolean;
  readonly previous: KnownGroupMemories;
}

/**
 * Refuses two handlers for one group: a programming error.
 *
 * @internal
 */
export function requireOneHandlerEach(handlers: readonly HandlerIdentity[]): void {
  const ids = new Set<string>();
  for (const { id } of handlers) {
    if (ids.has(id)) throw new TypeError(`Two of the "handlers" are responsible for the group ${quoteName(id)}.`);
    ids.add(id);
  }
}

/**
 * Finds the groups of a batch, reads each change once, and puts them in order.
 *
 * @internal
 */
export function readBatch<Handler extends HandlerIdentity>(
  handlers: readonly Handler[],
  input: BatchInput,
): BatchEntries<Handler> {
  const { desired, previous } = input;
  const gone = goneGroups(input);
  const byId = new Map(handlers.filter(({ id }) => isGroupName(id)).map((handler) => [handler.id, handler]));
  const named = [...byId.keys()].filter((id) => ownMember(desired, id) !== undefined);
  const known = gone.filter((id) => byId.has(id) || Object.hasOwn(previous, id));
  const unhandled = groupIds(desired).filter((id) => !byId.has(id));
  const left = unhandled.filter((id) => Object.hasOwn(previous, id));
  const entries = new Map(
    [...new Set([...named, ...known, ...left])].map((id) => [id, readEntry(id, byId.get(id), input)] as const),
  );
  const { order, issues } = arrangeGroups(dependenciesOf(entries));
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ change }: BatchEntry<Handler>): number => Number(places.get(change.id));
  return {
    entries: [...entries.values()].sort((left, right) => placeOf(left) - placeOf(right)),
    unhandled,
    deleted: gone.filter((id) => ownMember(desired, id) === null || wasDesired(ownMember(previous, id))),
    issues: issues.map((issue) => ({ ...issue, path: inMetaData(issue.path) })),
  };
}

/** In a patch null deletes a group; from a whole section every known group is gone that it does not name. */
function goneGroups({ desired, whole, previous }: BatchInput): readonly string[] {
  if (!isJsonObject(desired)) return [];
  const names = whole ? [...Object.keys(previous), ...Object.keys(desired)] : Object.keys(desired);
  const gone = names.filter((id) => isGroupName(id) && (ownMember(desired, id) ?? null) === null);
  return sortNames([...new Set(gone)]);
}

/** A group that a restart has interrupted is not known to be desired, but was pending. */
function wasDesired(memory: JsonValue | undefined): boolean {
  return ownMember(memory, "desired") !== undefined || withdrawPending(ownMember(memory, "reported")) !== undefined;
}

function readEntry<Handler extends HandlerIdentity>(
  id: string,
  handler: Handler | undefined,
  { desired, whole, previous }: BatchInput,
): BatchEntry<Handler> {
  const memory = ownMember(previous, id) as KnownGroupMemory | undefined;
  const change = openChange(handler ?? { id }, ownMember(desired, id) ?? null, { previous: memory, whole });
  // A group whose handler is gone is no longer handled: what is desired of it is kept, should there be one again.
  return { handler, change: handler === undefined && change.step !== "remove" ? rememberOnly(change) : change };
}

/** A dependency outside of the batch counts as met. */
function dependenciesOf(entries: ReadonlyMap<string, BatchEntry<unknown>>): GroupDependencies {
  const dependencies: JsonObjectDraft = {};
  for (const [id, { change }] of entries) {
    const inside = change.metaData.dependencies.filter((dependency) => entries.has(dependency));
    defineMember(dependencies, id, inside);
  }
  return dependencies as GroupDependencies;
}
