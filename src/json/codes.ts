import type { CodeRegistry } from "../result/index.js";

/** The codes that reading a JSON Pointer can answer with. */
export type PointerCode = "malformed-pointer";

/** The codes of this room. */
export type JsonCode = PointerCode;

/** What the codes of this room mean. */
export const JSON_CODES: CodeRegistry<JsonCode> = {
  "malformed-pointer": {
    title: "A text is no JSON Pointer",
    explanation:
      'A JSON Pointer (RFC 6901) is empty or begins with "/", and in it "~" is followed by 0 or 1; the argument is something else.',
  },
};
