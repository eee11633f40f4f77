import { formatQueryName } from "../../query/index.js";

/** IoT Hub queries about one member without a convention, ready to be sent: the ids of the devices on which it is in that state. */
export interface ComparisonQueries {
  /** The reported value is the desired one. */
  readonly inSync: string;
  /** Another value is reported than is desired. */
  readonly outOfSync: string;
  /** The member is desired and not reported. */
  readonly notStarted: string;
}

/**
 * Writes the IoT Hub queries that find the devices of a fleet by how one member agrees, where devices only report values.
 *
 * They select what `evaluateTwin` puts in the state of that name, as far as the language can say it: for a member of the sections that is
 * desired and reported as a string, a number or a boolean, of the same type on both sides.
 *
 * Source: Twin conventions §5.1.
 *
 * @param member - the name of the member; one that cannot be written in a query throws a `TypeError`
 * @returns a query for each state
 * @example
 * ```ts
 * import { comparisonQueries, runQuery } from "twinstate";
 *
 * const properties = { desired: { interval: 5 }, reported: { interval: 60 } };
 * runQuery(comparisonQueries("interval").outOfSync, [{ deviceId: "a", properties }]); // → { ok: true, value: [{ deviceId: "a" }], issues: [] }
 * ```
 */
export function comparisonQueries(member: string): ComparisonQueries {
  const name = formatQueryName(member, { option: "member" });
  const [desired, reported] = [`properties.desired.${name}`, `properties.reported.${name}`];
  const select = (condition: string): string =>
    `SELECT deviceId FROM devices WHERE IS_DEFINED(${desired}) AND ${condition}`;
  return {
    inSync: select(`${reported} = ${desired}`),
    outOfSync: select(`${reported} != ${desired}`),
    notStarted: select(`NOT IS_DEFINED(${reported})`),
  };
}
