import { describe, expect, test } from "vitest";
import { readSwitches } from "./switches.js";

describe("the switches of the benchmark", () => {
  test("without one the whole table is printed, from five turns", () => {
    expect(readSwitches([])).toEqual({
      parts: ["fleets", "documents", "functions", "start", "memory"],
      turns: 5,
      million: false,
    });
  });

  test("parts are printed as they are named, with so many turns", () => {
    expect(readSwitches(["--start", "--growth", "--turns", "9"])).toEqual({
      parts: ["start", "growth"],
      turns: 9,
      million: false,
    });
  });

  test("a million twins are asked for beside the part", () => {
    expect(readSwitches(["--memory", "--million"])).toEqual({ parts: ["memory"], turns: 5, million: true });
  });

  test.each([[["--lane"]], [["fleets"]], [[""]]])("%j is refused, and what there is is named", (args) => {
    expect(() => readSwitches(args)).toThrow(/^There is no .*\. There are: --fleets, .*--turns N\.$/);
  });

  test.each([["0"], ["1.5"], ["x"], [undefined]])("--turns %s is refused", (turns) => {
    expect(() => readSwitches(["--turns", ...(turns === undefined ? [] : [turns])])).toThrow("--turns needs");
  });
});
