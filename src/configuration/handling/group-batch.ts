import { appendPointer, defineMember, isJsonObject, ownMember, TIME_OPTION } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import { quoteName, requireOption } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { readChangedMetaData } from "./group-change.js";
import type { GroupMemory, HandledGroup } from "./group-handler.js";
import { isGroupName } from "../group-names.js";
import { markPending } from "./mark-pending.js";
import { arrangeGroups, followSummary, inMetaData } from "../progress/index.js";
import type { GroupDependencies, ReportedPatch } from "../progress/index.js";
import type { DialectOption } from "../meta-data/index.js";

/** What is remembered of all groups, by their ids. */
export interface GroupMemories {
  readonly [groupId: string]: GroupMemory;
}

/** The options of `handleGroups`. */
export interface HandleGroupsOptions extends DialectOption {
  /** What was remembered after the last batch. */
  readonly previous?: GroupMemories;
  /** The time to stamp, ISO 8601. */
  readonly now: string;
  /** The reported section as it is now; what is remembered of it unless told. The summary speaks of this section. */
  readonly reported?: unknown;
  /** Called with each patch as soon as there is one, so that the batch is reported as pending before it is applied. */
  readonly onPatch?: (patch: ReportedPatch) => void;
}

/** The options of `handleGroupsAsync`. */
export interface HandleGroupsAsyncOptions extends Omit<HandleGroupsOptions, "onPatch"> {
  /** Called with each patch as soon as there is one, and awaited: sending it belongs here. */
  readonly onPatch?: (patch: ReportedPatch) => PromiseLike<void> | void;
}

/** What handling a batch came to. */
export interface HandledGroups {
  /** The patches for the reported section in order: all pending, then each group; each with the summary after it. */
  readonly patches: readonly ReportedPatch[];
  /** What to remember until the next batch. */
  readonly memories: GroupMemories;
  /** Dependencies that no order satisfies (errors), and what is odd about a `__meta` (warnings), with paths into the batch. */
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/** One group of a batch, with its handler and what was remembered of it. */
interface BatchEntry<Handler> {
  readonly handler: Handler;
  readonly change: JsonValue;
  readonly previous: GroupMemory;
}

/** The bookkeeping of one batch, the same whether its handlers take their time or not. */
export interface Batch<Handler> {
  readonly groupOptions: DialectOption & { readonly now: string };
  /** The patch that marks all groups pending; none when there is nothing to mark. */
  pending(): readonly ReportedPatch[];
  /** The groups in the order of their dependencies. */
  order(): readonly BatchEntry<Handler>[];
  /** Notes what a group came to, and answers its patch; none when it has nothing to report. */
  note(id: string, handled: HandledGroup): readonly ReportedPatch[];
  close(): HandledGroups;
}

/**
 * Opens a batch: which groups it has, in which order they come, and what they are.
 *
 * @internal
 */
export function openBatch<Handler extends { readonly id: string }>(
  handlers: readonly Handler[],
  desired: unknown,
  { previous = {}, now, reported, dialect }: Omit<HandleGroupsOptions, "onPatch">,
): Batch<Handler> {
  requireOption("now", TIME_OPTION, now);
  const groupOptions = { now, dialect };
  const entries = entriesOf(handlers, desired, previous, reported);
  const { order, issues: circles } = arrangeEntries(entries);
  const section = isJsonObject(reported) ? reported : rememberedSection(previous);
  const summarize = followSummary(section, entries.keys());
  const memories: Record<string, GroupMemory> = { ...previous };
  const patches: ReportedPatch[] = [];
  const issues: Issue<ConfigurationCode>[] = [...circles];
  const report = (patch: ReportedPatch): readonly ReportedPatch[] => {
    if (Object.keys(patch).length === 0) return [];
    const complete = { ...patch, __summary: { ...summarize(patch), time: now } };
    patches.push(complete);
    return [complete];
  };
  return {
    groupOptions,
    pending: () => report(markPending(desired, { ...groupOptions, groups: [...entries.keys()] })),
    order: () => inOrder(entries, order),
    note: (id, { memory, patch, issues: found }) => {
      defineMember(memories as JsonObjectDraft, id, memory as JsonObject);
      for (const issue of found) issues.push({ ...issue, path: appendPointer("", id) + issue.path });
      return report(patch);
    },
    close: () => ({ patches, memories, issues }),
  };
}

/** The groups of a batch that there is a handler for, in the order of the handlers. */
function entriesOf<Handler extends { readonly id: string }>(
  handlers: readonly Handler[],
  desired: unknown,
  previous: GroupMemories,
  reported: unknown,
): ReadonlyMap<string, BatchEntry<Handler>> {
  const entries = new Map<string, BatchEntry<Handler>>();
  const ids = new Set<string>();
  for (const handler of handlers) {
    const { id } = handler;
    if (ids.has(id)) throw new TypeError(`Two of the "handlers" are responsible for the group ${quoteName(id)}.`);
    ids.add(id);
    const change = ownMember(desired, id);
    if (change === undefined || !isGroupName(id)) continue;
    const memory = (ownMember(previous, id) ?? {}) as GroupMemory;
    const known = ownMember(reported, id);
    entries.set(id, { handler, change, previous: known === undefined ? memory : { ...memory, reported: known } });
  }
  return entries;
}

function inOrder<Entry>(entries: ReadonlyMap<string, Entry>, order: readonly string[]): readonly Entry[] {
  const places = new Map(order.map((id, place) => [id, place]));
  return [...entries]
    .sort(([left], [right]) => Number(places.get(left)) - Number(places.get(right)))
    .map(([, entry]) => entry);
}

/** Orders the groups of a batch; a dependency outside of it counts as met. */
function arrangeEntries(entries: ReadonlyMap<string, BatchEntry<unknown>>): ReturnType<typeof arrangeGroups> {
  const dependencies: JsonObjectDraft = {};
  for (const [id, { change, previous }] of entries) {
    const { metaData } = readChangedMetaData(change, previous);
    const inside = metaData.dependencies.filter((dependency) => entries.has(dependency));
    defineMember(dependencies, id, inside);
  }
  const { order, issues } = arrangeGroups(dependencies as GroupDependencies);
  return { order, issues: issues.map((issue) => ({ ...issue, path: inMetaData(issue.path) })) };
}

/** The reported section as far as it is remembered. */
function rememberedSection(memories: GroupMemories): JsonObject {
  const section: JsonObjectDraft = {};
  for (const [id, memory] of Object.entries(memories)) {
    const reported = ownMember(memory, "reported");
    if (reported !== undefined) defineMember(section, id, reported);
  }
  return section;
}
