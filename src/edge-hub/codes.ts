import type { CodeRegistry } from "../result/index.js";
import type { TwinContextCode, TwinReportCode } from "../twin/index.js";

/** The codes of what edgeHub refuses in its desired properties, or takes in another way than it looks. */
export type EdgeHubIssueCode =
  | "hub-schema-version-refused"
  | "hub-member-missing"
  | "hub-member-malformed"
  | "hub-member-ignored"
  | "unnamed-route"
  | "empty-route"
  | "malformed-route"
  | "route-needs-newer-schema"
  | "route-priority-refused"
  | "unknown-route-source"
  | "time-to-live-refused"
  | "time-to-live-unusual";

/** The codes of the reasons that belong to this room alone. */
export type EdgeHubOwnReasonCode =
  | "not-edge-hub"
  | "malformed-hub-report"
  | "no-configuration"
  | "hub-not-reported"
  | "desired-version-missing"
  | "configuration-accepted"
  | "configuration-refused"
  | "empty-configuration"
  | "undocumented-code"
  | "status-missing"
  | "clients-disconnected";

/** The codes of the reasons that a verdict on the hub's configuration gives. */
export type EdgeHubReasonCode = EdgeHubOwnReasonCode | EdgeHubIssueCode | TwinReportCode | TwinContextCode;

/** Every code of this room's registry. */
export type EdgeHubCode = EdgeHubOwnReasonCode | EdgeHubIssueCode;

/** What the codes of this room mean; those of a report's version are in the registry of the room `twin`. */
export const EDGE_HUB_CODES: CodeRegistry<EdgeHubCode> = {
  "hub-schema-version-refused": {
    title: "edgeHub refuses the schema version",
    explanation: "edgeHub reads the schema versions 1.0 to 1.3, written as a string; any other is answered with 400.",
  },
  "hub-member-missing": {
    title: "edgeHub misses a member",
    explanation: "edgeHub answers 400 to desired properties without this member.",
  },
  "hub-member-malformed": {
    title: "edgeHub cannot read a member",
    explanation: "The member has another type than edgeHub reads; it answers 400.",
  },
  "hub-member-ignored": {
    title: "edgeHub ignores a member",
    explanation: "edgeHub does not know the member in this schema version: it has no effect.",
  },
  "unnamed-route": {
    title: "A route has no name",
    explanation: "From schema version 1.1 on, edgeHub refuses a route whose name is empty.",
  },
  "empty-route": {
    title: "A route is empty",
    explanation: "In schema version 1.0 edgeHub skips an empty route; from 1.1 on it answers 400.",
  },
  "malformed-route": {
    title: "edgeHub cannot read a route",
    explanation: "The route does not follow the grammar of routes; edgeHub answers 400.",
  },
  "route-needs-newer-schema": {
    title: "The route needs a newer schema version",
    explanation: "In schema version 1.0 a route is a string; an object with a priority needs 1.1 or later.",
  },
  "route-priority-refused": {
    title: "The priority of a route is out of range",
    explanation: "The priority of a route is a whole number from 0 to 9; edgeHub answers 400 to any other.",
  },
  "unknown-route-source": {
    title: "A route takes its messages from an unknown path",
    explanation: "The source of the route is none of the documented paths, so probably no message ever comes from it.",
  },
  "time-to-live-refused": {
    title: "edgeHub refuses a time to live",
    explanation: "The time to live is a whole number of seconds in the range of edgeHub; it answers 400 to any other.",
  },
  "time-to-live-unusual": {
    title: "A time to live is not what it seems",
    explanation:
      "edgeHub takes the time to live in another way than it looks: a string as a number, a missing one as 0.",
  },
  "not-edge-hub": {
    title: "Not the twin of $edgeHub",
    explanation: "The document is not a twin, or is the twin of a module other than $edgeHub.",
  },
  "malformed-hub-report": {
    title: "A member that decides has a wrong type",
    explanation: "A section, or the version that edgeHub reports, has another type than edgeHub writes.",
  },
  "no-configuration": {
    title: "Nothing is desired of edgeHub",
    explanation: "The desired properties are empty and edgeHub has reported on no version.",
  },
  "hub-not-reported": {
    title: "edgeHub has not reported on its configuration",
    explanation: "edgeHub has reported no lastDesiredVersion: it has not read the desired properties yet.",
  },
  "desired-version-missing": {
    title: "The desired version is missing",
    explanation: "Without the $version of the desired properties, nobody can say what the report is about.",
  },
  "configuration-accepted": {
    title: "edgeHub has accepted its configuration",
    explanation:
      "edgeHub reports 200: it has read and understood the desired version. An error while routes are set is only logged.",
  },
  "configuration-refused": {
    title: "edgeHub has refused its configuration",
    explanation:
      "edgeHub reports 400: it cannot read the desired version. The former configuration stays in force until it restarts.",
  },
  "empty-configuration": {
    title: "The refused configuration is empty",
    explanation: "There is nothing besides $version and $metadata in the desired properties that edgeHub refused.",
  },
  "undocumented-code": {
    title: "edgeHub reports a code that it does not write",
    explanation: "edgeHub writes the codes 200 and 400 only; from 400 on, another code is taken as a failure.",
  },
  "status-missing": {
    title: "edgeHub reports no status code",
    explanation: "The report names a version and has no lastDesiredStatus.code.",
  },
  "clients-disconnected": {
    title: "Clients of edgeHub are disconnected",
    explanation: "A client of edgeHub is reported as disconnected. That is not a state of the configuration.",
  },
};
