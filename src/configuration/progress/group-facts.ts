import { appendPointer, isJsonObject } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { instancesOf, isRefreshing } from "../group-names.js";
import { uncomparedOfKnown } from "../models/index.js";
import type { UncomparedMembers } from "../models/index.js";
import type { DeploymentStatus } from "../vocabulary.js";
import { hideOwnSecrets } from "./own-secrets.js";
import { nameOf, readDependencies, readReport } from "./read-reported.js";
import type { LocatedError, Report, Subject } from "./read-reported.js";
import { because } from "./reasons.js";

/** What one instance of a group reports. */
export interface InstanceFacts extends Report {
  readonly id: string;
}

/** Where the two values of a group are in the argument as it was given. */
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
  /** The groups that the desired `__meta` names as dependencies. */
  readonly dependencies: readonly string[];
  readonly own: Report;
  readonly instances: readonly InstanceFacts[];
  /** The group's own status, unless its instances know better, or else what the instances amount to. */
  readonly judged: DeploymentStatus | undefined;
  readonly errors: readonly (LocatedError & { readonly instance?: string })[];
  /** What makes the group invalid: in desired, and in reported. */
  readonly desiredProblems: readonly Reason<ConfigurationCode>[];
  readonly reportedProblems: readonly Reason<ConfigurationCode>[];
  readonly notes: readonly Reason<ConfigurationCode>[];
}

const NOTHING: JsonObject = {};

/**
 * Reads one group, and judges nothing but its status.
 *
 * @internal
 */
export function readGroup(
  id: string,
  desired: unknown,
  reported: unknown,
  paths: GroupPaths,
  { secrets }: UncomparedMembers = uncomparedOfKnown(id),
): GroupFacts {
  const hide = hideOwnSecrets([desired, reported], secrets);
  const group = isJsonObject(reported) ? reported : NOTHING;
  const subject: Subject = { group: id, instance: undefined };
  const own = readReport(group, paths.reported, subject, hide);
  const instances: InstanceFacts[] = [];
  for (const [instance, holder] of instancesOf(group)) {
    const report = readReport(holder, appendPointer(paths.reported, instance), { group: id, instance }, hide);
    instances.push({ id: instance, ...report });
  }
  const wanted = readReport(isJsonObject(desired) ? desired : NOTHING, paths.desired, subject, hide);
  const told: Told = {
    errors: [...own.errors],
    reportedProblems: [...malformedGroup(reported, paths.reported, subject), ...own.problems],
    notes: [...wanted.problems, ...wanted.notes, ...own.notes],
  };
  addInstances(told, instances);
  return {
    id,
    paths,
    desired: (desired ?? undefined) as JsonValue | undefined,
    reported: (reported ?? undefined) as JsonValue | undefined,
    desiredId: wanted.deploymentId,
    dependencies: readDependencies(desired),
    own,
    instances,
    judged: judge(own, instances),
    errors: told.errors,
    desiredProblems: malformedGroup(desired, paths.desired, subject),
    reportedProblems: told.reportedProblems,
    notes: told.notes,
  };
}

/** What a group and its instances tell together. */
interface Told {
  readonly errors: GroupFacts["errors"][number][];
  readonly reportedProblems: Reason<ConfigurationCode>[];
  readonly notes: Reason<ConfigurationCode>[];
}

function addInstances({ errors, reportedProblems, notes }: Told, instances: readonly InstanceFacts[]): void {
  for (const { id: instance, errors: more, problems, notes: odd } of instances) {
    for (const error of more) errors.push({ instance, ...error });
    for (const problem of problems) reportedProblems.push(problem);
    for (const note of odd) notes.push(note);
  }
}

/**
 * Tells whether an instance failed: it says so, or errors are reported for it.
 *
 * @internal
 */
export function isFailed({ status, errors }: Report): boolean {
  return status === "failed" || errors.length > 0;
}

/**
 * Tells whether an instance says that it is pending.
 *
 * @internal
 */
export function isPending({ status }: Report): boolean {
  return status === "pending";
}

/** What instances, if there are any, of a group without a status of its own amount to: the first that holds. */
const INSTANCE_RULES: readonly {
  readonly status: DeploymentStatus;
  readonly holds: (instances: readonly InstanceFacts[]) => boolean;
}[] = [
  { status: "pending", holds: (instances) => instances.some(isPending) },
  { status: "failed", holds: (instances) => instances.some(isFailed) },
  {
    status: "succeeded",
    holds: (instances) => instances.every(({ status }) => status === "succeeded"),
  },
  { status: "notStarted", holds: (instances) => instances.some(({ status }) => status !== undefined) },
];

/** A group that says that it succeeded is not done while one of its instances is pending. */
function judge(own: Report, instances: readonly InstanceFacts[]): DeploymentStatus | undefined {
  if (own.status === "succeeded" && instances.length > 0 && instances.some(isPending)) return "pending";
  if (own.status !== undefined || own.problems.length > 0 || instances.length === 0) return own.status;
  return INSTANCE_RULES.find(({ holds }) => holds(instances))?.status;
}

function malformedGroup(value: unknown, path: string, subject: Subject): readonly Reason<ConfigurationCode>[] {
  if (value === undefined || value === null || isJsonObject(value) || isRefreshing(value)) return [];
  return [because("malformed-group", path, `The ${nameOf(subject)} must be an object, not ${describeType(value)}.`)];
}
