import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyMergePatch, isJsonObject, jsonEquals } from "../../src/json/index.js";
import type { JsonObject, JsonValue } from "../../src/json/index.js";
import {
  createTwin,
  iotHubLimits,
  nestingDepth,
  parseRecording,
  patchDesired,
  patchReported,
  patchTags,
  replaceDesired,
  replaceTags,
  replay,
  sectionSize,
  timeline,
  TWIN_CHANGES,
  TWIN_LIMITS,
  validateNesting,
  validatePatch,
  validateTwin,
} from "../../src/twin/index.js";
import type { RecordingEntry, TwinChangeName, TwinNotification } from "../../src/twin/index.js";
import { anyJson, hostileKey, jsonObjectOf } from "../support/arbitraries.js";
import { deepFreeze } from "../support/freeze.js";

const AT = "2026-01-01T00:00:00Z";
const FREE = {
  ...iotHubLimits,
  maxDepth: Infinity,
  maxSectionBytes: { tags: null, desired: null, reported: null },
  nullInArrays: true,
};

/** Names that a hub takes, those of prototypes among them. */
const key = hostileKey.filter((name) => !/[\u0000-\u001f\u007f-\u009f.$# ]/.test(name));
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom<JsonValue>(null, 1, "x", true),
    jsonObjectOf(key, tie("value")),
    fc.array(tie("value"), { maxLength: 2 }),
  ),
})).value;
const patch = jsonObjectOf(key, value);
const changes = fc.array(fc.record({ change: fc.constantFrom(...TWIN_CHANGES), patch }), { maxLength: 6 });

const HUB: Readonly<Record<TwinChangeName, typeof patchDesired>> = {
  patchDesired,
  patchReported,
  patchTags,
  replaceDesired,
  replaceTags,
};

/** Makes changes one after the other, a minute apart; none of them is refused. */
function run(list: readonly { change: TwinChangeName; patch: JsonObject }[]): {
  twin: unknown;
  entries: RecordingEntry[];
  notifications: TwinNotification[];
} {
  let twin: unknown = createTwin({ deviceId: "meter-7" }, { now: AT });
  const entries: RecordingEntry[] = [];
  const notifications: TwinNotification[] = [];
  list.forEach(({ change, patch }, index) => {
    const at = `2026-01-01T00:0${index + 1}:00Z`;
    const result = HUB[change](deepFreeze(twin), deepFreeze(patch), { now: at, limits: FREE });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    twin = result.value.twin;
    entries.push({ at, change, patch });
    notifications.push(...result.value.notifications);
  });
  return { twin, entries, notifications };
}

function same(left: unknown, right: unknown): boolean {
  return jsonEquals(left as JsonValue, right as JsonValue);
}

function played(entries: readonly RecordingEntry[]): unknown {
  return [...replay({ at: AT, twin: createTwin({ deviceId: "meter-7" }, { now: AT }), entries })].at(-1)?.twin;
}

describe("the change model", () => {
  it("gives the same twin when its changes are replayed", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { twin, entries } = run(list);
        expect(same(played(entries), twin)).toBe(true);
      }),
    );
  });

  it("gives the same twin when its events are replayed", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { twin, notifications } = run(list);
        const events = notifications.filter(({ to }) => to === "service");
        expect(events).toHaveLength(list.length);
        expect(same(played(events.map(({ at, body }) => ({ at, event: body }))), twin)).toBe(true);
      }),
    );
  });

  it("keeps a device up to date that merges what it is sent", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { twin, notifications } = run(list);
        const seen = notifications
          .filter(({ to }) => to === "device")
          .reduce<JsonValue>((desired, { body }) => applyMergePatch(desired, body), { $version: 1 });
        const { desired } = (twin as { properties: { desired: JsonObject } }).properties;
        expect(same(seen, applyMergePatch(desired, { $metadata: null }))).toBe(true);
      }),
    );
  });

  it("has metadata for exactly the members that are there, at every level", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { properties } = run(list).twin as { properties: Record<string, JsonObject> };
        for (const section of Object.values(properties)) {
          expect(shapeOf(section["$metadata"])).toBe(shapeOf(section));
        }
      }),
    );
  });

  it("counts every change once for the twin", () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { version } = run(list).twin as { version: number };
        expect(version).toBe(2 + list.length);
      }),
    );
  });
});

/** The member names of a tree of objects, the hub's marks left out, as one sorted text. */
function shapeOf(tree: JsonValue | undefined): string {
  if (!isJsonObject(tree)) return tree === undefined ? "nothing" : "{}";
  const names = Object.keys(tree).filter((name) => !name.startsWith("$"));
  return `{${names
    .sort()
    .map((name) => JSON.stringify(name) + shapeOf(tree[name]))
    .join()}}`;
}

describe("the limits", () => {
  it("find no nesting exactly where nestingDepth is small enough", () => {
    fc.assert(
      fc.property(anyJson, fc.nat(4), (section, maxDepth) => {
        expect(validateNesting(section, { maxDepth }).length === 0).toBe(nestingDepth(section) <= maxDepth);
      }),
    );
  });

  it("measure by edgeHub's rule what JSON.stringify writes", () => {
    fc.assert(
      fc.property(anyJson, fc.string({ unit: "binary" }), (section, text) => {
        const document = [section, text];
        expect(sectionSize(document, "edgeHub")).toBe(Buffer.byteLength(JSON.stringify(document)));
      }),
    );
  });
});

describe("arbitrary JSON", () => {
  it("never makes a function of this room throw, and is never changed", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(anyJson, anyJson, (document, other) => {
        deepFreeze(document);
        deepFreeze(other);
        expect(() => {
          nestingDepth(document);
          sectionSize(document);
          for (const limits of Object.values(TWIN_LIMITS)) {
            validateTwin(document, { limits });
            validateTwin({ desired: document, reported: other, tags: document }, { limits });
            validatePatch(other, document, { limits, section: "reported" });
          }
          for (const change of TWIN_CHANGES) {
            HUB[change](document, other, { now: AT, limits: FREE });
            HUB[change]({ desired: document, reported: other }, other, { now: AT, limits: FREE });
          }
          const first = { recording: 1, at: AT, twin: { desired: document, tags: other } };
          parseRecording([document, other]);
          const recording = parseRecording([
            first,
            { at: AT, event: document },
            { at: AT, change: "replaceTags", patch: other },
          ]);
          if (recording.ok) timeline(recording.value, () => ({ state: "any" }));
        }).not.toThrow();
      }),
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toStrictEqual(before);
  });
});
