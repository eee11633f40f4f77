import { describe, expect, it } from "vitest";
import { createAgent } from "../../../src/configuration/index.js";
import { latestVersion } from "../../../src/configuration/handling/agent-state.js";
import { keeper, now, world } from "../../support/agent-world.js";

describe("the last version that was handled, or is being handled", () => {
  it.each<[string, number | undefined, number | undefined, number | undefined]>([
    ["is none where none is known", undefined, undefined, undefined],
    ["was handled to its end", 5, undefined, 5],
    ["is that of the change that is being handled", 5, 6, 6],
    ["is that of the first change", undefined, 6, 6],
    ["is the higher one where a twin was made anew", 7, 3, 7],
  ])("%s", (_, version, open, latest) => {
    const memory = {
      groups: {},
      unsent: null,
      ...(version === undefined ? {} : { version }),
      ...(open === undefined ? {} : { open: { change: { $version: open }, whole: true } }),
    };
    expect(latestVersion({ memory })).toBe(latest);
  });
});

describe("the memory that an agent saves", () => {
  it("has no member without a value, at no step", async () => {
    const names: string[][] = [];
    const { ports } = world({ save: (memory) => Promise.resolve(void names.push(Object.keys(memory).sort())) });
    await createAgent([keeper("g").handler], ports).desired({ g: { a: 1 } });
    expect(names).toStrictEqual([
      ["groups", "open", "unsent"],
      ["groups", "open", "unsent"],
      ["groups", "unsent"],
    ]);
  });

  it("is saved when something was sent at last, and not when there was nothing to send", async () => {
    const unsent = { patch: { g: { a: 1 } }, before: {} };
    const kept = { version: 4, groups: { g: { desired: { a: 1 } } } };
    const change = { g: { a: 1 }, $version: 4 };
    const late = world({ memory: { ...kept, unsent } });
    await createAgent([keeper("g").handler], late.ports).desired(change);
    expect(late.sent).toStrictEqual([unsent.patch]);
    expect(late.memories).toStrictEqual([{ ...kept, unsent: null }]);
    const idle = world({ memory: { ...kept, unsent: null } });
    await createAgent([keeper("g").handler], idle.ports).desired(change);
    expect([idle.sent, idle.memories]).toStrictEqual([[], []]);
  });

  it("need not be saved", async () => {
    const errors: unknown[] = [];
    const { ports } = world();
    const agent = createAgent([keeper("g").handler], { send: ports.send, now, onError: (error) => errors.push(error) });
    await agent.desired({ g: { a: 1 }, $version: 2 });
    expect(errors).toStrictEqual([]);
  });
});
