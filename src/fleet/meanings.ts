import type { StateMeanings } from "../result/index.js";
import type { RolloutDecision, RolloutState } from "./rollout-words.js";

/** What each state of a rollout means, and what to do. */
export const ROLLOUT_MEANINGS: StateMeanings<RolloutState> = {
  empty: { meaning: "There are no members.", action: "Check that the right devices were asked for." },
  pending: { meaning: "No member has started.", action: "Wait." },
  running: { meaning: "At least one member is open.", action: "Wait for the members to settle." },
  completed: { meaning: "All members are settled, and none failed.", action: "Nothing." },
  completedWithFailures: {
    meaning: "All members are settled; some succeeded, some failed.",
    action: "Look at the members that failed.",
  },
  failed: {
    meaning: "All members are settled; some failed and none succeeded.",
    action: "Look at the members that failed.",
  },
};

/** What each verdict of a gate means, and what to do. */
export const ROLLOUT_VERDICT_MEANINGS: StateMeanings<RolloutDecision> = {
  continue: { meaning: "Neither threshold of the policy is met yet.", action: "Go on, and ask again." },
  advance: { meaning: "The success threshold is met.", action: "Begin the next stage." },
  pause: {
    meaning: "More members failed than the policy tolerates.",
    action: "Send it to no further device, and look at what failed.",
  },
  abort: {
    meaning: "More members failed than the policy tolerates.",
    action: "Stop the rollout, and look at what failed.",
  },
};
