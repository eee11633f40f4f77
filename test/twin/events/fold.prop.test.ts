import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonEquals } from "../../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../../src/json/index.js";
import {
  createTwin,
  foldTwinEvent,
  foldTwinEvents,
  iotHubLimits,
  patchDesired,
  patchReported,
  patchTags,
  replaceDesired,
  replaceTags,
} from "../../../src/twin/index.js";
import type { DeviceTwin, ModuleTwin, TwinEvent } from "../../../src/twin/index.js";
import { anyJson, jsonObjectOf } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/freeze.js";

const AT = "2026-01-01T00:00:00Z";
const HUB = { patchDesired, patchReported, patchTags, replaceDesired, replaceTags };

const names = fc.constantFrom("a", "b", "c", "__proto__", "constructor");
const value: fc.Arbitrary<JsonValue> = fc.oneof(
  fc.constantFrom<JsonValue>(null, 1, "x", [1]),
  jsonObjectOf(names, fc.constantFrom<JsonValue>(null, 2, { c: 3 })),
);
const change = fc.record({
  change: fc.constantFrom(...(Object.keys(HUB) as (keyof typeof HUB)[])),
  patch: jsonObjectOf(names, value),
  bare: fc.boolean(),
});
const history = fc.array(change, { maxLength: 8 });

/** One twin as the hub has it after some changes, and the events that the hub sent about it. */
function live(
  identity: { readonly deviceId: string; readonly moduleId?: string },
  changes: readonly { readonly change: keyof typeof HUB; readonly patch: JsonObject; readonly bare: boolean }[],
): {
  readonly first: DeviceTwin | ModuleTwin;
  readonly last: DeviceTwin | ModuleTwin;
  readonly events: readonly TwinEvent[];
} {
  const first = createTwin(identity, { now: AT });
  let last = first;
  const events: TwinEvent[] = [];
  changes.forEach(({ change: name, patch, bare }, index) => {
    const at = `2026-01-01T00:0${index + 1}:00Z`;
    const result = HUB[name](last, patch, { now: at, limits: iotHubLimits });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    last = result.value.twin;
    for (const { to, body } of result.value.notifications) {
      if (to === "service") events.push({ ...identity, at, event: deepFreeze(bare ? withoutMetadata(body) : body) });
    }
  });
  return { first, last, events };
}

function same(left: unknown, right: unknown): boolean {
  return jsonEquals(left as JsonValue, right as JsonValue);
}

/** The event of an update without the metadata that its sections need not have; a whole twin is left as it is. */
function withoutMetadata(body: JsonObject): JsonObject {
  if (Object.hasOwn(body, "etag")) return body;
  return JSON.parse(
    JSON.stringify(body, (key, member: unknown) => (key === "$metadata" ? undefined : member)),
  ) as JsonObject;
}

describe("foldTwinEvents", () => {
  it(
    "makes the hub's twins of 500 devices from their events, each of them twice and shuffled",
    { timeout: 600_000 },
    () => {
      const histories = fc.sample(history, { numRuns: 500, seed: 7 });
      const fleet = histories.map((changes, index) =>
        live(index % 3 === 0 ? { deviceId: `d${index}`, moduleId: "m" } : { deviceId: `d${index}` }, changes),
      );
      const key = ({ deviceId, moduleId }: TwinEvent): string => (moduleId === undefined ? deviceId : `${deviceId}/m`);
      const keys = fleet.map((_, index) => (index % 3 === 0 ? `d${index}/m` : `d${index}`));
      const all = fleet.flatMap(({ events }) => [...events, ...events]);
      const [shuffled = []] = fc.sample(fc.shuffledSubarray(all, { minLength: all.length }), { numRuns: 1, seed: 8 });
      const before = new Map(fleet.map(({ first }, index) => [keys[index] ?? "", first]));
      const { twins, incomplete, statuses } = foldTwinEvents(before, shuffled);
      fleet.forEach(({ last }, index) => {
        expect(same(twins.get(keys[index] ?? ""), last), keys[index]).toBe(true);
      });
      expect(incomplete).toStrictEqual([]);
      expect(statuses).toMatchObject({ gap: 0, deleted: 0, ignored: 0, repeated: all.length / 2 });
      expect(new Set(shuffled.map(key)).size).toBeGreaterThan(400);
    },
  );

  it("gives the same twins for any batches of events in order", () => {
    fc.assert(
      fc.property(history, fc.nat(8), (changes, cut) => {
        const { first, last, events } = live({ deviceId: "d" }, changes);
        const half = foldTwinEvents(new Map([["d", first]]), events.slice(0, cut));
        const { twins } = foldTwinEvents(half.twins, events.slice(cut));
        return same(twins.get("d"), last);
      }),
    );
  });
});

describe("foldTwinEvent", () => {
  it("says when events are missing, and a whole twin heals what was missed", () => {
    fc.assert(
      fc.property(history, fc.nat(7), (changes, lost) => {
        const { first, last, events } = live({ deviceId: "d" }, changes);
        let fold = foldTwinEvent(first, last, { deviceId: "d", at: AT });
        expect(same(fold.twin, last)).toBe(true);
        let twin: unknown = first;
        for (const { event, ...from } of events.filter((_, index) => index !== lost)) {
          fold = foldTwinEvent(twin, event, from);
          twin = fold.twin;
        }
        const healed = foldTwinEvent(twin, last, { deviceId: "d", at: AT });
        expect(healed.complete).toBe(true);
        if (!fold.complete) expect(same(healed.twin, last)).toBe(true);
      }),
    );
  });

  it("answers for any twin and any event", () => {
    fc.assert(
      fc.property(anyJson, anyJson, anyJson, (desired, reported, event) => {
        const twin = { properties: { desired, reported } };
        const from = { deviceId: "d", at: AT };
        expect(foldTwinEvent(event, twin, from)).toHaveProperty("status");
        expect(foldTwinEvent(twin, { properties: { desired: event, reported: desired } }, from)).toHaveProperty("twin");
      }),
    );
  });
});
