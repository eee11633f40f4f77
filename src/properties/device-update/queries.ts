import { oneOf, requireOption } from "../../result/index.js";

/** IoT Hub queries about Device Update, ready to be sent: the ids of the devices or modules on which a deployment is in that state. */
export interface DeviceUpdateQueries {
  /** There is a deployment, and the agent has reported nothing of it. */
  readonly notStarted: string;
  /** The agent works on the deployment, or on taking it back. */
  readonly pending: string;
  /** The agent reports another deployment, or has not taken the retry of one that failed. */
  readonly stale: string;
  /** The agent reports that the deployment failed. */
  readonly failed: string;
  /** The deployment was withdrawn, and the agent is at rest. */
  readonly cancelled: string;
}

const SOURCES = ["devices", "devices.modules"] as const;

const WANTED = "properties.desired.deviceUpdate.service.workflow";
const AGENT = "properties.reported.deviceUpdate.agent";
const REPORTED = `${AGENT}.workflow`;

/**
 * Writes the IoT Hub queries that find the devices of a fleet by the state of their deployment of Device Update.
 *
 * What they select, `evaluateTwin` puts in the state of that name. The language does not look into the strings that name the wanted and
 * the installed update: of an agent at rest that reports the desired deployment nothing can be asked, so that `succeeded` has no
 * query and `failed` finds only what is reported as failed.
 *
 * Source: Twin conventions §2.5.
 *
 * @param source - where the agent's component is: `devices` for device twins (the default), `devices.modules` for a module of its own
 * @returns a query for each state that the language can tell
 * @throws TypeError when the source is none of the two
 * @example
 * ```ts
 * import { deviceUpdateQueries, runQuery } from "twinstate";
 *
 * const desired = { deviceUpdate: { service: { workflow: { action: 3, id: "d1" } } } };
 * const reported = { deviceUpdate: { agent: { state: 6, workflow: { action: 3, id: "d1" } } } };
 * runQuery(deviceUpdateQueries().pending, [{ deviceId: "a", properties: { desired, reported } }]); // → { ok: true, value: [{ deviceId: "a" }], issues: [] }
 * ```
 */
export function deviceUpdateQueries(source: (typeof SOURCES)[number] = "devices"): DeviceUpdateQueries {
  requireOption("source", oneOf(SOURCES), source);
  const columns = source === "devices" ? "deviceId" : "deviceId, moduleId";
  const select = (condition: string): string =>
    `SELECT ${columns} FROM ${source} WHERE IS_DEFINED(${WANTED}.id) AND ${WANTED}.id != 'nodeployment' AND ${condition}`;
  const [isWanted, isCancelled] = [`${WANTED}.action != 255`, `${WANTED}.action = 255`];
  const isOfThis = `${isWanted} AND ${REPORTED}.id = ${WANTED}.id`;
  const isRetry = `IS_DEFINED(${WANTED}.retryTimestamp) AND ${WANTED}.retryTimestamp != ''`;
  const isTaken = `${REPORTED}.retryTimestamp = ${WANTED}.retryTimestamp`;
  const isNotTaken = `(NOT IS_DEFINED(${REPORTED}.retryTimestamp) OR ${REPORTED}.retryTimestamp != ${WANTED}.retryTimestamp)`;
  const hasState = `IS_DEFINED(${AGENT}.state)`;
  return {
    notStarted: select(`(NOT ${hasState} OR (${isWanted} AND NOT IS_DEFINED(${REPORTED}.id)))`),
    pending: select(
      `((${isCancelled} AND ${AGENT}.state = 6) OR (${isOfThis} AND ${AGENT}.state IN [1, 2, 3, 4, 5, 6, 7, 8, 9]))`,
    ),
    stale: select(
      `${isWanted} AND ${hasState} AND (${REPORTED}.id != ${WANTED}.id OR (${REPORTED}.id = ${WANTED}.id AND ${AGENT}.state > 9 AND ${isRetry} AND ${isNotTaken}))`,
    ),
    failed: select(
      `${isOfThis} AND ${AGENT}.state = 255 AND (NOT IS_DEFINED(${WANTED}.retryTimestamp) OR ${WANTED}.retryTimestamp = '' OR ${isTaken})`,
    ),
    cancelled: select(`${isCancelled} AND ${AGENT}.state IN [0, 255]`),
  };
}
