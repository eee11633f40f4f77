import type { CodeRegistry } from "../result/index.js";
import type { SchemaCode } from "../schema/index.js";
import type { TwinCode } from "../twin/index.js";

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
  | "not-applicable-property"
  | "unknown-property";

/** Every code that this room answers with: its own, and those of the rooms to its left where the meaning is theirs. */
export type ConfigurationCode = ConfigurationOwnCode | SchemaCode | TwinCode;

/** What the codes of this room mean. */
export const CONFIGURATION_CODES: CodeRegistry<ConfigurationOwnCode> = {
  "malformed-meta-data": {
    title: "The meta data is no object",
    explanation:
      "The `__meta` of a group or of an instance holds something that is neither an object nor null, so what it should say is not known.",
  },
  "misnamed-reporting-mode": {
    title: "The reporting mode stands under another name",
    explanation:
      "A truth value stands under `dependencies` and there is no `reportingMode`. The table of the source document has this slip, so the value is read as the reporting mode.",
  },
  "unknown-reporting-mode": {
    title: "The reporting mode is no known word",
    explanation:
      "A reporting mode is `never`, `minimal` or `always`; `none`, `detailed` and truth values are read too. Another word leaves the mode that was known before.",
  },
  "unknown-deployment-status": {
    title: "The deployment status is no known word",
    explanation:
      "A deployment status is `notStarted`, `pending`, `succeeded` or `failed`. With another word nobody can tell what became of the group.",
  },
  "malformed-group-time": {
    title: "The time of a report is no time",
    explanation:
      "The `time` of a `__meta` or of the summary is no ISO 8601 time. It changes no state, and cannot be compared with other times.",
  },
  "malformed-errors": {
    title: "Reported errors have the wrong shape",
    explanation:
      "`__errors` is an object with one object for each operation that failed, or null. Something else stands there and counts as no error.",
  },
  "malformed-group": {
    title: "The group is no object",
    explanation:
      "A configuration group is an object, or the refreshing marker for a moment. Another value stands at its place in desired or reported.",
  },
  "malformed-section": {
    title: "A section is no object",
    explanation:
      "The desired or the reported section of the twin is neither an object nor absent, so it has no groups to judge.",
  },
  "group-refreshing": {
    title: "The group is being rebuilt",
    explanation:
      "The refreshing marker stands in place of the group. It is transient: what was reported is gone, and what comes is not there yet.",
  },
  "group-not-desired": {
    title: "The group is reported and not desired",
    explanation:
      "Nothing is desired of the group. What it reports is the state of the device, and no answer to a configuration.",
  },
  "errors-without-status": {
    title: "Errors are reported without a status",
    explanation:
      "The device reports errors of the group or of an instance, and no status with them. It counts as failed.",
  },
  "errors-despite-success": {
    title: "Errors are reported beside a success",
    explanation:
      "The group says `succeeded`, but errors are reported with it or one of its instances failed. It counts as failed.",
  },
  "group-not-started": {
    title: "The group was not started",
    explanation:
      "The group is desired, and the device reports no status for it, or `notStarted`: it has not begun to process it.",
  },
  "group-pending": {
    title: "The group is pending",
    explanation:
      "The device has received the group and has not finished it. A whole batch is marked pending at once, so this does not say that it is being worked on now.",
  },
  "stale-deployment-id": {
    title: "The report answers another deployment",
    explanation:
      "Desired and reported name different deployment ids. The reported status is that of another deployment than the desired one.",
  },
  "group-failed": {
    title: "The group failed",
    explanation: "The device reports that the configuration of the group, or of one of its instances, failed.",
  },
  "operation-failed": {
    title: "An operation failed",
    explanation:
      "One operation of the group's handler reported an error. The path names its context; the other operations of the group ran nevertheless.",
  },
  "group-succeeded": {
    title: "The group succeeded",
    explanation: "The device reports success for the group, and no errors.",
  },
  "no-groups": {
    title: "The twin has no group to judge",
    explanation: "The twin desires no configuration group, so there is nothing that could be in progress.",
  },
  "waits-for": {
    title: "A dependency is not there yet",
    explanation: "A group that this one depends on is pending or has failed. The group's own state does not change.",
  },
  "dependency-cycle": {
    title: "Groups depend on each other in a circle",
    explanation: "The dependencies lead from a group back to itself, so that no order satisfies all of them.",
  },
  "self-dependency": {
    title: "A group depends on itself",
    explanation: "A group names itself among its dependencies, which no order can satisfy.",
  },
  "unknown-dependency": {
    title: "A dependency is no known group",
    explanation: "A group depends on an id that no group has. It may be misspelt, or belong to another device.",
  },
  "malformed-summary": {
    title: "The summary has the wrong shape",
    explanation:
      "The `__summary` is an object with whole, non-negative counts and texts that list groups. Something else stands there.",
  },
  "malformed-pending-groups": {
    title: "A list of groups cannot be read",
    explanation:
      "A list of groups reads `apps:appXYZ;appABC|windowsUpdate`: groups between bars, instances behind a colon. A name is empty, or a separator stands where none may be.",
  },
  "summary-disagrees": {
    title: "The summary disagrees with the groups",
    explanation:
      "What the `__summary` says is not what the reported groups say. The groups are right: the summary was written earlier, or by something that knows other groups.",
  },
  "summary-counts-groups": {
    title: "The summary counts groups",
    explanation: "The count of the summary is the number of groups, as this library writes it.",
  },
  "summary-counts-entries": {
    title: "The summary counts entries",
    explanation:
      "The count of the summary is the number of entries, where each instance counts and a group without instances counts once.",
  },
  "not-applicable-property": {
    title: "A property does not apply in this section",
    explanation:
      "The property belongs to the other section only: a read-only one to reported, an input that is never reported to desired.",
  },
  "unknown-property": {
    title: "A property is not known",
    explanation:
      "The model of the group or of its meta data has no property of this name. It may be misspelt, or newer.",
  },
};
