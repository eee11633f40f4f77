import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareTimes, timeToMilliseconds } from "../../src/json/index.js";
import { anyJson } from "../support/arbitraries.js";

const digits = (value: number, length: number): string => String(value).padStart(length, "0");

/** A time as text with its parts; `Date.UTC` is the oracle, the one calendar here that is not ours. */
const time = fc
  .record({
    year: fc.integer({ min: 0, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: fc.integer({ min: 0, max: 59 }),
    fraction: fc.oneof(fc.constant(""), fc.stringMatching(/^\d{1,12}$/)),
    zone: fc.option(
      fc.record({
        sign: fc.constantFrom("+", "-"),
        hour: fc.integer({ min: 0, max: 23 }),
        minute: fc.integer({ min: 0, max: 59 }),
      }),
    ),
  })
  .map((parts) => {
    const { year, month, day, hour, minute, second, fraction, zone } = parts;
    const date = `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
    const clock = `${digits(hour, 2)}:${digits(minute, 2)}:${digits(second, 2)}${fraction === "" ? "" : `.${fraction}`}`;
    const offset = zone === null ? "" : `${zone.sign}${digits(zone.hour, 2)}:${digits(zone.minute, 2)}`;
    return { ...parts, text: `${date}T${clock}${offset}` };
  });

/** What `Date.UTC` says; it takes the years 0 to 99 for 1900 to 1999, so it is asked 400 years, one cycle, later. */
function oracle({
  year,
  month,
  day,
  hour,
  minute,
  second,
  fraction,
  zone,
}: typeof time extends fc.Arbitrary<infer Parts> ? Parts : never): number | null {
  const cycle = 146_097 * 86_400_000;
  const local = Date.UTC(year + 400, month - 1, day, hour, minute, second) - cycle;
  if (new Date(local + cycle).getUTCDate() !== day) return null;
  const offset = zone === null ? 0 : (zone.hour * 60 + zone.minute) * 60_000 * (zone.sign === "+" ? 1 : -1);
  return local - offset + Number(fraction.slice(0, 3).padEnd(3, "0"));
}

describe("times", () => {
  it("timeToMilliseconds agrees with Date.UTC", () => {
    fc.assert(
      fc.property(time, (parts) => {
        expect(timeToMilliseconds(parts.text)).toBe(oracle(parts));
      }),
    );
  });

  it("compareTimes orders as the milliseconds do, and opposite when turned round", () => {
    fc.assert(
      fc.property(time, time, (first, second) => {
        const order = compareTimes(first.text, second.text);
        const [left, right] = [oracle(first), oracle(second)];
        if (left === null || right === null) expect(order).toBeNull();
        else if (left !== right) expect(order).toBe(left < right ? -1 : 1);
        else expect(compareTimes(second.text, first.text)).toBe(order === 0 ? 0 : -order!);
      }),
    );
  });

  it("any JSON value gets an answer", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect([null, "number"]).toContain(timeToMilliseconds(value) === null ? null : "number");
        expect([-1, 0, 1, null]).toContain(compareTimes(value, value));
      }),
    );
  });
});
