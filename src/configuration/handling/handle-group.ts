import type { JsonObject } from "../../json/index.js";
import { requireOption } from "../../result/index.js";
import { closeChange, openChange, reportedState } from "./group-change.js";
import type { GroupChange } from "./group-change.js";
import type { AsyncGroupHandler, GroupHandler, HandledGroup, HandleGroupOptions } from "./group-handler.js";
import { asyncOperationRunner, attempt, settle } from "./operations-async.js";
import { operationRunner, requireNoPromise } from "./operations.js";
import type { ErrorsByContext } from "./operations.js";
import { INSTANCE_OPTION } from "../group-names.js";

/**
 * Handles one change of one configuration group: the whole pattern of the source document, as a function.
 *
 * The refreshing marker: nothing is done. Else the `__meta` is read on top of what was known, the change is merged with
 * what was desired before, the handler applies it, and reports its state, or it is emptied when the reporting mode is
 * not `"always"`; status, time and errors complete the patch. What vanished since the last report becomes null in the
 * patch, at any depth. A change to null (the group was deleted from desired) reports nothing: the device stays as it is.
 * A change that is no object fails with code 1001.
 *
 * Source: meta-data-object.md, "Programming Model".
 *
 * @typeParam Desired - the type of the desired members
 * @param handler - applies and reports; what it throws becomes an error, and never reaches the caller
 * @param change - the group's value in the desired patch, or in the whole section at the start
 * @param options - `previous`: what was remembered; `now`: the time to stamp; `dialect`
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
  const opened = openChange(handler, change, options);
  if ("done" in opened) return opened.done;
  const { desired, metaData, errors, instances } = opened.change;
  const run = operationRunner(errors);
  const applying: { apply(...args: Parameters<typeof handler.apply>): unknown } = handler;
  let reported: JsonObject = {};
  run(handler.id, () => {
    const instance = (id: string): typeof run => operationRunner(errorsOf(instances, id));
    requireNoPromise(applying.apply(run, desired as Desired, metaData, instance));
    reported = reportedState(opened.change, metaData.shouldReport ? requireNoPromise(handler.report(run)) : undefined);
  });
  return closeChange(opened.change, reported);
}

/**
 * Handles one change of one configuration group like `handleGroup`, with a handler that takes its time.
 *
 * @typeParam Desired - the type of the desired members
 * @param handler - applies and reports; what it throws or rejects with becomes an error
 * @param change - the group's value in the desired patch
 * @param options - `previous`: what was remembered; `now`: the time to stamp; `dialect`
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
  const opened = openChange(handler, change, options);
  if ("done" in opened) return opened.done;
  const { desired, metaData, errors, instances } = opened.change;
  const open = new Set<Promise<unknown>>();
  const run = asyncOperationRunner(errors, open);
  let reported: JsonObject = {};
  const steps = async (): Promise<void> => {
    const instance = (id: string): typeof run => asyncOperationRunner(errorsOf(instances, id), open);
    await handler.apply(run, desired as Desired, metaData, instance);
    await settle(open);
    reported = reportedState(opened.change, metaData.shouldReport ? await handler.report(run) : undefined);
  };
  await attempt(handler.id, steps, errors);
  await settle(open);
  return closeChange(opened.change, reported);
}

function errorsOf(instances: GroupChange["instances"], id: string): ErrorsByContext {
  requireOption("instance", INSTANCE_OPTION, id);
  const known = instances.get(id);
  if (known !== undefined) return known;
  const errors: ErrorsByContext = new Map();
  instances.set(id, errors);
  return errors;
}
