import type { GroupEvaluation, GroupState } from "../../configuration/index.js";
import { isJsonObject, ownMember, sortNames, appendPointer } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import { judgeByComparison } from "../comparison/index.js";
import type { Word } from "../comparison/index.js";
import { judgeDeviceUpdate, judgeDiagnostics } from "../device-update/index.js";
import type { Judgement } from "../judgement.js";
import { lastUpdated, subjectOf } from "../member.js";
import type { Member } from "../member.js";
import { judgeAcknowledgement } from "../plug-and-play/index.js";
import { because } from "../reasons.js";
import type { Convention, MemberState } from "../vocabulary.js";
import { CONVENTION_OF, findJudge } from "./conventions.js";
import type { Judge } from "./conventions.js";
import type { MemberDraft, MemberEvaluation } from "./member-evaluation.js";
import { shownValue } from "./shown-value.js";

/**
 * The sections of a twin while its members are judged, and how.
 *
 * @internal
 */
export interface Judging {
  readonly desiredPath: string;
  readonly reportedPath: string;
  readonly desiredVersion: number | undefined;
  readonly words: boolean;
  readonly values: boolean;
  /** The members found so far, in the order of their paths but for the groups. */
  readonly members: MemberEvaluation[];
  /** The ids of the members that are configuration groups; they are judged together, later. */
  readonly groupIds: string[];
}

/** The sides of a member, and the nodes of `$metadata` that go with them. */
interface Sides {
  readonly desired: JsonValue | undefined;
  readonly reported: JsonValue | undefined;
  readonly desiredMarks: JsonValue | undefined;
  readonly reportedMarks: JsonValue | undefined;
}

/**
 * Judges one member of a section by its convention; a component is entered and its members are judged instead.
 *
 * @internal
 */
export function evaluateMember(judging: Judging, name: string, sides: Sides): void {
  const { judge, word } = findJudge(name, sides, judging.words, false);
  if (judge === "group") judging.groupIds.push(name);
  else if (judge === "component") evaluateComponent(judging, name, sides);
  else {
    const kind = CONVENTION_OF[judge] === "device-update" ? "component" : "property";
    const member = memberOf(judging, kind, appendPointer("", name), sides);
    judging.members.push(finish(judging, member, CONVENTION_OF[judge], judgeMember(judge, member, word)));
  }
}

function evaluateComponent(
  judging: Judging,
  name: string,
  { desired, reported, desiredMarks, reportedMarks }: Sides,
): void {
  const path = appendPointer("", name);
  const names = propertyNames(desired);
  if (!names.some((property) => (ownMember(desired, property) ?? null) !== null)) {
    const component = memberOf(judging, "component", path, { desired, reported, desiredMarks, reportedMarks });
    const message = `${component.subject} is not desired.`;
    const reasons = [because("read-only", component.reportedPath, message)];
    judging.members.push(finish(judging, component, "plug-and-play", { state: "unmanaged", reasons }));
    return;
  }
  for (const property of propertyNames(reported)) if (!Object.hasOwn(desired as object, property)) names.push(property);
  for (const property of sortNames(names)) {
    const sides = {
      desired: ownMember(desired, property) ?? undefined,
      reported: ownMember(reported, property) ?? undefined,
      desiredMarks: ownMember(desiredMarks, property),
      reportedMarks: ownMember(reportedMarks, property),
    };
    const { judge, word } = findJudge(property, sides, judging.words, true);
    const member = memberOf(judging, "property", appendPointer(path, property), sides);
    judging.members.push(finish(judging, member, CONVENTION_OF[judge], judgeMember(judge, member, word)));
  }
}

/** The names of a component's properties: neither its marker nor what the hub writes. */
function propertyNames(component: JsonValue | undefined): string[] {
  if (!isJsonObject(component)) return [];
  return Object.keys(component).filter((name) => name !== "__t" && !name.startsWith("$"));
}

function memberOf(judging: Judging, kind: string, path: string, sides: Sides): Member {
  return {
    subject: subjectOf(kind, path),
    path,
    desired: sides.desired,
    reported: sides.reported,
    desiredPath: judging.desiredPath + path,
    reportedPath: judging.reportedPath + path,
    desiredMarks: sides.desiredMarks,
    reportedMarks: sides.reportedMarks,
    desiredVersion: judging.desiredVersion,
  };
}

function judgeMember(judge: Judge, member: Member, word: Word | undefined): Judgement {
  if (judge === "acknowledgement") return judgeAcknowledgement(member);
  if (judge === "update") return judgeDeviceUpdate(member, "current");
  if (judge === "legacy-update") return judgeDeviceUpdate(member, "legacy");
  if (judge === "diagnostics") return judgeDiagnostics(member);
  return judgeByComparison(member, word);
}

/** The states in which the desired value waits for an answer: they last since it was changed. */
const WAITING: ReadonlySet<MemberState> = /* @__PURE__ */ new Set<MemberState>(["stale", "notStarted", "outOfSync"]);

function finish(judging: Judging, member: Member, convention: Convention, judgement: Judgement): MemberEvaluation {
  const { state, reasons, message, differs, notReported } = judgement;
  const since = lastUpdated(WAITING.has(state) ? member.desiredMarks : member.reportedMarks);
  const evaluation: MemberDraft = { path: member.path, convention, state, reasons };
  if (message !== undefined) evaluation.message = message;
  if (since !== undefined) evaluation.since = since;
  if (differs !== undefined) evaluation.differs = differs;
  if (notReported !== undefined) evaluation.notReported = notReported;
  if (judging.values) addValues(evaluation, member);
  return evaluation;
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
  sides: Pick<Sides, "desiredMarks" | "reportedMarks">,
): MemberEvaluation {
  const path = appendPointer("", group.id);
  const { desiredMarks, reportedMarks } = sides;
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
