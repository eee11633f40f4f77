import { describe, expect, it } from "vitest";
import { createAgent, evaluateGroups } from "../../../src/configuration/index.js";
import type { GroupHandler } from "../../../src/configuration/index.js";
import type { JsonValue } from "../../../src/json/index.js";
import { fail, keeper, now, whole, world } from "../../support/agent-world.js";

// A twin that was made anew has nothing of what the device has reported to the one before. The device still has it.

const broken: GroupHandler = {
  id: "bad",
  apply: (run) => {
    run("set", () => fail("broken"));
  },
  report: () => ({}),
};

/** A device with a group that failed and one that succeeded, and with a twin that was made anew since. */
async function deviceOfAnotherTwin(): Promise<ReturnType<typeof world> & { agent: ReturnType<typeof createAgent> }> {
  const around = world();
  const agent = createAgent([broken, keeper("good").handler], around.ports);
  await agent.desired({ bad: {}, good: { a: 1 }, $version: 9 }, whole);
  around.twin.reported = {};
  around.sent.length = 0;
  return { ...around, agent };
}

function problems(reported: JsonValue): readonly string[] {
  const { reasons } = evaluateGroups({ deviceId: "d", properties: { desired: { $version: 1 }, reported } });
  return reasons.map(({ code }) => code).filter((code) => code !== "group-not-desired");
}

const status = (deploymentStatus: string): unknown => ({ __meta: { deploymentStatus } });

describe("a twin that was made anew is told everything again", () => {
  it("also of groups that it does not desire: a summary never names a group that is not there", async () => {
    const { agent, twin, sent } = await deviceOfAnotherTwin();
    await agent.desired({ good: { a: 2 }, $version: 2 }, whole);
    expect(sent[0]).toMatchObject({ bad: status("failed"), good: { a: 1, ...(status("pending") as object) } });
    expect(twin.reported).toMatchObject({ bad: status("failed"), good: { a: 2 }, __summary: { failedGroups: "bad" } });
    expect(problems(twin.reported)).toStrictEqual([]);
  });

  it("when it desires nothing", async () => {
    const { agent, twin } = await deviceOfAnotherTwin();
    await agent.desired({ $version: 1 }, whole);
    expect(twin.reported).toMatchObject({ bad: status("failed"), good: { a: 1 }, __summary: { failedCount: 1 } });
    expect(problems(twin.reported)).toStrictEqual([]);
  });

  it("when it says something else of the same version", async () => {
    const { agent, twin } = await deviceOfAnotherTwin();
    await agent.desired({ good: { a: 3 }, $version: 9 }, whole);
    expect(twin.reported).toMatchObject({ bad: status("failed"), good: { a: 3 } });
  });

  it("and the same twin is not: a section that is newer, or says the same of its version, sends nothing of it", async () => {
    const { agent, sent } = await deviceOfAnotherTwin();
    await agent.desired({ bad: {}, good: { a: 1 }, $version: 9 }, whole);
    expect(sent).toStrictEqual([]);
    await agent.desired({ bad: {}, good: { a: 2 }, $version: 12 }, whole);
    expect(sent[0]?.["good"]).toStrictEqual({ __meta: { deploymentStatus: "pending", time: now() } });
  });

  it("together with what was unsent: what was to be deleted still is, since a patch may have been under way", async () => {
    const around = world();
    const agent = createAgent([keeper("g").handler], around.ports);
    await agent.desired({ g: { old: 1 }, $version: 9 }, whole);
    const { memories } = around;
    const offline = world({ memory: memories.at(-1), send: () => Promise.reject(new Error("offline")) });
    await createAgent([keeper("g").handler], offline.ports).desired({ g: { young: 1 }, $version: 10 }, whole);
    const back = world({ memory: offline.memories.at(-1) });
    back.twin.reported = { g: { old: 1 } };
    await createAgent([keeper("g").handler], back.ports).desired({ g: { young: 1 }, $version: 1 }, whole);
    expect(back.twin.reported).toMatchObject({ g: { young: 1 } });
    expect(back.twin.reported).not.toHaveProperty("g.old");
  });

  it("after a restart in the middle of a change of the twin before", async () => {
    const around = world();
    const first = createAgent([broken, keeper("good").handler], around.ports);
    await first.desired({ bad: {}, good: {}, $version: 2 }, whole);
    const interrupted = around.memories.find(({ open, groups }) => open !== undefined && groups["bad"]?.metaData);
    expect(interrupted).toHaveProperty("open");
    const back = world({ memory: interrupted });
    await createAgent([broken, keeper("good").handler], back.ports).desired({ $version: 1 }, whole);
    expect(back.twin.reported).toMatchObject({ bad: status("failed"), __summary: { failedGroups: "bad" } });
    expect(problems(back.twin.reported)).toStrictEqual([]);
  });

  it("and a clock that is broken at that moment loses nothing of the change", async () => {
    let isBroken = false;
    const around = world({ now: () => (isBroken ? fail("no clock") : now()) });
    const kept = keeper("g");
    const agent = createAgent([kept.handler], around.ports);
    await agent.desired({ g: { a: 1 }, $version: 9 }, whole);
    isBroken = true;
    await agent.desired({ g: { a: 2 }, $version: 1 }, whole);
    expect(around.errors).toStrictEqual(["no clock"]);
    isBroken = false;
    await agent.idle();
    expect(kept.seen.at(-1)).toStrictEqual({ a: 2 });
  });
});
