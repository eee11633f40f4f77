import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMember,
  addMembers,
  DENOMINATORS,
  emptyFleet,
  ERROR_ACTIONS,
  FAILING_READINGS,
  judgeRollout,
  mergeFleets,
  parsePolicy,
  readFleet,
  removeMember,
  ROLLOUT_STATES,
  ROLLOUT_VERDICTS,
} from "../../src/fleet/index.js";
import type { FleetTally, RolloutPolicy } from "../../src/fleet/index.js";
import { jsonEquals } from "../../src/json/index.js";
import type { JsonValue } from "../../src/json/index.js";
import { OPEN_OUTCOMES, OUTCOMES } from "../../src/result/index.js";
import type { FleetMember } from "../../src/result/index.js";
import { anyJson, hostileKey } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const member: fc.Arbitrary<FleetMember> = fc
  .record({
    id: fc.string({ maxLength: 3 }),
    state: hostileKey,
    outcome: fc.constantFrom(...OUTCOMES),
    failing: fc.constant([]),
    settled: fc.boolean(),
  })
  .map(({ settled, ...rest }) =>
    settled && OPEN_OUTCOMES.includes(rest.outcome) ? { ...rest, settledFailing: true as const } : rest,
  );
const members = fc.array(member, { maxLength: 12 });
const same = (a: FleetTally, b: FleetTally) => {
  expect(jsonEquals(a as unknown as JsonValue, b as unknown as JsonValue)).toBe(true);
};
const threshold = { percent: fc.nat({ max: 100 }), count: fc.nat({ max: 12 }) };
const policy = fc.record(
  {
    success: fc.record(threshold, { requiredKeys: [] }),
    error: fc.record({ ...threshold, action: fc.constantFrom(...ERROR_ACTIONS) }, { requiredKeys: [] }),
    minimumSample: fc.nat({ max: 5 }),
    denominator: fc.constantFrom(...DENOMINATORS),
    failing: fc.constantFrom(...FAILING_READINGS),
    sealed: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("fleet tallies", () => {
  it("are a commutative group: merge is commutative and associative, with an identity", () => {
    fc.assert(
      fc.property(members, members, members, (x, y, z) => {
        const [a, b, c] = [addMembers(x), addMembers(y), addMembers(z)];
        same(mergeFleets(a, b), mergeFleets(b, a));
        same(mergeFleets(mergeFleets(a, b), c), mergeFleets(a, mergeFleets(b, c)));
        same(mergeFleets(a, emptyFleet), a);
        same(mergeFleets(a, b), addMembers([...x, ...y]));
      }),
    );
  });

  it("add then remove is the identity, and so is remove then add", () => {
    fc.assert(
      fc.property(members, member, (x, one) => {
        const fleet = deepFreeze(addMembers(x));
        same(removeMember(addMember(fleet, one), one), fleet);
        same(addMember(removeMember(fleet, one), one), fleet);
        same(x.reduce(removeMember, fleet), emptyFleet);
      }),
    );
  });

  it("do not depend on the order of the members", () => {
    fc.assert(
      fc.property(members, (x) => {
        same([...x].reverse().reduce(addMember, emptyFleet), addMembers(x));
      }),
    );
  });

  it("sum to their total, by outcome and by state", () => {
    fc.assert(
      fc.property(members, members, (x, y) => {
        const { total, byOutcome, byState } = readFleet(y.reduce(removeMember, addMembers(x)));
        expect(total).toBe(x.length - y.length);
        expect(Object.values(byOutcome).reduce((sum, count) => sum + count, 0)).toBe(total);
        expect(Object.values(byState).reduce((sum, count) => sum + count, 0)).toBe(total);
      }),
    );
  });
});

const countsAsFailed = (one: FleetMember, { failing = "failed" }: RolloutPolicy) =>
  failing === "failed" && one.settledFailing === true;

describe("judgeRollout", () => {
  it("answers every policy that parses, and its counts and bounds hold", () => {
    fc.assert(
      fc.property(members, policy, (x, gate) => {
        expect(parsePolicy(gate).ok).toBe(true);
        const answer = judgeRollout(addMembers(x), gate);
        expect(ROLLOUT_VERDICTS).toContain(answer.verdict);
        expect(ROLLOUT_STATES).toContain(answer.state);
        expect(answer.open).toBe(
          x.filter((one) => OPEN_OUTCOMES.includes(one.outcome) && !countsAsFailed(one, gate)).length,
        );
        if (answer.verdict === "advance") expect([answer.canStillSucceed, x.length > 0]).toStrictEqual([true, true]);
        if (answer.open === 0) expect(answer.decided).toBe(true);
      }),
    );
  });

  it("what is decided stays decided, whatever becomes of the open members", () => {
    const settledWith =
      (outcomes: readonly FleetMember["outcome"][]) =>
      (one: FleetMember, index: number): FleetMember =>
        OPEN_OUTCOMES.includes(one.outcome) && one.settledFailing !== true
          ? { ...one, outcome: outcomes[index % outcomes.length]! }
          : one;
    const outcomes = fc.array(fc.constantFrom("succeeded" as const, "failed" as const), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(members, policy, outcomes, outcomes, (x, gate, one, other) => {
        const { decided, canStillSucceed } = judgeRollout(addMembers(x), { ...gate, failing: "failed" });
        const ends = [one, other].map((ending) =>
          judgeRollout(addMembers(x.map(settledWith(ending))), { ...gate, failing: "failed", minimumSample: 0 }),
        );
        if (decided) expect(ends[0]!.verdict).toBe(ends[1]!.verdict);
        if (!canStillSucceed) expect(ends.map(({ verdict }) => verdict)).not.toContain("advance");
      }),
    );
  });
});

describe("parsePolicy", () => {
  it("gives an answer for any JSON and changes nothing", () => {
    fc.assert(
      fc.property(anyJson, (input) => {
        const result = parsePolicy(deepFreeze(input));
        if (result.ok) judgeRollout(emptyFleet, result.value);
        else expect(() => judgeRollout(emptyFleet, input as never)).toThrow(TypeError);
      }),
    );
  });
});
