import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMergePatch, isJsonObject, jsonEquals } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import {
  compareProperties,
  evaluateAcknowledgement,
  evaluateDeviceUpdate,
  evaluateDiagnostics,
  evaluateShadow,
  evaluateTwin,
  MEMBER_STATES,
  TWIN_STATES,
} from "../../src/properties/index.js";
import { createAcknowledgingDevice, takes } from "../simulation/acknowledging-device.js";
import { createStory } from "../simulation/twin-story.js";
import { anyJson, jsonObjectOf, jsonWithoutNull, reversed } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

/** Names as members of twins have them, and some that trip up careless code; none is the hub's. */
const name = fc.constantFrom("a", "b", "c", "__proto__", "constructor", "toString", "a/b", "~");
const section = jsonObjectOf(name, fc.oneof(jsonWithoutNull, jsonObjectOf(name, jsonWithoutNull)));

/** Names that begin with `$` are the hub's and take no part. */
function hasHubNames(value: JsonValue): boolean {
  if (Array.isArray(value)) return false;
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(([key, member]) => key.startsWith("$") || hasHubNames(member));
}

function hasAll(desired: JsonValue, reported: JsonValue): boolean {
  if (!isJsonObject(desired)) return true;
  return Object.entries(desired).every(
    ([key, member]) => isJsonObject(reported) && Object.hasOwn(reported, key) && hasAll(member, reported[key] ?? null),
  );
}

/** Whether applying the desired values to the report changes nothing and none is absent there. */
function agreesWith(desired: JsonObject, reported: JsonObject): boolean {
  return jsonEquals(applyMergePatch(reported, desired), reported) && hasAll(desired, reported);
}

/** A value as the hub keeps it when it is desired: null removes a member; lists are values, with whatever is in them. */
function withoutNulls(value: JsonObject): JsonObject {
  return applyMergePatch({}, value) as JsonObject;
}

/** Reported sections that often agree: the desired one, with something added or changed. */
const pair = fc
  .tuple(section, section, fc.constantFrom("apart", "same", "merged"))
  .map(([desired, other, how]): readonly [JsonObject, JsonObject] => {
    if (how === "apart") return [desired, other];
    return [desired, how === "same" ? desired : (applyMergePatch(other, desired) as JsonObject)];
  });

/** The same with nulls here and there in what is desired. */
const pairWithNulls = fc
  .tuple(pair, jsonObjectOf(name, fc.oneof(fc.constant(null), jsonObjectOf(name, fc.constant(null)))))
  .map(([[desired, reported], nulls]): readonly [JsonObject, JsonObject] => [spread(desired, nulls), reported]);

/** Puts the nulls beside what is there, one level down too. */
function spread(desired: JsonObject, nulls: JsonObject): JsonObject {
  const added = Object.entries(nulls).filter(([key]) => !Object.hasOwn(desired, key));
  const inner = Object.entries(desired).map(([key, member]): [string, JsonValue] => {
    const more = Object.hasOwn(nulls, key) ? nulls[key] : undefined;
    return [key, isJsonObject(member) && isJsonObject(more) ? { ...more, ...member } : member];
  });
  return Object.fromEntries([...added, ...inner]);
}

describe("plain comparison", () => {
  it("is in sync exactly when applying the desired values to the report changes nothing and none is absent", () => {
    fc.assert(
      fc.property(pair, ([desired, reported]) => {
        fc.pre(!hasHubNames(desired));
        const { state } = compareProperties(desired, reported);
        if (Object.keys(desired).length === 0) expect(state).toBe("unmanaged");
        else expect(state === "inSync").toBe(agreesWith(desired, reported));
      }),
    );
  });

  it("says the same of desired values with nulls as without them", () => {
    fc.assert(
      fc.property(pairWithNulls, ([desired, reported]) => {
        fc.pre(!hasHubNames(desired));
        const wanted = withoutNulls(desired);
        const { state, differs, notReported } = compareProperties(desired, reported);
        const bare = compareProperties(wanted, reported);
        expect([state, differs, notReported]).toStrictEqual([bare.state, bare.differs, bare.notReported]);
        if (Object.keys(wanted).length === 0) expect(state).toBe("unmanaged");
        else expect(state === "inSync").toBe(agreesWith(wanted, reported));
      }),
    );
  });

  it("makes every plain member with a desired side in sync once the desired values are reported", () => {
    fc.assert(
      fc.property(section, section, (desired, before) => {
        const reported = applyMergePatch(before, desired);
        const { members } = evaluateTwin({ desired, reported }, { words: false });
        for (const { convention, path, state } of members) {
          const own = Object.keys(desired).some(
            (key) => path === `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`,
          );
          if (convention === "plain") expect(state).toBe(own ? "inSync" : "unmanaged");
        }
      }),
    );
  });
});

/** What happens to a device: the service desires a value, the device reads, or it finishes what it accepted. */
const step = fc.oneof(
  fc.record({
    what: fc.constant("desire" as const),
    value: fc.integer({ min: 0, max: 3 }),
    name: fc.constantFrom("p", "q"),
  }),
  fc.record({ what: fc.constantFrom("read" as const, "accept" as const, "finish" as const) }),
);

describe("a device that acknowledges", () => {
  it("always ends succeeded, and is never so before it has acknowledged the current value", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const story = createStory({ deviceId: "d" });
        const device = createAcknowledgingDevice(story);
        const inUse = new Map<string, JsonValue>();
        for (const action of steps) {
          if (action.what === "desire") story.desire({ [action.name]: action.value });
          else if (action.what === "finish") device.finish();
          else
            device.read((desired, used) =>
              action.what === "accept" ? { value: used ?? null, ac: 202 } : takes(desired, used),
            );
          for (const { path, state } of evaluateTwin(story.twin).members) {
            const reported = (story.twin.properties.reported as unknown as JsonObject)[path.slice(1)];
            if (isJsonObject(reported)) inUse.set(path, reported["value"] ?? null);
            const desired = (story.twin.properties.desired as unknown as JsonObject)[path.slice(1)];
            if (state === "succeeded") expect(inUse.get(path)).toStrictEqual(desired);
          }
        }
        story.desire({ last: steps.length });
        expect(evaluateTwin(story.twin).state).not.toBe("succeeded");
        device.read();
        device.finish();
        const { state, members } = evaluateTwin(story.twin);
        expect(state).toBe("succeeded");
        expect(new Set(members.map((member) => member.state))).toStrictEqual(new Set(["succeeded"]));
      }),
    );
  });
});

/** Values as the conventions have them, sound and not. */
const loose = fc.oneof(
  anyJson,
  fc.record(
    {
      value: anyJson,
      ac: fc.oneof(anyJson, fc.constantFrom(200, 202, 203, 304, 400, 500)),
      av: fc.oneof(anyJson, fc.integer({ min: 0, max: 5 })),
    },
    { requiredKeys: ["ac"] },
  ),
  fc.record({ __t: fc.constant("c"), p: anyJson, q: anyJson }, { requiredKeys: ["__t"] }),
  fc.record({ service: anyJson, agent: anyJson, client: anyJson }, { requiredKeys: [] }),
  fc.record({ x: anyJson, status: fc.constantFrom("failed", "pending", "ok", "?") }),
  fc.record({ __meta: anyJson, x: anyJson }),
) as fc.Arbitrary<JsonValue>;
const memberName = fc.constantFrom(
  "a",
  "b",
  "deviceUpdate",
  "azureDeviceUpdateAgent",
  "diagnosticInformation",
  "__proto__",
);
const looseTwin = fc.oneof(
  anyJson,
  fc.record({
    desired: fc.oneof(anyJson, jsonObjectOf(memberName, loose)),
    reported: fc.oneof(anyJson, jsonObjectOf(memberName, loose)),
  }),
);

describe("every judge", () => {
  it("is total, does not write to its input and does not depend on the order of members", () => {
    fc.assert(
      fc.property(looseTwin, (twin) => {
        const progress = evaluateTwin(deepFreeze(twin));
        expect(TWIN_STATES).toContain(progress.state);
        expect(progress.reasons.length).toBeGreaterThan(0);
        for (const { state, reasons } of progress.members) {
          expect(MEMBER_STATES).toContain(state);
          expect(reasons.length).toBeGreaterThan(0);
        }
        expect(evaluateTwin(reversed(twin))).toStrictEqual(progress);
      }),
    );
  });

  it("gives every value an answer with a reason", () => {
    fc.assert(
      fc.property(loose, loose, (desired, reported) => {
        const answers = [
          compareProperties(desired, reported),
          evaluateAcknowledgement(desired, reported, { desiredVersion: 3 }),
          evaluateDeviceUpdate(desired, reported),
          evaluateDiagnostics(desired, reported),
          evaluateShadow(desired),
          evaluateShadow({ state: { desired, reported, delta: desired }, version: 1 }),
        ];
        for (const { state, reasons } of answers) {
          expect(state).toMatch(/^\w+$/);
          expect(reasons.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
