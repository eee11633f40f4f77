import type { CodeRegistry } from "../result/index.js";
import type { DocumentCode } from "./judge.js";

/** What the codes of this room mean. */
export const DOCUMENT_CODES: CodeRegistry<DocumentCode> = {
  "unknown-document": {
    title: "An unknown kind of document",
    explanation: "The document is no twin, no Desired State Feedback message and no recording.",
  },
  "no-judge": {
    title: "Recognised, not judged",
    explanation: "The kind of the document is known, and this version of the library has no verdict for it.",
  },
};
