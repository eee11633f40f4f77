import { defineMember, isJsonObject, ownMember, TIME_OPTION } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import { requireOption, STRING_OPTION } from "../../result/index.js";
import { emptyReported } from "./empty-reported.js";
import type { ReportedGroup } from "./empty-reported.js";
import { INSTANCE_OPTION, instancesOf } from "../group-names.js";
import { recallMetaData, writeMetaData } from "../meta-data/index.js";
import type { DialectOption, MetaDataFields } from "../meta-data/index.js";
import type { ReportedErrors } from "../reported-error.js";

/** What the operations of one instance came to. */
export interface InstanceOutcome {
  /** The errors by context; null when there were none. */
  readonly errors: ReportedErrors | null;
}

/** What `finalizeGroup` puts together. */
export interface FinalizeGroupInput extends DialectOption {
  /** The group's id. */
  readonly id: string;
  /** The meta data of the configuration that was applied, a `MetaData` or a copy of one. */
  readonly metaData: MetaDataFields;
  /** What is to be reported of the group's state; null removes a member. */
  readonly reported: JsonObject;
  /** The errors of the group itself, by context; null when there were none. */
  readonly errors: ReportedErrors | null;
  /** The outcome of each instance that operations were run for; `__meta` and `__errors` throw a `TypeError`. */
  readonly instances?: { readonly [instanceId: string]: InstanceOutcome } | undefined;
  /** The group's value in the reported section before; its instances' errors are cleared. */
  readonly previous?: unknown;
  /** The time to stamp, ISO 8601. */
  readonly now: string;
}

/**
 * Writes the patch that reports a group which has been processed: its state, its status, its errors.
 *
 * The status is `failed` when the group or any instance has errors, else `succeeded`, stamped with `now`. The group,
 * every instance named and every instance found in `previous` get `__errors`, where null clears old ones, and those
 * instances get a status of their own. An instance that `reported` removes, and that no operation failed for, stays
 * removed.
 *
 * Source: Meta Data Object, `FinalizeAndReport`; Configuration Granularity for where errors stand.
 *
 * @param input - what was reported, and what the operations came to
 * @returns the patch for the reported section, with the group as its one member
 * @example
 * ```ts
 * import { finalizeGroup, MetaData } from "twinstate";
 *
 * const now = "2016-10-10T17:00:00Z";
 * finalizeGroup({ id: "timeInfo", metaData: new MetaData(), reported: {}, errors: null, now })["timeInfo"]?.["__errors"]; // → null
 * ```
 */
export function finalizeGroup(input: FinalizeGroupInput): { readonly [groupId: string]: ReportedGroup } {
  const { id, metaData, errors, instances = {}, now } = input;
  requireOption("id", STRING_OPTION, id);
  requireOption("now", TIME_OPTION, now);
  const outcomes = [errors, ...Object.values(instances).map((instance) => instance.errors)];
  const deploymentStatus = statusOf(outcomes.some(hasErrors));
  const fields: MetaDataFields = { ...recallMetaData(metaData), deploymentStatus, time: now };
  return Object.fromEntries([[id, finalizeReported({ ...input, fields, instances })]]);
}

/** A group that has been processed, with its meta data as it is to be written. */
interface ProcessedGroup extends Pick<FinalizeGroupInput, "reported" | "errors" | "previous" | "dialect"> {
  readonly fields: MetaDataFields;
  readonly instances: { readonly [instanceId: string]: InstanceOutcome };
  /** Whether the handler was stopped outside every operation, so that pending instances were never come to. */
  readonly isStopped?: boolean;
}

/**
 * Writes what `finalizeGroup` puts under the group's id.
 *
 * @internal
 */
export function finalizeReported(processed: ProcessedGroup): ReportedGroup {
  const { fields, reported, errors, instances, previous, isStopped = false } = processed;
  const group: JsonObjectDraft = { ...reported };
  // Those that are named come second, and what is said of them holds.
  for (const [name, before] of instancesOf(previous)) {
    finalizeInstance(group, name, { errors: null, failed: isStopped && isPendingInstance(before) }, previous);
  }
  for (const [name, outcome] of Object.entries(instances)) {
    requireOption("instances", INSTANCE_OPTION, name);
    finalizeInstance(group, name, { errors: outcome.errors, failed: hasErrors(outcome.errors) }, previous);
  }
  defineMember(group, "__meta", writeMetaData(fields, "reported", processed));
  defineMember(group, "__errors", hasErrors(errors) ? errors : null);
  return group;
}

function finalizeInstance(
  group: JsonObjectDraft,
  name: string,
  { errors, failed }: { readonly errors: ReportedErrors | null; readonly failed: boolean },
  previous: unknown,
): void {
  const reported: JsonValue | undefined = ownMember(group, name);
  if (reported === null && !failed) return;
  const meta = ownMember(reported, "__meta");
  // An instance that is removed and failed stays for its errors alone: its members go one by one.
  const members = reported === null ? emptyReported(ownMember(previous, name)) : reported;
  defineMember(group, name, {
    ...(isJsonObject(members) ? members : {}),
    __meta: { ...(isJsonObject(meta) ? meta : {}), deploymentStatus: statusOf(failed) },
    __errors: hasErrors(errors) ? errors : null,
  });
}

function isPendingInstance(instance: JsonObject): boolean {
  return ownMember(ownMember(instance, "__meta"), "deploymentStatus") === "pending";
}

function hasErrors(errors: ReportedErrors | null): errors is ReportedErrors {
  return errors !== null && Object.keys(errors).length > 0;
}

function statusOf(failed: boolean): "failed" | "succeeded" {
  return failed ? "failed" : "succeeded";
}
