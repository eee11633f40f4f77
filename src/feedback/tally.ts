import { ACTION_CLASSES, ACTION_ROWS, classOf } from "./action-rows.js";
import { IssueList } from "./parse-parts.js";
import { checkFeedbackOptions } from "./options.js";
import type { FeedbackOptions } from "./options.js";
import { readActions } from "./parse-action.js";
import { ACTION_STATUSES } from "./status.js";
import type { ActionStatus, DeviceStatus } from "./status.js";

/** The statuses in which an action has a progress of its own: under way, or as far as it came. */
const PROGRESSING: readonly ProgressingStatus[] = [
  "DOWNLOADING",
  "DOWNLOAD_FAILURE",
  "UPDATING",
  "UPDATE_FAILURE",
  "ACTIVATING",
  "ACTIVATION_FAILURE",
  "REMOVING",
  "REMOVAL_FAILURE",
];

/** A status in which an action has a progress of its own: under way, or as far as it came. */
export type ProgressingStatus =
  | "DOWNLOADING"
  | "DOWNLOAD_FAILURE"
  | "UPDATING"
  | "UPDATE_FAILURE"
  | "ACTIVATING"
  | "ACTIVATION_FAILURE"
  | "REMOVING"
  | "REMOVAL_FAILURE";

/**
 * How many actions are in which class and status: whole numbers that add up, in any order.
 *
 * `pending + active + settled + success + failure + unknown = total`, and so do the members of `byStatus`.
 */
export interface ActionTally {
  /** Actions that have not begun. */
  readonly pending: number;
  /** Actions under way. */
  readonly active: number;
  /** Actions whose step has ended well, and that another may follow. */
  readonly settled: number;
  /** Actions that are done. */
  readonly success: number;
  /** Actions that have failed. */
  readonly failure: number;
  /** Actions without a status that could be read. */
  readonly unknown: number;
  /** All actions. */
  readonly total: number;
  /** The actions in each status; `unknown` are those without a status that could be read. */
  readonly byStatus: Readonly<Record<ActionStatus | "unknown", number>>;
  /** The sum of the percentages of the actions in each status that has a progress. */
  readonly percent: Readonly<Record<ProgressingStatus, number>>;
}

/** No actions at all: what {@link mergeTallies} adds nothing with. */
export const emptyTally: ActionTally = /* @__PURE__ */ tallyOf([]);

/**
 * Counts the actions of a message.
 *
 * It counts what is there: an action that is listed twice counts twice (evidence is what removes duplicates).
 *
 * Source: Desired State Feedback §7b.
 *
 * @param actions - the member `actions` of a message, any JSON value; what is not an array has no actions, what is not an action is `unknown`
 * @returns the counts
 * @example
 * ```ts
 * import { tallyActions } from "twinstate";
 *
 * const { total, success, failure } = tallyActions([{ status: "REMOVAL_SUCCESS" }, { status: "UPDATE_FAILURE" }]);
 * [total, success, failure]; // → [2, 1, 1]
 * ```
 */
export function tallyActions(actions: unknown): ActionTally {
  return tallyOf(readActions(actions, "", new IssueList()));
}

/**
 * Adds two tallies of different actions.
 *
 * @param a - a tally
 * @param b - another
 * @returns the tally of both; `mergeTallies(tallyActions(x), tallyActions(y))` is `tallyActions([...x, ...y])`
 * @example
 * ```ts
 * import { mergeTallies, tallyActions } from "twinstate";
 *
 * const one = tallyActions([{ status: "UPDATING", progress: 50 }]);
 * mergeTallies(one, one).percent.UPDATING; // → 100
 * ```
 */
export function mergeTallies(a: ActionTally, b: ActionTally): ActionTally {
  const sum = <Key extends string>(keys: readonly Key[], left: Record<Key, number>, right: Record<Key, number>) =>
    Object.fromEntries(keys.map((key) => [key, left[key] + right[key]])) as Record<Key, number>;
  return {
    ...sum(["total", ...ACTION_CLASSES], a, b),
    byStatus: sum([...ACTION_STATUSES, "unknown"], a.byStatus, b.byStatus),
    percent: sum(PROGRESSING, a.percent, b.percent),
  };
}

/** What is counted of an action. */
interface CountedAction {
  readonly status?: ActionStatus | undefined;
  readonly progress: number;
}

/**
 * Counts actions that were read already.
 *
 * @internal
 */
export function tallyOf(actions: readonly CountedAction[]): ActionTally {
  const classes = { pending: 0, active: 0, settled: 0, success: 0, failure: 0, unknown: 0 };
  const byStatus: Record<ActionStatus | "unknown", number> = {
    IDENTIFIED: 0,
    DOWNLOADING: 0,
    DOWNLOAD_SUCCESS: 0,
    DOWNLOAD_FAILURE: 0,
    UPDATING: 0,
    UPDATE_SUCCESS: 0,
    UPDATE_FAILURE: 0,
    ACTIVATING: 0,
    ACTIVATION_SUCCESS: 0,
    ACTIVATION_FAILURE: 0,
    REMOVING: 0,
    REMOVAL_SUCCESS: 0,
    REMOVAL_FAILURE: 0,
    unknown: 0,
  };
  const percent = {
    DOWNLOADING: 0,
    DOWNLOAD_FAILURE: 0,
    UPDATING: 0,
    UPDATE_FAILURE: 0,
    ACTIVATING: 0,
    ACTIVATION_FAILURE: 0,
    REMOVING: 0,
    REMOVAL_FAILURE: 0,
  };
  for (const { status, progress } of actions) {
    classes[classOf(status)] += 1;
    byStatus[status ?? "unknown"] += 1;
    if (status !== undefined && status in percent) percent[status as keyof typeof percent] += progress;
  }
  return { total: actions.length, ...classes, byStatus, percent };
}

/**
 * Counts the actions that are not settled: `UPDATE_SUCCESS` and `DOWNLOAD_SUCCESS` as the options read them.
 *
 * @internal
 */
export function countOpen(tally: ActionTally, options: FeedbackOptions): number {
  const open = tally.pending + tally.active + tally.unknown + (options.strict === true ? tally.settled : 0);
  return options.goal === "download" ? open - tally.byStatus.DOWNLOAD_SUCCESS : open;
}

/**
 * Tells whether an action with this status is one of those that {@link countOpen} counts.
 *
 * @internal
 */
export function isOpen(status: ActionStatus | undefined, { strict, goal }: FeedbackOptions): boolean {
  if (goal === "download" && status === "DOWNLOAD_SUCCESS") return false;
  const kind = classOf(status);
  return kind !== "success" && kind !== "failure" && (kind !== "settled" || strict === true);
}

/**
 * Derives the status of a device from the tally of its actions alone.
 *
 * No actions are `COMPLETED` (nothing had to be done; that nothing was heard is for the caller to know), none that
 * is known to have begun `IDENTIFIED`, an open one makes it `RUNNING`, otherwise a failed one `INCOMPLETE`. An action
 * without a status that can be read is open, and begins nothing.
 *
 * Source: Desired State Feedback §7b.
 *
 * @param tally - the counts
 * @param options - how `UPDATE_SUCCESS` and `DOWNLOAD_SUCCESS` are read; a wrong one throws a `TypeError`
 * @returns one of `COMPLETED`, `IDENTIFIED`, `RUNNING`, `INCOMPLETE`
 * @example
 * ```ts
 * import { statusOfTally, tallyActions } from "twinstate";
 *
 * const tally = tallyActions([{ status: "UPDATE_SUCCESS" }]);
 * statusOfTally(tally); // → "COMPLETED"
 * statusOfTally(tally, { strict: true }); // → "RUNNING"
 * ```
 */
export function statusOfTally(tally: ActionTally, options: FeedbackOptions = {}): DeviceStatus {
  checkFeedbackOptions(options);
  return statusOfCounts(tally, options);
}

/**
 * Does the same with options that were checked.
 *
 * @internal
 */
export function statusOfCounts(tally: ActionTally, options: FeedbackOptions): DeviceStatus {
  if (tally.total === 0) return "COMPLETED";
  if (tally.pending + tally.unknown === tally.total) return "IDENTIFIED";
  if (countOpen(tally, options) > 0) return "RUNNING";
  return tally.failure === 0 ? "COMPLETED" : "INCOMPLETE";
}

/**
 * Gives the progress of a device in whole percent: 100 exactly when it is completed, otherwise rounded down, at most 99.
 *
 * Thousandths are added up as whole numbers and divided once, so the order of the actions does not matter.
 *
 * Source: Desired State Feedback §7g.
 *
 * @internal
 */
export function progressOf(tally: ActionTally, status: DeviceStatus | null, options: FeedbackOptions): number {
  if (status === "COMPLETED") return 100;
  if (tally.total === 0) return 0;
  let done = 0;
  for (const row of ACTION_ROWS) {
    const count = tally.byStatus[row.status];
    if (count === 0) continue;
    const { base, perPercent } = thousandths(row, options);
    const percent = (tally.percent as Readonly<Record<string, number>>)[row.status] ?? 0;
    done += base * count + perPercent * percent;
  }
  return Math.min(99, Math.floor(done / (10 * tally.total)));
}

/** What the options make of a row: what ends an action is worth all of it. */
function thousandths(
  row: (typeof ACTION_ROWS)[number],
  options: FeedbackOptions,
): { base: number; perPercent: number } {
  if (row.class === "settled" && options.strict !== true) return { base: 1000, perPercent: 0 };
  if (options.goal !== "download") return row;
  if (row.status === "DOWNLOADING" || row.status === "DOWNLOAD_FAILURE") return { base: 0, perPercent: 10 };
  return row.status === "DOWNLOAD_SUCCESS" ? { base: 1000, perPercent: 0 } : row;
}
