import type { BorrowedRule } from "./rule.js";
import type { Certainty, Refuser } from "../vocabulary.js";

type Row = readonly [
  row: string,
  condition: string,
  code: string,
  severity: BorrowedRule["severity"],
  refusedBy: readonly Refuser[],
  certainty: Certainty,
  at?: RegExp,
];

const TOOL_AND_AGENT: readonly Refuser[] = ["commandLine", "agent"];
const TOOL_AND_HUB: readonly Refuser[] = ["commandLine", "edgeHub"];
const REFUSED = "deployment-member-refused";
const MISSING = "deployment-member-missing";

/** What `validateEdgeDeployment` finds in the section of $edgeAgent. */
const AGENT_ROWS: readonly Row[] = [
  ["4", "no `schemaVersion`", MISSING, "error", ["agent"], "source", /^\/schemaVersion$/],
  ["5", "`schemaVersion` is none of 1.0, 1.1, 1.1.0", "schema-version-refused", "error", ["agent"], "source"],
  [
    "7",
    "`schemaVersion` is neither a string nor a number",
    REFUSED,
    "error",
    TOOL_AND_AGENT,
    "inferred",
    /^\/schemaVersion$/,
  ],
  [
    "36",
    "a registry credential without `address`, `username` or `password`",
    MISSING,
    "error",
    TOOL_AND_AGENT,
    "source",
    /^\/runtime\/settings\//,
  ],
  ["36", "a registry credential with an empty member", REFUSED, "error", ["agent"], "source", /^\/runtime\/settings\//],
  ["8", "no `runtime`, or none of its type", MISSING, "error", TOOL_AND_AGENT, "source", /^\/runtime/],
  ["8", "`runtime` of another type than `docker`", REFUSED, "error", TOOL_AND_AGENT, "source", /^\/runtime/],
  ["9", "no `systemModules`", MISSING, "error", TOOL_AND_AGENT, "source", /^\/systemModules$/],
  ["12", "a module without `type`", MISSING, "error", TOOL_AND_AGENT, "source", /\/type$/],
  ["12", "a module of another type than `docker`", REFUSED, "error", TOOL_AND_AGENT, "source", /\/type$/],
  ["13", "a module or edgeHub without `status`", MISSING, "error", TOOL_AND_AGENT, "source", /\/status$/],
  ["14", "a `status` that the agent does not know, or null", REFUSED, "error", TOOL_AND_AGENT, "tried", /\/status$/],
  [
    "16",
    "a `restartPolicy` that the agent does not know",
    REFUSED,
    "error",
    TOOL_AND_AGENT,
    "source",
    /\/restartPolicy$/,
  ],
  [
    "34",
    "an `imagePullPolicy` that the agent does not know",
    REFUSED,
    "error",
    TOOL_AND_AGENT,
    "source",
    /\/imagePullPolicy$/,
  ],
  ["32", "a `startupOrder` outside 0 to 4294967295", REFUSED, "error", TOOL_AND_AGENT, "tried", /\/startupOrder$/],
  ["28", "`env` that is not an object of `{ value }`", REFUSED, "error", TOOL_AND_AGENT, "tried", /\/env(?:\/|$)/],
  [
    "21",
    "a module without `settings` or `image`",
    MISSING,
    "error",
    TOOL_AND_AGENT,
    "source",
    /\/settings(?:\/image)?$/,
  ],
  ["22", "an image name that the agent cannot read", "malformed-image", "error", ["agent"], "source"],
  [
    "23",
    "an image name with a scheme, an upper-case letter or white space",
    "unpullable-image",
    "warning",
    ["containerRuntime"],
    "documented",
  ],
  [
    "24",
    "`createOptions` as an object, or in JSON that is not strict",
    "lenient-create-options",
    "warning",
    ["commandLine"],
    "tried",
  ],
  ["25", "`createOptions` that the agent cannot read", "malformed-create-options", "error", ["agent"], "tried"],
  ["25", "an option of another type than the agent reads", "wrong-create-option", "error", ["agent"], "tried"],
  ["25", "an option at the wrong level", "misplaced-create-option", "warning", [], "tried"],
  ["26", "pieces of `createOptions` with a gap or a double", "create-options-incomplete", "error", ["agent"], "source"],
  ["50", "a report that may exceed 32 KB", "report-too-large", "warning", ["iotHub"], "inferred"],
  ["8–16", "anything else of a wrong type", REFUSED, "error", TOOL_AND_AGENT, "source"],
  ["8–16", "anything else that the agent misses", MISSING, "error", TOOL_AND_AGENT, "source"],
];

/** What `validateEdgeHubDesired` finds in the section of $edgeHub. */
const HUB_ROWS: readonly Row[] = [
  ["4", "no `schemaVersion` of `$edgeHub`", "hub-member-missing", "error", ["edgeHub"], "source", /^\/schemaVersion$/],
  [
    "6",
    "`schemaVersion` of `$edgeHub` outside 1.0 to 1.3",
    "hub-schema-version-refused",
    "error",
    ["edgeHub"],
    "source",
  ],
  ["7", "`schemaVersion` of `$edgeHub` is a number", "hub-schema-version-refused", "warning", ["commandLine"], "tried"],
  [
    "37",
    "no `routes`, from schema version 1.1 on",
    "hub-member-missing",
    "error",
    TOOL_AND_HUB,
    "source",
    /^\/routes$/,
  ],
  ["43", "no `storeAndForwardConfiguration`", "hub-member-missing", "error", ["edgeHub"], "source"],
  [
    "38",
    "`routes`, a route or `storeAndForwardConfiguration` of a wrong type",
    "hub-member-malformed",
    "error",
    TOOL_AND_HUB,
    "source",
  ],
  [
    "38",
    "a route that is an object, in schema version 1.0",
    "route-needs-newer-schema",
    "error",
    TOOL_AND_HUB,
    "source",
  ],
  ["39", "a route that cannot be read", "malformed-route", "error", ["edgeHub"], "source"],
  ["40", "an empty route, from schema version 1.1 on", "empty-route", "error", TOOL_AND_HUB, "source"],
  ["40", "an empty route, in schema version 1.0", "empty-route", "warning", ["commandLine"], "tried"],
  ["40", "a route without a name", "unnamed-route", "error", ["edgeHub"], "source"],
  ["41", "a priority outside 0 to 9", "route-priority-refused", "error", TOOL_AND_HUB, "source"],
  ["44", "a time to live that edgeHub cannot read", "time-to-live-refused", "error", TOOL_AND_HUB, "tried"],
  [
    "42, 44",
    "a time to live that is missing, 0 in a route, or a string",
    "time-to-live-unusual",
    "warning",
    ["commandLine"],
    "tried",
  ],
  ["2.7", "a route from a path that is not documented", "unknown-route-source", "warning", [], "inferred"],
  ["19", "a member that edgeHub does not read", "hub-member-ignored", "warning", [], "inferred"],
];

/** What the limits of twins say of any section. */
const LIMIT_ROWS: readonly Row[] = [
  ["50", "a section above 32 KB", "section-too-large", "error", ["iotHub"], "documented"],
  ["50", "a section nested more than ten levels", "section-too-deep", "error", ["iotHub"], "documented"],
  [
    "31, 35",
    "a name with `.`, `$`, `#`, a blank or a control character",
    "key-character",
    "error",
    ["iotHub"],
    "documented",
  ],
  ["50", "a name that is too long", "key-too-long", "error", ["iotHub"], "documented"],
  ["27", "a string above 4096 bytes", "text-too-long", "error", ["iotHub"], "documented"],
  ["50", "a whole number out of range", "integer-out-of-range", "error", ["iotHub"], "documented"],
  ["50", "a null in an array", "null-in-array", "error", ["iotHub"], "documented"],
  ["50", "a value that is not JSON", "not-json", "error", ["iotHub"], "documented"],
];

/**
 * The rows about what other rooms find, each with who would refuse the deployment for it.
 *
 * @internal
 */
export const BORROWED_RULES: Readonly<Record<"agent" | "hub" | "limits", readonly BorrowedRule[]>> = {
  agent: /* @__PURE__ */ rulesOf(AGENT_ROWS),
  hub: /* @__PURE__ */ rulesOf(HUB_ROWS),
  limits: /* @__PURE__ */ rulesOf(LIMIT_ROWS),
};

function rulesOf(rows: readonly Row[]): readonly BorrowedRule[] {
  return rows.map(([row, condition, code, severity, refusedBy, certainty, at = /^/]) => ({
    row,
    condition,
    code,
    severity,
    refusedBy,
    certainty,
    at,
  }));
}
