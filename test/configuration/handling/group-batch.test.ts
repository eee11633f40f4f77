import { describe, expect, it } from "vitest";
import { handleGroups } from "../../../src/configuration/index.js";
import type { GroupHandler, HandleGroupsOptions } from "../../../src/configuration/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { now } from "../../support/agent-world.js";

/** A handler that notes what is desired, and reports nothing of it. */
function noting(id: string): { readonly handler: GroupHandler; readonly seen: JsonObject[] } {
  const seen: JsonObject[] = [];
  return { handler: { id, apply: (_run, desired) => void seen.push(desired), report: () => ({}) }, seen };
}

describe("the groups of a batch", () => {
  const previous = { g: { desired: { a: 1 }, reported: { old: 1 } }, left: { desired: {} } };

  it("take from the reported section that is given what they have reported, and from memory what is desired of them", () => {
    const { handler, seen } = noting("g");
    const patchOf = (options: Partial<HandleGroupsOptions>) =>
      handleGroups([handler], { g: { b: 1 } }, { previous, now, ...options }).patches.at(-1)?.["g"];
    expect(patchOf({})).toMatchObject({ old: null });
    expect(patchOf({ reported: { g: { other: 1 } } })).toMatchObject({ other: null });
    expect(patchOf({ reported: { g: { other: 1 } } })).not.toHaveProperty("old");
    expect(patchOf({ reported: {} })).not.toHaveProperty("old");
    expect(seen).toStrictEqual(Array(4).fill({ a: 1, b: 1 }));
  });

  it("are those that somebody knows: a deletion of any other is nothing to remember", () => {
    const { memories, deleted, patches } = handleGroups([], { unknown: null }, { previous, now });
    expect(memories).toStrictEqual(previous);
    expect([deleted, patches]).toStrictEqual([["unknown"], []]);
  });

  it("are none of a section that is no object, though it were whole: nothing is deleted", () => {
    const { handler } = noting("g");
    const { memories, deleted, issues } = handleGroups([handler], 5, { previous, now, whole: true });
    expect([memories, deleted]).toStrictEqual([previous, []]);
    expect(issues).toStrictEqual([
      {
        code: "malformed-section",
        severity: "error",
        path: "",
        message: "The desired section is a number, not an object.",
      },
    ]);
  });
});

describe("wrong options of a batch", () => {
  it("are refused by their names", () => {
    expect(() => handleGroups([], {}, { now, whole: 1 as never })).toThrow(
      new TypeError('The option "whole" must be true or false, not 1.'),
    );
  });
});
