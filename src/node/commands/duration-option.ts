import { quoteName } from "../../result/index.js";
import { lastValue } from "./options.js";
import type { OptionValues } from "./options.js";
import { UsageError } from "./usage-error.js";

/** How long each unit is, in milliseconds. */
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

const DURATION = /^(?:\d{1,9}(?:\.\d{1,9})?(?:ms|s|m|h|d))+$/;
const PART = /([\d.]+)(ms|s|m|h|d)/g;

/** A timer of the engine takes no more than 24 days and some hours. */
const LONGEST = 24 * UNITS.d;

/**
 * Reads an option that takes a duration, such as `500ms`, `10s`, `1m30s`; `0` needs no unit.
 *
 * @param values - the options of the command
 * @param name - the option
 * @param standard - the duration where the option is not given
 * @returns whole milliseconds
 * @throws UsageError for anything else, and for a duration above 24 days
 * @internal
 */
export function readDuration(values: OptionValues, name: string, standard: string): number {
  const text = lastValue(values, name) ?? standard;
  const milliseconds = text === "0" ? 0 : parseDuration(text);
  if (milliseconds !== undefined && milliseconds <= LONGEST) return milliseconds;
  throw new UsageError(
    `--${name} takes a duration of at most 24d, such as 500ms, 10s, 15m, 1h or 1m30s, not ${quoteName(text)}.`,
  );
}

function parseDuration(text: string): number | undefined {
  if (!DURATION.test(text)) return undefined;
  const parts = [...text.matchAll(PART)];
  return Math.round(
    parts.reduce((sum, [, number, unit]) => sum + Number(number) * UNITS[unit as keyof typeof UNITS], 0),
  );
}
