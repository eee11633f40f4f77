import type { StateMeanings } from "../result/index.js";
import type { EdgeHubState } from "./vocabulary.js";

/** What each state of the hub's configuration means, and what to do. */
export const EDGE_HUB_MEANINGS: StateMeanings<EdgeHubState> = {
  unmanaged: {
    meaning: "Nothing is desired, and edgeHub has reported on nothing.",
    action: "Nothing, unless routes were meant to be deployed.",
  },
  notStarted: {
    meaning: "edgeHub has not reported on any version.",
    action: "Check that the module edgeHub is running and connected.",
  },
  stale: {
    meaning: "The last report is about an older version.",
    action: "Wait for edgeHub to report; if it stays so, check that it is running and online.",
  },
  succeeded: { meaning: "edgeHub has read and understood the desired version.", action: "Nothing." },
  failed: {
    meaning: "edgeHub has refused the desired version.",
    action: "Mend the member that the reasons name (routes, schemaVersion), and deploy again.",
  },
  unknown: {
    meaning: "The twin does not say, or is not a twin of $edgeHub.",
    action: "Pass the whole module twin of $edgeHub (az iot hub module-twin show).",
  },
};
