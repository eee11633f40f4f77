import { describe, expect, it } from "vitest";
import { afterAttempt, deviceState, rememberedState } from "../../../src/configuration/handling/device-state.js";
import type { JsonObject } from "../../../src/json/index.js";

describe("what a device has for certain after an attempt that failed", () => {
  it.each<[string, JsonObject, JsonObject, JsonObject]>([
    ["is what was there before and is desired", { a: 1, b: 2 }, { a: 1, c: 3 }, { a: 1 }],
    ["is nothing of what was to be changed", { a: 1, list: [1] }, { a: 2, list: [1, 2] }, {}],
    [
      "is looked for at any depth",
      { a: { x: 1, y: 1, z: { p: [1] } } },
      { a: { x: 1, y: 2, z: { p: [1] } } },
      { a: { x: 1, z: { p: [1] } } },
    ],
    ["is nothing of an object that was to become something else", { a: { x: 1 } }, { a: 5 }, {}],
    ["is nothing of what was to become an object", { a: 5 }, { a: { x: 1 } }, {}],
  ])("%s", (_, applied, desired, certain) => {
    const state = afterAttempt({ applied, attempted: applied }, desired);
    expect(state.applied).toStrictEqual(certain);
    expect(state.attempted).toStrictEqual({
      ...applied,
      ...desired,
      ...(_.includes("depth") ? { a: desired["a"] } : {}),
    });
  });
});

describe("what a memory knows of a device", () => {
  it("is what was desired, unless it says otherwise", () => {
    expect(deviceState({ desired: { a: 1 } })).toStrictEqual({ applied: { a: 1 }, attempted: { a: 1 } });
    expect(deviceState({ desired: "refreshing" })).toStrictEqual({ applied: {}, attempted: {} });
    expect(deviceState({ desired: { a: 1 }, applied: {} })).toStrictEqual({ applied: {}, attempted: {} });
    expect(deviceState({ applied: { b: 1 }, attempted: { c: 1 } })).toStrictEqual({
      applied: { b: 1 },
      attempted: { c: 1 },
    });
  });

  it("is remembered once where it has for certain all that it may have", () => {
    const applied = { a: 1 };
    expect(rememberedState({ applied, attempted: applied })).toStrictEqual({ applied });
    expect(rememberedState({ applied, attempted: {} })).toStrictEqual({ applied, attempted: {} });
  });
});
