import type { StateMeanings } from "../result/index.js";

/** What is said of what is not judged, and what to do. */
export const NOT_JUDGED_MEANINGS: StateMeanings<"indeterminate" | "unreadable"> = {
  indeterminate: {
    meaning: "The document is a part of a twin, or no document that is known.",
    action: "Read the reason: it says what the document is and what to pass instead.",
  },
  unreadable: {
    meaning: "The text is not JSON, is cut off, or is too large or too deep to be read.",
    action: "Read the issue: it names the line and column; mend the text, or what writes it.",
  },
};
