import { timeToMilliseconds } from "../../json/index.js";
import { checkNow } from "../hub.js";
import type { Recording } from "./recording.js";
import { replay } from "./replay.js";

/** What an evaluator answers, as far as a timeline is concerned. */
export interface JudgedState {
  /** The state that the twin is in. */
  readonly state: string;
}

/**
 * A time in which the state of a twin did not change.
 *
 * @typeParam Verdict - what the evaluator answers
 */
export interface TimelineInterval<Verdict extends JudgedState = JudgedState> {
  /** When the state began. */
  readonly from: string;
  /** When the next one began; `null` for the last. */
  readonly to: string | null;
  /** How long it held, in milliseconds; `null` for the last. */
  readonly milliseconds: number | null;
  /** The state. */
  readonly state: Verdict["state"];
  /** The whole verdict as it was when the state began. */
  readonly verdict: Verdict;
}

/**
 * Says which states a recorded twin went through, and for how long.
 *
 * Neighbours of equal state are one interval, though the rest of their verdicts may differ; its verdict is the first one.
 *
 * @param recording - a recording as `parseRecording` reads it
 * @param evaluate - any of the evaluators, or one's own: what has a `state`
 * @returns the intervals in their order; at least one, and the last one is open
 * @example
 * ```ts
 * import { createTwin, timeline } from "twinstate";
 *
 * const at = "2026-01-01T00:00:00Z";
 * const entries = [{ at: "2026-01-01T00:01:00Z", change: "patchTags" as const, patch: { broken: true } }];
 * const recording = { at, twin: createTwin({ deviceId: "meter-7" }, { now: at }), entries };
 * const states = timeline(recording, (twin) => ({ state: JSON.stringify(twin).includes("broken") ? "broken" : "fine" }));
 * states.map(({ state, milliseconds }) => [state, milliseconds]); // → [["fine", 60000], ["broken", null]]
 * ```
 */
export function timeline<Verdict extends JudgedState>(
  recording: Recording,
  evaluate: (twin: unknown) => Verdict,
): readonly TimelineInterval<Verdict>[] {
  const beginnings: { readonly at: string; readonly verdict: Verdict }[] = [];
  for (const { at, twin } of replay(recording)) {
    const verdict = evaluate(twin);
    if (verdict.state !== beginnings.at(-1)?.verdict.state) beginnings.push({ at, verdict });
  }
  return beginnings.map(({ at, verdict }, index) => {
    const to = beginnings[index + 1]?.at ?? null;
    return { from: at, to, milliseconds: to === null ? null : lengthOf(at, to), state: verdict.state, verdict };
  });
}

/**
 * Tells whether a twin is in a state now, and has been for so long.
 *
 * That is how one decides how long to wait: a pull that takes long and a failed one look the same, and a module may crash
 * at any time, so that "successful" means something only after it has held for a while.
 *
 * Source: Tracking $edgeAgent's reported properties ("it is up to the user's discretion to determine the appropriate amount of time").
 *
 * @typeParam Verdict - what the evaluator of the timeline answers
 * @param timeline - what `timeline` answered
 * @param state - the state that is waited for, one of those that the evaluator knows
 * @param milliseconds - how long it must have held
 * @param options - `now`: the time; anything but an ISO 8601 time throws a `TypeError`
 * @returns `true` when the last interval is of this state, and began at least so long ago
 * @example
 * ```ts
 * import { settledFor } from "twinstate";
 *
 * const states = [{ from: "2026-01-01T00:00:00Z", to: null, milliseconds: null, state: "successful", verdict: { state: "successful" } }];
 * settledFor(states, "successful", 60_000, { now: "2026-01-01T00:00:59Z" }); // → false
 * settledFor(states, "successful", 60_000, { now: "2026-01-01T00:01:00Z" }); // → true
 * ```
 */
export function settledFor<Verdict extends JudgedState>(
  timeline: readonly TimelineInterval<Verdict>[],
  state: Verdict["state"],
  milliseconds: number,
  options: { readonly now: string },
): boolean {
  const now = checkNow(options);
  const last = timeline.at(-1);
  if (last?.state !== state) return false;
  const from = timeToMilliseconds(last.from);
  return from !== null && now - from >= milliseconds;
}

/** Lines may be out of order; no interval is shorter than nothing. */
function lengthOf(from: string, to: string): number {
  return Math.max(0, (timeToMilliseconds(to) ?? 0) - (timeToMilliseconds(from) ?? 0));
}
