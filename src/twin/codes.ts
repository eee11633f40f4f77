import type { CodeRegistry } from "../result/index.js";

/** The codes of this room's own findings about twins. */
export type TwinCode = "not-a-twin" | "malformed-metadata";

/** What the codes of this room mean. */
export const TWIN_CODES: CodeRegistry<TwinCode> = {
  "not-a-twin": {
    title: "The document is no twin",
    explanation:
      "A twin is an object with `properties`, or with `desired` or `reported`; at least it names a device or has tags.",
  },
  "malformed-metadata": {
    title: "The hub's metadata is damaged",
    explanation:
      "A `$metadata` tree holds objects with `$lastUpdated`, a time, and `$lastUpdatedVersion`, a whole number; something else stands there.",
  },
};
