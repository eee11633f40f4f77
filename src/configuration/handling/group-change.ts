import { applyMergePatch, isJsonObject, ownMember, TIME_OPTION } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { describeType, requireOption, STRING_OPTION } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { emptyReported, replaceReported } from "./empty-reported.js";
import { finalizeReported } from "./finalize-group.js";
import type { GroupMemory, HandledGroup, HandleGroupOptions } from "./group-handler.js";
import { MetaData, readMetaData, recallMetaData, requireDialect } from "../meta-data/index.js";
import type { ErrorsByContext } from "./operations.js";
import { isRefreshing } from "../group-names.js";
import { toReportedError, toReportedErrors } from "../reported-error.js";

/** The error that the original reports for a group that is no object. Source: `reference/device-agent.md` §2.5. */
const INVALID_JSON_FORMAT = { subsystem: "deviceManagement", code: 1001 } as const;

/** A change that is to be applied, merged with what was known. */
export interface GroupChange {
  readonly id: string;
  readonly desired: JsonObject;
  readonly metaData: MetaData;
  readonly issues: readonly Issue<ConfigurationCode>[];
  readonly previous: GroupMemory;
  readonly options: HandleGroupOptions;
  /** The errors of the group, noted while it is applied. */
  readonly errors: ErrorsByContext;
  /** The errors of its instances. */
  readonly instances: Map<string, ErrorsByContext>;
}

/**
 * Takes the first steps of the pattern: the refreshing check, the meta data, the merge with what was known.
 *
 * @internal
 */
export function openChange(
  handler: { readonly id: string; readonly interfaceVersion?: string },
  change: unknown,
  options: HandleGroupOptions,
): { readonly change: GroupChange } | { readonly done: HandledGroup } {
  requireOption("now", TIME_OPTION, options.now);
  requireDialect(options);
  const { id } = handler;
  requireOption("handler.id", STRING_OPTION, id);
  const previous = options.previous ?? {};
  if (change === undefined) return { done: nothingDone(previous, false) };
  if (isRefreshing(change)) return { done: nothingDone(previous, true) };
  if (change === null) return { done: nothingDone(forget(previous), false) };
  const { metaData: read, issues } = readChangedMetaData(change, previous);
  const metaData = handler.interfaceVersion === undefined ? read : versioned(read, handler.interfaceVersion);
  const opened = { id, metaData, issues, previous, options, errors: new Map(), instances: new Map() };
  if (!isJsonObject(change)) return { done: refuse(opened, change) };
  const desired = applyMergePatch(previous.desired, change) as JsonObject;
  return { change: { ...opened, desired } };
}

/**
 * What the group is to report of its state: what was read back, or nothing any more, by the reporting mode.
 *
 * @internal
 */
export function reportedState({ previous }: Pick<GroupChange, "previous">, readBack: unknown): JsonObject {
  if (readBack === undefined) return emptyReported(previous.reported);
  if (isJsonObject(readBack)) return replaceReported(previous.reported, readBack);
  throw new TypeError(`A handler reports an object, not ${describeType(readBack)}.`);
}

/**
 * Takes the last step of the pattern: status, time and errors.
 *
 * @internal
 */
export function closeChange(
  change: Omit<GroupChange, "desired"> & { readonly desired?: JsonObject },
  reported: JsonObject,
): HandledGroup {
  const { id, metaData, previous, options, desired } = change;
  const errors = toReportedErrors(change.errors);
  const instances = Object.fromEntries(
    [...change.instances].map(([name, noted]) => [name, { errors: toReportedErrors(noted) }] as const),
  );
  const { now } = options;
  const dialect = requireDialect(options);
  const group = finalizeReported({
    id,
    metaData,
    reported,
    errors,
    instances,
    previous: previous.reported,
    now,
    dialect,
  });
  const after = applyMergePatch(previous.reported, group);
  const patch = Object.fromEntries([[id, group]]);
  const failed = errors !== null || [...change.instances.values()].some((noted) => noted.size > 0);
  const memory: GroupMemory = {
    ...previous,
    metaData: metaData.withDeploymentStatus(failed ? "failed" : "succeeded", { now }),
    ...(desired === undefined ? {} : { desired }),
    reported: after,
  };
  return { patch, memory, errors, refreshing: false, issues: change.issues };
}

/**
 * The meta data of a group after a change that has not been applied yet.
 *
 * @internal
 */
export function readChangedMetaData(
  change: unknown,
  previous: GroupMemory,
): { readonly metaData: MetaData; readonly issues: readonly Issue<ConfigurationCode>[] } {
  const known = recallMetaData(previous.metaData);
  const { fields, issues } = readMetaData(ownMember(change, "__meta"), known, "/__meta");
  return { metaData: new MetaData(fields), issues };
}

/** A group that is no object fails, and what was desired before stays known. */
function refuse(opened: Omit<GroupChange, "desired">, change: unknown): HandledGroup {
  const message = `The desired configuration is ${describeType(change)}, not an object.`;
  opened.errors.set(opened.id, toReportedError(opened.id, { ...INVALID_JSON_FORMAT, message }));
  return closeChange(opened, {});
}

function nothingDone(memory: GroupMemory, refreshing: boolean): HandledGroup {
  return { patch: {}, memory, errors: null, refreshing, issues: [] };
}

/** What is left of a group that was deleted from desired: what the twin still reports of it. */
function forget({ reported }: GroupMemory): GroupMemory {
  return reported === undefined ? {} : { reported };
}

function versioned(metaData: MetaData, deviceInterfaceVersion: string): MetaData {
  return metaData.with({ deviceInterfaceVersion });
}
