import type { CodeRegistry } from "../result/index.js";

/** The codes that reading a JSON Pointer can answer with. */
export type PointerCode = "malformed-pointer";

/** The codes that merge patches (RFC 7396) can answer with. */
export type MergePatchCode = "patches-not-composable" | "too-deep" | "too-large";

/** The codes that JSON Patch (RFC 6902) can answer with. */
export type JsonPatchCode =
  | "too-deep"
  | "too-large"
  | "malformed-operation"
  | "unsafe-path"
  | "path-not-found"
  | "test-failed"
  | "copies-too-large";

/** The codes that turning one kind of patch into the other can answer with. */
export type PatchConversionCode = JsonPatchCode | "no-merge-patch";

/** The codes of this room. */
export type JsonCode = PointerCode | MergePatchCode | PatchConversionCode;

/** What the codes of this room mean. */
export const JSON_CODES: CodeRegistry<JsonCode> = {
  "malformed-pointer": {
    title: "A string is not a JSON Pointer",
    explanation:
      'A JSON Pointer (RFC 6901) is empty or begins with "/", and in it "~" is followed by 0 or 1; the argument is something else.',
  },
  "too-deep": {
    title: "The document is nested too deeply",
    explanation:
      "The document has more than 500 levels of objects and arrays, or contains itself. A real twin has at most ten levels, so it was not examined further.",
  },
  "too-large": {
    title: "The document has too many values",
    explanation:
      "The document has more than 20,000,000 values, counting what is shared wherever it appears. It was not examined further.",
  },
  "patches-not-composable": {
    title: "Two merge patches cannot be joined into one",
    explanation:
      "The second patch goes into an object where the first deletes the member or sets something that is not an object; no single merge patch does what the two do one after the other.",
  },
  "malformed-operation": {
    title: "An operation of a JSON Patch is not well formed",
    explanation:
      "A JSON Patch (RFC 6902) is an array of operations, each with a known `op`, a `path`, and the `value` or `from` that its kind asks for.",
  },
  "unsafe-path": {
    title: "A JSON Patch names a prototype",
    explanation:
      "The path of an operation has a step `__proto__`, or `prototype` below `constructor`; such operations are refused, whatever they would do.",
  },
  "path-not-found": {
    title: "A JSON Patch names a place that does not exist",
    explanation:
      "The document has nothing at the place that the operation reads or changes, or nothing that could hold a new member there.",
  },
  "test-failed": {
    title: "A test of a JSON Patch does not hold",
    explanation:
      "The value at the tested place is another than the operation says, so the patch is refused as a whole.",
  },
  "copies-too-large": {
    title: "A JSON Patch copies too much",
    explanation:
      "The `copy` operations of the patch write more than 16,777,216 characters of JSON; a few of them double a document again and again.",
  },
  "no-merge-patch": {
    title: "No merge patch says the same",
    explanation:
      "A merge patch (RFC 7396) sets and deletes members: it cannot test, move or copy, cannot reach into an array, and cannot set a member to null.",
  },
};
