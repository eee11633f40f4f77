import { describe, expect, it } from "vitest";
import { painter } from "../../../src/node/output/colour.js";
import { Recorder } from "../../support/world.js";

describe("colours", () => {
  const world = (isTTY: boolean, environment = {}) => ({
    stdin: [],
    stdout: new Recorder({ isTTY }),
    stderr: new Recorder(),
    environment,
    now: () => 0,
  });
  const coloured = (code: number): string => `\u001b[${code}mtext\u001b[39m`;

  it.each([
    ["succeeded", 32],
    ["running", 33],
    ["notStarted", 33],
    ["stale", 33],
    ["failed", 31],
    ["unknown", 90],
    ["superseded", 90],
    ["skipped", 90],
  ] as const)("of %s: %d, on a terminal", (outcome, code) => {
    expect(painter(world(true))(outcome, "text")).toBe(coloured(code));
    expect(painter(world(false))(outcome, "text")).toBe("text");
    expect(painter(world(true, { NO_COLOR: "1" }))(outcome, "text")).toBe("text");
    expect(painter(world(true, { TERM: "dumb" }))(outcome, "text")).toBe("text");
  });

  it("are there without a terminal when FORCE_COLOR is set, whatever NO_COLOR says", () => {
    expect(painter(world(false, { FORCE_COLOR: "1", NO_COLOR: "1" }))("failed", "text")).toBe(coloured(31));
    expect(painter(world(false, { FORCE_COLOR: "" }))("failed", "text")).toBe(coloured(31));
    expect(painter(world(true, { FORCE_COLOR: "0" }))("failed", "text")).toBe("text");
    expect(painter(world(true, { FORCE_COLOR: "false" }))("failed", "text")).toBe("text");
  });

  it("are as --color says before all that", () => {
    expect(painter(world(false, { NO_COLOR: "1" }), "always")("failed", "text")).toBe(coloured(31));
    expect(painter(world(true, { FORCE_COLOR: "1" }), "never")("failed", "text")).toBe("text");
  });
});
