import { isJsonObject, ownMember, sortNames } from "../json/index.js";
import { describeType, quoteName } from "../result/index.js";
import { haveAllImages, isEnvironmentUnreadable, isWaiting } from "./facts.js";
import type { DeploymentFacts } from "./facts.js";
import { because, codePath, desiredPath, environmentUnreadable, reportedPath } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";
import type { EdgeDeploymentRules, EdgeDeploymentState } from "./vocabulary.js";

/** A note of the source document: when it applies, and what it says. It changes no state. */
interface Note {
  readonly applies: (facts: DeploymentFacts, state: EdgeDeploymentState, rules: EdgeDeploymentRules) => boolean;
  readonly say: (facts: DeploymentFacts) => EdgeDeploymentReason;
}

/** The states in which the agent has acted on the desired version. */
const ACTED_ON: ReadonlySet<EdgeDeploymentState> = /* @__PURE__ */ new Set([
  "inProgressOrFailed",
  "moduleFailed",
  "successful",
]);

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
    applies: (facts, _, rules) =>
      (facts.code === 406 || facts.code === 417) &&
      (facts.lastDesiredVersion ?? 0) > 0 &&
      (rules === "documented" || !(isWaiting(facts) || isNothingDesired(facts))),
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
    say: (facts) => because("pull-probably-timed-out", reportedPath(facts, "lastDesiredStatus", "description")),
  },
  {
    applies: (facts, _, rules) => rules === "documented" && isEnvironmentUnreadable(facts),
    say: environmentUnreadable,
  },
  {
    // With code 200 the state means that an image differs.
    applies: (facts, state, rules) =>
      facts.code === 500 && state === "inProgressOrFailed" && haveAllImages(facts, rules),
    say: (facts) => because("all-images-match", reportedPath(facts, "modules")),
  },
  {
    applies: (facts, state, rules) =>
      rules === "observed" &&
      facts.code === 500 &&
      state === "inProgressOrFailed" &&
      haveAllImages(facts, rules) &&
      runAll(facts),
    say: (facts) => because("all-modules-as-desired", reportedPath(facts, "modules")),
  },
  {
    applies: ({ wanted, isMalformed }, state) => ACTED_ON.has(state) && wanted === 0 && !isMalformed,
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
  const notes = facts.isMalformed ? malformedModules(facts) : [];
  for (const { applies, say } of NOTES) if (applies(facts, state, rules)) notes.push(say(facts));
  return notes;
}

/** Whether every desired module is in the desired status, edgeHub among them. */
function runAll({ observed, hub }: DeploymentFacts): boolean {
  return !observed.isAnyFailed && hub?.observed.status !== false;
}

function isAgentNotRunning({ agent }: DeploymentFacts): boolean {
  const status = agent?.runtimeStatus ?? null;
  return status !== null && status !== "running" && status.toLowerCase() !== "running";
}

function isNothingDesired({ desired = {} }: DeploymentFacts): boolean {
  return ["modules", "systemModules", "runtime", "schemaVersion"].every((member) => !Object.hasOwn(desired, member));
}

const GROUPS = ["systemModules", "modules"] as const;

/**
 * Names what the deployment has in the place of a module, or of all of them, that is not an object. It counts as missing;
 * `null` is how a patch says so, and is no mistake.
 */
function malformedModules(facts: DeploymentFacts): EdgeDeploymentReason[] {
  const reasons: EdgeDeploymentReason[] = [];
  for (const group of GROUPS) {
    const modules = ownMember(facts.desired, group);
    if (isMalformed(modules)) reasons.push(malformed(facts, [group], modules));
    if (!isJsonObject(modules)) continue;
    const names = Object.keys(modules).filter((name) => isMalformed(modules[name]));
    for (const name of sortNames(names)) reasons.push(malformed(facts, [group, name], modules[name]));
  }
  return reasons;
}

function malformed(facts: DeploymentFacts, tokens: readonly string[], value: unknown): EdgeDeploymentReason {
  const message = `Expected an object as the desired ${quoteName(String(tokens.at(-1)))}, found ${describeType(value)}.`;
  return because("malformed-module", desiredPath(facts, ...tokens), message);
}

function isMalformed(value: unknown): boolean {
  return value !== undefined && value !== null && !isJsonObject(value);
}
