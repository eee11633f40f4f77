import { describe, expect, it } from "vitest";
import { configurationFleet } from "../../src/document/index.js";
import { readFleet } from "../../src/fleet/index.js";

const NONE = { targeted: null, applied: null, succeeded: null, failed: null, pending: null, metrics: {} };

describe("configurationFleet", () => {
  it("counts nobody where nothing was counted", () => {
    expect(readFleet(configurationFleet(NONE)).total).toBe(0);
  });

  it("takes those that are applied for unknown where nobody says what became of them", () => {
    const { byOutcome } = readFleet(configurationFleet({ ...NONE, targeted: 5, applied: 3 }));
    expect(byOutcome).toMatchObject({ superseded: 2, unknown: 3 });
  });

  it("takes those that have neither succeeded nor failed for running, whichever of the two is counted", () => {
    const { byOutcome } = readFleet(configurationFleet({ ...NONE, applied: 4, pending: 4 }));
    expect(byOutcome).toMatchObject({ running: 4, superseded: 0 });
  });
});
