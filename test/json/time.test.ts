import { describe, expect, it } from "vitest";
import { compareTimes, isTime, TIME_OPTION, timeToMilliseconds, millisecondsToTime } from "../../src/json/index.js";

describe("timeToMilliseconds", () => {
  it.each([
    ["1970-01-01T00:00:00Z", 0],
    ["1970-01-01", 0],
    ["1970-01-01T00:00", 0],
    ["1970-01-02T00:00:00.0019999", 86_400_001],
    ["1970-01-01T00:00:00,5Z", 500],
    ["1970-01-01T00:00:00.5", 500],
    ["1970-01-01T00:00:00.05", 50],
    ["1970-01-01T23:59:59.999Z", 86_399_999],
    ["2021-06-12T00:27:46.3838704Z", 1_623_457_666_383],
    ["2021-06-12T02:27:46.3838704+02:00", 1_623_457_666_383],
    ["2021-06-12T02:27:46.3838704+0200", 1_623_457_666_383],
    ["2021-06-12T02:27:46.3838704+02", 1_623_457_666_383],
    ["2021-06-11T18:57:46.3838704-05:30", 1_623_457_666_383],
    ["1970-01-01T00:00:00-00:00", 0],
    ["1969-12-31T23:59:58.5Z", -1500],
    ["1969-12-31T23:59:59.9999999Z", -1],
    ["2000-02-29", 951_782_400_000],
    ["2024-02-29T12:00:00Z", 1_709_208_000_000],
    ["0001-01-01T00:00:00", -62_135_596_800_000],
    ["0001-01-01T00:00:00Z", -62_135_596_800_000],
    ["0000-02-29", -62_162_121_600_000],
    ["9999-12-31T23:59:59.9999999Z", 253_402_300_799_999],
  ])("reads %s", (text, milliseconds) => {
    expect(timeToMilliseconds(text)).toBe(milliseconds);
    expect(isTime(text)).toBe(true);
  });

  it.each([
    ["2021-02-29", "no leap year"],
    ["1900-02-29", "a century is no leap year"],
    ["2021-04-31", "April has 30 days"],
    ["2021-06-31", "June has 30 days"],
    ["2021-09-31", "September has 30 days"],
    ["2021-11-31", "November has 30 days"],
    ["2021-01-32", "January has 31 days"],
    ["2021-00-01", "no month 0"],
    ["2021-13-01", "no month 13"],
    ["2021-01-00", "no day 0"],
    ["2021-01-01T24:00:00Z", "no hour 24"],
    ["2021-01-01T00:60:00Z", "no minute 60"],
    ["2021-01-01T00:00:60Z", "no second 60"],
    ["2021-01-01T00:00:00+24:00", "no zone of 24 hours"],
    ["2021-01-01T00:00:00+01:60", "no zone of 60 minutes"],
    ["2021-01-01T00:00:00.", "no point without digits"],
    ["2021-01-01T00:00.5", "no fraction of a minute"],
    ["2021-01-01T00", "no hour alone"],
    ["2021-01-01Z", "no zone behind a date"],
    ["2021-01-01 00:00:00", "no blank for the T"],
    ["2021-01-01t00:00:00z", "no small letters"],
    ["2021-1-1", "no short numbers"],
    ["2021-01-", "no missing day"],
    ["20210101T000000Z", "no basic form"],
    ["2021-W01-1", "no week date"],
    ["+002021-01-01", "no expanded year"],
    ["2021-01-01T00:00:00Z\n", "nothing behind it"],
    [" 2021-01-01", "nothing before it"],
    ["Sat, 12 Jun 2021 00:27:46 GMT", "no other notation"],
    ["٢٠٢١-٠١-٠١", "no other digits"],
    ["", "no empty text"],
  ])("does not read %j: %s", (text) => {
    expect(timeToMilliseconds(text)).toBeNull();
    expect(isTime(text)).toBe(false);
    expect(compareTimes(text, "2021-01-01")).toBeNull();
    expect(compareTimes("2021-01-01", text)).toBeNull();
  });

  it.each([[undefined], [null], [0], [true], [{}], [["2021-01-01"]], [new Date(0)]])(
    "answers null for what is no text: %j",
    (value) => {
      expect(timeToMilliseconds(value)).toBeNull();
      expect(isTime(value)).toBe(false);
      expect(compareTimes(value, value)).toBeNull();
    },
  );

  it("keeps the days of a whole leap cycle apart, one day each", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let expected = timeToMilliseconds("1999-12-31")!;
    for (let year = 2000; year < 2401; year += 1) {
      const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
      for (const [month, length] of lengths.entries()) {
        const days = month === 1 && leap ? 29 : length;
        for (let day = 1; day <= days; day += 1) {
          expected += 86_400_000;
          const text = `${year}-${String(month + 1).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          if (timeToMilliseconds(text) !== expected) expect(text).toBe("the day after the day before");
        }
      }
    }
    expect(timeToMilliseconds("2400-12-31")).toBe(expected);
  });
});

describe("compareTimes", () => {
  it.each([
    ["2021-06-12T00:27:46.3838704Z", "2021-06-12T00:27:46.3838705Z", -1],
    ["2021-06-12T00:27:46.3838705Z", "2021-06-12T00:27:46.3838704Z", 1],
    ["2021-06-12T00:27:46.38387Z", "2021-06-12T00:27:46.3838700Z", 0],
    ["2021-06-12T00:27:46.000Z", "2021-06-12T00:27:46", 0],
    ["2021-06-12T00:27:46.1Z", "2021-06-12T00:27:46.09Z", 1],
    ["2021-06-12T00:27:46.1Z", "2021-06-12T00:27:46.10000000000000000001Z", -1],
    ["2021-06-12T00:27:46.9Z", "2021-06-12T00:27:47Z", -1],
    ["2021-06-12T00:27:47Z", "2021-06-12T00:27:46.9Z", 1],
    ["2021-06-12", "2021-06-12T00:00:00Z", 0],
    ["2021-06-12T02:00:00+02:00", "2021-06-12T00:00:00", 0],
    ["2021-06-12T00:00:00+14:00", "2021-06-11T10:00:00Z", 0],
    ["2021-06-12T00:00:00-12:00", "2021-06-12T12:00:00Z", 0],
    ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", -1],
    ["1969-12-31T23:59:58.1Z", "1969-12-31T23:59:58.2Z", -1],
  ] as const)("compares %s with %s", (left, right, order) => {
    expect(compareTimes(left, right)).toBe(order);
    expect(compareTimes(right, left)).toBe(order === 0 ? 0 : -order);
  });

  it("compares fractions of any length in linear time", () => {
    const zeros = "0".repeat(500_000);
    expect(compareTimes(`2021-06-12T00:00:00.${zeros}`, "2021-06-12T00:00:00")).toBe(0);
    expect(compareTimes(`2021-06-12T00:00:00.${zeros}1`, "2021-06-12T00:00:00")).toBe(1);
    expect(compareTimes(`2021-06-12T00:00:00.${zeros}1x`, "2021-06-12T00:00:00")).toBeNull();
  });
});

describe("millisecondsToTime", () => {
  it.each([
    [-62_167_219_200_000, "0000-01-01T00:00:00.000Z"],
    [-62_167_219_200_001, null],
    [253_402_300_799_999, "9999-12-31T23:59:59.999Z"],
    [253_402_300_800_000, null],
  ])("keeps to the years 0 to 9999: %d", (milliseconds, time) => {
    expect(millisecondsToTime(milliseconds)).toBe(time);
  });

  it.each([["0"], [null], [undefined], [true], [0.5], [Number.NaN], [Infinity], [{}]])(
    "has no time for %j",
    (value) => {
      expect(millisecondsToTime(value)).toBeNull();
    },
  );

  it("gives back every day of a cycle of 400 years", () => {
    const [first, last] = [timeToMilliseconds("1999-12-31"), timeToMilliseconds("2400-03-01")] as [number, number];
    for (let day = first; day <= last; day += 86_400_000) {
      const time = millisecondsToTime(day);
      if (timeToMilliseconds(time) !== day) expect(time).toBe("the day after the day before");
    }
    expect(millisecondsToTime(last)).toBe("2400-03-01T00:00:00.000Z");
  });
});

describe("the option of a time", () => {
  it("says what is expected", () => {
    expect(TIME_OPTION.expected).toBe('an ISO 8601 time such as "2026-01-31T12:00:00Z"');
    expect(["2026-01-31", "31.1.2026", 5].map((value) => TIME_OPTION.fits(value))).toStrictEqual([true, false, false]);
  });
});
