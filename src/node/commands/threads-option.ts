import { lastValue } from "./options.js";
import type { OptionRow, OptionValues } from "./options.js";
import { UsageError } from "./usage-error.js";

/** More threads than this are only used where they are asked for. */
export const MOST_BY_DEFAULT = 8;

const MOST = 64;

/** A smaller file is read in one thread unless more are asked for: starting others takes longer than they save, in bytes. */
export const WORTH_THREADS = 20_000_000;

/** `--threads`. */
export const THREADS_OPTION: OptionRow = {
  value: "N",
  summary: `Work in N threads; by default in one for files below 20 MB, else in one for each processor, ${MOST_BY_DEFAULT} at most. Streams always have one.`,
};

/**
 * Reads `--threads`.
 *
 * @returns the number of threads; `undefined` where none is given
 * @throws UsageError when it is not a whole number in range
 * @internal
 */
export function threadCount(values: OptionValues): number | undefined {
  const text = lastValue(values, "threads");
  if (text === undefined) return undefined;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= MOST) return count;
  throw new UsageError(`--threads takes a whole number from 1 to ${MOST}.`);
}
