import { describe, expect, it } from "vitest";
import { readTarget } from "../../src/deployment/target.js";

describe("a target condition", () => {
  const twin = { deviceId: "d", tags: { line: 3 } };

  it.each([
    [null, "none", true],
    ["*", "none", true],
    [" * ", "none", true],
    ["tags.line = 3", "none", true],
    ["tags.line = 4", "none", false],
    [" ", "empty", false],
    ["tags.line ==", "refused", false],
    ["from devices.modules where tags.line = 3", "refused", false],
  ] as const)("%j: the problem is %s, and the twin is targeted: %s", (targetCondition, problem, targets) => {
    const target = readTarget({ targetCondition, kind: "edge" });
    expect([target.problem, target.targets(twin)]).toStrictEqual([problem, targets]);
    expect(target.message === "").toBe(problem === "none");
  });
});
