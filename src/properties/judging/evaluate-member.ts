import type { GroupEvaluation, GroupState } from "../../configuration/index.js";
import { appendPointer, isJsonObject, nearestPaths, ownMember, sortNames } from "../../json/index.js";
import type { JsonObject, JsonValue } from "../../json/index.js";
import { judgeByComparison } from "../comparison/index.js";
import { judgeDeviceUpdate, judgeDiagnostics } from "../device-update/index.js";
import type { Judgement } from "../judgement.js";
import { holderOf, lastUpdated, memberIn, subjectOf } from "../member.js";
import type { Member } from "../member.js";
import { quoteName } from "../../result/index.js";
import { judgeAcknowledgement } from "../plug-and-play/index.js";
import { because } from "../reasons.js";
import type { Convention, MemberState } from "../vocabulary.js";
import { CONVENTION_OF, findJudge } from "./conventions.js";
import type { Judge, Sides } from "./conventions.js";
import type { MemberDraft, MemberEvaluation } from "./member-evaluation.js";
import { shownValue } from "./shown-value.js";
import { readSigns } from "./signs.js";
import type { Signs } from "./signs.js";

/**
 * The sections of a twin while its members are judged, and how.
 *
 * @internal
 */
export interface Judging {
  /** The twin as it was given, in which the reasons point at what is there. */
  readonly twin: unknown;
  readonly desiredPath: string;
  readonly reportedPath: string;
  readonly desiredVersion: number | undefined;
  readonly words: boolean;
  readonly values: boolean;
  /** The members found so far; a configuration group is not judged yet, and has its place only. */
  readonly members: MemberEvaluation[];
  /** The ids of the members that are configuration groups, which are judged together. */
  readonly groupIds: string[];
  /** Their places among the members. */
  readonly groupPlaces: number[];
}

/**
 * Where a member is: its holder on both sides, and the holder's nodes of `$metadata`.
 *
 * @internal
 */
export interface Holders {
  readonly desired: JsonObject;
  readonly reported: JsonObject;
  readonly desiredMarks: JsonObject;
  readonly reportedMarks: JsonObject;
}

/**
 * Judges one member of the sections by its convention; a component is entered and its members are judged instead.
 *
 * @internal
 */
export function evaluateMember(judging: Judging, name: string, sections: Holders): void {
  const sides = sidesOf(sections, name);
  const signs = readSigns(sides, judging.words);
  const judge = findJudge(sides, signs, false);
  if (judge === "group") {
    judging.groupIds.push(name);
    judging.groupPlaces.push(judging.members.length);
    judging.members.push({ path: "", convention: CONVENTION_OF[judge], state: "unmanaged", reasons: [] });
    return;
  }
  const member = memberOf(judging, sections, undefined, sides);
  if (judge === "component") evaluateComponent(judging, member);
  else judging.members.push(finish(judging, member, CONVENTION_OF[judge], judgeMember(judge, member, signs)));
}

function evaluateComponent(judging: Judging, component: Member): void {
  const { desired, reported, reportedPath } = component;
  const names = propertyNames(desired);
  if (!names.some((name) => (ownMember(desired, name) ?? null) !== null)) {
    const message = `The component ${quoteName(component.name)} is not desired.`;
    const reasons = [because("read-only", reportedPath, message)];
    judging.members.push(finish(judging, component, "plug-and-play", { state: "unmanaged", reasons }));
    return;
  }
  for (const name of propertyNames(reported)) if (ownMember(desired, name) === undefined) names.push(name);
  const holders = {
    desired: holderOf(desired),
    reported: holderOf(reported),
    desiredMarks: holderOf(component.desiredMarks),
    reportedMarks: holderOf(component.reportedMarks),
  };
  for (const name of sortNames(names)) {
    const member = memberOf(judging, holders, component, sidesOf(holders, name));
    const signs = readSigns(member, judging.words);
    const judge = findJudge(member, signs, true);
    judging.members.push(finish(judging, member, CONVENTION_OF[judge], judgeMember(judge, member, signs)));
  }
}

/** The names of a component's properties: neither its marker nor what the hub writes. */
function propertyNames(component: JsonValue | undefined): string[] {
  if (!isJsonObject(component)) return [];
  return Object.keys(component).filter((name) => name !== "__t" && !name.startsWith("$"));
}

/** The values of a member on both sides. */
function sidesOf({ desired, reported }: Holders, name: string): Sides {
  return { name, desired: memberIn(desired, name) ?? undefined, reported: memberIn(reported, name) ?? undefined };
}

/** A member of the sections, or of the component that is named. */
function memberOf(judging: Judging, holders: Holders, component: Member | undefined, sides: Sides): Member {
  const { name, desired, reported } = sides;
  const path = component === undefined ? appendPointer("", name) : appendPointer(component.path, name);
  return {
    name,
    subject: subjectOf(component === undefined ? name : `${component.name}/${name}`),
    path,
    desired,
    reported,
    desiredPath: judging.desiredPath + path,
    reportedPath: judging.reportedPath + path,
    desiredMarks: memberIn(holders.desiredMarks, name),
    reportedMarks: memberIn(holders.reportedMarks, name),
    desiredVersion: judging.desiredVersion,
  };
}

function judgeMember(judge: Judge, member: Member, { acknowledgement, word }: Signs): Judgement {
  if (judge === "acknowledgement") return judgeAcknowledgement(member, acknowledgement);
  if (judge === "update") return judgeDeviceUpdate(member, "current");
  if (judge === "legacy-update") return judgeDeviceUpdate(member, "legacy");
  if (judge === "diagnostics") return judgeDiagnostics(member);
  return judgeByComparison(member, word);
}

/** The states in which the desired value waits for an answer: they last since it was changed. */
const WAITING: ReadonlySet<MemberState> = /* @__PURE__ */ new Set<MemberState>(["stale", "notStarted", "outOfSync"]);

function finish(judging: Judging, member: Member, convention: Convention, judgement: Judgement): MemberEvaluation {
  const { state, message, differs, notReported } = judgement;
  const reasons = isAboutReport(member, judgement.reasons)
    ? judgement.reasons
    : nearestPaths(judging.twin, judgement.reasons);
  const since = lastUpdated(WAITING.has(state) ? member.desiredMarks : member.reportedMarks);
  const evaluation: MemberDraft = { path: member.path, convention, state, reasons };
  if (message !== undefined) evaluation.message = message;
  if (since !== undefined) evaluation.since = since;
  if (differs !== undefined) evaluation.differs = differs;
  if (notReported !== undefined) evaluation.notReported = notReported;
  if (judging.values) addValues(evaluation, member);
  return evaluation;
}

/** Whether all reasons point at the reported value, as nearly all do: it is there, and need not be looked up. */
function isAboutReport({ reported, reportedPath }: Member, reasons: Judgement["reasons"]): boolean {
  return reported !== undefined && reasons.every(({ path }) => path === reportedPath);
}

function addValues(evaluation: MemberDraft, { desired, reported }: Member): void {
  const name = evaluation.path.slice(1);
  if (desired !== undefined) evaluation.desired = shownValue(desired, name);
  if (reported !== undefined) evaluation.reported = shownValue(reported, name);
}

/** What the state of a group counts as beside members of other conventions. */
const GROUP_COUNTS_AS: Readonly<Record<GroupState, MemberState>> = {
  invalid: "invalid",
  refreshing: "pending",
  unmanaged: "unmanaged",
  failed: "failed",
  notStarted: "notStarted",
  pending: "pending",
  stale: "stale",
  succeeded: "succeeded",
};

/**
 * Writes what the room of configuration groups says of one of them as the evaluation of a member.
 *
 * @internal
 */
export function groupMember(
  group: GroupEvaluation,
  marks: Pick<Member, "desiredMarks" | "reportedMarks">,
): MemberEvaluation {
  const path = appendPointer("", group.id);
  const { desiredMarks, reportedMarks } = marks;
  const state = GROUP_COUNTS_AS[group.state];
  const since = lastUpdated(WAITING.has(state) ? desiredMarks : reportedMarks);
  const evaluation: MemberDraft = { path, convention: "configuration-group", state, reasons: group.reasons };
  const message = group.errors[0]?.error.message;
  if (message !== undefined && message !== "") evaluation.message = message;
  if (since !== undefined) evaluation.since = since;
  if (group.drift.length > 0) evaluation.differs = group.drift.map((operation) => path + operation.path);
  if (group.notReported.length > 0) evaluation.notReported = group.notReported.map((pointer) => path + pointer);
  return evaluation;
}
