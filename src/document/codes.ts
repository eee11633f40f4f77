import type { CodeRegistry } from "../result/index.js";

/** The codes of the reasons that this room itself gives. */
export type DocumentCode = "unknown-document";

/** What the codes of this room mean. */
export const DOCUMENT_CODES: CodeRegistry<DocumentCode> = {
  "unknown-document": {
    title: "An unknown kind of document",
    explanation: "The document is not a twin, not a Desired State Feedback message and not a recording.",
  },
};
