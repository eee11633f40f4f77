import { appendPointer } from "../json/index.js";
import type { Rule } from "../result/index.js";
import type { EdgeHubReasonCode } from "./codes.js";
import type { EdgeHubFacts } from "./facts.js";
import { validateEdgeHubDesired } from "./refusals.js";
import { because } from "./reasons.js";
import type { EdgeHubReason } from "./reasons.js";
import type { EdgeHubState } from "./vocabulary.js";

/** One row of the table that judges the hub's configuration. */
export type EdgeHubRule = Rule<EdgeHubFacts, EdgeHubState, EdgeHubReasonCode>;

/**
 * The rows by which the configuration of an edge device's hub is judged; the first that holds decides.
 *
 * Source: Twin conventions §3.3. Unlike $edgeAgent, edgeHub reports the version that it read also when it
 * refuses it.
 */
export const EDGE_HUB_RULES: readonly EdgeHubRule[] = [
  {
    row: "0",
    condition: "no twin of `$edgeHub`, or a section or `lastDesiredVersion` of a wrong type",
    state: "unknown",
    holds: ({ obstacles }) => obstacles.length > 0,
    reasons: ({ obstacles }) => obstacles.map(({ code, path }) => because(code, path)),
  },
  {
    row: "1",
    condition: "nothing desired and no `lastDesiredVersion`",
    state: "unmanaged",
    holds: ({ isEmpty, lastDesiredVersion }) => isEmpty && lastDesiredVersion === null,
    reasons: ({ view }) => [because("no-configuration", view.desiredPath)],
  },
  {
    row: "2",
    condition: "no `lastDesiredVersion`",
    state: "notStarted",
    holds: ({ lastDesiredVersion }) => lastDesiredVersion === null,
    reasons: (facts) => [because("hub-not-reported", lastVersionPath(facts)), ...refusalsOf(facts)],
  },
  {
    row: "3",
    condition: "no desired `$version`",
    state: "unknown",
    holds: ({ desiredVersion }) => desiredVersion === null,
    reasons: ({ view }) => [because("desired-version-missing", appendPointer(view.desiredPath, "$version"))],
  },
  {
    row: "4",
    condition: "`lastDesiredVersion` < desired `$version`",
    state: "stale",
    holds: ({ lastDesiredVersion, desiredVersion }) => Number(lastDesiredVersion) < Number(desiredVersion),
    reasons: (facts) => [versionReason("version-behind", facts), ...earlierRefusal(facts), ...refusalsOf(facts)],
  },
  {
    row: "5",
    condition: "`lastDesiredVersion` > desired `$version`",
    state: "unknown",
    holds: ({ lastDesiredVersion, desiredVersion }) => Number(lastDesiredVersion) > Number(desiredVersion),
    reasons: (facts) => [versionReason("version-ahead", facts)],
  },
  {
    row: "6",
    condition: "code 200",
    state: "succeeded",
    holds: ({ code }) => code === 200,
    reasons: (facts) => [because("configuration-accepted", codePath(facts))],
  },
  {
    row: "7",
    condition: "code 400",
    state: "failed",
    holds: ({ code }) => code === 400,
    reasons: (facts) => [
      because("configuration-refused", codePath(facts)),
      ...(facts.isEmpty ? [because("empty-configuration", facts.view.desiredPath)] : []),
      ...refusalsOf(facts),
    ],
  },
  {
    row: "8a",
    condition: "another code, 400 or more",
    state: "failed",
    holds: ({ code }) => code !== null && code >= 400,
    reasons: undocumented,
  },
  {
    row: "8b",
    condition: "another code",
    state: "unknown",
    holds: ({ code }) => code !== null,
    reasons: undocumented,
  },
  {
    row: "9",
    condition: "no code",
    state: "unknown",
    holds: () => true,
    reasons: (facts) => [because("status-missing", codePath(facts))],
  },
];

/** What edgeHub would refuse in the desired properties, as far as the desired version has not been answered with 200. */
function refusalsOf({ desired, isEmpty, view }: EdgeHubFacts): readonly EdgeHubReason[] {
  if (isEmpty) return [];
  return validateEdgeHubDesired(desired)
    .filter(({ severity }) => severity === "error")
    .map(({ code, path, message }) => ({ code, path: view.desiredPath + path, message }));
}

function earlierRefusal(facts: EdgeHubFacts): readonly EdgeHubReason[] {
  if (facts.code !== 400) return [];
  const message = `edgeHub refused version ${String(facts.lastDesiredVersion)} with code 400.`;
  return [{ code: "refused-earlier", path: codePath(facts), message }];
}

function versionReason(code: "version-behind" | "version-ahead", facts: EdgeHubFacts): EdgeHubReason {
  const { lastDesiredVersion, desiredVersion } = facts;
  const message = `edgeHub last read version ${String(lastDesiredVersion)}; version ${String(desiredVersion)} is desired.`;
  return { code, path: lastVersionPath(facts), message };
}

function undocumented(facts: EdgeHubFacts): readonly EdgeHubReason[] {
  const message = `edgeHub reports the code ${String(facts.code)}; it writes 200 and 400 only.`;
  return [because("undocumented-code", codePath(facts), message)];
}

function lastVersionPath({ view }: EdgeHubFacts): string {
  return appendPointer(view.reportedPath, "lastDesiredVersion");
}

function codePath({ view }: EdgeHubFacts): string {
  return appendPointer(view.reportedPath, "lastDesiredStatus", "code");
}
