import { openBatch } from "./group-batch.js";
import type { HandledGroups, HandleGroupsAsyncOptions, HandleGroupsOptions } from "./group-batch.js";
import type { AsyncGroupHandler, GroupHandler } from "./group-handler.js";
import { handleGroup, handleGroupAsync } from "./handle-group.js";

/**
 * Handles a batch: every group of it is marked pending at once, then each is handled in the order of its dependencies.
 *
 * Groups without a handler are left alone. A dependency outside the batch counts as met; one that failed does not stop
 * the groups that depend on it. Groups in a circle run in the order of their ids, with an issue. Every patch carries the
 * `__summary` of the section after it. Deleted groups and groups that are being rebuilt give no patch.
 *
 * Source: progress-monitoring.md, "Per-Group Status"; meta-data-object.md, "Dependencies".
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param desired - the desired patch that the device was notified of, or the whole section at the start
 * @param options - `previous`, `now`, `reported`, `onPatch`, `dialect`
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
 * @param desired - the desired patch that the device was notified of, or the whole section at the start
 * @param options - `previous`, `now`, `reported`, `onPatch`, `dialect`
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
  for (const patch of batch.pending()) options.onPatch?.(patch);
  for (const { handler, change, previous } of batch.order()) {
    const handled = handleGroup(handler, change, { ...batch.groupOptions, previous });
    for (const patch of batch.note(handler.id, handled)) options.onPatch?.(patch);
  }
  return batch.close();
}

/**
 * Handles a batch like `handleGroups`, one group after the other, with handlers that take their time.
 *
 * @param handlers - one for each group; two for one id throw a `TypeError`
 * @param desired - the desired patch that the device was notified of, or the whole section at the start
 * @param options - `previous`, `now`, `reported`, `onPatch`, `dialect`
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
 * @param desired - the desired patch that the device was notified of, or the whole section at the start
 * @param options - `previous`, `now`, `reported`, `onPatch`, `dialect`
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
  const batch = openBatch(handlers, desired, options);
  for (const patch of batch.pending()) await options.onPatch?.(patch);
  for (const { handler, change, previous } of batch.order()) {
    const handled = await handleGroupAsync(handler, change, { ...batch.groupOptions, previous });
    for (const patch of batch.note(handler.id, handled)) await options.onPatch?.(patch);
  }
  return batch.close();
}
