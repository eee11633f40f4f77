import { appendPointer, defineMember, isJsonObject, ownMember } from "../../json/index.js";
import type { JsonObject, JsonObjectDraft } from "../../json/index.js";
import { BOOLEAN_OPTION, countOf, describeType, requireOption } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import { deviceAgentLimits } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import { readBatch, requireOneHandlerEach } from "./batch-entries.js";
import type { BatchEntries, BatchEntry, GroupMemories } from "./batch-entries.js";
import { openReport } from "./batch-report.js";
import type { BatchReport } from "./batch-report.js";
import { desiredInstances } from "./desired-change.js";
import { closeChange, interrupted } from "./group-change.js";
import type { GroupChange } from "./group-change.js";
import type { GroupMemory, HandledGroup, HandlerIdentity } from "./group-handler.js";
import { clockOf } from "./handle-group.js";
import { error } from "../issues.js";
import { pendingGroup } from "./mark-pending.js";
import { checkParts } from "./patch-limits.js";
import type { ReportedPatch } from "../progress/index.js";
import { requireDialect } from "../meta-data/index.js";
import type { DialectOption } from "../meta-data/index.js";
import { failedReports } from "./refused-report.js";
import { compareVersion } from "./section-version.js";
import type { UnsentPatch } from "./unsent-patch.js";

/** The options of `handleGroups`. */
export interface HandleGroupsOptions extends DialectOption {
  /** What was remembered after the last batch. */
  readonly previous?: GroupMemories | undefined;
  /** The time to stamp, ISO 8601; a function is asked once for each patch, so that slow handlers do not date back. */
  readonly now: string | (() => string);
  /** Whether `desired` is the whole desired section: what it does not name was deleted, groups and members alike. */
  readonly whole?: boolean | undefined;
  /** The `version` that the last batch answered; what is not newer is not handled again, and a gap is told. */
  readonly sinceVersion?: number | undefined;
  /** The reported section as it is now; what is remembered of it unless told. The summary speaks of this section. */
  readonly reported?: unknown;
  /** What the hub takes; `deviceAgentLimits` unless told. A patch beyond them is an issue, and is made all the same. */
  readonly limits?: TwinLimits | undefined;
  /**
   * Called with what is to be sent as soon as there is a patch, so that the batch is reported as pending before it is
   * applied. When it throws, the batch goes on, and the next call has what was not sent joined with the next patch.
   */
  readonly onPatch?: ((patch: ReportedPatch) => void) | undefined;
}

/** The options of `handleGroupsAsync`. */
export interface HandleGroupsAsyncOptions extends Omit<HandleGroupsOptions, "onPatch"> {
  /** Called with what is to be sent as soon as there is a patch, and awaited: sending it belongs here. It may reject. */
  readonly onPatch?: ((patch: ReportedPatch) => PromiseLike<void> | void) | undefined;
}

/** What handling a batch came to. */
export interface HandledGroups {
  /** The patches for the reported section in order: all pending, then each group; each with the summary after it. */
  readonly patches: readonly ReportedPatch[];
  /** What to remember until the next batch. */
  readonly memories: GroupMemories;
  /** The version of the desired section after the batch; `undefined` while none is known. */
  readonly version: number | undefined;
  /** The ids of groups that are desired, and that no handler is responsible for, in the order of the ids. */
  readonly unhandled: readonly string[];
  /** The ids of groups that were deleted from the desired section, in the order of the ids. */
  readonly deleted: readonly string[];
  /** What `onPatch` was not able to send, joined into one patch; null when nothing is left. */
  readonly unsent: ReportedPatch | null;
  /**
   * Versions that do not follow each other, dependencies that no order satisfies, what is odd about a `__meta`, with paths
   * into the batch; what a hub would refuse, with paths that begin with `/patches`.
   */
  readonly issues: readonly Issue<ConfigurationCode>[];
}

/** What only the agent asks for. */
interface AgentBatchOptions {
  /** What is unsent from before. */
  readonly unsent?: UnsentPatch | null | undefined;
  /** Whether a group fails whose report a hub would refuse: the refused patch would be sent for ever. */
  readonly refusesReports?: boolean | undefined;
}

/** The bookkeeping of one batch, the same whether its handlers take their time or not. */
export interface Batch<Handler> {
  /** Marks the groups pending, and answers them in the order of their dependencies. */
  begin(): readonly BatchEntry<Handler>[];
  /** Notes what a group came to. */
  note(change: GroupChange, reported: JsonObject | undefined): void;
  /** What has not been sent. */
  readonly unsent: () => UnsentPatch | null;
  /** Notes that everything was sent. */
  readonly sent: () => void;
  /** What to remember if nothing came after this. */
  memories(): GroupMemories;
  close(): HandledGroups;
}

/** The options of a batch after they were checked. */
interface CheckedOptions {
  readonly clock: () => string;
  readonly limits: TwinLimits;
  readonly dialect: DialectOption["dialect"];
  readonly whole: boolean;
}

/**
 * Opens a batch: which groups it has, in which order they come, and what they are.
 *
 * @internal
 */
export function openBatch<Handler extends HandlerIdentity>(
  handlers: readonly Handler[],
  desired: unknown,
  options: Omit<HandleGroupsOptions, "onPatch"> & AgentBatchOptions,
): Batch<Handler> {
  const checked = checkOptions(handlers, options);
  const { previous = {}, reported, sinceVersion, unsent = null, refusesReports = false } = options;
  const { version, follows, issues: versionIssues } = compareVersion(desired, sinceVersion, checked.whole);
  const input = { desired: follows === "repeated" ? undefined : desired, whole: checked.whole, previous, reported };
  const batch = readBatch(handlers, input);
  const report = openReport(
    isJsonObject(reported) ? reported : rememberedSection(previous),
    batch.entries.map(({ change }) => change.id),
    { limits: checked.limits, unsent },
  );
  const memories: Record<string, GroupMemory> = { ...previous };
  const remember = (id: string, memory: GroupMemory): void => {
    defineMember(memories as JsonObjectDraft, id, memory as JsonObject);
  };
  const issues = [...malformedSection(desired), ...versionIssues, ...batch.issues];
  return {
    begin: () => {
      const entries = beginBatch(batch, report, checked);
      // Should this be all that is ever remembered: what is pending is reported, and any part may have been applied.
      for (const { change } of entries) remember(change.id, { ...change.previous, ...interrupted(change) });
      return entries;
    },
    note: (change, state) => {
      const now = once(checked.clock);
      const handled = closeEntry(change, state, { ...checked, now, refusesReports }, report);
      remember(change.id, handled.memory);
      for (const issue of handled.issues) issues.push(inGroup(change.id, issue));
      report.add(handled.patch, now);
    },
    unsent: report.unsent,
    sent: report.sent,
    memories: () => ({ ...memories }),
    close: () => closeBatch(batch, report, { memories, version, issues }),
  };
}

function closeBatch(
  { unhandled, deleted }: BatchEntries<HandlerIdentity>,
  report: BatchReport,
  { memories, version, issues }: Pick<HandledGroups, "memories" | "version" | "issues">,
): HandledGroups {
  const unsent = report.unsent()?.patch ?? null;
  return {
    patches: report.patches,
    memories,
    version,
    unhandled,
    deleted,
    unsent,
    issues: [...issues, ...report.issues],
  };
}

function inGroup(id: string, issue: Issue<ConfigurationCode>): Issue<ConfigurationCode> {
  return { ...issue, path: appendPointer("", id) + issue.path };
}

function checkOptions(handlers: readonly HandlerIdentity[], options: HandleGroupsOptions): CheckedOptions {
  const { now, whole = false, sinceVersion, limits = deviceAgentLimits, dialect } = options;
  requireOneHandlerEach(handlers);
  requireOption("whole", BOOLEAN_OPTION, whole);
  if (sinceVersion !== undefined) requireOption("sinceVersion", countOf("versions"), sinceVersion);
  checkParts({}, limits);
  return { clock: clockOf(now), limits, dialect: requireDialect({ dialect }), whole };
}

/** The first patch: every group that is to be applied is pending, with the instances that the change names. */
function beginBatch<Handler extends HandlerIdentity>(
  { entries }: BatchEntries<Handler>,
  report: BatchReport,
  { clock, dialect }: CheckedOptions,
): readonly BatchEntry<Handler>[] {
  const now = once(clock);
  const patch: JsonObjectDraft = {};
  for (const { handler, change } of entries) {
    if (change.step !== "apply") continue;
    const instances = desiredInstances(change.given as JsonObject, change.desired as JsonObject, handler?.model);
    defineMember(patch, change.id, pendingGroup(instances, now(), { dialect }));
  }
  report.add(patch, now);
  return entries.map(({ handler, change }) => {
    const reported = report.valueOf(change.id);
    if (reported === undefined) return { handler, change };
    return { handler, change: { ...change, previous: { ...change.previous, reported } } };
  });
}

/** Ends a group; a report that a hub would refuse becomes a failure, where that is asked for. */
function closeEntry(
  change: GroupChange,
  reported: JsonObject | undefined,
  options: { readonly now: () => string; readonly refusesReports: boolean } & DialectOption,
  report: BatchReport,
): HandledGroup {
  const { now, dialect, refusesReports } = options;
  let handled = closeChange(change, { now, dialect, reported });
  const [breach] = refusesReports ? report.breaches(handled.patch) : [];
  if (breach === undefined) return handled;
  for (const failed of failedReports(change, breach)) {
    handled = closeChange(failed, { now, dialect, reported: {} });
    if (report.breaches(handled.patch).length === 0) break;
  }
  return handled;
}

/** Asks a clock once, however often the time is needed. */
function once(clock: () => string): () => string {
  let time: string | undefined;
  return () => (time ??= clock());
}

function malformedSection(desired: unknown): readonly Issue<ConfigurationCode>[] {
  if (desired === undefined || isJsonObject(desired)) return [];
  return [error("malformed-section", "", `The desired section is ${describeType(desired)}, not an object.`)];
}

/** The reported section as far as it is remembered. */
function rememberedSection(memories: GroupMemories): JsonObject {
  const section: JsonObjectDraft = {};
  for (const [id, memory] of Object.entries(memories)) {
    const reported = ownMember(memory, "reported");
    if (reported !== undefined) defineMember(section, id, reported);
  }
  return section;
}
