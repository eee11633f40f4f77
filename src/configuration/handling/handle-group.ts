import { TIME_OPTION } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { BOOLEAN_OPTION, requireOption, requireOptions } from "../../result/index.js";
import { INSTANCE_OPTION } from "../group-names.js";
import { requireDialect } from "../meta-data/index.js";
import type { MetaData } from "../meta-data/index.js";
import { copyJson } from "./copy-json.js";
import { desiredChange } from "./desired-change.js";
import { deviceState } from "./device-state.js";
import type { DesiredChange } from "./handler-change.js";
import { closeChange, emptiedState, openChange, reportedState } from "./group-change.js";
import type { GroupChange } from "./group-change.js";
import type {
  AsyncGroupHandler,
  GroupHandler,
  HandledGroup,
  HandleGroupOptions,
  HandlerIdentity,
} from "./group-handler.js";
import { asyncOperationRunner, attempt, settle } from "./operations-async.js";
import type { RunOperationAsync } from "./operations-async.js";
import { operationRunner, requireNoPromise } from "./operations.js";
import type { ErrorsByContext } from "./operations.js";

/**
 * Handles one change of one configuration group: the whole pattern of the source document, as a function.
 *
 * The refreshing marker: nothing is done, and the next object takes the place of what was desired. Else the `__meta` is
 * read on top of what was known, the change is merged with what was desired before (or replaces it: `whole`), the handler
 * applies it, and reports its state, or it is emptied when the reporting mode is not `"always"`; status, time and errors
 * complete the patch. What vanished since the last report becomes null in the patch, at any depth.
 *
 * A change to null (the group was deleted from desired) is forgotten: the handler's `remove` takes it back, and without
 * one the device stays as it is and nothing is reported, but that a pending group is no longer pending. A change that is
 * not an object fails with code 1001, and so does a report that JSON cannot hold, under the group's own id.
 *
 * Source: Meta Data Object, "Programming Model".
 *
 * @typeParam Desired - the type of the desired members
 * @param handler - applies and reports; what it throws becomes an error, and never reaches the caller
 * @param change - the group's value in the desired patch, or in the whole section at the start
 * @param options - `previous`: what was remembered; `now`: the time to stamp, or the function to ask; `whole`; `dialect`
 * @returns the patch to report, and what to remember
 * @example
 * ```ts
 * import { handleGroup } from "twinstate";
 * import type { GroupHandler } from "twinstate";
 *
 * let level = "basic";
 * const handler: GroupHandler = {
 *   id: "windowsTelemetry",
 *   apply(run, desired) {
 *     run("level", () => {
 *       level = String(desired["level"]);
 *     });
 *   },
 *   report: () => ({ level }),
 * };
 * const { patch } = handleGroup(handler, { level: "full" }, { now: "2019-01-09T08:00:00Z" });
 * patch["windowsTelemetry"]?.["level"]; // → "full"
 * ```
 */
export function handleGroup<Desired = JsonObject>(
  handler: GroupHandler<Desired>,
  change: unknown,
  options: HandleGroupOptions,
): HandledGroup {
  const end = checkedEnd(options);
  const opened = openChange(handler, change, options);
  return closeChange(opened, { ...end, reported: runHandler(handler, opened) });
}

/**
 * Handles one change of one configuration group like `handleGroup`, with a handler that takes its time.
 *
 * @typeParam Desired - the type of the desired members
 * @param handler - applies and reports; what it throws or rejects with becomes an error
 * @param change - the group's value in the desired patch
 * @param options - `previous`: what was remembered; `now`: the time to stamp, or the function to ask; `whole`; `dialect`
 * @returns the patch to report, and what to remember, when the last operation has come to an end
 * @example
 * ```ts
 * import { handleGroupAsync } from "twinstate";
 *
 * const handler = { id: "timeInfo", apply: async () => {}, report: async () => ({ ntpServer: "time.example" }) };
 * const { patch } = await handleGroupAsync(handler, {}, { now: "2019-01-09T08:00:00Z" });
 * patch["timeInfo"]?.["ntpServer"]; // → "time.example"
 * ```
 */
export async function handleGroupAsync<Desired = JsonObject>(
  handler: AsyncGroupHandler<Desired>,
  change: unknown,
  options: HandleGroupOptions,
): Promise<HandledGroup> {
  const end = checkedEnd(options);
  const opened = openChange(handler, change, options);
  return closeChange(opened, { ...end, reported: await runHandlerAsync(handler, opened) });
}

/** Refuses wrong options before anything is done. */
function checkedEnd(options: HandleGroupOptions): {
  readonly now: () => string;
  readonly dialect: HandleGroupOptions["dialect"];
} {
  requireOptions(options, {});
  const { now, dialect, whole } = options;
  if (whole !== undefined) requireOption("whole", BOOLEAN_OPTION, whole);
  return { now: clockOf(now), dialect: requireDialect({ dialect }) };
}

/**
 * Makes the function that tells the time to stamp: a fixed time is checked now, a clock each time it is asked.
 *
 * @internal
 */
export function clockOf(now: string | (() => string)): () => string {
  if (typeof now !== "function") requireOption("now", TIME_OPTION, now);
  return () => {
    const time = typeof now === "function" ? now() : now;
    requireOption("now", TIME_OPTION, time);
    return time;
  };
}

/** A handler of either kind, as far as it applies and takes back. */
interface Applying<Run> extends HandlerIdentity {
  apply(
    run: Run,
    desired: never,
    metaData: MetaData,
    instance: (id: string) => Run,
    change: DesiredChange,
  ): PromiseLike<void> | void;
  remove?(run: Run, applied: never): PromiseLike<void> | void;
}

/**
 * Has a handler do what a change asks for, and notes its errors in the change.
 *
 * @returns what is to be reported of the group's state; `undefined` where the handler was not asked
 * @internal
 */
export function runHandler(handler: GroupHandler<never>, change: GroupChange): JsonObject | undefined {
  if (!isAsked(handler, change)) return undefined;
  const run = operationRunner(change.errors);
  const instance = (id: string): typeof run => operationRunner(errorsOf(change, id));
  let reported: JsonObject = {};
  run(change.id, () => {
    requireNoPromise(ask(handler, change, run, instance));
    if (!reportsState(change)) reported = emptiedState(change);
    else reported = reportedState(change, requireNoPromise(handler.report(run)));
  });
  return reported;
}

/**
 * The same with a handler that takes its time.
 *
 * @param runnerOf - makes the function that runs operations and keeps those that have not come to an end
 * @internal
 */
export async function runHandlerAsync(
  handler: AsyncGroupHandler<never>,
  change: GroupChange,
  runnerOf: (errors: ErrorsByContext, open: Set<Promise<unknown>>) => RunOperationAsync = asyncOperationRunner,
): Promise<JsonObject | undefined> {
  if (!isAsked(handler, change)) return undefined;
  const open = new Set<Promise<unknown>>();
  const run = runnerOf(change.errors, open);
  const instance = (id: string): typeof run => runnerOf(errorsOf(change, id), open);
  let reported: JsonObject = {};
  const steps = async (): Promise<void> => {
    await ask(handler, change, run, instance);
    await settle(open);
    reported = reportsState(change) ? reportedState(change, await handler.report(run)) : emptiedState(change);
  };
  await attempt(change.id, steps, change.errors);
  await settle(open);
  return reported;
}

/** A handler is asked to apply, and to take back what it has applied, where it can. */
function isAsked<Run>(handler: Applying<Run>, change: GroupChange): boolean {
  if (change.step === "apply") return true;
  if (change.step !== "remove" || handler.remove === undefined) return false;
  return change.previous.desired !== undefined || Object.keys(deviceState(change.previous).attempted).length > 0;
}

function ask<Run>(
  handler: Applying<Run>,
  change: GroupChange,
  run: Run,
  instance: (id: string) => Run,
): PromiseLike<void> | void {
  const state = deviceState(change.previous);
  if (change.step === "remove") return handler.remove?.(run, copyOf(state.attempted) as never);
  const desired = copyOf(change.desired);
  return handler.apply(run, desired as never, change.metaData, instance, desiredChange(state, desired, handler.model));
}

/** The handler may write to what it is given, and what is remembered stays as it was. */
function copyOf(value: JsonValue | undefined): JsonObject {
  return copyJson(value as JsonObject, "The desired configuration", Infinity);
}

/** Whether there is a state to read back: not of a group that was taken back, nor in the modes that report none. */
function reportsState({ step, metaData }: GroupChange): boolean {
  return step === "apply" && metaData.shouldReport;
}

function errorsOf({ instances }: GroupChange, id: string): ErrorsByContext {
  requireOption("instance", INSTANCE_OPTION, id);
  const known = instances.get(id);
  if (known !== undefined) return known;
  const errors: ErrorsByContext = new Map();
  instances.set(id, errors);
  return errors;
}
