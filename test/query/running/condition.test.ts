import { describe, expect, it } from "vitest";
import { matches, parseCondition } from "../../../src/query/index.js";
import type { Condition } from "../../../src/query/index.js";

describe("a condition that is asked of one twin after the other", () => {
  const twin = { deviceId: "edge-1", tags: { floor: 4, Site: "linz" } };

  it("answers as the condition that is asked now, whatever was asked before", () => {
    const asked = ["tags.floor = 4", "tags.floor = 4", "tags.floor = 5", "tags.floor = 4", "tags.floor = 5"];
    expect(asked.map((condition) => matches(condition, twin))).toEqual([true, true, false, true, false]);
  });

  it("is refused each time, also between two that are good", () => {
    expect(matches("tags.floor = 4", twin)).toBe(true);
    for (const condition of ["tags.floor =", "tags.floor ="]) expect(() => matches(condition, twin)).toThrow(TypeError);
    expect(matches("tags.floor = 4", twin)).toBe(true);
  });

  it("heeds options, and forgets them", () => {
    const condition = "tags.site = 'linz'";
    const asked = [undefined, { keys: "ignoreCase" }, undefined, {}] as const;
    expect(asked.map((options) => matches(condition, twin, options))).toEqual([false, true, false, false]);
    expect(() => matches(condition, twin, { keys: "any" as "exact" })).toThrow('The option "keys" is');
  });

  it("may be a tree, which is read each time: its owner may change it", () => {
    const tree = { ...parsed("tags.floor = 4") };
    expect([matches("tags.floor = 4", twin), matches(tree, twin)]).toEqual([true, true]);
    tree.where = parsed("tags.floor = 5").where;
    expect([matches(tree, twin), matches("tags.floor = 4", twin)]).toEqual([false, true]);
  });
});

function parsed(text: string): { -readonly [Member in keyof Condition]: Condition[Member] } {
  const result = parseCondition(text);
  if (!result.ok) throw new Error(result.issues[0].message);
  return result.value;
}
