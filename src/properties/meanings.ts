import type { StateMeanings } from "../result/index.js";
import type { TwinState } from "./vocabulary.js";

/** What each state of a device or module twin means, and what to do. */
export const TWIN_MEANINGS: StateMeanings<TwinState> = {
  invalid: {
    meaning: "The document breaks its own convention.",
    action: "Mend the member that the reasons name.",
  },
  pending: {
    meaning: "The device says that it is working on what is desired now.",
    action: "Wait for it to settle.",
  },
  failed: {
    meaning: "The device tried or refused what is desired now.",
    action: "Read the reasons: they name the member and what the device said.",
  },
  stale: {
    meaning: "The device speaks, but of an earlier desired value.",
    action: "Wait; if it stays so, check that the device is online.",
  },
  notStarted: {
    meaning: "Something is desired, and the device never spoke of it.",
    action: "Check that the device is online and that it knows the member.",
  },
  outOfSync: {
    meaning: "The device says nothing, and the values differ.",
    action: "Wait; if it stays so, check that the device is online and reports the member.",
  },
  unknown: {
    meaning: "This document does not tell.",
    action: "Read the reasons: they say what is missing.",
  },
  cancelled: {
    meaning: "What was desired was withdrawn, and the device is at rest.",
    action: "Nothing, unless it was withdrawn by mistake.",
  },
  succeeded: {
    meaning: "The device confirmed at least one member, and every other one agrees.",
    action: "Nothing.",
  },
  inSync: { meaning: "The device says nothing, and the values agree.", action: "Nothing." },
  empty: { meaning: "Nothing is desired.", action: "Nothing, unless something was meant to be desired." },
};
