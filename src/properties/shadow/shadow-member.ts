import type { FleetMember, Outcome } from "../../result/index.js";
import type { ShadowEvaluation, ShadowState } from "./evaluate-shadow.js";

/** What each state of a shadow means for a count of the fleet. */
export const SHADOW_OUTCOMES: Readonly<Record<ShadowState, Outcome>> = {
  outOfSync: "notStarted",
  notStarted: "notStarted",
  unknown: "unknown",
  inSync: "succeeded",
  unmanaged: "skipped",
};

/**
 * Makes the member of a fleet out of the verdict on a shadow, to be tallied with others.
 *
 * @param id - the name of the thing
 * @param evaluation - what `evaluateShadow` said of it
 * @returns the member; a shadow puts the blame on nobody
 * @example
 * ```ts
 * import { evaluateShadow, shadowMember } from "twinstate";
 *
 * shadowMember("lamp-7", evaluateShadow({})).outcome; // → "skipped"
 * ```
 */
export function shadowMember(id: string, { state }: Pick<ShadowEvaluation, "state">): FleetMember {
  return { id, state, outcome: SHADOW_OUTCOMES[state], failing: [] };
}
