import { describe, expect, it } from "vitest";
import {
  addMembers,
  emptyFleet,
  FLEET_CODES,
  judgeRollout,
  judgeSequence,
  readFleet,
  removeMember,
} from "../../src/fleet/index.js";
import { readRollout } from "../../src/fleet/rollout-facts.js";
import { ROLLOUT_RULES } from "../../src/fleet/rollout-rules.js";
import type { FleetTally, RolloutPolicy, RolloutState } from "../../src/fleet/index.js";
import type { Outcome } from "../../src/result/index.js";

type Counts = Partial<Record<Outcome, number>>;

function fleet(counts: Counts): FleetTally {
  const outcomes = Object.entries(counts).flatMap(([outcome, count]) =>
    Array.from({ length: count }, () => outcome as Outcome),
  );
  return addMembers(outcomes.map((outcome, index) => ({ id: `d${index}`, state: outcome, outcome, failing: [] })));
}

const judge = (counts: Counts, policy: RolloutPolicy) => judgeRollout(fleet(counts), policy);
const GATE: RolloutPolicy = { success: { percent: 95 }, error: { percent: 5 }, minimumSample: 20 };

describe("judgeRollout, in the order of design §5.6", () => {
  it.each<[string, Counts, RolloutPolicy, string, readonly string[]]>([
    [
      "the sample is too small: continue, whatever failed",
      { failed: 19, running: 81 },
      GATE,
      "continue",
      ["sample-too-small", "success-out-of-reach"],
    ],
    [
      "the sample is large enough: the errors count",
      { failed: 20, running: 80 },
      GATE,
      "pause",
      ["error-threshold-exceeded", "success-out-of-reach"],
    ],
    [
      "errors at their threshold are tolerated",
      { failed: 5, succeeded: 95 },
      GATE,
      "advance",
      ["success-threshold-met"],
    ],
    [
      "errors above it are not",
      { failed: 6, succeeded: 94 },
      GATE,
      "pause",
      ["error-threshold-exceeded", "success-out-of-reach"],
    ],
    [
      "errors come before success",
      { failed: 6, succeeded: 94 },
      { success: { percent: 90 }, error: { percent: 5 } },
      "pause",
      ["error-threshold-exceeded"],
    ],
    [
      "the action is the policy's",
      { failed: 1 },
      { error: { count: 0, action: "abort" } },
      "abort",
      ["error-threshold-exceeded"],
    ],
    [
      "a count of errors, exceeded above it",
      { failed: 2, succeeded: 8 },
      { error: { count: 2 }, success: { count: 8 } },
      "advance",
      ["success-threshold-met"],
    ],
    [
      "percent or count of errors is enough",
      { failed: 3, succeeded: 97 },
      { error: { percent: 50, count: 2 } },
      "pause",
      ["error-threshold-exceeded"],
    ],
    [
      "… either of them",
      { failed: 3, succeeded: 1 },
      { error: { percent: 50, count: 9 } },
      "pause",
      ["error-threshold-exceeded"],
    ],
    ["success at its threshold", { succeeded: 95, running: 5 }, GATE, "advance", ["success-threshold-met"]],
    ["success below it", { succeeded: 94, running: 6 }, GATE, "continue", ["success-threshold-not-met"]],
    [
      "percent and count of success must both hold",
      { succeeded: 9, failed: 1 },
      { success: { percent: 90, count: 10 } },
      "continue",
      ["no-threshold-met", "success-out-of-reach"],
    ],
    [
      "… and do",
      { succeeded: 10, running: 1 },
      { success: { percent: 90, count: 10 } },
      "advance",
      ["success-threshold-met"],
    ],
    [
      "a count of success alone",
      { succeeded: 3, running: 9 },
      { success: { count: 3 } },
      "advance",
      ["success-threshold-met"],
    ],
    [
      "sealed, and members are open",
      { succeeded: 95, running: 5 },
      { ...GATE, sealed: true },
      "continue",
      ["waiting-for-open-members", "success-threshold-met"],
    ],
    [
      "sealed, and all are settled",
      { succeeded: 95, failed: 5 },
      { ...GATE, sealed: true },
      "advance",
      ["success-threshold-met"],
    ],
    [
      "neither condition met and all done (hawkBit PR #3110)",
      { succeeded: 90, failed: 4, skipped: 6 },
      GATE,
      "continue",
      ["no-threshold-met", "success-out-of-reach"],
    ],
    [
      "no success threshold: nothing to advance for",
      { succeeded: 5 },
      { error: { percent: 5 } },
      "continue",
      ["no-threshold-met"],
    ],
    ["no success threshold, members open", { succeeded: 5, running: 1 }, {}, "continue", ["no-success-threshold"]],
    [
      "an empty success threshold is none",
      { succeeded: 5, running: 1 },
      { success: {} },
      "continue",
      ["no-success-threshold"],
    ],
    [
      "success is out of reach while members are open",
      { failed: 6, running: 4 },
      { success: { percent: 90 } },
      "continue",
      ["success-out-of-reach"],
    ],
    [
      "the denominator leaves everybody out: not even 0 percent are met",
      { skipped: 3 },
      { success: { percent: 0 }, denominator: "eligible" },
      "continue",
      ["nobody-counts"],
    ],
    [
      "nobody: neither success nor errors are met",
      {},
      { success: { percent: 95 }, error: { percent: 0 } },
      "continue",
      ["nobody-counts"],
    ],
    ["nobody, and a sample is asked for", {}, GATE, "continue", ["sample-too-small", "success-out-of-reach"]],
  ])("%s", (_, counts, policy, verdict, codes) => {
    const answer = judge(counts, policy);
    expect([answer.verdict, answer.reasons.map(({ code }) => code)]).toStrictEqual([verdict, codes]);
  });

  it("says why in sentences, with a path into its arguments", () => {
    expect(judge({ failed: 1, running: 9 }, GATE).reasons[0]).toStrictEqual({
      code: "sample-too-small",
      path: "/policy/minimumSample",
      message: "1 member has finished; the policy asks for 20.",
    });
    expect(judge({ failed: 3, running: 17 }, { error: { percent: 5 } }).reasons[0]).toStrictEqual({
      code: "error-threshold-exceeded",
      path: "/policy/error",
      message: "3 of 20 members failed, more than the policy tolerates.",
    });
    expect(judge({ succeeded: 19, running: 1 }, { success: { percent: 95 }, sealed: true }).reasons).toStrictEqual([
      { code: "waiting-for-open-members", path: "/policy/sealed", message: "1 member has not settled yet." },
      {
        code: "success-threshold-met",
        path: "/policy/success",
        message: "19 of 20 members succeeded, as many as the policy asks for.",
      },
    ]);
    expect(judge({ succeeded: 1, running: 19 }, { success: { percent: 95 } }).reasons).toStrictEqual([
      { code: "success-threshold-not-met", path: "/policy/success", message: "1 of 20 members have succeeded so far." },
    ]);
    expect(
      judge({ failed: 1 }, { success: { count: 1 } }).reasons.map(({ path, message }) => [path, message]),
    ).toStrictEqual([
      ["/policy", "All members are settled, and no threshold is met."],
      ["/policy/success", "The open members are too few to meet the success threshold."],
    ]);
    expect(judge({}, {}).reasons[0]).toStrictEqual({
      code: "nobody-counts",
      path: "/fleet",
      message: "The policy counts no member of this fleet.",
    });
  });
});

describe("members that only fail", () => {
  const failing = addMembers(
    Array.from({ length: 10 }, (_, index) => ({
      id: `d${index}`,
      state: "RUNNING",
      outcome: "running" as const,
      failing: [],
      settledFailing: true as const,
    })),
  );
  const gate: RolloutPolicy = { success: { percent: 90 }, error: { percent: 10, action: "abort" } };

  it("count as failed", () => {
    expect(judgeRollout(failing, gate)).toMatchObject({ verdict: "abort", state: "failed", failed: 10, open: 0 });
  });

  it("run where the policy says so", () => {
    expect(judgeRollout(failing, { ...gate, failing: "running" })).toMatchObject({
      verdict: "continue",
      state: "running",
      failed: 0,
      open: 10,
    });
  });

  it.each([
    ["more of them than members", { running: 11 }],
    ["of an outcome that is settled", { failed: 1 }],
    ["below zero", { running: -1 }],
    ["not a list of counts", 3],
  ])("that cannot be: %s", (_, settledFailing) => {
    const tally = { ...failing, settledFailing } as FleetTally;
    expect(judgeRollout(tally, gate).reasons.map(({ code }) => code)).toStrictEqual(["unsound-counts"]);
  });
});

describe("the rows of a gate", () => {
  it("are numbered, and the last takes everything", () => {
    expect(new Set(ROLLOUT_RULES.map(({ row }) => row)).size).toBe(ROLLOUT_RULES.length);
    const facts = readRollout(true, readFleet(fleet({ running: 1 })).byOutcome, { success: { percent: 1 } });
    expect(ROLLOUT_RULES.filter(({ holds }) => holds(facts)).map(({ row }) => row)).toStrictEqual(["10"]);
  });
});

describe("the denominators", () => {
  const counts: Counts = {
    notStarted: 10,
    running: 10,
    succeeded: 40,
    failed: 10,
    superseded: 10,
    skipped: 10,
    stale: 5,
    unknown: 5,
  };

  it.each([
    [undefined, 100],
    ["total", 100],
    ["eligible", 80],
    ["reported", 65],
    ["finished", 50],
  ] as const)("%s counts %i of 100", (denominator, expected) => {
    const policy = denominator === undefined ? {} : { denominator };
    const exact = Math.floor((40 * 100) / expected);
    expect(judge(counts, { ...policy, success: { percent: exact } }).verdict).toBe("advance");
    expect(judge(counts, { ...policy, success: { percent: exact + 1 } }).verdict).toBe("continue");
    expect(judge(counts, { ...policy, success: { percent: exact } }).reasons[0]?.message).toContain(
      `40 of ${expected} members`,
    );
  });
});

describe("whole numbers", () => {
  it("decide where a quotient would be rounded", () => {
    expect(judge({ failed: 7, succeeded: 93 }, { error: { percent: 7 } }).verdict).toBe("continue");
    expect(judge({ failed: 29, succeeded: 71 }, { error: { percent: 29 } }).verdict).toBe("continue");
    expect(judge({ failed: 57, succeeded: 43 }, { error: { percent: 57 } }).verdict).toBe("continue");
  });

  it("decide where a product would be rounded: the largest fleet, one hundredth of a member beside the threshold", () => {
    const largest = (part: "succeeded" | "failed", count: number): FleetTally => ({
      outcomes: { [part]: count, running: Number.MAX_SAFE_INTEGER - count },
      states: {},
    });
    // 11 percent are 990,791,918,021,509.01 members
    const success = { success: { percent: 11 } };
    expect(judgeRollout(largest("succeeded", 990_791_918_021_509), success).verdict).toBe("continue");
    expect(judgeRollout(largest("succeeded", 990_791_918_021_510), success).verdict).toBe("advance");
    // 89 percent are 8,016,407,336,719,481.99 members
    const error = { error: { percent: 89 } };
    expect(judgeRollout(largest("failed", 8_016_407_336_719_481), error).verdict).toBe("continue");
    expect(judgeRollout(largest("failed", 8_016_407_336_719_482), error).verdict).toBe("pause");
  });
});

describe("how far the rollout is", () => {
  it.each<[Counts, RolloutState]>([
    [{}, "empty"],
    [{ notStarted: 3 }, "pending"],
    [{ notStarted: 3, unknown: 1 }, "running"],
    [{ notStarted: 3, succeeded: 1 }, "running"],
    [{ running: 1 }, "running"],
    [{ stale: 1, succeeded: 1 }, "running"],
    [{ succeeded: 2 }, "completed"],
    [{ succeeded: 2, skipped: 1 }, "completed"],
    [{ skipped: 1, superseded: 1 }, "completed"],
    [{ succeeded: 2, failed: 1 }, "completedWithFailures"],
    [{ succeeded: 1, failed: 1 }, "completedWithFailures"],
    [{ failed: 1, skipped: 1 }, "failed"],
  ])("%j is %s", (counts, state) => {
    expect(judge(counts, {}).state).toBe(state);
  });

  it("counts what is open: not started, running, stale and unknown", () => {
    const { succeeded, failed, open } = judge(
      { notStarted: 1, running: 2, stale: 4, unknown: 8, succeeded: 16, failed: 32, skipped: 64, superseded: 128 },
      {},
    );
    expect([succeeded, failed, open]).toStrictEqual([16, 32, 15]);
  });
});

describe("the bounds that open members leave", () => {
  it.each<[string, Counts, RolloutPolicy, boolean, boolean]>([
    ["everything is open", { running: 10 }, { success: { percent: 90 }, error: { percent: 10 } }, true, false],
    [
      "success is out of reach, errors can still be too many",
      { failed: 2, running: 8 },
      { success: { percent: 90 }, error: { percent: 50 } },
      false,
      false,
    ],
    [
      "success is out of reach, errors are too many",
      { failed: 6, running: 4 },
      { success: { percent: 90 }, error: { percent: 50 } },
      false,
      true,
    ],
    [
      "success is certain, errors cannot be too many",
      { succeeded: 9, running: 1 },
      { success: { percent: 90 }, error: { percent: 10 } },
      true,
      true,
    ],
    [
      "success is certain, errors can be too many",
      { succeeded: 9, running: 1 },
      { success: { percent: 90 }, error: { percent: 5 } },
      true,
      false,
    ],
    ["nobody is open", { succeeded: 5, failed: 5 }, { success: { percent: 90 } }, false, true],
    ["no success threshold", { failed: 5 }, { error: { percent: 90 } }, true, true],
    [
      "finished: open members join the denominator",
      { succeeded: 1, failed: 1, running: 8 },
      { success: { percent: 90 }, denominator: "finished" },
      true,
      false,
    ],
    [
      "not started, stale and unknown members are open too",
      { notStarted: 3, stale: 3, unknown: 3, failed: 1 },
      { success: { percent: 90 }, denominator: "reported" },
      true,
      false,
    ],
  ])("%s", (_, counts, policy, canStillSucceed, decided) => {
    const answer = judge(counts, policy);
    expect([answer.canStillSucceed, answer.decided]).toStrictEqual([canStillSucceed, decided]);
  });
});

describe("an open member", () => {
  it.each(["notStarted", "running", "stale", "unknown"] as const)(
    "that is %s counts once, as what it may become",
    (outcome) => {
      const answer = judge({ succeeded: 5, [outcome]: 5 }, { success: { percent: 100 }, error: { percent: 50 } });
      expect([answer.canStillSucceed, answer.decided]).toStrictEqual([true, false]);
      const worst = judge({ succeeded: 5, [outcome]: 5 }, { success: { percent: 50 }, error: { percent: 49 } });
      expect([worst.canStillSucceed, worst.decided]).toStrictEqual([true, false]);
    },
  );
});

describe("groups in sequence", () => {
  const policy = { success: { percent: 90 }, error: { percent: 10 } };
  const group = (name: string, counts: Counts) => ({ name, fleet: fleet(counts), policy });

  it("it is the turn of the first group whose gate does not advance", () => {
    const { verdict, active, groups } = judgeSequence([
      group("canary", { succeeded: 10 }),
      group("early", { succeeded: 5, failed: 5 }),
      group("all", { succeeded: 100 }),
    ]);
    expect([verdict, active]).toStrictEqual(["pause", "early"]);
    expect(groups.map(({ name, turn, verdict: own }) => [name, turn, own.verdict])).toStrictEqual([
      ["canary", "advanced", "advance"],
      ["early", "active", "pause"],
      ["all", "waiting", "advance"],
    ]);
  });

  it("all have advanced", () => {
    const { verdict, active, groups } = judgeSequence([
      group("canary", { succeeded: 10 }),
      group("all", { succeeded: 9, failed: 1 }),
    ]);
    expect([verdict, active, groups.map(({ turn }) => turn)]).toStrictEqual([
      "advance",
      null,
      ["advanced", "advanced"],
    ]);
    expect(judgeSequence([])).toStrictEqual({ verdict: "advance", active: null, groups: [] });
  });
});

describe("counts that are none", () => {
  const gone = { id: "d1", state: "RUNNING", outcome: "running", failing: [] } as const;
  it.each<[string, FleetTally]>([
    ["below zero", removeMember(emptyFleet, gone)],
    ["a fraction", { outcomes: { succeeded: 0.5 }, states: {} }],
    ["no number", { outcomes: { succeeded: Number.NaN }, states: {} }],
    ["too large to be exact", { outcomes: { succeeded: 2 ** 53 }, states: {} }],
    ["too large together", { outcomes: { succeeded: Number.MAX_SAFE_INTEGER, failed: 1 }, states: {} }],
    ["of an outcome that does not exist", { outcomes: { succeeded: 1, done: 1 }, states: {} } as FleetTally],
    ["texts", { outcomes: { succeeded: "1" }, states: {} } as unknown as FleetTally],
    ["null", { outcomes: { succeeded: 1, failed: null }, states: {} } as unknown as FleetTally],
    ["not there", {} as FleetTally],
    ["a list", { outcomes: [1] } as unknown as FleetTally],
    ["no tally at all", null as unknown as FleetTally],
  ])("%s: nothing is judged, so a gate does not let them pass", (_, counts) => {
    for (const policy of [{ success: { percent: 0 } }, { success: { count: 0 }, error: { percent: 0, count: 0 } }]) {
      const { verdict, canStillSucceed, decided, reasons } = judgeRollout(counts, policy);
      expect([verdict, canStillSucceed, decided]).toStrictEqual(["continue", true, false]);
      expect(reasons).toStrictEqual([
        { code: "unsound-counts", path: "/fleet/outcomes", message: FLEET_CODES["unsound-counts"].explanation },
      ]);
    }
  });

  it("zero is a count", () => {
    expect(judgeRollout({ outcomes: { failed: 0, succeeded: 1 }, states: {} }, GATE).reasons[0]?.code).toBe(
      "sample-too-small",
    );
  });
});

describe("the sentences of a gate", () => {
  it.each<[Counts, RolloutPolicy, string, string]>([
    [{ succeeded: 1 }, { minimumSample: 2 }, "/policy/minimumSample", "1 member has finished; the policy asks for 2."],
    [
      { succeeded: 2 },
      { minimumSample: 3 },
      "/policy/minimumSample",
      "2 members have finished; the policy asks for 3.",
    ],
    [{ skipped: 1 }, { denominator: "eligible" }, "/fleet", "The policy counts no member of this fleet."],
    [
      { failed: 2, succeeded: 1 },
      { error: { count: 1 } },
      "/policy/error",
      "2 of 3 members failed, more than the policy tolerates.",
    ],
    [
      { succeeded: 2, running: 1 },
      { success: { count: 1 }, sealed: true },
      "/policy/sealed",
      "1 member has not settled yet.",
    ],
    [
      { succeeded: 1, failed: 1 },
      { success: { count: 2 } },
      "/policy",
      "All members are settled, and no threshold is met.",
    ],
    [{ running: 1 }, {}, "/policy", FLEET_CODES["no-success-threshold"].explanation],
    [
      { succeeded: 1, running: 2 },
      { success: { count: 2 } },
      "/policy/success",
      "1 of 3 members have succeeded so far.",
    ],
  ])("%j under %j", (counts, policy, path, message) => {
    const [first] = judge(counts, policy).reasons;
    expect([first?.path, first?.message]).toStrictEqual([path, message]);
  });
});
