import type { Outcome } from "./fleet.js";
import type { StateMeanings } from "./meaning.js";

/** What each outcome means, and what to do. */
export const OUTCOME_MEANINGS: StateMeanings<Outcome> = {
  notStarted: {
    meaning: "The device has not acted on what is desired now.",
    action: "Wait for it; if it stays so, check that the device is online.",
  },
  running: { meaning: "The device is acting on what is desired.", action: "Wait for it to settle." },
  succeeded: { meaning: "The device is as desired.", action: "Nothing." },
  failed: {
    meaning: "The device tried and failed, or refused.",
    action: "Read the reasons: they name the part that fails and the cause.",
  },
  superseded: {
    meaning: "Something newer or of higher priority took the place of what was desired.",
    action: "Nothing, unless this deployment was meant to win.",
  },
  skipped: {
    meaning: "There is nothing to do for this device.",
    action: "Nothing, unless something was meant to be desired.",
  },
  stale: {
    meaning: "The device has been silent for too long.",
    action: "Check that the device is online and that its messages arrive.",
  },
  unknown: {
    meaning: "The document does not tell.",
    action: "Read the reasons: they say what is missing, or what to pass instead.",
  },
};
