import { formatPointer, isJsonObject, ownMember } from "../../json/index.js";

import type { JsonObject } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { AgentFacts, AgentFinding, DeployedModule, DeploymentFacts, DeploymentFinding, OwnRule } from "./rule.js";
import { entriesOf, modulesOf } from "./rule.js";
import { unknownMembers } from "./known-members.js";
import { pathInDocument } from "../section.js";

/** How many modules a deployment has at most. */
const MOST_MODULES = 50;

/** The longest piece of createOptions that the tools of the field write. */
const USUAL_PIECE = 512;

/** The words that the command line tool takes, where the agent takes more. */
const STRICT_WORDS: Readonly<Record<string, readonly string[]>> = {
  status: ["running", "stopped"],
  restartPolicy: ["never", "on-failure", "on-unhealthy", "always"],
  imagePullPolicy: ["never", "on-create"],
};

/** The words of the agent itself; what is none of them is refused, which is another row's. */
const AGENT_WORDS =
  /^(?:unknown|backoff|running|unhealthy|stopped|failed|dead|never|on-failure|on-unhealthy|always|on-create)$/i;

/** What takes a finding in the section of $edgeAgent back into the document, unless another deployment may set it. */
type Finder = (facts: AgentFacts) => readonly AgentFinding[];

/** Makes a check of a section whose findings are ways in the section. */
function inAgent(find: Finder): OwnRule["find"] {
  return (facts) => {
    const { agent } = facts;
    if (agent === undefined) return [];
    return find({ ...facts, agent }).flatMap(({ way, message }): readonly DeploymentFinding[] => {
      const path = pathInDocument(agent, formatPointer(way));
      return path === undefined ? [] : [{ path, message }];
    });
  };
}

/** Makes a check of every module. */
function eachModule(find: (module: DeployedModule) => readonly AgentFinding[]): OwnRule["find"] {
  return inAgent((facts) =>
    modulesOf(facts).flatMap((module) =>
      find(module).map(({ way, message }) => ({
        way: [...module.path, ...way],
        message: `The module ${quoteName(module.name)} ${message}`,
      })),
    ),
  );
}

/**
 * The rules about the section of $edgeAgent that the agent does not mind.
 *
 * @internal
 */
export const AGENT_RULES: readonly OwnRule[] = [
  {
    row: "7",
    condition: "`schemaVersion` of `$edgeAgent` is a number",
    code: "schema-version-not-text",
    severity: "warning",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: inAgent(({ agent }) =>
      typeof ownMember(agent.desired, "schemaVersion") === "number"
        ? [{ way: ["schemaVersion"], message: "The schemaVersion of $edgeAgent is a number; write it as a string." }]
        : [],
    ),
  },
  {
    row: "10",
    condition: "`systemModules` without `edgeAgent` or `edgeHub`",
    code: "system-module-missing",
    severity: "warning",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: inAgent(({ agent }) => {
      const modules = ownMember(agent.desired, "systemModules");
      return ["edgeAgent", "edgeHub"]
        .filter((name) => isJsonObject(modules) && !isThere(modules, name))
        .map((name) => ({ way: ["systemModules", name], message: `The system module ${name} is missing.` }));
    }),
  },
  {
    row: "11",
    condition: "no `modules`",
    code: "modules-missing",
    severity: "warning",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: inAgent(({ agent }) =>
      isThere(agent.desired, "modules")
        ? []
        : [{ way: ["modules"], message: "The member modules is missing; the agent removes every module that runs." }],
    ),
  },
  {
    row: "11",
    condition: "`edgeHub` in another status than running",
    code: "hub-not-running",
    severity: "warning",
    refusedBy: [],
    certainty: "documented",
    find: eachModule(({ name, role, module }) => {
      const status = ownMember(module, "status");
      const isIdle = typeof status === "string" && AGENT_WORDS.test(status) && status.toLowerCase() !== "running";
      return name === "edgeHub" && role === "system" && isIdle
        ? [{ way: ["status"], message: "is not to run: no messages flow." }]
        : [];
    }),
  },
  {
    row: "14",
    condition:
      "`status`, `restartPolicy` or `imagePullPolicy` in another spelling, or a word that only the agent knows",
    code: "only-strict-tools-refuse",
    severity: "warning",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: eachModule(({ name, role, module }) =>
      role === "system" && name === "edgeAgent"
        ? []
        : Object.entries(STRICT_WORDS).flatMap(([member, words]) => {
            const value = ownMember(module, member);
            if (typeof value !== "string" || words.includes(value) || !AGENT_WORDS.test(value)) return [];
            const message = `has the ${member} ${quoteName(value)}; the command line tool takes ${words.join(", ")}.`;
            return [{ way: [member], message }];
          }),
    ),
  },
  {
    row: "15",
    condition: "no `restartPolicy`: on-unhealthy, for edgeHub always",
    code: "policy-missing",
    severity: "note",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: eachModule(({ name, role, module }) =>
      (role === "system" && name === "edgeAgent") || isThere(module, "restartPolicy")
        ? []
        : [{ way: ["restartPolicy"], message: "has no restartPolicy; the agent takes its own default." }],
    ),
  },
  {
    row: "17",
    condition: "`restartPolicy` on-failure or on-unhealthy: the documentation and the agent's code disagree",
    code: "policy-disputed",
    severity: "note",
    refusedBy: [],
    certainty: "documented",
    find: eachModule(({ module }) => {
      const policy = ownMember(module, "restartPolicy");
      return typeof policy === "string" && /^on-(?:failure|unhealthy)$/i.test(policy)
        ? [
            {
              way: ["restartPolicy"],
              message: `has the restartPolicy ${policy}, of which the documentation says that it does not work yet.`,
            },
          ]
        : [];
    }),
  },
  {
    row: "18",
    condition: "`edgeAgent` with `status` or `restartPolicy`",
    code: "agent-member-ignored",
    severity: "note",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: eachModule(({ name, role, module }) =>
      role === "system" && name === "edgeAgent"
        ? ["status", "restartPolicy"]
            .filter((member) => isThere(module, member))
            .map((member) => ({ way: [member], message: `has a ${member}, which the agent ignores for itself.` }))
        : [],
    ),
  },
  {
    row: "19",
    condition: "a member that the agent does not know",
    code: "unknown-deployment-member",
    severity: "warning",
    refusedBy: [],
    certainty: "tried",
    find: inAgent(unknownMembers),
  },
  {
    row: "27",
    condition: "a piece of `createOptions` above 512 characters",
    code: "long-piece",
    severity: "note",
    refusedBy: [],
    certainty: "source",
    find: eachModule(({ module }) =>
      entriesOf(ownMember(module, "settings"))
        .filter(
          ([name, value]) => /^createOptions/i.test(name) && typeof value === "string" && value.length > USUAL_PIECE,
        )
        .map(([name]) => ({
          way: ["settings", name],
          message: `has a piece of createOptions above ${USUAL_PIECE} characters.`,
        })),
    ),
  },
  {
    row: "29",
    condition: "an environment variable whose `value` is null or missing",
    code: "environment-value-empty",
    severity: "warning",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: eachVariable((variable) => !isThere(variable, "value"), "has no value; the container gets an empty one"),
  },
  {
    row: "30",
    condition: "an environment variable that is true or false: `True` or `False` in the container",
    code: "environment-value-boolean",
    severity: "warning",
    refusedBy: [],
    certainty: "tried",
    find: eachVariable(
      (variable) => typeof ownMember(variable, "value") === "boolean",
      "is a boolean; the container gets the word with a capital",
    ),
  },
  {
    row: "32",
    condition: "`startupOrder` as a string or a fraction",
    code: "only-strict-tools-refuse",
    severity: "warning",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: eachModule(({ name, role, module }) => {
      const order = ownMember(module, "startupOrder");
      const isOdd = typeof order === "string" ? /^\s*\d+\s*$/.test(order) : typeof order === "number" && order % 1 > 0;
      return isOdd && (role === "user" || name !== "edgeAgent")
        ? [{ way: ["startupOrder"], message: "has a startupOrder that is not written as a whole number." }]
        : [];
    }),
  },
  {
    row: "35",
    condition: "a module name with other characters than letters, digits, `_` and `-`",
    code: "module-name-unusual",
    severity: "warning",
    refusedBy: ["commandLine"],
    certainty: "tried",
    find: eachModule(({ name, role }) =>
      role === "user" && !/^[a-zA-Z0-9_-]+$/.test(name)
        ? [{ way: [], message: "has an unusual name; the command line tool takes letters, digits, _ and -." }]
        : [],
    ),
  },
  {
    row: "49",
    condition: "more than 50 modules",
    code: "too-many-modules",
    severity: "warning",
    refusedBy: ["iotHub"],
    certainty: "documented",
    find: tooManyModules,
  },
];

function tooManyModules(facts: DeploymentFacts): readonly DeploymentFinding[] {
  const { agent } = facts;
  const count = modulesOf(facts).filter(({ role }) => role === "user").length;
  if (agent === undefined || count <= MOST_MODULES) return [];
  // The modules of a layer come in parts, and another deployment can only add to them.
  const path = pathInDocument(agent, "/modules") ?? agent.path;
  return [{ path, message: `The deployment has ${count} modules; at most ${MOST_MODULES} are supported.` }];
}

/** Makes a check of the environment variables of every module; their values are not told. */
function eachVariable(isWrong: (variable: JsonObject) => boolean, say: string): OwnRule["find"] {
  return eachModule(({ module }) =>
    entriesOf(ownMember(module, "env"))
      .filter(([, variable]) => isJsonObject(variable) && isWrong(variable))
      .map(([name]) => ({ way: ["env", name], message: `has the variable ${quoteName(name)}, which ${say}.` })),
  );
}

/** `null` is how a patch removes a member. */
function isThere(holder: JsonObject, name: string): boolean {
  const value = ownMember(holder, name);
  return value !== undefined && value !== null;
}
