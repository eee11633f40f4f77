import { isJsonObject, ownMember } from "../json/index.js";
import type { JsonObject } from "../json/index.js";
import { readConfigurations, viewTwin } from "../twin/index.js";
import type { ConfigurationFacts, TwinView } from "../twin/index.js";
import { readModules } from "./module-facts.js";
import type { ModuleFacts } from "./module-facts.js";

/** Everything the rules ask about a twin, read once. A member of a wrong type counts as missing. */
export interface DeploymentFacts {
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
  readonly modules: readonly ModuleFacts[];
}

/** What stands for an input that is no object. */
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
  const desiredVersion = numberMember(view.desired, "$version");
  const description = ownMember(status, "description");
  return {
    view,
    isObject: view !== NOTHING,
    deploymentId,
    configurations: readConfigurations(view.root),
    desired: isJsonObject(view.desired) ? view.desired : undefined,
    desiredVersion: Number.isSafeInteger(desiredVersion) ? desiredVersion : null,
    lastDesiredVersion: numberMember(view.reported, "lastDesiredVersion"),
    code: numberMember(status, "code"),
    description: typeof description === "string" ? description : null,
    modules: readModules(view),
  };
}

/**
 * The user modules that the deployment wants.
 *
 * @internal
 */
export function desiredModules({ modules }: DeploymentFacts): readonly ModuleFacts[] {
  return modules.filter(({ role, desired }) => role === "user" && desired !== undefined);
}

/**
 * The edgeHub that the deployment wants, if it wants one.
 *
 * @internal
 */
export function desiredHub({ modules }: DeploymentFacts): ModuleFacts | undefined {
  return modules.find(({ role, desired }) => role === "hub" && desired !== undefined);
}

/**
 * Whether the agent could not list its modules: it then reports a failure, none of them, and its own type as unknown.
 *
 * Source: `reference/edge-agent.md` §2.5.
 *
 * @internal
 */
export function isEnvironmentUnreadable({ code, view }: DeploymentFacts): boolean {
  const agent = ownMember(ownMember(view.reported, "systemModules"), "edgeAgent");
  return code === 500 && ownMember(agent, "type") === "Unknown";
}

function numberMember(holder: unknown, key: string): number | null {
  const value = ownMember(holder, key);
  return typeof value === "number" ? value : null;
}
