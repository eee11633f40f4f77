import { describe, expect, test } from "vitest";
import { formatHeading, formatRow } from "./table.js";

/** Where the columns end: processor, elapsed, ratio, limit, peak. */
const cellsOf = (line: string): readonly string[] =>
  [46, 57, 67, 81, 99].map((start, index, starts) => line.slice(start, starts[index + 1]).trim());

describe("the table of the benchmark", () => {
  test("a row has its figures under the words of the heading", () => {
    const [, heading = "", rule = ""] = formatHeading("60,000 twins", "× loop").split("\n");
    expect(cellsOf(heading)).toEqual(["processor", "elapsed", "× loop", "limit", "peak"]);
    expect(rule).toBe("-".repeat(heading.length));
    const row = formatRow({ label: "rows", processor: 1234, elapsed: 87.4, ratio: 1.5, peakBytes: 98.4e6 });
    expect(cellsOf(row)).toEqual(["1.23 s", "87 ms", "1.50", "", "98 MB"]);
    expect(row.length).toBe(heading.length);
  });

  test.each([
    [{ processor: 2500 }, "2.50 s"],
    [{ processor: 999 }, "999 ms"],
    [{ processor: 0.0041 }, "4.10 µs"],
    [{ processor: 0.0621 }, "62.1 µs"],
    [{ processor: 0.14 }, "140 µs"],
    [{ processor: 0.000023 }, "0.023 µs"],
    [{ processor: Number.NaN }, "–"],
    [{}, ""],
  ])("a time of %o is shown as %s", (time, shown) => {
    expect(cellsOf(formatRow({ label: "one", ...time }))[0]).toBe(shown);
  });

  test.each([
    [0.7, 0.75, "0.75"],
    [0.75, 0.75, "0.75"],
    [0.76, 0.75, "over 0.75"],
  ])("a figure of %d with the limit %d is marked: %s", (value, most, shown) => {
    expect(cellsOf(formatRow({ label: "one", limit: { value, most } }))[3]).toBe(shown);
  });

  test("a limit has its unit", () => {
    expect(cellsOf(formatRow({ label: "one", limit: { value: 5, most: 4, unit: " µs" } }))[3]).toBe("over 4 µs");
  });

  test("a label that is too long does not run into the first figure", () => {
    expect(formatRow({ label: "x".repeat(60), processor: 123_456 })).toMatch(/^x{60} +123\.46 s$/);
  });
});
