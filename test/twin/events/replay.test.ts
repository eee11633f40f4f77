import { describe, expect, it } from "vitest";
import { createTwin, parseRecording, patchDesired, patchReported, replay } from "../../../src/twin/index.js";
import type { JsonObject } from "../../../src/json/index.js";
import type { Recording, RecordingEntry } from "../../../src/twin/index.js";
import { nested } from "../../support/arbitraries.js";
import { deepFreeze } from "../../support/freeze.js";

const AT = "2026-01-01T00:00:00Z";
const LATER = "2026-01-02T00:00:00Z";
const TWIN = createTwin({ deviceId: "meter-7" }, { now: AT });

function recordingOf(entries: readonly RecordingEntry[], twin: Recording["twin"] = TWIN): Recording {
  return deepFreeze({ at: AT, twin, entries });
}

function lastTwin(entries: readonly RecordingEntry[], twin?: Recording["twin"]): Recording["twin"] | undefined {
  return [...replay(recordingOf(entries, twin))].at(-1)?.twin;
}

describe("replay", () => {
  it("begins with the twin as it was, and gives the twin after every line", () => {
    const steps = [
      ...replay(
        recordingOf([
          { at: LATER, change: "patchDesired", patch: { a: 1 } },
          { at: LATER, change: "patchReported", patch: { a: 1 } },
        ]),
      ),
    ];
    expect(steps.map(({ at }) => at)).toStrictEqual([AT, LATER, LATER]);
    expect(steps[0]?.twin).toBe(TWIN);
    const first = patchDesired(TWIN, { a: 1 }, { now: LATER });
    const second = patchReported(first.ok && first.value.twin, { a: 1 }, { now: LATER });
    expect(steps.slice(1).map(({ twin }) => twin)).toStrictEqual([
      first.ok && first.value.twin,
      second.ok && second.value.twin,
    ]);
  });

  it("leaves names with a dollar sign out of the metadata", () => {
    const desired = lastTwin([{ at: LATER, change: "patchDesired", patch: { a: { $x: 1, y: 1 } } }])?.properties
      .desired;
    const marks = { $lastUpdated: LATER, $lastUpdatedVersion: 2 };
    expect(desired).toMatchObject({ a: { $x: 1 }, $metadata: { ...marks, a: { ...marks, y: marks } } });
    expect(desired?.$metadata).not.toHaveProperty("a.$x");
  });

  it("can be walked through more than once", () => {
    const steps = replay(recordingOf([{ at: LATER, change: "patchTags", patch: {} }]));
    expect([...steps]).toStrictEqual([...steps]);
  });

  it("never refuses what a hub has accepted, whatever its limits were", () => {
    const patch = { "a.b": [null], deep: nested(400), text: "x".repeat(40_000) };
    const desired = lastTwin([{ at: LATER, change: "patchDesired", patch }])?.properties.desired;
    expect(desired).toMatchObject(patch);
  });

  it("merges the event of an update: sections, versions, and the metadata of what it touches", () => {
    const before = lastTwin([{ at: AT, change: "patchReported", patch: { a: 1, b: { c: 1, d: 1 }, e: { f: 1 } } }]);
    const marks = { $lastUpdated: LATER };
    const event = {
      version: 5,
      tags: { site: "north" },
      properties: {
        reported: {
          a: null,
          b: { c: 2 },
          e: 1,
          $metadata: { ...marks, b: { ...marks, c: marks }, e: marks },
          $version: 3,
        },
      },
    };
    const old = { $lastUpdated: AT };
    expect(lastTwin([{ at: LATER, event }], before)).toStrictEqual({
      deviceId: "meter-7",
      etag: "AAAAAAAAAAI=",
      version: 5,
      tags: { site: "north" },
      properties: {
        desired: TWIN.properties.desired,
        reported: {
          b: { c: 2, d: 1 },
          e: 1,
          $metadata: { ...marks, b: { ...marks, c: marks, d: old }, e: marks },
          $version: 3,
        },
      },
    });
  });

  it("stamps an update without metadata, takes one without versions, and one in the device's own shape", () => {
    const before = lastTwin([{ at: AT, change: "patchDesired", patch: { a: { b: 1 }, c: 1 } }]);
    const after = lastTwin([{ at: LATER, event: { desired: { a: { d: 2 }, c: { e: 1 } } } }], before);
    const [old, marks] = [AT, LATER].map((at) => ({ $lastUpdated: at, $lastUpdatedVersion: 2 }));
    expect(after?.properties.desired).toStrictEqual({
      $metadata: { ...marks, a: { ...marks, b: old, d: marks }, c: { ...marks, e: marks } },
      $version: 2,
      a: { b: 1, d: 2 },
      c: { e: 1 },
    });
    const bare = { properties: { desired: {}, reported: {} } };
    const stamp = { $lastUpdated: LATER };
    expect(lastTwin([{ at: LATER, event: { desired: { a: 1 } } }], bare)).toStrictEqual({
      properties: { desired: { a: 1, $metadata: { ...stamp, a: stamp } }, reported: {} },
    });
  });

  it("changes nothing for an event that comes twice or too late, and marks the twin that misses one", () => {
    const event = (value: number, $version: number) => ({
      at: LATER,
      event: { version: $version + 1, properties: { reported: { value, $version } } },
    });
    expect(lastTwin([event(1, 2), event(2, 3), event(2, 3), event(1, 2)])).toStrictEqual(
      lastTwin([event(1, 2), event(2, 3)]),
    );
    expect(lastTwin([event(1, 3)])).toMatchObject({
      complete: false,
      properties: { reported: { value: 1, $version: 3 } },
    });
    expect(lastTwin([event(1, 3), { at: LATER, change: "patchTags", patch: {} }])).toHaveProperty("complete", false);
  });

  it("notes the members of the root where a line has no section", () => {
    const configurations = { "line-3": { status: "Applied" } };
    expect(lastTwin([{ at: LATER, event: { version: 3, configurations } }])).toStrictEqual({
      ...TWIN,
      version: 3,
      configurations,
    });
    expect(lastTwin([{ at: LATER, event: {} }])).toStrictEqual(TWIN);
  });

  it("knows no etag after an update from which none follows", () => {
    const without = { ...TWIN, etag: "W/opaque" };
    expect(lastTwin([{ at: LATER, event: { version: 3, tags: {} } }], without)).not.toHaveProperty("etag");
    expect(lastTwin([{ at: LATER, event: { tags: {} } }])).not.toHaveProperty("etag");
  });

  it("counts the etag on by what the service wrote, and leaves it alone after a report", () => {
    const etagAfter = (event: JsonObject): string | undefined => lastTwin([{ at: LATER, event }])?.etag;
    expect(etagAfter({ version: 3, properties: { reported: { a: 1 } } })).toBe("AAAAAAAAAAE=");
    expect(etagAfter({ version: 3, properties: { desired: { a: 1 } } })).toBe("AAAAAAAAAAI=");
    expect(etagAfter({ version: 3, tags: { a: 1 } })).toBe("AAAAAAAAAAI=");
    expect(etagAfter({ version: 3, tags: { a: 1 }, properties: { desired: { a: 1 } } })).toBe("AAAAAAAAAAI=");
    expect(etagAfter({ version: 4, tags: { a: 1 }, properties: { desired: { a: 1 } } })).toBe("AAAAAAAAAAI=");
    expect(etagAfter({ version: 2, tags: { a: 1 } })).toBe("AAAAAAAAAAE=");
    // An event was missed, and nobody knows whose it was; or the order is not that of the hub.
    expect(etagAfter({ version: 4, properties: { reported: { a: 1 } } })).toBeUndefined();
    expect(etagAfter({ version: 1, properties: { reported: { a: 1 } } })).toBeUndefined();
    const opaque = { ...TWIN, etag: "W/opaque" };
    const event = { version: 3, properties: { reported: { a: 1 } } };
    expect(lastTwin([{ at: LATER, event }], opaque)?.etag).toBe("W/opaque");
  });

  it("counts on from its own number where an event carries no version that can be counted", () => {
    for (const version of [2.5, "2", -0.5, 1e300]) {
      const twin = lastTwin([
        { at: LATER, event: { version, properties: { desired: { $version: version } } } },
        { at: LATER, change: "patchDesired", patch: { a: 1 } },
      ]);
      expect([twin?.version, twin?.etag, twin?.properties.desired.$version]).toStrictEqual([3, "AAAAAAAAAAI=", 2]);
    }
  });

  it("lets the event of a replacement take the place of what it names, and keeps the rest", () => {
    const event = {
      deviceId: "meter-7",
      etag: "AAAAAAAAAAk=",
      version: 10,
      properties: { desired: { z: 1, $version: 9 }, reported: 3 },
    };
    const twin = { ...TWIN, tags: { site: "north" }, status: "enabled" };
    expect(lastTwin([{ at: LATER, event }], twin)).toStrictEqual({
      ...twin,
      etag: "AAAAAAAAAAk=",
      version: 10,
      properties: { desired: { z: 1, $version: 9 }, reported: TWIN.properties.reported },
    });
    expect(lastTwin([{ at: LATER, event: { etag: "x", tags: { floor: 1 } } }], twin)?.tags).toStrictEqual({ floor: 1 });
    expect(
      lastTwin([{ at: LATER, event: { moduleId: "m", properties: { reported: { a: 1 } } } }], twin)?.properties
        .reported,
    ).toStrictEqual({ a: 1 });
  });

  it("passes over what is no section in an event", () => {
    expect(lastTwin([{ at: LATER, event: { tags: 1, properties: { desired: [] } } }])?.properties).toStrictEqual(
      TWIN.properties,
    );
  });

  it("leaves every prototype as it was", () => {
    const lines = [
      JSON.stringify({ recording: 1, at: AT, twin: TWIN }),
      `{"at":"${LATER}","event":{"__proto__":{"polluted":1},"tags":{"__proto__":{"polluted":1}},"properties":{"desired":{"__proto__":{"polluted":1},"$metadata":{"__proto__":{"polluted":1,"$lastUpdated":"x"}}}}}}`,
      `{"at":"${LATER}","change":"replaceDesired","patch":{"constructor":{"prototype":{"polluted":1}},"__proto__":{"a":1}}}`,
    ];
    const result = parseRecording(lines);
    const twin = result.ok ? [...replay(result.value)].at(-1)?.twin : undefined;
    expect(JSON.stringify(twin?.tags)).toBe('{"__proto__":{"polluted":1}}');
    expect(JSON.stringify(twin?.properties.desired)).toContain('"__proto__":{"a":1}');
    expect(Object.getPrototypeOf(twin)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
