import { describe, expect, it } from "vitest";
import { tableWidth } from "../../../src/node/output/terminal-width.js";
import { Recorder } from "../../support/world.js";

describe("the width of the terminal", () => {
  const width = (columns: number | undefined, COLUMNS: string | undefined, isTTY = true): number | undefined => {
    const stdout = new Recorder(columns === undefined ? { isTTY } : { isTTY, columns });
    return tableWidth({ stdout, stderr: new Recorder(), environment: { COLUMNS }, now: () => 0 });
  };

  it("is what the environment says, else what it says itself, else 80; a file has none", () => {
    const widths = [width(50, "60"), width(undefined, "60"), width(undefined, "wide"), width(undefined, undefined)];
    expect([...widths, width(50, undefined), width(0, "0")]).toStrictEqual([60, 60, 80, 80, 50, 80]);
    expect(
      ["60", "0", "-5", "6.5", "wide", "", undefined].map((columns) => width(undefined, columns, false)),
    ).toStrictEqual([60, undefined, undefined, undefined, undefined, undefined, undefined]);
  });
});
