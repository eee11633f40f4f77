import type { StateMeanings } from "../result/index.js";
import type { GroupState } from "./vocabulary.js";

/** What each state of a configuration group means, and what to do. */
export const GROUP_MEANINGS: StateMeanings<GroupState> = {
  invalid: {
    meaning: "The group, its status or its __meta has a form that no agent writes.",
    action: "Mend the member that the reasons name.",
  },
  refreshing: { meaning: "The group is being rebuilt.", action: "Wait: the service sends the whole group next." },
  unmanaged: { meaning: "Nothing is desired of the group.", action: "Nothing." },
  failed: {
    meaning: "An operation of the group failed.",
    action: "Read its errors: each names the operation, the subsystem and the code.",
  },
  notStarted: {
    meaning: "The group is desired, and the device has not spoken of it.",
    action: "Wait; if it stays so, check that the device is online and that its agent has a handler for the group.",
  },
  pending: { meaning: "The device is applying the group.", action: "Wait for it to settle." },
  stale: {
    meaning: "The report is about another deployment than the desired one.",
    action: "Wait for the device to report on the desired deployment.",
  },
  succeeded: { meaning: "The device has applied the group.", action: "Nothing." },
};
