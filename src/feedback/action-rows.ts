import { ACTION_STATUSES } from "./status.js";
import type { ActionStatus } from "./status.js";

/** The classes that actions are counted in. `settled` is `UPDATE_SUCCESS`, which ends an action or does not, as one reads it. */
export const ACTION_CLASSES = ["pending", "active", "settled", "success", "failure", "unknown"] as const;

/** One of the {@link ACTION_CLASSES}. */
export type ActionClass = (typeof ACTION_CLASSES)[number];

/** What an action does to its component, as far as its status tells. */
export type ActionKind = "install" | "remove" | "unknown";

/** What is known about one action status. */
export interface ActionRow {
  /** The status. */
  readonly status: ActionStatus;
  /** The class that it is counted in. */
  readonly class: ActionClass;
  /** What the action does, as far as the status tells. */
  readonly kind: ActionKind;
  /** How much of the action is done on entering the status, in thousandths. */
  readonly base: number;
  /** How many thousandths each percent of the wire's progress adds. */
  readonly perPercent: number;
}

/**
 * One row for each action status: class, kind and progress. A failed action is as far as it came.
 *
 * Source: Desired State Feedback §7b, §7g; docs/decisions/a-failed-action-is-where-it-failed.md.
 */
export const ACTION_ROWS: readonly ActionRow[] = [
  { status: "IDENTIFIED", class: "pending", kind: "unknown", base: 0, perPercent: 0 },
  { status: "DOWNLOADING", class: "active", kind: "install", base: 0, perPercent: 4 },
  { status: "DOWNLOAD_SUCCESS", class: "active", kind: "install", base: 400, perPercent: 0 },
  { status: "DOWNLOAD_FAILURE", class: "failure", kind: "install", base: 0, perPercent: 4 },
  { status: "UPDATING", class: "active", kind: "install", base: 400, perPercent: 5 },
  { status: "UPDATE_SUCCESS", class: "settled", kind: "install", base: 900, perPercent: 0 },
  { status: "UPDATE_FAILURE", class: "failure", kind: "install", base: 400, perPercent: 5 },
  { status: "ACTIVATING", class: "active", kind: "install", base: 900, perPercent: 1 },
  { status: "ACTIVATION_SUCCESS", class: "success", kind: "install", base: 1000, perPercent: 0 },
  { status: "ACTIVATION_FAILURE", class: "failure", kind: "install", base: 900, perPercent: 1 },
  { status: "REMOVING", class: "active", kind: "remove", base: 0, perPercent: 10 },
  { status: "REMOVAL_SUCCESS", class: "success", kind: "remove", base: 1000, perPercent: 0 },
  { status: "REMOVAL_FAILURE", class: "failure", kind: "remove", base: 0, perPercent: 10 },
];

const ROWS: ReadonlyMap<ActionStatus, ActionRow> = new Map(ACTION_ROWS.map((row) => [row.status, row]));

/**
 * Gives the class of an action status; a status that could not be read is `unknown`.
 *
 * @internal
 */
export function classOf(status: ActionStatus | undefined): ActionClass {
  return rowOf(status)?.class ?? "unknown";
}

/**
 * Gives what an action with this status does to its component.
 *
 * @internal
 */
export function kindOf(status: ActionStatus | undefined): ActionKind {
  return rowOf(status)?.kind ?? "unknown";
}

function rowOf(status: ActionStatus | undefined): ActionRow | undefined {
  return status === undefined ? undefined : ROWS.get(status);
}

/** The order of statuses at one and the same time: later in the course first, and a failure above all else. */
const COURSE: readonly ActionStatus[] = [
  ...ACTION_STATUSES.filter((status) => classOf(status) !== "failure"),
  ...ACTION_STATUSES.filter((status) => classOf(status) === "failure"),
];

const RANKS: ReadonlyMap<string | null, number> = new Map(COURSE.map((status, index) => [status, index + 1]));

/**
 * Ranks a status for two reports with the same timestamp; an unreadable status is the lowest.
 *
 * @internal
 */
export function actionRank(status: ActionStatus | null): number {
  return RANKS.get(status) ?? 0;
}
