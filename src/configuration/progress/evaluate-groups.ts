import { appendPointer, defineMember, isJsonObject, ownMember, sortNames } from "../../json/index.js";
import type { JsonObjectDraft, JsonValue } from "../../json/index.js";
import { describeType, NAMES_OPTION, quoteName, requireOptions } from "../../result/index.js";
import type { Issue, OptionShapes, Reason } from "../../result/index.js";
import { viewTwin } from "../../twin/index.js";
import type { TwinView } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import { compareSummary } from "./compare-summary.js";
import { evaluateFacts } from "./evaluate-group.js";
import type { GroupEvaluation } from "./evaluate-group.js";
import { readGroup } from "./group-facts.js";
import { groupIds } from "../group-names.js";
import { DEFAULT_META_DATA, readMetaData } from "../meta-data/index.js";
import { arrangeGroups, inMetaData } from "./order-groups.js";
import type { GroupDependencies } from "./order-groups.js";
import { because } from "./read-reported.js";
import { summarizeGroups } from "./summary.js";
import type { GroupSummary } from "./summary.js";
import { DEVICE_PROGRESS_STATES } from "../vocabulary.js";
import type { DeviceProgressState, GroupState } from "../vocabulary.js";

/** How far a device is with all of its configuration groups, and why that is the answer. */
export interface DeviceProgress {
  /** The first of the `DEVICE_PROGRESS_STATES` that one of its groups is in; `empty` when no group counts. */
  readonly state: DeviceProgressState;
  /** Every group of the twin, in the order of the ids. */
  readonly groups: readonly GroupEvaluation[];
  /** The ids in an order that satisfies the desired dependencies; null when they lead in a circle. */
  readonly order: readonly string[] | null;
  /** What the reported groups amount to, computed anew. */
  readonly summary: GroupSummary;
  /** What concerns the whole device, then the reasons of every group; never empty. */
  readonly reasons: readonly Reason<ConfigurationCode>[];
}

/** Which groups {@link evaluateGroups} is to judge. */
export interface EvaluateGroupsOptions {
  /** The ids of the groups to judge; without it every member that may be a group is one. */
  readonly groups?: readonly string[] | undefined;
}

const OPTIONS: OptionShapes<EvaluateGroupsOptions> = { groups: NAMES_OPTION };

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
 * It takes a twin in every shape; what is missing counts as empty. A twin or a section that is no object is `invalid`,
 * never an exception. Dependencies are read from each desired `__meta`.
 *
 * Source: progress-monitoring.md; meta-data-object.md, "Dependencies".
 *
 * @param twin - a twin in any shape that `parseTwin` takes, or `undefined`
 * @param options - `groups`: the members that are groups, where others speak another convention
 * @returns the state of the device and of every group, with reasons whose paths point into `twin`
 * @throws TypeError when an option is wrong
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
export function evaluateGroups(twin: unknown, options: EvaluateGroupsOptions = {}): DeviceProgress {
  requireOptions(options, OPTIONS);
  const view = viewTwin(twin);
  if (view === undefined) return withoutGroups(twin);
  const { desired, reported, desiredPath, reportedPath } = view;
  const ids = options.groups === undefined ? groupIds(desired, reported) : sortNames([...new Set(options.groups)]);
  const dependencies = readDependencies(desired, ids);
  const groups = addWaiting(evaluateAll(view, ids), dependencies, desiredPath);
  const { order, issues } = arrangeGroups(dependencies);
  const damaged = [...checkSection(desired, desiredPath), ...checkSection(reported, reportedPath)];
  return {
    state: damaged.length > 0 ? "invalid" : worst(groups),
    groups,
    order: issues.some(isCircle) ? null : order,
    summary: summarizeGroups(reported),
    reasons: [
      ...damaged,
      ...issues.map(({ code, path, message }) => ({ code, path: desiredPath + inMetaData(path), message })),
      ...compareSummary(reported, reportedPath),
      ...(groups.length === 0 ? [because("no-groups", "")] : []),
      ...groups.flatMap(({ reasons }) => reasons),
    ],
  };
}

function evaluateAll(
  { desired, reported, desiredPath, reportedPath }: TwinView,
  ids: readonly string[],
): readonly GroupEvaluation[] {
  return ids.map((id) => {
    const paths = { desired: appendPointer(desiredPath, id), reported: appendPointer(reportedPath, id) };
    return evaluateFacts(readGroup(id, ownMember(desired, id), ownMember(reported, id), paths));
  });
}

function worst(groups: readonly GroupEvaluation[]): DeviceProgressState {
  const found = new Set(groups.map(({ state }) => COUNTS_AS[state]));
  return DEVICE_PROGRESS_STATES.find((state) => found.has(state)) ?? "empty";
}

/** A twin that is no object has no groups: `undefined` is an empty one, anything else is damaged. */
function withoutGroups(twin: unknown): DeviceProgress {
  const reason =
    twin === undefined
      ? because("no-groups", "", "There is no twin.")
      : ({ code: "not-a-twin", path: "", message: `Expected a twin, found ${describeType(twin)}.` } as const);
  const state = twin === undefined ? "empty" : "invalid";
  return { state, groups: [], order: [], summary: summarizeGroups(undefined), reasons: [reason] };
}

function checkSection(section: JsonValue | undefined, path: string): readonly Reason<ConfigurationCode>[] {
  if (section === undefined || section === null || isJsonObject(section)) return [];
  return [because("malformed-section", path, `A section is an object; here stands ${describeType(section)}.`)];
}

/** What each group's desired `__meta` names; a group that is not desired depends on nothing. */
function readDependencies(desired: JsonValue | undefined, ids: readonly string[]): GroupDependencies {
  const dependencies: JsonObjectDraft = {};
  for (const id of ids) {
    const { fields } = readMetaData(ownMember(ownMember(desired, id), "__meta"), DEFAULT_META_DATA, "");
    defineMember(dependencies, id, fields.dependencies);
  }
  return dependencies as GroupDependencies;
}

/** A dependency that is no group stands in nobody's way. */
function isCircle({ code }: Issue<ConfigurationCode>): boolean {
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
    const path = appendPointer(desiredPath, group.id, "__meta", "dependencies");
    const waiting = [...new Set(ownMember(dependencies, group.id) as readonly string[])].flatMap((id) => {
      const state = stateOf.get(id);
      if (id === group.id || (state !== "pending" && state !== "failed")) return [];
      return [because("waits-for", path, `It depends on ${quoteName(id)}, whose state is ${state}.`)];
    });
    return { ...group, reasons: [...group.reasons, ...waiting] };
  });
}
