import { requireText } from "./options.js";

/** IoT Hub queries about one group, ready to be sent. */
export interface GroupStateQueries {
  /** The devices that report the group as pending. */
  readonly pending: string;
  /** The devices that report the group as succeeded. */
  readonly succeeded: string;
  /** The devices that report the group as failed. */
  readonly failed: string;
  /** The devices that desire the group and report no status for it, or `notStarted`. */
  readonly notStarted: string;
  /** The devices on which the group is being rebuilt. */
  readonly refreshing: string;
}

/** What the query language takes as a segment of a path without brackets. */
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** What may stand between double brackets. */
const BRACKETED_NAME = /^\$?[^ .$#[\]\t\r\n]+$/;

/** Words of the query language; as a segment they stand in brackets. */
const KEYWORDS: ReadonlySet<string> = new Set(
  "select from where group by as and or not in nin is null true false top count sum avg min max order".split(" "),
);

/**
 * Writes the IoT Hub queries that find the devices of a fleet by the status that they report for a group.
 *
 * They read the status alone. Whether errors or instances contradict it, or the report answers another deployment, only
 * `evaluateGroup` says.
 *
 * Source: progress-monitoring.md, figure 7.2.B, with the names that are written today.
 *
 * @param groupId - the group's id; one that the query language cannot name throws a `TypeError`
 * @returns a query for each status
 * @example
 * ```ts
 * import { groupStateQueries } from "twinstate";
 *
 * groupStateQueries("timeInfo").pending; // → "SELECT deviceId FROM devices WHERE properties.reported.timeInfo.__meta.deploymentStatus = 'pending'"
 * ```
 */
export function groupStateQueries(groupId: string): GroupStateQueries {
  const segment = segmentOf(requireText("groupId", groupId));
  const reported = `properties.reported.${segment}`;
  const status = `${reported}.__meta.deploymentStatus`;
  const where = (condition: string): string => `SELECT deviceId FROM devices WHERE ${condition}`;
  return {
    pending: where(`${status} = 'pending'`),
    succeeded: where(`${status} = 'succeeded'`),
    failed: where(`${status} = 'failed'`),
    notStarted: where(
      `is_defined(properties.desired.${segment}) AND (NOT is_defined(${status}) OR ${status} = 'notStarted')`,
    ),
    refreshing: where(`${reported} IN ['refreshing', 'Refreshing']`),
  };
}

function segmentOf(name: string): string {
  if (PLAIN_NAME.test(name) && !KEYWORDS.has(name.toLowerCase())) return name;
  if (BRACKETED_NAME.test(name)) return `[[${name}]]`;
  throw new TypeError('The option "groupId" must be a name without blanks, dots, "#" and brackets.');
}
