/** How a state is shown: in a picture, in a table, in a list that begins with the worst. */
export interface StateStyle {
  /** Its place from the worst on, from 0; no two states have the same. */
  readonly order: number;
  /** A colour as `#RRGGBB`, of a palette that people with any colour vision tell apart (Okabe and Ito). */
  readonly color: string;
  /** One character that tells the groups of states apart without any colour. */
  readonly glyph: string;
}

/** States that look alike, the worst group first, and the worst state first in each. */
const LOOKS: readonly { readonly color: string; readonly glyph: string; readonly states: string }[] = [
  {
    color: "#D55E00",
    glyph: "✗",
    states:
      "failed moduleFailed invalid refused abort INCOMPLETE_INCONSISTENT INCOMPLETE IDENTIFICATION_FAILED DOWNLOAD_FAILURE " +
      "UPDATE_FAILURE ACTIVATION_FAILURE REMOVAL_FAILURE dead unhealthy backoff completedWithFailures",
  },
  {
    color: "#CC79A7",
    glyph: "?",
    states: "unreadable indeterminate unknown doubtful agentStopped stopped",
  },
  {
    color: "#E69F00",
    glyph: "!",
    states: "stale outOfSync pause",
  },
  {
    color: "#56B4E9",
    glyph: "○",
    states: "notYetApplied notStarted emptyConfiguration",
  },
  {
    color: "#0072B2",
    glyph: "◐",
    states:
      "inProgressOrFailed pending refreshing running IDENTIFYING IDENTIFIED RUNNING DOWNLOADING UPDATING ACTIVATING REMOVING continue",
  },
  {
    color: "#999999",
    glyph: "–",
    states: "superseded targeted SUPERSEDED cancelled skipped unmanaged empty",
  },
  {
    color: "#009E73",
    glyph: "✓",
    states:
      "succeeded successful inSync COMPLETED completed acceptable advance DOWNLOAD_SUCCESS UPDATE_SUCCESS ACTIVATION_SUCCESS REMOVAL_SUCCESS",
  },
];

/**
 * How each state of every kind of document is shown, by the state's name; outcomes, rollouts and verdicts of gates too.
 *
 * Color and glyph say the same thing, so that either is enough: failed, unknown, out of date, not begun, under way, not concerned, well.
 *
 * @example
 * ```ts
 * import { STATE_STYLES } from "twinstate";
 *
 * STATE_STYLES["moduleFailed"]; // → { order: 1, color: "#D55E00", glyph: "✗" }
 * ["successful", "moduleFailed"].sort((a, b) => (STATE_STYLES[a]?.order ?? 0) - (STATE_STYLES[b]?.order ?? 0)); // → ["moduleFailed", "successful"]
 * ```
 */
export const STATE_STYLES: Readonly<Record<string, StateStyle>> = /* @__PURE__ */ listStyles();

function listStyles(): Readonly<Record<string, StateStyle>> {
  const states = LOOKS.flatMap(({ color, glyph, states }) =>
    states.split(" ").map((state) => ({ state, color, glyph })),
  );
  return Object.fromEntries(states.map(({ state, color, glyph }, order) => [state, { order, color, glyph }]));
}
