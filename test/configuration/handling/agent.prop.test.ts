import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAgent, evaluateGroups } from "../../../src/configuration/index.js";
import type { AgentMemory, AsyncGroupHandler } from "../../../src/configuration/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import { createTwin, patchDesired, patchReported, replaceDesired } from "../../../src/twin/index.js";
import type { DeviceTwin } from "../../../src/twin/index.js";

// The life of a device against a model of it: what the service desires, what gets lost, what fails, when it restarts. In
// the end, connected and idle, the device must be as the twin desires, and the twin must say so.

const AT = "2026-01-01T00:00:00Z";
const GROUPS = ["a", "b", "apps"];

/** What may happen to a device, one thing after the other. */
type Happening =
  | { readonly what: "patch" | "replace"; readonly desired: JsonObject; readonly isLost: boolean }
  | { readonly what: "fail"; readonly sends: number }
  | { readonly what: "break"; readonly id: string; readonly isBroken: boolean }
  | { readonly what: "anew"; readonly isNoticed: boolean }
  | { readonly what: "get" | "wait" | "restart" };

const scalar = fc.integer({ min: 0, max: 3 });
const member = fc.oneof(scalar, fc.constant(null), fc.array(scalar, { maxLength: 2 }));
const instance = fc.oneof(
  fc.constant(null),
  fc
    .dictionary(fc.constantFrom("version", "startup"), fc.oneof(scalar, fc.constant(null)), { noNullPrototype: true })
    .map((app) => ({ ...app, __meta: {} })),
);
const plainGroup = fc.oneof(
  { weight: 6, arbitrary: fc.dictionary(fc.constantFrom("x", "y", "z"), member, { noNullPrototype: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const apps = fc.oneof(
  { weight: 6, arbitrary: fc.dictionary(fc.constantFrom("one", "two"), instance, { noNullPrototype: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const desired = fc
  .record({ a: plainGroup, b: plainGroup, apps }, { requiredKeys: [], noNullPrototype: true })
  .map((groups): JsonObject => groups);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      { what: fc.constantFrom("patch", "replace"), desired, isLost: fc.boolean() },
      { noNullPrototype: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { what: fc.constant("fail"), sends: fc.integer({ min: 1, max: 4 }) },
      { noNullPrototype: true },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      { what: fc.constant("break"), id: fc.constantFrom(...GROUPS), isBroken: fc.boolean() },
      { noNullPrototype: true },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({ what: fc.constantFrom("get", "wait", "restart") }, { noNullPrototype: true }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ what: fc.constant("anew"), isNoticed: fc.boolean() }, { noNullPrototype: true }),
  },
);

function withoutMeta(group: JsonValue | undefined): JsonValue {
  return JSON.parse(
    JSON.stringify(group ?? {}, (key, value: unknown) => (key.startsWith("__") ? undefined : value)),
  ) as JsonValue;
}

/** The device, the hub, and what lies between them. */
class World {
  twin: DeviceTwin = createTwin({ deviceId: "gateway-7" }, { now: AT });
  /** The settings of the device: only a handler writes to them. */
  readonly settings = new Map<string, JsonValue>();
  readonly broken = new Set<string>();
  /** The version of the last whole section that the agent was given or has fetched. */
  seen = 0;
  failures = 0;
  /** What a restart leaves of the agent before: nothing that it still does reaches the device or the hub. */
  life = 0;
  memory: AgentMemory | undefined;
  agent = this.start();

  start(): ReturnType<typeof createAgent> {
    this.life += 1;
    const { life } = this;
    const mine = <Value>(value: () => Value): Promise<Value> =>
      life === this.life ? Promise.resolve().then(value) : new Promise(() => undefined);
    return createAgent(
      GROUPS.map((id) => this.handler(id, mine)),
      {
        now: () => AT,
        memory: JSON.parse(JSON.stringify(this.memory ?? null)) as unknown,
        save: (memory) =>
          mine(() => {
            this.memory = JSON.parse(JSON.stringify(memory)) as AgentMemory;
          }),
        send: (patch) =>
          mine(() => {
            this.failures -= 1;
            if (this.failures >= 0) throw new Error("offline");
            const result = patchReported(this.twin, patch, { now: AT });
            if (!result.ok) throw new Error(JSON.stringify(result.issues));
            this.twin = result.value.twin;
          }),
        fetch: () => mine(() => this.section()),
        onError: (error) => {
          expect((error as Error).message).toBe("offline");
        },
      },
    );
  }

  /** Every other handler works by what changed alone, the others by the whole value. */
  handler(id: string, mine: <Value>(value: () => Value) => Promise<Value>): AsyncGroupHandler {
    return {
      id,
      apply: async (run, wanted, _metaData, instanceOf, change) => {
        await mine(() => undefined);
        for (const name of Object.keys(id === "apps" ? wanted : {}).filter((key) => !key.startsWith("__"))) {
          await instanceOf(name)("install", () => undefined);
        }
        await run("set", () =>
          mine(() => {
            if (this.broken.has(id)) throw new Error("broken");
            const before = (this.settings.get(id) ?? {}) as Record<string, JsonValue>;
            const after = id === "b" ? { ...before } : {};
            for (const [name, value] of Object.entries(id === "b" ? change.patch : wanted)) {
              if (value === null) Reflect.deleteProperty(after, name);
              else Object.assign(after, { [name]: value });
            }
            this.checkDeletions(id, after);
            this.settings.set(id, after);
          }),
        );
      },
      report: () => mine(() => withoutMeta(this.settings.get(id)) as JsonObject),
    };
  }

  /** What the last whole section did not have, and nobody has desired since, is not applied after it. */
  checkDeletions(id: string, after: JsonObject): void {
    const allowed = this.desiredSinceWhole.get(id) ?? new Set();
    for (const name of Object.keys(after)) if (!name.startsWith("__")) expect(allowed, `${id}.${name}`).toContain(name);
  }

  /** The names that were desired of each group in the last whole section that was handed over, or later. */
  readonly desiredSinceWhole = new Map<string, Set<string>>(GROUPS.map((id) => [id, new Set()]));

  section(): JsonObject {
    for (const id of GROUPS) this.desiredSinceWhole.set(id, new Set(namesOf(this.twin.properties.desired[id])));
    return JSON.parse(JSON.stringify(this.twin.properties.desired)) as JsonObject;
  }

  change(what: "patch" | "replace", wanted: JsonObject, isLost: boolean): void {
    const change = what === "patch" ? patchDesired : replaceDesired;
    const result = change(this.twin, wanted, { now: AT });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    this.twin = result.value.twin;
    for (const id of GROUPS) {
      for (const name of namesOf(this.twin.properties.desired[id])) this.desiredSinceWhole.get(id)?.add(name);
    }
    if (!isLost) void this.agent.desired(result.value.notifications[0]?.body);
  }

  /** Whether the twin was made anew, and no version that the device has seen since shows it. */
  isUnnoticed = false;

  /** Somebody deletes the device and makes it again: versions begin anew, nothing is desired, nothing reported. */
  async makeAnew(isNoticed: boolean): Promise<void> {
    if (isNoticed) await this.agent.idle();
    const known = this.memory?.version ?? 0;
    this.twin = createTwin({ deviceId: "gateway-7" }, { now: AT });
    // A device that is deleted loses its connection, and asks for the whole section when it is back.
    if (isNoticed) await this.agent.desired(this.section(), { whole: true });
    this.isUnnoticed ||= !isNoticed || known <= Number(this.twin.properties.desired.$version);
  }

  async happen(next: Happening): Promise<void> {
    if (next.what === "patch" || next.what === "replace") this.change(next.what, next.desired, next.isLost);
    else if (next.what === "fail") this.failures = next.sends;
    else if (next.what === "break") this.broken[next.isBroken ? "add" : "delete"](next.id);
    else if (next.what === "get") void this.agent.desired(this.section(), { whole: true });
    else if (next.what === "restart") this.agent = this.start();
    else if (next.what === "anew") await this.makeAnew(next.isNoticed);
    // A few steps go by, and not enough for all that is to be done.
    for (let steps = 0; steps < (next.what === "wait" ? 40 : 3); steps += 1) await Promise.resolve();
  }

  /** Everything works again but the broken handlers, and the device connects. */
  async settle(): Promise<void> {
    this.failures = 0;
    this.agent = this.start();
    await this.agent.desired(this.section(), { whole: true });
    await this.agent.idle();
  }
}

function namesOf(group: unknown): readonly string[] {
  return Object.keys(group ?? {});
}

describe("a device that lives through anything", () => {
  it("is in the end as the twin desires, and the twin says so", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (life) => {
        const world = new World();
        for (const next of life) await world.happen(next);
        await world.settle();
        const { desired: wanted, reported } = world.twin.properties;
        const { groups, reasons } = evaluateGroups(world.twin);
        for (const { id, state } of groups) {
          if (wanted[id] === undefined) expect(state).toBe("unmanaged");
          else expect(state).toBe(world.broken.has(id) ? "failed" : "succeeded");
        }
        for (const id of GROUPS.filter((name) => wanted[name] !== undefined && !world.broken.has(name))) {
          expect(withoutMeta(world.settings.get(id))).toStrictEqual(withoutMeta(wanted[id]));
          expect(withoutMeta(reported[id])).toStrictEqual(withoutMeta(wanted[id]));
        }
        expect(world.memory).toMatchObject({ version: wanted.$version, unsent: null });
        expect(world.memory).not.toHaveProperty("open");
        if (world.isUnnoticed) return;
        // What the device believes to have reported is what the twin has, and the summary is that of it.
        expect(reasons.map(({ code }) => code)).not.toContain("summary-disagrees");
        for (const [id, memory] of Object.entries(world.memory?.groups ?? {})) {
          expect(reported[id], id).toStrictEqual(memory.reported);
        }
      }),
    );
  });

  it("needs no restart to come to that: the whole section after a reconnect is enough", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 25 }), async (life) => {
        const world = new World();
        for (const next of life) if (next.what !== "break") await world.happen(next);
        await world.agent.idle();
        world.failures = 0;
        await world.agent.desired(world.section(), { whole: true });
        const { desired: wanted, reported } = world.twin.properties;
        for (const id of GROUPS.filter((name) => wanted[name] !== undefined)) {
          expect(withoutMeta(world.settings.get(id))).toStrictEqual(withoutMeta(wanted[id]));
          expect(withoutMeta(reported[id])).toStrictEqual(withoutMeta(wanted[id]));
        }
        for (const { state } of evaluateGroups(world.twin).groups) expect(["succeeded", "unmanaged"]).toContain(state);
      }),
    );
  });
});
