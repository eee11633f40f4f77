import { evaluateGroupsNamed } from "../../configuration/index.js";
import type { DeviceProgress, GroupEvaluation, GroupSummary } from "../../configuration/index.js";
import { isJsonObject, nearestPaths, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { describeType } from "../../result/index.js";
import type { Reason } from "../../result/index.js";
import { contextReasons, pathsAsGiven, readConfigurations, viewTwin } from "../../twin/index.js";
import type { TwinStanding, TwinView } from "../../twin/index.js";
import { holderOf, isVersion, memberIn } from "../member.js";
import { checkEvaluateTwinOptions } from "../options.js";
import type { EvaluateTwinOptions } from "../options.js";
import { because } from "../reasons.js";
import { TWIN_STATES } from "../vocabulary.js";
import type { TwinState } from "../vocabulary.js";
import { evaluateMember, groupMember } from "./evaluate-member.js";
import type { Judging } from "./evaluate-member.js";
import type { MemberEvaluation, TwinReasonCode } from "./member-evaluation.js";
import { runtimeModule } from "./runtime-twin.js";

/** What state a twin is in, member by member, and why. */
export interface TwinProgress {
  /** The first of the `TWIN_STATES` that a member with a desired side is in; `empty` when there is none. */
  readonly state: TwinState;
  /** Every member of the twin, those of components one by one, in code unit order of the names. */
  readonly members: readonly MemberEvaluation[];
  /** The configuration groups as `evaluateGroups` gives them; absent when no member is one. */
  readonly groups?: readonly GroupEvaluation[];
  /** The ids of the groups in an order that satisfies their dependencies, null when they lead in a circle. */
  readonly order?: readonly string[] | null;
  /** What the reported groups amount to. */
  readonly summary?: GroupSummary;
  /** The automatic configurations that the hub has applied to the twin. */
  readonly applied: readonly string[];
  /** Those that match and are not applied. */
  readonly targeted: readonly string[];
  /** What decided, then what stands in the way, then the reasons of the other members with a desired side; never empty. */
  readonly reasons: readonly Reason<TwinReasonCode>[];
}

const DEFAULTS: EvaluateTwinOptions = {};

/**
 * Says what state a device twin or a module twin is in, member by member, whatever convention each member speaks:
 * configuration groups, IoT Plug and Play, Device Update, words of the device's own, or none, which is compared.
 *
 * It takes a twin in every shape; what is missing counts as empty. A twin or a section that is not an object is `invalid`, the
 * twin of `$edgeAgent` or `$edgeHub` is `unknown`: they have judges of their own. A state that is not well comes with what
 * the identity tells: disabled, never connected, silent since the change. Any JSON value gets an answer.
 *
 * Source: Twin conventions, above all §0 and §8.
 *
 * @param twin - a twin in any shape that `parseTwin` takes, or `undefined`
 * @param options - whether words may decide, the time, whether values are shown, the configuration to speak of
 * @returns the state of the twin and of every member, with reasons whose paths point into `twin`
 * @throws TypeError when an option is wrong
 * @example
 * ```ts
 * import { evaluateTwin } from "twinstate";
 *
 * const { state, members } = evaluateTwin({
 *   desired: { targetTemperature: 21, interval: 5, $version: 4 },
 *   reported: { targetTemperature: { value: 21, ac: 200, av: 4 }, interval: 60 },
 * });
 * state; // → "outOfSync"
 * members.map(({ path, state }) => `${path} ${state}`); // → ["/interval outOfSync", "/targetTemperature succeeded"]
 * ```
 */
export function evaluateTwin(twin: unknown, options: EvaluateTwinOptions = DEFAULTS): TwinProgress {
  if (options !== DEFAULTS) checkEvaluateTwinOptions(options);
  const view = viewTwin(twin);
  if (view === undefined) return withoutMembers(twin);
  const progress = judgeView(view, twin, options);
  return view.pathAsGiven === undefined ? progress : { ...progress, reasons: pathsAsGiven(view, progress.reasons) };
}

function judgeView(view: TwinView, twin: unknown, options: EvaluateTwinOptions): TwinProgress {
  const damaged = damagedSection(view);
  const module = runtimeModule(view);
  if (damaged !== undefined) return finish(view, options, "invalid", [damaged], NO_MEMBERS);
  if (module !== undefined) {
    const message = `The twin is the one of ${module}, which has a judge of its own.`;
    return finish(view, options, "unknown", [because("runtime-twin", "/moduleId", message)], NO_MEMBERS);
  }
  const judging = evaluateMembers(view, twin, options);
  const { members, groupIds } = judging;
  const progress = groupIds.length === 0 ? undefined : evaluateGroupsNamed(twin, groupIds);
  if (progress !== undefined) placeGroups(judging, progress.groups, view);
  const state = worst(members);
  const reasons: Reason<TwinReasonCode>[] = [];
  const rest: MemberEvaluation[] = [];
  for (const member of members) {
    if (member.state === state) addAll(reasons, member.reasons);
    else if (member.state !== "unmanaged") rest.push(member);
  }
  if (reasons.length === 0) addAll(reasons, nearestPaths(twin, [nothingDesired(view)]));
  const judged = finish(view, options, state, reasons, members);
  if (progress !== undefined) addAll(reasons, reasonsOfAll(progress));
  for (const member of rest.sort(byState)) addAll(reasons, member.reasons);
  addAll(reasons, damagedVersion(view));
  if (progress === undefined) return judged;
  const { applied, targeted } = judged;
  const { groups, order, summary } = progress;
  return { state, members, applied, targeted, reasons, groups, order, summary };
}

function addAll(reasons: Reason<TwinReasonCode>[], more: readonly Reason<TwinReasonCode>[]): void {
  for (const reason of more) reasons.push(reason);
}

function evaluateMembers(
  view: TwinView,
  twin: unknown,
  { words = true, values = false }: EvaluateTwinOptions,
): Judging {
  const desired = holderOf(view.desired);
  const reported = holderOf(view.reported);
  const desiredMarks = holderOf(memberIn(desired, "$metadata"));
  const reportedMarks = holderOf(memberIn(reported, "$metadata"));
  const sections = { desired, reported, desiredMarks, reportedMarks };
  const version = memberIn(desired, "$version");
  const judging: Judging = {
    twin,
    desiredPath: view.desiredPath,
    reportedPath: view.reportedPath,
    desiredVersion: isVersion(version) ? version : undefined,
    words,
    values,
    members: [],
    groupIds: [],
    groupPlaces: [],
  };
  for (const name of memberNames(desired, reported)) evaluateMember(judging, name, sections);
  return judging;
}

/** Puts the groups, which were judged together in the order of the members, in their places. */
function placeGroups(
  { members, groupPlaces }: Judging,
  groups: readonly GroupEvaluation[],
  { desired, reported }: TwinView,
): void {
  const [desiredMarks, reportedMarks] = [ownMember(desired, "$metadata"), ownMember(reported, "$metadata")];
  let next = 0;
  for (const group of groups) {
    const marks = {
      desiredMarks: ownMember(desiredMarks, group.id),
      reportedMarks: ownMember(reportedMarks, group.id),
    };
    members[Number(groupPlaces[next])] = groupMember(group, marks);
    next += 1;
  }
}

/** What is to be said of all groups together: they depend on each other and have one summary. */
function reasonsOfAll({ groups, reasons }: DeviceProgress): DeviceProgress["reasons"] {
  let count = 0;
  for (const group of groups) count += group.reasons.length;
  if (count === reasons.length) return [];
  const ofGroups = new Set(groups.flatMap((group) => group.reasons));
  return reasons.filter((reason) => !ofGroups.has(reason));
}

/** Members that are no properties and no groups, whatever their value: the hub's, and what speaks of all groups. */
function isMemberName(name: string): boolean {
  return !name.startsWith("$") && name !== "__summary" && name !== "__meta";
}

function memberNames(desired: JsonObject, reported: JsonObject): readonly string[] {
  const names: string[] = [];
  for (const name of Object.keys(desired)) if (isMemberName(name)) names.push(name);
  for (const name of Object.keys(reported)) if (isMemberName(name) && !Object.hasOwn(desired, name)) names.push(name);
  return sortNames(names);
}

/** The place of each state in the order. */
const RANKS = /* @__PURE__ */ Object.fromEntries(
  /* @__PURE__ */ TWIN_STATES.map((state, rank) => [state, rank]),
) as Readonly<Record<TwinState, number>>;

function worst(members: readonly MemberEvaluation[]): TwinState {
  let found: TwinState = "empty";
  for (const member of members) {
    // What is unmanaged has no rank, and is never the worst.
    const state = member.state as TwinState;
    if (RANKS[state] < RANKS[found]) found = state;
  }
  return found;
}

/** The worst first; members in the same state stay in the order of their names. */
function byState(left: MemberEvaluation, right: MemberEvaluation): number {
  return RANKS[left.state as TwinState] - RANKS[right.state as TwinState];
}

function nothingDesired({ desiredPath }: TwinView): Reason<TwinReasonCode> {
  return because("nothing-desired", desiredPath, "Nothing is desired of the twin.");
}

/** Without the version of the desired section nobody knows which value an acknowledgement is about. */
function damagedVersion({ desired, desiredPath }: TwinView): readonly Reason<TwinReasonCode>[] {
  const version = ownMember(desired, "$version");
  if (version === undefined || isVersion(version)) return NO_REASONS;
  const message = `The $version of the desired section should be a whole number; it is ${describeType(version)}.`;
  return [because("malformed-version", `${desiredPath}/$version`, message)];
}

function damagedSection(view: TwinView): Reason<TwinReasonCode> | undefined {
  for (const name of ["desired", "reported"] as const) {
    const section = view[name];
    if (section === undefined || section === null || isJsonObject(section)) continue;
    const message = `The section "${name}" should be an object; it is ${describeType(section)}.`;
    return { code: "malformed-section", path: view[`${name}Path`], message };
  }
  return undefined;
}

/** What the states come to for what stands beside the sections. */
const STANDINGS: Readonly<Record<TwinState, TwinStanding>> = {
  invalid: "in-trouble",
  pending: "in-trouble",
  failed: "in-trouble",
  stale: "unanswered",
  notStarted: "unanswered",
  outOfSync: "unanswered",
  unknown: "in-trouble",
  cancelled: "at-rest",
  succeeded: "agrees",
  inSync: "agrees",
  empty: "at-rest",
};

const NO_REASONS: readonly Reason<TwinReasonCode>[] = [];

const NO_MEMBERS: readonly MemberEvaluation[] = [];

/** Adds what stands in the way to what decided, and puts the answer together. */
function finish(
  view: TwinView,
  { now, deploymentId }: EvaluateTwinOptions,
  state: TwinState,
  reasons: Reason<TwinReasonCode>[],
  members: readonly MemberEvaluation[],
): TwinProgress {
  const configurations = readConfigurations(view.root);
  const asked = deploymentId === undefined && now === undefined ? undefined : { deploymentId, now };
  addAll(reasons, contextReasons(view, STANDINGS[state], asked));
  return { state, members, applied: configurations.applied, targeted: configurations.targeted, reasons };
}

/** A twin that is not an object has no members: `undefined` is an empty one, anything else is damaged. */
function withoutMembers(twin: unknown): TwinProgress {
  const reason: Reason<TwinReasonCode> =
    twin === undefined
      ? because("nothing-desired", "", "No twin was given.")
      : { code: "not-a-twin", path: "", message: `Expected a twin, found ${describeType(twin)}.` };
  const state = twin === undefined ? "empty" : "invalid";
  return { state, members: [], applied: [], targeted: [], reasons: [reason] };
}
