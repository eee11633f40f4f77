/** The statuses of a device: how far it is with applying a desired state. Written exactly so; read by alias too. */
export const DEVICE_STATUSES = [
  "IDENTIFYING",
  "IDENTIFIED",
  "IDENTIFICATION_FAILED",
  "RUNNING",
  "COMPLETED",
  "INCOMPLETE",
  "INCOMPLETE_INCONSISTENT",
  "SUPERSEDED",
] as const;

/** One of the {@link DEVICE_STATUSES}. */
export type DeviceStatus = (typeof DEVICE_STATUSES)[number];

/** The statuses of a phase, which agents send for a baseline or a domain; none of them finishes a device. */
export const PHASE_STATUSES = [
  "DOWNLOADING",
  "DOWNLOAD_SUCCESS",
  "DOWNLOAD_FAILURE",
  "ROLLBACK",
  "ROLLBACK_SUCCESS",
  "ROLLBACK_FAILURE",
  "UPDATING",
  "UPDATE_SUCCESS",
  "UPDATE_FAILURE",
  "ACTIVATING",
  "ACTIVATION_SUCCESS",
  "ACTIVATION_FAILURE",
  "CLEANUP",
  "CLEANUP_SUCCESS",
  "CLEANUP_FAILURE",
] as const;

/** One of the {@link PHASE_STATUSES}. */
export type PhaseStatus = (typeof PHASE_STATUSES)[number];

/** The statuses of one action, spelled as today's agents spell them. */
export const ACTION_STATUSES = [
  "IDENTIFIED",
  "DOWNLOADING",
  "DOWNLOAD_SUCCESS",
  "DOWNLOAD_FAILURE",
  "UPDATING",
  "UPDATE_SUCCESS",
  "UPDATE_FAILURE",
  "ACTIVATING",
  "ACTIVATION_SUCCESS",
  "ACTIVATION_FAILURE",
  "REMOVING",
  "REMOVAL_SUCCESS",
  "REMOVAL_FAILURE",
] as const;

/** One of the {@link ACTION_STATUSES}. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** The device statuses that end an activity, the worse ones last: nothing reopens it but a new identification. */
export const TERMINAL_STATUSES: readonly DeviceStatus[] = [
  "COMPLETED",
  "SUPERSEDED",
  "INCOMPLETE",
  "INCOMPLETE_INCONSISTENT",
  "IDENTIFICATION_FAILED",
];

/**
 * One row of the aliases of a level.
 *
 * @typeParam Level - whose statuses they are
 * @typeParam Status - the statuses of that level
 */
export interface StatusAliasAt<Level extends string, Status extends string> {
  /** Whose status the word stands for. */
  readonly level: Level;
  /** The word that is met in the field or in an older document. */
  readonly received: string;
  /** What it is read as. */
  readonly status: Status;
}

/** A word that is met in the field or in an older document, and what it is read as. */
export type StatusAlias =
  StatusAliasAt<"action", ActionStatus> | StatusAliasAt<"device", DeviceStatus> | StatusAliasAt<"phase", PhaseStatus>;

/**
 * Every other spelling that is read, and never written.
 *
 * Source: Desired State Feedback §7a.
 */
export const STATUS_ALIASES: readonly StatusAlias[] = [
  { level: "action", received: "DOWNLOADED_SUCCESS", status: "DOWNLOAD_SUCCESS" },
  { level: "action", received: "DOWNLOADED_FAILURE", status: "DOWNLOAD_FAILURE" },
  { level: "action", received: "UPDATED", status: "UPDATE_SUCCESS" },
  { level: "device", received: "COMPLETE", status: "COMPLETED" },
  { level: "phase", received: "DOWNLOADED_COMPLETED", status: "DOWNLOAD_SUCCESS" },
  { level: "phase", received: "DOWNLOAD_COMPLETED", status: "DOWNLOAD_SUCCESS" },
  { level: "phase", received: "DOWNLOADED_FAILED", status: "DOWNLOAD_FAILURE" },
  { level: "phase", received: "DOWNLOAD_FAILED", status: "DOWNLOAD_FAILURE" },
  { level: "phase", received: "UPDATE_COMPLETED", status: "UPDATE_SUCCESS" },
  { level: "phase", received: "UPDATE_FAILED", status: "UPDATE_FAILURE" },
  { level: "phase", received: "ACTIVATION_COMPLETED", status: "ACTIVATION_SUCCESS" },
  { level: "phase", received: "ACTIVATION_FAILED", status: "ACTIVATION_FAILURE" },
];

const ACTION_WORDS: ReadonlyMap<string, ActionStatus> = new Map<string, ActionStatus>([
  ...ACTION_STATUSES.map((status) => [status, status] as const),
  ...STATUS_ALIASES.flatMap((row) => (row.level === "action" ? [[row.received, row.status] as const] : [])),
]);

const FEEDBACK_WORDS: ReadonlyMap<string, DeviceStatus | PhaseStatus> = new Map<string, DeviceStatus | PhaseStatus>([
  ...PHASE_STATUSES.map((status) => [status, status] as const),
  ...DEVICE_STATUSES.map((status) => [status, status] as const),
  ...STATUS_ALIASES.flatMap((row) => (row.level === "action" ? [] : [[row.received, row.status] as const])),
]);

/**
 * Reads the status word of an action, aliases included.
 *
 * @internal
 */
export function readActionStatus(word: string): ActionStatus | undefined {
  return ACTION_WORDS.get(word);
}

/**
 * Reads the status word of a message, which is a device's or a phase's, aliases included.
 *
 * @internal
 */
export function readFeedbackStatus(word: string): DeviceStatus | PhaseStatus | undefined {
  return FEEDBACK_WORDS.get(word);
}

const ACTION_SET: ReadonlySet<unknown> = new Set(ACTION_STATUSES);
const DEVICE_SET: ReadonlySet<string> = new Set(DEVICE_STATUSES);
const TERMINAL_SET: ReadonlySet<string> = new Set(TERMINAL_STATUSES);

/**
 * Tells the statuses of an action from everything else; aliases are none.
 *
 * @internal
 */
export function isActionStatus(status: unknown): status is ActionStatus {
  return ACTION_SET.has(status);
}

/**
 * Tells the statuses of a device from those of a phase.
 *
 * @internal
 */
export function isDeviceStatus(status: string): status is DeviceStatus {
  return DEVICE_SET.has(status);
}

/**
 * Tells whether a status ends an activity.
 *
 * @internal
 */
export function isTerminal(status: string | null): boolean {
  return status !== null && TERMINAL_SET.has(status);
}

/** The titles that stand for the whole domain and not for one baseline. */
const NO_BASELINE: ReadonlySet<string> = new Set(["", "*"]);

/**
 * Gives the baseline that a message is about, `""` when it is about the whole domain.
 *
 * @internal
 */
export function baselineOf(title: string | undefined): string {
  return title === undefined || NO_BASELINE.has(title) ? "" : title;
}

/**
 * Tells the phases after which a device is not expected to complete.
 *
 * @internal
 */
export function isFailingPhase(phase: PhaseStatus): boolean {
  return phase.endsWith("_FAILURE") || phase.startsWith("ROLLBACK");
}
