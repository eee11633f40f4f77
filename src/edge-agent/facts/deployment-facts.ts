import type { ConfigurationFacts } from "../../twin/index.js";
import type { Issue } from "../../result/index.js";
import type { EdgeAgentIssueCode } from "../codes.js";
import type { EdgeDeploymentRules } from "../vocabulary.js";
import type { EdgeModulesFacts } from "./module-facts.js";

/**
 * Everything that the rules and their reasons ask about a twin of $edgeAgent: plain data, whatever it was read from. A member
 * of a wrong type counts as missing.
 */
export interface EdgeDeploymentFacts extends EdgeModulesFacts {
  /** Where the desired section is in the document, a JSON Pointer. */
  readonly desiredPath: string;
  /** Where the reported section is in the document, a JSON Pointer. */
  readonly reportedPath: string;
  /** Whether the document is an object at all. */
  readonly isObject: boolean;
  /** Whether the document says that it is the twin of another module. */
  readonly isOtherModule: boolean;
  /** The deployment that the caller asked for. */
  readonly deploymentId: string | undefined;
  /** Whether it is among the configurations, with whatever status. */
  readonly isDeploymentThere: boolean;
  /** What is at scale, and its status. */
  readonly configurations: ConfigurationFacts;
  /** Whether there is a desired section. */
  readonly hasDesired: boolean;
  /** Whether it has no member besides `$version` and `$metadata`. */
  readonly isEmpty: boolean;
  /** Whether it has none of the members that a deployment is made of. */
  readonly isNothingDesired: boolean;
  /** The desired `$version`, if it is a safe integer. */
  readonly desiredVersion: number | null;
  /** The version that the agent last acted on. */
  readonly lastDesiredVersion: number | null;
  /** The reported status code. */
  readonly code: number | null;
  /** The agent's own words. */
  readonly description: string | null;
  /** The same without the credentials that are in the twin or look like ones. */
  readonly shownDescription: string | null;
  /** When the hub last saw the desired section change. */
  readonly desiredSince: string | null;
  /** When the hub last saw the status code change. */
  readonly codeSince: string | null;
  /** What the agent certainly refuses in the deployment, with paths into the desired section; empty without the code 400 or 412. */
  readonly refusals: readonly Issue<EdgeAgentIssueCode>[];
  /** What is not an object in the place of a module, or of all of them. */
  readonly malformed: readonly MalformedModule[];
  /** Whether the agent's report may be too large for the hub; `false` where the agent has acted on the version. */
  readonly isReportTooLarge: boolean;
}

/** Something in the place of a module, or of all of them, that is not an object. */
export interface MalformedModule {
  /** Where it is, a JSON Pointer into the desired section. */
  readonly path: string;
  /** The name in the deployment. */
  readonly name: string;
  /** What it is, with an article: `a string`. */
  readonly type: string;
}

/**
 * Whether every desired module, edgeHub among them, runs the desired image; false when there is none.
 *
 * @internal
 */
export function haveAllImages(facts: EdgeDeploymentFacts, rules: EdgeDeploymentRules): boolean {
  const { wanted, hub } = facts;
  const isAny = wanted > 0 || hub !== undefined;
  return isAny && !facts[rules].isAnyDifferent && hub?.[rules].image !== false;
}

/**
 * Whether the agent could not list its modules: it then reports a failure, none of them, and its own type as unknown.
 *
 * Source: IoT Edge agent §2.5.
 *
 * @internal
 */
export function isEnvironmentUnreadable({ code, agent }: EdgeDeploymentFacts): boolean {
  return code === 500 && agent?.reportedType === "Unknown";
}

/** What the agent writes as a description when it shuts down. */
const SHUTDOWN = "Agent is not running";

/**
 * Whether the description is the one of a shutdown.
 *
 * @internal
 */
export function saysShutdown({ description }: EdgeDeploymentFacts): boolean {
  return description === SHUTDOWN;
}

/**
 * Whether a 406 comes from an agent that runs: it waits to try a failed step again, or has just started.
 *
 * Source: IoT Edge agent §2.2.
 *
 * @internal
 */
export function isWaiting(facts: EdgeDeploymentFacts): boolean {
  return facts.code === 406 && facts.agent?.runtimeStatus?.toLowerCase() === "running" && !saysShutdown(facts);
}

/**
 * Whether the agent has not acted on the desired version, as far as it reports.
 *
 * @internal
 */
export function isStale({
  desiredVersion,
  lastDesiredVersion,
}: Pick<EdgeDeploymentFacts, "desiredVersion" | "lastDesiredVersion">): boolean {
  return lastDesiredVersion === null || lastDesiredVersion === 0 || lastDesiredVersion !== desiredVersion;
}
