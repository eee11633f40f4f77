import { compareTimes, ownMember } from "../json/index.js";
import { desiredHub, desiredModules } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { GATE_RULES } from "./gate-rules.js";
import { lastUpdated, metadataOf } from "./metadata.js";
import { codeAndModules } from "./module-reasons.js";
import { because, codePath, codeReason, desiredPath, onlyCode, reportedPath, versionReason } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import { appliedRule, codeRule } from "./rule.js";
import type { DeploymentRule } from "./rule.js";
import { refuseSchemaVersion } from "./schema-version.js";

const reasons = codeAndModules("observed");

/**
 * The rules as the agent really reports: a refusal does not advance the version, statuses are measured, image names are
 * normalised.
 *
 * Source: `reference/edge-agent.md` §6.3 in its practical reading; the numbers of the rows are that table's, behind an O.
 */
export const OBSERVED_RULES: readonly DeploymentRule[] = [
  ...GATE_RULES,
  {
    row: "O2",
    condition: "desired has no member besides `$version` and `$metadata`",
    state: "emptyConfiguration",
    holds: ({ desired = {} }) => Object.keys(desired).every((key) => key === "$version" || key === "$metadata"),
    reasons: (facts) => [because("desired-empty", desiredPath(facts)), codeReason(facts)],
  },
  {
    row: "O3a",
    condition: "version missing, 0 or different; code 400 or 412, confirmed to be about this version",
    state: "invalid",
    holds: (facts) => isStale(facts) && isRefusal(facts) && isConfirmed(facts),
    reasons: (facts) => [codeReason(facts), because("invalid-confirmed", codePath(facts)), versionReason(facts)],
  },
  {
    row: "O3b–d",
    condition: "version missing, 0 or different",
    state: "notYetApplied",
    holds: isStale,
    reasons: (facts) => [versionReason(facts), ...staleReasons(facts)],
  },
  codeRule("O4", [400, 412], "invalid", onlyCode),
  codeRule("O5", [406], "agentStopped", (facts) => [codeReason(facts), shutdownReason(facts)]),
  codeRule("O6", [417], "emptyConfiguration", (facts) => [codeReason(facts), emptyReason(facts)]),
  codeRule("O7", [500], "inProgressOrFailed", reasons),
  appliedRule(
    "O8",
    "a desired module with the desired image is not in the desired status",
    "moduleFailed",
    (facts) => desiredModules(facts).some(({ comparisons: { observed } }) => observed.image && !observed.status),
    reasons,
  ),
  appliedRule(
    "O9",
    "a desired module missing or with another image",
    "inProgressOrFailed",
    (facts) => desiredModules(facts).some(({ comparisons: { observed } }) => !observed.image),
    reportMayPrecedePlan,
  ),
  appliedRule(
    "O10a",
    "`edgeHub` desired and missing or with another image",
    "inProgressOrFailed",
    (facts) => desiredHub(facts)?.comparisons.observed.image === false,
    reportMayPrecedePlan,
  ),
  appliedRule(
    "O10b",
    "`edgeHub` desired and its `runtimeStatus` is not the desired status",
    "moduleFailed",
    (facts) => desiredHub(facts)?.comparisons.observed.status === false,
    reasons,
  ),
  codeRule("O11", [200], "successful", reasons),
  {
    row: "O12",
    condition: "anything else",
    state: "indeterminate",
    holds: () => true,
    reasons: onlyCode,
  },
];

function isStale({ desiredVersion, lastDesiredVersion }: DeploymentFacts): boolean {
  return lastDesiredVersion === null || lastDesiredVersion === 0 || lastDesiredVersion !== desiredVersion;
}

function isRefusal({ code }: DeploymentFacts): boolean {
  return code === 400 || code === 412;
}

/** Whether a refusal beside another version is about the desired one: the schema version explains it, or its time does. */
function isConfirmed(facts: DeploymentFacts): boolean {
  const isExplained = facts.code === 412 && refuseSchemaVersion(ownMember(facts.desired, "schemaVersion")) === 412;
  return isExplained || isReportedSince(facts);
}

/**
 * Whether the code was reported after the deployment was set. An equal status sends no new report, so that a time which is
 * older proves nothing.
 */
function isReportedSince({ view }: DeploymentFacts): boolean {
  const reported = lastUpdated(metadataOf(view.reported, "lastDesiredStatus", "code"));
  return compareTimes(reported, lastUpdated(metadataOf(view.desired))) === 1;
}

/** What a code can mean that stands beside another version than the desired one, or beside none. */
const STALE_REASONS: Readonly<Record<number, (facts: DeploymentFacts) => readonly EdgeDeploymentReason[]>> = {
  400: (facts) => [because("possibly-invalid", codePath(facts))],
  412: (facts) => [because("possibly-invalid", codePath(facts))],
  406: (facts) => [shutdownReason(facts)],
  417: (facts) => [emptyReason(facts)],
  500: (facts) => (isReportedSince(facts) ? [because("failed-before-plan", codePath(facts))] : []),
};

function staleReasons(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  return facts.code === null ? [] : (STALE_REASONS[facts.code]?.(facts) ?? []);
}

function emptyReason(facts: DeploymentFacts): EdgeDeploymentReason {
  return because("stale-empty-code", codePath(facts));
}

function shutdownReason(facts: DeploymentFacts): EdgeDeploymentReason {
  const path = reportedPath(facts, "lastDesiredStatus", "description");
  return facts.description === "Agent is not running"
    ? because("graceful-shutdown", path)
    : because("first-pass-or-backoff", path);
}

function reportMayPrecedePlan(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  return [...reasons(facts), because("report-precedes-plan", reportedPath(facts, "lastDesiredVersion"))];
}
