import { formatQueryName } from "../../query/index.js";
import { requireOption } from "../../result/index.js";
import type { OptionShape } from "../../result/index.js";

/** IoT Hub queries about one writable property, ready to be sent: the ids of the devices on which it is in that state. */
export interface AcknowledgementQueries {
  /** The device has accepted the desired value and is working on it. */
  readonly pending: string;
  /** The device has acknowledged the desired value as done. */
  readonly succeeded: string;
  /** The device has refused the desired value, or failed to apply it. */
  readonly failed: string;
  /** The device has acknowledged another version of the desired section, with another value. */
  readonly stale: string;
  /** The device has reported nothing, or only a value that it has set itself. */
  readonly notStarted: string;
}

/** The names that DTDL allows. */
const NAME: OptionShape = {
  expected: "a name of letters, digits and underscores",
  fits: (value) => typeof value === "string" && /^[A-Za-z_]\w*$/.test(value),
};

const VERSION = "properties.desired.$version";

/**
 * Writes the IoT Hub queries that find the devices of a fleet by the state of one writable property.
 *
 * They select what `evaluateTwin` puts in the state of that name, as far as the language can say it: for a desired value that is a
 * string, a number or a boolean, a reported one of the same type, and an acknowledgement whose `ac` and `av` are integers. They go by the `$version` of the whole
 * section, as `evaluateTwin` does without `$metadata`: an older refusal of a value that is still desired is `stale` to them.
 *
 * Source: Twin conventions §1.5.
 *
 * @param property - the name of the property; one that DTDL does not allow throws a `TypeError`
 * @param component - the name of the component that has it; none for a property of the root
 * @returns a query for each state that the language can tell
 * @example
 * ```ts
 * import { acknowledgementQueries, runQuery } from "twinstate";
 *
 * const properties = { desired: { target: 5, $version: 4 }, reported: { target: { value: 3, ac: 400, av: 4 } } };
 * runQuery(acknowledgementQueries("target").failed, [{ deviceId: "a", properties }]); // → { ok: true, value: [{ deviceId: "a" }], issues: [] }
 * ```
 */
export function acknowledgementQueries(property: string, component?: string): AcknowledgementQueries {
  requireOption("property", NAME, property);
  if (component !== undefined) requireOption("component", NAME, component);
  const way = [...(component === undefined ? [] : [component]), property]
    .map((name) => formatQueryName(name))
    .join(".");
  const [desired, reported] = [`properties.desired.${way}`, `properties.reported.${way}`];
  const [code, version, value] = [`${reported}.ac`, `${reported}.av`, `${reported}.value`];
  const isSelf = `(${code} = 203 OR ${version} = 0)`;
  const isAnswer = `${code} != 203 AND ${version} != 0`;
  const isDone = `${code} >= 200 AND ${code} <= 299 AND ${code} != 202`;
  const isNotDone = `${code} < 200 OR ${code} > 299 OR ${code} = 202`;
  const isOther = `NOT IS_DEFINED(${value}) OR ${value} != ${desired}`;
  const select = (...conditions: readonly string[]): string =>
    `SELECT deviceId FROM devices WHERE ${[`IS_DEFINED(${desired})`, ...conditions].join(" AND ")}`;
  const ofNow = `${isAnswer} AND ${version} = ${VERSION}`;
  return {
    pending: select(ofNow, `(${code} = 202 OR (${code} >= 100 AND ${code} <= 199))`),
    succeeded: select(isAnswer, isDone, `(${version} = ${VERSION} OR ${value} = ${desired})`),
    failed: select(ofNow, `${code} >= 400 AND ${code} <= 599`),
    stale: select(isAnswer, `${version} != ${VERSION}`, `(${isNotDone} OR ${isOther})`),
    notStarted: select(`(NOT IS_DEFINED(${reported}) OR (${isSelf} AND (${isOther})))`),
  };
}
