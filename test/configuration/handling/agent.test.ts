import { describe, expect, it, vi } from "vitest";
import { createAgent, evaluateGroups } from "../../../src/configuration/index.js";
import type { AgentPorts, AsyncGroupHandler, GroupHandler } from "../../../src/configuration/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { iotHubLimits } from "../../../src/twin/index.js";
import { fail, keeper, now, whole, world } from "../../support/agent-world.js";

describe("createAgent", () => {
  it("handles changes one after the other, in the order of the calls", async () => {
    const steps: string[] = [];
    const slow: AsyncGroupHandler = {
      id: "g",
      apply: async (_run, desired) => {
        steps.push(`begin ${JSON.stringify(desired["a"])}`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        steps.push(`end ${JSON.stringify(desired["a"])}`);
      },
      report: () => ({}),
    };
    const { ports, twin } = world();
    const agent = createAgent([slow], ports);
    void agent.desired({ g: { a: 1 }, $version: 2 });
    const second = agent.desired({ g: { b: 1 }, $version: 3 });
    const third = agent.desired({ g: { a: 2 }, $version: 4 });
    await second;
    expect(steps).toStrictEqual(["begin 1", "end 1", "begin 1", "end 1"]);
    await third;
    expect(evaluateGroups({ desired: { g: {} }, reported: twin.reported }).state).toBe("succeeded");
  });

  it("loses none of two changes in quick succession", async () => {
    const { handler, seen } = keeper("g");
    const { ports, twin } = world();
    const agent = createAgent([handler], ports);
    void agent.desired({ g: { a: 1 }, $version: 2 });
    void agent.desired({ g: { b: 1 }, $version: 3 });
    await agent.idle();
    expect(seen).toStrictEqual([{ a: 1 }, { a: 1, b: 1 }]);
    expect(twin.reported).toMatchObject({ g: { a: 1, b: 1 } });
  });

  it("copies a change at the call: an SDK goes on writing to what it has handed over", async () => {
    const { handler, seen } = keeper("g");
    const agent = createAgent([handler], world().ports);
    const section: Record<string, JsonValue> = { g: { a: [1] }, $version: 2 };
    void agent.desired(section, whole);
    section["g"] = { a: [2] };
    await agent.idle();
    expect(seen).toStrictEqual([{ a: [1] }]);
  });

  it("deletes what a whole section does not name", async () => {
    const { handler, seen } = keeper("g");
    const { ports, handled } = world();
    const agent = createAgent([handler], ports);
    void agent.desired({ g: { a: 1, b: 2 }, h: {}, $version: 2 }, whole);
    void agent.desired({ g: { b: 2 }, $version: 5 }, whole);
    await agent.idle();
    expect(seen.at(-1)).toStrictEqual({ b: 2 });
    expect(handled.map(({ unhandled, deleted }) => [unhandled, deleted])).toStrictEqual([
      [["h"], []],
      [[], []],
    ]);
  });

  it("takes handlers that take no time, and finds what their operations answer", async () => {
    const handler: GroupHandler = {
      id: "g",
      apply: (run, _desired, _metaData, instance) => {
        run("bad", () => fail());
        instance("x")("good", () => 1);
      },
      report: (run) => ({ size: run("size", () => 7) ?? null, lost: run("lost", (): number => fail()) ?? 0 }),
    };
    const later: AsyncGroupHandler = {
      id: "h",
      apply: async (run) => {
        await run("bad", () => Promise.reject(new Error("late")));
      },
      report: async (run) => ({ size: await run("size", () => Promise.resolve(8)) }),
    };
    const { ports, twin } = world();
    await createAgent([handler, later], ports).desired({ g: {}, h: {} });
    expect(twin.reported).toMatchObject({
      g: { size: 7, lost: 0, x: { __meta: { deploymentStatus: "succeeded" } }, __errors: { bad: {}, lost: {} } },
      h: { size: 8, __errors: { bad: { message: "late" } } },
    });
  });

  it("takes a wrong operation id for a failure of the group", async () => {
    const { ports, twin } = world();
    const handler: GroupHandler = { id: "g", apply: (run) => void run(5 as never, () => 1), report: () => ({}) };
    await createAgent([handler], ports).desired({ g: {} });
    expect(twin.reported).toMatchObject({ g: { __errors: { g: {} } } });
  });
});

describe("a version", () => {
  it("that was handled is not handled again, but for the first whole section since the start", async () => {
    const { handler, seen } = keeper("g");
    const { ports, sent } = world({ memory: { version: 4, groups: { g: { desired: { a: 1 } } }, unsent: null } });
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { a: 9 }, $version: 4 });
    await agent.desired({ g: { a: 9 }, $version: 3 });
    expect([seen, sent]).toStrictEqual([[], []]);
    await agent.desired({ g: { a: 1 }, $version: 4 }, whole);
    await agent.desired({ g: { a: 1 }, $version: 4 }, whole);
    expect([seen, sent.length]).toStrictEqual([[{ a: 1 }], 2]);
  });

  it("that leaves a gap has the whole section fetched, and handled in place of the patch", async () => {
    const { handler, seen } = keeper("g");
    const fetch = vi.fn(() => Promise.resolve({ g: { b: 2 }, $version: 4 }));
    const { ports, errors } = world({ fetch });
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
    await agent.desired({ g: { b: 2 }, $version: 4 });
    await agent.desired({ g: { b: 2 }, $version: 4 });
    expect(seen).toStrictEqual([{ a: 1 }, { b: 2 }]);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(errors).toStrictEqual([]);
  });

  it("that the fetched section does not have yet is handled after it", async () => {
    const { handler, seen } = keeper("g");
    const { ports } = world({ fetch: () => Promise.resolve({ g: { b: 2 }, $version: 3 }) });
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
    await agent.desired({ g: { c: 3 }, $version: 4 });
    expect(seen).toStrictEqual([{ a: 1 }, { b: 2 }, { b: 2, c: 3 }]);
  });

  it("that leaves a gap after the fetched section, too, has it fetched again with the next patch", async () => {
    const sections = [
      { g: { a: 1 }, $version: 3 },
      { g: { c: 3, d: 4 }, $version: 8 },
    ];
    const { handler, seen } = keeper("g");
    const { ports } = world({ fetch: () => Promise.resolve(sections.shift() ?? fail()) });
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
    await agent.desired({ g: { c: 3 }, $version: 7 });
    await agent.desired({ g: { d: 4 }, $version: 8 });
    expect(seen.at(-1)).toStrictEqual({ c: 3, d: 4 });
  });

  it("that left a gap is remembered as such over a restart in the middle of its change", async () => {
    const first = world({ fetch: () => fail() });
    const agent = createAgent([keeper("g").handler], first.ports);
    await agent.desired({ g: { a: 1 }, $version: 1 }, whole);
    await agent.desired({ g: { c: 1 }, $version: 4 });
    const memory = first.memories.filter(({ open }) => open !== undefined).at(-1);
    const { handler, seen } = keeper("g");
    const fetch = vi.fn(() => Promise.resolve({ g: { c: 1, d: 1 }, $version: 5 }));
    const restarted = createAgent([handler], world({ fetch, memory }).ports);
    await restarted.idle();
    await restarted.desired({ g: { d: 1 }, $version: 5 });
    expect(fetch).toHaveBeenCalledOnce();
    expect(seen.at(-1)).toStrictEqual({ c: 1, d: 1 });
  });

  it("that the fetched section does not tell is taken for that of the patch", async () => {
    const { handler, seen } = keeper("g");
    const { ports } = world({ fetch: () => Promise.resolve({ g: { b: 2 } }) });
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
    await agent.desired({ g: { c: 3 }, $version: 4 });
    expect(seen).toStrictEqual([{ a: 1 }, { b: 2 }]);
  });

  it.each([
    ["cannot be fetched", () => Promise.reject(new Error("offline")), "offline"],
    ["is none", () => Promise.resolve("text"), "The desired section is a string, not an object."],
  ])(
    "that leaves a gap is handled all the same when the section %s, and fetched with the next",
    async (_, fetch, told) => {
      const { handler, seen } = keeper("g");
      const section = { g: { c: 3 }, $version: 5 };
      const fetched = vi.fn<() => Promise<unknown>>(() => Promise.resolve(section)).mockImplementationOnce(fetch);
      const { ports, errors, memories, handled } = world({ fetch: fetched });
      const agent = createAgent([handler], ports);
      await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
      await agent.desired({ g: { b: 2 }, $version: 4 });
      expect(errors).toStrictEqual([told]);
      expect(memories.at(-1)).toMatchObject({ version: 4, isIncomplete: true });
      expect(handled.at(-1)?.issues).toMatchObject([{ code: "version-gap" }]);
      await agent.desired({ g: { c: 3 }, $version: 5 });
      expect(seen).toStrictEqual([{ a: 1 }, { a: 1, b: 2 }, { c: 3 }]);
      expect(memories.at(-1)).not.toHaveProperty("isIncomplete");
    },
  );

  it("that leaves a gap makes the next whole section count, though it is no newer; nobody fetches it", async () => {
    const { handler, seen } = keeper("g");
    const { ports, errors } = world();
    const agent = createAgent([handler], ports);
    await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
    await agent.desired({ g: { b: 2 }, $version: 4 });
    await agent.desired({ g: { b: 2 }, $version: 4 }, whole);
    expect(seen.at(-1)).toStrictEqual({ b: 2 });
    expect(errors).toStrictEqual([]);
  });
});

describe("a send that fails", () => {
  it("is told, stops nothing, and is made up for with the next step", async () => {
    const { handler } = keeper("g");
    let failures = 2;
    const { ports, twin, sent, errors, memories } = world();
    const agent = createAgent([handler, keeper("h").handler], {
      ...ports,
      send: (patch) => {
        failures -= 1;
        return failures >= 0 ? Promise.reject(new Error("offline")) : ports.send(patch);
      },
    });
    await agent.desired({ g: { a: 1 }, h: {}, $version: 2 });
    expect(errors).toStrictEqual(["offline", "offline"]);
    expect(sent).toHaveLength(1);
    expect(evaluateGroups({ desired: { g: {}, h: {} }, reported: twin.reported }).state).toBe("succeeded");
    expect(memories.at(-1)?.unsent).toBeNull();
  });

  it("is made up for when a change asks for nothing, and after a restart", async () => {
    const offline = world({ send: () => Promise.reject(new Error("offline")) });
    const agent = createAgent([keeper("g").handler], offline.ports);
    await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
    await agent.desired({ g: { a: 1 }, $version: 2 }, whole);
    await agent.idle();
    expect(offline.errors).toHaveLength(3);
    expect(offline.memories.at(-1)?.unsent).not.toBeNull();
    const online = world({ memory: offline.memories.at(-1) });
    await createAgent([keeper("g").handler], online.ports).desired({ $version: 2 });
    expect(online.twin.reported).toMatchObject({ g: { a: 1, __meta: { deploymentStatus: "succeeded" } } });
    expect(online.memories.at(-1)?.unsent).toBeNull();
  });

  it("that throws at once is as one that rejects", async () => {
    const { ports, errors } = world({ send: () => fail("broken") });
    await createAgent([keeper("g").handler], ports).desired({ g: {} });
    expect(errors).toStrictEqual(["broken", "broken"]);
  });

  it("does not bring back what was removed meanwhile: old members are deleted by name", async () => {
    let report: JsonObject = { x: { a: 1, deep: { b: 1 } } };
    const handler: GroupHandler = { id: "g", apply: () => undefined, report: () => report };
    const { ports, twin } = world();
    let isOnline = true;
    const send: AgentPorts["send"] = (patch) => (isOnline ? ports.send(patch) : Promise.reject(new Error("offline")));
    const agent = createAgent([handler], { ...ports, send });
    await agent.desired({ g: {}, $version: 2 });
    isOnline = false;
    report = {};
    await agent.desired({ g: {}, $version: 3 });
    report = { x: { c: 1, deep: {} } };
    await agent.desired({ g: {}, $version: 4 });
    isOnline = true;
    await agent.desired({ $version: 5 });
    expect(twin.reported).toMatchObject({ g: { x: { c: 1 } } });
    expect((twin.reported as Record<string, JsonObject>)["g"]?.["x"]).toStrictEqual({ c: 1, deep: {} });
  });
});

describe("the memory", () => {
  it("is kept before each patch is sent, and at the end: a restart between any two steps goes on", async () => {
    const desired = { a: { x: 1 }, b: { y: 1 }, $version: 3 };
    const device: Record<string, JsonObject> = {};
    const handlers = ["a", "b"].map((id): GroupHandler => ({
      id,
      apply: (_run, wanted) => {
        device[id] = wanted;
      },
      report: () => device[id] ?? {},
    }));
    const first = world();
    await createAgent(handlers, first.ports).desired(desired);
    expect(first.memories.map(({ version, open }) => [version, open?.change["$version"]])).toStrictEqual([
      [undefined, 3],
      [undefined, 3],
      [undefined, 3],
      [3, undefined],
    ]);
    for (const memory of first.memories) {
      const after = world({ memory });
      after.twin.reported = memory.unsent === null ? first.twin.reported : {};
      const agent = createAgent(handlers, after.ports);
      await agent.desired({ $version: 4 });
      expect(evaluateGroups({ desired, reported: after.twin.reported }).state).toBe("succeeded");
      expect(after.memories.at(-1)).toMatchObject({ version: 4, groups: { a: { desired: { x: 1 } }, b: {} } });
    }
  });

  it("with an interrupted change is taken up by who waits, unless the whole section is there", async () => {
    const memory = { version: 2, groups: {}, unsent: null, open: { change: { g: { a: 1 }, $version: 3 } } };
    const alone = keeper("g");
    await createAgent([alone.handler], world({ memory }).ports).idle();
    expect(alone.seen).toStrictEqual([{ a: 1 }]);
    const { handler, seen } = keeper("g");
    const agent = createAgent([handler], world({ memory: { ...memory, open: { ...memory.open, whole: true } } }).ports);
    await agent.desired({ g: { b: 1 }, $version: 4 }, whole);
    expect(seen).toStrictEqual([{ b: 1 }]);
  });

  it("that says that changes were missed has the whole section fetched with the next patch, and a removal shrinks", async () => {
    const removed: unknown[] = [];
    const handler: GroupHandler = { ...keeper("g").handler, remove: (_run, applied) => void removed.push(applied) };
    const groups = { g: { desired: { a: 1 }, reported: { a: 1 } } };
    const fetch = vi.fn(() => Promise.resolve({ $version: 5 }));
    const { ports, sent } = world({ memory: { version: 4, isIncomplete: true, groups, unsent: null }, fetch });
    await createAgent([handler], ports).desired({ $version: 5 });
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(removed).toStrictEqual([{ a: 1 }]);
    expect(sent).toMatchObject([{ g: null }]);
  });

  it.each([undefined, null, "text", { version: "2", groups: 5, unsent: { patch: 5 }, open: { change: 5 } }])(
    "that is damaged counts as none: %j",
    async (memory) => {
      const { handler, seen } = keeper("g");
      const { ports, errors, sent } = world({ memory });
      await createAgent([handler], ports).desired({ g: {}, $version: 1 });
      expect([seen, errors, sent.length]).toStrictEqual([[{}], [], 2]);
    },
  );

  it("keeps what is unsent also where nobody knows what was before", async () => {
    const memory = { groups: {}, unsent: { patch: { g: null } } };
    const { ports, twin } = world({ memory });
    twin.reported = { g: { a: 1 } };
    await createAgent([], ports).desired({});
    expect(twin.reported).toStrictEqual({});
  });

  it("that cannot be saved is told, and stops nothing", async () => {
    const { ports, errors, sent } = world({ save: () => Promise.reject(new Error("disk full")) });
    await createAgent([keeper("g").handler], ports).desired({ g: {} });
    expect(sent).toHaveLength(2);
    expect(errors).toStrictEqual(["disk full", "disk full", "disk full"]);
    const bare = createAgent([keeper("g").handler], { send: () => Promise.reject(new Error("offline")), now });
    await expect(bare.desired({ g: {} })).resolves.toBeUndefined();
  });
});

describe("what a hub would refuse", () => {
  const reported = async (handler: GroupHandler, ports: Partial<AgentPorts> = {}): Promise<JsonValue> => {
    const { ports: all, twin } = world(ports);
    await createAgent([handler], all).desired({ g: { x: { __meta: {} } } });
    return twin.reported;
  };
  const deep = { a: { b: { c: { d: { e: {} } } } } };

  it("fails the group in its place, since it would be sent for ever", async () => {
    const handler: GroupHandler = {
      id: "g",
      apply: (run, _desired, _metaData, instance) => {
        run("own", () => fail());
        instance("x")("install", () => fail());
      },
      report: () => ({ "a.b": 1 }),
    };
    const group = ((await reported(handler)) as Record<string, JsonObject>)["g"];
    expect(group).toMatchObject({
      x: { __meta: { deploymentStatus: "failed" }, __errors: { install: {} } },
      __meta: { deploymentStatus: "failed" },
      __errors: { own: {}, g: { subsystem: "deviceManagement", code: -1 } },
    });
    const { g: error } = group?.["__errors"] as Record<string, JsonObject>;
    expect(error?.["message"]).toMatch(/^A hub would refuse the report of the group \(key-character at \/g\/a\.b\)\. /);
    expect(group).not.toHaveProperty("a.b");
  });

  it("leaves out errors that it would refuse", async () => {
    const handler: GroupHandler = {
      id: "g",
      apply: (run) => {
        run("a.b", () => fail());
      },
      report: () => ({}),
    };
    const group = ((await reported(handler)) as Record<string, JsonObject>)["g"];
    expect(Object.keys(group?.["__errors"] ?? {})).toStrictEqual(["g"]);
    expect(group).toMatchObject({ __meta: { deploymentStatus: "failed" } });
  });

  it("is a section that is too large, too, and is judged by the limits that were given", async () => {
    const handler: GroupHandler = { id: "g", apply: () => undefined, report: () => deep };
    expect(await reported(handler)).toMatchObject({ g: { __meta: { deploymentStatus: "failed" } } });
    expect(await reported(handler, { limits: iotHubLimits })).toMatchObject({ g: deep });
    const limits = { ...iotHubLimits, maxSectionBytes: { ...iotHubLimits.maxSectionBytes, reported: 700 } };
    const large: GroupHandler = { ...handler, report: () => ({ text: "x".repeat(700) }) };
    expect(await reported(large, { limits })).toMatchObject({
      g: { __errors: { g: { message: expect.stringMatching(/section-too-large/) as string } } },
    });
  });
});

describe("an agent never rejects", () => {
  it("for what is not a desired section: it is told, and passed over", async () => {
    const { ports, errors, sent } = world();
    const agent = createAgent([keeper("g").handler], ports);
    await agent.desired("text");
    await agent.desired({ g: { a: undefined } });
    expect(errors).toStrictEqual([
      "The desired section is a string, not an object.",
      "The desired section has undefined at /g/a, which JSON cannot hold.",
    ]);
    expect(sent).toStrictEqual([]);
  });

  it("for a clock that is broken: the change is still the first to be handled", async () => {
    const { handler, seen } = keeper("g");
    let calls = 0;
    const { ports, errors } = world();
    const agent = createAgent([handler], { ...ports, now: () => ((calls += 1) === 2 ? "soon" : now()) });
    await agent.desired({ g: { a: 1 }, $version: 2 });
    expect(errors).toMatchObject([expect.stringContaining("now")]);
    await agent.desired({ g: { b: 1 }, $version: 3 });
    expect(seen.at(-1)).toStrictEqual({ a: 1, b: 1 });
  });

  it("for a listener that throws", async () => {
    const { ports, errors } = world({ onHandled: () => fail("listener") });
    await createAgent([keeper("g").handler], ports).desired({ g: {} });
    expect(errors).toStrictEqual(["listener"]);
    const broken = world({ onHandled: () => fail(), onError: () => fail() });
    await expect(createAgent([], broken.ports).desired({ g: {} })).resolves.toBeUndefined();
  });
});

describe("wrong ports", () => {
  it("throw at once", () => {
    const { handler } = keeper("g");
    const create = (ports: object): unknown => createAgent([handler], ports as AgentPorts);
    const { ports } = world();
    expect(() => createAgent([handler, handler], ports)).toThrow('Two of the "handlers"');
    expect(() => create({ now })).toThrow(new TypeError('The option "send" must be a function, not nothing.'));
    expect(() => create({ send: ports.send })).toThrow('The option "now"');
    expect(() => create({ ...ports, save: 5 })).toThrow('The option "save" must be a function, not 5.');
    expect(() => create({ ...ports, dialect: "x" })).toThrow('"dialect"');
    expect(() => create({ ...ports, limits: {} })).toThrow("limits");
    const agent = createAgent([handler], ports);
    expect(() => agent.desired({}, { whole: 1 as unknown as boolean })).toThrow('The option "whole"');
  });
});
