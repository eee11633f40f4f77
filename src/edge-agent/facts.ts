import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { readConfigurations, viewTwin } from "../twin/index.js";
import type { ConfigurationFacts, TwinView } from "../twin/index.js";
import type { Finding } from "./findings.js";
import { readModules } from "./module-facts.js";
import type { ModulesFacts } from "./module-facts.js";
import { findRefusals } from "./refusals.js";
import type { EdgeDeploymentRules } from "./vocabulary.js";

/** Everything the rules ask about a twin, read once. A member of a wrong type counts as missing. */
export interface DeploymentFacts extends ModulesFacts {
  readonly view: TwinView;
  /** Whether the input was an object at all. */
  readonly isObject: boolean;
  /** The deployment that the caller asked for. */
  readonly deploymentId: string | undefined;
  readonly configurations: ConfigurationFacts;
  readonly desired: JsonObject | undefined;
  readonly desiredVersion: number | null;
  readonly lastDesiredVersion: number | null;
  readonly code: number | null;
  readonly description: string | null;
  /** What the agent certainly refuses in the deployment; only looked for beside a code that says so. */
  readonly refusals: readonly Finding[];
}

/** What stands for an input that is not an object. */
const NOTHING: TwinView = {
  root: {},
  shape: "service",
  desired: undefined,
  reported: undefined,
  desiredPath: "/properties/desired",
  reportedPath: "/properties/reported",
};

/**
 * Reads the facts of a twin in any shape; it enters no validator and does not recurse.
 *
 * @internal
 */
export function readFacts(twin: unknown, deploymentId: string | undefined): DeploymentFacts {
  const view = viewTwin(twin) ?? NOTHING;
  const status = ownMember(view.reported, "lastDesiredStatus");
  const desired = isJsonObject(view.desired) ? view.desired : undefined;
  const desiredVersion = numberMember(desired, "$version");
  const description = ownMember(status, "description");
  const code = numberMember(status, "code");
  const { modules, isMalformed, wanted, agent, hub, documented, observed } = readModules(view);
  return {
    view,
    isObject: view !== NOTHING,
    deploymentId,
    configurations: readConfigurations(view.root),
    desired,
    desiredVersion: Number.isSafeInteger(desiredVersion) ? desiredVersion : null,
    lastDesiredVersion: numberMember(view.reported, "lastDesiredVersion"),
    code,
    description: typeof description === "string" ? description : null,
    refusals: code === 400 || code === 412 ? certainRefusals(desired) : [],
    modules,
    isMalformed,
    wanted,
    agent,
    hub,
    documented,
    observed,
  };
}

/** Errors only; what is not there at all counts when the deployment is otherwise whole, since a query row can leave it out. */
function certainRefusals(desired: JsonObject | undefined): readonly Finding[] {
  const isWhole = isJsonObject(ownMember(desired, "runtime")) && isJsonObject(ownMember(desired, "systemModules"));
  return findRefusals(desired).filter(({ severity, isAbsence }) => severity === "error" && (isWhole || !isAbsence));
}

/**
 * Whether every desired module, edgeHub among them, runs the desired image; false when there is none.
 *
 * @internal
 */
export function haveAllImages(facts: DeploymentFacts, rules: EdgeDeploymentRules): boolean {
  const { wanted, hub } = facts;
  const isAny = wanted > 0 || hub !== undefined;
  return isAny && !facts[rules].isAnyDifferent && hub?.[rules].image !== false;
}

/**
 * Whether the agent could not list its modules: it then reports a failure, none of them, and its own type as unknown.
 *
 * Source: `reference/edge-agent.md` §2.5.
 *
 * @internal
 */
export function isEnvironmentUnreadable({ code, agent }: DeploymentFacts): boolean {
  return code === 500 && ownMember(agent?.reported, "type") === "Unknown";
}

/** What the agent writes as a description when it shuts down. */
const SHUTDOWN = "Agent is not running";

/**
 * Whether the description is the one of a shutdown.
 *
 * @internal
 */
export function saysShutdown({ description }: DeploymentFacts): boolean {
  return description === SHUTDOWN;
}

/**
 * Whether a 406 comes from an agent that runs: it waits to try a failed step again, or has just started.
 *
 * Source: `reference/edge-agent.md` §2.2.
 *
 * @internal
 */
export function isWaiting(facts: DeploymentFacts): boolean {
  return facts.code === 406 && facts.agent?.runtimeStatus?.toLowerCase() === "running" && !saysShutdown(facts);
}

function numberMember(holder: unknown, key: string): number | null {
  const value = ownMember(holder, key);
  return typeof value === "number" ? value : null;
}
