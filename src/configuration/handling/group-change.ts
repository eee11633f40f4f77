import { applyMergePatch, defineMember, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft, JsonValue } from "../../json/index.js";
import { describeType, requireOption, STRING_OPTION } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { copyJson } from "./copy-json.js";
import { afterAttempt, deviceState, rememberedState } from "./device-state.js";
import { emptyReported, replaceReported } from "./empty-reported.js";
import { finalizeReported } from "./finalize-group.js";
import type { HandledGroup, HandleGroupOptions, HandlerIdentity } from "./group-handler.js";
import { recallGroup } from "./group-memory.js";
import type { GroupMemory, RememberedMetaData } from "./group-memory.js";
import { MetaData, readMetaData, recallMetaData } from "../meta-data/index.js";
import type { DialectOption, MetaDataFields } from "../meta-data/index.js";
import type { ErrorsByContext } from "./operations.js";
import { isRefreshing } from "../group-names.js";
import { toReportedError, toReportedErrors } from "../reported-error.js";

/** The error that the original reports for a group that is no object. Source: Windows device agent §2.5. */
const INVALID_JSON_FORMAT = { subsystem: "deviceManagement", code: 1001 } as const;

/**
 * What a change asks for: nothing, to wait for a group that is being rebuilt, to take back a deleted group, to refuse
 * what is not an object, to apply; or to remember what nobody is there to apply.
 */
type GroupStep = "nothing" | "wait" | "remove" | "refuse" | "apply" | "remember";

/** A change of one group, read once, and the errors that are noted while it is applied. */
export interface GroupChange {
  readonly id: string;
  readonly step: GroupStep;
  /** The change as it was given. */
  readonly given: JsonValue | undefined;
  /** The desired value after the change; null when there is none. */
  readonly desired: JsonValue;
  readonly metaData: MetaData;
  readonly issues: readonly Issue<ConfigurationCode>[];
  readonly previous: GroupMemory;
  /** The errors of the group itself. */
  readonly errors: ErrorsByContext;
  /** The errors of its instances. */
  readonly instances: Map<string, ErrorsByContext>;
}

/**
 * Reads a change on top of what was known: what it asks for, the desired value after it, the meta data.
 *
 * @internal
 */
export function openChange(
  handler: HandlerIdentity,
  change: unknown,
  { previous: memory, whole = false }: Pick<HandleGroupOptions, "previous" | "whole">,
): GroupChange {
  const previous = recallGroup(memory);
  const { id, interfaceVersion } = handler;
  requireOption("handler.id", STRING_OPTION, id);
  const given = change as JsonValue | undefined;
  const step = stepOf(given);
  const before = whole ? undefined : previous.desired;
  const known = whole ? {} : previous.metaData;
  const { fields, issues } = readMetaData(ownMember(given, "__meta"), recallMetaData(known), "/__meta");
  return {
    id,
    step,
    given,
    desired: applyMergePatch(before, given ?? null),
    metaData: new MetaData(
      interfaceVersion === undefined ? fields : { ...fields, deviceInterfaceVersion: interfaceVersion },
    ),
    issues,
    previous,
    errors: new Map(),
    instances: new Map(),
  };
}

function stepOf(given: JsonValue | undefined): GroupStep {
  if (given === undefined) return "nothing";
  if (given === null) return "remove";
  if (isRefreshing(given)) return "wait";
  return isJsonObject(given) ? "apply" : "refuse";
}

/**
 * What the group is to report of its state: what was read back, with null for what is gone.
 *
 * @internal
 */
export function reportedState({ previous }: Pick<GroupChange, "previous">, readBack: unknown): JsonObject {
  if (!isJsonObject(readBack)) throw new TypeError(`A handler reports an object, not ${describeType(readBack)}.`);
  return replaceReported(previous.reported, copyJson(readBack, "The report"));
}

/**
 * What the group is to report of its state in the modes in which it reports none.
 *
 * @internal
 */
export function emptiedState({ previous }: Pick<GroupChange, "previous">): JsonObject {
  return emptyReported(previous.reported);
}

/** What a step ends with: when, in which spelling, and what is reported of the group's state. */
export interface ChangeEnd extends DialectOption {
  /** Asked when there is a patch to be stamped, and not before. */
  readonly now: () => string;
  /** What is to be reported of the group's state; `undefined` where the handler was not asked. */
  readonly reported?: JsonObject | undefined;
}

/**
 * Ends a change: status, time and errors in the patch, and what to remember.
 *
 * @internal
 */
export function closeChange(change: GroupChange, end: ChangeEnd): HandledGroup {
  if (change.step === "nothing") return unreported(change, change.previous);
  if (change.step === "wait") return unreported(change, { ...change.previous, ...asDesired(change) });
  if (change.step === "remove") return closeRemoval(change, end);
  if (change.step === "remember") return withdrawn(change, { ...change.previous, ...asDesired(change) }, end);
  if (change.step === "refuse") {
    const message = `The desired configuration is ${describeType(change.given)}, not an object.`;
    change.errors.set(change.id, toReportedError(change.id, { ...INVALID_JSON_FORMAT, message }));
  }
  return finished(change, end);
}

function unreported(change: GroupChange, memory: GroupMemory): HandledGroup {
  return { patch: {}, memory, errors: null, refreshing: change.step === "wait", issues: [] };
}

/** The patch of a group whose handler has come to its end, well or not. */
function finished(change: GroupChange, { now, reported = {}, dialect }: ChangeEnd): HandledGroup {
  const { id, metaData, previous, issues } = change;
  const errors = toReportedErrors(change.errors);
  const instances = Object.fromEntries(
    [...change.instances].map(([name, noted]) => [name, { errors: toReportedErrors(noted) }] as const),
  );
  const failed = hasFailed(change);
  const fields: MetaDataFields = metaData.withDeploymentStatus(failed ? "failed" : "succeeded", { now: now() });
  const group = finalizeReported({
    fields,
    reported,
    errors,
    instances,
    previous: previous.reported,
    isStopped: change.errors.has(id),
    dialect,
  });
  const memory: GroupMemory = {
    metaData: rememberedFields(fields),
    ...asDesired(change, !failed),
    reported: applyMergePatch(previous.reported, group),
  };
  return { patch: Object.fromEntries([[id, group]]), memory, errors, refreshing: false, issues };
}

function hasFailed({ errors, instances }: GroupChange): boolean {
  return errors.size > 0 || [...instances.values()].some((noted) => noted.size > 0);
}

/** What is desired after the change, and what the device has, where that is something else. */
function asDesired(change: GroupChange, isDone = false): GroupMemory {
  const { desired } = change;
  return isDone ? { desired } : { desired, ...interrupted(change) };
}

/**
 * What the device has, should nothing more be heard of a change that is being applied.
 *
 * @internal
 */
export function interrupted({ step, previous, desired }: GroupChange): GroupMemory {
  const before = deviceState(previous);
  return rememberedState(step === "apply" ? afterAttempt(before, desired as JsonObject) : before);
}

/** Members that were never set are left out: they would not survive JSON. */
function rememberedFields(fields: MetaDataFields): RememberedMetaData {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** A group that was deleted from desired: its handler has taken it back, or left the device as it is. */
function closeRemoval(change: GroupChange, end: ChangeEnd): HandledGroup {
  const { id, previous } = change;
  if (end.reported !== undefined && !hasFailed(change)) {
    return { ...unreported(change, {}), patch: Object.fromEntries([[id, null]]) };
  }
  const state = deviceState(previous);
  const forgotten: GroupMemory = {
    ...(Object.keys(state.attempted).length === 0 ? {} : rememberedState(state)),
    ...(previous.reported === undefined ? {} : { reported: previous.reported }),
  };
  if (hasFailed(change)) {
    const { memory, ...handled } = finished(change, { ...end, reported: {} });
    return { ...handled, memory: { ...forgotten, reported: memory.reported as JsonObject } };
  }
  return withdrawn(change, forgotten, end);
}

/** A group that is pending, and that nobody will finish, is pending no longer; of any other nothing is reported. */
function withdrawn(change: GroupChange, memory: GroupMemory, end: ChangeEnd): HandledGroup {
  const { id, previous } = change;
  const instances = withdrawPending(previous.reported);
  if (instances === undefined) return unreported(change, memory);
  const group = { ...instances, __meta: { deploymentStatus: "notStarted", time: end.now() } };
  const reported = applyMergePatch(previous.reported, group) as JsonObject;
  return { ...unreported(change, { ...memory, reported }), patch: Object.fromEntries([[id, group]]) };
}

/**
 * A change of a group that there is no handler for any more.
 *
 * @internal
 */
export function rememberOnly(change: GroupChange): GroupChange {
  return { ...change, step: "remember" };
}

/**
 * A group that says pending, and that nobody desires any more, was not started: nobody would ever finish it.
 *
 * @returns the instances that are pending no longer; `undefined` when neither the group nor one of them is pending
 * @internal
 */
export function withdrawPending(reported: JsonValue | undefined): JsonObject | undefined {
  const group: JsonObjectDraft = {};
  for (const [name, instance] of Object.entries(isJsonObject(reported) ? reported : {})) {
    if (isPending(instance)) defineMember(group, name, { __meta: { deploymentStatus: "notStarted" } });
  }
  return isPending(reported) || Object.keys(group).length > 0 ? group : undefined;
}

function isPending(holder: JsonValue | undefined): boolean {
  return ownMember(ownMember(holder, "__meta"), "deploymentStatus") === "pending";
}
