import { describe, expect, it } from "vitest";
import { recallAgent } from "../../../src/configuration/handling/agent-memory.js";

const NOTHING = { groups: {}, unsent: null };

describe("the memory of an agent", () => {
  const whole = {
    version: 4,
    isIncomplete: true,
    groups: { g: { desired: { a: 1 } } },
    unsent: { patch: { g: {} }, before: { g: { a: 1 } } },
    open: { change: { g: null }, whole: true },
  };

  it("is read as it was kept", () => {
    expect(recallAgent(whole)).toStrictEqual(whole);
    const patch = { ...whole, open: { change: {}, whole: false } };
    expect(recallAgent(patch)).toStrictEqual(patch);
  });

  it.each<[string, unknown, object]>([
    ["is empty when nothing was kept", undefined, NOTHING],
    ["is empty when it is no object", "memory", NOTHING],
    ["has no version that is none", { version: -1 }, NOTHING],
    ["has the version 0", { version: 0 }, { ...NOTHING, version: 0 }],
    ["is incomplete when it says so, and by nothing else", { isIncomplete: 1 }, NOTHING],
    ["has no groups that are no object", { groups: [] }, NOTHING],
    ["has no patch that is none", { unsent: { before: {} } }, NOTHING],
    [
      "has nothing before a patch that does not tell it",
      { unsent: { patch: {} } },
      { ...NOTHING, unsent: { patch: {}, before: {} } },
    ],
    ["has no change that is none", { open: { change: 5, whole: true } }, NOTHING],
    [
      "has a patch where the change does not say that it is whole",
      { open: { change: {}, whole: 1 } },
      { ...NOTHING, open: { change: {}, whole: false } },
    ],
  ])("%s", (_, kept, memory) => {
    expect(recallAgent(kept)).toStrictEqual(memory);
  });
});
