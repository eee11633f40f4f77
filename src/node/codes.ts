import type { CodeRegistry } from "../result/index.js";

/** The codes that reading documents from files and streams can answer with. */
export type ReadingCode =
  | "source-unavailable"
  | "source-broke-off"
  | "malformed-json"
  | "truncated-json"
  | "invalid-utf8"
  | "document-too-large"
  | "document-too-deep"
  | "other-format"
  | "unreadable-run"
  | "command-failed"
  | "nul-padding"
  | "relaxed-json"
  | "json-in-log-line"
  | "coloured-text";

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
  "other-format": {
    title: "The text is in another format",
    explanation:
      "The text is YAML, a table, CSV, the output of console.log or another format that is not JSON. A run of its lines is one document, which says how many lines it is.",
  },
  "unreadable-run": {
    title: "Many documents in a row could not be read",
    explanation:
      "After 20 documents in a row that cannot be read the others are only counted, up to the next that can be read. This document says how many they are.",
  },
  "command-failed": {
    title: "A command wrote an error instead of a document",
    explanation: "The line begins with ERROR:, as the command line tool of the cloud writes it. It holds no document.",
  },
  "nul-padding": {
    title: "The file is padded with NUL bytes",
    explanation:
      "Where a document could be there are only NUL bytes, as in a file that was not written to its end or was cut while it was written.",
  },
  "relaxed-json": {
    title: "The document is not strictly JSON",
    explanation:
      "It has comments, trailing commas or blanks that JSON does not know. Nothing is lost without them, so it was read; --strict-json refuses it.",
  },
  "json-in-log-line": {
    title: "The document was found in a line of a log",
    explanation:
      "There are words around the only JSON object of the line. The object was read, the words were left out; --strict-json refuses it.",
  },
  "coloured-text": {
    title: "The document has the colours of a terminal",
    explanation:
      "The control sequences that colour output on a terminal are not JSON. They were left out and the document was read; --strict-json refuses it.",
  },
};
