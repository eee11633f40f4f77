import { ownMember } from "../json/index.js";
import { isWaiting } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { GATE_RULES } from "./gate-rules.js";
import type { ModuleFacts } from "./module-facts.js";
import { codeAndModules, decidedByModules, failureReasons, moduleReasons } from "./module-reasons.js";
import { because, codePath, codeReason, desiredPath, onlyCode, reportedPath, versionReason } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import { isReportedSince, refusalReasons, shutdownReason, staleReasons } from "./refusal-reasons.js";
import { appliedRule, codeRule } from "./rule.js";
import type { DeploymentRule } from "./rule.js";
import { refuseSchemaVersion } from "./schema-version.js";

const isFailed = ({ role, desired, observed }: ModuleFacts): boolean =>
  role === "user" && desired !== undefined && observed.image && !observed.status;

const isDifferent = ({ role, desired, observed }: ModuleFacts): boolean =>
  role === "user" && desired !== undefined && !observed.image;

const isHub = ({ role }: ModuleFacts): boolean => role === "hub";

/**
 * The rules as the agent really reports: a refusal does not advance the version, statuses are measured, image names are
 * normalised.
 *
 * Source: `reference/edge-agent.md` §6.3 in its practical reading; the numbers of the rows are that table's, with an O.
 */
export const OBSERVED_RULES: readonly DeploymentRule[] = [
  ...GATE_RULES,
  {
    row: "O2",
    condition: "desired has no member besides `$version` and `$metadata`",
    state: "emptyConfiguration",
    holds: ({ desired }) => isEmpty(desired),
    reasons: (facts) => [because("desired-empty", desiredPath(facts)), codeReason(facts)],
  },
  {
    row: "O3a",
    condition: "version missing, 0 or different; code 400 or 412, confirmed to be about this version",
    state: "invalid",
    holds: (facts) => isStale(facts) && isRefusal(facts) && isConfirmed(facts),
    reasons: (facts) => [
      codeReason(facts),
      ...refusalReasons(facts),
      because("invalid-confirmed", codePath(facts)),
      versionReason(facts),
    ],
  },
  {
    row: "O3b–d",
    condition: "version missing, 0 or different",
    state: "notYetApplied",
    holds: isStale,
    reasons: (facts) => [versionReason(facts), ...staleReasons(facts)],
  },
  /* @__PURE__ */ codeRule("O4", [400, 412], "invalid", (facts) => [codeReason(facts), ...refusalReasons(facts)]),
  {
    row: "O5a",
    condition: "code 406, edgeAgent's `runtimeStatus` is running and the description is not a shutdown's",
    state: "inProgressOrFailed",
    holds: isWaiting,
    reasons: (facts) => [
      because(
        "first-pass-or-backoff",
        codePath(facts),
        "The agent reports 406 (Unknown) while it runs: it waits to try a failed step again, or has just started.",
      ),
      ...moduleReasons(facts, "observed"),
    ],
  },
  /* @__PURE__ */ codeRule("O5b", [406], "agentStopped", (facts) => [codeReason(facts), shutdownReason(facts)]),
  /* @__PURE__ */ codeRule("O6", [417], "emptyConfiguration", (facts) => [
    codeReason(facts),
    because("stale-empty-code", codePath(facts)),
  ]),
  /* @__PURE__ */ codeRule("O7", [500], "inProgressOrFailed", failureReasons),
  /* @__PURE__ */ appliedRule(
    "O8",
    "a desired module with the desired image is not in the desired status",
    "moduleFailed",
    ({ observed }) => observed.isAnyFailed,
    /* @__PURE__ */ decidedByModules("observed", isFailed),
  ),
  /* @__PURE__ */ appliedRule(
    "O9",
    "a desired module missing or with another image",
    "inProgressOrFailed",
    ({ observed }) => observed.isAnyDifferent,
    /* @__PURE__ */ reportMayPrecedePlan(isDifferent),
  ),
  /* @__PURE__ */ appliedRule(
    "O10a",
    "`edgeHub` desired and missing or with another image",
    "inProgressOrFailed",
    ({ hub }) => hub?.observed.image === false,
    /* @__PURE__ */ reportMayPrecedePlan(isHub),
  ),
  /* @__PURE__ */ appliedRule(
    "O10b",
    "`edgeHub` desired and its `runtimeStatus` is not the desired status",
    "moduleFailed",
    ({ hub }) => hub?.observed.status === false,
    /* @__PURE__ */ decidedByModules("observed", isHub),
  ),
  /* @__PURE__ */ codeRule("O11", [200], "successful", /* @__PURE__ */ codeAndModules("observed")),
  {
    row: "O12",
    condition: "anything else",
    state: "indeterminate",
    holds: () => true,
    reasons: onlyCode,
  },
];

/** Whether nothing at all is desired. */
function isEmpty(desired: DeploymentFacts["desired"] = {}): boolean {
  for (const key of Object.keys(desired)) if (key !== "$version" && key !== "$metadata") return false;
  return true;
}

function isStale({ desiredVersion, lastDesiredVersion }: DeploymentFacts): boolean {
  return lastDesiredVersion === null || lastDesiredVersion === 0 || lastDesiredVersion !== desiredVersion;
}

function isRefusal({ code }: DeploymentFacts): boolean {
  return code === 400 || code === 412;
}

/**
 * Whether a refusal beside another version is about the desired one: the deployment itself explains it, or the time of the
 * report does.
 */
function isConfirmed(facts: DeploymentFacts): boolean {
  const isExplained =
    facts.code === 412
      ? refuseSchemaVersion(ownMember(facts.desired, "schemaVersion")) === 412
      : facts.refusals.some(({ code }) => code !== "schema-version-refused");
  return isExplained || isReportedSince(facts);
}

function reportMayPrecedePlan(decides: (module: ModuleFacts) => boolean): DeploymentRule["reasons"] {
  const reasons = decidedByModules("observed", decides);
  return (facts): readonly EdgeDeploymentReason[] => [
    ...reasons(facts),
    because("report-precedes-plan", reportedPath(facts, "lastDesiredVersion")),
  ];
}
