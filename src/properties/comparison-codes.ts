import type { CodeRegistry } from "../result/index.js";

/** The codes about comparison and words of devices' own. */
export type ComparisonCode =
  | "nothing-desired"
  | "values-agree"
  | "values-differ"
  | "partly-reported"
  | "nothing-reported"
  | "reported-before-change"
  | "device-says-failed"
  | "device-says-pending"
  | "says-done-but-differs"
  | "delta-disagrees"
  | "delta-only"
  | "not-a-shadow"
  | "malformed-shadow";

/**
 * What the codes about comparison and words of devices' own mean.
 *
 * @internal
 */
export const COMPARISON_CODES: CodeRegistry<ComparisonCode> = {
  "nothing-desired": {
    title: "Nothing is desired",
    explanation: "Nothing is desired here, so that there is nothing to agree with.",
  },
  "values-agree": {
    title: "The values agree",
    explanation: "All that is desired is reported with the same value; the device itself has said nothing about it.",
  },
  "values-differ": {
    title: "The values differ",
    explanation: "A desired value is reported, and with another value.",
  },
  "partly-reported": {
    title: "A part is not reported",
    explanation: "Some desired values are reported, and others are not.",
  },
  "nothing-reported": {
    title: "Nothing is reported",
    explanation: "A member is desired, and the device has reported none of it.",
  },
  "reported-before-change": {
    title: "The report is older than the wish",
    explanation: "The device last reported this member before its desired value was changed.",
  },
  "device-says-failed": {
    title: "The device says that it failed",
    explanation: "A status in the device's own words says that the member failed.",
  },
  "device-says-pending": {
    title: "The device says that it is working on it",
    explanation: "A status in the device's own words says that work on the member is under way.",
  },
  "says-done-but-differs": {
    title: "The device says done, the values differ",
    explanation: "A status in the device's own words says done, and not all values are as desired.",
  },
  "delta-disagrees": {
    title: "The delta disagrees with the sections",
    explanation: "The `delta` of the shadow is not what `desired` and `reported` amount to.",
  },
  "delta-only": {
    title: "Only a delta",
    explanation: "The document is a delta message: it holds what differs, and not what is desired or reported.",
  },
  "not-a-shadow": {
    title: "Not a shadow",
    explanation: "The document has no `state` with `desired`, `reported` or `delta` beside `metadata` or `version`.",
  },
  "malformed-shadow": {
    title: "A section of the shadow is not an object",
    explanation: "The `desired` or the `reported` section of the shadow is neither an object nor absent.",
  },
};
