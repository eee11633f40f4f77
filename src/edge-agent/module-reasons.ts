import { ownMember } from "../json/index.js";
import { quoteName, redactImage } from "../result/index.js";
import type { OwnReasonCode } from "./codes.js";
import { isEnvironmentUnreadable } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { ASSUMED_STATUS, isStoppedBySignal } from "./module-facts.js";
import type { ModuleFacts } from "./module-facts.js";
import { because, codeReason, desiredPath, reportedPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { DeploymentRule } from "./rule.js";
import { RUNTIME_STATUS_MEANINGS } from "./vocabulary.js";
import type { EdgeDeploymentRules, RuntimeStatus } from "./vocabulary.js";

/** One thing that can be said of a module that the agent has acted on. */
interface Remark {
  readonly code: OwnReasonCode;
  /** Whether it is true of the module. */
  readonly holds: (module: ModuleFacts, rules: EdgeDeploymentRules) => boolean;
  /** The side, and the members below the module, that the reason points at. */
  readonly at: (module: ModuleFacts, rules: EdgeDeploymentRules) => readonly ["desired" | "reported", ...string[]];
  /** The sentence behind "The module …". */
  readonly say: (module: ModuleFacts, rules: EdgeDeploymentRules) => string;
}

/** In the order in which a reader wants to hear them. */
const REMARKS: readonly Remark[] = [
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

/**
 * Makes the reasons of a row that the agent's view of the modules decides: what its code means, and what is to be said of
 * each module.
 *
 * @internal
 */
export function codeAndModules(rules: EdgeDeploymentRules): DeploymentRule["reasons"] {
  return (facts) => [codeReason(facts), ...moduleReasons(facts, rules)];
}

/** Says everything worth knowing about the modules; nothing when the agent itself could not see them. */
function moduleReasons(facts: DeploymentFacts, rules: EdgeDeploymentRules): readonly EdgeDeploymentReason[] {
  if (isEnvironmentUnreadable(facts)) return [];
  const reasons: EdgeDeploymentReason[] = [];
  for (const module of facts.modules) {
    for (const remark of REMARKS) if (remark.holds(module, rules)) reasons.push(reasonOf(remark, module, facts, rules));
  }
  return reasons;
}

function reasonOf(
  { code, at, say }: Remark,
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason {
  const message = `The module ${quoteName(module.name)} ${say(module, rules)}`;
  return because(code, modulePath(facts, module, at(module, rules)), message);
}

/** Whether a module is on both sides and does not run the desired image. */
function isImageDifferent({ desired, reported, comparisons }: ModuleFacts, rules: EdgeDeploymentRules): boolean {
  return desired !== undefined && reported !== undefined && !comparisons[rules].image;
}

/** Whether both images are named and differ even after the agent's own treatment of names. */
function isPreviousImage({ role, desiredImage, reportedImage, comparisons }: ModuleFacts): boolean {
  return role !== "agent" && desiredImage !== null && reportedImage !== null && !comparisons.observed.image;
}

/** Whether a module is on both sides, has a status, and not the desired one. */
function isStatusDifferent({ desired, reported, role, comparisons }: ModuleFacts, rules: EdgeDeploymentRules): boolean {
  return role !== "agent" && desired !== undefined && reported !== undefined && !comparisons[rules].status;
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

function modulePath(
  facts: DeploymentFacts,
  { role, name }: ModuleFacts,
  [side, ...members]: readonly ["desired" | "reported", ...string[]],
): string {
  const path = side === "desired" ? desiredPath : reportedPath;
  return path(facts, role === "user" ? "modules" : "systemModules", name, ...members);
}

/** What a measured status means; a status that the agent only repeats of its configuration tells nothing of the module. */
function meaningOf(status: string | null): string {
  const known = status?.toLowerCase() ?? "";
  return isRuntimeStatus(known) ? ` (it ${RUNTIME_STATUS_MEANINGS[known]})` : "";
}

function isRuntimeStatus(text: string): text is RuntimeStatus {
  return Object.hasOwn(RUNTIME_STATUS_MEANINGS, text);
}
