import type { CodeRegistry } from "../result/index.js";

/** The codes about what stands beside the members of a twin. */
export type ContextCode =
  | "runtime-twin"
  | "identity-disabled"
  | "never-connected"
  | "no-report-since-change"
  | "reports-without-this"
  | "connection-state"
  | "configuration-applied"
  | "configuration-targeted"
  | "configuration-not-found";

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
};
