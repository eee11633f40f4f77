import { applyMergePatch, defineMember, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";
import type { Issue } from "../../result/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import type { BatchEntry } from "./batch-entries.js";
import type { BatchReport, ReportDraft } from "./batch-report.js";
import { desiredInstances } from "./desired-change.js";
import { emptyReported, replaceReported } from "./empty-reported.js";
import { closeChange } from "./group-change.js";
import type { ChangeEnd, GroupChange } from "./group-change.js";
import type { HandledGroup, HandlerIdentity } from "./group-handler.js";
import { pendingGroup } from "./mark-pending.js";
import { checkParts } from "./patch-limits.js";
import type { ReportedPatch } from "../progress/index.js";
import { MetaData, writeMetaData } from "../meta-data/index.js";
import type { DialectOption } from "../meta-data/index.js";
import { failedReports } from "./refused-report.js";

/** What a report is made with. */
export interface ReportEnd extends DialectOption {
  readonly now: () => string;
  readonly limits: TwinLimits;
  /** Whether a report has to fit: what a hub refuses would be sent for ever. */
  readonly fits: boolean;
}

/**
 * Drafts the first patch: every group that is to be applied is pending, with the instances that the change names.
 *
 * Where a hub would refuse that: the groups without their instances, and of these as many as there is room for.
 *
 * @internal
 */
export function draftPending(
  entries: readonly BatchEntry<HandlerIdentity>[],
  report: BatchReport,
  end: ReportEnd,
): ReportDraft {
  const applied = entries.filter(({ change }) => change.step === "apply");
  const full = report.draft(writePending(applied, end, true), end.now);
  if (!end.fits || full.breaches.length === 0) return full;
  const writable = applied.filter((entry) => checkParts(writePending([entry], end), end.limits).length === 0);
  let count = report.roomFor(writable.map((entry) => writePending([entry], end)));
  let fitting = report.draft(writePending(writable.slice(0, count), end), end.now);
  // Their number is a little too large: the summary needs room, too.
  while (fitting.breaches.length > 0) {
    count = Math.max(0, count - STEP_BACK);
    fitting = report.draft(writePending(writable.slice(0, count), end), end.now);
  }
  return fitting;
}

/** How many groups are left out at a time to make room. */
const STEP_BACK = 4;

function writePending(
  entries: readonly BatchEntry<HandlerIdentity>[],
  { now, dialect }: ReportEnd,
  withInstances = false,
): ReportedPatch {
  const patch: JsonObjectDraft = {};
  for (const { handler, change } of entries) {
    const { id, given, desired } = change;
    const named = withInstances ? desiredInstances(given as JsonObject, desired as JsonObject, handler?.model) : [];
    defineMember(patch, id, pendingGroup(named, now(), { dialect }));
  }
  return patch;
}

/** What a group came to, and the patch that says so. */
interface ClosedEntry {
  readonly handled: HandledGroup;
  readonly draft: ReportDraft;
}

/**
 * Ends a group. Where a report has to fit, the first one that a hub would take stands for it.
 *
 * @internal
 */
export function closeEntry(
  change: GroupChange,
  reported: JsonObject | undefined,
  report: BatchReport,
  end: ReportEnd,
): ClosedEntry {
  const drafted = (handled: HandledGroup): ClosedEntry => ({ handled, draft: report.draft(handled.patch, end.now) });
  let closed = drafted(closeChange(change, { ...end, reported }));
  const [breach] = end.fits ? closed.draft.breaches : [];
  if (breach === undefined) return closed;
  const least = leastReports(change, breach, end);
  // Where there is no room for a status, there is none for more.
  const hasRoom = least.some(
    ({ patch }) => isJsonObject(patch[change.id]) && report.draft(patch, end.now).breaches.length === 0,
  );
  for (const handled of [...(hasRoom ? lesserReports(change, closed.handled, breach, end) : []), ...least]) {
    closed = drafted(handled);
    if (closed.draft.breaches.length === 0) break;
  }
  return closed;
}

/**
 * What may be reported in place of what a hub would refuse, the most telling first: the same without what a `__meta` says
 * by saying nothing; that the group failed for that reason, beside the errors that there were; without them; without the
 * state of the group.
 */
function* lesserReports(
  change: GroupChange,
  handled: HandledGroup,
  breach: Issue<ConfigurationCode>,
  end: ChangeEnd,
): Iterable<HandledGroup> {
  const isTooLarge = breach.code === "section-too-large";
  const lean = (full: HandledGroup): HandledGroup => (isTooLarge ? withoutDefaults(full, change, end) : full);
  if (isTooLarge) yield lean(handled);
  if (change.step === "remove") return;
  for (const failed of failedReports(change, breach)) yield lean(closeChange(failed, { ...end, reported: {} }));
  yield lean(closeEmptied(change, breach, end));
}

/** What is reported where there is no room for more: the status alone, or nothing at all. An issue says why. */
function leastReports(change: GroupChange, breach: Issue<ConfigurationCode>, end: ChangeEnd): readonly HandledGroup[] {
  const { id, previous } = change;
  const nothing = previous.reported === undefined ? {} : { [id]: null };
  // Of a group that was deleted nobody is asked to apply anything, so that nothing can have failed.
  const closed = change.step === "remove" ? closeChange(change, end) : closeEmptied(change, breach, end);
  const deploymentStatus = ownMember(ownMember(closed.patch[id], "__meta"), "deploymentStatus") as string;
  const status = replaceReported(previous.reported, { __meta: { deploymentStatus } }, NOTHING);
  return [told(closed, breach, { [id]: status }), told(closed, breach, nothing)];
}

function closeEmptied(change: GroupChange, breach: Issue<ConfigurationCode>, end: ChangeEnd): HandledGroup {
  const [, failed] = failedReports(change, breach);
  return closeChange(failed, { ...end, reported: emptyReported(change.previous.reported) });
}

/** Nothing is kept of what was reported before. */
const NOTHING: ReadonlySet<string> = new Set();

/** The same report without the members of its `__meta` that have their default, which they have without being there, too. */
function withoutDefaults(handled: HandledGroup, { id, previous }: GroupChange, end: ChangeEnd): HandledGroup {
  const group = ownMember(handled.patch, id) as JsonObject;
  const meta = group["__meta"] as JsonObject;
  const defaults = writeMetaData(new MetaData(), "reported", end);
  const lean = Object.entries(meta).map(([name, value]) => {
    return [name, name !== "deploymentStatus" && value === ownMember(defaults, name) ? null : value] as const;
  });
  const patch = { ...group, __meta: Object.fromEntries(lean) };
  const reported = applyMergePatch(previous.reported, patch) as JsonObject;
  return { ...handled, patch: { [id]: patch }, memory: { ...handled.memory, reported } };
}

/** A report that cannot say itself what is the matter: an issue does. */
function told(handled: HandledGroup, breach: Issue<ConfigurationCode>, patch: HandledGroup["patch"]): HandledGroup {
  const { reported, ...memory } = handled.memory;
  const [group] = Object.values(patch);
  const after = isJsonObject(group) ? { reported: applyMergePatch(reported, group) as JsonObject } : {};
  const issues = [...handled.issues, { ...breach, path: "" }];
  return { ...handled, patch, memory: { ...memory, ...after }, issues };
}
