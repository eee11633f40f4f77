import { changeTwin } from "../change.js";
import { foldEvent, rootOf } from "./fold-event.js";
import type { DeviceTwin, ModuleTwin } from "../model.js";
import type { Recording, RecordingEntry } from "./recording.js";

/** A twin, and when it became as it is. */
export interface ReplayStep {
  /** When the twin became as it is. */
  readonly at: string;
  /** The twin in its normal form. */
  readonly twin: DeviceTwin | ModuleTwin;
}

/**
 * Plays a recording: the twin at the beginning, and the twin after every line.
 *
 * Nothing is refused: a hub has accepted what is in there, whatever limits it had then. A change is made as the change
 * model makes it; an event is folded as `foldTwinEvent` does, so that one that comes twice changes nothing, and a twin that misses one has
 * `complete: false` at its root. A line without any section notes members of the root, such as `configurations`.
 *
 * @param recording - a recording as `parseRecording` reads it
 * @returns the steps, one more than there are entries; they are computed while they are asked for, each time anew
 * @example
 * ```ts
 * import { createTwin, replay } from "twinstate";
 *
 * const at = "2026-01-01T00:00:00Z";
 * const entries = [{ at, change: "patchDesired" as const, patch: { interval: 5 } }];
 * const steps = [...replay({ at, twin: createTwin({ deviceId: "meter-7" }, { now: at }), entries })];
 * steps.map(({ twin }) => twin.properties.desired.$version); // → [1, 2]
 * ```
 */
export function replay(recording: Recording): Iterable<ReplayStep> {
  return { [Symbol.iterator]: () => play(recording) };
}

function* play({ at, twin, entries }: Recording): Generator<ReplayStep, void, undefined> {
  let current = twin;
  yield { at, twin: current };
  for (const entry of entries) {
    current = applyEntry(current, entry);
    yield { at: entry.at, twin: current };
  }
}

function applyEntry(twin: DeviceTwin | ModuleTwin, entry: RecordingEntry): DeviceTwin | ModuleTwin {
  if ("change" in entry) return changeTwin(twin, entry.change, entry.patch, entry.at).twin;
  const fold = foldEvent(twin, entry.event, { at: entry.at });
  return fold.status === "ignored" ? { ...twin, ...rootOf(entry.event) } : (fold.twin ?? twin);
}
