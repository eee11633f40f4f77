import { describe, expect, test } from "vitest";
import { compareCounts, readCounts, readSummary } from "./counts.js";

describe("counts by state", () => {
  test("the lines of a summary by state are read, and no others", () => {
    const output = [
      { kind: "summary", by: "state", value: "successful", count: 12, samples: [] },
      { kind: "summary", by: "state", value: "invalid", count: 1, samples: [] },
      { kind: "gate", verdict: "continue" },
    ];
    const text = output.map((line) => `${JSON.stringify(line)}\n`).join("");
    expect(readSummary(text)).toEqual({ successful: 12, invalid: 1 });
  });

  test("the counts of others are one object", () => {
    expect(readCounts('{"successful":12}\n')).toEqual({ successful: 12 });
  });

  test("the same counts in another order agree", () => {
    expect(compareCounts({ invalid: 1, successful: 2 }, { successful: 2, invalid: 1 })).toEqual({
      agree: true,
      says: "counts agree in 2 states",
    });
  });

  test("what differs is named, and what one of them has not at all", () => {
    expect(compareCounts({ invalid: 1, successful: 2, targeted: 4 }, { successful: 3, targeted: 4 })).toEqual({
      agree: false,
      says: "COUNTS DIFFER: invalid 1 here and 0 there, successful 2 here and 3 there",
    });
    expect(compareCounts({}, { invalid: 1 }).agree).toBe(false);
  });

  test("nothing agrees with nothing", () => {
    expect(compareCounts({}, {})).toEqual({ agree: false, says: "NO COUNTS" });
  });
});
