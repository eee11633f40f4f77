import { appendPointer, isJsonObject } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { instancesOf } from "../group-names.js";
import { because, readReport } from "./read-reported.js";
import type { LocatedError, Report } from "./read-reported.js";
import { isRefreshing } from "../refreshing.js";
import type { DeploymentStatus } from "../vocabulary.js";

/** What one instance of a group reports. */
export interface InstanceFacts extends Report {
  readonly id: string;
}

/** Where the two values of a group stand in the argument as it was given. */
export interface GroupPaths {
  readonly desired: string;
  readonly reported: string;
}

/** Everything that the rules look at, read once. */
export interface GroupFacts {
  readonly id: string;
  readonly paths: GroupPaths;
  /** The desired value; `undefined` when there is none or null. */
  readonly desired: JsonValue | undefined;
  /** The reported value; `undefined` when there is none or null. */
  readonly reported: JsonValue | undefined;
  readonly desiredId: string | undefined;
  readonly own: Report;
  readonly instances: readonly InstanceFacts[];
  /** The group's own status, else what its instances amount to. */
  readonly judged: DeploymentStatus | undefined;
  readonly errors: readonly (LocatedError & { readonly instance?: string })[];
  /** What makes the group invalid: in desired, and in reported. */
  readonly desiredProblems: readonly Reason<ConfigurationCode>[];
  readonly reportedProblems: readonly Reason<ConfigurationCode>[];
  readonly notes: readonly Reason<ConfigurationCode>[];
}

/**
 * Reads one group, and judges nothing but its status.
 *
 * @internal
 */
export function readGroup(id: string, desired: unknown, reported: unknown, paths: GroupPaths): GroupFacts {
  const group = isJsonObject(reported) ? reported : {};
  const own = readReport(group, paths.reported);
  const instances = instancesOf(group).map(([name, holder]): InstanceFacts => ({
    id: name,
    ...readReport(holder, appendPointer(paths.reported, name)),
  }));
  const all = [own, ...instances];
  const wanted = readReport(isJsonObject(desired) ? desired : {}, paths.desired);
  return {
    id,
    paths,
    desired: (desired ?? undefined) as JsonValue | undefined,
    reported: (reported ?? undefined) as JsonValue | undefined,
    desiredId: wanted.deploymentId,
    own,
    instances,
    judged: judge(own, instances),
    errors: [
      ...own.errors,
      ...instances.flatMap(({ id: instance, errors }) => errors.map((error) => ({ instance, ...error }))),
    ],
    desiredProblems: malformedGroup(desired, paths.desired),
    reportedProblems: [...malformedGroup(reported, paths.reported), ...all.flatMap(({ problems }) => problems)],
    notes: [...wanted.problems, ...wanted.notes, ...all.flatMap(({ notes }) => notes)],
  };
}

/**
 * Tells whether an instance failed: it says so, or errors are reported for it.
 *
 * @internal
 */
export function isFailed({ status, errors }: Report): boolean {
  return status === "failed" || errors.length > 0;
}

/** What the instances of a group without a status of its own amount to: the first that holds. */
const INSTANCE_RULES: readonly {
  readonly status: DeploymentStatus;
  readonly holds: (instances: readonly InstanceFacts[]) => boolean;
}[] = [
  { status: "pending", holds: (instances) => instances.some(({ status }) => status === "pending") },
  { status: "failed", holds: (instances) => instances.some(isFailed) },
  {
    status: "succeeded",
    holds: (instances) => instances.length > 0 && instances.every(({ status }) => status === "succeeded"),
  },
  { status: "notStarted", holds: (instances) => instances.some(({ status }) => status !== undefined) },
];

function judge(own: Report, instances: readonly InstanceFacts[]): DeploymentStatus | undefined {
  if (own.status !== undefined || own.problems.length > 0) return own.status;
  return INSTANCE_RULES.find(({ holds }) => holds(instances))?.status;
}

function malformedGroup(value: unknown, path: string): readonly Reason<ConfigurationCode>[] {
  if (value === undefined || value === null || isJsonObject(value) || isRefreshing(value)) return [];
  return [because("malformed-group", path, `A configuration group is an object; here stands ${describeType(value)}.`)];
}
