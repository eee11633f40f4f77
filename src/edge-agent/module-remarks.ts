import { ownMember } from "../json/index.js";
import { quoteName, redactImage } from "../result/index.js";
import type { OwnReasonCode } from "./codes.js";
import { explainExitCode } from "./exit-codes.js";
import { ASSUMED_STATUS, isStoppedBySignal } from "./module-facts.js";
import type { ModuleFacts } from "./module-facts.js";
import { RUNTIME_STATUS_MEANINGS } from "./vocabulary.js";
import type { EdgeDeploymentRules, RuntimeStatus } from "./vocabulary.js";

/** One thing that can be said of a module that the agent has acted on. */
export interface Remark {
  readonly code: OwnReasonCode;
  /** Whether it is true of the module. */
  readonly holds: (module: ModuleFacts, rules: EdgeDeploymentRules) => boolean;
  /** The side, and the members below the module, that the reason points at. */
  readonly at: (module: ModuleFacts, rules: EdgeDeploymentRules) => readonly ["desired" | "reported", ...string[]];
  /** The sentence after "The module …". */
  readonly say: (module: ModuleFacts, rules: EdgeDeploymentRules) => string;
}

/**
 * Everything that can be said of a module, in the order in which a reader wants to hear it.
 *
 * @internal
 */
export const REMARKS: readonly Remark[] = [
  {
    code: "module-not-created",
    holds: ({ role, desired, reported }) => role !== "agent" && desired !== undefined && reported === undefined,
    at: () => ["reported"],
    say: () => "is desired and not reported: its container may not have been created yet.",
  },
  {
    code: "agent-image-differs",
    holds: (module, rules) => module.role === "agent" && isImageDifferent(module, rules),
    at: () => ["reported", "settings", "image"],
    say: sayImages,
  },
  {
    code: "image-differs",
    holds: (module, rules) => module.role !== "agent" && isImageDifferent(module, rules),
    at: () => ["reported", "settings", "image"],
    say: sayImages,
  },
  {
    code: "old-image-running",
    holds: (module) => isPreviousImage(module) && module.runtimeStatus?.toLowerCase() === "running",
    at: () => ["reported", "runtimeStatus"],
    say: () => "keeps running the previous image until the new one has been pulled.",
  },
  {
    code: "status-differs",
    holds: isStatusDifferent,
    at: (module, rules) => ["reported", judgedMember(module, rules)],
    say: sayStatuses,
  },
  {
    code: "stopped-by-signal",
    holds: (module, rules) => rules === "observed" && isStoppedBySignal(module),
    at: () => ["reported", "exitCode"],
    say: () => "is to be stopped, and a signal has stopped it; the agent calls that failed.",
  },
  {
    code: "ran-to-completion",
    holds: (module, rules) => isStatusDifferent(module, rules) && hasRunToCompletion(module),
    at: () => ["reported", "exitCode"],
    say: () => "ran to its end with code 0, and its restart policy does not start it again.",
  },
  {
    code: "exit-code",
    holds: (module, rules) => isInTrouble(module, rules) && meaningOfExit(module) !== undefined,
    at: () => ["reported", "exitCode"],
    say: (module) => `ended with exit code ${String(exitCodeOf(module))} (${String(meaningOfExit(module))}).`,
  },
  {
    code: "restarts-exhausted",
    holds: (module, rules) => isInTrouble(module, rules) && isDown(module) && restartsOf(module) >= MOST_RESTARTS,
    at: () => ["reported", "restartCount"],
    say: (module) =>
      `was restarted ${restartsOf(module)} times and the agent has given up: a new deployment or a restart of edgeAgent starts it again.`,
  },
  {
    code: "restart-pending",
    holds: (module, rules) => isInTrouble(module, rules) && module.runtimeStatus?.toLowerCase() === "backoff",
    at: () => ["reported", "restartCount"],
    say: (module) =>
      `was restarted ${restartsOf(module)} of at most ${MOST_RESTARTS} times; the agent tries again after a pause that grows.`,
  },
  {
    code: "not-restarted",
    holds: (module, rules) =>
      isInTrouble(module, rules) && isDown(module) && restartsOf(module) < MOST_RESTARTS && mustRestart(module),
    at: () => ["reported", "restartCount"],
    say: (module) =>
      `should have been restarted by its policy "${policyOf(module)}" and is not: the agent does not act on it; restart edgeAgent.`,
  },
  {
    code: "restart-policy-never",
    holds: (module, rules) => isInTrouble(module, rules) && isDown(module) && hasFailedForGood(module),
    at: () => ["desired", "restartPolicy"],
    say: () => 'has failed, and its restart policy "never" does not start it again.',
  },
  {
    code: "status-assumed-running",
    holds: ({ role, desired, desiredStatus }, rules) =>
      rules === "observed" && (role === "user" || role === "hub") && desired !== undefined && desiredStatus === null,
    at: () => ["desired"],
    say: () => "has no desired status; running is assumed.",
  },
  {
    code: "orphan-module",
    holds: isOrphan,
    at: () => ["reported"],
    say: () => "is reported and not desired: its removal is pending or has failed.",
  },
];

/** Whether a module is on both sides and does not run the desired image. */
function isImageDifferent(module: ModuleFacts, rules: EdgeDeploymentRules): boolean {
  return module.desired !== undefined && module.reported !== undefined && !module[rules].image;
}

/** Whether both images are named and differ even after the agent's own treatment of names. */
function isPreviousImage({ role, desiredImage, reportedImage, observed }: ModuleFacts): boolean {
  return role !== "agent" && desiredImage !== null && reportedImage !== null && !observed.image;
}

/** Whether a module is on both sides, has a status, and not the desired one. */
function isStatusDifferent(module: ModuleFacts, rules: EdgeDeploymentRules): boolean {
  const isOnBothSides = module.desired !== undefined && module.reported !== undefined;
  return isOnBothSides && module.role !== "agent" && !module[rules].status;
}

/**
 * Whether a module is there that nobody wants. An edgeHub whose type is unknown is not there: that is what the agent
 * writes in its place.
 */
function isOrphan({ role, desired, reported }: ModuleFacts): boolean {
  if (desired !== undefined) return false;
  return role === "user" || (role === "hub" && ownMember(reported, "type") !== "Unknown");
}

function hasRunToCompletion({ desired, reported, runtimeStatus }: ModuleFacts): boolean {
  const policy = ownMember(desired, "restartPolicy");
  const hasEnded = runtimeStatus?.toLowerCase() === "stopped" && ownMember(reported, "exitCode") === 0;
  return hasEnded && (policy === "never" || policy === "on-failure");
}

/**
 * Whether the observed rules, which say more than the source document does, find a module in another status than desired.
 *
 * @internal
 */
export function isInTrouble(module: ModuleFacts, rules: EdgeDeploymentRules): boolean {
  return rules === "observed" && isStatusDifferent(module, rules);
}

/** The most restarts after which the agent gives a module up. Source: `reference/edge-agent.md` §1.2. */
const MOST_RESTARTS = 20;

function exitCodeOf({ reported }: ModuleFacts): unknown {
  return ownMember(reported, "exitCode");
}

function meaningOfExit(module: ModuleFacts): string | undefined {
  const exitCode = exitCodeOf(module);
  return typeof exitCode === "number" ? explainExitCode(exitCode) : undefined;
}

function restartsOf({ reported }: ModuleFacts): number {
  const count = ownMember(reported, "restartCount");
  return typeof count === "number" ? count : 0;
}

/** The restart policy in force: the desired one, or the one that the agent takes where there is none. */
function policyOf({ desired, role }: ModuleFacts): string {
  const policy = ownMember(desired, "restartPolicy");
  if (typeof policy === "string") return policy.toLowerCase();
  return role === "hub" ? "always" : "on-unhealthy";
}

/** Whether the module has ended, and nothing is said of a restart. */
function isDown({ runtimeStatus }: ModuleFacts): boolean {
  const status = runtimeStatus?.toLowerCase();
  return status === "failed" || status === "stopped";
}

/** Whether the module is wanted running and its policy asks for a restart of what has ended like this. */
function mustRestart(module: ModuleFacts): boolean {
  if ((module.desiredStatus ?? ASSUMED_STATUS).toLowerCase() !== "running") return false;
  const policy = policyOf(module);
  if (policy === "always") return true;
  return module.runtimeStatus?.toLowerCase() === "failed" && (policy === "on-failure" || policy === "on-unhealthy");
}

function hasFailedForGood(module: ModuleFacts): boolean {
  return policyOf(module) === "never" && exitCodeOf(module) !== 0 && module.desiredStatus?.toLowerCase() !== "stopped";
}

/** The member that the status is read from: by the documented rules, edgeHub's is what the agent repeats. */
function judgedMember({ role }: ModuleFacts, rules: EdgeDeploymentRules): "status" | "runtimeStatus" {
  return role === "hub" && rules === "documented" ? "status" : "runtimeStatus";
}

function sayImages({ reportedImage, desiredImage }: ModuleFacts): string {
  const seen =
    reportedImage === null ? "is reported without an image" : `runs ${quoteName(redactImage(reportedImage))}`;
  return `${seen}; ${desiredImage === null ? "no image" : quoteName(redactImage(desiredImage))} is desired.`;
}

function sayStatuses(module: ModuleFacts, rules: EdgeDeploymentRules): string {
  const member = judgedMember(module, rules);
  const status = member === "status" ? module.reportedStatus : module.runtimeStatus;
  const seen = status === null ? `is reported without a ${member}` : `has the ${member} ${quoteName(status)}`;
  const meaning = member === "runtimeStatus" ? meaningOf(status) : "";
  const wanted = module.desiredStatus ?? (rules === "observed" ? ASSUMED_STATUS : null);
  return `${seen}${meaning}; ${wanted === null ? "no status" : quoteName(wanted)} is desired.`;
}

/** What a measured status means; a status that the agent only repeats of its configuration tells nothing of the module. */
function meaningOf(status: string | null): string {
  const known = status?.toLowerCase() ?? "";
  return isRuntimeStatus(known) ? ` (it ${RUNTIME_STATUS_MEANINGS[known]})` : "";
}

function isRuntimeStatus(text: string): text is RuntimeStatus {
  return Object.hasOwn(RUNTIME_STATUS_MEANINGS, text);
}
