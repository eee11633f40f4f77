import { applyMergePatch, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { isFailed, readGroup } from "./group-facts.js";
import type { GroupFacts, InstanceFacts } from "./group-facts.js";
import { groupIds } from "../group-names.js";
import { requireTime } from "../options.js";
import { formatPendingGroups, isWritableName } from "./pending-groups.js";
import type { PendingGroup, PendingGroups } from "./pending-groups.js";
import { isRefreshing } from "../refreshing.js";

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
 * Source: progress-monitoring.md, "Overall Status".
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
  return summaryOf(standingGroups(reported));
}

/**
 * The summary of a section that has this one group.
 *
 * @internal
 */
export function summarizeGroup(id: string, reported: unknown): GroupSummary {
  return summaryOf(standing([readReported(id, reported)]));
}

function summaryOf({ pending, failed }: StandingGroups): GroupSummary {
  return {
    pendingCount: pending.length,
    pendingGroups: formatPendingGroups(writable(pending)),
    failedCount: failed.length,
    failedGroups: formatPendingGroups(writable(failed)),
  };
}

/**
 * Adds to a reported patch the `__summary` of the section as it will be after the patch.
 *
 * Source: progress-monitoring.md, figure 7.1.A; the summary goes with the groups it speaks of, in one patch.
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
  const after = applyMergePatch(isJsonObject(before) ? before : {}, patch);
  return { ...patch, __summary: { ...summarizeGroups(after), time: requireTime("now", options.now) } };
}

/** The groups that a summary speaks of. */
interface StandingGroups {
  readonly pending: PendingGroups;
  readonly failed: PendingGroups;
}

/**
 * The pending and the failed groups of a reported section, in the order of their ids, whatever they are called.
 *
 * @internal
 */
export function standingGroups(reported: unknown): StandingGroups {
  return standing(groupIds(reported).map((id) => readReported(id, ownMember(reported, id))));
}

function standing(groups: readonly GroupFacts[]): StandingGroups {
  return {
    pending: groups.filter(isPendingGroup).map((facts) => listed(facts, ({ status }) => status === "pending")),
    failed: groups.filter(isFailedGroup).map((facts) => listed(facts, isFailed)),
  };
}

/** Reads a group for what is reported of it; paths are of no use here. */
function readReported(id: string, reported: unknown): GroupFacts {
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
