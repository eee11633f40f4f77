import type { CodeRegistry } from "../result/index.js";

/** The codes about acknowledgements of writable properties. */
export type AcknowledgementCode =
  | "read-only"
  | "device-default"
  | "no-desired-value"
  | "never-acknowledged"
  | "not-acknowledged"
  | "malformed-ack"
  | "ack-version-missing"
  | "ack-ahead"
  | "ack-older"
  | "acknowledged-earlier"
  | "ack-pending"
  | "acknowledged"
  | "value-missing"
  | "value-differs"
  | "refused"
  | "apply-error"
  | "unknown-ack-code"
  | "ack-code-text"
  | "legacy-ack";

/**
 * What the codes about acknowledgements of writable properties mean.
 *
 * @internal
 */
export const ACKNOWLEDGEMENT_CODES: CodeRegistry<AcknowledgementCode> = {
  "read-only": {
    title: "Reported only",
    explanation: "The property is reported and not desired: a read-only property, or one that nobody has set.",
  },
  "device-default": {
    title: "A value that the device has set itself",
    explanation: "The device reports a value of its own (code 203, or version 0), which answers no desired value.",
  },
  "no-desired-value": {
    title: "Acknowledged, and no longer desired",
    explanation: "There is an acknowledgement, and nothing is desired of the property.",
  },
  "never-acknowledged": {
    title: "Never acknowledged",
    explanation: "The property is desired, and the device has reported nothing under its name.",
  },
  "not-acknowledged": {
    title: "Reported without an acknowledgement",
    explanation: "The property is reported as a bare value, not as an acknowledgement.",
  },
  "malformed-ack": {
    title: "The code of the acknowledgement cannot be read",
    explanation:
      "The `ac` of the acknowledgement is not an integer, or the word of an old acknowledgement is not known.",
  },
  "ack-version-missing": {
    title: "The acknowledgement names no version",
    explanation:
      "The `av` of the acknowledgement is not an integer, so that nothing says which desired value it is about.",
  },
  "ack-ahead": {
    title: "The acknowledgement is ahead",
    explanation: "The acknowledged version is above the `$version` of the desired section.",
  },
  "ack-older": {
    title: "Acknowledged before, with the same value",
    explanation: "The acknowledgement is older than the desired value, and the acknowledged value is the desired one.",
  },
  "acknowledged-earlier": {
    title: "The acknowledgement is of an older value",
    explanation: "The device acknowledged the property before the current value was desired.",
  },
  "ack-pending": {
    title: "Accepted, and under way",
    explanation: "The device has accepted the value (202) and is working on it.",
  },
  acknowledged: {
    title: "Acknowledged",
    explanation: "The device has acknowledged the property as done (200 to 299).",
  },
  "value-missing": {
    title: "The acknowledgement has no value",
    explanation: "The device acknowledged the property and does not say which value it uses.",
  },
  "value-differs": {
    title: "The acknowledged value is another one",
    explanation: "The device acknowledged the property with another value than the desired one.",
  },
  refused: {
    title: "Refused",
    explanation: "The device did not accept the value (400 to 499).",
  },
  "apply-error": {
    title: "The value could not be applied",
    explanation: "The device met an error while applying the value (500 to 599).",
  },
  "unknown-ack-code": {
    title: "The code of the acknowledgement is not known",
    explanation: "The `ac` is none of those that the convention gives a meaning.",
  },
  "ack-code-text": {
    title: "The code is a string",
    explanation: "The `ac` of the acknowledgement is a string of digits; it is read as the number.",
  },
  "legacy-ack": {
    title: "An acknowledgement of the time before the convention",
    explanation:
      "The acknowledgement is written with `status` and `desiredVersion`, as devices did before IoT Plug and Play.",
  },
};
