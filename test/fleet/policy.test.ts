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
    [{ error: { action: "pause" }, minimumSample: 20, denominator: "finished", sealed: true }],
    ...DENOMINATORS.map((denominator) => [{ denominator }] as [unknown]),
  ])("takes %j", (input) => {
    expect(parsePolicy(input)).toStrictEqual({ ok: true, value: input, issues: [] });
  });

  it.each<[unknown, string, string]>([
    [null, "", "Expected an object, found null."],
    [[], "", "Expected an object, found an array."],
    ["x", "", "Expected an object, found a string with another value."],
    [{ success: 3 }, "/success", "Expected an object, found a number with another value."],
    [{ error: null }, "/error", "Expected an object, found null."],
    [
      { success: { percent: 101 } },
      "/success/percent",
      "Expected a whole number from 0 to 100, found a number with another value.",
    ],
    [
      { success: { percent: -1 } },
      "/success/percent",
      "Expected a whole number from 0 to 100, found a number with another value.",
    ],
    [
      { success: { percent: 99.5 } },
      "/success/percent",
      "Expected a whole number from 0 to 100, found a number with another value.",
    ],
    [
      { success: { count: "3" } },
      "/success/count",
      "Expected a whole number, 0 or more, found a string with another value.",
    ],
    [
      { error: { action: "stop" } },
      "/error/action",
      'Expected one of "pause", "abort", found a string with another value.',
    ],
    [{ error: { action: true } }, "/error/action", 'Expected one of "pause", "abort", found a boolean.'],
    [{ minimumSample: -1 }, "/minimumSample", "Expected a whole number, 0 or more, found a number with another value."],
    [
      { denominator: "all" },
      "/denominator",
      'Expected one of "total", "eligible", "reported", "finished", found a string with another value.',
    ],
    [{ sealed: 1 }, "/sealed", "Expected true or false, found a number with another value."],
  ])("refuses %j", (input, path, message) => {
    expect(parsePolicy(input)).toStrictEqual({
      ok: false,
      issues: [{ code: "malformed-policy", severity: "error", path, message }],
    });
    const error = `The policy${path === "" ? "" : `'s member ${path}`} cannot be used. ${message}`;
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
      'A policy has no member "precent" here; it has percent, count, action.',
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
