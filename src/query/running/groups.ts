import { compareNames, isEndless, isJsonObject } from "../../json/index.js";
import type { JsonValue } from "../../json/index.js";
import type { QueryAggregate } from "../syntax.js";
import { finite } from "../value.js";

/**
 * What is kept of the numbers of a column, and enough for every aggregate.
 *
 * @internal
 */
export interface Tally {
  rows: number;
  numbers: number;
  sum: number;
  least: number;
  most: number;
}

/**
 * Makes the tally of no rows.
 *
 * @internal
 */
export function emptyTally(): Tally {
  return { rows: 0, numbers: 0, sum: 0, least: Number.POSITIVE_INFINITY, most: Number.NEGATIVE_INFINITY };
}

/**
 * Counts a row, and its value when that is a number.
 *
 * @internal
 */
export function countRow(tally: Tally, value: unknown): void {
  tally.rows += 1;
  if (typeof value !== "number") return;
  tally.numbers += 1;
  tally.sum += value;
  tally.least = Math.min(tally.least, value);
  tally.most = Math.max(tally.most, value);
}

const READINGS: Readonly<Record<QueryAggregate, (tally: Tally) => number>> = {
  COUNT: ({ rows }) => rows,
  AVG: ({ sum, numbers }) => sum / numbers,
  SUM: ({ sum, numbers }) => (numbers === 0 ? Number.NaN : sum),
  MIN: ({ least }) => least,
  MAX: ({ most }) => most,
};

/**
 * Reads an aggregate off a tally; undefined when it is over no number, or too large for one.
 *
 * @internal
 */
export function readTally(aggregate: QueryAggregate, tally: Tally): number | undefined {
  return finite(READINGS[aggregate](tally));
}

/**
 * Gives equal values equal keys and different values different ones; objects are equal whatever the order of their
 * members. A value that contains itself has the key of no value.
 *
 * @internal
 */
export function groupKey(value: JsonValue | undefined): string {
  let key = "";
  let visits = 0;
  const open: ({ readonly sign: string } | { readonly value: JsonValue | undefined })[] = [{ value }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    visits += 1;
    if (isEndless(value, visits)) return groupKey(undefined);
    if ("sign" in part) {
      key += part.sign;
    } else if (Array.isArray(part.value)) {
      // A comma ends each part, and one more ends what it is a part of; in which order the parts are does not matter.
      const items: readonly JsonValue[] = part.value;
      key += "[";
      for (const item of items) open.push({ sign: "," }, { value: item });
    } else if (isJsonObject(part.value)) {
      key += "{";
      for (const [name, member] of Object.entries(part.value).sort(([left], [right]) => compareNames(left, right)))
        open.push({ sign: "," }, { value: member }, { sign: JSON.stringify(name) });
    } else {
      const scalar = part.value as string | number | boolean | null | undefined;
      key += typeof scalar === "string" ? JSON.stringify(scalar) : String(scalar);
    }
  }
  return key;
}
