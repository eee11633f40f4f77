import { describe, expectTypeOf, it } from "vitest";
import { judgeRollout, readFleet } from "../../src/fleet/index.js";
import type { FleetTally, RolloutPolicy } from "../../src/fleet/index.js";
import type { Outcome } from "../../src/result/index.js";

describe("the types of the fleet room", () => {
  it("every outcome has a count", () => {
    expectTypeOf(readFleet).returns.toHaveProperty("byOutcome").toEqualTypeOf<Readonly<Record<Outcome, number>>>();
  });

  it("a policy may be empty, and knows no other action", () => {
    expectTypeOf<{ error: { action: "stop" } }>().not.toExtend<RolloutPolicy>();
    expectTypeOf(judgeRollout).parameters.toEqualTypeOf<[fleet: FleetTally, policy: RolloutPolicy]>();
    expectTypeOf(judgeRollout)
      .returns.toHaveProperty("verdict")
      .toEqualTypeOf<"continue" | "advance" | "pause" | "abort">();
  });
});
