import { describe, expect, it } from "vitest";
import { epochTime } from "../../../src/document/envelopes/epoch-time.js";

describe("a time since 1970", () => {
  it.each<[number, string | undefined]>([
    [0, "1970-01-01T00:00:00.000Z"],
    [1, "1970-01-01T00:00:00.001Z"],
    [59_999, "1970-01-01T00:00:59.999Z"],
    [3_599_000, "1970-01-01T00:59:59.000Z"],
    [86_399_999, "1970-01-01T23:59:59.999Z"],
    [253_402_300_799_999, "9999-12-31T23:59:59.999Z"],
    [253_402_300_800_000, undefined],
    [-1, undefined],
    [0.5, undefined],
    [NaN, undefined],
    [Infinity, undefined],
  ])("%j is %j", (milliseconds, time) => {
    expect(epochTime(milliseconds)).toBe(time);
  });

  it("is that of the calendar on every day around the ends of months, leap years and centuries", () => {
    const days: number[] = [];
    for (const year of [1970, 1972, 1999, 2000, 2001, 2004, 2024, 2099, 2100, 2101, 2400, 9999]) {
      for (let month = 0; month < 12; month += 1) {
        for (const day of [0, 1, 2, 15]) days.push(Date.UTC(year, month, day, 1, 2, 3, 4));
      }
    }
    for (const milliseconds of days.filter((time) => time >= 0))
      expect(epochTime(milliseconds)).toBe(new Date(milliseconds).toISOString());
  });
});
