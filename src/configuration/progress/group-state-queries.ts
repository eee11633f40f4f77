import { formatQueryName } from "../../query/index.js";
import { requireOption } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";

/** IoT Hub queries about one group, ready to be sent: the ids of the devices on which `evaluateGroup` says the state. */
export interface GroupStateQueries {
  /** State `pending`: the device is applying the group. */
  readonly pending: string;
  /** State `succeeded`: the group is desired, and the report is of the desired deployment, without errors. */
  readonly succeeded: string;
  /** State `failed`: the group is desired, and the device reports that it failed, or errors. */
  readonly failed: string;
  /** State `stale`: the device is done with another deployment than the desired one. */
  readonly stale: string;
  /** State `notStarted`: the group is desired, and the device reports no status, or `notStarted`. */
  readonly notStarted: string;
  /** State `unmanaged`: the device reports the group, and nothing is desired of it. */
  readonly unmanaged: string;
  /** State `refreshing`: the group is being rebuilt on either side. */
  readonly refreshing: string;
}

/** What the id of a group may be. */
const BRACKETED_NAME = /^\$?[^ .$#[\]\t\r\n]+$/;

const GROUP_ID_OPTION: OptionShape = {
  expected: 'a name without blanks, dots, "#" and brackets',
  fits: (value) => typeof value === "string" && BRACKETED_NAME.test(value),
};

const REFRESHING = "['refreshing', 'Refreshing']";

/**
 * Writes the IoT Hub queries that find the devices of a fleet by the state of one group.
 *
 * They select what `evaluateGroup` puts in the state of that name, as far as the language can say it. To the language a
 * value that it cannot name is there or not there: it cannot tell an object from a text, an empty object from a full one,
 * or name instances. So the queries take for granted that what is desired is an object (`refreshing` aside, which asks for
 * the marker), that a reported object has an object `__meta` or an `__errors`, that an `__errors` has a member, that the
 * group has no instances, that ids are texts, and that no member is null, as in every twin of IoT Hub. A group that breaks
 * this is for `evaluateGroup`; so is the state `invalid`, which has no query.
 *
 * Source: Progress Monitoring, figure 7.2.B; the design, §5.3, the table of group states.
 *
 * @param groupId - the group's id; one that the query language cannot name throws a `TypeError`
 * @returns a query for each state that the language can express
 * @example
 * ```ts
 * import { groupStateQueries, runQuery } from "twinstate";
 *
 * const twin = {
 *   deviceId: "a",
 *   properties: { desired: { timeInfo: {} }, reported: { timeInfo: { __meta: { deploymentStatus: "pending" } } } },
 * };
 * runQuery(groupStateQueries("timeInfo").pending, [twin]); // → { ok: true, value: [{ deviceId: "a" }], issues: [] }
 * ```
 */
export function groupStateQueries(groupId: string): GroupStateQueries {
  requireOption("groupId", GROUP_ID_OPTION, groupId);
  const segment = formatQueryName(groupId);
  const [desired, reported] = [`properties.desired.${segment}`, `properties.reported.${segment}`];
  const status = spellings(`${reported}.__meta`, "deploymentStatus", "state");
  const wanted = spellings(`${desired}.__meta`, "deploymentId", "deployment");
  const done = spellings(`${reported}.__meta`, "deploymentId", "deployment");
  const says = (...words: readonly string[]): string => {
    const list = words.map((word) => `'${word}'`).join(", ");
    return ofFirst(status, (path) => `${path} IN [${list}]`);
  };
  const silent = isMissing(status);
  const hasErrors = `IS_DEFINED(${reported}.__errors)`;
  const isDesired = `IS_DEFINED(${desired})`;
  const idsAre = (operator: "=" | "!="): string =>
    ofFirst(wanted, (left) => ofFirst(done, (right) => `${left} ${operator} ${right}`));
  const idIs = (operator: "=" | "!=", id: Spellings): string =>
    ofFirst(id, (path) => `${path} ${operator} 'unspecified'`);
  const isCurrent = `(${[isMissing(wanted), isMissing(done), idsAre("="), idIs("=", wanted), idIs("=", done)].join(" OR ")})`;
  const isStale = [idsAre("!="), idIs("!=", wanted), idIs("!=", done)].join(" AND ");
  const failed = `${says("failed")} OR (${says("succeeded")} AND ${hasErrors})`;
  const where = (condition: string): string => `SELECT deviceId FROM devices WHERE ${condition}`;
  return {
    pending: where(says("pending")),
    succeeded: where(`${isDesired} AND ${says("succeeded")} AND NOT ${hasErrors} AND ${isCurrent}`),
    failed: where(`${isDesired} AND (((${failed}) AND ${isCurrent}) OR (${silent} AND ${hasErrors}))`),
    stale: where(`${isDesired} AND ${says("succeeded", "failed")} AND ${isStale}`),
    notStarted: where(
      `${isDesired} AND (${says("notStarted")} OR (${silent} AND NOT ${hasErrors} AND (NOT IS_DEFINED(${reported}) OR IS_DEFINED(${reported}.__meta))))`,
    ),
    unmanaged: where(
      `NOT ${isDesired} AND (${says("notStarted", "succeeded", "failed")} OR (${silent} AND (${hasErrors} OR IS_DEFINED(${reported}.__meta))))`,
    ),
    refreshing: where(`${desired} IN ${REFRESHING} OR ${reported} IN ${REFRESHING}`),
  };
}

/** A member of `__meta` as a path, by today's name and by the earlier one, which counts where the other is missing. */
type Spellings = readonly [today: string, earlier: string];

function spellings(meta: string, today: string, earlier: string): Spellings {
  return [`${meta}.${today}`, `${meta}.${earlier}`];
}

/** Says something of a member of `__meta`, by whichever name it has. */
function ofFirst([today, earlier]: Spellings, says: (path: string) => string): string {
  return `(${says(today)} OR (NOT IS_DEFINED(${today}) AND ${says(earlier)}))`;
}

function isMissing(names: Spellings): string {
  return names.map((path) => `NOT IS_DEFINED(${path})`).join(" AND ");
}
