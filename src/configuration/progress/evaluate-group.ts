import { nearestPaths } from "../../json/index.js";
import { BOOLEAN_OPTION, decide, requireOptions } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import type { ConfigurationCode } from "../codes.js";
import { compareGroup } from "./drift.js";
import type { DriftOperation } from "./drift.js";
import { isFailed, readGroup } from "./group-facts.js";
import type { GroupFacts, InstanceFacts } from "./group-facts.js";
import { GROUP_RULES } from "./group-rules.js";
import { uncomparedMembers, uncomparedOfKnown } from "../models/index.js";
import type { GroupModel, UncomparedMembers } from "../models/index.js";
import type { ReportedError } from "../reported-error.js";
import type { DeploymentStatus, GroupState } from "../vocabulary.js";

/** An error of a group, and which of its instances it belongs to. */
export interface GroupError {
  /** The instance; absent when the error belongs to the group itself. */
  readonly instance?: string;
  /** The sub-group that the error is attributed to. */
  readonly context: string;
  /** The error as far as it could be read, without credentials that its texts hold. */
  readonly error: ReportedError;
}

/** What one instance of a group reports. */
export interface InstanceEvaluation {
  /** The instance's name. */
  readonly id: string;
  /** Its status; `failed` where errors are reported, `notStarted` where nothing is, `invalid` for an unknown word. */
  readonly state: DeploymentStatus | "invalid";
  /** Its errors. */
  readonly errors: readonly GroupError[];
}

/** The options of `evaluateGroup`. */
export interface EvaluateGroupOptions {
  /** Whether `drift` shows what the device reports instead; never for members that a model says are secret. */
  readonly values?: boolean | undefined;
  /** The model of a group of one's own: its secrets are not shown, and what does not apply in reported is not missed. */
  readonly model?: GroupModel<unknown, unknown> | undefined;
}

/** How far one configuration group is, and why that is the answer. */
export interface GroupEvaluation {
  /** The group's id. */
  readonly id: string;
  /** The state of the first rule that holds. */
  readonly state: GroupState;
  /** The desired deployment id, else the reported one, else null. */
  readonly deploymentId: string | null;
  /** The errors of the group and of its instances. */
  readonly errors: readonly GroupError[];
  /** The instances that report a status or errors, in the order of their ids. */
  readonly instances: readonly InstanceEvaluation[];
  /** The members that are on both sides and differ, in the order of their paths. */
  readonly drift: readonly DriftOperation[];
  /** The JSON Pointers, within the group, of desired members that are not reported. */
  readonly notReported: readonly string[];
  /** Why the state is what it is, and what else a reader ought to know; never empty. */
  readonly reasons: readonly Reason<ConfigurationCode>[];
}

/**
 * Says how far one configuration group is, from what is desired and what is reported of it.
 *
 * The rules are tried in order and the first that holds decides; they are printed in `docs/configuration-groups.md`.
 * It reads members itself and enters no validator, so that any JSON value at any depth gets an answer.
 *
 * Source: Progress Monitoring, "Per-Group Status"; Configuration Granularity for errors and instances.
 *
 * @param id - the group's id
 * @param desired - the group's value in the desired section; `undefined` where there is none
 * @param reported - the group's value in the reported section; `undefined` where there is none
 * @param options - `values`: show in `drift` what the device reports; `model`: the model of a group of one's own
 * @returns the state, with reasons whose paths begin with `/desired` or `/reported`
 * @example
 * ```ts
 * import { evaluateGroup } from "twinstate";
 *
 * const reported = { __meta: { deploymentStatus: "pending", time: "2018-09-06T10:00:00Z" } };
 * const { state, reasons } = evaluateGroup("windowsUpdate", { activeHoursStart: 8 }, reported);
 * state; // → "pending"
 * reasons[0]?.path; // → "/reported/__meta/deploymentStatus"
 * ```
 */
export function evaluateGroup(
  id: string,
  desired: unknown,
  reported: unknown,
  options: EvaluateGroupOptions = {},
): GroupEvaluation {
  requireOptions(options, { values: BOOLEAN_OPTION });
  const paths = { desired: "/desired", reported: "/reported" };
  const facts = readGroup(id, desired, reported, paths, uncomparedOf(id, options.model));
  return pointNear({ desired, reported }, evaluateFacts(facts, options), facts);
}

/**
 * Lets the reasons of a group point at what is there.
 *
 * @internal
 */
export function pointNear(document: unknown, group: GroupEvaluation, { own }: GroupFacts): GroupEvaluation {
  // Mostly all that is said is the status, which is there and need not be looked up.
  if (own.status !== undefined && group.reasons.every(({ path }) => path === own.statusPath)) return group;
  const reasons = nearestPaths(document, group.reasons);
  return reasons === group.reasons ? group : { ...group, reasons };
}

/**
 * Judges a group that has been read.
 *
 * @internal
 */
export function evaluateFacts(facts: GroupFacts, { values, model }: EvaluateGroupOptions = {}): GroupEvaluation {
  const { id, desired, reported, desiredId, own, errors, instances, notes } = facts;
  const uncompared = uncomparedOf(id, model);
  const rule = decide(GROUP_RULES, facts);
  const { drift, notReported } = compareGroup(desired, reported, uncompared, values ?? false);
  const reasons = rule.reasons(facts);
  return {
    id,
    state: rule.state,
    deploymentId: desiredId ?? own.deploymentId ?? null,
    errors: errors.length === 0 ? [] : errors.map(withoutPath),
    instances: instances.length === 0 ? [] : instances.map(evaluateInstance),
    drift,
    notReported,
    reasons: notes.length === 0 ? reasons : [...reasons, ...notes],
  };
}

function uncomparedOf(id: string, model: EvaluateGroupOptions["model"]): UncomparedMembers {
  return model === undefined ? uncomparedOfKnown(id) : uncomparedMembers(model);
}

function evaluateInstance(instance: InstanceFacts): InstanceEvaluation {
  const { id, status, problems, errors } = instance;
  const state = problems.length > 0 ? "invalid" : isFailed(instance) ? "failed" : (status ?? "notStarted");
  return { id, state, errors: errors.map((error) => withoutPath({ instance: id, ...error })) };
}

function withoutPath({ instance, context, error }: GroupFacts["errors"][number]): GroupError {
  return instance === undefined ? { context, error } : { instance, context, error };
}
