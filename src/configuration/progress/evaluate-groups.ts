import { appendPointer, defineMember, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObjectDraft, JsonValue } from "../../json/index.js";
import { describeType, NAMES_OPTION, quoteName, requireOption } from "../../result/index.js";
import type { Issue, Reason } from "../../result/index.js";
import { viewTwin } from "../../twin/index.js";
import type { TwinView } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import { groupIds } from "../group-names.js";
import { DEVICE_PROGRESS_STATES } from "../vocabulary.js";
import type { DeviceProgressState, GroupState } from "../vocabulary.js";
import { compareSummary } from "./compare-summary.js";
import { evaluateFacts, pointNear } from "./evaluate-group.js";
import type { GroupEvaluation } from "./evaluate-group.js";
import { readGroup } from "./group-facts.js";
import type { GroupFacts } from "./group-facts.js";
import { arrangeGroups, inMetaData } from "./order-groups.js";
import type { Arrangement, GroupDependencies } from "./order-groups.js";
import { because } from "./reasons.js";
import { summarizeGroups, summaryOf, unfinishedGroups, unfinishedIn } from "./summary.js";
import type { GroupSummary } from "./group-summary.js";

/** How far a device is with all of its configuration groups, and why that is the answer. */
export interface DeviceProgress {
  /** The first of the `DEVICE_PROGRESS_STATES` that one of its groups is in; `empty` when no group counts. */
  readonly state: DeviceProgressState;
  /** Every group of the twin, in the order of the ids. */
  readonly groups: readonly GroupEvaluation[];
  /** The ids in an order that satisfies the desired dependencies; null when they lead in a cycle. */
  readonly order: readonly string[] | null;
  /** What the reported groups amount to, computed anew. */
  readonly summary: GroupSummary;
  /**
   * Why the state is what it is: first the reasons of the groups that decided it, then what concerns the whole device,
   * then the other groups, the worst first; never empty.
   */
  readonly reasons: readonly Reason<ConfigurationCode>[];
}

/** What a group's state counts as for the device; unmanaged groups do not count. */
const COUNTS_AS: Readonly<Record<GroupState, DeviceProgressState>> = {
  invalid: "invalid",
  refreshing: "pending",
  unmanaged: "empty",
  failed: "failed",
  notStarted: "notStarted",
  pending: "pending",
  stale: "stale",
  succeeded: "succeeded",
};

/**
 * Says how far a device is with its configuration groups: each group's state, the counts, and whether the summary that
 * the device reports agrees.
 *
 * It takes a twin in every shape; what is missing counts as empty. A twin or a section that is not an object is `invalid`,
 * never an exception. Dependencies are read from each desired `__meta`.
 *
 * Source: Progress Monitoring; Meta Data Object, "Dependencies".
 *
 * @param twin - a twin in any shape that `parseTwin` takes, or `undefined`
 * @returns the state of the device and of every group, with reasons whose paths point into `twin`
 * @example
 * ```ts
 * import { evaluateGroups } from "twinstate";
 *
 * const { state, summary } = evaluateGroups({
 *   desired: { windowsUpdate: { activeHoursStart: 8 } },
 *   reported: { windowsUpdate: { __meta: { deploymentStatus: "pending" } } },
 * });
 * state; // → "pending"
 * summary.pendingGroups; // → "windowsUpdate"
 * ```
 */
export function evaluateGroups(twin: unknown): DeviceProgress {
  return evaluate(twin, undefined);
}

/**
 * Says how far a device is with some of its configuration groups: {@link evaluateGroups} for a twin of which other members
 * speak another convention.
 *
 * @param twin - a twin in any shape that `parseTwin` takes, or `undefined`
 * @param ids - the ids of the groups to judge; anything but an array of names throws a `TypeError`
 * @returns as `evaluateGroups`, of these groups alone
 * @example
 * ```ts
 * import { evaluateGroupsNamed } from "twinstate";
 *
 * const twin = { desired: { interval: 5, windowsUpdate: { activeHoursStart: 8 } }, reported: {} };
 * evaluateGroupsNamed(twin, ["windowsUpdate"]).groups.length; // → 1
 * ```
 */
export function evaluateGroupsNamed(twin: unknown, ids: readonly string[]): DeviceProgress {
  requireOption("ids", NAMES_OPTION, ids);
  return evaluate(twin, ids);
}

function evaluate(twin: unknown, ids: readonly string[] | undefined): DeviceProgress {
  const view = viewTwin(twin);
  if (view === undefined) return withoutGroups(twin);
  const { desired, reported, desiredPath, reportedPath } = view;
  const facts = readGroups(view, ids);
  const unfinished = ids === undefined ? unfinishedGroups(facts) : unfinishedIn(reported, facts);
  const evaluated: GroupEvaluation[] = [];
  for (const group of facts) evaluated.push(pointNear(twin, evaluateFacts(group), group));
  const { groups, order, issues } = arrange(evaluated, facts, desiredPath);
  const reasons = [
    ...checkSection("desired", desired, desiredPath),
    ...checkSection("reported", reported, reportedPath),
  ];
  const state = reasons.length > 0 ? "invalid" : worst(groups);
  if (groups.length === 0) reasons.push(because("no-groups", ""));
  addReasonsIn(reasons, groups, state);
  for (const { code, path, message } of issues) reasons.push({ code, path: desiredPath + inMetaData(path), message });
  for (const reason of compareSummary(reported, reportedPath, unfinished)) reasons.push(reason);
  for (const other of DEVICE_PROGRESS_STATES) if (other !== state) addReasonsIn(reasons, groups, other);
  return { state, groups, order: issues.some(isCycle) ? null : order, summary: summaryOf(unfinished), reasons };
}

/** The order of the groups, and what they wait for; most depend on nothing, and stay as they are. */
function arrange(
  groups: readonly GroupEvaluation[],
  facts: readonly GroupFacts[],
  desiredPath: string,
): Arrangement & { readonly groups: readonly GroupEvaluation[] } {
  const order: string[] = [];
  for (const { id, dependencies } of facts) if (dependencies.length === 0) order.push(id);
  if (order.length === facts.length) return { groups, order, issues: [] };
  const dependencies = readDependencies(facts);
  const arranged = arrangeGroups(dependencies);
  return { groups: addWaiting(groups, dependencies, desiredPath), order: arranged.order, issues: arranged.issues };
}

function readGroups(
  { desired, reported, desiredPath, reportedPath }: TwinView,
  chosen: readonly string[] | undefined,
): readonly GroupFacts[] {
  const ids = chosen === undefined ? groupIds(desired, reported) : sortNames([...new Set(chosen)]);
  const groups: GroupFacts[] = [];
  for (const id of ids) {
    const step = appendPointer("", id);
    const paths = { desired: desiredPath + step, reported: reportedPath + step };
    groups.push(readGroup(id, ownMember(desired, id), ownMember(reported, id), paths));
  }
  return groups;
}

function worst(groups: readonly GroupEvaluation[]): DeviceProgressState {
  let rank = Infinity;
  for (const { state } of groups) rank = Math.min(rank, DEVICE_PROGRESS_STATES.indexOf(COUNTS_AS[state]));
  return DEVICE_PROGRESS_STATES[rank] ?? "empty";
}

/** Adds the reasons of the groups that count as one of the states of a device. */
function addReasonsIn(
  reasons: Reason<ConfigurationCode>[],
  groups: readonly GroupEvaluation[],
  state: DeviceProgressState,
): void {
  for (const group of groups) {
    if (COUNTS_AS[group.state] === state) for (const reason of group.reasons) reasons.push(reason);
  }
}

/** A twin that is not an object has no groups: `undefined` is an empty one, anything else is damaged. */
function withoutGroups(twin: unknown): DeviceProgress {
  const reason =
    twin === undefined
      ? because("no-groups", "", "No twin was given.")
      : ({ code: "not-a-twin", path: "", message: `A twin must be an object, not ${describeType(twin)}.` } as const);
  const state = twin === undefined ? "empty" : "invalid";
  return { state, groups: [], order: [], summary: summarizeGroups(undefined), reasons: [reason] };
}

function checkSection(
  name: string,
  section: JsonValue | undefined,
  path: string,
): readonly Reason<ConfigurationCode>[] {
  if (section === undefined || section === null || isJsonObject(section)) return [];
  return [because("malformed-section", path, `The ${name} section must be an object, not ${describeType(section)}.`)];
}

/** What each group's desired `__meta` names; a group that is not desired depends on nothing. */
function readDependencies(groups: readonly GroupFacts[]): GroupDependencies {
  const dependencies: JsonObjectDraft = {};
  for (const { id, dependencies: names } of groups) defineMember(dependencies, id, names);
  return dependencies as GroupDependencies;
}

/** A dependency that is not a group is in nobody's way. */
function isCycle({ code }: Issue<ConfigurationCode>): boolean {
  return code !== "unknown-dependency";
}

/** A group whose dependency is pending or failed keeps its state, and says what it waits for. */
function addWaiting(
  groups: readonly GroupEvaluation[],
  dependencies: GroupDependencies,
  desiredPath: string,
): readonly GroupEvaluation[] {
  const stateOf = new Map(groups.map(({ id, state }) => [id, COUNTS_AS[state]]));
  return groups.map((group) => {
    const names = new Set(dependencies[group.id]);
    const waiting = [...names].flatMap((id) => {
      const state = stateOf.get(id);
      if (id === group.id || (state !== "pending" && state !== "failed")) return [];
      const path = appendPointer(desiredPath, group.id, "__meta", "dependencies");
      const message = `The group ${quoteName(group.id)} depends on ${quoteName(id)}, which ${state === "failed" ? "failed" : "is pending"}.`;
      return [because("waits-for", path, message)];
    });
    return waiting.length === 0 ? group : { ...group, reasons: [...group.reasons, ...waiting] };
  });
}
