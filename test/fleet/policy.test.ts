import { describe, expect, it } from "vitest";
import { DENOMINATOR_OUTCOMES, DENOMINATORS, emptyFleet, judgeRollout, parsePolicy } from "../../src/fleet/index.js";
import type { RolloutPolicy } from "../../src/fleet/index.js";
import { OUTCOMES } from "../../src/result/index.js";

const found = (input: unknown) => parsePolicy(input).issues.map(({ code, path }) => [code, path]);

describe("parsePolicy", () => {
  it.each<[unknown]>([
    [{}],
    [{ success: {}, error: {} }],
    [{ success: { percent: 0, count: 0 }, error: { percent: 100, count: 1, action: "abort" } }],
    [{ error: { action: "pause" }, minimumSample: 20, denominator: "finished", failing: "running", sealed: true }],
    ...DENOMINATORS.map((denominator) => [{ denominator }] as [unknown]),
  ])("takes %j", (input) => {
    expect(parsePolicy(input)).toStrictEqual({ ok: true, value: input, issues: [] });
  });

  it.each<[unknown, string, string, string, string]>([
    [null, "", "policy", "an object", "null"],
    [[], "", "policy", "an object", "an array"],
    ["x", "", "policy", "an object", '"x"'],
    [{ success: 3 }, "/success", "policy.success", "an object", "3"],
    [{ error: null }, "/error", "policy.error", "an object", "null"],
    [
      { success: { percent: 101 } },
      "/success/percent",
      "policy.success.percent",
      "a whole number from 0 to 100",
      "101",
    ],
    [{ success: { percent: -1 } }, "/success/percent", "policy.success.percent", "a whole number from 0 to 100", "-1"],
    [
      { success: { percent: 99.5 } },
      "/success/percent",
      "policy.success.percent",
      "a whole number from 0 to 100",
      "99.5",
    ],
    [
      { success: { count: "3" } },
      "/success/count",
      "policy.success.count",
      "a whole number of members, 0 or more",
      '"3"',
    ],
    [{ error: { action: "stop" } }, "/error/action", "policy.error.action", '"pause" or "abort"', '"stop"'],
    [{ error: { action: true } }, "/error/action", "policy.error.action", '"pause" or "abort"', "true"],
    [{ minimumSample: -1 }, "/minimumSample", "policy.minimumSample", "a whole number of members, 0 or more", "-1"],
    [
      { denominator: "all" },
      "/denominator",
      "policy.denominator",
      'one of "total", "eligible", "reported", "finished"',
      '"all"',
    ],
    [{ failing: "late" }, "/failing", "policy.failing", '"failed" or "running"', '"late"'],
    [{ sealed: 1 }, "/sealed", "policy.sealed", "true or false", "1"],
  ])("refuses %j", (input, path, option, expected, found) => {
    const message = `Expected ${expected}, found ${found === "true" ? "a boolean" : found}.`;
    expect(parsePolicy(input)).toStrictEqual({
      ok: false,
      issues: [{ code: "malformed-policy", severity: "error", path, message }],
    });
    const error = `The option "${option}" must be ${expected}, not ${found}.`;
    expect(() => judgeRollout(emptyFleet, input as RolloutPolicy)).toThrow(new TypeError(error));
  });

  it("refuses members that it does not know, wherever they stand", () => {
    expect(found({ sucess: {}, success: { action: "pause" }, error: { precent: 5 }, "a/b~c": 1 })).toStrictEqual([
      ["unknown-policy-member", "/sucess"],
      ["unknown-policy-member", "/a~1b~0c"],
      ["unknown-policy-member", "/success/action"],
      ["unknown-policy-member", "/error/precent"],
    ]);
    expect(found(JSON.parse('{"__proto__":{},"toString":1}'))).toHaveLength(2);
    expect(parsePolicy({ error: { precent: 5 } }).issues[0].message).toBe(
      'The policy has no member "precent" here; the members are percent, count, action.',
    );
  });

  it("names a member that it does not know where a gate is judged with it", () => {
    expect(() => judgeRollout(emptyFleet, { error: { precent: 5 } } as RolloutPolicy)).toThrow(
      new TypeError('The option "policy.error" must have only the members percent, count, action, not "precent".'),
    );
  });

  it("does not look at inherited members", () => {
    expect(parsePolicy(Object.create({ success: 3 })).ok).toBe(true);
  });
});

describe("the denominators", () => {
  it("count outcomes that exist", () => {
    expect(DENOMINATOR_OUTCOMES.total).toStrictEqual([...OUTCOMES]);
    expect(OUTCOMES.filter((outcome) => !DENOMINATOR_OUTCOMES.eligible.includes(outcome))).toStrictEqual([
      "superseded",
      "skipped",
    ]);
    expect(DENOMINATOR_OUTCOMES.reported).toStrictEqual(["running", "succeeded", "failed", "stale"]);
    expect(DENOMINATOR_OUTCOMES.finished).toStrictEqual(["succeeded", "failed"]);
  });
});
