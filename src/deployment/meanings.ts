import type { StateMeanings } from "../result/index.js";
import type { DeploymentDocumentState } from "./vocabulary.js";

/** What each state of a deployment document means, and what to do. */
export const DEPLOYMENT_DOCUMENT_MEANINGS: StateMeanings<DeploymentDocumentState> = {
  refused: {
    meaning: "The command line tool, the hub, the agent or edgeHub would refuse it.",
    action: "Mend what the reasons name before it is sent.",
  },
  doubtful: {
    meaning: "It would be taken, and something in it is probably not meant.",
    action: "Read the reasons, and send it if it is meant so.",
  },
  acceptable: { meaning: "Nothing was found.", action: "Nothing." },
};
