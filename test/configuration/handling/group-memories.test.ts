import { describe, expect, it } from "vitest";
import { rememberedSection, trackMemories } from "../../../src/configuration/handling/group-memories.js";
import { recallGroup } from "../../../src/configuration/handling/group-memory.js";

describe("the memories of a batch", () => {
  it("can be had as they were at each step, whenever they are asked for", () => {
    const previous = { a: { desired: 0 }, b: { desired: 0 } };
    const memories = trackMemories(previous);
    const atFirst = memories.snapshot();
    memories.set("a", { desired: 1 });
    const afterOne = memories.snapshot();
    memories.set("a", { desired: 2 });
    memories.set("b", { desired: 2 });
    memories.set("a", { desired: 3 });
    expect(afterOne()).toStrictEqual({ a: { desired: 1 }, b: { desired: 0 } });
    expect(atFirst()).toStrictEqual(previous);
    expect(memories.snapshot()()).toStrictEqual({ a: { desired: 3 }, b: { desired: 2 } });
    expect(memories.all).toStrictEqual({ a: { desired: 3 }, b: { desired: 2 } });
    expect(previous).toStrictEqual({ a: { desired: 0 }, b: { desired: 0 } });
  });
});

describe("the reported section that is remembered", () => {
  it("has the groups of which a report is", () => {
    expect(
      rememberedSection({ a: { reported: { x: 1 } }, b: { desired: {} }, c: { reported: undefined } }),
    ).toStrictEqual({
      a: { x: 1 },
    });
  });
});

describe("the memory of a group that is given back", () => {
  it.each<[string, unknown, object]>([
    [
      "has no members without a value",
      { desired: undefined, reported: null, applied: {} },
      { reported: null, applied: {} },
    ],
    ["is empty where there is none", null, {}],
    ["is empty where it is no object", "memory", {}],
  ])("%s", (_, memory, recalled) => {
    expect(recallGroup(memory)).toStrictEqual(recalled);
  });
});
