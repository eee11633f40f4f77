import type { CodeRegistry } from "../result/index.js";

/** The codes about what stands beside the members of a twin. */
export type ContextCode = "runtime-twin" | "malformed-version";

/**
 * What the codes about what stands beside the members of a twin mean.
 *
 * @internal
 */
export const CONTEXT_CODES: CodeRegistry<ContextCode> = {
  "runtime-twin": {
    title: "The twin of a runtime module",
    explanation: "The twin belongs to `$edgeAgent` or `$edgeHub`, which have conventions of their own.",
  },
  "malformed-version": {
    title: "The version of the desired section is damaged",
    explanation:
      "The `$version` of the desired section is not a whole number, so that acknowledgements cannot be held to it.",
  },
};
