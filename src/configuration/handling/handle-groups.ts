import { openBatch } from "./group-batch.js";
import type { Batch, HandledGroups, HandleGroupsAsyncOptions, HandleGroupsOptions } from "./group-batch.js";
import type { AsyncGroupHandler, GroupHandler } from "./group-handler.js";
import { runHandler, runHandlerAsync } from "./handle-group.js";
import type { ReportedPatch } from "../progress/index.js";

/**
 * Handles a batch: every group of it is marked pending at once, then each is handled in the order of its dependencies.
 *
 * Groups without a handler are left alone, and named in `unhandled`. A dependency outside the batch counts as met; one
 * that failed does not stop the groups that depend on it. Groups in a circle run in the order of their ids, with an issue.
 * Every patch carries the `__summary` of the section after it. Groups that are being rebuilt give no patch; a deleted one is
 * named in `deleted`, and gives one where its handler takes it back, or where it was pending.
 *
 * A device is given patches, and whole sections when it connects; both look alike. Say which it is: from a whole section
 * what it does not name was deleted. With `sinceVersion` a section that is not newer is not handled again
 * (`version-repeated`), and a patch that follows missing ones is handled and told (`version-gap`): get the whole section.
 *
 * Source: Progress Monitoring, "Per-Group Status"; Meta Data Object, "Dependencies".
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param desired - the desired patch that the device was notified of, or the whole section (`whole`)
 * @param options - `previous`, `now`, `whole`, `sinceVersion`, `reported`, `limits`, `onPatch`, `dialect`
 * @returns the patches to report, and what to remember
 * @example
 * ```ts
 * import { handleGroups } from "twinstate";
 *
 * const handler = { id: "timeInfo", apply() {}, report: () => ({}) };
 * const { patches } = handleGroups([handler], { timeInfo: {}, other: {} }, { now: "2018-09-06T10:00:00Z" });
 * patches.map((patch) => Object.keys(patch)); // → [["timeInfo", "__summary"], ["timeInfo", "__summary"]]
 * ```
 */
export function handleGroups(
  handlers: readonly GroupHandler[],
  desired: unknown,
  options: HandleGroupsOptions,
): HandledGroups;
/**
 * The same for handlers of which each desires another type.
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param desired - the desired patch that the device was notified of, or the whole section (`whole`)
 * @param options - `previous`, `now`, `whole`, `sinceVersion`, `reported`, `limits`, `onPatch`, `dialect`
 * @returns the patches, and what to remember
 */
export function handleGroups(
  // eslint-disable-next-line @typescript-eslint/unified-signatures -- a union would leave handlers written in place untyped
  handlers: readonly GroupHandler<never>[],
  desired: unknown,
  options: HandleGroupsOptions,
): HandledGroups;
/** @internal */
export function handleGroups(
  handlers: readonly GroupHandler<never>[],
  desired: unknown,
  options: HandleGroupsOptions,
): HandledGroups {
  const batch = openBatch(handlers, desired, options);
  const entries = batch.begin();
  deliver(batch, options.onPatch);
  for (const { handler, change } of entries) {
    batch.note(change, handler && runHandler(handler, change));
    deliver(batch, options.onPatch);
  }
  return batch.close();
}

/** Sends what is unsent; a send that throws leaves it for the next time. */
function deliver(batch: Batch<unknown>, send: (patch: ReportedPatch) => void = () => undefined): void {
  const unsent = batch.unsent();
  if (unsent === null) return;
  try {
    send(unsent.patch);
    batch.sent();
  } catch {
    // The result says what was not sent.
  }
}

/**
 * Handles a batch like `handleGroups`, one group after the other, with handlers that take their time.
 *
 * It resolves also when `onPatch` rejects: the batch goes on, what was not sent is joined with the next patch and sent with
 * it, and `unsent` says what is left in the end. One call at a time: the next one needs the memories of this one.
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param desired - the desired patch that the device was notified of, or the whole section (`whole`)
 * @param options - `previous`, `now`, `whole`, `sinceVersion`, `reported`, `limits`, `onPatch`, `dialect`
 * @returns the patches that were reported, and what to remember
 * @example
 * ```ts
 * import { handleGroupsAsync } from "twinstate";
 *
 * const sent: object[] = [];
 * const handler = { id: "timeInfo", apply: async () => {}, report: async () => ({}) };
 * await handleGroupsAsync([handler], { timeInfo: {} }, {
 *   now: "2018-09-06T10:00:00Z",
 *   onPatch: async (patch) => void sent.push(patch),
 * });
 * sent.length; // → 2
 * ```
 */
export function handleGroupsAsync(
  handlers: readonly AsyncGroupHandler[],
  desired: unknown,
  options: HandleGroupsAsyncOptions,
): Promise<HandledGroups>;
/**
 * The same for handlers of which each desires another type.
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param desired - the desired patch that the device was notified of, or the whole section (`whole`)
 * @param options - `previous`, `now`, `whole`, `sinceVersion`, `reported`, `limits`, `onPatch`, `dialect`
 * @returns the patches, and what to remember
 */
export function handleGroupsAsync(
  // eslint-disable-next-line @typescript-eslint/unified-signatures -- a union would leave handlers written in place untyped
  handlers: readonly AsyncGroupHandler<never>[],
  desired: unknown,
  options: HandleGroupsAsyncOptions,
): Promise<HandledGroups>;
/** @internal */
export async function handleGroupsAsync(
  handlers: readonly AsyncGroupHandler<never>[],
  desired: unknown,
  options: HandleGroupsAsyncOptions,
): Promise<HandledGroups> {
  const opened = openBatch(handlers, desired, options);
  const { onPatch = () => undefined } = options;
  return runBatch(opened, { deliver: (batch) => deliverAsync(batch, onPatch) });
}

/** How a batch is run. */
interface BatchRun {
  /** Called after every step, also where it has nothing to report. */
  readonly deliver: (batch: Batch<AsyncGroupHandler<never>>) => Promise<void>;
  /** Makes the functions that run operations; those of `runOperationsAsync` unless told. */
  readonly runnerOf?: Parameters<typeof runHandlerAsync>[2];
}

/**
 * Runs a batch, one group after the other.
 *
 * @internal
 */
export async function runBatch(batch: Batch<AsyncGroupHandler<never>>, run: BatchRun): Promise<HandledGroups> {
  const entries = batch.begin();
  await run.deliver(batch);
  for (const { handler, change } of entries) {
    batch.note(change, handler && (await runHandlerAsync(handler, change, run.runnerOf)));
    await run.deliver(batch);
  }
  return batch.close();
}

/**
 * Sends what is unsent; a send that rejects leaves it for the next time.
 *
 * @param batch - the batch
 * @param send - sends a patch
 * @param onError - told why it was not sent
 * @internal
 */
export async function deliverAsync(
  batch: Pick<Batch<unknown>, "unsent" | "sent">,
  send: (patch: ReportedPatch) => PromiseLike<void> | void,
  onError: (error: unknown) => void = () => undefined,
): Promise<void> {
  const unsent = batch.unsent();
  if (unsent === null) return;
  try {
    await send(unsent.patch);
    batch.sent();
  } catch (error) {
    onError(error);
  }
}
