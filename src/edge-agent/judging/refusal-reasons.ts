import { compareTimes, isTime } from "../../json/index.js";
import { causeReasons } from "./cause-reasons.js";
import { saysShutdown } from "../facts/index.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import { moduleReasons } from "./module-reasons.js";
import { because, codePath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";

/** More refused members than this are only counted: the first ones are what a reader mends first. */
const MOST_REFUSALS = 10;

/**
 * Names what the agent refuses in the deployment, with the path of the member: the culprit of a 400 or 412.
 *
 * @internal
 */
export function refusalReasons(facts: EdgeDeploymentFacts): readonly EdgeDeploymentReason[] {
  return facts.refusals
    .filter((refusal) => isCulprit(facts, refusal))
    .slice(0, MOST_REFUSALS)
    .map(({ code, path, message }) => because(code, `${facts.desiredPath}${path}`, message));
}

/**
 * Whether something that the agent refuses explains the code: only the schema version is answered with 412.
 *
 * @internal
 */
export function isCulprit({ code }: EdgeDeploymentFacts, refusal: EdgeDeploymentFacts["refusals"][number]): boolean {
  return (refusal.code === "schema-version-refused") === (code === 412);
}

/**
 * Whether the code was reported after the deployment was set. An equal status sends no new report, so that a time which is
 * older proves nothing.
 *
 * @internal
 */
export function isReportedSince({ codeSince, desiredSince }: EdgeDeploymentFacts): boolean {
  return compareTimes(codeSince, desiredSince) === 1;
}

/** What a code can mean beside another version than the desired one, or beside none. */
const STALE_REASONS: Readonly<Record<number, (facts: EdgeDeploymentFacts) => readonly EdgeDeploymentReason[]>> = {
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
export function staleReasons(facts: EdgeDeploymentFacts): readonly EdgeDeploymentReason[] {
  const { code } = facts;
  const reasons = (code === null ? undefined : STALE_REASONS[code]) ?? noNews;
  return [
    ...reasons(facts),
    ...(facts.isReportTooLarge ? [because("report-too-large", facts.reportedPath)] : []),
    ...moduleReasons(facts, "observed").filter(({ code: remark }) => remark === "image-differs"),
  ];
}

/**
 * Says whether a 406 comes with the words of a shutdown.
 *
 * @internal
 */
export function shutdownReason(facts: EdgeDeploymentFacts): EdgeDeploymentReason {
  const path = `${facts.reportedPath}/lastDesiredStatus/description`;
  return because(saysShutdown(facts) ? "graceful-shutdown" : "first-pass-or-backoff", path);
}

function possiblyInvalid(facts: EdgeDeploymentFacts): readonly EdgeDeploymentReason[] {
  const message = `The agent reports ${String(facts.code)}: it refused a deployment, and this may be the one or an earlier one.`;
  return [because("possibly-invalid", codePath(facts), message)];
}

function noNews(facts: EdgeDeploymentFacts): readonly EdgeDeploymentReason[] {
  const since = facts.desiredSince;
  const path = `${facts.reportedPath}/lastDesiredVersion`;
  if (!isTime(since)) return [because("device-may-be-offline", path)];
  const message = `No news since ${since}, when it was set: the device may be offline, its report lost, or the plan still running.`;
  return [because("device-may-be-offline", path, message)];
}
