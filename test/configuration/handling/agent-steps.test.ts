import { describe, expect, it, vi } from "vitest";
import { createAgent } from "../../../src/configuration/index.js";
import type { AgentPorts } from "../../../src/configuration/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { keeper, whole, world } from "../../support/agent-world.js";

/** An agent for the group `g`, with what it remembers. */
function agentWith(memory: JsonObject | undefined, ports: Partial<AgentPorts> = {}) {
  const kept = keeper("g");
  const around = world({ ...ports, memory });
  return { ...kept, ...around, agent: createAgent([kept.handler], around.ports) };
}

/** A device that has handled a whole section of version 9, and nothing since. */
async function deviceAt9(ports: Partial<AgentPorts> = {}) {
  const device = agentWith(undefined, ports);
  await device.agent.desired({ g: { a: 1, b: 1 }, $version: 9 }, whole);
  return device;
}

const fetching = (section: JsonObject) => ({ fetch: vi.fn(() => Promise.resolve(section)) });

describe("a change that a restart has interrupted", () => {
  it.each<[string, boolean, boolean, boolean, boolean]>([
    ["makes up for what was missed when it is a whole section", true, true, true, false],
    ["does not when it is a patch", true, false, true, true],
    ["leaves nothing missing where nothing was missed", false, false, false, false],
  ])("%s", async (_, isIncomplete, isWhole, during, afterwards) => {
    const open = { change: { g: { a: 1 }, $version: 5 }, whole: isWhole };
    const { agent, memories } = agentWith({ version: 4, groups: {}, unsent: null, isIncomplete, open });
    await agent.idle();
    // Before it is handled to its end, what was known before is remembered.
    expect(memories[0]).toMatchObject({ version: 4, open });
    expect(memories[0]?.isIncomplete ?? false).toBe(during);
    expect(memories.at(-1)).toMatchObject({ version: 5 });
    expect(memories.at(-1)).not.toHaveProperty("open");
    expect(memories.at(-1)?.isIncomplete ?? false).toBe(afterwards);
  });
});

describe("what is no desired section", () => {
  it("is told, and nothing else is done", async () => {
    const { agent, errors, handled, memories, sent } = agentWith(undefined);
    await agent.desired(5);
    await agent.desired([], whole);
    expect(errors).toStrictEqual([
      "The desired section is a number, not an object.",
      "The desired section is an array, not an object.",
    ]);
    expect([handled, memories, sent]).toStrictEqual([[], [], []]);
  });
});

describe("a whole section", () => {
  it("is handled at once where it tells no version", async () => {
    const { fetch } = fetching({});
    const { agent, seen } = await deviceAt9({ fetch });
    await agent.desired({ g: { x: 1 } }, whole);
    expect(seen.at(-1)).toStrictEqual({ x: 1 });
    expect(fetch).not.toHaveBeenCalled();
  });

  it("makes up for changes that were missed, though it says nothing new", async () => {
    const { agent, memories } = await deviceAt9();
    await agent.desired({ g: { a: 1 }, $version: 11 });
    expect(memories.at(-1)).toMatchObject({ version: 11, isIncomplete: true });
    await agent.desired({ g: { a: 1, b: 1 }, $version: 11 }, whole);
    expect(memories.at(-1)).not.toHaveProperty("isIncomplete");
  });

  it("takes the place of a change that was not handled to its end, though it says nothing new", async () => {
    let isBroken = false;
    const { agent, memories, errors } = await deviceAt9({ now: () => (isBroken ? "soon" : "2018-09-06T10:00:00Z") });
    isBroken = true;
    await agent.desired({ g: { b: 1 }, $version: 10 });
    expect(errors).toHaveLength(1);
    isBroken = false;
    await agent.desired({ g: { a: 1, b: 1 }, $version: 10 }, whole);
    expect(memories.at(-1)?.version).toBe(10);
    expect(memories.at(-1)).not.toHaveProperty("open");
  });
});

describe("everything that was reported is reported again", () => {
  const groups = { g: { desired: { a: 1 }, reported: { a: 1 } } };
  const known = { version: 4, groups, unsent: null };

  it.each<[string, JsonObject, JsonObject, boolean]>([
    ["to a twin that is older than what was handled", known, { g: { a: 1 }, $version: 3 }, true],
    ["to a twin of the same version with other content", known, { g: { a: 2 }, $version: 4 }, true],
    [
      "to a twin of the same version that lacks a group",
      { ...known, groups: { ...groups, h: { desired: {} } } },
      { g: { a: 1 }, $version: 4 },
      true,
    ],
    ["but not to one of the same version and content", known, { g: { a: 1 }, $version: 4 }, false],
    ["but not to one that is newer", known, { g: { a: 2 }, $version: 5 }, false],
    ["but not to one that tells no version", known, { g: { a: 2 } }, false],
    ["but not where no version is known", { groups, unsent: null }, { g: { a: 2 }, $version: 4 }, false],
  ])("%s", async (_, memory, section, isAgain) => {
    const { agent, sent } = agentWith(memory);
    await agent.desired(section, whole);
    expect(Object.hasOwn(sent[0]?.["g"] as JsonObject, "a")).toBe(isAgain);
  });
});

describe("a patch after which others are missing", () => {
  it("is handled after the section that is fetched where it is the next one", async () => {
    const { agent, seen, memories } = await deviceAt9(fetching({ g: { a: 4 }, $version: 12 }));
    await agent.desired({ g: { c: 1 }, $version: 13 });
    expect(seen.slice(1)).toStrictEqual([{ a: 4 }, { a: 4, c: 1 }]);
    expect(memories.at(-1)).toMatchObject({ version: 13 });
    expect(memories.at(-1)).not.toHaveProperty("isIncomplete");
  });

  it("leaves changes missing where what is fetched is older still", async () => {
    const { agent, seen, memories } = await deviceAt9(fetching({ g: { a: 4 }, $version: 11 }));
    await agent.desired({ g: { c: 1 }, $version: 13 });
    expect(seen.slice(1)).toStrictEqual([{ a: 4 }, { a: 4, c: 1 }]);
    expect(memories.at(-1)).toMatchObject({ version: 13, isIncomplete: true });
  });

  it("has the section fetched and its version remembered, though it says nothing new", async () => {
    const { agent, memories } = await deviceAt9(fetching({ g: { a: 1, b: 1 }, $version: 12 }));
    await agent.desired({ g: { b: 1 }, $version: 12 });
    expect(memories.at(-1)).toMatchObject({ version: 12 });
    expect(memories.at(-1)).not.toHaveProperty("isIncomplete");
  });

  it("has a section that tells no version handled, where none was known", async () => {
    const { agent, seen } = agentWith(undefined, fetching({ g: { a: 1 } }));
    await agent.desired({ g: { a: 1 } }, whole);
    await agent.desired({ g: { a: 1 }, $version: 5 });
    expect(seen).toStrictEqual([{ a: 1 }, { a: 1 }]);
  });

  it("leaves to be handled what came meanwhile and is newer than the section", async () => {
    const { agent, seen } = await deviceAt9(fetching({ g: { a: 4 }, $version: 14 }));
    void agent.desired({ g: { a: 2 }, $version: 12 });
    await agent.desired({ g: { b: 2 }, $version: 15 });
    expect(seen.slice(1)).toStrictEqual([{ a: 4 }, { a: 4, b: 2 }]);
  });
});

describe("a patch that waits while sections are fetched", () => {
  it("is in the last one that tells its version", async () => {
    const sections = [{ g: { a: 4 }, $version: 14 }, { g: { a: 5 } }];
    const fetch = vi.fn(() => Promise.resolve(sections[Math.min(fetch.mock.calls.length, 2) - 1]!));
    const { agent } = await deviceAt9({ fetch });
    void agent.desired({ g: { a: 2 }, $version: 12 });
    void agent.desired({ g: { b: 2 }, $version: 20 });
    await agent.desired({ g: { c: 2 }, $version: 13 });
    expect(fetch).toHaveBeenCalledTimes(2);
  });
});

describe("a patch that is not newer", () => {
  it("is a copy where it says nothing new of what it names: nothing is fetched, and nothing saved", async () => {
    const { fetch } = fetching({});
    const { agent, seen, memories } = await deviceAt9({ fetch });
    const before = memories.length;
    await agent.desired({ g: { a: 1 }, $version: 9 });
    expect(fetch).not.toHaveBeenCalled();
    expect([seen.length, memories.length]).toStrictEqual([1, before]);
  });

  it("is no copy where it is older, though it says nothing new", async () => {
    const { fetch } = fetching({ g: { a: 1, b: 1 }, $version: 9 });
    const { agent } = await deviceAt9({ fetch });
    await agent.desired({ g: { a: 1 }, $version: 3 });
    expect(fetch).toHaveBeenCalledOnce();
  });

  it("leaves nothing missing where nobody can be asked", async () => {
    const { agent, memories } = await deviceAt9();
    const before = memories.length;
    await agent.desired({ g: { z: 1 }, $version: 3 });
    expect(memories).toHaveLength(before);
  });

  it("is none where versions are not told: what was missed is fetched", async () => {
    const { fetch } = fetching({ g: { a: 1 } });
    const { agent, memories } = agentWith(
      { groups: { g: { desired: { a: 1 } } }, unsent: null, isIncomplete: true },
      { fetch },
    );
    await agent.desired({ g: { a: 1 } });
    expect(fetch).toHaveBeenCalledOnce();
    expect(memories.at(-1)).not.toHaveProperty("isIncomplete");
  });
});
