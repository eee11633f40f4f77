import { isJsonObject, jsonEquals, ownMember } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Reason, Rule } from "../../result/index.js";
import type { PropertiesCode } from "../codes.js";
import { because } from "../reasons.js";

/** What a collection of logs can be in. */
export type DiagnosticsState = "invalid" | "unmanaged" | "notStarted" | "stale" | "succeeded" | "failed" | "unknown";

/**
 * What the rows for `diagnosticInformation` ask about.
 *
 * @internal
 */
export interface DiagnosticsFacts {
  readonly subject: string;
  readonly desiredPath: string;
  readonly reportedPath: string;
  readonly desired: JsonValue | undefined;
  readonly service: JsonValue | undefined;
  readonly agent: JsonValue | undefined;
  readonly wantedId: JsonValue | undefined;
  readonly reportedId: JsonValue | undefined;
  readonly resultCode: JsonValue | undefined;
}

/** Why logs were not collected. Source: Twin conventions §2.6. */
const FAILURES: Readonly<Record<string, string>> = {
  "-1": "no logs were found",
  "-2": "the upload failed",
  "-3": "the container cannot be used",
  "-4": "the credential is bad",
  "-5": "there are no components to collect from",
  "-6": "there is no operation id",
  "-7": "there is no credential",
};

/**
 * The table for `diagnosticInformation`. Source: Twin conventions §2.6.
 *
 * @internal
 */
export const DIAGNOSTICS_RULES: readonly Rule<DiagnosticsFacts, DiagnosticsState, PropertiesCode>[] = [
  {
    row: "0",
    condition: "the desired component, `service` or `agent` is neither an object nor absent",
    state: "invalid",
    holds: ({ desired, service, agent }) => [desired, service, agent].some(isMalformed),
    reasons: (facts) => [malformedPart(facts)],
  },
  {
    row: "1",
    condition: "no `service.operationId`",
    state: "unmanaged",
    holds: ({ wantedId }) => wantedId === undefined,
    reasons: (facts) => [because("no-diagnostics", facts.desiredPath, `${facts.subject} has no operation.`)],
  },
  {
    row: "2",
    condition: "no `agent.operationId`",
    state: "notStarted",
    holds: ({ reportedId }) => reportedId === undefined,
    reasons: (facts) => [at("diagnostics-not-started", facts, "has an operation, and the agent has reported none")],
  },
  {
    row: "3",
    condition: "`agent.operationId` is not the desired one",
    state: "stale",
    holds: ({ wantedId, reportedId }) => !jsonEquals(wantedId ?? null, reportedId ?? null),
    reasons: (facts) => [
      at("diagnostics-of-another-operation", facts, "is reported for another operation than desired"),
    ],
  },
  {
    row: "4",
    condition: "result 200",
    state: "succeeded",
    holds: ({ resultCode }) => resultCode === 200,
    reasons: (facts) => [at("diagnostics-uploaded", facts, "has its logs uploaded")],
  },
  {
    row: "5",
    condition: "result 0 or less",
    state: "failed",
    holds: ({ resultCode }) => typeof resultCode === "number" && resultCode <= 0,
    reasons: (facts) => [
      at("diagnostics-failed", facts, `failed: ${FAILURES[JSON.stringify(facts.resultCode)] ?? "no cause given"}`),
    ],
  },
  {
    row: "6",
    condition: "anything else",
    state: "unknown",
    holds: () => true,
    reasons: (facts) => [at("unknown-diagnostics-result", facts, "is reported with a result that is not known")],
  },
];

function at(
  code: PropertiesCode,
  { subject, reportedPath }: DiagnosticsFacts,
  predicate: string,
): Reason<PropertiesCode> {
  return because(code, `${reportedPath}/agent`, `${subject} ${predicate}.`);
}

function isMalformed(part: JsonValue | undefined): boolean {
  return part !== undefined && !isJsonObject(part);
}

function malformedPart(facts: DiagnosticsFacts): Reason<PropertiesCode> {
  const { subject, desired, service, agent, desiredPath, reportedPath } = facts;
  const parts = [
    [desiredPath, desired],
    [`${desiredPath}/service`, service],
  ] as const;
  const [path, part] = parts.find(([, value]) => isMalformed(value)) ?? [`${reportedPath}/agent`, agent];
  return because(
    "malformed-update",
    path,
    `${subject} has a part that should be an object and is ${describeType(part)}.`,
  );
}

/**
 * Reads what the rows ask about.
 *
 * @internal
 */
export function readDiagnostics(component: {
  readonly subject: string;
  readonly desired: JsonValue | undefined;
  readonly reported: JsonValue | undefined;
  readonly desiredPath: string;
  readonly reportedPath: string;
}): DiagnosticsFacts {
  const { subject, desired, reported, desiredPath, reportedPath } = component;
  const service = ownMember(desired, "service") ?? undefined;
  const agent = ownMember(reported, "agent") ?? undefined;
  return {
    subject,
    desiredPath,
    reportedPath,
    desired: desired ?? undefined,
    service,
    agent,
    wantedId: ownMember(service, "operationId") ?? undefined,
    reportedId: ownMember(agent, "operationId") ?? undefined,
    resultCode: ownMember(agent, "resultCode"),
  };
}
