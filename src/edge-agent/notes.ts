import { desiredModules, isEnvironmentUnreadable } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { malformedModules } from "./malformed-modules.js";
import { because, codePath, desiredPath, reportedPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { EdgeDeploymentRules, EdgeDeploymentState } from "./vocabulary.js";

/** A note of the source document: when it applies, and what it says. It changes no state. */
interface Note {
  readonly applies: (facts: DeploymentFacts, state: EdgeDeploymentState, rules: EdgeDeploymentRules) => boolean;
  readonly say: (facts: DeploymentFacts) => EdgeDeploymentReason;
}

/** The states in which the agent has acted on the desired version. */
const ACTED_ON: ReadonlySet<EdgeDeploymentState> = new Set(["inProgressOrFailed", "moduleFailed", "successful"]);

/** What a pull that was given up leaves in the description: "The operation was canceled", "A task was canceled.". */
const CANCELLED = /cancel/i;

const NOTES: readonly Note[] = [
  {
    applies: ({ configurations, desired }) => configurations.presence === "absent" && desired !== undefined,
    say: () => because("individual-deployment", ""),
  },
  {
    applies: isAgentNotRunning,
    say: (facts) => because("agent-not-running", reportedPath(facts, "systemModules", "edgeAgent", "runtimeStatus")),
  },
  {
    applies: ({ code, lastDesiredVersion }) => (code === 406 || code === 417) && (lastDesiredVersion ?? 0) > 0,
    say: (facts) => because("agent-may-be-updating", codePath(facts)),
  },
  {
    applies: ({ code, description, desiredVersion, lastDesiredVersion }) =>
      code === 500 && desiredVersion === lastDesiredVersion && description !== null && CANCELLED.test(description),
    say: (facts) => because("pull-probably-timed-out", reportedPath(facts, "lastDesiredStatus", "description")),
  },
  {
    applies: isEnvironmentUnreadable,
    say: (facts) => because("environment-unreadable", reportedPath(facts, "systemModules", "edgeAgent", "type")),
  },
  {
    // With code 200 the state means that an image differs.
    applies: (facts, state, rules) => state === "inProgressOrFailed" && haveAllImages(facts, rules),
    say: (facts) => because("all-images-match", reportedPath(facts, "modules")),
  },
  {
    applies: (facts, state) =>
      ACTED_ON.has(state) && desiredModules(facts).length === 0 && malformedModules(facts).length === 0,
    say: (facts) => because("no-modules", desiredPath(facts, "modules")),
  },
];

/**
 * Collects the notes of the source document that apply to a twin.
 *
 * @internal
 */
export function notesOn(
  facts: DeploymentFacts,
  state: EdgeDeploymentState,
  rules: EdgeDeploymentRules,
): readonly EdgeDeploymentReason[] {
  const notes = [...malformedModules(facts)];
  for (const { applies, say } of NOTES) if (applies(facts, state, rules)) notes.push(say(facts));
  return notes;
}

/** Whether there is a desired module, edgeHub among them, and every one runs the desired image. */
function haveAllImages(facts: DeploymentFacts, rules: EdgeDeploymentRules): boolean {
  const wanted = facts.modules.filter(
    ({ role, desired }) => (role === "user" || role === "hub") && desired !== undefined,
  );
  return wanted.length > 0 && wanted.every(({ comparisons }) => comparisons[rules].image);
}

function isAgentNotRunning({ modules }: DeploymentFacts): boolean {
  const status = modules.find(({ role }) => role === "agent")?.runtimeStatus ?? null;
  return status !== null && status.toLowerCase() !== "running";
}
