import { describe, expect, it, vi } from "vitest";
import { createAgent } from "../../../src/configuration/index.js";
import type { AgentPorts, GroupHandler, HandledGroups } from "../../../src/configuration/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { fail, keeper, whole, world } from "../../support/agent-world.js";

// A twin that was made anew counts its versions from the beginning again; a section may also be old because a patch has
// overtaken it. The one must be taken whole, the other must delete nothing.

const codesOf = (handled: readonly HandledGroups[]): string[][] =>
  handled.map(({ issues }) => issues.map(({ code }) => code));

/** A device that has handled a whole section of version 9, and the patches after it. */
async function deviceAt(
  patches: readonly JsonObject[] = [],
  ports: Partial<AgentPorts> = {},
): Promise<ReturnType<typeof keeper> & ReturnType<typeof world> & { agent: ReturnType<typeof createAgent> }> {
  const kept = keeper("g");
  const around = world(ports);
  const agent = createAgent([kept.handler], around.ports);
  await agent.desired({ g: { a: 1, b: 1 }, $version: 9 }, whole);
  for (const patch of patches) await agent.desired(patch);
  return { ...kept, ...around, agent };
}

describe("a twin that was made anew", () => {
  it("is taken whole where nobody can be asked: its version is lower than that of the last whole section", async () => {
    const { agent, seen, memories, handled } = await deviceAt();
    await agent.desired({ g: { a: 2 }, $version: 1 }, whole);
    await agent.desired({ g: { c: 3 }, $version: 2 });
    expect(seen).toStrictEqual([{ a: 1, b: 1 }, { a: 2 }, { a: 2, c: 3 }]);
    expect(memories.at(-1)?.version).toBe(2);
    expect(codesOf(handled)).toStrictEqual([[], [], []]);
  });

  it("deletes the groups that it does not have", async () => {
    const { agent, handled } = await deviceAt();
    await agent.desired({ $version: 1 }, whole);
    expect(handled.at(-1)?.deleted).toStrictEqual(["g"]);
  });

  it("is taken whole where its section cannot be fetched", async () => {
    const fetch = vi.fn(() => Promise.reject(new Error("offline")));
    const { agent, seen, errors } = await deviceAt([], { fetch });
    await agent.desired({ g: { a: 2 }, $version: 1 }, whole);
    expect(seen.at(-1)).toStrictEqual({ a: 2 });
    expect(errors).toStrictEqual(["offline"]);
  });

  it("is decided by what the hub has now, where that can be fetched", async () => {
    const { agent, seen, memories } = await deviceAt([], {
      fetch: () => Promise.resolve({ g: { anew: 1 }, $version: 1 }),
    });
    await agent.desired({ g: { old: 1 }, $version: 6 }, whole);
    expect(seen.slice(1)).toStrictEqual([{ anew: 1 }]);
    expect(memories.at(-1)?.version).toBe(1);
  });

  it("may have the same version, and other content", async () => {
    const { agent, seen, handled } = await deviceAt();
    await agent.desired({ g: { a: 1, b: 1 }, $version: 9 }, whole);
    expect(seen).toHaveLength(1);
    await agent.desired({ g: { a: 1 }, $version: 9 }, whole);
    expect(seen.slice(1)).toStrictEqual([{ a: 1 }]);
    await agent.desired({ $version: 9 }, whole);
    expect(handled.at(-1)?.deleted).toStrictEqual(["g"]);
    await agent.desired({ $version: 9 }, whole);
    expect(handled).toHaveLength(3);
  });

  it("is taken whole after a restart, when the memory is of the twin before", async () => {
    const { memories } = await deviceAt([{ g: { c: 1 }, $version: 10 }]);
    const { handler, seen } = keeper("g");
    const agent = createAgent([handler], world({ memory: memories.at(-1) }).ports);
    await agent.desired({ g: { a: 2 }, $version: 3 }, whole);
    await agent.desired({ g: { b: 2 }, $version: 4 });
    expect(seen).toStrictEqual([{ a: 2 }, { a: 2, b: 2 }]);
  });

  it("is noticed by a patch of it, when the section can be fetched", async () => {
    const sections = [{ g: { x: 1, y: 1 }, $version: 3 }];
    const { agent, seen, memories, errors } = await deviceAt([], {
      fetch: () => Promise.resolve(sections.shift() ?? fail("asked again")),
    });
    await agent.desired({ g: { y: 1 }, $version: 3 });
    await agent.desired({ g: { z: 1 }, $version: 4 });
    expect(seen.slice(1)).toStrictEqual([
      { x: 1, y: 1 },
      { x: 1, y: 1, z: 1 },
    ]);
    expect(memories.at(-1)?.version).toBe(4);
    expect(errors).toStrictEqual([]);
  });

  it("is noticed by a patch of the same version with other content", async () => {
    const fetch = vi.fn(() => Promise.resolve({ g: { z: 1 }, $version: 9 }));
    const { agent, seen } = await deviceAt([], { fetch });
    await agent.desired({ g: { z: 1 }, $version: 9 });
    expect(seen.slice(1)).toStrictEqual([{ z: 1 }]);
  });

  it.each([
    ["without fetch", {}],
    ["when the fetch fails", { fetch: () => Promise.reject(new Error("offline")) }],
  ])(
    "is not noticed by a patch of it %s: the patch is told, and not handled",
    async (_, ports: Partial<AgentPorts>) => {
      const { agent, seen, handled } = await deviceAt([], ports);
      await agent.desired({ g: { z: 1 }, $version: 2 });
      expect(seen).toHaveLength(1);
      expect(codesOf(handled)).toStrictEqual([[], ["version-repeated"]]);
    },
  );
});

describe("a whole section that is older than a patch after the last one", () => {
  const later = { g: { a: 2 }, $version: 10 };

  it("is held, since the patch may have overtaken it, and dropped when the next patch follows", async () => {
    const { agent, seen, handled } = await deviceAt([later]);
    await agent.desired({ g: { a: 1, b: 1 }, $version: 9 }, whole);
    expect(codesOf(handled)).toStrictEqual([[], [], ["version-repeated"]]);
    await agent.desired({ g: { c: 1 }, $version: 11 });
    expect(seen.slice(1)).toStrictEqual([
      { a: 2, b: 1 },
      { a: 2, b: 1, c: 1 },
    ]);
    // What was dropped is not taken up by a patch that would follow it.
    await agent.desired({ g: { d: 1 }, $version: 10 });
    expect(seen).toHaveLength(3);
  });

  it("is of a twin that was made anew when the next patch follows it", async () => {
    const { agent, seen, memories } = await deviceAt([later, { g: { a: 3 }, $version: 11 }]);
    await agent.desired({ g: { x: 1 }, $version: 9 }, whole);
    await agent.desired({ g: { y: 1 }, $version: 10 });
    expect(seen.slice(3)).toStrictEqual([{ x: 1 }, { x: 1, y: 1 }]);
    expect(memories.at(-1)?.version).toBe(10);
  });

  it("is of a twin that was made anew when it comes a second time: nothing can have overtaken that", async () => {
    const { agent, seen } = await deviceAt([later]);
    await agent.desired({ g: { x: 1 }, $version: 9 }, whole);
    await agent.desired({ g: { x: 1 }, $version: 9 }, whole);
    expect(seen.slice(2)).toStrictEqual([{ x: 1 }]);
  });

  it("has the section fetched where that is possible; what is known already is not handled again", async () => {
    const fetch = vi.fn(() => Promise.resolve({ g: { a: 2, b: 1 }, $version: 10 }));
    const { agent, seen } = await deviceAt([later], { fetch });
    await agent.desired({ g: { a: 1, b: 1 }, $version: 9 }, whole);
    expect(fetch).toHaveBeenCalledOnce();
    expect(seen).toHaveLength(2);
    // A whole section cannot be older now than what was fetched.
    fetch.mockRejectedValue(new Error("offline"));
    await agent.desired({ g: { x: 1 }, $version: 9 }, whole);
    expect(seen.slice(2)).toStrictEqual([{ x: 1 }]);
  });

  it("deletes nothing of a change that is being handled", async () => {
    const { handler, seen } = keeper("g");
    const { ports } = world();
    let isBroken = false;
    const agent = createAgent([handler], { ...ports, now: () => (isBroken ? "soon" : ports.now()) });
    await agent.desired({ g: { a: 1 }, $version: 9 }, whole);
    isBroken = true;
    await agent.desired({ g: { b: 1 }, $version: 10 });
    isBroken = false;
    await agent.desired({ g: { a: 1 }, $version: 9 }, whole);
    await agent.idle();
    expect(seen.at(-1)).toStrictEqual({ a: 1, b: 1 });
  });
});

describe("what was waiting while the section was fetched", () => {
  it("is in it, and has it neither fetched nor handled again", async () => {
    const fetch = vi.fn(() => Promise.resolve({ g: { a: 4 }, $version: 14 }));
    const { agent, seen, handled } = await deviceAt([], { fetch });
    void agent.desired({ g: { a: 2 }, $version: 12 });
    void agent.desired({ g: { a: 3 }, $version: 13 });
    void agent.desired({ g: { a: 3 }, $version: 13 }, whole);
    await agent.desired({ g: { a: 4 }, $version: 14 });
    expect(fetch).toHaveBeenCalledOnce();
    expect(seen.slice(1)).toStrictEqual([{ a: 4 }]);
    expect(handled).toHaveLength(2);
    await agent.desired({ g: { a: 5 }, $version: 15 });
    expect(seen.at(-1)).toStrictEqual({ a: 5 });
  });
});

describe("the first patch of an agent that has never seen the whole section", () => {
  it("leaves a gap by definition: the whole section is fetched", async () => {
    const { handler, seen } = keeper("g");
    const fetch = vi.fn(() => Promise.resolve({ g: { a: 1, b: 1 }, $version: 5 }));
    const { ports } = world({ fetch });
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { b: 1 }, $version: 5 });
    await agent.desired({ g: { c: 1 }, $version: 6 });
    expect(fetch).toHaveBeenCalledOnce();
    expect(seen).toStrictEqual([
      { a: 1, b: 1 },
      { a: 1, b: 1, c: 1 },
    ]);
  });

  it("is handled where nobody can be asked, and remembered as incomplete", async () => {
    const { handler, seen } = keeper("g");
    const { ports, memories } = world();
    await createAgent([handler], ports).desired({ g: { b: 1 }, $version: 5 });
    expect(seen).toStrictEqual([{ b: 1 }]);
    expect(memories.at(-1)).toMatchObject({ version: 5, isIncomplete: true });
  });

  it.each([-1, 1.5, "3", null, {}])("has no version that is %j", async (version) => {
    const { handler, seen } = keeper("g");
    const { ports, errors, memories } = world({ memory: { version, groups: {}, unsent: null } });
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { a: 1 }, $version: version });
    await agent.desired({ g: { b: 1 }, $version: version });
    expect(seen.at(-1)).toStrictEqual({ a: 1, b: 1 });
    expect(errors).toStrictEqual([]);
    expect(memories.at(-1)).not.toHaveProperty("version");
  });

  it("is all that is known where versions are not told", async () => {
    const { handler, seen } = keeper("g");
    const { ports, memories } = world({ fetch: () => fail("asked") });
    await createAgent([handler], ports).desired({ g: { b: 1 } });
    expect(seen).toStrictEqual([{ b: 1 }]);
    expect(memories.at(-1)).not.toHaveProperty("isIncomplete");
  });
});

describe("a handler that is gone after a restart in the middle of a change", () => {
  const interrupted = async (): Promise<ReturnType<typeof world>> => {
    const around = world();
    const stuck: GroupHandler = { ...keeper("h").handler, report: () => ({}) };
    const agent = createAgent([{ ...stuck, apply: () => new Promise<void>(() => undefined) as never }], around.ports);
    void agent.desired({ h: { a: 1, x: { __meta: {} } }, $version: 4 }, whole);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(around.twin.reported).toMatchObject({ h: { __meta: { deploymentStatus: "pending" } } });
    return around;
  };

  it("leaves its group unhandled: named, and pending no longer", async () => {
    const before = await interrupted();
    const after = world({ memory: before.memories.at(-1) });
    after.twin.reported = before.twin.reported;
    await createAgent([], after.ports).idle();
    expect(after.handled.map(({ unhandled }) => unhandled)).toStrictEqual([["h"]]);
    expect(after.twin.reported).toMatchObject({
      h: { __meta: { deploymentStatus: "notStarted" }, x: { __meta: { deploymentStatus: "notStarted" } } },
      __summary: { pendingCount: 0, pendingGroups: "" },
    });
  });

  it("goes on with what was desired meanwhile when it is back", async () => {
    const before = await interrupted();
    const between = world({ memory: before.memories.at(-1) });
    const without = createAgent([], between.ports);
    await without.desired({ h: { b: 1 }, $version: 5 });
    const { handler, seen } = keeper("h");
    await createAgent([handler], world({ memory: between.memories.at(-1) }).ports).desired({
      h: { c: 1 },
      $version: 6,
    });
    expect(seen).toStrictEqual([{ a: 1, b: 1, c: 1, x: { __meta: {} } }]);
  });
});

describe("the memory of a step", () => {
  it("stays as it was, however it is kept", async () => {
    const kept: JsonObject[] = [];
    const ids = ["a", "b", "c"];
    const { ports } = world({ save: (memory) => Promise.resolve(void kept.push(memory)) });
    await createAgent(
      ids.map((id) => keeper(id).handler),
      ports,
    ).desired({ a: { x: 1 }, b: { x: 2 }, c: { x: 3 } });
    const statuses = kept.map(({ groups }) =>
      ids.map((id) => {
        const { metaData = {} } = (groups as Record<string, JsonObject>)[id] as { metaData?: JsonObject };
        return metaData["deploymentStatus"] ?? "-";
      }),
    );
    expect(statuses).toStrictEqual([
      ["-", "-", "-"],
      ["succeeded", "-", "-"],
      ["succeeded", "succeeded", "-"],
      ["succeeded", "succeeded", "succeeded"],
      ["succeeded", "succeeded", "succeeded"],
    ]);
    expect(Object.keys(kept[0]?.["groups"] ?? {})).toStrictEqual(ids);
  });
});
