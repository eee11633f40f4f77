import { describe, expect, it } from "vitest";
import type { Twin } from "azure-iot-device";
import { createAgent, evaluateGroups } from "../../../src/configuration/index.js";
import type { Agent, AgentMemory, AgentPorts, AsyncGroupHandler } from "../../../src/configuration/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import { createTwin } from "../../../src/twin/index.js";
import { connect, Hub } from "../../support/azure-transport.js";

// The `Twin` class of azure-iot-device 1.18 over the hub model: what a device really meets.

const now = (): string => "2018-09-06T10:00:00Z";

/** What the SDK puts beside the reported properties, and leaves out of its types. */
interface ReportedProperties {
  update(patch: object, done: (error?: Error | null) => void): void;
}

/** A device: settings that outlive its agents, a file, and the agent of each connection. */
class Device {
  readonly hub = new Hub();
  readonly settings: Record<string, JsonObject> = {};
  /** Every value that a handler ever applied. */
  readonly applied: JsonObject[] = [];
  readonly errors: string[] = [];
  file: string | undefined;

  handler(id: string, before: (desired: JsonObject) => Promise<void> | void = () => undefined): AsyncGroupHandler {
    return {
      id,
      apply: async (run, desired) => {
        await run("set", async () => {
          await before(desired);
          this.applied.push(desired);
          this.settings[id] = Object.fromEntries(Object.entries(desired).filter(([name]) => !name.startsWith("__")));
        });
      },
      report: () => this.settings[id] ?? {},
    };
  }

  /** The recipe of docs/examples/azure-iot-device-agent.ts. */
  async start(handlers: readonly AsyncGroupHandler[], ports: Partial<AgentPorts> = {}): Promise<[Agent, Twin]> {
    const twin = await connect(this.hub);
    const agent = createAgent(handlers, {
      now,
      memory: this.file === undefined ? undefined : (JSON.parse(this.file) as AgentMemory),
      save: (memory) => {
        this.file = JSON.stringify(memory);
        return Promise.resolve();
      },
      send: (patch) =>
        new Promise((resolve, reject) => {
          (twin.properties.reported as ReportedProperties).update(patch, (error) => {
            if (error) reject(error);
            else resolve();
          });
        }),
      fetch: async () => (await twin.get()).properties.desired,
      onError: (error) => this.errors.push((error as Error).message),
      ...ports,
    });
    twin.on("properties.desired", (change: JsonObject) => {
      void agent.desired(change, { whole: change === twin.properties.desired });
    });
    await turn();
    return [agent, twin];
  }

  get state(): string {
    return evaluateGroups(this.hub.twin).state;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe("an agent on the SDK's own Twin", () => {
  it("handles the whole section at its first start", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1, __meta: { deploymentId: "september" } }, b: { y: 1 } });
    const [agent] = await device.start([device.handler("a"), device.handler("b")]);
    await agent.idle();
    expect(device.settings).toStrictEqual({ a: { x: 1 }, b: { y: 1 } });
    expect(device.hub.reports).toHaveLength(3);
    expect(device.hub.reported).toMatchObject({ a: { x: 1, __meta: { deploymentId: "september" } } });
    expect(device.state).toBe("succeeded");
  });

  it("handles a patch, and what it deletes", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1, y: { z: 1, list: [1, 2] } } });
    const [agent] = await device.start([device.handler("a")]);
    await agent.idle();
    device.hub.patch({ a: { x: null, y: { list: [3] } } });
    await agent.idle();
    expect(device.settings).toStrictEqual({ a: { y: { z: 1, list: [3] } } });
    expect(device.state).toBe("succeeded");
  });

  it("loses neither of two patches within a millisecond", async () => {
    const device = new Device();
    const [agent] = await device.start([device.handler("a", turn)]);
    device.hub.patch({ a: { x: 1 } });
    device.hub.patch({ a: { y: 2 } });
    await agent.idle();
    expect(device.settings).toStrictEqual({ a: { x: 1, y: 2 } });
    expect(device.state).toBe("succeeded");
  });

  it("deletes after a reconnect what was deleted while it was away", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1, y: 2 }, b: { z: 1 } });
    const [agent, twin] = await device.start([device.handler("a"), device.handler("b")]);
    await agent.idle();
    const before = device.applied.length;
    device.hub.connection = undefined;
    device.hub.replace({ a: { y: 2 } });
    // `getTwin` after a reconnect: the SDK gives the whole section through the event of patches.
    await twin.get();
    await agent.idle();
    expect(device.settings["a"]).toStrictEqual({ y: 2 });
    expect(device.applied.slice(before)).toStrictEqual([{ y: 2 }]);
    expect(evaluateGroups(device.hub.twin).groups.map(({ id, state }) => [id, state])).toStrictEqual([
      ["a", "succeeded"],
      ["b", "unmanaged"],
    ]);
  });

  it("takes the twin of a device that was deleted and made anew whole", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1 }, b: { z: 1 } });
    device.hub.patch({ a: { y: 2 } });
    const [agent, twin] = await device.start([device.handler("a"), device.handler("b")]);
    await agent.idle();
    device.hub.twin = createTwin({ deviceId: "gateway-7" }, { now: now() });
    device.hub.patch({ a: { w: 3 } });
    await twin.get();
    device.hub.patch({ a: { v: 4 } });
    await agent.idle();
    expect(device.settings["a"]).toStrictEqual({ w: 3, v: 4 });
    expect(device.state).toBe("succeeded");
    expect(device.errors).toStrictEqual([]);
  });

  it("fetches the whole section when a notification was lost", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1, y: 1 } });
    const [agent] = await device.start([device.handler("a")]);
    await agent.idle();
    const { connection } = device.hub;
    device.hub.connection = undefined;
    device.hub.patch({ a: { x: null } });
    device.hub.connection = connection;
    device.hub.patch({ a: { y: 2 } });
    await agent.idle();
    expect(device.settings).toStrictEqual({ a: { y: 2 } });
    // The fetched section comes through the event, too, and is not handled a second time.
    expect(device.applied).toHaveLength(2);
    expect(device.state).toBe("succeeded");
  });

  it("goes on after a restart in the middle of a change", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1 }, b: { y: 1 } });
    const stuck = device.handler("b", () => new Promise(() => undefined));
    await device.start([device.handler("a"), stuck]);
    await vanish(device);
    expect([device.settings, device.state]).toStrictEqual([{ a: { x: 1 } }, "pending"]);
    device.hub.connection = undefined;
    device.hub.patch({ b: { y: 2 } });
    const [agent] = await device.start([device.handler("a"), device.handler("b")]);
    await agent.idle();
    expect(device.settings).toStrictEqual({ a: { x: 1 }, b: { y: 2 } });
    // What was interrupted is not taken up, since the hub has something newer.
    expect(device.applied).not.toContainEqual({ y: 1 });
    expect(device.state).toBe("succeeded");
  });

  it("reports what two failed sends have left over with the next one", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1 }, b: {} });
    device.hub.failures = 2;
    const [agent] = await device.start([device.handler("a"), device.handler("b")]);
    await agent.idle();
    expect(device.errors).toStrictEqual(["offline", "offline"]);
    expect(device.hub.reports).toHaveLength(1);
    expect(device.state).toBe("succeeded");
  });

  it("reports what was never sent when the device comes back, though nothing was desired meanwhile", async () => {
    const device = new Device();
    device.hub.patch({ a: { x: 1 } });
    device.hub.failures = 2;
    const [agent, twin] = await device.start([device.handler("a")]);
    await agent.idle();
    expect(device.state).toBe("notStarted");
    await twin.get();
    await agent.idle();
    expect([device.state, device.applied.length]).toStrictEqual(["succeeded", 1]);
  });

  it("stamps the time at which a slow handler was done, and takes no second change before", async () => {
    const device = new Device();
    let minute = 0;
    device.hub.patch({ a: { x: 1 } });
    const slow = device.handler("a", async () => {
      minute += 10;
      device.hub.patch({ a: { x: 2 } });
      await turn();
      await turn();
    });
    const ports = { now: () => `2018-09-06T10:${String(minute).padStart(2, "0")}:00Z` };
    const [agent] = await device.start([{ ...slow, report: () => ({ at: minute }) }], ports);
    await vanish(device);
    expect(device.hub.reports.slice(0, 3).map((patch) => timeOf(patch, "a"))).toStrictEqual([
      "2018-09-06T10:00:00Z",
      "2018-09-06T10:10:00Z",
      "2018-09-06T10:10:00Z",
    ]);
    expect(agent).toBeDefined();
  });

  it("reports a handler that throws, and handles the others and the next change", async () => {
    const device = new Device();
    let isBroken = true;
    device.hub.patch({ a: { x: 1 }, b: { y: 1 } });
    const broken = device.handler("a", () => {
      if (isBroken) throw new Error("no such file");
    });
    const [agent] = await device.start([broken, device.handler("b")]);
    await agent.idle();
    expect(evaluateGroups(device.hub.twin).groups.map(({ state }) => state)).toStrictEqual(["failed", "succeeded"]);
    expect(device.hub.reported).toMatchObject({ a: { __errors: { set: { message: "no such file" } } } });
    isBroken = false;
    device.hub.patch({ a: { x: 2 } });
    await agent.idle();
    expect(device.settings["a"]).toStrictEqual({ x: 2 });
    expect(device.state).toBe("succeeded");
  });

  it("leaves a group without a handler alone, and names it", async () => {
    const device = new Device();
    const unhandled: string[] = [];
    device.hub.patch({ a: {}, camera: { on: true } });
    const [agent] = await device.start([device.handler("a")], {
      onHandled: (handled) => unhandled.push(...handled.unhandled),
    });
    await agent.idle();
    expect(unhandled).toStrictEqual(["camera"]);
    expect(device.hub.reported).not.toHaveProperty("camera");
    expect(evaluateGroups(device.hub.twin).groups.map(({ state }) => state)).toStrictEqual(["succeeded", "notStarted"]);
  });

  it("does not get a promise of the SDK, which is why the recipe makes one of the callback", async () => {
    const twin = await connect(new Hub());
    const { update } = twin.properties.reported as { update: (patch: object, done: () => void) => unknown };
    await new Promise<void>((resolve) => {
      expect(update({}, resolve)).toBeUndefined();
    });
  });
});

/** Lets everything happen that will. */
async function vanish(device: Device): Promise<void> {
  for (let count = 0; count < 20; count += 1) await turn();
  device.hub.connection?.removeAllListeners();
}

function timeOf(patch: JsonObject, id: string): unknown {
  return ((patch[id] as JsonObject)["__meta"] as JsonObject)["time"];
}
