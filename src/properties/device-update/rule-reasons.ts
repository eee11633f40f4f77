import { appendPointer, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import { describeType, quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";
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
  const { subject, reportedPath, agentName, generation, result, message } = facts;
  const path = `${reportedPath}/${agentName}${generation === "current" ? "/lastInstallResult" : ""}`;
  const text = describeResult(result, generation === "legacy");
  const words = message === undefined ? "" : `: ${quoteName(message)}`;
  return [
    ...(text === undefined && message === undefined
      ? []
      : [because("update-result", path, `${subject} reports ${text ?? "a result"}${words}.`)]),
    ...failedSteps(facts, path),
  ];
}

function failedSteps({ subject, result }: UpdateFacts, path: string): readonly Reason<PropertiesCode>[] {
  const steps = ownMember(result, "stepResults");
  if (!isJsonObject(steps)) return [];
  return sortNames(Object.keys(steps)).flatMap((name) => {
    const step = steps[name];
    const code = ownMember(step, "resultCode");
    if (typeof code !== "number" || code > 0) return [];
    const message = `${subject} reports of ${quoteName(name)}: ${String(describeResult(step, false))}.`;
    return [because("step-failed", appendPointer(path, "stepResults", name), message)];
  });
}
