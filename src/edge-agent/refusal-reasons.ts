import { compareTimes, isTime } from "../json/index.js";
import { causeReasons } from "./cause-reasons.js";
import { saysShutdown } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { lastUpdated, metadataOf } from "./module-facts.js";
import { moduleReasons } from "./module-reasons.js";
import { because, codePath, reportedPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import { mayExceedReport } from "./report-size.js";

/** More refused members than this are only counted: the first ones are what a reader mends first. */
const MOST_REFUSALS = 10;

/**
 * Names what the agent refuses in the deployment, with the path of the member: the culprit of a 400 or 412.
 *
 * @internal
 */
export function refusalReasons(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  const isSchemaVersion = facts.code === 412;
  return facts.refusals
    .filter(({ code }) => (code === "schema-version-refused") === isSchemaVersion)
    .slice(0, MOST_REFUSALS)
    .map(({ code, path, message }) => because(code, `${facts.view.desiredPath}${path}`, message));
}

/**
 * Whether the code was reported after the deployment was set. An equal status sends no new report, so that a time which is
 * older proves nothing.
 *
 * @internal
 */
export function isReportedSince({ view }: DeploymentFacts): boolean {
  const reported = lastUpdated(metadataOf(view.reported, "lastDesiredStatus", "code"));
  return compareTimes(reported, lastUpdated(metadataOf(view.desired))) === 1;
}

/** What a code can mean beside another version than the desired one, or beside none. */
const STALE_REASONS: Readonly<Record<number, (facts: DeploymentFacts) => readonly EdgeDeploymentReason[]>> = {
  400: possiblyInvalid,
  412: possiblyInvalid,
  406: (facts) => [shutdownReason(facts)],
  417: (facts) => [because("stale-empty-code", codePath(facts))],
  500: (facts) =>
    isReportedSince(facts) ? [because("failed-before-plan", codePath(facts)), ...causeReasons(facts)] : noNews(facts),
};

/**
 * Says what the code can mean that stands beside another version, and what else can be known of a deployment that the
 * agent has not acted on.
 *
 * @internal
 */
export function staleReasons(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  const { code, wanted } = facts;
  const reasons = (code === null ? undefined : STALE_REASONS[code]) ?? noNews;
  return [
    ...reasons(facts),
    ...(mayExceedReport(facts.desired, wanted) ? [because("report-too-large", reportedPath(facts))] : []),
    ...moduleReasons(facts, "observed").filter(({ code: remark }) => remark === "image-differs"),
  ];
}

/**
 * Says whether a 406 comes with the words of a shutdown.
 *
 * @internal
 */
export function shutdownReason(facts: DeploymentFacts): EdgeDeploymentReason {
  const path = reportedPath(facts, "lastDesiredStatus", "description");
  return because(saysShutdown(facts) ? "graceful-shutdown" : "first-pass-or-backoff", path);
}

function possiblyInvalid(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  const message = `The agent reports ${String(facts.code)}: it refused a deployment, and this may be the one or an earlier one.`;
  return [because("possibly-invalid", codePath(facts), message)];
}

function noNews(facts: DeploymentFacts): readonly EdgeDeploymentReason[] {
  const since = lastUpdated(metadataOf(facts.view.desired));
  const path = reportedPath(facts, "lastDesiredVersion");
  if (!isTime(since)) return [because("device-may-be-offline", path)];
  const message = `No news since ${since}, when it was set: the device may be offline, its report lost, or the plan still running.`;
  return [because("device-may-be-offline", path, message)];
}
