import { describe, expect, test } from "vitest";
import { median, ratioOf, readCost, summarize } from "./costs.js";

const cost = (processor: number, elapsed = processor, peakBytes = 0) => ({
  processor,
  elapsed,
  peakBytes,
  output: "",
});

describe("what a process took", () => {
  test("what it says itself is read, after whatever else it has said", () => {
    expect(readCost("a warning\ntook 1500 µs, peak 2 KiB\n")).toEqual({ processor: 1.5, peakBytes: 2048 });
  });

  test("what the timer around it says is read", () => {
    expect(readCost("took 1.50 s and 0.25 s, peak 3000 KiB\n")).toEqual({ processor: 1750, peakBytes: 3_072_000 });
  });

  test("where neither was there, it is not a number", () => {
    expect(readCost("")).toEqual({ processor: Number.NaN, peakBytes: Number.NaN });
  });
});

describe("many turns", () => {
  test("the median is the middle one, in whatever order they come", () => {
    expect(median([9, 1, 100])).toBe(9);
    expect(median([])).toBeNaN();
  });

  test("a ratio is the median of the ratios within each turn, not the ratio of the medians", () => {
    const [slow, base] = [
      [cost(2), cost(40), cost(6)],
      [cost(1), cost(10), cost(1)],
    ];
    expect(ratioOf(slow, base, "processor")).toBe(4);
    expect(median([2, 40, 6]) / median([1, 10, 1])).toBe(6);
  });

  test("a ratio to what was not measured is not a number", () => {
    expect(ratioOf([cost(1)], [], "elapsed")).toBeNaN();
    expect(ratioOf([], [cost(1)], "elapsed")).toBeNaN();
  });

  test("of the memory the highest peak counts", () => {
    expect(summarize([cost(1, 5, 30), cost(3, 4, 20), cost(2, 6, 10)])).toEqual({
      processor: 2,
      elapsed: 5,
      peakBytes: 30,
    });
  });
});
