import { compareTimes, ownMember } from "../json/index.js";
import type { JsonValue } from "../json/index.js";
import { desiredHub, desiredModules } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { GATE_RULES } from "./gate-rules.js";
import { moduleReasons } from "./module-reasons.js";
import { because, codeReason, onlyCode, desiredPath, reportedPath, versionReason } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import { codeRule } from "./rule.js";
import type { DeploymentRule } from "./rule.js";
import { refuseSchemaVersion } from "./schema-version.js";

/** Members of the desired section that are no part of a deployment. */
const HUB_MEMBERS: ReadonlySet<string> = new Set(["$version", "$metadata"]);

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
    holds: ({ desired = {} }) => Object.keys(desired).every((key) => HUB_MEMBERS.has(key)),
    reasons: (facts) => [because("desired-empty", desiredPath(facts)), codeReason(facts)],
  },
  {
    row: "O3a",
    condition: "version missing, 0 or different; code 400 or 412, confirmed to be about this version",
    state: "invalid",
    holds: (facts) => isStale(facts) && isRefusal(facts) && isConfirmed(facts),
    reasons: (facts) => [
      codeReason(facts),
      because("invalid-confirmed", reportedPath(facts, "lastDesiredStatus", "code")),
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
  codeRule("O4", [400, 412], "invalid", onlyCode),
  codeRule("O5", [406], "agentStopped", (facts) => [codeReason(facts), shutdownReason(facts)]),
  codeRule("O6", [417], "emptyConfiguration", onlyCode),
  codeRule("O7", [500], "inProgressOrFailed", codeAndModules),
  {
    row: "O8",
    condition: "code 200, a desired module with the desired image is not in the desired status",
    state: "moduleFailed",
    holds: (facts) =>
      facts.code === 200 &&
      desiredModules(facts).some(({ comparisons: { observed } }) => observed.image && !observed.status),
    reasons: codeAndModules,
  },
  {
    row: "O9",
    condition: "code 200, a desired module missing or with another image",
    state: "inProgressOrFailed",
    holds: (facts) =>
      facts.code === 200 && desiredModules(facts).some(({ comparisons: { observed } }) => !observed.image),
    reasons: reportMayPrecedePlan,
  },
  {
    row: "O10a",
    condition: "code 200, `edgeHub` desired and missing or with another image",
    state: "inProgressOrFailed",
    holds: (facts) => facts.code === 200 && desiredHub(facts)?.comparisons.observed.image === false,
    reasons: reportMayPrecedePlan,
  },
  {
    row: "O10b",
    condition: "code 200, `edgeHub` desired and its `runtimeStatus` is not the desired status",
    state: "moduleFailed",
    holds: (facts) => facts.code === 200 && desiredHub(facts)?.comparisons.observed.status === false,
    reasons: codeAndModules,
  },
  codeRule("O11", [200], "successful", codeAndModules),
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

/**
 * Whether a refusal that stands beside an older version is about the desired one: the schema version explains it, or it
 * was reported after the deployment was set. An equal refusal sends no new report, so an older time proves nothing.
 */
function isConfirmed({ code, desired, view }: DeploymentFacts): boolean {
  if (code === 412 && refuseSchemaVersion(ownMember(desired, "schemaVersion")) === 412) return true;
  const set = ownMember(ownMember(view.desired, "$metadata"), "$lastUpdated");
  const refused = metadataOf(view.reported, "lastDesiredStatus", "code");
  return compareTimes(refused, set) === 1;
}

/** The `$lastUpdated` of a member, wherever the hub's metadata has it. */
function metadataOf(section: unknown, ...members: readonly string[]): JsonValue | undefined {
  let node = ownMember(section, "$metadata");
  for (const member of members) node = ownMember(node, member);
  return ownMember(node, "$lastUpdated");
}

/** What a code means that stands beside an older version. */
const STALE_REASONS: Readonly<Record<number, (facts: DeploymentFacts, path: string) => EdgeDeploymentReason>> = {
  400: (_, path) => because("possibly-invalid", path),
  412: (_, path) => because("possibly-invalid", path),
  406: shutdownReason,
  417: (_, path) => because("stale-empty-code", path),
  500: (_, path) => because("failed-before-plan", path),
};

function staleReasons(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  const { code } = facts;
  const say = code === null ? undefined : STALE_REASONS[code];
  return say === undefined ? [] : [say(facts, reportedPath(facts, "lastDesiredStatus", "code"))];
}

function shutdownReason(facts: DeploymentFacts): EdgeDeploymentReason {
  const path = reportedPath(facts, "lastDesiredStatus", "description");
  return facts.description === "Agent is not running"
    ? because("graceful-shutdown", path)
    : because("first-pass-or-backoff", path);
}

function codeAndModules(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  return [codeReason(facts), ...moduleReasons(facts, "observed")];
}

function reportMayPrecedePlan(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  return [...codeAndModules(facts), because("report-precedes-plan", reportedPath(facts, "lastDesiredVersion"))];
}
