import { isTime, ownMember } from "../json/index.js";
import { redactImage } from "../result/index.js";
import { lastUpdated } from "./module-facts.js";
import type { ModuleFacts } from "./module-facts.js";
import type { EdgeDeploymentRules } from "./vocabulary.js";

/** What the deployment asks of a module. */
export interface DesiredModuleState {
  /** The wanted status; `null` when the deployment gives none (edgeAgent never has one). */
  readonly status: string | null;
  /** The wanted image, without credentials; `null` when there is none. */
  readonly image: string | null;
}

/** What the agent says of a module. */
export interface ReportedModuleState {
  /** The status that the agent repeats of its configuration; `null` when it is absent. */
  readonly status: string | null;
  /** The status that the agent has measured; `null` when it is absent. */
  readonly runtimeStatus: string | null;
  /** The image that the container runs, without credentials; `null` when it is absent. */
  readonly image: string | null;
}

/** One module of the deployment, of the report, or of both, and how the two sides compare. */
export interface ModuleAssessment {
  /** The name of the module. */
  readonly name: string;
  /** `system` for edgeAgent, edgeHub and whatever else stands beside them. */
  readonly kind: "user" | "system";
  /** What is wanted; `null` for a module that nobody wants. */
  readonly desired: DesiredModuleState | null;
  /** What is reported; `null` for a module that is not there. */
  readonly reported: ReportedModuleState | null;
  /** Whether the image is the desired one, by the rules in force; `null` when one side lacks the module. */
  readonly imageMatches: boolean | null;
  /** Whether the status is the desired one, by the rules in force; `null` when it is not judged. */
  readonly statusMatches: boolean | null;
  /** The exit code of the last run. */
  readonly exitCode?: number;
  /** How often the agent has restarted the module. */
  readonly restartCount?: number;
  /** Since when the module has its runtime status, an ISO 8601 time; absent when the twin does not say. */
  readonly since?: string;
}

/**
 * Assesses one module; what is not a number or a time is left out.
 *
 * @internal
 */
export function assessModule(module: ModuleFacts, rules: EdgeDeploymentRules): ModuleAssessment {
  const { name, role, desired, reported } = module;
  const onBothSides = desired !== undefined && reported !== undefined;
  const assessment: Draft<ModuleAssessment> = {
    name,
    kind: role === "user" ? "user" : "system",
    desired: desired === undefined ? null : { status: module.desiredStatus, image: shownImage(module.desiredImage) },
    reported:
      reported === undefined
        ? null
        : {
            status: module.reportedStatus,
            runtimeStatus: module.runtimeStatus,
            image: shownImage(module.reportedImage),
          },
    imageMatches: onBothSides ? module[rules].image : null,
    statusMatches: onBothSides && role !== "agent" ? module[rules].status : null,
  };
  const exitCode = ownMember(reported, "exitCode");
  const restartCount = ownMember(reported, "restartCount");
  const since = statusTime(module);
  if (typeof exitCode === "number") assessment.exitCode = exitCode;
  if (typeof restartCount === "number") assessment.restartCount = restartCount;
  if (since !== undefined) assessment.since = since;
  return assessment;
}

/** An object under construction, before anybody else sees it. */
type Draft<Finished> = { -readonly [Key in keyof Finished]: Finished[Key] };

/** The runtime statuses of a module that has ended. */
const EXITED: ReadonlySet<string> = new Set(["stopped", "failed"]);

/** The hub's own time of the last change of the runtime status; without it, the agent's time of the event. */
function statusTime({ reported, runtimeStatus, metadata }: ModuleFacts): string | undefined {
  if (reported === undefined) return undefined;
  const changed = timeOf(lastUpdated(ownMember(metadata, "runtimeStatus")));
  if (changed !== undefined) return changed;
  const hasExited = EXITED.has(runtimeStatus?.toLowerCase() ?? "");
  return timeOf(ownMember(reported, hasExited ? "lastExitTimeUtc" : "lastStartTimeUtc"));
}

/** A time, unless it is none or the agent's "never", the year 1. */
function timeOf(value: unknown): string | undefined {
  return isTime(value) && !value.startsWith("0001-01-01") ? value : undefined;
}

function shownImage(image: string | null): string | null {
  return image === null ? null : redactImage(image);
}
