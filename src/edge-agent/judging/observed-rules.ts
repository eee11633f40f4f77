import { isStale, isWaiting } from "../facts/index.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import { GATE_RULES } from "./gate-rules.js";
import type { EdgeModuleFacts } from "../facts/index.js";
import { codeAndModules, decidedByModules, failureReasons, moduleReasons } from "./module-reasons.js";
import { because, codePath, codeReason, onlyCode, versionReason } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import { isCulprit, isReportedSince, refusalReasons, shutdownReason, staleReasons } from "./refusal-reasons.js";
import { appliedRule, codeRule } from "./rule.js";
import type { DeploymentRule } from "./rule.js";

const isFailed = ({ role, observed }: EdgeModuleFacts): boolean =>
  role === "user" && observed.image && !observed.status;

const isDifferent = ({ role, isDesired, observed }: EdgeModuleFacts): boolean =>
  role === "user" && isDesired && !observed.image;

const isHub = ({ role }: EdgeModuleFacts): boolean => role === "hub";

/**
 * The rules as the agent really reports: a refusal does not advance the version, statuses are measured, image names are
 * normalised.
 *
 * Source: IoT Edge agent §6.3 in its practical reading; the numbers of the rows are that table's, with an O.
 */
export const OBSERVED_RULES: readonly DeploymentRule[] = [
  ...GATE_RULES,
  {
    row: "O2",
    condition: "desired has no member besides `$version` and `$metadata`",
    state: "emptyConfiguration",
    holds: ({ isEmpty }) => isEmpty,
    reasons: (facts) => [because("desired-empty", facts.desiredPath), codeReason(facts)],
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

function isRefusal({ code }: EdgeDeploymentFacts): boolean {
  return code === 400 || code === 412;
}

/**
 * Whether a refusal beside another version is about the desired one: the deployment itself explains it, or the time of the
 * report does.
 */
function isConfirmed(facts: EdgeDeploymentFacts): boolean {
  return facts.refusals.some((refusal) => isCulprit(facts, refusal)) || isReportedSince(facts);
}

function reportMayPrecedePlan(decides: (module: EdgeModuleFacts) => boolean): DeploymentRule["reasons"] {
  const reasons = decidedByModules("observed", decides);
  return (facts): readonly EdgeDeploymentReason[] => [
    ...reasons(facts),
    because("report-precedes-plan", `${facts.reportedPath}/lastDesiredVersion`),
  ];
}
