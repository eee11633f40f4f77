import { ACTION_STATUSES, DEVICE_STATUSES } from "./status.js";
import type { ActionStatus, DeviceStatus } from "./status.js";

/**
 * The arrows of the action diagram: from each status to those that may follow it.
 *
 * Source: Desired State Feedback, "Desired State Feedback Action State".
 */
export const ACTION_TRANSITIONS: Readonly<Record<ActionStatus, readonly ActionStatus[]>> = {
  IDENTIFIED: ["DOWNLOADING", "REMOVING"],
  DOWNLOADING: ["DOWNLOAD_SUCCESS", "DOWNLOAD_FAILURE"],
  DOWNLOAD_SUCCESS: ["UPDATING"],
  DOWNLOAD_FAILURE: [],
  UPDATING: ["UPDATE_SUCCESS", "UPDATE_FAILURE"],
  UPDATE_SUCCESS: ["ACTIVATING"],
  UPDATE_FAILURE: [],
  ACTIVATING: ["ACTIVATION_SUCCESS", "ACTIVATION_FAILURE"],
  ACTIVATION_SUCCESS: [],
  ACTIVATION_FAILURE: [],
  REMOVING: ["REMOVAL_SUCCESS", "REMOVAL_FAILURE"],
  REMOVAL_SUCCESS: [],
  REMOVAL_FAILURE: [],
};

/**
 * The arrows of the device diagram: from each status to those that may follow it.
 *
 * Source: Desired State Feedback, "Device Level Aggregated State".
 */
export const DEVICE_TRANSITIONS: Readonly<Record<DeviceStatus, readonly DeviceStatus[]>> = {
  IDENTIFYING: ["IDENTIFIED", "IDENTIFICATION_FAILED"],
  IDENTIFIED: ["RUNNING"],
  IDENTIFICATION_FAILED: [],
  RUNNING: ["COMPLETED", "INCOMPLETE", "INCOMPLETE_INCONSISTENT", "SUPERSEDED"],
  COMPLETED: [],
  INCOMPLETE: [],
  INCOMPLETE_INCONSISTENT: [],
  SUPERSEDED: [],
};

/**
 * Tells whether the action diagram has an arrow from one status to another.
 *
 * Staying where one is takes no arrow. Real agents skip statuses and go back: see `checkTransitions`.
 *
 * @param from - the status before; an unknown one throws a `TypeError`
 * @param to - the status after; an unknown one throws a `TypeError`
 * @returns whether there is an arrow
 * @example
 * ```ts
 * import { canActionTransition } from "twinstate";
 *
 * canActionTransition("UPDATE_SUCCESS", "ACTIVATING"); // → true
 * canActionTransition("UPDATE_SUCCESS", "UPDATING"); // → false
 * ```
 */
export function canActionTransition(from: ActionStatus, to: ActionStatus): boolean {
  requireStatus("from", from, ACTION_STATUSES);
  requireStatus("to", to, ACTION_STATUSES);
  return ACTION_TRANSITIONS[from].includes(to);
}

/**
 * Tells whether the device diagram has an arrow from one status to another.
 *
 * @param from - the status before; an unknown one throws a `TypeError`
 * @param to - the status after; an unknown one throws a `TypeError`
 * @returns whether there is an arrow
 * @example
 * ```ts
 * import { canDeviceTransition } from "twinstate";
 *
 * canDeviceTransition("RUNNING", "COMPLETED"); // → true
 * canDeviceTransition("COMPLETED", "RUNNING"); // → false
 * ```
 */
export function canDeviceTransition(from: DeviceStatus, to: DeviceStatus): boolean {
  requireStatus("from", from, DEVICE_STATUSES);
  requireStatus("to", to, DEVICE_STATUSES);
  return DEVICE_TRANSITIONS[from].includes(to);
}

function requireStatus(name: string, status: string, legal: readonly string[]): void {
  if (!legal.includes(status)) throw new TypeError(`The status ${name} must be one of ${legal.join(", ")}.`);
}
