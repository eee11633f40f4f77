import { appendPointer } from "../../json/index.js";
import { quoteName } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationCode, ConfigurationOwnCode } from "../codes.js";
import { isFailed } from "./group-facts.js";
import type { GroupFacts } from "./group-facts.js";
import { because } from "./read-reported.js";
import { isRefreshing } from "../refreshing.js";
import type { GroupState } from "../vocabulary.js";

/**
 * One row of the table that decides a group's state: what it answers, and why.
 *
 * @internal
 */
export interface GroupVerdict {
  readonly state: GroupState;
  /** Why the state is what it is; never empty when the row holds. */
  readonly explain: (facts: GroupFacts) => readonly Reason<ConfigurationCode>[];
}

/** A row with its condition. */
interface GroupRule extends GroupVerdict {
  readonly holds: (facts: GroupFacts) => boolean;
}

/** The rules in their order. */
const RULES: readonly GroupRule[] = [
  {
    state: "invalid",
    holds: ({ desiredProblems, reportedProblems }) => desiredProblems.length + reportedProblems.length > 0,
    explain: ({ desiredProblems, reportedProblems }) => [...desiredProblems, ...reportedProblems],
  },
  {
    state: "refreshing",
    holds: ({ desired, reported }) => isRefreshing(desired) || isRefreshing(reported),
    explain: ({ desired, paths }) => [
      because("group-refreshing", isRefreshing(desired) ? paths.desired : paths.reported),
    ],
  },
  {
    state: "unmanaged",
    holds: ({ desired, judged }) => desired === undefined && judged !== "pending",
    explain: ({ paths }) => [because("group-not-desired", paths.desired)],
  },
  {
    state: "failed",
    holds: ({ judged, errors }) => judged === undefined && errors.length > 0,
    explain: (facts) => [...errorsWithoutStatus(facts), ...failedOperations(facts)],
  },
  {
    state: "notStarted",
    holds: ({ judged }) => judged === undefined || judged === "notStarted",
    explain: ({ own, paths, reported }) => [
      because("group-not-started", reported === undefined ? paths.reported : own.statusPath),
    ],
  },
  {
    state: "pending",
    holds: ({ judged }) => judged === "pending",
    explain: (facts) => statusReasons(facts, "pending", "group-pending", "is pending"),
  },
  {
    state: "stale",
    holds: ({ desiredId, own }) => isNamed(desiredId) && isNamed(own.deploymentId) && desiredId !== own.deploymentId,
    explain: ({ paths }) => [because("stale-deployment-id", appendPointer(paths.reported, "__meta"))],
  },
  {
    state: "failed",
    holds: ({ judged, errors, instances }) => judged === "failed" || errors.length > 0 || instances.some(isFailed),
    explain: (facts) => [
      ...(facts.judged === "succeeded" ? [errorsDespiteSuccess(facts)] : []),
      ...statusReasons(facts, "failed", "group-failed", "failed"),
      ...errorsWithoutStatus(facts),
      ...failedOperations(facts),
    ],
  },
];

/** The row that is left when no other holds. */
const SUCCEEDED: GroupVerdict = {
  state: "succeeded",
  explain: (facts) => statusReasons(facts, "succeeded", "group-succeeded", "succeeded"),
};

/**
 * All rows in their order, for the documents.
 *
 * @internal
 */
export const GROUP_RULES: readonly GroupVerdict[] = [...RULES, SUCCEEDED];

/**
 * Decides a group's state: the first row that holds.
 *
 * @internal
 */
export function decideGroup(facts: GroupFacts): GroupVerdict {
  return RULES.find(({ holds }) => holds(facts)) ?? SUCCEEDED;
}

/** One reason for the group and for each instance that has the status. */
function statusReasons(
  { own, instances }: GroupFacts,
  status: string,
  code: ConfigurationOwnCode,
  predicate: string,
): readonly Reason<ConfigurationCode>[] {
  const ofInstances = instances
    .filter((instance) => instance.status === status)
    .map(({ id, statusPath }) => because(code, statusPath, `The device reports that ${quoteName(id)} ${predicate}.`));
  if (own.status !== status) return ofInstances;
  return [because(code, own.statusPath, `The device reports that the group ${predicate}.`), ...ofInstances];
}

function errorsDespiteSuccess({ own, paths }: GroupFacts): Reason<ConfigurationCode> {
  return because("errors-despite-success", own.status === undefined ? paths.reported : own.statusPath);
}

/** Where errors stand and neither the group nor the instance says what became of it. */
function errorsWithoutStatus({ own, instances, paths }: GroupFacts): readonly Reason<ConfigurationCode>[] {
  if (own.status !== undefined) return [];
  const holders = [
    { report: own, path: paths.reported },
    ...instances.map((instance) => ({ report: instance, path: appendPointer(paths.reported, instance.id) })),
  ];
  return holders
    .filter(({ report }) => report.status === undefined && report.errors.length > 0)
    .map(({ path }) => because("errors-without-status", appendPointer(path, "__errors")));
}

function failedOperations({ errors }: GroupFacts): readonly Reason<ConfigurationCode>[] {
  return errors.map(({ context, path, error, instance }) => {
    const place = instance === undefined ? "" : ` of ${quoteName(instance)}`;
    const message = `The operation ${quoteName(context)}${place} failed with code ${error.code} (${quoteName(error.subsystem)}).`;
    return because("operation-failed", path, message);
  });
}

function isNamed(deploymentId: string | undefined): boolean {
  return deploymentId !== undefined && deploymentId !== "unspecified";
}
