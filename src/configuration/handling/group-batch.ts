import { appendPointer, isJsonObject } from "../../json/index.js";
import type { JsonObject } from "../../json/index.js";
import { BOOLEAN_OPTION, countOf, describeType, requireOption, requireOptions } from "../../result/index.js";
import type { Issue } from "../../result/index.js";
import { checkLimits, deviceAgentLimits } from "../../twin/index.js";
import type { TwinLimits } from "../../twin/index.js";
import type { ConfigurationCode } from "../codes.js";
import { readBatch, requireOneHandlerEach } from "./batch-entries.js";
import type { BatchEntries, BatchEntry } from "./batch-entries.js";
import { openReport } from "./batch-report.js";
import type { BatchReport } from "./batch-report.js";
import { closeEntry, draftPending } from "./fitting-reports.js";
import type { ReportEnd } from "./fitting-reports.js";
import { interrupted } from "./group-change.js";
import type { GroupChange } from "./group-change.js";
import type { HandlerIdentity } from "./group-handler.js";
import { rememberedSection, trackMemories } from "./group-memories.js";
import { recallGroup } from "./group-memory.js";
import type { GroupMemories, KnownGroupMemories } from "./group-memory.js";
import { clockOf } from "./handle-group.js";
import { error } from "../issues.js";
import type { ReportedPatch } from "../progress/index.js";
import { requireDialect } from "../meta-data/index.js";
import type { DialectOption } from "../meta-data/index.js";
import { compareVersion } from "./section-version.js";
import type { UnsentPatch } from "./unsent-patch.js";

/** The options of `handleGroups`. */
export interface HandleGroupsOptions extends DialectOption {
  /** What was remembered after the last batch. */
  readonly previous?: KnownGroupMemories | undefined;
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
  /** Whether a lesser report stands for one that a hub would refuse: the refused patch would be sent for ever. */
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
  /** What to remember if nothing came after this; it is put together when it is asked for. */
  memories(): () => GroupMemories;
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
  const input = { desired: follows === "repeated" ? undefined : desired, whole: checked.whole, previous };
  const batch = readBatch(handlers, input);
  const report = openReport(
    isJsonObject(reported) ? reported : rememberedSection(previous),
    batch.entries.map(({ change }) => change.id),
    { limits: checked.limits, unsent, fits: refusesReports },
  );
  const memories = trackMemories(previous);
  const issues = [...malformedSection(desired), ...versionIssues, ...batch.issues];
  const end = (): ReportEnd => ({ ...checked, now: once(checked.clock), fits: refusesReports });
  return {
    begin: () => {
      const entries = beginBatch(batch, report, end());
      // Should this be all that is ever remembered: what is pending is reported, and any part may have been applied.
      for (const { change } of entries) memories.set(change.id, { ...change.previous, ...interrupted(change) });
      return entries;
    },
    note: (change, state) => {
      const { handled, draft } = closeEntry(change, state, report, end());
      memories.set(change.id, handled.memory);
      for (const issue of handled.issues) issues.push(inGroup(change.id, issue));
      draft.add();
    },
    unsent: report.unsent,
    sent: report.sent,
    memories: memories.snapshot,
    close: () => closeBatch(batch, report, { memories: memories.all, version, issues }),
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
  requireOneHandlerEach(handlers);
  requireOptions(options, {});
  const { now, whole = false, sinceVersion, limits = deviceAgentLimits, dialect } = options;
  requireOption("whole", BOOLEAN_OPTION, whole);
  if (sinceVersion !== undefined) requireOption("sinceVersion", countOf("versions"), sinceVersion);
  return { clock: clockOf(now), limits: checkLimits(limits), dialect: requireDialect({ dialect }), whole };
}

/** Reports the groups as pending, and answers them as they are after that. */
function beginBatch<Handler extends HandlerIdentity>(
  { entries }: BatchEntries<Handler>,
  report: BatchReport,
  end: ReportEnd,
): readonly BatchEntry<Handler>[] {
  draftPending(entries, report, end).add();
  return entries.map(({ handler, change }) => {
    const previous = recallGroup({ ...change.previous, reported: report.valueOf(change.id) });
    return { handler, change: { ...change, previous } };
  });
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
