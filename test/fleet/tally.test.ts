import { describe, expect, it } from "vitest";
import {
  addMember,
  addMembers,
  emptyFleet,
  judgeRollout,
  mergeFleets,
  readFleet,
  removeMember,
} from "../../src/fleet/index.js";
import type { FleetTally } from "../../src/fleet/index.js";
import { OUTCOMES } from "../../src/result/index.js";
import type { FleetMember, Outcome } from "../../src/result/index.js";
import { deepFreeze } from "../support/freeze.js";

const member = (outcome: Outcome, state: string = outcome, id = "d1"): FleetMember => ({
  id,
  state,
  outcome,
  failing: [],
});

describe("a fleet", () => {
  it("without members has every outcome at 0", () => {
    expect(readFleet(emptyFleet)).toStrictEqual({
      total: 0,
      byOutcome: {
        notStarted: 0,
        running: 0,
        succeeded: 0,
        failed: 0,
        superseded: 0,
        skipped: 0,
        stale: 0,
        unknown: 0,
      },
      byState: {},
      settledFailing: 0,
    });
  });

  it.each(OUTCOMES)("counts a member that is %s", (outcome) => {
    const { total, byOutcome, byState } = readFleet(addMember(emptyFleet, member(outcome, "S")));
    expect([total, byOutcome[outcome], byState]).toStrictEqual([1, 1, { S: 1 }]);
  });

  it("lists outcomes in their order, and states in the order of their names", () => {
    const fleet = addMembers([
      member("failed", "z"),
      member("failed", "a"),
      member("running", "m"),
      member("failed", "a"),
    ]);
    const { byOutcome, byState, total } = readFleet(fleet);
    expect(Object.keys(byOutcome)).toStrictEqual([...OUTCOMES]);
    expect(Object.entries(byState)).toStrictEqual([
      ["a", 2],
      ["m", 1],
      ["z", 1],
    ]);
    expect(total).toBe(4);
  });

  it("takes states that trip up careless code", () => {
    const fleet = addMember(addMember(emptyFleet, member("failed", "__proto__")), member("failed", "toString"));
    expect(Object.entries(readFleet(fleet).byState)).toStrictEqual([
      ["__proto__", 1],
      ["toString", 1],
    ]);
  });

  it("changes nothing that it is given", () => {
    const fleet = deepFreeze(addMember(emptyFleet, member("running")));
    addMember(fleet, member("failed"));
    removeMember(fleet, member("running"));
    mergeFleets(fleet, fleet);
    addMembers([member("running")], fleet);
    expect(readFleet(fleet).total).toBe(1);
  });

  it("is left without a trace by a member that is taken out", () => {
    const fleet = addMember(emptyFleet, member("running", "RUNNING"));
    expect(removeMember(fleet, member("running", "RUNNING"))).toStrictEqual(emptyFleet);
    expect(removeMember(addMember(fleet, member("failed", "X")), member("failed", "X"))).toStrictEqual(fleet);
  });

  it("counts below 0 what was taken out before it was added", () => {
    const debt = removeMember(emptyFleet, member("running"));
    expect(readFleet(debt)).toMatchObject({ total: -1, byOutcome: { running: -1 } });
    expect(addMember(debt, member("running"))).toStrictEqual(emptyFleet);
    expect(addMembers([member("running")], debt)).toStrictEqual(emptyFleet);
  });

  it("replaces a device by taking the old member out and adding the new one", () => {
    const before = addMembers([member("running", "RUNNING", "d1"), member("running", "RUNNING", "d2")]);
    const after = addMember(
      removeMember(before, member("running", "RUNNING", "d1")),
      member("succeeded", "COMPLETED", "d1"),
    );
    expect(readFleet(after)).toMatchObject({ total: 2, byState: { COMPLETED: 1, RUNNING: 1 } });
  });

  it("refuses an outcome that is none", () => {
    const wrong = { ...member("failed"), outcome: "done" as Outcome };
    const error = new TypeError(
      `The option "outcome" must be one of ${OUTCOMES.map((name) => `"${name}"`).join(", ")}, not "done".`,
    );
    expect(() => addMember(emptyFleet, wrong)).toThrow(error);
    expect(() => addMembers([wrong])).toThrow(error);
  });

  it("survives JSON.stringify", () => {
    const fleet = addMembers([member("running"), member("failed", "X")]);
    expect(JSON.parse(JSON.stringify(fleet))).toStrictEqual(fleet);
  });

  it.each([null, "x", [], {}, { outcomes: 3, states: null }, { outcomes: { failed: "1" }, states: { X: null } }])(
    "reads %j, which is none, as one without members",
    (input) => {
      expect(readFleet(input as unknown as FleetTally)).toStrictEqual(readFleet(emptyFleet));
      expect(addMember(input as unknown as FleetTally, member("running"))).toStrictEqual(
        addMember(emptyFleet, member("running")),
      );
      expect(addMembers([member("running")], input as unknown as FleetTally)).toStrictEqual(
        addMember(emptyFleet, member("running")),
      );
    },
  );

  it("counts members that have failed and have nothing under way, and forgets those that are taken out", () => {
    const failing: FleetMember = { ...member("running"), settledFailing: true };
    const fleet = addMembers([failing, failing, { ...member("stale"), settledFailing: true }, member("running")]);
    expect(fleet.settledFailing).toStrictEqual({ running: 2, stale: 1 });
    expect(readFleet(fleet).settledFailing).toBe(3);
    expect(removeMember(fleet, failing).settledFailing).toStrictEqual({ running: 1, stale: 1 });
    expect(mergeFleets(fleet, fleet).settledFailing).toStrictEqual({ running: 4, stale: 2 });
    expect(removeMember(addMember(emptyFleet, failing), failing)).toStrictEqual(emptyFleet);
  });

  it("counts no member among those that only fail that has come to its end", () => {
    const ended: FleetMember = { ...member("failed"), settledFailing: true };
    const fleet = addMembers([ended], addMember(emptyFleet, ended));
    expect(fleet).toStrictEqual(addMembers([member("failed"), member("failed")]));
    expect(judgeRollout(fleet, { error: { count: 1 } }).verdict).toBe("pause");
    expect(removeMember(removeMember(fleet, ended), ended)).toStrictEqual(emptyFleet);
  });
});

describe("members that only fail", () => {
  it("are counted on top of those of the fleet that they join", () => {
    const failing = (id: string) => ({
      id,
      state: "RUNNING",
      outcome: "running" as const,
      failing: [],
      settledFailing: true as const,
    });
    const both = addMembers([failing("d2")], addMembers([failing("d1")]));
    expect(both.settledFailing).toStrictEqual({ running: 2 });
    expect(both).toStrictEqual(addMembers([failing("d1"), failing("d2")]));
  });
});
