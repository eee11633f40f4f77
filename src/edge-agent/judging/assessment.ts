import { isTime } from "../../json/index.js";
import { redactImage } from "../../result/index.js";
import type { EdgeModuleFacts } from "../facts/index.js";
import type { EdgeDeploymentRules } from "../vocabulary.js";

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
export function assessModule(module: EdgeModuleFacts, rules: EdgeDeploymentRules): ModuleAssessment {
  const { name, role, isDesired, isReported, exitCode, restartCount } = module;
  const onBothSides = isDesired && isReported;
  const desiredImage = shownImage(module.desiredImage);
  const isSame = module.reportedImage === module.desiredImage;
  const assessment: Draft<ModuleAssessment> = {
    name,
    kind: role === "user" ? "user" : "system",
    desired: isDesired ? { status: module.desiredStatus, image: desiredImage } : null,
    reported: isReported
      ? {
          status: module.reportedStatus,
          runtimeStatus: module.runtimeStatus,
          image: isSame ? desiredImage : shownImage(module.reportedImage),
        }
      : null,
    imageMatches: onBothSides ? module[rules].image : null,
    statusMatches: onBothSides && role !== "agent" ? module[rules].status : null,
  };
  const since = statusTime(module);
  if (exitCode !== null) assessment.exitCode = exitCode;
  if (restartCount !== null) assessment.restartCount = restartCount;
  if (since !== null) assessment.since = since;
  return assessment;
}

/** An object under construction, before anybody else sees it. */
type Draft<Finished> = { -readonly [Key in keyof Finished]: Finished[Key] };

/** The hub's own time of the last change of the runtime status; without it, the agent's time of the event. */
function statusTime({ runtimeStatus, statusChanged, lastExit, lastStart }: EdgeModuleFacts): string | null {
  return timeOf(statusChanged) ?? timeOf(hasExited(runtimeStatus) ? lastExit : lastStart);
}

/** Whether a runtime status is one of a module that has ended. */
function hasExited(runtimeStatus: string | null): boolean {
  if (runtimeStatus === null || runtimeStatus === "running") return false;
  const status = runtimeStatus.toLowerCase();
  return status === "stopped" || status === "failed";
}

/** A time, unless it is none or the agent's "never", the year 1. */
function timeOf(value: string | null): string | null {
  return isTime(value) && !value.startsWith("0001-01-01") ? value : null;
}

function shownImage(image: string | null): string | null {
  return image === null ? null : redactImage(image);
}
