import { isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { redactText } from "../../result/index.js";
import { readConfigurations, viewTwin } from "../../twin/index.js";
import type { TwinView } from "../../twin/index.js";
import { findRefusals, mayExceedReport } from "../checking/index.js";
import { isStale } from "./deployment-facts.js";
import type { EdgeDeploymentFacts } from "./deployment-facts.js";
import { malformedModules } from "./malformed-modules.js";
import { maskOwnSecrets } from "./own-secrets.js";
import { readModules } from "./read-modules.js";

/**
 * Reads what the rules and their reasons ask about a twin of $edgeAgent, in any shape.
 *
 * It enters no validator and does not recurse. What only some verdicts need is read only for those.
 *
 * @param twin - the module twin of $edgeAgent
 * @param deploymentId - the deployment that is asked about; `undefined` for whichever is in force
 * @returns the facts, which `classifyEdgeFacts` judges
 * @example
 * ```ts
 * import { readEdgeDeploymentFacts } from "twinstate";
 *
 * readEdgeDeploymentFacts({ reported: { lastDesiredStatus: { code: 200 } } }).code; // → 200
 * ```
 */
export function readEdgeDeploymentFacts(twin: unknown, deploymentId?: string): EdgeDeploymentFacts {
  const view = viewTwin(twin);
  if (view === undefined) return { ...readEdgeDeploymentFacts({}, deploymentId), isObject: false };
  const { root, reported } = view;
  const desired = isJsonObject(view.desired) ? view.desired : undefined;
  const status = ownMember(reported, "lastDesiredStatus");
  const code = number(ownMember(status, "code"));
  const description = text(ownMember(status, "description"));
  const desiredVersion = whole(number(ownMember(desired, "$version")));
  const lastDesiredVersion = number(ownMember(reported, "lastDesiredVersion"));
  const { modules, isMalformed, wanted, agent, hub, documented, observed } = readModules(desired, reported);
  return {
    desiredPath: view.desiredPath,
    reportedPath: view.reportedPath,
    isObject: true,
    isOtherModule: isOtherModule(ownMember(root, "moduleId")),
    deploymentId,
    isDeploymentThere: ownMember(ownMember(root, "configurations"), deploymentId ?? "") !== undefined,
    configurations: readConfigurations(root),
    hasDesired: desired !== undefined,
    isEmpty: isEmpty(desired),
    isNothingDesired: MAIN_MEMBERS.every((member) => ownMember(desired, member) === undefined),
    desiredVersion,
    lastDesiredVersion,
    code,
    description,
    shownDescription: shown(description, view),
    desiredSince: text(ownMember(ownMember(desired, "$metadata"), "$lastUpdated")),
    codeSince: text(metadataOfCode(reported)),
    refusals: code === 400 || code === 412 ? certainRefusals(desired) : [],
    malformed: isMalformed ? malformedModules(desired) : [],
    isReportTooLarge: isStale({ desiredVersion, lastDesiredVersion }) && mayExceedReport(desired, wanted),
    modules,
    wanted,
    agent,
    hub,
    documented,
    observed,
  };
}

/** With none of them a deployment is empty. */
const MAIN_MEMBERS = ["modules", "systemModules", "runtime", "schemaVersion"] as const;

function shown(description: string | null, view: TwinView): string | null {
  return description === null ? null : redactText(maskOwnSecrets(description, view));
}

function isOtherModule(moduleId: JsonValue | undefined): boolean {
  return moduleId !== undefined && moduleId !== "$edgeAgent";
}

function isEmpty(desired: JsonObject | undefined): boolean {
  for (const key of Object.keys(desired ?? {})) if (key !== "$version" && key !== "$metadata") return false;
  return true;
}

/** Errors only; what is not there at all counts when the deployment is otherwise whole, since a query row can leave it out. */
function certainRefusals(desired: JsonObject | undefined): EdgeDeploymentFacts["refusals"] {
  const isWhole = isJsonObject(ownMember(desired, "runtime")) && isJsonObject(ownMember(desired, "systemModules"));
  return findRefusals(desired).filter(({ severity, isAbsence }) => severity === "error" && (isWhole || !isAbsence));
}

function metadataOfCode(reported: JsonValue | undefined): JsonValue | undefined {
  const metadata = ownMember(ownMember(ownMember(reported, "$metadata"), "lastDesiredStatus"), "code");
  return ownMember(metadata, "$lastUpdated");
}

function text(value: JsonValue | undefined): string | null {
  return typeof value === "string" ? value : null;
}

function number(value: JsonValue | undefined): number | null {
  return Number.isFinite(value) ? (value as number) : null;
}

function whole(value: number | null): number | null {
  return Number.isSafeInteger(value) ? value : null;
}
