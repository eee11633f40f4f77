import { quoteName, redactText } from "../../result/index.js";
import type { Reason, Rule } from "../../result/index.js";
import type { ConfigurationCode, ConfigurationOwnCode } from "../codes.js";
import { isRefreshing } from "../group-names.js";
import type { DeploymentStatus, GroupState } from "../vocabulary.js";
import { isFailed } from "./group-facts.js";
import type { GroupFacts } from "./group-facts.js";
import { nameOf } from "./read-reported.js";
import type { Report } from "./read-reported.js";
import { because } from "./reasons.js";

/**
 * The table that decides a group's state, in its order.
 *
 * Source: Progress Monitoring, "Per-Group Status"; Meta Data Object, "Deployment Id" and "Deployment Status".
 *
 * @internal
 */
export const GROUP_RULES: readonly Rule<GroupFacts, GroupState, ConfigurationCode>[] = [
  {
    row: "1",
    condition:
      "the desired or the reported value is neither an object nor the refreshing marker, a reported status is not a known word, or a reported `__meta` is not an object",
    state: "invalid",
    holds: ({ desiredProblems, reportedProblems }) => desiredProblems.length + reportedProblems.length > 0,
    reasons: ({ desiredProblems, reportedProblems }) => [...desiredProblems, ...reportedProblems],
  },
  {
    row: "2",
    condition: "the desired or the reported value is the refreshing marker",
    state: "refreshing",
    holds: ({ desired, reported }) => isRefreshing(desired) || isRefreshing(reported),
    reasons: ({ desired, own, paths }) => [
      because(
        "group-refreshing",
        isRefreshing(desired) ? paths.desired : paths.reported,
        `The ${nameOf(own.subject)} is being rebuilt; wait for the next change.`,
      ),
    ],
  },
  {
    row: "3",
    condition: "nothing is desired, and the judged status is not `pending`",
    state: "unmanaged",
    holds: ({ desired, judged }) => desired === undefined && judged !== "pending",
    reasons: ({ own, paths }) => [
      because(
        "group-not-desired",
        paths.desired,
        `The ${nameOf(own.subject)} is not desired; what it reports has no target.`,
      ),
    ],
  },
  {
    row: "4",
    condition: "no judged status, but errors are reported",
    state: "failed",
    holds: ({ judged, errors }) => judged === undefined && errors.length > 0,
    reasons: (facts) => [...errorsWithoutStatus(facts), ...failedOperations(facts)],
  },
  {
    row: "5",
    condition: "there is no judged status, or it is `notStarted`",
    state: "notStarted",
    holds: ({ judged }) => judged === undefined || judged === "notStarted",
    reasons: notStarted,
  },
  {
    row: "6",
    condition: "the judged status is `pending`",
    state: "pending",
    holds: ({ judged }) => judged === "pending",
    reasons: pending,
  },
  {
    row: "7",
    condition: "both sides name a deployment id, neither of them `unspecified`, and the two differ",
    state: "stale",
    holds: ({ desiredId, own }) => isNamed(desiredId) && isNamed(own.deploymentId) && desiredId !== own.deploymentId,
    reasons: stale,
  },
  {
    row: "8",
    condition: "the judged status is `failed`, or it is `succeeded` while errors are reported or an instance failed",
    state: "failed",
    holds: ({ judged, errors, instances }) => judged === "failed" || errors.length > 0 || instances.some(isFailed),
    reasons: (facts) => [
      ...errorsDespiteSuccess(facts),
      ...statusReasons(facts, "failed", "group-failed", "failed"),
      ...errorsWithoutStatus(facts),
      ...failedOperations(facts),
    ],
  },
  {
    row: "9",
    condition: "the judged status is `succeeded`",
    state: "succeeded",
    holds: () => true,
    reasons: (facts) => statusReasons(facts, "succeeded", "group-succeeded", "succeeded"),
  },
];

/** One reason for the group and for each instance that has the status. */
function statusReasons(
  { own, instances }: GroupFacts,
  status: DeploymentStatus,
  code: ConfigurationOwnCode,
  predicate: string,
): readonly Reason<ConfigurationCode>[] {
  const reasons: Reason<ConfigurationCode>[] = [];
  for (const report of instances.length === 0 ? [own] : [own, ...instances]) {
    if (report.status !== status) continue;
    reasons.push(because(code, report.statusPath, `The ${nameOf(report.subject)} ${predicate}.`));
  }
  return reasons;
}

function notStarted({ own, judged }: GroupFacts): readonly Reason<ConfigurationCode>[] {
  const said = judged === undefined ? "the device reports no status for it" : 'the device reports "notStarted"';
  return [because("group-not-started", own.statusPath, `The ${nameOf(own.subject)} is desired, and ${said}.`)];
}

/** An instance that is pending speaks against its group, where that says that it succeeded. */
function pending(facts: GroupFacts): readonly Reason<ConfigurationCode>[] {
  const predicate =
    facts.own.status === "succeeded" ? "is pending, although the group says it succeeded" : "is pending";
  return statusReasons(facts, "pending", "group-pending", predicate);
}

function stale({ own, desiredId, paths }: GroupFacts): readonly Reason<ConfigurationCode>[] {
  const [reported, desired] = [own.deploymentId, desiredId].map((id) => quoteName(redactText(String(id))));
  const message = `The ${nameOf(own.subject)} reports the deployment ${String(reported)}, not the desired ${String(desired)}.`;
  return [because("stale-deployment-id", `${paths.reported}/__meta`, message)];
}

function errorsDespiteSuccess({ own, judged }: GroupFacts): readonly Reason<ConfigurationCode>[] {
  if (judged !== "succeeded") return [];
  const name = nameOf(own.subject);
  if (own.status === undefined) {
    const message = `The instances of the ${name} succeeded, but errors of the group are reported; it counts as failed.`;
    return [because("errors-despite-success", own.path, message)];
  }
  const message = `The ${name} says it succeeded, but errors or failed instances are reported; it counts as failed.`;
  return [because("errors-despite-success", own.statusPath, message)];
}

/** Where there are errors, and neither the group nor the instance says what became of it. */
function errorsWithoutStatus({ own, instances }: GroupFacts): readonly Reason<ConfigurationCode>[] {
  if (own.status !== undefined) return [];
  return [own, ...instances].filter(isSilentlyFailed).map(({ subject, path }) => {
    const message = `The ${nameOf(subject)} reports errors and no status; it counts as failed.`;
    return because("errors-without-status", `${path}/__errors`, message);
  });
}

function isSilentlyFailed({ status, errors }: Report): boolean {
  return status === undefined && errors.length > 0;
}

function failedOperations({ own, instances }: GroupFacts): readonly Reason<ConfigurationCode>[] {
  return [own, ...instances].flatMap(({ subject, errors }) =>
    errors.map(({ context, path, error }) => {
      const place = `with code ${error.code} (subsystem ${quoteName(error.subsystem)})`;
      const message = `The operation ${quoteName(context)} of the ${nameOf(subject)} failed ${place}.`;
      return because("operation-failed", path, message);
    }),
  );
}

function isNamed(deploymentId: string | undefined): boolean {
  return deploymentId !== undefined && deploymentId !== "unspecified";
}
