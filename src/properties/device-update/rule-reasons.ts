import { appendPointer, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import { describeType, quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
import { readDetails } from "./facts.js";
import type { UpdateFacts } from "./facts.js";
import { describeResult } from "./result-codes.js";

/**
 * A reason about what the agent reports.
 *
 * @internal
 */
export function atAgent<Code extends PropertiesCode>(code: Code, facts: UpdateFacts, predicate: string): Reason<Code> {
  const { subject, reportedPath, agentName, hasAgent } = facts;
  const path = hasAgent ? `${reportedPath}/${agentName}/state` : reportedPath;
  return because(code, path, `${subject} ${predicate}.`);
}

/**
 * A reason about what is desired.
 *
 * @internal
 */
export function atService<Code extends PropertiesCode>(
  code: Code,
  facts: UpdateFacts,
  predicate: string,
): Reason<Code> {
  return because(code, `${facts.desiredPath}/service`, `${facts.subject} ${predicate}.`);
}

/**
 * The reason for a part of the wrong type.
 *
 * @internal
 */
export function malformed({ subject, malformed: part }: UpdateFacts): Reason<PropertiesCode> {
  const message = `${subject} has a part that should be an object and is ${describeType(part?.value)}.`;
  return because("malformed-update", part?.path ?? "", message);
}

/**
 * What the agent says about a failure: the result with its codes explained, and every step that failed.
 *
 * @internal
 */
export function results(facts: UpdateFacts): readonly Reason<PropertiesCode>[] {
  const { subject, reportedPath, agentName, generation, ending, message } = facts;
  const path = `${reportedPath}/${agentName}${ending.resultPath}`;
  const text = describeResult(ending.result, generation === "legacy");
  return [
    ...(text === undefined && message === undefined
      ? []
      : [because("update-result", path, `${subject} reports ${text ?? "a result"}${wordsOf(message)}.`)]),
    ...failedParts(facts),
  ];
}

function wordsOf(message: string | undefined): string {
  return message === undefined ? "" : `: ${quoteName(message)}`;
}

/** The steps, or the updates of a bundle, that failed. */
function failedParts({ subject, reportedPath, agentName, ending }: UpdateFacts): readonly Reason<PropertiesCode>[] {
  const { parts, partsPath } = ending;
  if (!isJsonObject(parts)) return [];
  return sortNames(Object.keys(parts)).flatMap((name) => {
    const part = parts[name];
    const code = ownMember(part, "resultCode");
    if (typeof code !== "number" || code > 0) return [];
    const message = `${subject} reports of ${quoteName(name)}: ${String(describeResult(part, false))}${wordsOf(readDetails(part))}.`;
    return [because("step-failed", appendPointer(`${reportedPath}/${agentName}${partsPath}`, name), message)];
  });
}
