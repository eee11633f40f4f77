import { compareNames } from "../../json/index.js";
import { inOrder } from "./event-order.js";
import type { TwinEvent } from "./event-order.js";
import { foldTwinEvent, requireOrigin } from "./fold.js";
import { TWIN_FOLD_STATUSES } from "./fold-event.js";
import type { TwinFoldStatus } from "./fold-event.js";
import type { DeviceTwin, ModuleTwin } from "../model.js";

/** The twins after many events. */
export interface FoldedTwins {
  /** All twins, those without an event among them, by {@link twinKey}. */
  readonly twins: ReadonlyMap<string, DeviceTwin | ModuleTwin>;
  /** The keys of the twins that are not as they were, or gone, by code unit. */
  readonly changed: readonly string[];
  /** The keys of the twins with an event that are not complete: ask the hub for these, by code unit. */
  readonly incomplete: readonly string[];
  /** How many events had which status. */
  readonly statuses: Readonly<Record<TwinFoldStatus, number>>;
}

/**
 * Names a twin among the twins of a fleet.
 *
 * @param identity - the device, and the module of a module twin
 * @returns `device` or `device/module`; neither may have a slash in its name
 * @example
 * ```ts
 * import { twinKey } from "twinstate";
 *
 * twinKey({ deviceId: "meter-7", moduleId: "cam" }); // → "meter-7/cam"
 * ```
 */
export function twinKey({
  deviceId,
  moduleId,
}: {
  readonly deviceId: string;
  readonly moduleId?: string | undefined;
}): string {
  return moduleId === undefined ? deviceId : `${deviceId}/${moduleId}`;
}

/**
 * Folds a batch of twin change events into the twins of a fleet.
 *
 * The events of one twin are put in order first, by their versions, so that a batch may hold them in any order and each of them more than
 * once: the twins come out as the hub has them. What is missing from the batch is a gap, as in `foldTwinEvent`. The map is copied once a
 * batch; with very many twins and small batches, keep them where you like and call `foldTwinEvent`.
 *
 * @param twins - the twins before by {@link twinKey}, which is not changed; `undefined` when none is known
 * @param events - the events with what their envelopes say of them
 * @returns the twins after, which of them changed, which are not complete, and what became of the events
 * @throws TypeError when an event's `deviceId` or `moduleId` is not a string, or its `at` not an ISO 8601 time
 * @example
 * ```ts
 * import { foldTwinEvents } from "twinstate";
 *
 * const at = "2026-01-01T00:00:00Z";
 * const report = (speed: number, $version: number) => ({
 *   deviceId: "fan-1",
 *   at,
 *   event: { version: $version + 1, properties: { reported: { speed, $version } } },
 * });
 * const folded = foldTwinEvents(undefined, [report(30, 3), report(20, 2), report(30, 3)]);
 * folded.twins.get("fan-1")?.properties.reported["speed"]; // → 30
 * folded.statuses; // → { applied: 2, repeated: 1, gap: 0, replaced: 0, deleted: 0, ignored: 0 }
 * ```
 */
export function foldTwinEvents(
  twins: ReadonlyMap<string, DeviceTwin | ModuleTwin> | undefined,
  events: Iterable<TwinEvent>,
): FoldedTwins {
  const after = new Map(twins);
  const statuses = Object.fromEntries(TWIN_FOLD_STATUSES.map((status) => [status, 0])) as Record<
    TwinFoldStatus,
    number
  >;
  const changed: string[] = [];
  const incomplete: string[] = [];
  for (const [key, own] of byTwin(events)) {
    const before = after.get(key);
    let twin = before;
    let isKnownWhole = true;
    for (const event of inOrder(own)) {
      const fold = foldTwinEvent(twin, event.event, event);
      statuses[fold.status] += 1;
      if (fold.status !== "repeated" && fold.status !== "ignored") twin = fold.twin;
      isKnownWhole = fold.complete;
    }
    if (twin !== before) changed.push(key);
    if (!isKnownWhole) incomplete.push(key);
    if (twin === undefined) after.delete(key);
    else after.set(key, twin);
  }
  return { twins: after, changed: changed.sort(compareNames), incomplete: incomplete.sort(compareNames), statuses };
}

function byTwin(events: Iterable<TwinEvent>): ReadonlyMap<string, readonly TwinEvent[]> {
  const groups = new Map<string, TwinEvent[]>();
  for (const event of events) {
    requireOrigin(event, "event");
    const key = twinKey(event);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [event]);
    else group.push(event);
  }
  return groups;
}
