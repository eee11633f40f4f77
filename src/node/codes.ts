import type { CodeRegistry } from "../result/index.js";

/** The codes that reading documents from files and streams can answer with. */
export type ReadingCode =
  | "source-unavailable"
  | "source-broke-off"
  | "malformed-json"
  | "truncated-json"
  | "invalid-utf8"
  | "document-too-large"
  | "document-too-deep";

/** The codes of this room. */
export type NodeCode = ReadingCode;

/** What the codes of this room mean. */
export const NODE_CODES: CodeRegistry<NodeCode> = {
  "source-unavailable": {
    title: "The source could not be opened",
    explanation:
      "The file or directory does not exist, or this user may not read it. Nothing of it was read; the other sources were.",
  },
  "source-broke-off": {
    title: "The source broke off",
    explanation:
      "Reading began and could not be finished: the disk, the pipe or the compressed data gave out. The documents before the break were read.",
  },
  "malformed-json": {
    title: "The text is not JSON",
    explanation: "The document does not follow the grammar of JSON. Reading went on with the next document.",
  },
  "truncated-json": {
    title: "The document is cut off",
    explanation:
      "The text ends in the middle of a document, or an array or a query page ends without its last bracket.",
  },
  "invalid-utf8": {
    title: "The text is not UTF-8",
    explanation:
      "JSON is exchanged as UTF-8, and the document holds bytes that are none. Reading went on with the next document.",
  },
  "document-too-large": {
    title: "The document is larger than the limit",
    explanation:
      "A document above the limit is passed over without being held in memory; the limit is 64 MiB unless it was set otherwise.",
  },
  "document-too-deep": {
    title: "The document is nested too deeply to be read",
    explanation:
      "The document has more than 1,000,000 levels of objects and arrays, which no program has a use for, so it was passed over.",
  },
};
