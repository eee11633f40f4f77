import type { CodeRegistry } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { TwinCode } from "../twin/index.js";
import { SENTENCES } from "./sentences.js";

/** The codes that belong to this room alone. */
export type ConfigurationOwnCode =
  | "malformed-meta-data"
  | "misnamed-reporting-mode"
  | "unknown-reporting-mode"
  | "unknown-deployment-status"
  | "malformed-group-time"
  | "malformed-errors"
  | "malformed-group"
  | "malformed-section"
  | "group-refreshing"
  | "group-not-desired"
  | "errors-without-status"
  | "errors-despite-success"
  | "group-not-started"
  | "group-pending"
  | "stale-deployment-id"
  | "group-failed"
  | "operation-failed"
  | "group-succeeded"
  | "no-groups"
  | "waits-for"
  | "dependency-cycle"
  | "self-dependency"
  | "unknown-dependency"
  | "malformed-summary"
  | "malformed-pending-groups"
  | "summary-disagrees"
  | "summary-counts-groups"
  | "summary-counts-entries"
  | "version-gap"
  | "version-repeated"
  | "not-applicable-property"
  | "unknown-property";

/** Every code that this room answers with: its own, and those of the rooms to its left where the meaning is theirs. */
export type ConfigurationCode = ConfigurationOwnCode | SchemaCode | TwinCode;

/** What the codes of this room mean. */
export const CONFIGURATION_CODES: CodeRegistry<ConfigurationOwnCode> = {
  "malformed-meta-data": {
    title: "The meta data is not an object",
    explanation: "A `__meta` holds something that is neither an object nor null.",
  },
  "misnamed-reporting-mode": {
    title: "The reporting mode has another member's name",
    explanation: "A boolean under `dependencies`, without a `reportingMode` next to it, is read as the reporting mode.",
  },
  "unknown-reporting-mode": {
    title: "The reporting mode is not a known word",
    explanation: "A reporting mode is `never`, `minimal` or `always`; `none`, `detailed` and booleans are read too.",
  },
  "unknown-deployment-status": {
    title: "The deployment status is not a known word",
    explanation: "A deployment status is `notStarted`, `pending`, `succeeded` or `failed`.",
  },
  "malformed-group-time": {
    title: "The time of a report is not a time",
    explanation: "The `time` of a `__meta` or of the summary is not an ISO 8601 time; it changes no state.",
  },
  "malformed-errors": {
    title: "Reported errors have the wrong shape",
    explanation: "`__errors` is null, or an object with one object for each operation that failed.",
  },
  "malformed-group": {
    title: "The group is not an object",
    explanation: "A configuration group is an object, or the refreshing marker for a moment.",
  },
  "malformed-section": {
    title: "A section is not an object",
    explanation: "The desired or the reported section of the twin is neither an object nor absent.",
  },
  "group-refreshing": {
    title: "The group is being rebuilt",
    explanation: "The refreshing marker is in place of the group; wait for the next change.",
  },
  "group-not-desired": {
    title: "The group is reported and not desired",
    explanation: "Nothing is desired of the group; what it reports answers no configuration.",
  },
  "errors-without-status": {
    title: "Errors are reported without a status",
    explanation: "Errors are reported, and no status with them; that counts as failed.",
  },
  "errors-despite-success": {
    title: "Errors are reported together with a success",
    explanation: "The group says `succeeded`, but errors or failed instances say no; that counts as failed.",
  },
  "group-not-started": {
    title: "The group was not started",
    explanation: "The group is desired, and the device reports no status for it, or `notStarted`.",
  },
  "group-pending": {
    title: "The group is pending",
    explanation: "The device has received the group and has not finished it.",
  },
  "stale-deployment-id": {
    title: "The report answers another deployment",
    explanation: "What is reported answers another deployment than the desired one.",
  },
  "group-failed": {
    title: "The group failed",
    explanation: "The device reports that the group, or one of its instances, failed.",
  },
  "operation-failed": {
    title: "An operation failed",
    explanation: "One operation of the group's handler reported an error.",
  },
  "group-succeeded": {
    title: "The group succeeded",
    explanation: "The device reports success for the group, and no errors.",
  },
  "no-groups": {
    title: "The twin has no group to judge",
    explanation: SENTENCES["no-groups"],
  },
  "waits-for": {
    title: "A dependency is not finished",
    explanation: "A group that this one depends on is pending or has failed.",
  },
  "dependency-cycle": {
    title: "Groups depend on each other in a cycle",
    explanation: "The dependencies lead from a group back to itself.",
  },
  "self-dependency": {
    title: "A group depends on itself",
    explanation: "A group names itself among its dependencies.",
  },
  "unknown-dependency": {
    title: "A dependency is not a known group",
    explanation: "A group depends on an id that no group has.",
  },
  "malformed-summary": {
    title: "The summary has the wrong shape",
    explanation: "The `__summary` is an object with whole, non-negative counts and strings that list groups.",
  },
  "malformed-pending-groups": {
    title: "A list of groups cannot be read",
    explanation:
      "A list of groups reads `apps:appXYZ;appABC|windowsUpdate`: groups between bars, instances after a colon, no name empty.",
  },
  "summary-disagrees": {
    title: "The summary disagrees with the groups",
    explanation: "What the `__summary` says is not what the reported groups say.",
  },
  "summary-counts-groups": {
    title: "The summary counts groups",
    explanation: SENTENCES["summary-counts-groups"],
  },
  "summary-counts-entries": {
    title: "The summary counts entries",
    explanation: SENTENCES["summary-counts-entries"],
  },
  "version-gap": {
    title: "Changes of the desired section are missing",
    explanation:
      "The desired patch is newer than the last one by more than one version: the changes between were not received.",
  },
  "version-repeated": {
    title: "The desired section was handled before",
    explanation:
      "The desired patch, or the whole section, is not newer than the last one that was handled; nothing was done.",
  },
  "not-applicable-property": {
    title: "A property does not apply in this section",
    explanation: "The property belongs to the other section only.",
  },
  "unknown-property": {
    title: "A property is not known",
    explanation: "The model of the group or of its meta data has no property of this name.",
  },
};
