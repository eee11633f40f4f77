import type { StateMeanings } from "../../result/index.js";
import type { ShadowState } from "./evaluate-shadow.js";

/** What each state of an AWS IoT device shadow means, and what to do. */
export const SHADOW_MEANINGS: StateMeanings<ShadowState> = {
  outOfSync: {
    meaning: "The desired and the reported values differ.",
    action: "Wait; if it stays so, check that the thing is connected and applies the delta.",
  },
  notStarted: {
    meaning: "Something is desired, and the thing never reported it.",
    action: "Check that the thing is connected and reports the member.",
  },
  unknown: {
    meaning: "The shadow does not tell: only the delta is there, or a value cannot be compared.",
    action: "Pass the whole shadow (aws iot-data get-thing-shadow).",
  },
  inSync: { meaning: "The reported values are the desired ones.", action: "Nothing." },
  unmanaged: { meaning: "Nothing is desired.", action: "Nothing." },
};
