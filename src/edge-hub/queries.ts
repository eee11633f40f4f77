/** The texts of {@link edgeHubQueries}, by state. */
export interface EdgeHubQueries {
  /** The devices whose edgeHub last read an older version. */
  readonly stale: string;
  /** The devices whose edgeHub has accepted the desired version. */
  readonly succeeded: string;
  /** The devices whose edgeHub has refused the desired version. */
  readonly failed: string;
}

const DESIRED = "properties.desired.$version";
const LAST = "properties.reported.lastDesiredVersion";
const CODE = "properties.reported.lastDesiredStatus.code";
const SELECT = "SELECT deviceId FROM devices.modules WHERE moduleId = '$edgeHub'";

/**
 * Gives the queries that find the devices in those states of `classifyEdgeHub` that the query language can tell.
 *
 * Whether anything is desired cannot be asked, so that `unmanaged` and `notStarted` have none; nor has `unknown`.
 *
 * @returns the text of a query for each state
 * @example
 * ```ts
 * import { edgeHubQueries, runQuery } from "twinstate";
 *
 * const twin = {
 *   deviceId: "edge-1",
 *   moduleId: "$edgeHub",
 *   properties: { desired: { $version: 5 }, reported: { lastDesiredVersion: 4 } },
 * };
 * const answer = runQuery(edgeHubQueries().stale, [twin]);
 * answer.ok && answer.value; // → [{ deviceId: "edge-1" }]
 * ```
 */
export function edgeHubQueries(): EdgeHubQueries {
  return {
    stale: `${SELECT} AND ${LAST} < ${DESIRED}`,
    succeeded: `${SELECT} AND ${LAST} = ${DESIRED} AND ${CODE} = 200`,
    failed: `${SELECT} AND ${LAST} = ${DESIRED} AND ${CODE} >= 400`,
  };
}
