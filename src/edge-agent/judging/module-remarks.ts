import { quoteName, redactImage } from "../../result/index.js";
import type { OwnReasonCode } from "../codes.js";
import { explainExitCode } from "../causes/index.js";
import { ASSUMED_STATUS, isStoppedBySignal } from "../facts/index.js";
import type { EdgeModuleFacts } from "../facts/index.js";
import { RUNTIME_STATUS_MEANINGS } from "../vocabulary.js";
import type { EdgeDeploymentRules, RuntimeStatus } from "../vocabulary.js";

/** One thing that can be said of a module that the agent has acted on. */
export interface Remark {
  readonly code: OwnReasonCode;
  /** Whether it is true of the module, whose runtime status is given in lower case; without it, it is true of each in the group. */
  readonly holds?: (module: EdgeModuleFacts, status: string | undefined) => boolean;
  /** The side that the reason points at; `reported` when absent. */
  readonly side?: "desired";
  /** The members below the module that the reason points at, as the end of a pointer. */
  readonly at: string | ((module: EdgeModuleFacts, rules: EdgeDeploymentRules) => string);
  /** The sentence after "The module …". */
  readonly say: string | ((module: EdgeModuleFacts, rules: EdgeDeploymentRules) => string);
}

/** Remarks that share a condition, so that the condition is asked once. */
export interface RemarkGroup {
  readonly holds: (module: EdgeModuleFacts, rules: EdgeDeploymentRules) => boolean;
  readonly remarks: readonly Remark[];
}

/** What is said of a module in another status than desired, by rules that say more than the source document does. */
const TROUBLE: readonly Remark[] = [
  {
    code: "exit-code",
    holds: ({ exitCode }) => exitCode !== null && explainExitCode(exitCode) !== undefined,
    at: "/exitCode",
    say: ({ exitCode }) => `ended with exit code ${String(exitCode)} (${String(explainExitCode(Number(exitCode)))}).`,
  },
  {
    code: "restarts-exhausted",
    holds: (module, status) => isDown(status) && restartsOf(module) >= MOST_RESTARTS,
    at: "/restartCount",
    say: (module) =>
      `was restarted ${restartsOf(module)} times by its policy "${policyOf(module)}" and the agent has given up: a new deployment or a restart of edgeAgent starts it again.`,
  },
  {
    code: "restart-pending",
    holds: (_, status) => status === "backoff",
    at: "/restartCount",
    say: (module) =>
      `was restarted ${restartsOf(module)} of at most ${MOST_RESTARTS} times by its policy "${policyOf(module)}"; the agent tries again after a pause that grows.`,
  },
  {
    code: "not-restarted",
    holds: (module, status) => isDown(status) && restartsOf(module) < MOST_RESTARTS && mustRestart(module, status),
    at: "/restartCount",
    say: (module) =>
      `should have been restarted by its policy "${policyOf(module)}" and is not: the agent does not act on it; restart edgeAgent.`,
  },
  {
    code: "restart-policy-never",
    holds: (module, status) => isDown(status) && hasFailedForGood(module),
    side: "desired",
    at: "/restartPolicy",
    say: 'has failed, and its restart policy "never" does not start it again.',
  },
];

/**
 * Everything that can be said of a module, in the order in which a reader wants to hear it.
 *
 * @internal
 */
export const REMARKS: readonly RemarkGroup[] = [
  {
    holds: ({ role, isDesired, isReported }) => isDesired && !isReported && role !== "agent",
    remarks: [
      {
        code: "module-not-created",
        at: "",
        say: "is desired and not reported: its container may not have been created yet.",
      },
    ],
  },
  {
    holds: (module, rules) => module.isDesired && module.isReported && !module[rules].image,
    remarks: [
      {
        code: "agent-image-differs",
        holds: ({ role }) => role === "agent",
        at: "/settings/image",
        say: sayImages,
      },
      {
        code: "image-differs",
        holds: ({ role }) => role !== "agent",
        at: "/settings/image",
        say: sayImages,
      },
      {
        code: "old-image-running",
        holds: (module, status) => status === "running" && isPreviousImage(module),
        at: "/runtimeStatus",
        say: "keeps running the previous image until the new one has been pulled.",
      },
    ],
  },
  {
    holds: isStatusDifferent,
    remarks: [
      {
        code: "status-differs",
        at: (module, rules) => `/${judgedMember(module, rules)}`,
        say: sayStatuses,
      },
      {
        code: "ran-to-completion",
        holds: hasRunToCompletion,
        at: "/exitCode",
        say: "ran to its end with code 0, and its restart policy does not start it again.",
      },
    ],
  },
  { holds: isInTrouble, remarks: TROUBLE },
  {
    holds: (module, rules) => rules === "observed" && isStoppedBySignal(module),
    remarks: [
      {
        code: "stopped-by-signal",
        at: "/exitCode",
        say: "is to be stopped, and a signal has stopped it; the agent calls that failed.",
      },
    ],
  },
  {
    holds: ({ role, isDesired, desiredStatus }, rules) =>
      rules === "observed" && (role === "user" || role === "hub") && isDesired && desiredStatus === null,
    remarks: [
      {
        code: "status-assumed-running",
        side: "desired",
        at: "",
        say: "has no desired status; running is assumed.",
      },
    ],
  },
  {
    holds: isOrphan,
    remarks: [
      {
        code: "orphan-module",
        at: "",
        say: "is reported and not desired: its removal is pending or has failed.",
      },
    ],
  },
];

/** Whether both images are named and differ even after the agent's own treatment of names. */
function isPreviousImage({ role, desiredImage, reportedImage, observed }: EdgeModuleFacts): boolean {
  return role !== "agent" && desiredImage !== null && reportedImage !== null && !observed.image;
}

/** Whether a module is on both sides, has a status, and not the desired one. */
function isStatusDifferent(module: EdgeModuleFacts, rules: EdgeDeploymentRules): boolean {
  return module.isDesired && module.isReported && module.role !== "agent" && !module[rules].status;
}

/**
 * Whether a module is there that nobody wants. An edgeHub whose type is unknown is not there: that is what the agent
 * writes in its place.
 */
function isOrphan({ role, isDesired, reportedType }: EdgeModuleFacts): boolean {
  return !isDesired && (role === "user" || (role === "hub" && reportedType !== "Unknown"));
}

function hasRunToCompletion({ restartPolicy, exitCode }: EdgeModuleFacts, status: string | undefined): boolean {
  return exitCode === 0 && status === "stopped" && (restartPolicy === "never" || restartPolicy === "on-failure");
}

/**
 * Whether the observed rules, which say more than the source document does, find a module in another status than desired.
 *
 * @internal
 */
export function isInTrouble(module: EdgeModuleFacts, rules: EdgeDeploymentRules): boolean {
  return rules === "observed" && isStatusDifferent(module, rules);
}

/** The most restarts after which the agent gives a module up. Source: IoT Edge agent §1.2. */
const MOST_RESTARTS = 20;

function restartsOf({ restartCount }: EdgeModuleFacts): number {
  return restartCount ?? 0;
}

/** The restart policy in force: the desired one, or the one that the agent takes where there is none. */
function policyOf({ restartPolicy, role }: EdgeModuleFacts): string {
  return restartPolicy?.toLowerCase() ?? (role === "hub" ? "always" : "on-unhealthy");
}

/** Whether the module has ended, and nothing is said of a restart. */
function isDown(status: string | undefined): boolean {
  return status === "failed" || status === "stopped";
}

/** Whether the module is wanted running and its policy asks for a restart of what has ended like this. */
function mustRestart(module: EdgeModuleFacts, status: string | undefined): boolean {
  if ((module.desiredStatus ?? ASSUMED_STATUS).toLowerCase() !== "running") return false;
  const policy = policyOf(module);
  if (policy === "always") return true;
  return status === "failed" && (policy === "on-failure" || policy === "on-unhealthy");
}

function hasFailedForGood(module: EdgeModuleFacts): boolean {
  return policyOf(module) === "never" && module.exitCode !== 0 && module.desiredStatus?.toLowerCase() !== "stopped";
}

/** The member that the status is read from: by the documented rules, edgeHub's is what the agent repeats. */
function judgedMember({ role }: EdgeModuleFacts, rules: EdgeDeploymentRules): "status" | "runtimeStatus" {
  return role === "hub" && rules === "documented" ? "status" : "runtimeStatus";
}

function sayImages({ reportedImage, desiredImage }: EdgeModuleFacts): string {
  const seen =
    reportedImage === null ? "is reported without an image" : `runs ${quoteName(redactImage(reportedImage))}`;
  return `${seen}; ${desiredImage === null ? "no image" : quoteName(redactImage(desiredImage))} is desired.`;
}

function sayStatuses(module: EdgeModuleFacts, rules: EdgeDeploymentRules): string {
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
