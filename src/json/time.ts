import type { OptionShape } from "../result/index.js";

/** The extended profile of ISO 8601: date, or date and time, with any number of fractional digits and an optional zone. */
const ISO_TIME =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d+))?)?(?:Z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)?)?$/;

/** The times whose day every month has, which need no calendar; nothing of them is remembered, which is half the work. */
const CERTAIN_TIME = /* @__PURE__ */ new RegExp(
  ISO_TIME.source.replace(String.raw`[12]\d|3[01]`, String.raw`1\d|2[0-8]`).replaceAll(/\((?!\?)/g, "(?:"),
);

/** A point in time, exact to the last digit that was written. */
interface Instant {
  /** Whole seconds since 1970-01-01T00:00:00Z; negative before. */
  readonly seconds: number;
  /** The digits behind the decimal point, without trailing zeros. */
  readonly fraction: string;
}

/**
 * Compares two ISO 8601 times, to the last digit that was written.
 *
 * A time without a zone is read as UTC, whatever the machine's zone. Twins carry seven fractional digits; `Date` would
 * drop four of them.
 *
 * @param left - a time such as `2021-06-12T00:27:46.3838704`
 * @param right - another
 * @returns -1, 0 or 1; `null` when one of the two is not such a time
 * @example
 * ```ts
 * import { compareTimes } from "twinstate";
 *
 * compareTimes("2021-06-12T00:27:46.3838704Z", "2021-06-12T02:27:46.3838705+02:00"); // → -1
 * compareTimes("2021-06-12", "yesterday"); // → null
 * ```
 */
export function compareTimes(left: unknown, right: unknown): -1 | 0 | 1 | null {
  const first = parseTime(left);
  const second = parseTime(right);
  if (first === undefined || second === undefined) return null;
  if (first.seconds !== second.seconds) return first.seconds < second.seconds ? -1 : 1;
  if (first.fraction === second.fraction) return 0;
  return first.fraction < second.fraction ? -1 : 1;
}

/**
 * Turns an ISO 8601 time into whole milliseconds since 1970, by calendar arithmetic of its own.
 *
 * @param text - a time; without a zone it is UTC; digits past milliseconds are dropped
 * @returns whole milliseconds since 1970-01-01T00:00:00Z, `null` for anything that is not such a time
 * @example
 * ```ts
 * import { timeToMilliseconds } from "twinstate";
 *
 * timeToMilliseconds("1970-01-02T00:00:00.0019999"); // → 86400001
 * ```
 */
export function timeToMilliseconds(text: unknown): number | null {
  const instant = parseTime(text);
  if (instant === undefined) return null;
  return instant.seconds * 1000 + Number(instant.fraction.slice(0, 3).padEnd(3, "0"));
}

/** The last millisecond of the year 9999; and the first of the year 0 is before it. */
const LAST_MILLISECOND = 253_402_300_799_999;
const FIRST_MILLISECOND = -62_167_219_200_000;

/**
 * Turns milliseconds since 1970 into an ISO 8601 time in UTC, by calendar arithmetic of its own.
 *
 * @param milliseconds - whole milliseconds since 1970-01-01T00:00:00Z
 * @returns the time with three fractional digits; `null` for anything but a whole number within the years 0 to 9999
 * @example
 * ```ts
 * import { millisecondsToTime } from "twinstate";
 *
 * millisecondsToTime(86_400_001); // → "1970-01-02T00:00:00.001Z"
 * ```
 */
export function millisecondsToTime(milliseconds: unknown): string | null {
  if (typeof milliseconds !== "number" || !Number.isInteger(milliseconds)) return null;
  if (milliseconds < FIRST_MILLISECOND || milliseconds > LAST_MILLISECOND) return null;
  const days = Math.floor(milliseconds / 86_400_000);
  const rest = milliseconds - days * 86_400_000;
  const [year, month, day] = dateOf(days);
  const clock = [rest / 3_600_000, (rest / 60_000) % 60, (rest / 1000) % 60].map((part) => digits(part, 2)).join(":");
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}T${clock}.${digits(rest % 1000, 3)}Z`;
}

function digits(number: number, count: number): string {
  return String(Math.floor(number)).padStart(count, "0");
}

/** Year, month and day of a day since 1970, in cycles of 400 years that begin in March. */
function dateOf(days: number): readonly [year: number, month: number, day: number] {
  const since = days + 719_468;
  const cycle = Math.floor(since / 146_097);
  const dayOfCycle = since - cycle * 146_097;
  const leaps = Math.floor(dayOfCycle / 1460) - Math.floor(dayOfCycle / 36_524) + Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor((dayOfCycle - leaps) / 365);
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  const dayOfYear = dayOfCycle - (yearOfCycle * 365 + leapDays);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return [yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month, day];
}

/**
 * Tells whether a value is an ISO 8601 time, which costs a fraction of reading it.
 *
 * @param value - anything
 * @returns whether {@link timeToMilliseconds} would give a number for it
 * @example
 * ```ts
 * import { isTime } from "twinstate";
 *
 * isTime("2021-02-28T00:27:46.3838704"); // → true
 * isTime("2021-02-29"); // → false
 * ```
 */
export function isTime(value: unknown): value is string {
  return typeof value === "string" && (CERTAIN_TIME.test(value) || parseTime(value) !== undefined);
}

/** The shape of an option that is an ISO 8601 time, such as `now`; a time without a zone is UTC. */
export const TIME_OPTION: OptionShape = {
  expected: 'an ISO 8601 time such as "2026-01-31T12:00:00Z"',
  fits: isTime,
};

function parseTime(text: unknown): Instant | undefined {
  const match = typeof text === "string" ? ISO_TIME.exec(text) : null;
  if (match === null) return undefined;
  const [, yearText, monthText, dayText, hour, minute, second, fraction, sign, zoneHour, zoneMinute] = match;
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (day > daysInMonth(year, month)) return undefined;
  const local = secondsOf(hour, minute) + Number(second ?? 0);
  const zone = secondsOf(zoneHour, zoneMinute) * (sign === "-" ? -1 : 1);
  return { seconds: daysSince1970(year, month, day) * 86_400 + local - zone, fraction: significant(fraction) };
}

function secondsOf(hour: string | undefined, minute: string | undefined): number {
  return Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60;
}

/** Drops trailing zeros by hand: a regular expression for it would be quadratic in a row of zeros. */
function significant(fraction = ""): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end -= 1;
  return fraction.slice(0, end);
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in the proleptic Gregorian calendar; years are counted from March, so that the leap day is the last of its year. */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * marchMonth + 2) / 5) + day - 1;
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}
