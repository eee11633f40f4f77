import { applyMergePatch, finiteJson, isJsonObject, ownMember, TIME_OPTION } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { requireOption, requireOptions } from "../../result/index.js";
import { checkLimits, deviceAgentLimits } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import { groupIds, isRefreshing } from "../group-names.js";
import { fitSummary } from "./fit-summary.js";
import type { GroupSummary } from "./group-summary.js";
import { isFailed, isPending, readGroup } from "./group-facts.js";
import type { GroupFacts, InstanceFacts } from "./group-facts.js";
import { formatPendingGroups, isWritableName } from "./pending-groups.js";
import type { PendingGroup, PendingGroups } from "./pending-groups.js";

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
 * A list that is longer than a string in a twin may be names the groups without their instances; one that is too long
 * even so is null in the patch, and its count remains.
 *
 * Source: Progress Monitoring, figure 7.1.A; the summary goes with the groups it speaks of, in one patch.
 *
 * @param patch - the patch to be reported
 * @param before - the reported section as it is before the patch; `undefined` for none
 * @param options - `now`: the time of the summary, ISO 8601; `limits`: `deviceAgentLimits` unless told
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
export function addSummary(
  patch: ReportedPatch,
  before: unknown,
  options: { readonly now: string; readonly limits?: TwinLimits | undefined },
): ReportedPatch {
  requireOptions(options, {});
  requireOption("now", TIME_OPTION, options.now);
  const after = applyMergePatch(isJsonObject(before) ? before : {}, patch);
  const summary = fitSummary(summarizeGroups(after), checkLimits(options.limits ?? deviceAgentLimits));
  return { ...(finiteJson(patch) as ReportedPatch), __summary: { ...summary, time: options.now } };
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
  const pending: PendingGroup[] = [];
  const failed: PendingGroup[] = [];
  for (const group of groups) {
    if (isPendingGroup(group)) pending.push(listed(group, isPending));
    if (isFailedGroup(group)) failed.push(listed(group, isFailed));
  }
  return { pending, failed };
}

/**
 * The pending and the failed groups of a reported section.
 *
 * @param read - those of its groups that have been read already, in the order of their ids; what is desired of them makes no difference
 * @internal
 */
export function unfinishedIn(reported: unknown, read: readonly GroupFacts[] = []): UnfinishedGroups {
  const groups: GroupFacts[] = [];
  let next = 0;
  for (const id of groupIds(reported)) {
    let facts = read[next];
    while (facts !== undefined && facts.id < id) facts = read[(next += 1)];
    groups.push(facts?.id === id ? facts : readReported(id, ownMember(reported, id)));
  }
  return unfinishedGroups(groups);
}

/**
 * Writes the summary of unfinished groups.
 *
 * @internal
 */
export function summaryOf({ pending, failed }: UnfinishedGroups): GroupSummary {
  return {
    pendingCount: pending.length,
    pendingGroups: textOf(pending),
    failedCount: failed.length,
    failedGroups: textOf(failed),
  };
}

function textOf(groups: PendingGroups): string {
  return groups.length === 0 ? "" : formatPendingGroups(writable(groups));
}

/**
 * Reads a group for what is reported of it; paths are of no use here.
 *
 * @internal
 */
export function readReported(id: string, reported: JsonValue | undefined): GroupFacts {
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
  return errors.length > 0 || (instances.length > 0 && instances.some(isFailed));
}

function listed({ id, instances }: GroupFacts, isMeant: (instance: InstanceFacts) => boolean): PendingGroup {
  const meant: string[] = [];
  for (const instance of instances) if (isMeant(instance)) meant.push(instance.id);
  return { group: id, instances: meant };
}
