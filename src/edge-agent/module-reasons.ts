import { ownMember } from "../json/index.js";
import { quoteName, redactImage } from "../result/index.js";
import type { DeploymentFacts } from "./facts.js";
import { isStoppedBySignal } from "./module-facts.js";
import type { ModuleFacts } from "./module-facts.js";
import { because, desiredPath, reportedPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import { RUNTIME_STATUS_MEANINGS } from "./vocabulary.js";
import type { EdgeDeploymentRules, RuntimeStatus } from "./vocabulary.js";

/** What can be said of one module; each speaker answers a reason or nothing. */
type ModuleSpeaker = (
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
) => EdgeDeploymentReason | undefined;

/** In the order in which a reader wants to hear them. */
const SPEAKERS: readonly ModuleSpeaker[] = [
  sayNotCreated,
  sayImageDiffers,
  sayOldImageRunning,
  sayStatusDiffers,
  sayStoppedBySignal,
  sayRanToCompletion,
  sayStatusAssumed,
  sayOrphan,
];

/**
 * Says everything worth knowing about the modules of a deployment that the agent has acted on.
 *
 * @internal
 */
export function moduleReasons(facts: DeploymentFacts, rules: EdgeDeploymentRules): readonly EdgeDeploymentReason[] {
  const reasons: EdgeDeploymentReason[] = [];
  for (const module of facts.modules) {
    for (const say of SPEAKERS) {
      const reason = say(module, facts, rules);
      if (reason !== undefined) reasons.push(reason);
    }
  }
  return reasons;
}

/** Whether a module is on both sides and its image can be compared. */
function isImageDifferent(module: ModuleFacts, rules: EdgeDeploymentRules): boolean {
  return module.desired !== undefined && module.reported !== undefined && !module.comparisons[rules].image;
}

function isStatusDifferent({ desired, reported, role, comparisons }: ModuleFacts, rules: EdgeDeploymentRules): boolean {
  return role !== "agent" && desired !== undefined && reported !== undefined && !comparisons[rules].status;
}

function sayNotCreated(module: ModuleFacts, facts: DeploymentFacts): EdgeDeploymentReason | undefined {
  if (module.desired === undefined || module.reported !== undefined) return undefined;
  return because(
    "module-not-created",
    modulePath(facts, module, "reported"),
    `The module ${quoteName(module.name)} is desired and not reported: its container has not been created yet.`,
  );
}

function sayImageDiffers(
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason | undefined {
  if (!isImageDifferent(module, rules)) return undefined;
  const wanted = imageName(module.desiredImage);
  const running = imageName(module.reportedImage);
  return because(
    module.role === "agent" ? "agent-image-differs" : "image-differs",
    modulePath(facts, module, "reported", "settings", "image"),
    `The module ${quoteName(module.name)} runs ${running}; ${wanted} is desired.`,
  );
}

function sayOldImageRunning(
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason | undefined {
  if (!isImageDifferent(module, rules) || module.role === "agent" || module.runtimeStatus !== "running")
    return undefined;
  return because(
    "old-image-running",
    modulePath(facts, module, "reported", "runtimeStatus"),
    `The module ${quoteName(module.name)} keeps running the previous image until the new one has been pulled.`,
  );
}

function sayStatusDiffers(
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason | undefined {
  if (!isStatusDifferent(module, rules)) return undefined;
  const echo = module.role === "hub" && rules === "documented";
  const member = echo ? "status" : "runtimeStatus";
  const seen = echo ? module.reportedStatus : module.runtimeStatus;
  const wanted = module.desiredStatus === null ? "no status" : quoteName(module.desiredStatus);
  const meaning = meaningOf(seen);
  return because(
    "status-differs",
    modulePath(facts, module, "reported", member),
    `The module ${quoteName(module.name)} has the ${member} ${seen === null ? "none" : quoteName(seen)}${meaning}; ${wanted} is desired.`,
  );
}

function sayStoppedBySignal(
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason | undefined {
  if (rules !== "observed" || !isStoppedBySignal(module)) return undefined;
  return because(
    "stopped-by-signal",
    modulePath(facts, module, "reported", "exitCode"),
    `The module ${quoteName(module.name)} is to be stopped, and a signal has stopped it; the agent calls that failed.`,
  );
}

function sayRanToCompletion(
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason | undefined {
  const policy = ownMember(module.desired, "restartPolicy");
  const finished = module.runtimeStatus?.toLowerCase() === "stopped" && ownMember(module.reported, "exitCode") === 0;
  const staysDown = policy === "never" || policy === "on-failure";
  if (!isStatusDifferent(module, rules) || !finished || !staysDown) return undefined;
  return because(
    "ran-to-completion",
    modulePath(facts, module, "reported", "exitCode"),
    `The module ${quoteName(module.name)} ran to its end with code 0, and its restart policy does not start it again.`,
  );
}

function sayStatusAssumed(
  module: ModuleFacts,
  facts: DeploymentFacts,
  rules: EdgeDeploymentRules,
): EdgeDeploymentReason | undefined {
  const judged = module.role === "user" || module.role === "hub";
  if (rules !== "observed" || !judged || module.desired === undefined || module.desiredStatus !== null)
    return undefined;
  return because(
    "status-assumed-running",
    modulePath(facts, module, "desired"),
    `The deployment gives the module ${quoteName(module.name)} no status; running is assumed.`,
  );
}

function sayOrphan(module: ModuleFacts, facts: DeploymentFacts): EdgeDeploymentReason | undefined {
  if (module.desired !== undefined || module.role !== "user") return undefined;
  return because(
    "orphan-module",
    modulePath(facts, module, "reported"),
    `The module ${quoteName(module.name)} is reported and not desired: its removal is pending or has failed.`,
  );
}

function modulePath(
  facts: DeploymentFacts,
  { role, name }: ModuleFacts,
  side: "desired" | "reported",
  ...members: readonly string[]
): string {
  const path = side === "desired" ? desiredPath : reportedPath;
  return path(facts, role === "user" ? "modules" : "systemModules", name, ...members);
}

function imageName(image: string | null): string {
  return image === null ? "an image without a name" : quoteName(redactImage(image));
}

function meaningOf(status: string | null): string {
  const known = status !== null && Object.hasOwn(RUNTIME_STATUS_MEANINGS, status);
  return known ? ` (it ${RUNTIME_STATUS_MEANINGS[status as RuntimeStatus]})` : "";
}
