import { quoteName } from "../../result/index.js";
import { haveAllImages, isEnvironmentUnreadable, isWaiting } from "../facts/index.js";
import type { EdgeDeploymentFacts, MalformedModule } from "../facts/index.js";
import { because, codePath, environmentUnreadable } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { EdgeDeploymentRules, EdgeDeploymentState } from "../vocabulary.js";

/** A note of the source document: when it applies, and what it says. It changes no state. */
interface Note {
  readonly applies: (facts: EdgeDeploymentFacts, state: EdgeDeploymentState, rules: EdgeDeploymentRules) => boolean;
  readonly say: (facts: EdgeDeploymentFacts) => EdgeDeploymentReason;
}

/** The states in which the agent has acted on the desired version. */
const ACTED_ON: ReadonlySet<EdgeDeploymentState> = /* @__PURE__ */ new Set([
  "inProgressOrFailed",
  "moduleFailed",
  "successful",
]);

const NOTES: readonly Note[] = [
  {
    applies: ({ configurations, hasDesired }) => configurations.presence === "absent" && hasDesired,
    say: () => because("individual-deployment", ""),
  },
  {
    applies: isAgentNotRunning,
    say: (facts) => because("agent-not-running", `${facts.reportedPath}/systemModules/edgeAgent/runtimeStatus`),
  },
  {
    applies: (facts, _, rules) =>
      (facts.code === 406 || facts.code === 417) &&
      (facts.lastDesiredVersion ?? 0) > 0 &&
      (rules === "documented" || !(isWaiting(facts) || facts.isNothingDesired)),
    say: (facts) => because("agent-may-be-updating", codePath(facts)),
  },
  {
    // The source document's own reading; the observed rules look closer at what was cancelled.
    applies: ({ code, description, desiredVersion, lastDesiredVersion }, _, rules) =>
      rules === "documented" &&
      code === 500 &&
      desiredVersion === lastDesiredVersion &&
      description !== null &&
      /cancel/i.test(description),
    say: (facts) => because("pull-probably-timed-out", `${facts.reportedPath}/lastDesiredStatus/description`),
  },
  {
    applies: (facts, _, rules) => rules === "documented" && isEnvironmentUnreadable(facts),
    say: environmentUnreadable,
  },
  {
    // With code 200 the state means that an image differs.
    applies: (facts, state, rules) =>
      facts.code === 500 && state === "inProgressOrFailed" && haveAllImages(facts, rules),
    say: (facts) => because("all-images-match", `${facts.reportedPath}/modules`),
  },
  {
    applies: (facts, state, rules) =>
      rules === "observed" &&
      facts.code === 500 &&
      state === "inProgressOrFailed" &&
      haveAllImages(facts, rules) &&
      runAll(facts),
    say: (facts) => because("all-modules-as-desired", `${facts.reportedPath}/modules`),
  },
  {
    applies: ({ wanted, malformed }, state) => ACTED_ON.has(state) && wanted === 0 && malformed.length === 0,
    say: (facts) => because("no-modules", `${facts.desiredPath}/modules`),
  },
];

/**
 * Collects the notes of the source document that apply to a twin.
 *
 * @internal
 */
export function notesOn(
  facts: EdgeDeploymentFacts,
  state: EdgeDeploymentState,
  rules: EdgeDeploymentRules,
): readonly EdgeDeploymentReason[] {
  const notes: EdgeDeploymentReason[] = facts.malformed.map((module) => malformed(facts, module));
  for (const { applies, say } of NOTES) if (applies(facts, state, rules)) notes.push(say(facts));
  return notes;
}

/** Whether every desired module is in the desired status, edgeHub among them. */
function runAll({ observed, hub }: EdgeDeploymentFacts): boolean {
  return !observed.isAnyFailed && hub?.observed.status !== false;
}

function isAgentNotRunning({ agent }: EdgeDeploymentFacts): boolean {
  const status = agent?.runtimeStatus ?? null;
  return status !== null && status !== "running" && status.toLowerCase() !== "running";
}

function malformed({ desiredPath }: EdgeDeploymentFacts, { path, name, type }: MalformedModule): EdgeDeploymentReason {
  const message = `Expected an object as the desired ${quoteName(name)}, found ${type}.`;
  return because("malformed-module", `${desiredPath}${path}`, message);
}
