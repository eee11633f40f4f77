import { quoteName } from "../../result/index.js";
import { findCause } from "../causes/index.js";
import type { DescriptionCause } from "../causes/index.js";
import { haveAllImages, isEnvironmentUnreadable } from "../facts/index.js";
import type { EdgeDeploymentFacts } from "../facts/index.js";
import { because } from "./reasons.js";
import type { EdgeDeploymentReason } from "./reasons.js";

/** What the agent says before each failure of a module, in lower case. */
const CALLING = "error calling ";

/** A module's name after the words of an operation, in the agent's sentences and in the daemon's. */
const NAMED_MODULE = /\bmodule (?:module )?"?([^\s":,)]{1,128})/i;

/** The operations of the agent, by the word that begins one, and what then could not be done. */
const OPERATIONS: readonly (readonly [word: string, done: string])[] = [
  ["prepare", "pulled"],
  ["create", "created"],
  ["restart", "restarted"],
  ["start", "started"],
  ["stop", "stopped"],
  ["update", "updated"],
  ["remove", "removed"],
  ["delete", "removed"],
];

/** The operations during which nothing is pulled. */
const WITHOUT_PULL: ReadonlySet<string> = /* @__PURE__ */ new Set(["started", "restarted", "stopped", "removed"]);

/** As much of a description is searched as the hub takes in one string. */
const LONGEST_TEXT = 4096;

/**
 * Says what the description gives away about the causes of a failure, one reason for each module and cause.
 *
 * The description itself is not quoted: of what it holds, only names of modules that the twin knows are told.
 *
 * @internal
 */
export function causeReasons(facts: EdgeDeploymentFacts): readonly EdgeDeploymentReason[] {
  const { description } = facts;
  if (description === null) return [];
  const text = description.slice(0, LONGEST_TEXT);
  const lower = text.toLowerCase();
  const path = `${facts.reportedPath}/lastDesiredStatus/description`;
  const reasons: EdgeDeploymentReason[] = [];
  const starts = failureStarts(lower);
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? text.length;
    const reason = causeReason(facts, text.slice(start, end), lower.slice(start, end), path);
    if (reason !== undefined && !reasons.some(({ message }) => message === reason.message)) reasons.push(reason);
  }
  return reasons;
}

/**
 * Says what the status description of one module gives away, if it is more than a status: one cause or none.
 *
 * @internal
 */
export function findStatusCause(statusDescription: string | null): readonly DescriptionCause[] {
  if (statusDescription?.includes(" ") !== true) return [];
  const cause = findCause(statusDescription.slice(0, LONGEST_TEXT).toLowerCase());
  return cause === undefined ? [] : [cause];
}

/** Where the single failures begin that one description tells of; the whole text where it names no operation. */
function failureStarts(lower: string): readonly number[] {
  const starts: number[] = [];
  for (let at = lower.indexOf(CALLING); at !== -1; at = lower.indexOf(CALLING, at + 1)) starts.push(at);
  return starts.length === 0 ? [0] : starts;
}

function causeReason(
  facts: EdgeDeploymentFacts,
  text: string,
  lower: string,
  path: string,
): EdgeDeploymentReason | undefined {
  const done = lower.startsWith(CALLING) ? operationOf(lower) : undefined;
  // After the colon, else before the name: the name of a module is not taken for a cause.
  const cause =
    done === undefined
      ? findCause(lower)
      : (findCause(lower.slice(lower.indexOf(":") + 1)) ?? findCause(lower.slice(0, lower.indexOf(" module"))));
  if (cause === undefined) return undefined;
  const name = namedModule(facts, text);
  const isPull = cause.code !== "pull-probably-timed-out" || mayBePull(facts, done);
  const code = isPull ? cause.code : "operation-cancelled";
  const says = isPull ? cause.says : "the operation took longer than the agent waits";
  const subject = name === undefined ? "The last attempt failed" : subjectOf(name, done);
  return because(code, path, `${subject}: ${says}.`);
}

function subjectOf(name: string, done: string | undefined): string {
  const module = `The module ${quoteName(name)}`;
  return done === undefined ? `${module} has failed` : `${module} could not be ${done}`;
}

/** Whether what was cancelled can have been a pull: nothing in the twin contradicts it. */
function mayBePull(facts: EdgeDeploymentFacts, done: string | undefined): boolean {
  if (done !== undefined && WITHOUT_PULL.has(done)) return false;
  return !isEnvironmentUnreadable(facts) && !haveAllImages(facts, "observed");
}

function operationOf(lower: string): string | undefined {
  const rest = lower.slice(CALLING.length);
  return OPERATIONS.find(([word]) => rest.startsWith(word))?.[1];
}

/** The module that a failure names, if the twin knows it: by its own name, or else by the image that is to be pulled. */
function namedModule({ modules }: EdgeDeploymentFacts, text: string): string | undefined {
  const named = NAMED_MODULE.exec(text)?.[1];
  const byName = modules.find(({ name }) => name === named);
  if (byName !== undefined) return byName.name;
  return modules.find(({ desiredImage }) => desiredImage !== null && desiredImage !== "" && text.includes(desiredImage))
    ?.name;
}
