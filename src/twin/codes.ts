import type { CodeRegistry } from "../result/index.js";

/** The codes of the limits of a twin, one a row of {@link TWIN_LIMIT_RULES}. */
export type TwinLimitCode =
  | "section-too-large"
  | "section-too-deep"
  | "array-not-allowed"
  | "key-too-long"
  | "key-character"
  | "text-too-long"
  | "integer-out-of-range"
  | "null-in-array"
  | "not-json";

/** The codes that a change of a twin can be refused with, besides those of the limits. */
export type TwinChangeCode = "version-conflict" | "reserved-member" | "twin-as-patch";

/** The codes that reading a recording can answer with, besides those of the schema and of the twin in it. */
export type RecordingCode = "malformed-recording" | "time-goes-back";

/** The codes of reasons about the version of the desired properties that a report is about, in whatever room judges it. */
export type TwinReportCode = "version-behind" | "version-ahead" | "refused-earlier";

/** The codes of reasons about what stands beside the sections: the identity of the device, and automatic configurations. */
export type TwinContextCode =
  | "identity-disabled"
  | "never-connected"
  | "no-report-since-change"
  | "reports-without-this"
  | "connection-state"
  | "configuration-applied"
  | "configuration-targeted"
  | "configuration-not-found";

/** The codes of this room's own findings about twins. */
export type TwinCode =
  | "not-a-twin"
  | "malformed-metadata"
  | TwinLimitCode
  | TwinChangeCode
  | RecordingCode
  | TwinReportCode
  | TwinContextCode;

/** What the codes of this room mean. */
export const TWIN_CODES: CodeRegistry<TwinCode> = {
  "not-a-twin": {
    title: "The document is not a twin",
    explanation:
      "A twin is an object with `properties`, or with `desired`, `reported` or `tags`. A name alone makes no twin: telemetry has one too.",
  },
  "malformed-metadata": {
    title: "The hub's metadata is damaged",
    explanation:
      "A `$metadata` tree holds objects with `$lastUpdated`, a time, and `$lastUpdatedVersion`, a whole number; something else was found.",
  },
  "version-behind": {
    title: "The report is about an older version",
    explanation: "The last report is about an older version of the desired properties.",
  },
  "version-ahead": {
    title: "The report is about a newer version",
    explanation: "The reported version is higher than the version of the desired properties.",
  },
  "refused-earlier": {
    title: "An earlier version was refused",
    explanation: "What was last answered is an older version of the desired properties, and it was refused.",
  },
  "identity-disabled": {
    title: "The identity is disabled",
    explanation: "The identity of the device is disabled: it may not connect, and takes nothing.",
  },
  "never-connected": {
    title: "The device has never connected",
    explanation: "The device has reported nothing, and its last activity is the year 1.",
  },
  "no-report-since-change": {
    title: "No report since the change",
    explanation: "The device has reported nothing at all since the desired section was changed.",
  },
  "reports-without-this": {
    title: "Reports since, but not about this",
    explanation: "The device has reported something since the desired section was changed, and not about this.",
  },
  "connection-state": {
    title: "The last known connection",
    explanation: "The hub's last word on the connection of the device.",
  },
  "configuration-applied": {
    title: "The configuration is applied",
    explanation: "The configuration that was asked about is Applied: the hub has changed the twin by it.",
  },
  "configuration-targeted": {
    title: "The configuration is targeted only",
    explanation: "The configuration that was asked about matches the device and is not Applied.",
  },
  "configuration-not-found": {
    title: "The configuration does not target this device",
    explanation: "The configuration that was asked about is not among those of the twin.",
  },
  "section-too-large": {
    title: "A section has too many bytes",
    explanation:
      "The names and values of the section (tags, desired or reported) add up to more bytes than the limits allow.",
  },
  "section-too-deep": {
    title: "A section is nested too deeply",
    explanation:
      "The section is level 0 and every object or array below it adds one; this one is beyond the deepest level that the limits allow.",
  },
  "array-not-allowed": {
    title: "The limits know no arrays",
    explanation: "The limits of 2016, and requests with an `api-version` before 2019-10-01, refuse every array.",
  },
  "key-too-long": {
    title: "The name of a member is too long",
    explanation: "The name has more bytes in UTF-8 than the limits allow.",
  },
  "key-character": {
    title: "The name of a member has a character that is not allowed",
    explanation:
      "Names must not contain control characters, dots, dollar signs, hash signs or spaces; `$version` and `$metadata` belong to the hub, at the root of a section.",
  },
  "text-too-long": {
    title: "A string is too long",
    explanation: "The text has more bytes in UTF-8 than the limits allow for one value.",
  },
  "integer-out-of-range": {
    title: "A whole number is out of range",
    explanation: "Whole numbers in a twin lie between -2^52 and 2^52 - 1.",
  },
  "null-in-array": {
    title: "There is a null in an array",
    explanation:
      "The hub refuses a null that is an element of an array, or a member of an object in an array: there it could not mean deletion.",
  },
  "not-json": {
    title: "A value is not JSON",
    explanation:
      "A twin holds strings, numbers, booleans, objects, arrays and nulls; this value has another type, or is a number that JSON cannot write.",
  },
  "version-conflict": {
    title: "The twin has changed in the meantime",
    explanation:
      "The change was made for another version of the twin: its `ifMatch` is not the twin's `etag`, or its `$version` not that of the section.",
  },
  "reserved-member": {
    title: "A member belongs to the hub",
    explanation:
      "`$metadata` and `$etag` at the root of a section are written by the hub alone; in a change they are ignored.",
  },
  "twin-as-patch": {
    title: "A whole twin in place of a patch",
    explanation:
      "The patch has the shape of a twin. It would put `properties`, or the name of a section, into the section as a property.",
  },
  "malformed-recording": {
    title: "A line is not a line of a recording",
    explanation:
      "A recording begins with one line that has `recording`, `at` and `twin`; every other line has `at` and either `change` with `patch`, or `event`.",
  },
  "time-goes-back": {
    title: "A line of a recording is older than the line before",
    explanation:
      "Lines are replayed in the order of the recording; a time that goes back gives an interval of no length.",
  },
};
