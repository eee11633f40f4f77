import type { JsonCode } from "../json/index.js";
import type { CodeRegistry } from "../result/index.js";

/** The codes that validation against a schema can answer with. */
export type SchemaCode =
  | "too-deep"
  | "too-large"
  | "wrong-type"
  | "missing-member"
  | "unexpected-member"
  | "value-not-allowed"
  | "out-of-range"
  | "wrong-length"
  | "wrong-format"
  | "schema-breach";

/** What the codes of this room mean; `too-deep` and `too-large` are in the registry of the room `json`. */
export const SCHEMA_CODES: CodeRegistry<Exclude<SchemaCode, JsonCode>> = {
  "wrong-type": {
    title: "A value has the wrong type",
    explanation: "The schema asks for another JSON type at this place.",
  },
  "missing-member": {
    title: "A required member is missing",
    explanation: "The schema requires a member that the object does not have.",
  },
  "unexpected-member": {
    title: "A member is not allowed",
    explanation: "The schema forbids this member at this place.",
  },
  "value-not-allowed": {
    title: "A value is none of the allowed ones",
    explanation: "The schema lists the values that are allowed here, and the document has another.",
  },
  "out-of-range": {
    title: "A number is out of range",
    explanation: "The number is smaller or larger than the schema allows.",
  },
  "wrong-length": {
    title: "A value is too short or too long",
    explanation: "A string, an array or an object has fewer or more parts than the schema allows.",
  },
  "wrong-format": {
    title: "A string is not written as it should be",
    explanation: "The string does not have the form that its place asks for.",
  },
  "schema-breach": {
    title: "A rule of the schema does not hold",
    explanation: "The value breaks a rule of the schema that has no code of its own.",
  },
};
