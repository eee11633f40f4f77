import { defineMember, isJsonObject, TIME_OPTION } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";
import { NAMES_OPTION, requireOption, requireOptions } from "../../result/index.js";
import { desiredInstances } from "./desired-change.js";
import { isGroupName } from "../group-names.js";
import type { ReportedPatch } from "../progress/index.js";
import { requireDialect } from "../meta-data/index.js";
import type { DialectOption } from "../meta-data/index.js";

/** The options of `markPending`. */
export interface MarkPendingOptions extends DialectOption {
  /** The time to stamp, ISO 8601. */
  readonly now: string;
  /** The ids of the groups to mark, those that there is a handler for; every group of the batch unless told. */
  readonly groups?: readonly string[] | undefined;
}

/**
 * Writes the patch that marks every group of a batch as pending, with its instances, to be reported before the first of
 * them is processed.
 *
 * Observers then know that what was reported of these groups is about to change. Only members that are objects are
 * groups here: a deleted one and the refreshing marker are not marked. Instances are members with `__meta` or `__errors`.
 * Merged into the section, the patch leaves every other member as it was.
 *
 * Source: Progress Monitoring, "Per-Group Status" and figure 7.2.A; the status is written under the name of
 * Meta Data Object.
 *
 * @param desiredPatch - the change of the desired section as the device was notified of it
 * @param options - `now`; `groups`: only these; `dialect`: the second generation writes no time here
 * @returns the patch for the reported section; `{}` when there is nothing to mark
 * @example
 * ```ts
 * import { markPending } from "twinstate";
 *
 * markPending({ windowsUpdate: { activeHoursStart: 8 }, $version: 4 }, { now: "2018-09-06T10:00:00Z" }); // → { windowsUpdate: { __meta: { deploymentStatus: "pending", time: "2018-09-06T10:00:00Z" } } }
 * ```
 */
export function markPending(desiredPatch: unknown, options: MarkPendingOptions): ReportedPatch {
  requireOptions(options, { groups: NAMES_OPTION });
  requireOption("now", TIME_OPTION, options.now);
  const time = options.now;
  const groups = options.groups && new Set(options.groups);
  const patch: JsonObjectDraft = {};
  for (const [id, value] of Object.entries(isJsonObject(desiredPatch) ? desiredPatch : {})) {
    const isMeant = groups?.has(id) ?? true;
    if (!isMeant || !isGroupName(id) || !isJsonObject(value)) continue;
    defineMember(patch, id, pendingGroup(desiredInstances(value, value, undefined), time, options));
  }
  return patch;
}

/**
 * Writes a group that is pending, with the instances that are.
 *
 * @internal
 */
export function pendingGroup(instances: readonly string[], time: string, options: DialectOption): JsonObject {
  const deploymentStatus = "pending";
  const group: JsonObjectDraft = {};
  for (const name of instances) defineMember(group, name, { __meta: { deploymentStatus } });
  group["__meta"] = requireDialect(options) === "2019-01" ? { deploymentStatus, time } : { deploymentStatus };
  return group;
}
