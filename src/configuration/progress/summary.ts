import { applyMergePatch, finiteJson, isJsonObject, ownMember, sortNames, TIME_OPTION } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { requireOption, requireOptions } from "../../result/index.js";
import { groupIds, isRefreshing } from "../group-names.js";
import { isFailed, isPending, readGroup } from "./group-facts.js";
import type { GroupFacts, InstanceFacts } from "./group-facts.js";
import { formatPendingGroups, isWritableName } from "./pending-groups.js";
import type { PendingGroup, PendingGroups } from "./pending-groups.js";

/** What the reported groups of a device amount to. No count of applied groups is kept: it would only grow. */
export interface GroupSummary extends JsonObject {
  /** How many groups are pending or being rebuilt. */
  readonly pendingCount: number;
  /** Which groups are pending, with their pending instances: `apps:appXYZ;appABC|windowsUpdate`. */
  readonly pendingGroups: string;
  /** How many groups failed. */
  readonly failedCount: number;
  /** Which groups failed, with their failed instances. */
  readonly failedGroups: string;
}

/** A patch for the reported section: a member for each group, and perhaps the summary. */
export type ReportedPatch = JsonObject;

/**
 * Counts and lists the pending and the failed groups of a reported section; nothing but that section matters.
 *
 * A group in progress names its pending instances. Groups are counted, as the source's "how many groups are left to be
 * processed" says. Ids are sorted. A name that the grammar cannot write is counted and not listed.
 *
 * Source: Progress Monitoring, "Overall Status".
 *
 * @param reported - a reported section; anything but an object has no groups
 * @returns the counts and the lists
 * @example
 * ```ts
 * import { summarizeGroups } from "twinstate";
 *
 * const { pendingCount, pendingGroups } = summarizeGroups({
 *   apps: { appXYZ: { __meta: { deploymentStatus: "pending" } } },
 *   windowsUpdate: { __meta: { deploymentStatus: "pending" } },
 * });
 * pendingCount; // → 2
 * pendingGroups; // → "apps:appXYZ|windowsUpdate"
 * ```
 */
export function summarizeGroups(reported: unknown): GroupSummary {
  return summaryOf(unfinishedIn(reported));
}

/**
 * Adds to a reported patch the `__summary` of the section as it will be after the patch.
 *
 * Source: Progress Monitoring, figure 7.1.A; the summary goes with the groups it speaks of, in one patch.
 *
 * @param patch - the patch to be reported
 * @param before - the reported section as it is before the patch; `undefined` for none
 * @param options - `now`: the time of the summary, ISO 8601
 * @returns the patch with the summary
 * @example
 * ```ts
 * import { addSummary, markPending } from "twinstate";
 *
 * const now = "2018-09-06T10:00:00Z";
 * const patch = addSummary(markPending({ windowsUpdate: { activeHoursStart: 8 } }, { now }), {}, { now });
 * patch["__summary"]; // → { pendingCount: 1, pendingGroups: "windowsUpdate", failedCount: 0, failedGroups: "", time: now }
 * ```
 */
export function addSummary(patch: ReportedPatch, before: unknown, options: { readonly now: string }): ReportedPatch {
  requireOptions(options, {});
  requireOption("now", TIME_OPTION, options.now);
  const after = applyMergePatch(isJsonObject(before) ? before : {}, patch);
  return { ...(finiteJson(patch) as ReportedPatch), __summary: { ...summarizeGroups(after), time: options.now } };
}

/** How many groups share one part of the lists, which is written anew when one of them changes. */
const GROUPS_PER_PART = 50;

/**
 * Follows a reported section through its patches: each call applies one, and answers the summary of the section after it.
 *
 * Only the groups that a patch names are read again, and only their part of the lists is written again.
 *
 * @param before - the reported section before the first patch
 * @param ids - the groups that the patches may name; other members of a patch are passed over
 * @internal
 */
export function followSummary(before: unknown, ids: Iterable<string>): (patch: ReportedPatch) => GroupSummary {
  const names = sortNames([...new Set([...groupIds(before), ...ids])]);
  const values = new Map(names.map((id) => [id, ownMember(before, id)]));
  const places = new Map(names.map((id, place) => [id, place]));
  const groups = names.map((id) => summarizeGroup(id, values.get(id)));
  const parts: GroupSummary[] = [];
  const write = (part: number): void => {
    parts[part] = addUp(groups.slice(part * GROUPS_PER_PART, (part + 1) * GROUPS_PER_PART));
  };
  for (let part = 0; part * GROUPS_PER_PART < groups.length; part += 1) write(part);
  return (patch) => {
    const changed = new Set<number>();
    for (const [id, change] of Object.entries(patch)) {
      const place = places.get(id);
      if (place === undefined) continue;
      const value = applyMergePatch(values.get(id), change);
      values.set(id, value);
      groups[place] = summarizeGroup(id, value);
      changed.add(Math.floor(place / GROUPS_PER_PART));
    }
    for (const part of changed) write(part);
    return addUp(parts);
  };
}

/** The summary of a section that has this one group. */
function summarizeGroup(id: string, value: JsonValue | undefined): GroupSummary {
  return summaryOf(unfinishedGroups([readReported(id, value)]));
}

/** The summary of a section from those of its parts, in their order. */
function addUp(summaries: readonly GroupSummary[]): GroupSummary {
  let [pendingCount, pendingGroups, failedCount, failedGroups] = [0, "", 0, ""];
  for (const summary of summaries) {
    pendingCount += summary.pendingCount;
    pendingGroups = joinLists(pendingGroups, summary.pendingGroups);
    failedCount += summary.failedCount;
    failedGroups = joinLists(failedGroups, summary.failedGroups);
  }
  return { pendingCount, pendingGroups, failedCount, failedGroups };
}

/** Puts two lists together with `+`, which shares their texts: every patch of a batch has lists of its own. */
function joinLists(left: string, right: string): string {
  return left === "" || right === "" ? left + right : `${left}|${right}`;
}

/** The groups that a summary speaks of. */
export interface UnfinishedGroups {
  readonly pending: PendingGroups;
  readonly failed: PendingGroups;
}

/**
 * The pending and the failed ones of groups that have been read, in their order, whatever they are called.
 *
 * Only what is reported counts, so that the device, which writes the summary, and its observers count alike.
 *
 * @internal
 */
export function unfinishedGroups(groups: readonly GroupFacts[]): UnfinishedGroups {
  return {
    pending: groups.filter(isPendingGroup).map((facts) => listed(facts, isPending)),
    failed: groups.filter(isFailedGroup).map((facts) => listed(facts, isFailed)),
  };
}

/**
 * The pending and the failed groups of a reported section.
 *
 * @internal
 */
export function unfinishedIn(reported: unknown): UnfinishedGroups {
  return unfinishedGroups(groupIds(reported).map((id) => readReported(id, ownMember(reported, id))));
}

/**
 * Writes the summary of unfinished groups.
 *
 * @internal
 */
export function summaryOf({ pending, failed }: UnfinishedGroups): GroupSummary {
  return {
    pendingCount: pending.length,
    pendingGroups: formatPendingGroups(writable(pending)),
    failedCount: failed.length,
    failedGroups: formatPendingGroups(writable(failed)),
  };
}

/** Reads a group for what is reported of it; paths are of no use here. */
function readReported(id: string, reported: JsonValue | undefined): GroupFacts {
  return readGroup(id, undefined, reported, { desired: "", reported: "" });
}

/**
 * Leaves out the names that the grammar cannot write.
 *
 * @internal
 */
export function writable(groups: PendingGroups): PendingGroups {
  return groups
    .filter(({ group }) => isWritableName(group))
    .map(({ group, instances }) => ({ group, instances: instances.filter(isWritableName) }));
}

function isPendingGroup({ reported, judged }: GroupFacts): boolean {
  return isRefreshing(reported) || judged === "pending";
}

/** The rules 4 and 8, for what is reported alone; errors beside a status that cannot be read prove nothing. */
function isFailedGroup({ judged, errors, instances, reportedProblems }: GroupFacts): boolean {
  if (judged === "failed") return true;
  if (reportedProblems.length > 0 || (judged !== undefined && judged !== "succeeded")) return false;
  return errors.length > 0 || instances.some(isFailed);
}

function listed({ id, instances }: GroupFacts, isMeant: (instance: InstanceFacts) => boolean): PendingGroup {
  return { group: id, instances: instances.filter(isMeant).map((instance) => instance.id) };
}
